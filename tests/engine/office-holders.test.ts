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

// Who is named beside a description, and the words of whom it is.
attributed('cue-after', {
  it: [
    [
      'Bruno Sarpi è l’imprenditore accusato di furto. Il suo legale, l’avvocato Lia Abate, ha annunciato ricorso. «È una sentenza ingiusta», ha dichiarato.',
      'È una sentenza ingiusta',
      'Lia Abate',
      'direct',
    ],
    // A noun that heads sentences elsewhere is a surname behind a first name.
    ['«Ho iniziato presto», racconta Amelia Fonti.', 'Ho iniziato presto', 'Amelia Fonti', 'direct'],
  ],
  pt: [
    [
      'Bruno Tavira está preso. O advogado do acusado, Sandro Melo, anunciou um recurso. “É uma sentença injusta”, declarou.',
      'É uma sentença injusta',
      'Sandro Melo',
      'direct',
    ],
    // Who asks is nearer than who answers, and nothing but the participle tells them apart.
    [
      'Bruno Tavira está preso. Perguntado pelo advogado do acusado, Sandro Melo, não falou. “Eu não sabia”, declarou.',
      'Eu não sabia',
      'Bruno Tavira',
      'direct',
    ],
  ],
});

attributed('according-to', {
  it: [
    // The verb behind « a suo avviso » has a subject of its own.
    ['Ivo Sarpi è scettico. A suo avviso servono nuove prove.', 'servono nuove prove', 'Ivo Sarpi', 'indirect'],
  ],
});

// An office of which the text has told nobody is held by nobody of whom it tells another one.
attributed('that-clause', {
  en: [
    [
      'Tom Birkett, the harbour master, said all boats were in.\n\nThe minister said help was on its way.',
      'help was on its way',
      'The minister',
      'indirect',
    ],
    [
      'Tom Birkett, the fisheries minister, said all boats were in.\n\nThe minister said help was on its way.',
      'help was on its way',
      'Tom Birkett',
      'indirect',
    ],
  ],
  de: [
    [
      'Tom Brandt, der Wirt, sagte, alle Boote seien da.\n\nDer Bürgermeister sagte, Hilfe sei unterwegs.',
      'Hilfe sei unterwegs',
      'Der Bürgermeister',
      'indirect',
    ],
  ],
  it: [
    [
      'Bruno Sarpi, il custode, ha detto che le barche sono rientrate.\n\nIl sindaco ha detto che gli aiuti arrivano.',
      'gli aiuti arrivano',
      'Il sindaco',
      'indirect',
    ],
  ],
  pt: [
    [
      'Hugo Tavira, o guarda, disse que os barcos voltaram.\n\nO prefeito disse que a ajuda está a caminho.',
      'a ajuda está a caminho',
      'O prefeito',
      'indirect',
    ],
  ],
});
