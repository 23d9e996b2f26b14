import { attributed } from './attribution/attributed.ts';

// Who is the subject of a verb that says, and what only stands before or behind it.
attributed('cue-after', {
  it: [
    // An adverb that leads a noun is a preposition.
    [
      'Ada Rovelli è in aula. «La strada riapre», afferma dopo il colloquio con Ugo Malaspini.',
      'La strada riapre',
      'Ada Rovelli',
      'direct',
    ],
    [
      '«La strada riapre», ha detto dopo la partita il tecnico Ugo Malaspini.',
      'La strada riapre',
      'Ugo Malaspini',
      'direct',
    ],
    // A near miss: behind another adverb it is one.
    [
      '«La strada riapre», ha fatto sapere poco dopo l’ufficio stampa.',
      'La strada riapre',
      'l’ufficio stampa',
      'direct',
    ],
  ],
});

attributed('participle', {
  it: [
    // The subject stands behind a verb that says, without a comma before the gerund.
    [
      'La legge è sbagliata, attacca Carlo Velardi ricordando che il voto è vicino.',
      'il voto è vicino',
      'Carlo Velardi',
      'indirect',
    ],
    // No list has the verb of whoever opens the sentence.
    [
      'Anche Nicola Velardi, Ppt, sconfessa Malaspini, dicendo che la riforma era sua.',
      'la riforma era sua',
      'Nicola Velardi',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  it: [
    // What a matter is about acts in no way.
    [
      'Ugo Malaspini è in aula. Per quanto riguarda il riciclaggio ha affermato che gli assegni sono in regola.',
      'gli assegni sono in regola',
      'Ugo Malaspini',
      'indirect',
    ],
    ['Papa Benigno ha detto ai fedeli che la guerra è finita.', 'la guerra è finita', 'Papa Benigno', 'indirect'],
  ],
});

attributed('infinitive', {
  it: [
    // A relative in the singular tells of the person whose the things in the plural are.
    [
      'Non bastano le rassicurazioni del presidente Velardi, che ha annunciato di voler parlare presto.',
      'voler parlare presto',
      'Velardi',
      'indirect',
    ],
  ],
});
