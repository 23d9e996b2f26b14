import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Whose view « Pour X » opens with, and which institution a noun takes up again.
attributed('according-to', {
  fr: [
    [
      'Pour Me Paul Verdin de l’Amicale, la pensée unique est dangereuse.',
      'la pensée unique est dangereuse',
      'Paul Verdin',
      'indirect',
    ],
    ['Selon Paul Verdin de l’Union des ports, la digue tient.', 'la digue tient', 'Paul Verdin', 'indirect'],
    ['Pour Paul Verdin, c’est clair : « Le port ferme. »', 'c’est clair', 'Paul Verdin', 'indirect'],
  ],
});

attributed('cue-before', {
  fr: [
    // Behind the comma somebody else is named who answers.
    ['Pour la mairie, Paul Verdin répond : « Nous le demandons. »', 'Nous le demandons.', 'Paul Verdin', 'direct'],
    [
      'Pour la défense de la mairie, Paul Verdin enrichit : « Nous le demandons. »',
      'Nous le demandons.',
      'Paul Verdin',
      'direct',
      'name-colon',
    ],
    [
      'La Ligue des usagers est née en 1990. L’ONG dénonce « une atteinte grave à la liberté ».',
      'une atteinte grave à la liberté',
      'Ligue des usagers',
      'partial',
    ],
    [
      'L’Union des pêcheurs est née en 1990. Le syndicat dénonce « une atteinte grave à la liberté ».',
      'une atteinte grave à la liberté',
      'Union des pêcheurs',
      'partial',
    ],
    // A league is no firm.
    [
      'La Ligue des usagers est née en 1990. L’entreprise dénonce « une atteinte grave à la liberté ».',
      'une atteinte grave à la liberté',
      'L’entreprise',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  fr: [
    [
      'Pour l’Union du centre, le canton est en retard. Le parti exige que le plan soit revu.',
      'le plan soit revu',
      'Union du centre',
      'indirect',
    ],
  ],
});

attributed('next-subject', {
  fr: [
    [
      '« Il n’y a pas de fermetures. » En déplacement à Bussac (Nord) mercredi, le ministre de la Santé, Paul Verdin, a balayé les critiques.',
      'Il n’y a pas de fermetures.',
      'Paul Verdin',
      'direct',
    ],
  ],
});

test.each([
  // What somebody counts within another one's words is that one's.
  [
    'La chanteuse Anne Morel est là. Son nouvel album compte 10 pièces et est le plus personnel de ses disques, confie-t-elle.',
    0,
  ],
  ['Anne Morel affirme que son album compte 10 pièces.', 0],
  ['Selon Anne Morel, 3 000 personnes ont défilé ; la police en compte 850.', 2],
])('%s has %i disputed counts', (text, count) => {
  const { claims } = analyse(articleOf(text, 'fr'));
  expect(claims.filter(({ rule }) => rule === 'counted-otherwise')).toHaveLength(count);
});
