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

// Whose a noun is, and what describes it, belong to the subject before its verb.
const described = (subject: string, speaker = subject) =>
  [`${subject} sagte, es sei kalt.`, 'es sei kalt', speaker, 'indirect'] as const;
attributed('that-clause', {
  de: [
    described('Der Sprecher einer Firma'),
    described('Der Sprecher seiner alten Firma'),
    described('Der Chef eines alten Hauses'),
    described('Die Mutter einer der Frauen'),
    described('Eine Gruppe junger Leute'),
    described('Der Kieler Wirt'),
    described('Der Sprecher der Kieler Feuerwehr'),
    // The same words where nothing stands before them.
    described('Einer der Fischer'),
    described('Einer seiner alten Freunde'),
    described('Unser Chef'),
    described('Dieser Mann'),
    described('Der Lehrer Peter Pohl', 'Peter Pohl'),
  ],
});
attributed('previous-subject', {
  de: [
    [
      'Kevin Kunze ist Metzger. Mit dem Absatz seiner Firma ist er zufrieden. „Aber die Großen haben weniger Kosten.“',
      'Aber die Großen haben weniger Kosten.',
      'Kevin Kunze',
      'direct',
    ],
  ],
});
