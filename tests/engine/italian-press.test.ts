import { attributed } from './attribution/attributed.ts';

// What Italian newspapers write, and with it those in the languages that leave subjects out as well.
attributed('cue-before', {
  it: [
    // A verb of saying and its subject between two commas: what stands before is the subject of the words in marks.
    [
      'Il sindaco Carlo Bassi era in aula. I tifosi, ha ricordato Anna Fabbri, «hanno già pagato».',
      'hanno già pagato',
      'Anna Fabbri',
      'partial',
    ],
    ['Alla fine, ha commentato Anna Fabbri, «ha vinto la paura».', 'ha vinto la paura', 'Anna Fabbri', 'partial'],
    [
      'I fondi per la scuola, ha detto Carlo Bassi ai giornalisti, «non bastano».',
      'non bastano',
      'Carlo Bassi',
      'partial',
    ],
    // A negation opens with a verb, whether lists have it or not.
    [
      'Anna Fabbri ha parlato di tutto. La società, ha assicurato, «non compie azioni contro di noi».',
      'non compie azioni contro di noi',
      'Anna Fabbri',
      'partial',
    ],
    // The letters of a party or a country behind a noun for somebody are no part of the name.
    ['Il presidente Usa Carlo Bassi ha dichiarato: «Non ho paura».', 'Non ho paura', 'Carlo Bassi', 'direct'],
    ['Il deputato Pd Carlo Bassi ha detto: «Va bene».', 'Va bene', 'Carlo Bassi', 'direct'],
    ['Il leader Usa, Carlo Bassi, ha detto: «Va bene».', 'Va bene', 'Carlo Bassi', 'direct'],
    // A near miss: the party itself speaks.
    ['Il Pd ha detto: «Va bene».', 'Va bene', 'Pd', 'direct'],
  ],
  es: [['El plan, dijo Ana Ruiz, «no será cambiado».', 'no será cambiado', 'Ana Ruiz', 'partial']],
  pt: [['O plano, disse Ana Reis, «não será mudado».', 'não será mudado', 'Ana Reis', 'partial']],
});

attributed('cue-after', {
  it: [
    [
      'Il leader M5s Carlo Bassi arriva in aula. «Basta così», dice il leader M5s.',
      'Basta così',
      'Carlo Bassi',
      'direct',
    ],
    ['«Non va», ha detto l’assessore Pd al Bilancio Carlo Bassi.', 'Non va', 'Carlo Bassi', 'direct'],
    // Two letters are a surname as well.
    ['«Va bene», ha detto il presidente Xi.', 'Va bene', 'Xi', 'direct'],
    // Another noun for the office, in the masculine as the first.
    [
      'Il procuratore Anna Fabbri ha parlato del ruolo di Valerio nel furto. «C’è il movente», ha spiegato il magistrato.',
      'C’è il movente',
      'Anna Fabbri',
      'direct',
    ],
    [
      'La leader del Pd Anna Fabbri è arrivata con Carlo Bassi. «Basta», ha proseguito la segretaria dem.',
      'Basta',
      'Anna Fabbri',
      'direct',
    ],
  ],
});

// A relative behind a comma tells of whoever stands right before it; an article behind a full name opens the next phrase.
attributed('cue-before', {
  it: [
    [
      'Carlo Bassi litiga con Anna Fabbri, che chiede «maggiore rispetto».',
      'maggiore rispetto',
      'Anna Fabbri',
      'partial',
    ],
    // A near miss: with a preposition that binds a noun either may be meant.
    [
      'Il legale di Anna Fabbri, che chiede «maggiore rispetto».',
      'maggiore rispetto',
      'Il legale di Anna Fabbri',
      'partial',
    ],
  ],
  fr: [
    ['Paul Ruel discute avec Anne Morel, qui demande « plus de respect ».', 'plus de respect', 'Anne Morel', 'partial'],
  ],
});

attributed('according-to', {
  it: [
    [
      'Secondo il ministro Carlo Bassi la Francia chiederà i danni.',
      'la Francia chiederà i danni',
      'Carlo Bassi',
      'indirect',
    ],
    // A near miss: such a name.
    ['Secondo Ugo la Malfi va tutto bene.', 'va tutto bene', 'Ugo la Malfi', 'indirect'],
  ],
});

attributed('colon', {
  it: [
    // Who told of what the sentence is about stands behind the participle.
    [
      'Restano le nuove regole annunciate dal ministro Carlo Bassi: «Noi non siamo deboli».',
      'Noi non siamo deboli',
      'Carlo Bassi',
      'direct',
    ],
  ],
});

// Between what says when or where and the verb a person's name is the subject.
attributed('that-clause', {
  it: [
    [
      'Carlo Bassi è felice con Anna Fabbri. In una nota Fabbri ha spiegato che il mare è alto.',
      'il mare è alto',
      'Anna Fabbri',
      'indirect',
    ],
    [
      'Carlo Bassi è felice. Alla fine della gara Anna Fabbri ha detto che il mare è alto.',
      'il mare è alto',
      'Anna Fabbri',
      'indirect',
    ],
    // Near misses: whom it was told to.
    ['Carlo Bassi è felice. Alla moglie Anna Fabbri ha detto che va bene.', 'va bene', 'Carlo Bassi', 'indirect'],
    ['Carlo Bassi è felice. All’agenzia Ansa ha detto che va bene.', 'va bene', 'Carlo Bassi', 'indirect'],
  ],
  es: [
    [
      'Carlos Ruiz está feliz con Ana Gil. Al final del acto Gil dijo que el mar está alto.',
      'el mar está alto',
      'Ana Gil',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  it: [
    // What something is for holds no view.
    [
      'Bassi ha confermato che «le conseguenze» per l’attacco alla residenza di Putin «rappresenteranno un problema».',
      'rappresenteranno un problema',
      'Bassi',
      'partial',
    ],
  ],
});

// The subject may stand last, right before the colon.
attributed('colon', {
  it: [
    ['Non ha dubbi Anna Fabbri: «Il mare è alto e fa paura».', 'Il mare è alto e fa paura', 'Anna Fabbri', 'direct'],
  ],
  es: [['No tiene dudas Ana Gil: «El mar está muy alto».', 'El mar está muy alto', 'Ana Gil', 'direct']],
});

attributed('unattributed', {
  it: [
    // A near miss: whom somebody met.
    ['Ha incontrato Anna Fabbri: «Il mare è alto e fa paura».', 'Il mare è alto e fa paura', null, 'direct'],
  ],
});

attributed('cue-after', {
  it: [
    // Whoever was called so in the masculine is called so again.
    [
      'Il pm Anna Fabbri ha parlato con Valerio. «C’è il movente», ha spiegato il pm.',
      'C’è il movente',
      'Anna Fabbri',
      'direct',
    ],
  ],
});
