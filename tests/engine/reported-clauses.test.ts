import { attributed } from './attribution/attributed.ts';

// Clauses and infinitives that are reported, language by language.
attributed('infinitive', {
  pt: [
    ['A pescadora promete continuar remando, mas admite ter medo.', 'continuar remando', 'A pescadora', 'indirect'],
    ['A pescadora promete remar, mas admite ter medo dos ventos.', 'ter medo dos ventos', 'A pescadora', 'indirect'],
    ['O comerciante diz já ter cancelado encomendas.', 'ter cancelado encomendas', 'O comerciante', 'indirect'],
  ],
  es: [
    // What is boasted of is said, in an aside as well.
    [
      'Rosa Cárdenas, quien se jacta de haber salvado el dique, abrió el acto.',
      'haber salvado el dique',
      'Rosa Cárdenas',
      'indirect',
    ],
  ],
  it: [
    [
      'Maria Stagno, che si vanta di avere piantato mille alberi, ha aperto il ponte.',
      'avere piantato mille alberi',
      'Maria Stagno',
      'indirect',
    ],
  ],
  fr: [
    [
      'Paul Tessier a tout nié avant de promettre d’ouvrir ses registres.',
      'ouvrir ses registres',
      'Paul Tessier',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  it: [
    ['Il giudice fa notare che il ponte ha tenuto.', 'il ponte ha tenuto', 'Il giudice', 'indirect'],
    ['Ha parlato un portavoce, il quale ha aggiunto che il ponte tiene.', 'il ponte tiene', 'un portavoce', 'indirect'],
    [
      'Il sindaco ha dichiarato, senza alcun fondamento, che il ponte è suo.',
      'il ponte è suo',
      'Il sindaco',
      'indirect',
    ],
  ],
  fr: [
    [
      'L’ordre est venu du sous-préfet, qui a fait savoir que la digue cédait.',
      'la digue cédait',
      'sous-préfet',
      'indirect',
    ],
  ],
  pt: [['A câmara clamou em maio que o cais cedia, segundo mostram os mapas.', 'o cais cedia', 'A câmara', 'indirect']],
});

attributed('according-to', {
  it: [
    // Behind the source the verb follows without a comma.
    ['Per i sindacati ha sfiorato il 90.', 'ha sfiorato il 90', 'i sindacati', 'indirect'],
    [
      'Il ponte, a detta di Maria Stagno, ha tenuto bene.',
      'Il ponte, a detta di Maria Stagno, ha tenuto bene',
      'Maria Stagno',
      'indirect',
    ],
    ['Il sindaco cita una perizia, secondo cui il ponte ha tenuto.', 'il ponte ha tenuto', 'una perizia', 'indirect'],
  ],
  // A relative pronoun stands for the source.
  pt: [
    [
      '“O dique é pesado”, concluiu a engenheira, para quem a obra só faz sentido agora.',
      'a obra só faz sentido agora',
      'a engenheira',
      'indirect',
    ],
  ],
  fr: [
    ['Elle a vu l’ingénieure Maud Kerbrat, pour qui la digue a tenu.', 'la digue a tenu', 'Maud Kerbrat', 'indirect'],
  ],
  en: [
    ['The mayor cited a report, according to which the wall had held.', 'the wall had held', 'a report', 'indirect'],
  ],
  de: [
    // Whose saying it is was told before.
    [
      'Der Wärter, Egon Tamm, widersprach. Seinen Angaben zufolge hält der Deich bis Mai.',
      'hält der Deich bis Mai',
      'Egon Tamm',
      'indirect',
    ],
    [
      'Sie verwies auf ein Gutachten, dem zufolge der Deich nicht hält.',
      'der Deich nicht hält',
      'ein Gutachten',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // No verb before the second one is known: whoever opens the sentence acts.
    [
      'Jutta Brandeis schiebt zwei Gläser zurecht und sagt, sie rede lieber mit Kühen.',
      'sie rede lieber mit Kühen',
      'Jutta Brandeis',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  de: [
    // What stands in brackets behind a name is not who acts.
    ['Jutta Brandeis (Freie Liste) sagte: „Wir bleiben hier.“', 'Wir bleiben hier.', 'Jutta Brandeis', 'direct'],
  ],
});

attributed('parataxis', {
  it: [
    // Between commas behind what opens the sentence stands a report, no predicate of it.
    [
      'Maria Stagno ha chiamato il porto. L’elicottero, ha raccontato, era fermo sul molo.',
      'L’elicottero, ha raccontato, era fermo sul molo',
      'Maria Stagno',
      'indirect',
    ],
  ],
  es: [
    [
      'Rosa Cárdenas perdió su barco. El mar, ella dijo al Faro, ayudó.',
      'El mar, ella dijo al Faro, ayudó',
      'Rosa Cárdenas',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  it: [
    // Who goes on is who spoke last, whoever acted between.
    [
      '«Era tondo», sbotta Maria Stagno. Sabato il giudice Paolo Tessari ha chiuso il metro. «È scappato senza assaggiare», continua.',
      'È scappato senza assaggiare',
      'Maria Stagno',
      'direct',
    ],
  ],
});
