import { attributed } from './attribution/attributed.ts';

// The subject of a verb that reports: who is told of by a relative clause, who stands behind an apposition or behind the verb.
attributed('that-clause', {
  it: [
    [
      'Un funzionario che conosce bene la pratica sostiene che i permessi sono scaduti.',
      'i permessi sono scaduti',
      'Un funzionario che conosce bene la pratica',
      'indirect',
    ],
    [
      'Il piano tornerà in commissione, dopo che ieri due consiglieri di Borgo Vivo, la lista civica che sostiene la giunta, hanno annunciato che non lo voteranno.',
      'non lo voteranno',
      'due consiglieri di Borgo Vivo',
      'indirect',
    ],
    // An institution that a noun stands beside, where what governs it is none.
    [
      'Diversa la versione della Torvana, la ditta dei lavori. In una nota la società fa sapere che le squadre hanno rispettato i turni.',
      'le squadre hanno rispettato i turni',
      'Torvana',
      'indirect',
    ],
  ],
});

attributed('participle', {
  it: [
    [
      'Ne ha dato notizia la nipote, Bianca Orsi, precisando che la nonna è morta nel sonno.',
      'la nonna è morta nel sonno',
      'Bianca Orsi',
      'indirect',
    ],
    [
      'È intervenuta anche la ministra Lia Sarpi, ricordando che i fondi ci sono.',
      'i fondi ci sono',
      'Lia Sarpi',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  it: [
    [
      'Marco Sala era assente. In una lettera ai giudici, letta in aula dal suo legale, scrive di aver sbagliato.',
      'aver sbagliato',
      'Marco Sala',
      'indirect',
    ],
  ],
});

attributed('qualifying-verb', {
  it: [
    // A verb in the singular has no subject in the plural.
    [
      'La società fa sapere che le squadre hanno rispettato i turni previsti dalla legge, e definisce «infondate» le voci.',
      'infondate',
      'La società',
      'partial',
    ],
  ],
});

attributed('cue-after', {
  it: [
    // A first name tells of a woman whatever her office is called.
    [
      'Il pubblico ministero Anna Leoni ha interrogato Marco Sala. Lui ha negato tutto. «Quei soldi erano miei», ha detto.',
      'Quei soldi erano miei',
      'Marco Sala',
      'direct',
    ],
    [
      'Il procuratore Ginevra Ricci ha chiesto sei anni per Corrado Vianini. Lui, in prima fila, ha scosso il capo. «Quei soldi erano miei», ha detto.',
      'Quei soldi erano miei',
      'Corrado Vianini',
      'direct',
    ],
  ],
});
