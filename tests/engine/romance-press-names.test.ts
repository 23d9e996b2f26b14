import { attributed } from './attribution/attributed.ts';

// What an institution is for may be two fields, and an adjective goes with its field.
attributed('that-clause', {
  es: [
    [
      'El Consejo Nacional para la Pesca y las Costas (Conapesca) informó que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Consejo Nacional para la Pesca y las Costas',
      'indirect',
    ],
    [
      'El director de Defensa Civil Municipal, Pedro Albín, dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Pedro Albín',
      'indirect',
    ],
    [
      'El ministro de Defensa Jordi Albín Ríos dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Jordi Albín Ríos',
      'indirect',
    ],
    // Another institution is none of its fields.
    [
      'Habló el Consejo para la Pesca y la Fundación Delta dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Fundación Delta',
      'indirect',
    ],
    // A description between the name that a preposition governs and another name is the second one's.
    [
      'Tras perder ante Deportes Tamora, nuestro entrenador, Pedro Albín, habló poco. El entrenador dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Pedro Albín',
      'indirect',
    ],
    // What may stand for any institution tells of no other one.
    [
      'Habló Ana Soler, presidenta de la Federación de Pesca. La presidenta de la entidad dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Ana Soler',
      'indirect',
    ],
    [
      'Habló Ana Soler, presidenta de la Federación de Pesca. La presidenta de la mutua dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'La presidenta de la mutua',
      'indirect',
    ],
    // The letters by which sports pages call a trainer.
    [
      'El entrenador Pedro Albín llegó ayer. El DT dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Pedro Albín',
      'indirect',
    ],
    // An accent too many.
    [
      'La radio conversó con el alcalde, Pedro Albín, quién dijo que la obra empezará en marzo.',
      'la obra empezará en marzo',
      'Pedro Albín',
      'indirect',
    ],
    [
      'Una investigación canadiense revela que dormir poco daña el corazón.',
      'dormir poco daña el corazón',
      'Una investigación canadiense',
      'indirect',
    ],
    [
      'Según calculan los médicos, cerca de la mitad tose en invierno, y cada día se gastan seis euros por persona.',
      'cerca de la mitad tose en invierno, y cada día se gastan seis euros por persona',
      'los médicos',
      'indirect',
    ],
  ],
  pt: [
    // Who tells something within what is reported stands in it.
    [
      'O dirigente Rui Albino lembra que o ministro da Pesca, Hugo Prado, quando esteve na feira, disse que a obra começa em março.',
      'o ministro da Pesca, Hugo Prado, quando esteve na feira, disse que a obra começa em março',
      'Rui Albino',
      'indirect',
    ],
    ['A bancada verde disse que a obra começa em março.', 'a obra começa em março', 'A bancada verde', 'indirect'],
  ],
});

attributed('cue-after', {
  es: [['«No hay dinero», informó para Radio Tamora 106.9 Pedro Albín.', 'No hay dinero', 'Pedro Albín', 'direct']],
  pt: [
    [
      '“A história não bate certo”, explicou o delegado em coletiva da Secretaria de Segurança Pública do Estado de Tamora.',
      'A história não bate certo',
      'o delegado',
      'direct',
    ],
    ['“A situação é grave”, disse a também vereadora Olga Prado.', 'A situação é grave', 'Olga Prado', 'direct'],
    [
      '“A situação é grave”, disse a presidente do sindicato, a professora Olga Prado.',
      'A situação é grave',
      'Olga Prado',
      'direct',
    ],
  ],
});
