import { attributed } from './attribution/attributed.ts';

// Out of several one speaks, or an office of which the text has told nobody.
attributed('that-clause', {
  es: [
    [
      'El director, Fermín Aldana, lo niega. Dos empleadas declararon ayer. Una de ellas contó que había turnos de doce horas.',
      'había turnos de doce horas',
      'Una de ellas',
      'indirect',
    ],
    [
      'El director, Fermín Aldana, lo niega. Ambos dijeron que había turnos de doce horas.',
      'había turnos de doce horas',
      'Ambos',
      'indirect',
    ],
    [
      'Consuelo Vidal lo denunció ayer. La magistrada recuerda que el centro fue sancionado.',
      'el centro fue sancionado',
      'La magistrada',
      'indirect',
    ],
    [
      'La magistrada, Consuelo Vidal, firmó el auto ayer. La jueza recuerda que el centro fue sancionado.',
      'el centro fue sancionado',
      'Consuelo Vidal',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  es: [
    [
      'El director, Fermín Aldana, lo niega. Había turnos de doce horas, asegura uno de ellos.',
      'Había turnos de doce horas',
      'uno de ellos',
      'indirect',
    ],
  ],
});
