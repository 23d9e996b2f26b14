import { attributed } from './attribution/attributed.ts';

// A reported clause with marked words at its end is a statement of its own where its unmarked words are one.
attributed('that-clause', {
  es: [
    [
      'Rosa Cárdenas añade que la decisión se tomará «con la cabeza, no con el reloj».',
      'la decisión se tomará «con la cabeza, no con el reloj»',
      'Rosa Cárdenas',
      'indirect',
    ],
  ],
  it: [
    [
      'Maria Stagno ammette che due barche sono uscite lo stesso, «di notte e zitte».',
      'due barche sono uscite lo stesso',
      'Maria Stagno',
      'indirect',
    ],
    // Behind its conjunction a clause is reported whole, though the marks hold its verb or a part of it.
    [
      'Ada Rovelli ha detto che quindici piante «non sopravviveranno allo spostamento».',
      'quindici piante «non sopravviveranno allo spostamento»',
      'Ada Rovelli',
      'indirect',
    ],
    [
      'Ada Rovelli ricorda che l’acqua scendeva «come da un rubinetto» sopra la tribuna.',
      'l’acqua scendeva «come da un rubinetto» sopra la tribuna',
      'Ada Rovelli',
      'indirect',
    ],
    // The words in marks stay a quotation of their own.
    [
      'Il sindaco ha dichiarato che il comune non ha «nulla a che fare» con il cantiere.',
      'nulla a che fare',
      'Il sindaco',
      'partial',
      'cue-before',
    ],
  ],
});
