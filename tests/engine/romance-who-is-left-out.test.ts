import { attributed } from './attribution/attributed.ts';
import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

const all = (language: string) => foundIn(language, () => true);

// Who says it, where the sentence does not name them right before the verb.
table<Row>('who says it (Spanish)', all('es'), {
  right: [
    // Who does what a passive tells of.
    [
      'La visita fue criticada por el ministro Juan Prado, recordando que el puerto sigue cerrado.',
      ['el puerto sigue cerrado'],
      'Juan Prado',
    ],
    [
      'La alcaldesa Clara Prado fue recibida por el ministro Juan Olmos, recordando que el puerto sigue cerrado.',
      ['el puerto sigue cerrado'],
      'Clara Prado',
    ],
    // A relative that an aside interrupts.
    [
      'Los agentes hablaron con una mujer que, muy nerviosa, insistía en que estaba sola.',
      ['estaba sola'],
      'una mujer',
    ],
    // Words in marks that belong to the subject.
    [
      'Ayer, los vecinos del «barrio del miedo» afirmaron que solo querían hablar.',
      ['solo querían hablar'],
      'los vecinos del «barrio del miedo»',
    ],
  ],
});

table<Row>('who says it (Portuguese)', all('pt'), {
  right: [
    [
      'A viagem dos deputados tinha sido criticada pelo ministro Eugénio Prado, realçando que um partido tem de pedir licença.',
      ['um partido tem de pedir licença'],
      'Eugénio Prado',
    ],
    [
      'Os agentes falaram com uma mulher que, visivelmente nervosa, insistia estar sozinha.',
      ['estar sozinha'],
      'uma mulher',
    ],
  ],
});

attributed('that-clause', {
  es: [
    // A name that stood alone is told of next.
    [
      'Aún faltan respuestas, indicó Ramiro Olmos.\n\nEl presidente de la Asociación Ganadera explicó que la situación es difícil.',
      'la situación es difícil',
      'Ramiro Olmos',
      'indirect',
    ],
    // Not whom the text has told of, not an institution, and not where two stood alone.
    [
      'No hay agua, indicó el alcalde Ramiro Olmos.\n\nEl presidente de la Asociación Ganadera explicó que la situación es difícil.',
      'la situación es difícil',
      'El presidente de la Asociación Ganadera',
      'indirect',
    ],
    [
      'El Gobierno dijo que no hay agua.\n\nEl presidente de la Asociación Ganadera explicó que la situación es difícil.',
      'la situación es difícil',
      'El presidente de la Asociación Ganadera',
      'indirect',
    ],
    [
      'No hay agua, indicó Ramiro Olmos. No hay luz, indicó Ana Prado.\n\nEl presidente de la Asociación Ganadera explicó que la situación es difícil.',
      'la situación es difícil',
      'El presidente de la Asociación Ganadera',
      'indirect',
    ],
    // The second verb leaves out whom the first leaves out.
    [
      'Clara Prado habló ayer. Además, comentó que el secretario faltó a la reunión y lamentó que Rivas haya mentido.',
      'Rivas haya mentido',
      'Clara Prado',
      'indirect',
    ],
    [
      'Clara Prado habló ayer. Comentó el secretario que la obra costará poco y lamentó que Rivas haya mentido.',
      'Rivas haya mentido',
      'el secretario',
      'indirect',
    ],
  ],
  pt: [
    [
      'O Banco Norte divulgou a ata. No texto, reafirma que haverá um aumento, o que garante que a Taxa subirá, e também indica que o ciclo será longo.',
      'o ciclo será longo',
      'Banco Norte',
      'indirect',
    ],
  ],
});
