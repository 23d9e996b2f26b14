import { attributed } from './attribution/attributed.ts';

// „der 52-Jährige“, „die 52-Jährige“, „die Krankenschwester“, „der SPD-Chef“: age, article and compound tell who is meant.
attributed('cue-after', {
  de: [
    [
      'Die Krankenschwester Anna Berg kam am Montag. „Ich habe nichts gesehen“, sagte die 52-Jährige.',
      'Ich habe nichts gesehen',
      'Anna Berg',
      'direct',
    ],
    [
      'Anna Berg und ihr Mann Paul Berg wurden befragt. „Ich habe nichts gesehen“, sagte der 52-Jährige.',
      'Ich habe nichts gesehen',
      'Paul Berg',
      'direct',
    ],
    [
      'Der 61-jährige Maurer Paul Berg traf den 48 Jahre alten Uwe Sander. „Das ist gut“, sagte der 61-Jährige.',
      'Das ist gut',
      'Paul Berg',
      'direct',
    ],
    [
      'Die Krankenschwester Anna Berg sprach mit dem Bürgermeister Karl Osterloh. „Ich bin müde“, sagte die Krankenschwester.',
      'Ich bin müde',
      'Anna Berg',
      'direct',
    ],
    [
      'SPD-Chef Uwe Sander traf den Minister Karl Osterloh. „Wir sind uns einig“, sagte der SPD-Chef.',
      'Wir sind uns einig',
      'Uwe Sander',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  de: [
    [
      'Anna Berg (52) und Paul Berg (61) kamen. Die Lage sei ernst, sagte der 61-Jährige.',
      'Die Lage sei ernst',
      'Paul Berg',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    ['Der 61-Jährige sagte, die Lage sei ernst.', 'die Lage sei ernst', 'Der 61-Jährige', 'indirect'],
    [
      'Die 52-jährige Krankenschwester sagte, die Lage sei ernst.',
      'die Lage sei ernst',
      'Die 52-jährige Krankenschwester',
      'indirect',
    ],
    // Somebody of that age who has no name is nobody else.
    [
      'Ein 17-Jähriger schlug Uwe Sander. Der 17-Jährige sagte, es tue ihm leid.',
      'es tue ihm leid',
      'Der 17-Jährige',
      'indirect',
    ],
    [
      'Karl Osterloh ist Parteivorsitzender. Die Parteivorsitzende Anna Berg ging. Der Parteivorsitzende sagte, es tue ihm leid.',
      'es tue ihm leid',
      'Karl Osterloh',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Der Lehrer Uwe Sander landete. Nach Angaben des Lehrers war die Lage ernst.',
      'war die Lage ernst',
      'Uwe Sander',
      'indirect',
    ],
    [
      'Der Pilot Uwe Sander landete. Nach Angaben des Piloten war die Lage ernst.',
      'war die Lage ernst',
      'Uwe Sander',
      'indirect',
    ],
    [
      'Uwe Sander landete. Nach Angaben des 61-Jährigen war die Lage ernst.',
      'war die Lage ernst',
      'Uwe Sander',
      'indirect',
    ],
  ],
});

// « le vieil homme », "the teenager", « la settantenne »: a word for an age means whoever alone was told to be of it.
attributed('cue-after', {
  fr: [
    [
      'Luc Ollier, agriculteur de 78 ans, restera. Le maire, Denis Fave, l’aide. « Je reste », dit le vieil homme.',
      'Je reste',
      'Luc Ollier',
      'direct',
    ],
    [
      'Inès Ollier, 64 ans, travaille avec Anne Fave, 22 ans. La maire, Denise Vial, les soutient. « On reste », assure la sexagénaire.',
      'On reste',
      'Inès Ollier',
      'direct',
    ],
  ],
  en: [
    [
      'Luke Oller is 79 and farms alone. Mayor Denis Fave came by. “I am staying,” the old man promised at the gate.',
      'I am staying',
      'Luke Oller',
      'direct',
    ],
    [
      'Mary Oller, 84, farms with Jack Bragg, 17. Mayor Joe Fave came by. “I am staying,” the teenager said.',
      'I am staying',
      'Jack Bragg',
      'direct',
    ],
    // Medals are no years.
    [
      'Luke Oller won 79 medals. Mayor Denis Fave came by. “I am staying,” the old man said.',
      'I am staying',
      'Denis Fave',
      'direct',
    ],
  ],
  it: [
    [
      'Marta Olleri, 71 anni, lavora con Anna Fave, 22 anni. «Non venderò mai la fattoria», dice la settantenne.',
      'Non venderò mai la fattoria',
      'Marta Olleri',
      'direct',
    ],
    [
      'Luca Olleri, 54 anni, lavora solo. Il sindaco, Dino Fave, lo aiuta. «Non venderò mai la fattoria», dice il 54enne.',
      'Non venderò mai la fattoria',
      'Luca Olleri',
      'direct',
    ],
  ],
  es: [
    [
      'Lucas Oller, de 79 años, trabaja solo. El alcalde, Denis Fave, lo ayuda. «La finca es mía», dice el anciano.',
      'La finca es mía',
      'Lucas Oller',
      'direct',
    ],
  ],
});

// An age in brackets ends a name as a comma does.
attributed('cue-after', {
  de: [
    ['„Ich habe nichts gesehen“, sagt ein Anwohner, Karl Berg (61).', 'Ich habe nichts gesehen', 'Karl Berg', 'direct'],
  ],
  fr: [['« Je n’ai rien vu », dit une voisine, Rose Amblard (83 ans).', 'Je n’ai rien vu', 'Rose Amblard', 'direct']],
});
