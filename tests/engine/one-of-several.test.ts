import { attributed } from './attribution/attributed.ts';

// One of several whom nothing but a determiner stands for.
attributed('qualifying-verb', {
  fr: [
    [
      'Deux employés ont parlé. L’un a décrit le patron comme « exigeant, mais jamais cruel ».',
      'exigeant, mais jamais cruel',
      'L’un',
      'partial',
    ],
  ],
});
attributed('that-clause', {
  fr: [
    [
      'Des sources se taisent ; une d’elles a dit que le maire part demain.',
      'le maire part demain',
      'une d’elles',
      'indirect',
    ],
    [
      'Les maires étaient reçues. L’une d’elles a dit que le pont tient bon.',
      'le pont tient bon',
      'L’une d’elles',
      'indirect',
    ],
    // Whom a preposition leads does not speak.
    [
      'La préfète Léa Roux a reçu deux élus. Après l’un d’eux, elle a dit que le pont tient bon.',
      'le pont tient bon',
      'Léa Roux',
      'indirect',
    ],
  ],
});
