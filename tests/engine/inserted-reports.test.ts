import { attributed } from './attribution/attributed.ts';

// A report between commas stands inside the statement where what is before it or behind it shows that the statement goes on.
attributed('parataxis', {
  de: [
    [
      'Das Wasser sei, sagte Petra Lindhorst, sauber.',
      'Das Wasser sei, sagte Petra Lindhorst, sauber',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Das Wasser ist, wie Petra Lindhorst betont, sauber.',
      'Das Wasser ist, wie Petra Lindhorst betont, sauber',
      'Petra Lindhorst',
      'indirect',
    ],
    // What stands behind the name describes her.
    [
      'Der Filter sei kaputt, sagte Petra Lindhorst, die das Amt leitet.',
      'Der Filter sei kaputt',
      'Petra Lindhorst',
      'indirect',
    ],
    ['Der Filter ist kaputt, teilte das Amt am Montag mit.', 'Der Filter ist kaputt', 'das Amt', 'indirect'],
    ['Die Brücke werde saniert, hieß es weiter.', 'Die Brücke werde saniert', null, 'indirect'],
  ],
});

attributed('according-to', {
  fr: [
    // An age ends what is said, a count of something else does not.
    ['La digue est perdue, selon Paul Tessier, 54 ans.', 'La digue est perdue', 'Paul Tessier', 'indirect'],
    [
      "L'accident a fait, selon la police, 54 blessés.",
      "L'accident a fait, selon la police, 54 blessés",
      'la police',
      'indirect',
    ],
  ],
  de: [
    [
      'Das Wasser ist, so Petra Lindhorst, sauber.',
      'Das Wasser ist, so Petra Lindhorst, sauber',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Der Filter sei kaputt, so Petra Lindhorst, man müsse ihn tauschen.',
      'Der Filter sei kaputt, so Petra Lindhorst, man müsse ihn tauschen',
      'Petra Lindhorst',
      'indirect',
    ],
    // One's own account is the subject's.
    [
      'Das Amt hat nach eigenen Angaben alle Proben geprüft.',
      'Das Amt hat nach eigenen Angaben alle Proben geprüft',
      'Das Amt',
      'indirect',
    ],
    [
      'Eigenen Angaben zufolge hat das Amt alle Proben geprüft.',
      'hat das Amt alle Proben geprüft',
      'das Amt',
      'indirect',
    ],
    [
      'Aus Sicht der Gewerkschaft reicht das Angebot nicht aus.',
      'reicht das Angebot nicht aus',
      'der Gewerkschaft',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // The subject of what is told waits for its verb.
    [
      'Petra Lindhorst sagte, das Wasser, das aus dem See komme, sei sauber.',
      'das Wasser, das aus dem See komme, sei sauber',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Petra Lindhorst sagte, der Filter, ein altes Modell aus Kiel, sei kaputt.',
      'der Filter, ein altes Modell aus Kiel, sei kaputt',
      'Petra Lindhorst',
      'indirect',
    ],
    // Behind a semicolon it goes on, behind a verb of the journalist's it does not.
    [
      'Petra Lindhorst sagte, die Lage habe sich entspannt; man müsse sie beobachten.',
      'die Lage habe sich entspannt; man müsse sie beobachten',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Zwar sagte Petra Lindhorst, das Wasser sei sauber, doch die Proben zeigen anderes.',
      'das Wasser sei sauber',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Petra Lindhorst machte deutlich, dass das Wasser knapp ist.',
      'das Wasser knapp ist',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Petra Lindhorst zeigte sich überzeugt, dass das Wasser reicht.',
      'das Wasser reicht',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Petra Lindhorst vertrat die Ansicht, dass das Wasser reicht.',
      'das Wasser reicht',
      'Petra Lindhorst',
      'indirect',
    ],
    // Three who speak are no statement.
    [
      'Petra Lindhorst, Karl Osterloh und Uwe Sander sagten, die Lage sei ernst.',
      'die Lage sei ernst',
      'Karl Osterloh und Uwe Sander',
      'indirect',
    ],
  ],
  known: {
    de: [
      [
        'Petra Lindhorst sagte, nicht das Wasser, sondern die Leitung sei schuld.',
        'nicht das Wasser, sondern die Leitung sei schuld',
        'Petra Lindhorst',
        'indirect',
      ],
      [
        'Petra Lindhorst sagte, als sie kam, war der Brunnen leer.',
        'als sie kam, war der Brunnen leer',
        'Petra Lindhorst',
        'indirect',
      ],
    ],
  },
});

// Behind « comme l'a indiqué Nom, » an aside on them may stand, but what a determiner opens is what is said.
attributed('that-clause', {
  fr: [
    ["Comme l'a indiqué Paul Tessier, maire de Brévan, la digue cède.", 'la digue cède', 'Paul Tessier', 'indirect'],
    [
      "Comme l'a indiqué le parquet, un homme de 40 ans, Paul Tessier, a été tué.",
      'un homme de 40 ans, Paul Tessier, a été tué',
      'le parquet',
      'indirect',
    ],
  ],
});
