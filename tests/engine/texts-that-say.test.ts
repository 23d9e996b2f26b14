import { attributed } from './attribution/attributed.ts';

// Where the clause is the subject of its verb, the text that the sentence opens with says it.
attributed('that-clause', {
  de: [
    ['Aus dem Gutachten geht hervor, dass das Wasser steigt.', 'das Wasser steigt', 'dem Gutachten', 'indirect'],
    ['Wie aus dem Gutachten hervorgeht, steigt das Wasser.', 'steigt das Wasser', 'dem Gutachten', 'indirect'],
  ],
});

// Nouns and names run on behind a preposition, and attributes stand between an article and its name.
attributed('according-to', {
  de: [['Laut Webers Anwältin Eva Kern gewinnt der Verein.', 'gewinnt der Verein', 'Eva Kern', 'indirect']],
});

// A text that is taken up speaks for whoever put it out.
attributed('cue-after', {
  en: [
    [
      'Two soldiers have died in a crash, the coast guard said in a statement on Wednesday.\n\n“The cause is under investigation,” the statement said.',
      'The cause is under investigation',
      'the coast guard',
      'direct',
    ],
  ],
  fr: [
    [
      'Dans un long communiqué, la mairie annonce la fermeture du pont. « Nous le regrettons », ajoute le communiqué.',
      'Nous le regrettons',
      'la mairie',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  en: [
    [
      'The council issued a joint statement on Monday. The statement noted that the test was a breach.',
      'the test was a breach',
      'The council',
      'indirect',
    ],
    // Nobody put it out before: it speaks for itself.
    ['The statement noted that the test was a breach.', 'the test was a breach', 'The statement', 'indirect'],
  ],
});

// How often a text was shared, and where it goes round, is nobody who speaks.
attributed('that-clause', {
  en: [
    [
      'A post shared 40,000 times says the dam was blown up.',
      'the dam was blown up',
      'A post shared 40,000 times',
      'indirect',
    ],
    [
      'A message circulating on Chirper says the dam was blown up.',
      'the dam was blown up',
      'A message circulating on Chirper',
      'indirect',
    ],
    ['A report published by Chirper says the dam was blown up.', 'the dam was blown up', 'Chirper', 'indirect'],
  ],
  fr: [
    [
      'Une vidéo partagée 40 000 fois affirme que la digue a cédé.',
      'la digue a cédé',
      'Une vidéo partagée',
      'indirect',
    ],
    [
      'Un message qui circule sur Chirper affirme que la digue a cédé.',
      'la digue a cédé',
      'Un message qui circule sur Chirper',
      'indirect',
    ],
    ['Un message de Chirper affirme que la digue a cédé.', 'la digue a cédé', 'Chirper', 'indirect'],
  ],
  es: [
    [
      'Un vídeo compartido más de 300 veces afirma que la presa cedió.',
      'la presa cedió',
      'Un vídeo compartido más de 300 veces',
      'indirect',
    ],
  ],
});

// « a publié un communiqué … peut-on lire dans le texte », « y lit-on »: a noun for any text takes up the one that somebody put out.
attributed('cue-after', {
  fr: [
    [
      'Luc Fabrègue a publié un communiqué jeudi. « Nous partirons tous », peut-on lire dans le texte.',
      'Nous partirons tous',
      'Luc Fabrègue',
      'direct',
    ],
    [
      'Luc Fabrègue a reçu un rapport jeudi. « Nous partirons tous », peut-on lire dans le texte.',
      'Nous partirons tous',
      'le texte',
      'direct',
    ],
    [
      'Luc Fabrègue a écrit une lettre au préfet. « Nous partirons tous », y lit-on.',
      'Nous partirons tous',
      'Luc Fabrègue',
      'direct',
    ],
    [
      'Luc Fabrègue a reçu une lettre jeudi. « Nous partirons tous », peut-on y lire.',
      'Nous partirons tous',
      null,
      'direct',
      'unattributed',
    ],
    [
      'Luc Fabrègue a reçu un message jeudi. « Nous partirons tous », dit le message.',
      'Nous partirons tous',
      'le message',
      'direct',
    ],
  ],
  en: [
    [
      'Omar Kent posted a statement on Monday. “We will leave at noon,” the text said.',
      'We will leave at noon',
      'Omar Kent',
      'direct',
    ],
    [
      'Omar Kent received a message on Monday. “We will leave at noon,” the message said.',
      'We will leave at noon',
      'the message',
      'direct',
    ],
  ],
});
