import { attributed } from './attribution/attributed.ts';

// What a genitive names, or where an institution sits, is no part of who speaks; texts and circles speak for themselves.
attributed('qualifying-verb', {
  de: [
    [
      'Der Fraktionschef der Freien Liste, Dr. Hasso Reinke, nannte die Zahlen „ein Luftschloss“.',
      'ein Luftschloss',
      'Hasso Reinke',
      'partial',
    ],
  ],
});

attributed('parataxis', {
  de: [
    [
      'Es sei betrogen worden, sagte die Chefin der Gruppe Neuer Aufbruch, Ilka Drago.',
      'Es sei betrogen worden',
      'Ilka Drago',
      'indirect',
    ],
    ['Die Frist sei vorbei, hieß es dazu aus Firmenkreisen.', 'Die Frist sei vorbei', 'Firmenkreisen', 'indirect'],
    [
      'Die Frist sei vorbei, hieß es am Montag aus dem Umfeld des Ministers.',
      'Die Frist sei vorbei',
      'dem Umfeld des Ministers',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  de: [
    // The pronoun for whose friend it is is no object.
    [
      '„Sie war immer die Erste“, erinnert sich ihr langjähriger Freund Otto Frank.',
      'Sie war immer die Erste',
      'Otto Frank',
      'direct',
    ],
    // What is said in a text is said by whoever wrote it.
    [
      'Uwe Kern schrieb dem Verein einen Brief. Der Platz sei „eine Schande“, heißt es darin.',
      'eine Schande',
      'Uwe Kern',
      'partial',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Ministerin Ruth Gess würdigte die Tote. Mit ihr, so die Ministerin, „verliert die Stadt eine Stimme“.',
      'verliert die Stadt eine Stimme',
      'Ruth Gess',
      'partial',
    ],
    ['Ministerin Ruth Gess kam. Man verliere, so Gess, „eine Künstlerin“.', 'eine Künstlerin', 'Ruth Gess', 'partial'],
  ],
});

attributed('told-on', {
  de: [
    [
      'Die Stadt ist gegen den Bau. Das geht aus einer Befragung des Instituts Kompass hervor. Demnach sind 64 Prozent dagegen.',
      'sind 64 Prozent dagegen',
      'einer Befragung des Instituts Kompass',
      'indirect',
    ],
  ],
});
