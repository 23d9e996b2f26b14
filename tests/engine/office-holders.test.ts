import { attributed } from './attribution/attributed.ts';

// Behind the noun for what one person is and its institution, a first name opens that person's name.
attributed('that-clause', {
  it: [
    [
      'La presidente del consiglio comunale Elena Sarpi ha spiegato che il bilancio è sano.',
      'il bilancio è sano',
      'Elena Sarpi',
      'indirect',
    ],
    [
      'La direttrice della fondazione Elena Sarpi ha spiegato che il bilancio è sano.',
      'il bilancio è sano',
      'La direttrice della fondazione Elena Sarpi',
      'indirect',
    ],
    // A possessive behind the article: nobody spoken of before.
    [
      'Bruno Sarpi è accusato di furto. Il suo avvocato ha detto che la perizia è falsa.',
      'la perizia è falsa',
      'Il suo avvocato',
      'indirect',
    ],
  ],
  pt: [
    ['O chefe da polícia municipal Hugo Tavira disse que a praça fecha.', 'a praça fecha', 'Hugo Tavira', 'indirect'],
    [
      'Hugo Tavira é acusado de furto. O seu advogado disse que a perícia é falsa.',
      'a perícia é falsa',
      'O seu advogado',
      'indirect',
    ],
  ],
  fr: [
    [
      'Le président du club Hugo Tavard a expliqué que le budget est sain.',
      'le budget est sain',
      'Hugo Tavard',
      'indirect',
    ],
  ],
  es: [
    ['La presidenta del consejo Elena Salcedo explicó que no hay deuda.', 'no hay deuda', 'Elena Salcedo', 'indirect'],
  ],
});
