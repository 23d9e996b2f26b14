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
