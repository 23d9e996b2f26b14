import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// How far reported clauses go in German papers, and who says them.
attributed('parataxis', {
  de: [
    // A word that joins whole sentences subordinates none.
    ['Aber die Lösung sei nicht einfach, sagt Nele Auer.', 'die Lösung sei nicht einfach', 'Nele Auer', 'indirect'],
    ['Denn der Rat hat entschieden, sagt Nele Auer.', 'Denn der Rat hat entschieden', 'Nele Auer', 'indirect'],
    // How it was said ends the sentence.
    ['Das sei nicht leicht, sagt Nele Auer leise.', 'Das sei nicht leicht', 'Nele Auer', 'indirect'],
  ],
});

// What a text shows, with its verb before it or behind „wie“.
attributed('parataxis', {
  de: [
    [
      'Die Zahl der Brände ist gestiegen, ergab eine aktuelle Umfrage.',
      'Die Zahl der Brände ist gestiegen',
      'eine aktuelle Umfrage',
      'indirect',
    ],
    ['Die Zahl ist gestiegen, wie eine Studie zeigt.', 'Die Zahl ist gestiegen', 'eine Studie', 'indirect'],
    ['Die Regel gelte weiter, konterte Nele Auer den Vorwurf.', 'Die Regel gelte weiter', 'Nele Auer', 'indirect'],
  ],
});

attributed('that-clause', {
  de: [['Wie eine Umfrage ergab, ist die Zahl gestiegen.', 'ist die Zahl gestiegen', 'eine Umfrage', 'indirect']],
});

test.each([
  'Wie das Beispiel zeigt, ist die Zahl gestiegen.',
  'Nele Auer kam, zeigte eine Studie vor und ging.',
  'Der Rat zeigte eine Studie.',
])('no text is told to show: %s', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});

// Behind marked words a subject before its verb opens a sentence of its own, and what it reports stands behind its comma.
attributed('that-clause', {
  de: [
    [
      '„Das Land muss handeln.“ Nele Auer sagte, Rat und Verein müssten schnell helfen.',
      'Rat und Verein müssten schnell helfen',
      'Nele Auer',
      'indirect',
    ],
  ],
});

attributed('told-on', {
  de: [
    // In the plural reported speech takes the form of what would be.
    [
      '„Wir wollen schlafen“, sagt Nele Auer. Nachts würden vor dem Haus Motoren aufheulen.',
      'Nachts würden vor dem Haus Motoren aufheulen',
      'Nele Auer',
      'indirect',
    ],
    [
      'Nele Auer klagte: „Uns hilft niemand.“ Die Beamten hätten nie zugehört.',
      'Die Beamten hätten nie zugehört',
      'Nele Auer',
      'indirect',
    ],
    // A sentence of what there is or what is so stands between.
    [
      'Die Regeln gelten, bestätigte Nele Auer. Allerdings gab es auch Ausnahmen. Die Wache werde weiter prüfen.',
      'Die Wache werde weiter prüfen',
      'Nele Auer',
      'indirect',
    ],
    [
      '„Viele waren daheim“, sagt Nele Auer. Die Klagen waren keine neuen. „Uns schrieben viele.“ Bei Lärm werde schnell geklagt.',
      'Bei Lärm werde schnell geklagt',
      'Nele Auer',
      'indirect',
    ],
  ],
});

test.each([
  ['a condition', '„Wir wollen schlafen“, sagt Nele Auer. Die Beamten hätten geholfen, wenn sie gekonnt hätte.'],
  ['a wish', '„Wir wollen schlafen“, sagt Nele Auer. Die Anwohner hätten lieber einen Park.'],
  ['a writer’s wish', '„Wir wollen schlafen“, sagt Nele Auer. Das war immer so. Es sei daran erinnert.'],
  ['a particle', '„Wir wollen schlafen“, sagt Nele Auer. Den Plan, nachts zu bauen, wies der Rat zurück.'],
])('%s is not told on', (_, text) => {
  const { quotations } = analyse(articleOf(text, 'de'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['Wir wollen schlafen']);
});
