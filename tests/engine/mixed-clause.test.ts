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
  ],
});
