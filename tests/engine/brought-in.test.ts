import { attributed } from './attribution/attributed.ts';

// A noun for anybody takes up whom its paragraph has brought in without a name, not somebody named above.
attributed('cue-after', {
  fr: [
    [
      'Denis Corrade, 22 ans, est mort.\n\nUn camionneur a appelé les secours. « J’ai vu les phares », raconte l’homme.',
      'J’ai vu les phares',
      'Un camionneur',
      'direct',
    ],
    // Somebody of that gender is named in the paragraph too.
    [
      'Denis Corrade a parlé.\n\nPaul Tessier a croisé un camionneur. « J’ai vu les phares », raconte l’homme.',
      'J’ai vu les phares',
      'Paul Tessier',
      'direct',
    ],
  ],
  en: [
    [
      'Denis Corrade, 22, a barman, died.\n\nA driver called the police. “I saw the lights,” the man said.',
      'I saw the lights',
      'A driver',
      'direct',
    ],
  ],
  de: [
    [
      'Denis Korrade, 22, ein Barmann, ist tot.\n\nEin Lastwagenfahrer rief die Polizei. „Ich sah die Lichter“, erzählt der Mann.',
      'Ich sah die Lichter',
      'Ein Lastwagenfahrer',
      'direct',
    ],
  ],
  es: [
    [
      'Murió Denis Corrado, 22 años, camarero.\n\nUn vecino llamó a la policía. «Las luces estaban encendidas», cuenta el hombre.',
      'Las luces estaban encendidas',
      'Un vecino',
      'direct',
    ],
  ],
  it: [
    [
      'È morto Denis Corradi, 22 anni, barista.\n\nUn camionista ha chiamato i soccorsi. «Ho visto i fari», racconta l’uomo.',
      'Ho visto i fari',
      'Un camionista',
      'direct',
    ],
  ],
  pt: [
    [
      'Morreu Denis Corrado, 22 anos, empregado.\n\nUm vizinho chamou a polícia. “As luzes estavam acesas”, conta o homem.',
      'As luzes estavam acesas',
      'Um vizinho',
      'direct',
    ],
  ],
});
