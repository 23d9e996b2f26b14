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

// A programme of a station, with its number.
attributed('cue-before', {
  en: [
    ["Lena Ward told RBX Radio 4's Today programme: “It will hold.”", 'It will hold.', 'Lena Ward', 'direct'],
    [
      "Lena Ward said: “It will hold.” Bob Kerr told RTX's older viewers that it was late.",
      'It will hold.',
      'Lena Ward',
      'direct',
    ],
  ],
});
attributed('that-clause', {
  en: [
    ["Lena Ward told RBX Two's Long Hour programme that the wall held.", 'the wall held', 'Lena Ward', 'indirect'],
    ['On Monday Lena Ward told Channel 6 she would stay.', 'she would stay', 'Lena Ward', 'indirect'],
    // What is counted belongs to no name.
    ['Lena Ward told Dunmore 6 people were ill.', '6 people were ill', 'Lena Ward', 'indirect'],
  ],
  fr: [['Canal 2 a annoncé que le pont ferme.', 'le pont ferme', 'Canal 2', 'indirect']],
});
// To whom it is told may have an institution's name behind an article.
attributed('that-clause', {
  es: [
    [
      'Mario Ruiz dijo al jefe de la Oficina del Agua que el sector está en crisis.',
      'el sector está en crisis',
      'Mario Ruiz',
      'indirect',
    ],
    ['Dijo a la prensa Ana Gil que el sector está en crisis.', 'el sector está en crisis', 'Ana Gil', 'indirect'],
  ],
});
