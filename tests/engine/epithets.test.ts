import { attributed } from './attribution/attributed.ts';

// A noun whose ending tells of origin, deed or fate takes up the only one of its gender of whom the text has just spoken.
attributed('cue-after', {
  es: [
    [
      'El delantero Nilo Barrán marcó dos goles.\n\n«Fue un partido duro», dijo el argentino.',
      'Fue un partido duro',
      'Nilo Barrán',
      'direct',
    ],
    [
      'El empresario Nilo Barrán compareció ante la jueza.\n\n«Yo no sé nada», dijo el investigado.',
      'Yo no sé nada',
      'Nilo Barrán',
      'direct',
    ],
    // Somebody else whom the text has told of, two whom it may be, and an institution.
    [
      'El alcalde, Nilo Barrán, visitó al herido. «Fue un golpe duro», dijo el herido.',
      'Fue un golpe duro',
      'el herido',
      'direct',
    ],
    [
      'Nilo Barrán y Óscar Bermúdez marcaron dos goles. «Ganamos bien», dijo el argentino.',
      'Ganamos bien',
      'el argentino',
      'direct',
    ],
    [
      'La ministra, Elena Guerra, recibió a los hosteleros. «No es bastante», dijo la patronal.',
      'No es bastante',
      'la patronal',
      'direct',
    ],
  ],
  it: [
    [
      'Il centrocampista Marco Sala ha segnato due gol.\n\n«È stata dura», ha detto il napoletano.',
      'È stata dura',
      'Marco Sala',
      'direct',
    ],
  ],
  pt: [
    [
      'O goleiro Rui Salgado defendeu dois pênaltis.\n\n«Foi um jogo duro», disse o veterano.',
      'Foi um jogo duro',
      'Rui Salgado',
      'direct',
    ],
  ],
});
