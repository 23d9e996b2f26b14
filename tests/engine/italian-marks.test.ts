import { attributed } from './attribution/attributed.ts';

// What takes up a sentence takes up the marked words in it, and a sentence behind marked words tells whose they were.
attributed('taken-up', {
  it: [
    [
      'Il ponte resta «una priorità per tutti». Lo ha detto il ministro Carlo Bassi.',
      'una priorità per tutti',
      'Carlo Bassi',
      'partial',
    ],
    // A near miss: what something is called is no speech.
    [
      'L’operazione «Mare sicuro» parte domani. Lo ha detto il ministro Carlo Bassi.',
      'L’operazione «Mare sicuro» parte domani',
      'Carlo Bassi',
      'indirect',
    ],
    [
      'Il ponte chiude a maggio per i lavori.\n\nLo ha detto il sindaco Carlo Bassi in aula.',
      'Il ponte chiude a maggio per i lavori',
      'Carlo Bassi',
      'indirect',
    ],
    [
      '«Il Paese è ancora lì». È l’affondo della segretaria del Pd, Anna Fabbri, in aula.',
      'Il Paese è ancora lì',
      'Anna Fabbri',
      'direct',
    ],
    [
      '«Il Paese è ancora lì». È questo l’ennesimo appello di pace di Anna Fabbri.',
      'Il Paese è ancora lì',
      'Anna Fabbri',
      'direct',
    ],
    [
      '«Il Paese è ancora lì».\n\nLa denuncia arriva da Carlo Bassi, che vive a Prato.',
      'Il Paese è ancora lì',
      'Carlo Bassi',
      'direct',
    ],
    [
      '«Il Paese è ancora lì». Così Anna Fabbri intervenendo alla conferenza.',
      'Il Paese è ancora lì',
      'Anna Fabbri',
      'direct',
    ],
  ],
});

attributed('unattributed', {
  it: [
    // Near misses: a work, and who does something.
    ['«Non ho più paura di nessuno». È il film di Anna Fabbri.', 'Non ho più paura di nessuno', null, 'direct'],
    [
      '«Non ho più paura di nessuno». È il presidente della società a pensarlo.',
      'Non ho più paura di nessuno',
      null,
      'direct',
    ],
  ],
});

// Inside the marks when it was said may stand before who said it, and the name behind a comma.
attributed('incise', {
  it: [
    [
      '«È evidente - ha detto ieri Carlo Bassi - che era solo».',
      'È evidente - ha detto ieri Carlo Bassi - che era solo',
      'Carlo Bassi',
      'direct',
    ],
    [
      '«È evidente - spiega il direttore della scuola, Carlo Bassi - che era solo».',
      'È evidente - spiega il direttore della scuola, Carlo Bassi - che era solo',
      'Carlo Bassi',
      'direct',
    ],
  ],
  es: [
    [
      '«Es evidente —dijo ayer el alcalde, Juan Ruiz— que estaba solo».',
      'Es evidente —dijo ayer el alcalde, Juan Ruiz— que estaba solo',
      'Juan Ruiz',
      'direct',
    ],
  ],
  fr: [
    [
      '« C’est clair, a dit hier le maire Paul Ruel, il était seul. »',
      'C’est clair, a dit hier le maire Paul Ruel, il était seul.',
      'Paul Ruel',
      'direct',
    ],
    // A near miss: how it was said stands between commas.
    [
      '« Ils vendent tout, lance, face caméra, un homme se présentant comme infirmier. »',
      'Ils vendent tout, lance, face caméra, un homme se présentant comme infirmier.',
      'un homme',
      'direct',
    ],
  ],
});

// Between dashes a noun for words, and whose they are.
attributed('incise', {
  it: [
    [
      'Carlo Bassi è felice. «Il mare è alto – il monito di Anna Fabbri – e fa paura».',
      'Il mare è alto – il monito di Anna Fabbri – e fa paura',
      'Anna Fabbri',
      'direct',
    ],
    [
      '«Siamo vicini a tutti - è il commento del sindaco, Carlo Bassi - e lavoriamo».',
      'Siamo vicini a tutti - è il commento del sindaco, Carlo Bassi - e lavoriamo',
      'Carlo Bassi',
      'direct',
    ],
  ],
});

attributed('unattributed', {
  it: [
    // A near miss: no noun for words.
    [
      '«Il mare è alto - la casa di Anna Fabbri - e fa paura».',
      'Il mare è alto - la casa di Anna Fabbri - e fa paura',
      null,
      'direct',
    ],
  ],
});

attributed('incise', {
  it: [
    // To whom or where it was said is no part of who said it.
    [
      '«Sono vicino a tutti - ha detto ancora il Pontefice all’Angelus - e prego».',
      'Sono vicino a tutti - ha detto ancora il Pontefice all’Angelus - e prego',
      'il Pontefice',
      'direct',
    ],
  ],
});
