import { attributed } from './attribution/attributed.ts';

// How far a reported clause reaches, and what is none of it.
attributed('that-clause', {
  es: [
    [
      'La portavoz, Nuria Gil, sostiene que el aviso llegó al pueblo «dos horas tarde».',
      'el aviso llegó al pueblo «dos horas tarde»',
      'Nuria Gil',
      'indirect',
    ],
    [
      'La portavoz, Nuria Gil, dijo que el embajador vuelve «de inmediato» a la capital.',
      'el embajador vuelve «de inmediato» a la capital',
      'Nuria Gil',
      'indirect',
    ],
    [
      'Nuria Gil admitió que el ruido es un problema, si bien reprochó al gobierno que no hubiera encargado un estudio.',
      'el ruido es un problema',
      'Nuria Gil',
      'indirect',
    ],
    [
      'Los técnicos usaron dardos, un método que, subraya Nuria Gil, no deja secuelas.',
      'no deja secuelas',
      'Nuria Gil',
      'indirect',
    ],
    [
      'Fuentes de un tercer país que sigue de cerca el caso creen que el puerto cerrará.',
      'el puerto cerrará',
      'Fuentes de un tercer país que sigue de cerca el caso',
      'indirect',
    ],
  ],
  it: [
    [
      'I tecnici usano freccette, un metodo che, precisa Anna Ferri, non lascia tracce.',
      'non lascia tracce',
      'Anna Ferri',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  es: [
    [
      'La defensa pidió anularla como prueba y la sala no hizo lugar.',
      'anularla como prueba',
      'La defensa',
      'indirect',
    ],
    [
      'La ministra Ana Gil les atribuye haber fotografiado el puerto.',
      'haber fotografiado el puerto',
      'Ana Gil',
      'indirect',
    ],
  ],
});

attributed('qualifying-verb', {
  es: [
    [
      'Las aseguradoras estiman los daños en cerca de dos millones de euros.',
      'cerca de dos millones de euros',
      'Las aseguradoras',
      'indirect',
    ],
    [
      'Los vecinos hacen cola, algo que el alcalde, Teo Robles, interpreta como «la mejor noticia del año».',
      'la mejor noticia del año',
      'Teo Robles',
      'partial',
    ],
  ],
});
