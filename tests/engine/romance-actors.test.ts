import { attributed } from './attribution/attributed.ts';

// Whose verb it is where nobody, or somebody else, stands before it: owners, agents, people behind their verb, second surnames.
attributed('that-clause', {
  es: [
    [
      'También pasó por la sala el perito Aldo Robles. Consultado por la jueza, Elena Soto, respondió que el pozo estaba seco.',
      'el pozo estaba seco',
      'Aldo Robles',
      'indirect',
    ],
    [
      'La médica Inés Prado de la Fuente, de guardia esa noche, salió. Inés Prado de la Fuente afirmó que el pozo estaba seco.',
      'el pozo estaba seco',
      'Inés Prado de la Fuente',
      'indirect',
    ],
    ['Ana López de Haro dijo que el pozo estaba seco.', 'el pozo estaba seco', 'Ana López de Haro', 'indirect'],
    ['La cantera, Hugo d’Orsay, dijo que el pozo estaba seco.', 'el pozo estaba seco', 'Hugo d’Orsay', 'indirect'],
    [
      'Un trabajo publicado esta semana en la revista Marine Letters concluye que los peces comen menos.',
      'los peces comen menos',
      'Un trabajo publicado esta semana en la revista Marine Letters',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  es: [
    [
      'Diego Sanz marcó. «No fue falta», se quejó el técnico local, el argentino Bruno Peralta.',
      'No fue falta',
      'Bruno Peralta',
      'direct',
    ],
    [
      'Rosa Prado murió ayer. Nacida en el puerto, aprendió los versos de su abuela Paulina, partera. «Nadie me enseñó», solía decir.',
      'Nadie me enseñó',
      'Rosa Prado',
      'direct',
    ],
  ],
});

attributed('according-to', {
  es: [
    [
      'La arquitecta Marta Gil salió del juzgado. Según su relato, las cajas llegaban los viernes.',
      'las cajas llegaban los viernes',
      'Marta Gil',
      'indirect',
    ],
    [
      'Según la abogada de la familia, Pedro Luna necesita insulina.',
      'Pedro Luna necesita insulina',
      'la abogada de la familia',
      'indirect',
    ],
  ],
  it: [
    [
      'Il pilota Marco Ferri ha parlato. Secondo la sua versione, il motore si è fermato due volte.',
      'il motore si è fermato due volte',
      'Marco Ferri',
      'indirect',
    ],
  ],
  pt: [
    [
      'O piloto Rui Matoso falou. Segundo seu relato, o motor parou duas vezes.',
      'o motor parou duas vezes',
      'Rui Matoso',
      'indirect',
    ],
  ],
});

// At the head of a paragraph a verb alone goes on with whom the article is about, not with who spoke beside them.
attributed('cue-after', {
  es: [
    [
      'Muere Rosa Prado, la voz del puerto\n\nRosa Prado murió ayer en el puerto. Prado cantó cuarenta años.\n\nEl músico Juan Mora la recordó. «Fue la mejor», dijo el músico.\n\nEn 2019 llenó un estadio. «Me temblaban las manos», confesó entonces.',
      'Me temblaban las manos',
      'Rosa Prado',
      'direct',
    ],
  ],
});
