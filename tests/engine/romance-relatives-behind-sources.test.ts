import { attributed } from './attribution/attributed.ts';

// A relative behind whoever said the words before goes on with them, whatever noun stands nearest.
attributed('that-clause', {
  es: [
    [
      '«No hay dinero», afirmó Elena Prado, 34 años, quien añadió que el puente tiene grietas.',
      'el puente tiene grietas',
      'Elena Prado',
      'indirect',
    ],
    [
      '«No hay dinero», afirmó Pedro Albín, vecino de la zona y padre de dos hijos, que añadió que el puente tiene grietas.',
      'el puente tiene grietas',
      'Pedro Albín',
      'indirect',
    ],
    [
      '«No hay dinero», contó la madre de la víctima, quien añadió que el puente tiene grietas.',
      'el puente tiene grietas',
      'la madre de la víctima',
      'indirect',
    ],
    [
      'No hay dinero para la escuela, contaron los investigadores de la Universidad de Tamora, que añadieron que el puente tiene grietas.',
      'el puente tiene grietas',
      'los investigadores de la Universidad de Tamora',
      'indirect',
    ],
    [
      'Fue Elena Prado, portavoz de la plataforma, quien dijo que el puente tiene grietas.',
      'el puente tiene grietas',
      'Elena Prado',
      'indirect',
    ],
    // A verb in the singular tells of one of them only.
    [
      '«No hay dinero», contaron los investigadores de la Universidad de Tamora, que añade que el puente tiene grietas.',
      'el puente tiene grietas',
      'Universidad de Tamora',
      'indirect',
    ],
    // Without a comma it tells which one is meant.
    [
      '«No hay dinero», dijo la abogada de la mujer que denunció que el puente tiene grietas.',
      'el puente tiene grietas',
      'la mujer',
      'indirect',
    ],
  ],
  pt: [
    [
      '“Não há dinheiro”, contou a mãe da vítima, que acrescentou que a ponte tem fendas.',
      'a ponte tem fendas',
      'a mãe da vítima',
      'indirect',
    ],
    [
      '“Não há dinheiro”, contou Rui Albino, vizinho da obra e pai de dois filhos, que acrescentou que a ponte tem fendas.',
      'a ponte tem fendas',
      'Rui Albino',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  es: [
    [
      '«No hay dinero», opinó la consejera de Educación, para quien el puente es un peligro.',
      'el puente es un peligro',
      'la consejera de Educación',
      'indirect',
    ],
  ],
  pt: [
    [
      '“Não há dinheiro”, opinou Helena Prado, 34 anos, para quem a ponte é um perigo.',
      'a ponte é um perigo',
      'Helena Prado',
      'indirect',
    ],
  ],
});
