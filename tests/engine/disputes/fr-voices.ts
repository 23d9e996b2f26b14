import type { Row } from './rows.ts';

/** French sentences in which it matters who claims and who disputes, own invention. */
export const voices: readonly Row[] = [
  // Who is said to have claimed it inside somebody else's words.
  [
    'Jeanne Oriol affirme que Paul Tessier a dit à tort que le port était fermé.',
    'countered',
    'le port était fermé',
    'Paul Tessier',
  ],
  [
    'Selon l’accusation, la société a faussement affirmé que le jouet était sûr.',
    'countered',
    'le jouet était sûr',
    'la société',
  ],
  [
    'L’accusation de Paul Tessier selon laquelle la caisse est vide est fausse.',
    'refuted',
    'la caisse est vide',
    'Paul Tessier',
  ],
  [
    'Paul Tessier a affirmé que le vote avait été truqué, mais n’a fourni aucune preuve.',
    'unsupported',
    'le vote avait été truqué',
    'Paul Tessier',
  ],
  [
    'Paul Tessier a affirmé que le vote avait été truqué, sans en apporter la preuve.',
    'unsupported',
    'le vote avait été truqué',
    'Paul Tessier',
  ],
  [
    '« Le port est fermé », a écrit Paul Tessier. « C’est faux », répond Jeanne Oriol.',
    'countered',
    'Le port est fermé',
    'Paul Tessier',
  ],
  ['Le port est ouvert, contrairement à ce que dit Paul Tessier.', 'refuted', 'Le port est ouvert', 'Paul Tessier'],
  ['L’authenticité de la vidéo n’a pas pu être vérifiée.', 'unsupported', 'L’authenticité de la vidéo', null],
  ['Aucune preuve ne permet d’affirmer que le port est fermé.', 'unsupported', 'le port est fermé', null],
  [
    'Le maire affirme que le pont est sûr, tandis que Jeanne Oriol soutient que le pont est fissuré.',
    'countered',
    'le pont est sûr',
    'Le maire',
  ],
  ["Le maire affirme que le pont est sûr, tandis que Jeanne Oriol annonce que l'école ouvrira en mai."],
];
