import { attributed } from './attribution/attributed.ts';

// "The former … the latter", « le premier … la seconde »: one of the two people whom the sentence before tells of.
attributed('that-clause', {
  fr: [
    [
      'Luc Fabrègue et Anne Morel se sont affrontés. La seconde affirme que tout va bien.',
      'tout va bien',
      'Anne Morel',
      'indirect',
    ],
    // Of three nobody is the first of two.
    ['Trois coureurs sont arrivés. Le premier affirme que tout va bien.', 'tout va bien', 'Le premier', 'indirect'],
  ],
  en: [
    ['Omar Kent and Ada Quill clashed. The former says that all is well.', 'all is well', 'Omar Kent', 'indirect'],
    ['Omar Kent met Ada Quill. The latter says that all is well.', 'all is well', 'Ada Quill', 'indirect'],
  ],
  es: [
    [
      'Pedro Albín y Ana Prado discutieron. La segunda afirma que todo va bien.',
      'todo va bien',
      'Ana Prado',
      'indirect',
    ],
  ],
  it: [
    [
      'Pietro Albini e Ida Brenta hanno discusso. Il primo afferma che va tutto bene.',
      'va tutto bene',
      'Pietro Albini',
      'indirect',
    ],
  ],
  pt: [
    [
      'Pedro Albino e Rosa Prado discutiram. O primeiro afirma que está tudo bem.',
      'está tudo bem',
      'Pedro Albino',
      'indirect',
    ],
  ],
});
