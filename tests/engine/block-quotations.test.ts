import { attributed } from './attribution/attributed.ts';

// A block quotation without marks is somebody's where a source stands beside it.
attributed('blockquote-cite', {
  es: [
    [
      '> He visto pasar una ballena.\n\nLo dice un tramoyista todavía empapado.',
      'He visto pasar una ballena.',
      'un tramoyista todavía empapado',
      'direct',
    ],
    [
      '> Yo pongo la escalera. Que otros pongan el muro.\n\n> Rosa Cárdenas, vecina',
      'Yo pongo la escalera. Que otros pongan el muro.',
      'Rosa Cárdenas',
      'direct',
    ],
  ],
  it: [
    [
      '> Ho visto passare una balena.\n\nCosì un turista olandese, ancora seduto.',
      'Ho visto passare una balena.',
      'un turista olandese',
      'direct',
    ],
  ],
});

// An embedded post ends as it likes, may be in another language than the article, and is signed below.
attributed('blockquote-cite', {
  en: [
    [
      'Ellen Marsh hit back on Monday.\n\n> We will rebuild the pier, stone by stone #brae\n\n> — Ellen Marsh (@ellenmarsh) May 3, 2021',
      'We will rebuild the pier, stone by stone #brae',
      'Ellen Marsh',
      'direct',
    ],
    // The links that end a post are none of its words, what it quotes is inside it, and it may have several parts.
    [
      'Ellen Marsh hit back on Monday.\n\n> Just as bad as the "Wet. We are in it." campaign. pic.twitter.com/3BDnrv\n\n> — Ellen Marsh (@ellenmarsh) May 3, 2021',
      'Just as bad as the "Wet. We are in it." campaign.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Ellen Marsh hit back on Monday.\n\n> The pier is closed again: https://t.co/Nc0nKo\n\n> — Ellen Marsh (@ellenmarsh) May 3, 2021',
      'The pier is closed again:',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Ellen Marsh hit back on Monday.\n\n> We will rebuild the pier #brae\n\n> https://t.co/hopPjq\n\n> — Ellen Marsh (@ellenmarsh) May 3, 2021',
      'We will rebuild the pier #brae',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Her rival answered within the hour, and the people of the town were not surprised by what he had to say to her.\n\n> Encore des promesses, et toujours pas de budget. Les habitants attendent depuis six ans.\n\n> — Paul Tessier (@ptessier) 3 mai 2021\n\nThe council will meet on the money on Thursday, and it is said to be in no hurry.',
      'Encore des promesses, et toujours pas de budget. Les habitants attendent depuis six ans.',
      'Paul Tessier',
      'direct',
    ],
  ],
});

attributed('interview', {
  it: [
    // Under way, what stands between two answers is the interviewer's, whatever it says.
    [
      'Maria Stagno apre la porta. Maria Stagno ha 80 anni.\n\nCome sta?\n\n«Bene, la scala mi tiene sveglia da sempre.»\n\nIl Comune ha detto che qui nascerà un museo.\n\n«Lo hanno detto anche allora. Nacque un parcheggio.»',
      'Lo hanno detto anche allora. Nacque un parcheggio.',
      'Maria Stagno',
      'direct',
    ],
  ],
});

attributed('echo', {
  de: [
    // Where every noun has a capital, two words in a heading may echo the body.
    [
      '## „Ein Deichproblem“\n\n„Wir haben kein Geldproblem, wir haben ein Deichproblem“, sagte Jutta Brandeis.',
      'Ein Deichproblem',
      'Jutta Brandeis',
      'partial',
    ],
  ],
});
