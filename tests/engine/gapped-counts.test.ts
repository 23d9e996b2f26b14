import { attributed } from './attribution/attributed.ts';

// What a voice counts ends before the next voice, whose number shares the verb.
attributed('object', {
  fr: [
    [
      'Les organisateurs revendiquent 85 % de grévistes, la direction 52 %.',
      '85 % de grévistes',
      'Les organisateurs',
      'indirect',
    ],
    // A number of the same voice goes on.
    [
      'La préfecture fait état de 27 morts et de 45 blessés, dont 12 enfants.',
      '27 morts et de 45 blessés, dont 12 enfants',
      'La préfecture',
      'indirect',
    ],
  ],
});

// Who says it ends before the number that the words begin with.
attributed('according-to', {
  en: [
    [
      'According to the envoy at least 23 people have died in the flood.',
      'at least 23 people have died in the flood',
      'the envoy',
      'indirect',
    ],
    [
      'According to the mayor of 23 villages the road is closed.',
      'the road is closed',
      'the mayor of 23 villages',
      'indirect',
    ],
  ],
  es: [
    // Each source has its own words.
    [
      'Según los organizadores acudieron 12.000 personas y según la policía 3.000.',
      'acudieron 12.000 personas',
      'los organizadores',
      'indirect',
    ],
  ],
  de: [
    [
      'Laut Gewerkschaft beteiligten sich 9000 Beschäftigte, das Unternehmen spricht von 2100.',
      'beteiligten sich 9000 Beschäftigte',
      'Gewerkschaft',
      'indirect',
    ],
  ],
  fr: [
    // A source that the text ends with, without a stop.
    [
      'Trois barques ont coulé dans la nuit, selon la préfecture du Morvent',
      'Trois barques ont coulé dans la nuit',
      'la préfecture du Morvent',
      'indirect',
    ],
    // A number between commas belongs to the sentence around the source.
    [
      "Les barques sont, d'après la capitainerie, 2 310 au port.",
      "Les barques sont, d'après la capitainerie, 2 310 au port",
      'la capitainerie',
      'indirect',
    ],
  ],
});
