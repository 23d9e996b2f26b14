import { attributed } from './attributed.ts';

attributed('qualifying-verb', {
  de: [
    // The particle stands behind the marked words; the stops of an abbreviation end no sentence.
    [
      'Der Tierverein Feder e.V. prangert „Haltung wie im Parkhaus“ an und fordert Wiesen.',
      'Haltung wie im Parkhaus',
      'Tierverein Feder',
      'partial',
    ],
    // Nouns have capitals and make no name of what a verb reports.
    ['Jutta Brandeis nannte den Plan ein „Haus ohne Fenster“.', 'Haus ohne Fenster', 'Jutta Brandeis', 'partial'],
    ['Die Ministerin versprach Hilfe und nannte die Wahl „einen Fehler“.', 'einen Fehler', 'Die Ministerin', 'partial'],
    ['Ihr Bruder, Olaf Tamm, nannte sie „einen Sturm“ am Meer.', 'einen Sturm', 'Olaf Tamm', 'partial'],
  ],
  fr: [
    // What a verb calls something stands behind a preposition, whatever the thing could be named.
    ['Paul Tessier a qualifié le projet de « mascarade ».', 'mascarade', 'Paul Tessier', 'partial'],
    ['Paul Tessier a qualifié le film de « ratage complet ».', 'ratage complet', 'Paul Tessier', 'partial'],
    [
      'Paul Tessier dénonce un « scandale sans nom à Bréval ».',
      'scandale sans nom à Bréval',
      'Paul Tessier',
      'partial',
      'cue-before',
    ],
    [
      'Paul Tessier fustige « une gestion au petit bonheur ».',
      'une gestion au petit bonheur',
      'Paul Tessier',
      'partial',
      'cue-before',
    ],
    // Who is called something is not the one who speaks.
    ['Paul Tessier a qualifié Jeanne Oriol de « préfète de papier ».', 'préfète de papier', 'Paul Tessier', 'partial'],
    ['Paul Tessier traite Jeanne Oriol de « préfète de papier ».', 'préfète de papier', 'Paul Tessier', 'partial'],
    ['Jeanne Oriol, que Paul Tessier a critiquée, l’a taxé de « menteur ».', 'menteur', 'Jeanne Oriol', 'partial'],
    ['L’association parle d’un « chantier de la honte ».', 'chantier de la honte', 'L’association', 'partial'],
    ['Paul Tessier évoque « une nuit de cauchemar ».', 'une nuit de cauchemar', 'Paul Tessier', 'partial'],
    [
      'La mairie définit le plan comme « une assurance pour demain ».',
      'une assurance pour demain',
      'La mairie',
      'partial',
    ],
    ['Paul Tessier vante « la plus belle digue du pays ».', 'la plus belle digue du pays', 'Paul Tessier', 'partial'],
    [
      'Jeanne Oriol a rencontré Paul Tessier. Elle épingle « une gestion sans cap ».',
      'une gestion sans cap',
      'Jeanne Oriol',
      'partial',
    ],
  ],
  en: [
    [
      'Ellen Marsh, whom Tom Birkett had criticized, branded him “a liar and a thief”.',
      'a liar and a thief',
      'Ellen Marsh',
      'partial',
    ],
    [
      'Tom Birkett called the first show “a jumble sale with good lighting”.',
      'a jumble sale with good lighting',
      'Tom Birkett',
      'partial',
    ],
    // “It” is no person, “she” no institution.
    [
      'The Harbour Board wrote to Ellen Marsh. It called the wall “a danger to the town”.',
      'a danger to the town',
      'Harbour Board',
      'partial',
    ],
    [
      'Council leader Ellen Marsh wrote to the Harbour Board. She called the wall “a danger to the town”.',
      'a danger to the town',
      'Ellen Marsh',
      'partial',
    ],
    ['Tom Birkett likened the wall to a “wet biscuit” on Friday.', 'wet biscuit', 'Tom Birkett', 'partial'],
    [
      'Ellen Marsh openly admires the wall as a “marvel of the north”.',
      'marvel of the north',
      'Ellen Marsh',
      'partial',
    ],
    [
      'Ellen Marsh lauded the masons for their “stubborn patience” on Friday.',
      'stubborn patience',
      'Ellen Marsh',
      'partial',
    ],
    ['Tom Birkett called the wall “a giant held up by tape”.', 'a giant held up by tape', 'Tom Birkett', 'partial'],
    ['Tom Birkett called Ellen Marsh “a paper mayor”.', 'a paper mayor', 'Tom Birkett', 'partial'],
    ['The union slammed “a plan drawn on a napkin”.', 'a plan drawn on a napkin', 'The union', 'partial'],
    [
      'Tom Birkett described the night as “a slow nightmare”.',
      'a slow nightmare',
      'Tom Birkett',
      'partial',
      'cue-before',
    ],
    [
      'Tom Birkett met Ellen Marsh. She denounced “a plan drawn on a napkin”.',
      'a plan drawn on a napkin',
      'Ellen Marsh',
      'partial',
    ],
  ],
});
