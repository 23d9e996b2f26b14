import type { Row } from './rows.ts';

/** French sentences about figures and proofs, own invention. */
export const figures: readonly Row[] = [
  [
    'Selon Paul Tessier, la tour doit fournir 60 000 litres par jour. Jeanne Oriol conteste ce chiffre, qu’elle juge « sorti d’une brochure ».',
    'countered',
    'la tour doit fournir 60 000 litres par jour',
    'Paul Tessier',
  ],
  ['Rien ne prouve que la digue a cédé.', 'unsupported', 'la digue a cédé', null],
  ['Selon Jeanne Oriol, rien ne prouve que la digue a cédé.', 'countered', 'la digue a cédé', null],
  [
    'Jeanne Oriol affirme à tort que le bac transporte moins de cent personnes par jour : le registre du port en compte quatre cents en moyenne.',
    'refuted',
    'le bac transporte moins de cent personnes par jour',
    'Jeanne Oriol',
  ],
];
