import { attributed } from './attribution/attributed.ts';

// « a indiqué à l'AFP la procureure »: whom something is told is never who says it, and what stands right behind describes somebody else.
attributed('parataxis', {
  fr: [
    [
      'Une enquête a été ouverte, a indiqué à l’AFP la procureure.',
      'Une enquête a été ouverte',
      'la procureure',
      'indirect',
    ],
    [
      'Une enquête a été ouverte, a indiqué à l’AFP le parquet de Bréval.',
      'Une enquête a été ouverte',
      'le parquet de Bréval',
      'indirect',
    ],
    [
      'Une enquête a été ouverte, a indiqué à la presse le parquet de Bréval.',
      'Une enquête a été ouverte',
      'le parquet de Bréval',
      'indirect',
    ],
  ],
});

// With its comma an apposition still tells who somebody is.
attributed('cue-after', {
  fr: [
    [
      '« Tout va bien », a dit à la mairie Anne Morel, la présidente. La présidente est partie. « Tout est prêt », a-t-elle ajouté.',
      'Tout est prêt',
      'Anne Morel',
      'direct',
    ],
  ],
});
