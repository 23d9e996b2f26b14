import { attributed } from './attribution/attributed.ts';

// Who speaks in German news, as the press puts it.
attributed('that-clause', {
  de: [
    // Without a passive, „von“ tells whose the name is, not by whom something was said.
    ['Jan Weider von der Volkspartei behauptet, das Haus sei leer.', 'das Haus sei leer', 'Jan Weider', 'indirect'],
    // A noun in „-ung“ is feminine: behind „der“ it is no subject.
    ['Am Montag sagte der Zeitung ein Offizier, man gehe.', 'man gehe', 'ein Offizier', 'indirect'],
    [
      'Ein Gutachter seiner Versicherung war da und hat gemeint, das Haus sei leer.',
      'das Haus sei leer',
      'Ein Gutachter seiner Versicherung',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  de: [
    [
      'Ein Offizier, der nicht genannt werden will, sagte dieser Zeitung: „Wir gehen.“',
      'Wir gehen.',
      'Ein Offizier',
      'partial',
    ],
  ],
});

attributed('parataxis', {
  de: [
    // Behind the institution that was told stands who speaks.
    ['Man gehe nun, erzählte dem Sender Anna Pohl.', 'Man gehe nun', 'Anna Pohl', 'indirect'],
  ],
});
