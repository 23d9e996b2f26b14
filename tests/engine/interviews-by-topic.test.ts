import { attributed } from './attribution/attributed.ts';
import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

// Paragraphs of a topic or a question and the words of an answer: one person speaks in all of them.
attributed('interview', {
  es: [
    [
      'En rueda de prensa, el técnico Néstor Lorca valoró el partido.\n\nJugar en la altura: “El error se comete en estas canchas. No es fácil”.\n\n¿Faltó puntería?: “Sí, pero es común”.',
      'El error se comete en estas canchas. No es fácil',
      'Néstor Lorca',
      'direct',
    ],
    [
      'En rueda de prensa, el técnico Néstor Lorca valoró el partido.\n\nJugar en la altura: “El error se comete en estas canchas. No es fácil”.\n\n¿Faltó puntería?: “Sí, pero es común”.',
      'Sí, pero es común',
      'Néstor Lorca',
      'direct',
    ],
  ],
  pt: [
    [
      'O treinador Nuno Prado fez a antevisão do jogo com o Torga.\n\nRedução do campeonato: "Tenho uma opinião formada sobre isso."\n\nAcredita no título? "Não sei. A situação é difícil."',
      'Não sei. A situação é difícil.',
      'Nuno Prado',
      'direct',
    ],
  ],
  it: [
    [
      'Il tecnico Ugo Prati ha parlato dopo la gara.\n\nIl secondo tempo: «Abbiamo corso poco».\n\nGli infortuni: «Ne riparliamo martedì».',
      'Abbiamo corso poco',
      'Ugo Prati',
      'direct',
    ],
  ],
});

// Near misses: a name before the colon speaks itself, and one such paragraph alone shows nothing.
attributed('name-colon', {
  es: [
    [
      'El técnico Néstor Lorca valoró el partido.\n\nAna Prado: “El error se comete aquí”.\n\nLuis Olmos: “Es común”.',
      'Es común',
      'Luis Olmos',
      'direct',
    ],
  ],
});
table<Row>(
  'one such paragraph alone',
  foundIn('es', () => true),
  {
    right: [
      [
        'El técnico Néstor Lorca valoró el partido.\n\nLa pancarta del fondo: “Aquí nadie nos va a callar”.\n\nEl partido acabó a las diez.',
        [],
        null,
      ],
    ],
  },
);
