import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
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
    // Where two fit, what the text has called one of them tells.
    [
      'La jugadora alavesa Nuria Arnedo ganó a Petra Novak. «Ha sido un partido duro», dijo la alavesa.',
      'Ha sido un partido duro',
      'Nuria Arnedo',
      'direct',
    ],
    // Another noun for the same trade takes up somebody who was only described.
    [
      'El director, Nilo Barrán, lo niega. Su abogado sostiene que no hay pruebas. «Mi cliente está tranquilo», aseguró el letrado.',
      'Mi cliente está tranquilo',
      'Su abogado',
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

attributed('cue-before', {
  es: [
    // A verb of what is reported leads to no colon that other words part it from.
    [
      'Nuria Gil reconoce que no todos los pacientes responden igual: «Hay quien no puede ni olerlo».',
      'Hay quien no puede ni olerlo',
      'Nuria Gil',
      'direct',
    ],
    ['Nuria Gil contó que su madre le dijo: «Todo va a salir bien».', 'Todo va a salir bien', 'su madre', 'direct'],
  ],
});

test.each([
  ['es', 'Nuria Gil lo recordó ayer. «Leía mucho de noche», afirmó la directora de «Los patios».'],
  ['fr', 'Anne Oriol se souvient. « Il lisait la nuit », affirme la réalisatrice de « La Rive ».'],
] as const)('what somebody has made is a title (%s)', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations).toHaveLength(1);
});
