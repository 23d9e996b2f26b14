import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
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

// The adverb before a subject goes with it: nobody else stands behind the verb.
attributed('cue-before', {
  de: [
    ['Auch der Verband kritisierte die Stadt: „Das Becken ist leer.“', 'Das Becken ist leer.', 'der Verband', 'direct'],
    ['Auch den Verband kritisierte Ruth Gess: „Das Becken ist leer.“', 'Das Becken ist leer.', 'Ruth Gess', 'direct'],
    ['Später kritisierte Ruth Gess die Stadt: „Das Becken ist leer.“', 'Das Becken ist leer.', 'Ruth Gess', 'direct'],
  ],
});

// A place in the genitive stands before the noun for whoever is its own; two with their offices are two.
attributed('cue-after', {
  de: [
    ['„Das Becken ist leer“, sagte Hohbrücks Trainer Uwe Kern.', 'Das Becken ist leer', 'Uwe Kern', 'direct'],
    [
      'Trainerin Ruth Gess und Manager Uwe Kern kamen. „Das Becken ist leer“, sagte der Manager.',
      'Das Becken ist leer',
      'Uwe Kern',
      'direct',
    ],
    [
      'Der Gründer und Manager Uwe Kern kam. „Das Becken ist leer“, sagte der Gründer.',
      'Das Becken ist leer',
      'Uwe Kern',
      'direct',
    ],
  ],
});

// What is reported may open its sentence.
attributed('that-clause', {
  de: [
    ['Dass das Becken leckt, bestätigte Uwe Kern am Montag.', 'das Becken leckt', 'Uwe Kern', 'indirect'],
    ['Dass der Minister krank ist, hat die Stadt bestätigt.', 'der Minister krank ist', 'die Stadt', 'indirect'],
    [
      'Die Anwältin Ruth Gess stritt am Montag vor Gericht ab, dass das Becken leckt.',
      'das Becken leckt',
      'Ruth Gess',
      'indirect',
    ],
  ],
});
attributed('parataxis', {
  de: [
    [
      'Dass das Becken lecke, sagte Uwe Kern, sei falsch.',
      'Dass das Becken lecke, sagte Uwe Kern, sei falsch',
      'Uwe Kern',
      'indirect',
    ],
  ],
});

// A passive tells by whom something is said; a name behind a noun before its bracket tells whose that is.
attributed('that-clause', {
  de: [
    ['Die Stadt wurde von Ruth Gess gewarnt, dass das Becken leckt.', 'das Becken leckt', 'Ruth Gess', 'indirect'],
    ['Von der Stadt wurde betont, dass das Becken leckt.', 'das Becken leckt', 'der Stadt', 'indirect'],
  ],
});
attributed('infinitive', {
  de: [['Dem Wirt wird von Anwohnern vorgeworfen, den Lärm zu dulden.', 'den Lärm zu dulden', 'Anwohnern', 'indirect']],
});
attributed('cue-before', {
  de: [
    [
      'Die Zeitung zitiert Ruth Gess mit den Worten: „Das Becken ist leer.“',
      'Das Becken ist leer.',
      'Ruth Gess',
      'direct',
    ],
  ],
});
attributed('cue-after', {
  de: [
    [
      '„Das Becken ist leer“, sagte der für den Bau zuständige Dezernent Uwe Kern.',
      'Das Becken ist leer',
      'Uwe Kern',
      'direct',
    ],
  ],
});
attributed('according-to', {
  de: [['„Das Becken ist leer“, so der Fassmacher.', 'Das Becken ist leer', 'der Fassmacher', 'direct']],
});

test.each([
  'Dem Sohn von Ruth Gess wird vorgeworfen, den Lärm zu dulden.',
  'Der Bau wurde von der Stadt gestoppt, das Becken bleibt leer.',
])('%s says nothing', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});

// Whoever does something in these words says them; „davon“ takes up what stands before.
attributed('cue-before', {
  de: [
    ['Mit den Worten „Wir kommen wieder“ verabschiedete sich Ruth Gess.', 'Wir kommen wieder', 'Ruth Gess', 'direct'],
    ['Ruth Gess ging mit dem Satz „Wir kommen wieder“.', 'Wir kommen wieder', 'Ruth Gess', 'direct'],
  ],
});
attributed('cue-after', {
  de: [
    ['„Wir kommen wieder“ – mit diesen Worten ging Ruth Gess.', 'Wir kommen wieder', 'Ruth Gess', 'direct'],
    ['„Wir kommen wieder“, davon ist Ruth Gess überzeugt.', 'Wir kommen wieder', 'Ruth Gess', 'direct'],
  ],
});
attributed('parataxis', {
  de: [['Das Becken hält, davon ist Ruth Gess überzeugt.', 'Das Becken hält', 'Ruth Gess', 'indirect']],
});

// A verb that no list has parts its subject from the name behind it.
attributed('cue-after', {
  de: [
    [
      'Ein Zeuge belastete Uwe Kern. „Das Becken war leer“, sagte der Zeuge.',
      'Das Becken war leer',
      'Ein Zeuge',
      'direct',
    ],
    [
      'Trainerin Ruth Gess wechselte Torhüter Uwe Kern aus. „Das Becken war leer“, sagte die Trainerin.',
      'Das Becken war leer',
      'Ruth Gess',
      'direct',
    ],
    [
      'Der in Kiel geborene Schreiner Uwe Kern kam. „Das Becken war leer“, sagte der Schreiner.',
      'Das Becken war leer',
      'Uwe Kern',
      'direct',
    ],
  ],
});
