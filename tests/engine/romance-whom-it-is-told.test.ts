import { attributed } from './attribution/attributed.ts';

// The name behind one person's office is whose office it is: it is told to them, and they do not speak.
attributed('that-clause', {
  es: [
    [
      'Marta Prado dijo a la ministra Ana Soler que el puente está roto.',
      'el puente está roto',
      'Marta Prado',
      'indirect',
    ],
    ['Marta Prado pidió al juez Pedro Albín que la dejara salir.', 'la dejara salir', 'Marta Prado', 'indirect'],
  ],
  pt: [
    ['Marta Prado disse ao ministro Rui Albino que a ponte caiu.', 'a ponte caiu', 'Marta Prado', 'indirect'],
    ['A vereadora contou ao delegado Rui Albino que recebeu ameaças.', 'recebeu ameaças', 'A vereadora', 'indirect'],
  ],
});

attributed('cue-after', {
  es: [
    [
      '«La situación es grave», dijo la madre de la víctima al diario La Ribera.',
      'La situación es grave',
      'la madre de la víctima',
      'direct',
    ],
    [
      '«La situación es grave», explicó el jefe de la obra al ministro Pedro Albín.',
      'La situación es grave',
      'el jefe de la obra',
      'direct',
    ],
    // Behind a plural somebody else is named, and a candidate is for what a preposition leads.
    ['«La situación es grave», dijo a los periodistas Ana Soler.', 'La situación es grave', 'Ana Soler', 'direct'],
    [
      '«La situación es grave», dijo el candidato al Senado Pedro Albín.',
      'La situación es grave',
      'Pedro Albín',
      'direct',
    ],
  ],
  pt: [
    ['“A situação é grave”, respondeu o técnico ao ministro Rui Albino.', 'A situação é grave', 'o técnico', 'direct'],
    [
      '“A situação é grave”, respondeu a mãe da vítima à ministra Olga Prado.',
      'A situação é grave',
      'a mãe da vítima',
      'direct',
    ],
    ['“A situação é grave”, disse a porta-voz Olga Prado.', 'A situação é grave', 'Olga Prado', 'direct'],
  ],
});
