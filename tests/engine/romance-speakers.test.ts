import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// Nouns that take up an institution.
attributed('that-clause', {
  es: [
    [
      'El Ayuntamiento de Villaluna cerró el dique. El consistorio asegura que el muro aguanta.',
      'el muro aguanta',
      'Ayuntamiento de Villaluna',
      'indirect',
    ],
    [
      'El Deportivo Lucena ha recurrido. La entidad asegura que el gol valía.',
      'el gol valía',
      'Deportivo Lucena',
      'indirect',
    ],
    [
      'La Asociación Río Limpio llevó el caso al juez. El consistorio asegura que el muro aguanta.',
      'el muro aguanta',
      'El consistorio',
      'indirect',
    ],
  ],
  it: [
    [
      'Il Calcio Lucera ha fatto ricorso. Il club assicura che il gol era buono.',
      'il gol era buono',
      'Calcio Lucera',
      'indirect',
    ],
  ],
  pt: [
    [
      'A Câmara Municipal de Vila Lua fechou o cais. A autarquia garante que o muro aguenta.',
      'o muro aguenta',
      'Câmara Municipal de Vila Lua',
      'indirect',
    ],
  ],
});

// Whoever is new behind a verb that no list has, and somebody known with an aside.
attributed('cue-after', {
  es: [
    ['Ante la verja espera una alumna. «Tengo mucho miedo», dice.', 'Tengo mucho miedo', 'una alumna', 'direct'],
    [
      'Junto al pozo trabaja una mujer de 70 años. «Mi padre lo cavó», cuenta.',
      'Mi padre lo cavó',
      'una mujer de 70 años',
      'direct',
    ],
    [
      'El acusado, vestido de negro, negó los hechos. «Yo no estuve allí», respondió al fiscal.',
      'Yo no estuve allí',
      'El acusado',
      'partial',
    ],
    // Who speaks stands behind whom it is told, and a stop for a comma.
    [
      '«Usted miente otra vez», le espetó al ministro Pedro Gil la portavoz Ana Sot.',
      'Usted miente otra vez',
      'Ana Sot',
      'direct',
    ],
    ['«El dique no aguanta más». añadió el alcalde.', 'El dique no aguanta más', 'el alcalde', 'direct'],
  ],
  it: [
    ['Alla porta bussa un postino. «Ho una raccomandata», annuncia.', 'Ho una raccomandata', 'un postino', 'direct'],
    [
      'La sindaca Elena Moro ha aperto l’asilo. «È una giornata storica», ha detto la prima cittadina.',
      'È una giornata storica',
      'Elena Moro',
      'direct',
    ],
    [
      '«È stato un grande onore», ha scritto la cantante sui social.',
      'È stato un grande onore',
      'la cantante',
      'direct',
    ],
  ],
  pt: [
    [
      'Na praça aguarda um pescador reformado. «Aqui não fica ninguém», suspira.',
      'Aqui não fica ninguém',
      'um pescador reformado',
      'direct',
    ],
  ],
});

// Sources with asides, relatives and places of their own.
attributed('that-clause', {
  es: [
    ['Según informó el alcalde en el pleno, el dique cede.', 'el dique cede', 'el alcalde', 'indirect'],
    ['El ministro sostuvo, tras defender su gestión, que el dique cede.', 'el dique cede', 'El ministro', 'indirect'],
    ['Carlos Boix colgó un vídeo en el que asegura que el dique cede.', 'el dique cede', 'Carlos Boix', 'indirect'],
    [
      'Una vecina que prefiere no dar su nombre asegura que el dique cede.',
      'el dique cede',
      'Una vecina que prefiere no dar su nombre',
      'indirect',
    ],
    ['El obispo de Lucena, monseñor Ginés Olmo, dijo que el dique cede.', 'el dique cede', 'Ginés Olmo', 'indirect'],
    ['Desde Emergencias señalan que el dique cede.', 'el dique cede', 'Emergencias', 'indirect'],
    // A verb alone.
    ['El abogado anunció que recurrirá.', 'recurrirá', 'El abogado', 'indirect'],
  ],
  it: [
    [
      'Carlo Bossi ha postato un video nel quale afferma che il ponte cede.',
      'il ponte cede',
      'Carlo Bossi',
      'indirect',
    ],
    [
      'Il ministro, difendendo il suo operato, ha aggiunto che il ponte cede.',
      'il ponte cede',
      'Il ministro',
      'indirect',
    ],
    ['Dal Viminale fanno sapere che il ponte cede.', 'il ponte cede', 'Viminale', 'indirect'],
    ['Il legale ha detto che ricorrerà.', 'ricorrerà', 'Il legale', 'indirect'],
  ],
  pt: [
    ['A testemunha contou que o réu entrou na loja.', 'o réu entrou na loja', 'A testemunha', 'indirect'],
    ['Carlos Bueno publicou um vídeo no qual afirma que o cais cede.', 'o cais cede', 'Carlos Bueno', 'indirect'],
  ],
});

attributed('parataxis', {
  es: [
    [
      'El herido, de 24 años, fue trasladado al hospital, han indicado fuentes sanitarias.',
      'El herido, de 24 años, fue trasladado al hospital',
      'fuentes sanitarias',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  pt: [['O suspeito fugiu em uma moto, segundo a polícia.', 'O suspeito fugiu em uma moto', 'a polícia', 'indirect']],
});

attributed('infinitive', {
  it: [['Anna Sotti si è impegnata ad abbassare le tasse.', 'abbassare le tasse', 'Anna Sotti', 'indirect']],
});

table<readonly [text: string]>(
  'what nobody in particular says, in Spanish',
  ([text]) => expect(analyse(articleOf(text, 'es')).quotations.map((q) => q.exact)).toEqual([]),
  {
    right: [
      ['El alcalde dijo que no.'],
      ['Hay quien cree que el ruido viene del bar.'],
      ['La muestra de Iván Quiroga: «Mareas».'],
    ],
  },
);

// Another noun for the same office or trade, and whoever was named last.
attributed('that-clause', {
  es: [
    [
      'El juez Ramón Paz dejó libre a Tomás Rey. El magistrado cree que el dique cede.',
      'el dique cede',
      'Ramón Paz',
      'indirect',
    ],
    [
      'Habló Pedro Gil, ministro de Pesca.\n\nEl titular de Pesca insistió en que el dique cede.',
      'el dique cede',
      'Pedro Gil',
      'indirect',
    ],
    [
      'El ministro de Pesca, Pedro Gil, habló.\n\nEl titular de Sanidad insistió en que el dique cede.',
      'el dique cede',
      'El titular de Sanidad',
      'indirect',
    ],
  ],
  pt: [
    [
      'A presidente da câmara, Elena Moura, defendeu o plano.\n\nA autarca lembrou que o cais cede.',
      'o cais cede',
      'Elena Moura',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  es: [
    [
      'Pedro Gil llamó a Iván Quiroga.\n\n«El dique no se cerrará», dijo este último.',
      'El dique no se cerrará',
      'Iván Quiroga',
      'direct',
    ],
  ],
  it: [
    [
      'Ramo Sollitto, 62 anni, pesca da bambino.\n\n«Il ponte non regge più», si lamenta.',
      'Il ponte non regge più',
      'Ramo Sollitto',
      'direct',
    ],
  ],
});

test('a condition at the head of a Portuguese sentence is no hearsay', () => {
  expect(analyse(articleOf('Se tivesse chovido, o rio teria subido.', 'pt')).claims).toEqual([]);
});
