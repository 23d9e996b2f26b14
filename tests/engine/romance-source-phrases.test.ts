import { attributed } from './attribution/attributed.ts';

attributed('that-clause', {
  // More than so many of them: the comparative, its preposition and the number open the phrase.
  it: [
    [
      'Più di un giornale ha scritto che il ponte era già crepato.',
      'il ponte era già crepato',
      'Più di un giornale',
      'indirect',
    ],
    // A stretch of time speaks in no way.
    ['Per più di un anno il sindaco ha ripetuto che il ponte tiene.', 'il ponte tiene', 'il sindaco', 'indirect'],
    ['Per due ore il sindaco ha ripetuto che il ponte tiene.', 'il ponte tiene', 'il sindaco', 'indirect'],
    ['Una donna di 70 anni ha detto che il ponte tiene.', 'il ponte tiene', 'Una donna di 70 anni', 'indirect'],
  ],
  es: [['Más de cien médicos denuncian que faltan camas.', 'faltan camas', 'Más de cien médicos', 'indirect']],
  pt: [
    [
      'Mais de um jornal escreveu que a ponte estava rachada.',
      'a ponte estava rachada',
      'Mais de um jornal',
      'indirect',
    ],
  ],
  fr: [
    ["Plus d'un journal a écrit que le pont était fissuré.", 'le pont était fissuré', "Plus d'un journal", 'indirect'],
  ],
});

attributed('cue-before', {
  // A contraction with a capital inside a name is the surname's.
  it: [
    ['La sindaca Lia Dal Monte ha detto che la valle «perde una voce».', 'perde una voce', 'Lia Dal Monte', 'partial'],
    ["L'attore Ivo Dalla Costa ha detto che il teatro «è chiuso».", 'è chiuso', 'Ivo Dalla Costa', 'partial'],
  ],
});

attributed('according-to', {
  // « si tratta di » is nobody's verb: whoever « per » leads to holds the view.
  it: [
    [
      'Ieri ha parlato la sindaca Lia Monte. Per Elio Tarsi, capogruppo di Patto Civico, si tratta di «un regalo».',
      'un regalo',
      'Elio Tarsi',
      'partial',
    ],
    // What stands in brackets behind a name is no part of what a relative stands for.
    [
      'Più cauto Elio Tarsi (Patto Civico), secondo cui la delibera «va letta con calma».',
      'va letta con calma',
      'Elio Tarsi',
      'partial',
    ],
  ],
  es: [
    [
      'Ayer habló la alcaldesa Lía Montejo. Para el portavoz Elías Toro se trata de «un regalo».',
      'un regalo',
      'Elías Toro',
      'partial',
    ],
  ],
  pt: [
    [
      'Ontem falou a presidente Lúcia Montenegro. Para o líder Elias Touro, trata-se de «um presente».',
      'um presente',
      'Elias Touro',
      'partial',
    ],
  ],
});

attributed('qualifying-verb', {
  es: [['La alcaldesa lo trata de «mentiroso».', 'mentiroso', 'La alcaldesa', 'partial']],
});
