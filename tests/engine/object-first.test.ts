import { attributed } from './attribution/attributed.ts';

// Where the verb stands second its object may stand first: who speaks stands behind it.
attributed('qualifying-verb', {
  de: [
    ['Die Vorwürfe nannte Petra Lindhorst „absurd und falsch“.', 'absurd und falsch', 'Petra Lindhorst', 'partial'],
    [
      'Petra Lindhorst kam. Das Angebot nannte sie „absurd und falsch“.',
      'absurd und falsch',
      'Petra Lindhorst',
      'partial',
    ],
    // What can speak and stands first does.
    ['Die Behörde nannte den Bau „absurd und falsch“.', 'absurd und falsch', 'Die Behörde', 'partial'],
  ],
});

attributed('cue-before', {
  de: [
    [
      'Karl Osterloh kam. Die Vorwürfe bezeichnete er als „absurd und falsch“.',
      'absurd und falsch',
      'Karl Osterloh',
      'partial',
    ],
    [
      'Die Bestrebungen der Regierung, die Wahl zu verschieben, bezeichnete Karl Osterloh als „absurd und falsch“.',
      'absurd und falsch',
      'Karl Osterloh',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // The ending of the adjective shows that somebody is told something.
    [
      'Der englischsprachigen Zeitung Harbour Post sagte Petra Lindhorst, das Werk werde geschlossen.',
      'das Werk werde geschlossen',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Wie das Ministerium heute bekannt gab, wird die Brücke gesperrt.',
      'wird die Brücke gesperrt',
      'das Ministerium',
      'indirect',
    ],
    [
      'Der Fernsehsender „Kanal Nord“ berichtete, das Werk werde geschlossen.',
      'das Werk werde geschlossen',
      'Kanal Nord',
      'indirect',
    ],
    [
      'Wie aus Unternehmenskreisen verlautete, wird das Werk geschlossen.',
      'wird das Werk geschlossen',
      'Unternehmenskreisen',
      'indirect',
    ],
  ],
});
