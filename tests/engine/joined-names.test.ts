import { attributed } from './attribution/attributed.ts';

// Two people whom a conjunction joins, and a conjunction inside a name.
attributed('that-clause', {
  es: [
    [
      'Ana Robledo y Tomás Ibarra abrieron el dique. Ibarra dijo que el muro aguanta.',
      'el muro aguanta',
      'Tomás Ibarra',
      'indirect',
    ],
    [
      'El ministro José Ortega y Prados dijo que el muro aguanta.',
      'el muro aguanta',
      'José Ortega y Prados',
      'indirect',
    ],
    [
      'La Junta de Madrigal y Lucena dijo que el muro aguanta.',
      'el muro aguanta',
      'Junta de Madrigal y Lucena',
      'indirect',
    ],
  ],
  it: [
    [
      'Il presidente della Confraternita di Madrigo e Lucera ha detto che il muro tiene.',
      'il muro tiene',
      'Il presidente della Confraternita di Madrigo e Lucera',
      'indirect',
    ],
  ],
  pt: [
    [
      'Ana Robalo e Tomás Ibarra abriram o dique. Ibarra disse que o muro aguenta.',
      'o muro aguenta',
      'Tomás Ibarra',
      'indirect',
    ],
  ],
});

// Whose verb it is behind the clause that the first one reports.
attributed('that-clause', {
  es: [
    [
      'La alcaldesa ha dicho que el puente es seguro y ha añadido que faltan obras.',
      'faltan obras',
      'La alcaldesa',
      'indirect',
    ],
    [
      'La alcaldesa dijo que el puente es seguro, aunque reconoció que faltan obras.',
      'faltan obras',
      'La alcaldesa',
      'indirect',
    ],
  ],
  it: [
    [
      'La sindaca ha anche detto che il ponte è sicuro, ma ha ammesso che mancano lavori importanti.',
      'mancano lavori importanti',
      'La sindaca',
      'indirect',
    ],
  ],
});

// Somebody with two surnames goes by the first in news of other languages, too; a firm's second word is no such name.
attributed('that-clause', {
  fr: [
    ['Juan Peral García a voté. Peral affirme que le mur tient.', 'le mur tient', 'Juan Peral García', 'indirect'],
    ['Nordsee Peral Holding a vendu. Peral affirme que le mur tient.', 'le mur tient', 'Peral', 'indirect'],
  ],
  de: [
    ['Juan Peral García stimmte ab. Peral sagte, die Mauer halte.', 'die Mauer halte', 'Juan Peral García', 'indirect'],
  ],
});

// A second surname behind a particle, and an institution behind another of its names.
attributed('that-clause', {
  es: [
    [
      'Juan Peral García de la Torre dijo que el muro aguanta.',
      'el muro aguanta',
      'Juan Peral García de la Torre',
      'indirect',
    ],
    [
      'El Ayuntamiento de Villaluna cerró el dique. El consistorio asegura que el muro aguanta.',
      'el muro aguanta',
      'Ayuntamiento de Villaluna',
      'indirect',
    ],
  ],
  pt: [
    [
      'João Peral da Silva Torres disse que o muro aguenta.',
      'o muro aguenta',
      'João Peral da Silva Torres',
      'indirect',
    ],
  ],
});

// A place behind a name, and a noun for what stands in a place.
attributed('that-clause', {
  en: [
    [
      'Martin Taylor of Brae fell ill. Mr Taylor said the wall would hold.',
      'the wall would hold',
      'Martin Taylor',
      'indirect',
    ],
  ],
  de: [
    [
      'Eine Schule im Stadtteil Prenz Berg schloss. Am Montag sagte die Schule, die Stadt habe nie gefragt.',
      'die Stadt habe nie gefragt',
      'die Schule',
      'indirect',
    ],
  ],
});

// What a conjunction joins inside a name or an office.
attributed('that-clause', {
  fr: [
    [
      'La ministre de la Culture et de la Communication a dit que tout va bien.',
      'tout va bien',
      'La ministre de la Culture et de la Communication',
      'indirect',
    ],
    ['Le groupe Tessier et Fils affirme que tout va bien.', 'tout va bien', 'Le groupe Tessier et Fils', 'indirect'],
  ],
  en: [
    ['Johnson and Marsh said the wall would hold.', 'the wall would hold', 'Johnson and Marsh', 'indirect'],
    [
      'Research and Development Director Tom Birkett said the wall would hold.',
      'the wall would hold',
      'Tom Birkett',
      'indirect',
    ],
  ],
});

// A pronoun that points takes up who was named last, where « il » goes on with the subject.
attributed('that-clause', {
  fr: [
    ['Paul Tessier a vu Luc Morel. Celui-ci assure que le mur tient.', 'le mur tient', 'Luc Morel', 'indirect'],
    ['Paul Tessier a vu Luc Morel. Il assure que le mur tient.', 'le mur tient', 'Paul Tessier', 'indirect'],
    ['Paul Tessier a vu Anne Morel. Celle-ci assure que le mur tient.', 'le mur tient', 'Anne Morel', 'indirect'],
  ],
});

// Whose somebody is, behind a name that owns.
attributed('according-to', {
  en: [
    [
      'According to Tom Birkett’s lawyer, the wall would hold.',
      'the wall would hold',
      'Tom Birkett’s lawyer',
      'indirect',
    ],
  ],
});
