import { attributed } from './attribution/attributed.ts';

// „der Gründer, der 29 Jahre alte Jan Holm,“: the age between the article and the name parts neither from the noun before.
attributed('cue-after', {
  de: [
    [
      'Der Gründer der Firma, der 29 Jahre alte Jan Holm, ging weiter. „Das ist ein Märchen“, schrieb er.',
      'Das ist ein Märchen',
      'Jan Holm',
      'direct',
    ],
    [
      'Die Leiterin, die 52-jährige Bäckerin Anna Krug, ging weiter. „Das ist ein Märchen“, schrieb sie.',
      'Das ist ein Märchen',
      'Anna Krug',
      'direct',
    ],
    [
      'Der Fahrer, der 29 Jahre alt war, ging weiter. „Das ist ein Märchen“, schrieb er.',
      'Das ist ein Märchen',
      'Der Fahrer',
      'direct',
    ],
    [
      'Cesare Ferrere ging weiter. „Das ist ein Märchen“, schrieb er.',
      'Das ist ein Märchen',
      'Cesare Ferrere',
      'direct',
    ],
  ],
});

// „Längere Pausen“: an adjective that opens a sentence with its noun is nobody's name.
attributed('parataxis', {
  de: [
    [
      'Die Ärztin Anna Krug leitet die Studie. Längere Pausen zeigten keinen Vorteil, fügte sie hinzu.',
      'Längere Pausen zeigten keinen Vorteil',
      'Anna Krug',
      'indirect',
    ],
    [
      'Die Ärztin Anna Krug leitet die Studie. Dunkle Räume schaden den Kindern, sagte sie.',
      'Dunkle Räume schaden den Kindern',
      'Anna Krug',
      'indirect',
    ],
  ],
});
