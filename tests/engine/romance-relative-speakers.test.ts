import { attributed } from './attribution/attributed.ts';

// Whoever a relative tells to say something speaks there, and goes on as one that acts does.
attributed('that-clause', {
  es: [
    [
      'Ana Soler criticó al alcalde, Pedro Albín, que dijo que no hay dinero.',
      'no hay dinero',
      'Pedro Albín',
      'indirect',
    ],
    ['Ana Soler dijo al alcalde, Pedro Albín, que no hay dinero.', 'no hay dinero', 'Ana Soler', 'indirect'],
    [
      'La cadena Onda Sur conversó con el alcalde, Pedro Albín, quien dijo que hubo errores. Por último, explicó que no hay dinero.',
      'no hay dinero',
      'Pedro Albín',
      'indirect',
    ],
    [
      'Ana Soler conversó con el alcalde, Pedro Albín, quien vive en Tamora. Por último, explicó que no hay dinero.',
      'no hay dinero',
      'Ana Soler',
      'indirect',
    ],
  ],
  pt: [
    [
      'Ana Prado criticou o prefeito, Rui Albino, que disse que não há dinheiro.',
      'não há dinheiro',
      'Rui Albino',
      'indirect',
    ],
    ['Ana Prado disse ao prefeito, Rui Albino, que não há dinheiro.', 'não há dinheiro', 'Ana Prado', 'indirect'],
  ],
});
