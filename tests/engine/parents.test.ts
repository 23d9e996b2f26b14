import { attributed } from './attribution/attributed.ts';

// « le père de famille », "the mother of two girls": who somebody has at home tells something new of whoever is spoken of, and nobody apart.
attributed('cue-after', {
  fr: [
    ['Luc Fabrègue est arrivé. « Tout va bien », dit le père de famille.', 'Tout va bien', 'Luc Fabrègue', 'direct'],
    [
      'Anne Morel est arrivée. « Tout va bien », dit cette mère de trois enfants.',
      'Tout va bien',
      'Anne Morel',
      'direct',
    ],
    [
      'Anne Morel est arrivée. « Tout va bien », dit le père de famille.',
      'Tout va bien',
      'le père de famille',
      'direct',
    ],
    [
      'Anne Morel est arrivée. « Tout va bien », dit la mère de la victime.',
      'Tout va bien',
      'la mère de la victime',
      'direct',
    ],
  ],
  en: [
    ['Ada Quill arrived. “All is well,” said the mother of two girls.', 'All is well', 'Ada Quill', 'direct'],
    ['Ada Quill arrived. “All is well,” said the father of three.', 'All is well', 'the father of three', 'direct'],
  ],
  es: [['Ana Prado llegó. «Todo va bien», dijo la madre de familia.', 'Todo va bien', 'Ana Prado', 'direct']],
  it: [
    ['Ida Brenta è arrivata. «Va tutto bene», ha detto la madre di famiglia.', 'Va tutto bene', 'Ida Brenta', 'direct'],
  ],
  pt: [['Rosa Prado chegou. “Está tudo bem”, disse a mãe de família.', 'Está tudo bem', 'Rosa Prado', 'direct']],
});
