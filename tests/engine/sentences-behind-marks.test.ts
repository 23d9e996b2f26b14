import { attributed } from './attribution/attributed.ts';

// A sentence behind one of marked words tells whose they were, in forms without a verb of its own or with one that says them “thus”.
attributed('taken-up', {
  it: [
    // An infinitive with its pronoun needs no copula.
    [
      '«La strada resta chiusa». A dirlo il sindaco di Torreluna Ugo Malaspini.',
      'La strada resta chiusa',
      'Ugo Malaspini',
      'direct',
    ],
    ['«Era un uomo mite». \n\nA darne notizia la moglie, Carla Bresci.', 'Era un uomo mite', 'Carla Bresci', 'direct'],
    [
      '«Era un uomo mite». A renderlo noto è Carla Bresci al termine della messa.',
      'Era un uomo mite',
      'Carla Bresci',
      'direct',
    ],
    [
      '«Era un uomo mite». \n\nA darne notizia l’amministrazione comunale, che in un post scrive un ricordo.',
      'Era un uomo mite',
      'l’amministrazione comunale',
      'direct',
    ],
    // Nor does what the next sentence leads to its colon belong to it.
    [
      '«La strada resta chiusa». A dirlo Ugo Malaspini. Sui tempi ha aggiunto: «È presto».',
      'La strada resta chiusa',
      'Ugo Malaspini',
      'direct',
    ],
    // A place with the day and its year stands before the words.
    [
      'Torreluna, 14 luglio 2021 – «È quanto avevo previsto». Ada Rovelli commenta così il voto.',
      'È quanto avevo previsto',
      'Ada Rovelli',
      'direct',
    ],
    // The copula first, then who tells it.
    [
      '«Il tetto è crollato». È stata la madre di Luca Vanzi a raccontare agli agenti il fatto.',
      'Il tetto è crollato',
      'la madre di Luca Vanzi',
      'direct',
    ],
    // Words and a balance are said, though lists have them as terms and documents.
    ['«Non ho preso un soldo». Sono le parole di Ugo Malaspini.', 'Non ho preso un soldo', 'Ugo Malaspini', 'direct'],
    [
      '«Siamo tornati ai livelli di un tempo». Questo il bilancio di Nino Velardi.',
      'Siamo tornati ai livelli di un tempo',
      'Nino Velardi',
      'direct',
    ],
    // “Thus” opens a paragraph, or stands before where it was said.
    [
      '«Lo sentiamo vicino». \n\nCosì monsignor Rino Favaretti, vicario della diocesi, prima di leggere il testo.',
      'Lo sentiamo vicino',
      'Rino Favaretti',
      'direct',
    ],
    ['«La voce è falsa». Così in una nota il Torreluna.', 'La voce è falsa', 'Torreluna', 'direct'],
    ['«La voce è falsa». Così, in una nota, Ada Rovelli.', 'La voce è falsa', 'Ada Rovelli', 'direct'],
    ['«La voce è falsa». Così sui social Ada Rovelli.', 'La voce è falsa', 'Ada Rovelli', 'direct'],
    // Somebody comments thus.
    [
      '«È quanto avevo previsto». Ugo Malaspini, capogruppo della lista, commenta così il voto di ieri.',
      'È quanto avevo previsto',
      'Ugo Malaspini',
      'direct',
    ],
  ],
  es: [
    [
      '«Es lo que esperaba». La alcaldesa Ada Roldán comentó así la votación.',
      'Es lo que esperaba',
      'Ada Roldán',
      'direct',
    ],
  ],
});

attributed('cue-after', {
  it: [
    // An accent typed behind its letter; an adjective before the noun for what was said.
    [
      '«Non c’è nulla di vero». E’ quanto ha affermato Ugo Malaspini.',
      'Non c’è nulla di vero',
      'Ugo Malaspini',
      'direct',
    ],
    [
      '«Non c’è nulla di vero»: è il perentorio commento degli avvocati di Ugo Malaspini.',
      'Non c’è nulla di vero',
      'avvocati di Ugo Malaspini',
      'direct',
    ],
    // An aside between commas stands before an “ex”; a study is whence it emerges.
    [
      '«Non c’è nulla di vero». È quanto ha affermato, nel corso dell’udienza, l’ex sindaco Ugo Malaspini.',
      'Non c’è nulla di vero',
      'Ugo Malaspini',
      'direct',
    ],
    [
      '«Il raccolto è dimezzato». È quanto emerge da uno studio di Confolio.',
      'Il raccolto è dimezzato',
      'uno studio di Confolio',
      'direct',
    ],
  ],
});

// Near misses: somebody does something else, or how much or how well it is said.
attributed('unattributed', {
  it: [
    [
      '«La strada resta chiusa a lungo». Ad assistere alla seduta c’erano molte persone.',
      'La strada resta chiusa a lungo',
      null,
      'direct',
    ],
    [
      '«La strada resta chiusa a lungo». È stato un vigile a fermare le auto.',
      'La strada resta chiusa a lungo',
      null,
      'direct',
    ],
    [
      '«La strada resta chiusa a lungo». Così la sindaca apre il molo.',
      'La strada resta chiusa a lungo',
      null,
      'direct',
    ],
    [
      '«La strada resta chiusa a lungo». La seduta non era mai durata così tanto.',
      'La strada resta chiusa a lungo',
      null,
      'direct',
    ],
  ],
});
