import { attributed } from './attributed.ts';

attributed('according-to', {
  es: [['De acuerdo a los jueces, el dique aguanta bien.', 'el dique aguanta bien', 'los jueces', 'indirect']],
  pt: [
    [
      'Para os organizadores, a marcha reuniu mil pessoas.',
      'a marcha reuniu mil pessoas',
      'os organizadores',
      'indirect',
    ],
  ],
  it: [['La diga tiene, così il sindaco Ugo Ferri.', 'La diga tiene', 'Ugo Ferri', 'indirect']],
  fr: [
    ["D'apres Paul Tessier, la digue tient.", 'la digue tient', 'Paul Tessier', 'indirect'],
    ['La digue tient, ainsi le maire Paul Tessier.', 'La digue tient', 'Paul Tessier', 'indirect'],
    [
      'À en croire Paul Tessier, qui a remplacé Jeanne Oriol, la digue a tenu.',
      'la digue a tenu',
      'Paul Tessier',
      'indirect',
    ],
    ['Selon Paul Tessier, « la digue a tenu ».', 'la digue a tenu', 'Paul Tessier', 'direct'],
    ['La digue « a tenu toute la nuit », selon Paul Tessier.', 'a tenu toute la nuit', 'Paul Tessier', 'partial'],
    [
      'D’après le rapport de la préfecture, la digue a tenu toute la nuit.',
      'la digue a tenu toute la nuit',
      'la préfecture',
      'indirect',
    ],
    ['La digue a tenu toute la nuit, selon Paul Tessier.', 'La digue a tenu toute la nuit', 'Paul Tessier', 'indirect'],
    [
      'Paul Tessier connaît la digue. Selon lui, elle tiendra cent ans.',
      'elle tiendra cent ans',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Jeanne Oriol a reçu Paul Tessier. Selon elle, la digue tiendra cent ans.',
      'la digue tiendra cent ans',
      'Jeanne Oriol',
      'indirect',
    ],
    ['Pour Paul Tessier, « la digue a tenu ».', 'la digue a tenu', 'Paul Tessier', 'direct'],
    ['Aux yeux de Jeanne Oriol, la digue n’a jamais cédé.', 'la digue n’a jamais cédé', 'Jeanne Oriol', 'indirect'],
    ['De l’avis de Jeanne Oriol, la digue n’a jamais cédé.', 'la digue n’a jamais cédé', 'Jeanne Oriol', 'indirect'],
    [
      'Selon Paul Tessier, ingénieur du port, la digue a tenu toute la nuit.',
      'la digue a tenu toute la nuit',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Selon des sources proches de Jeanne Oriol, la digue a cédé au nord.',
      'la digue a cédé au nord',
      'des sources proches de Jeanne Oriol',
      'indirect',
    ],
  ],
  en: [
    [
      'Twelve houses burned on Friday, according to the Red Star, an aid group that works in Oxley.',
      'Twelve houses burned on Friday',
      'Red Star',
      'indirect',
    ],
    ['The wall held all night, so Tom Birkett.', 'The wall held all night', 'Tom Birkett', 'indirect'],
    [
      'In Tom Birkett’s words, “the wall has never looked better”.',
      'the wall has never looked better',
      'Tom Birkett',
      'direct',
    ],
    ['The wall, in the mayor’s view, “is a danger to us all”.', 'is a danger to us all', 'the mayor', 'partial'],
    ['The wall held all night, according to Tom Birkett.', 'The wall held all night', 'Tom Birkett', 'indirect'],
    ['According to the report, the wall was built in haste.', 'the wall was built in haste', 'the report', 'indirect'],
    [
      'Tom Birkett knows the wall. According to him, it will last a century.',
      'it will last a century',
      'Tom Birkett',
      'indirect',
    ],
    [
      'Ellen Marsh met Tom Birkett. According to her, the wall will last a century.',
      'the wall will last a century',
      'Ellen Marsh',
      'indirect',
    ],
    [
      'According to Tom Birkett, who replaced Ellen Marsh, the wall has held.',
      'the wall has held',
      'Tom Birkett',
      'indirect',
    ],
    [
      'In the words of Ellen Marsh, the wall is “a giant held up by tape”.',
      'a giant held up by tape',
      'Ellen Marsh',
      'partial',
    ],
    ['According to Tom Birkett, “the wall has held”.', 'the wall has held', 'Tom Birkett', 'direct'],
  ],
  de: [
    // What ends the sentence tells who the source is.
    [
      'Neun Menschen starben am Freitag, laut Jutta Brandeis, der Leiterin der Klinik.',
      'Neun Menschen starben am Freitag',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Die Stadt hat, laut Jutta Brandeis, das Haus verkauft.',
      'Die Stadt hat, laut Jutta Brandeis, das Haus verkauft',
      'Jutta Brandeis',
      'indirect',
    ],
    // A noun needs no article; the next source, or another's number, ends what this one says.
    ['Laut Wetterdienst hält der Deich bis Mai.', 'hält der Deich bis Mai', 'Wetterdienst', 'indirect'],
    ['Gemäss Direktor Olaf Tamm braucht es «starke Deiche».', 'starke Deiche', 'Olaf Tamm', 'partial'],
    ['Der Polizei zufolge kamen 300 Leute, der Verein zählte 900.', 'kamen 300 Leute', 'Der Polizei', 'indirect'],
    ['Nach Ansicht des Baggerführers hält der Deich nicht.', 'hält der Deich nicht', 'des Baggerführers', 'indirect'],
    // Behind its noun the phrase ends, though no list holds the verb.
    ['Nach Angaben der Klinik fehlen sieben Hebammen.', 'fehlen sieben Hebammen', 'der Klinik', 'indirect'],
    [
      'Die Fahrten waren Berichten zufolge lang und teuer.',
      'Die Fahrten waren Berichten zufolge lang und teuer',
      'Berichten',
      'indirect',
    ],
    ['Nach Angaben der Polizei wurde niemand verletzt.', 'wurde niemand verletzt', 'der Polizei', 'indirect'],
    [
      'Nach Einschätzung von Jutta Brandeis reicht das Geld nicht.',
      'reicht das Geld nicht',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Das Haus stand laut Jutta Brandeis seit Jahren leer.',
      'Das Haus stand laut Jutta Brandeis seit Jahren leer',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Der Leiter hatte nach Aussage von Jutta Brandeis nichts gewusst.',
      'Der Leiter hatte nach Aussage von Jutta Brandeis nichts gewusst',
      'Jutta Brandeis',
      'indirect',
    ],
  ],
  known: {
    fr: [
      // A relative between source and clause is taken for the clause's beginning.
    ],
  },
});
