import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// By what a German sentence shows that it goes on with what somebody said.
attributed('told-on', {
  de: [
    // The infinitive that closes the bracket reports nothing itself.
    [
      '„Das reicht nicht“, sagte Nele Auer. Den Leuten dürfe man nichts versprechen.',
      'Den Leuten dürfe man nichts versprechen',
      'Nele Auer',
      'indirect',
    ],
    // Nor does a participle before its noun.
    [
      '„Hier wird gelogen“, sagte Nele Auer. Die vom Rat kritisierte Firma habe alles geprüft.',
      'Die vom Rat kritisierte Firma habe alles geprüft',
      'Nele Auer',
      'indirect',
    ],
    // A prefix leaves the form of a verb as it is.
    [
      'Ein Umbau sei unnötig, sagte Nele Auer. Die Rohre entsprächen den Regeln.',
      'Die Rohre entsprächen den Regeln',
      'Nele Auer',
      'indirect',
    ],
    // What is told may stand before a colon, and leads up to the words behind it.
    [
      'Nele Auer verwies darauf, dass der Absatz sinke. Es koste zu viel: „Wir zahlen drauf.“',
      'Es koste zu viel',
      'Nele Auer',
      'indirect',
    ],
    // What would be is told where its sentence holds a form that tells nothing else.
    [
      '„Wir streiken“, sagte Nele Auer. Die Chefs hätten nichts angeboten, was den Namen verdiene.',
      'Die Chefs hätten nichts angeboten, was den Namen verdiene',
      'Nele Auer',
      'indirect',
    ],
    // A noun for a text says on what it holds, whatever its sentence.
    [
      'Zum gleichen Befund kommt eine im Mai gedruckte Studie. Demnach klemmt jede dritte Tür.',
      'klemmt jede dritte Tür',
      'eine im Mai gedruckte Studie',
      'indirect',
    ],
    // Somebody stands behind the verb where something else opens the sentence, and for whom it is so.
    [
      'Nach der Sitzung zuckte Timo Rast mit den Schultern. Die Halle habe genug gekostet.',
      'Die Halle habe genug gekostet',
      'Timo Rast',
      'indirect',
    ],
    [
      'Dem widersetzte sich Timo Rast. Die Halle habe genug gekostet.',
      'Die Halle habe genug gekostet',
      'Timo Rast',
      'indirect',
    ],
    [
      'Für Timo Rast ist der Plan ein Fehler. Die Halle ziehe keine Gäste an.',
      'Die Halle ziehe keine Gäste an',
      'Timo Rast',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Timo Rast hatte dem Sender gesagt, man könne „in einer Woche“ eine Lösung finden.',
      'man könne „in einer Woche“ eine Lösung finden',
      'Timo Rast',
      'indirect',
    ],
  ],
});

// What stands behind a report inside its sentence is told as well, by its verb or because it has none of its own.
attributed('parataxis', {
  de: [
    [
      'Die Halle ziehe keine Gäste an, rechnete Timo Rast vor, und jeder Tag koste Geld.',
      'Die Halle ziehe keine Gäste an, rechnete Timo Rast vor, und jeder Tag koste Geld',
      'Timo Rast',
      'indirect',
    ],
    [
      'Die Halle sei alt, sagte Nele Auer, weil niemand sie gepflegt habe.',
      'Die Halle sei alt, sagte Nele Auer, weil niemand sie gepflegt habe',
      'Nele Auer',
      'indirect',
    ],
    [
      'Nun müsse man sparen, forderte Nele Auer, am besten noch im Mai.',
      'Nun müsse man sparen, forderte Nele Auer, am besten noch im Mai',
      'Nele Auer',
      'indirect',
    ],
    ['Die Halle sei alt, sagte Nele Auer, und verließ den Saal.', 'Die Halle sei alt', 'Nele Auer', 'indirect'],
    ['Die Halle sei alt, sagte Nele Auer, aber ihr Anwalt schwieg.', 'Die Halle sei alt', 'Nele Auer', 'indirect'],
  ],
});

test('what a second verb reports is no report of the first', () => {
  const { quotations } = analyse(
    articleOf('Der Verband sprach von einer „Farce“ und kündigte an, bald zu klagen.', 'de'),
  );
  expect(quotations.map(({ exact }) => exact)).toEqual(['Farce', 'bald zu klagen']);
});

attributed('infinitive', {
  de: [
    [
      'Nele Auer versprach ihr am Abend, den Rat künftig „sofort“ zu unterrichten.',
      'den Rat künftig „sofort“ zu unterrichten',
      'Nele Auer',
      'indirect',
    ],
  ],
});

// What is true for somebody, as the subject of its verb.
attributed('according-to', {
  de: [
    // Town, trade, and a surname that is a noun for people as well.
    ['Nach Ansicht des Ulmer Kriminologen Tilo Wernau sinkt der Pegel.', 'sinkt der Pegel', 'Tilo Wernau', 'indirect'],
    ['Nach Angaben des Sprechers Timo Lohmann sinkt der Pegel.', 'sinkt der Pegel', 'Timo Lohmann', 'indirect'],
    ['Für Nele Auer steht außer Frage, dass die Halle bleibt.', 'die Halle bleibt', 'Nele Auer', 'indirect'],
    ['Für Nele Auer ist klar, „dass die Halle bleibt“.', 'dass die Halle bleibt', 'Nele Auer', 'direct'],
  ],
});

test.each([
  'Die Behauptung, der Damm sei brüchig, nannte Nele Auer wichtig.',
  'Nele Auer bezeichnete die Behauptung, der Damm sei brüchig, als falsch.',
  // Behind „und“ a verb has no subject of its own behind it.
  'Der Fluss trat über die Ufer und bot der Opposition Themen an. Er sei breit.',
  'Für Nele Auer bedeutet das, dass sie zahlt.',
  'Für das Spiel ist wichtig, dass es trocken bleibt.',
  'Am Abend platzte ein Rohr. Das Wasser stehe hoch.',
])('nobody is told to say: %s', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});
