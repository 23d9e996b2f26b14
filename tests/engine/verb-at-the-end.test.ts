import { attributed } from './attribution/attributed.ts';

// Where the verb closes its clause, all that goes with it stands between subject and verb and belongs to neither.
attributed('parataxis', {
  de: [
    [
      'Zwei Menschen wurden verletzt, wie die Polizei am Sonntag mitteilte.',
      'Zwei Menschen wurden verletzt',
      'die Polizei',
      'indirect',
    ],
    [
      'Zwei Menschen wurden verletzt, wie das Ministerium in der Nacht auf seiner Seite mitteilte.',
      'Zwei Menschen wurden verletzt',
      'das Ministerium',
      'indirect',
    ],
    [
      'Zwei Menschen wurden verletzt, wie der Leiter der Feuerwehr, Uwe Sander, am Montag mitteilte.',
      'Zwei Menschen wurden verletzt',
      'Uwe Sander',
      'indirect',
    ],
    [
      'Das Werk plant einen Neubau, wie die „Küstenzeitung“ am Montag berichtete.',
      'Das Werk plant einen Neubau',
      'die „Küstenzeitung“',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Wie der Direktor des Amtes, Uwe Sander, mitteilte, wurden zwei Menschen verletzt.',
      'wurden zwei Menschen verletzt',
      'Uwe Sander',
      'indirect',
    ],
  ],
});
