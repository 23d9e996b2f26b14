import { attributed } from './attribution/attributed.ts';

// Italian, Spanish and Portuguese as the press writes them.

// Words in capitals before a dash tell the matter of a paragraph: they name nobody, but for whom the article names elsewhere.
attributed('colon', {
  it: [
    [
      'L’Olmo perde ancora e Aldo Brenta arriva tardi.\n\nLE PAROLE DI BRENTA – Il tecnico alza le spalle: «Abbiamo regalato un tempo».',
      'Abbiamo regalato un tempo',
      'Aldo Brenta',
      'direct',
    ],
    [
      'Olmo-Nuova Riva 1-3, la partita delle beffe.\n\nDOPO LA GARA – Il tecnico alza le spalle: «Abbiamo regalato un tempo».',
      'Abbiamo regalato un tempo',
      'Il tecnico',
      'direct',
    ],
  ],
  es: [
    [
      'El Olmo pierde otra vez.\n\nLA FIGURA – El delantero Sandro Poli se encoge de hombros: «Siempre tiro, hoy entró».',
      'Siempre tiro, hoy entró',
      'Sandro Poli',
      'direct',
      'name-colon',
    ],
  ],
  pt: [
    [
      'O Olmo perde outra vez e Aldo Brenta chega tarde.\n\nAS PALAVRAS DE BRENTA – O técnico encolhe os ombros: «Oferecemos um tempo».',
      'Oferecemos um tempo',
      'Aldo Brenta',
      'direct',
    ],
  ],
});
attributed('previous-subject', {
  it: [
    [
      'L’Olmo perde, Moretti no: la squadra di Moretti vince con Aldo Brenta in campo.\n\nMORETTI – Dall’altra parte il collega se la gode. «Bravi i ragazzi a resistere».',
      'Bravi i ragazzi a resistere',
      'Moretti',
      'partial',
    ],
  ],
});
