import { attributed } from './attribution/attributed.ts';

// « par Anne Nom, qui affirme »: what a relative stands for may be governed, by whatever preposition.
attributed('that-clause', {
  fr: [
    [
      'L’attaque a été condamnée par Luc Fabrègue, qui a affirmé que la paix viendrait.',
      'la paix viendrait',
      'Luc Fabrègue',
      'indirect',
    ],
    [
      'L’attaque a été revendiquée par les rebelles, qui ont affirmé que la base était visée.',
      'la base était visée',
      'les rebelles',
      'indirect',
    ],
  ],
});
