import { attributed } from './attribution/attributed.ts';

// A reported clause ends where a verb in the tense of the report, or the occasion of it, turns back to whoever reports.
attributed('that-clause', {
  es: [
    ['El alcalde dijo que el pueblo está triste y pidió calma.', 'el pueblo está triste', 'El alcalde', 'indirect'],
    [
      'El alcalde dijo que el pueblo está triste, al tiempo que agradeció la ayuda.',
      'el pueblo está triste',
      'El alcalde',
      'indirect',
    ],
    [
      'El alcalde dijo que el pueblo está triste, según consta en el acta.',
      'el pueblo está triste',
      'El alcalde',
      'indirect',
    ],
    [
      'El alcalde dijo que el pueblo está triste, en declaraciones a la radio.',
      'el pueblo está triste',
      'El alcalde',
      'indirect',
    ],
    [
      'La oposición sostiene que el alcalde cobró comisiones, extremo que el regidor niega.',
      'el alcalde cobró comisiones',
      'La oposición',
      'indirect',
    ],
    ['La portavoz negó que vaya a dimitir, tal y como publicó un diario.', 'vaya a dimitir', 'La portavoz', 'indirect'],
    // Two words behind a conjunction are a statement.
    ['El alcalde negó que falten camas, como denuncian los vecinos.', 'falten camas', 'El alcalde', 'indirect'],
    // What is told of is in the same tense: the verb may go on in it.
    [
      'El alcalde dijo que el edil mintió al pleno y negó los hechos.',
      'el edil mintió al pleno y negó los hechos',
      'El alcalde',
      'indirect',
    ],
    // A pronoun that is a determiner too.
    [
      'Berta Lozano criticó a Pedro Galiana. Este respondió que los trabajos van con retraso.',
      'los trabajos van con retraso',
      'Pedro Galiana',
      'indirect',
    ],
    [
      'Berta Lozano visitó la obra. Este martes explicó que los trabajos van con retraso.',
      'los trabajos van con retraso',
      'Berta Lozano',
      'indirect',
    ],
  ],
  it: [
    ['Il sindaco ha detto che il ponte è chiuso e ha chiesto pazienza.', 'il ponte è chiuso', 'Il sindaco', 'indirect'],
  ],
  pt: [
    [
      'Berta Lozano criticou Pedro Galiano. Este respondeu que os trabalhos estão atrasados.',
      'os trabalhos estão atrasados',
      'Pedro Galiano',
      'indirect',
    ],
    ['O prefeito disse que a ponte está fechada e pediu paciência.', 'a ponte está fechada', 'O prefeito', 'indirect'],
  ],
});

// A verb of will or hope governs its infinitive by the preposition that a clause of its own would have.
attributed('infinitive', {
  es: [
    [
      'Hernán Salcedo amenazó con sancionar a los huelguistas.',
      'sancionar a los huelguistas',
      'Hernán Salcedo',
      'indirect',
    ],
    [
      'Hernán Salcedo confía en llegar a un acuerdo esta semana.',
      'llegar a un acuerdo esta semana',
      'Hernán Salcedo',
      'indirect',
    ],
  ],
});
