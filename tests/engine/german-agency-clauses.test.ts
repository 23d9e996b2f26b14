import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Short items of agencies: where what is said ends, and what is no report.
attributed('parataxis', {
  de: [
    // A dash closes the report like a comma.
    [
      'Die Tat habe einen persönlichen Grund, sagte ein Polizeisprecher – der Mann kenne die Wirtin.',
      'Die Tat habe einen persönlichen Grund',
      'ein Polizeisprecher',
      'indirect',
    ],
    [
      'Die Halle ist marode, sagte Nele Auer – ein Schock für die Vereine.',
      'Die Halle ist marode',
      'Nele Auer',
      'indirect',
    ],
    ['Die Halle ist marode, hat sich Nele Auer beschwert.', 'Die Halle ist marode', 'Nele Auer', 'indirect'],
  ],
});

attributed('told-on', {
  de: [
    // What stands behind it in the form of reported speech is told on.
    [
      'Die Tat habe einen persönlichen Grund, sagte ein Polizeisprecher – der Mann kenne die Wirtin.',
      'der Mann kenne die Wirtin',
      'ein Polizeisprecher',
      'indirect',
    ],
    [
      '„Die Halle ist marode“, sagte Nele Auer – man könne sie aber retten.',
      'man könne sie aber retten',
      'Nele Auer',
      'indirect',
    ],
  ],
});

// Behind a clause that is told a verb with „aber“ has the subject of the first one.
attributed('that-clause', {
  de: [
    [
      'Nele Auer hofft, dass Rast wohlauf ist, kritisierte in einer Mitteilung aber die Feier.',
      'Rast wohlauf ist',
      'Nele Auer',
      'indirect',
    ],
    [
      'Nele Auer sagte, die Halle sei marode, forderte aber eine Prüfung.',
      'die Halle sei marode',
      'Nele Auer',
      'indirect',
    ],
    ['Nele Auer sagte, was sie dachte.', 'was sie dachte', 'Nele Auer', 'indirect'],
    ['Am Montag teilte die Stadt mit, was sie vorhat.', 'was sie vorhat', 'die Stadt', 'indirect'],
    ['Nele Auer hat der Zeitung gesagt, was sie vorhat.', 'was sie vorhat', 'Nele Auer', 'indirect'],
  ],
});

// Behind an infinitive the conjunction may lead on to what the subject did.
attributed('infinitive', {
  de: [
    [
      'Nele Auer rief die Gäste auf, das Ergebnis zu akzeptieren und beglückwünschte den Sieger.',
      'das Ergebnis zu akzeptieren',
      'Nele Auer',
      'indirect',
    ],
    [
      'Nele Auer kündigte an, den Vertrag aufzulösen und verließ den Saal.',
      'den Vertrag aufzulösen',
      'Nele Auer',
      'indirect',
    ],
    [
      'Nele Auer kündigte an, die Löhne zu kürzen und gerechte Preise zu zahlen.',
      'die Löhne zu kürzen und gerechte Preise zu zahlen',
      'Nele Auer',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  de: [
    [
      'Nele Auer hofft, dass Rast wohlauf ist, kritisierte in einer Mitteilung aber die Feier: „Das ist typisch.“',
      'Das ist typisch.',
      'Nele Auer',
      'direct',
    ],
  ],
});

test.each([
  // Such a clause says something of the whole sentence.
  'Nele Auer hatte am Abend eine Lücke von fünf Millionen angegeben, was den Streit in Gang setzte.',
  'Nele Auer sagte den Termin ab, was für Ärger sorgte.',
  'Nele Auer ist optimistisch, was eine Einigung mit den Ländern angeht.',
  // What stands behind a noun tells whose it is.
  'Präsidentin Nele Auer ist vor die Presse getreten, hat sich zur Siegerin der Wahl erklärt und gelacht.',
  // A relative clause has its object before its verb.
  'Hilfe erhielt Nele Auer von Tim Rast, der den Mangel betonte.',
  'Hilfe erhielt Tim Rast von Nele Auer, die den Mangel bemängelte, den Plan aber verteidigte.',
])('%s: nothing is reported', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});
