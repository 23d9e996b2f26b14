import { check, none, type Row } from './claim-rows.ts';
import { table } from './tables.ts';

table<Row>('two claim the same (French)', check('fr'), {
  right: [
    [
      'Les deux camps revendiquent la victoire, le candidat du port et l’ancien ministre.',
      'la victoire',
      'speaker.countered',
      'le candidat du port',
      'l’ancien ministre',
      'revendiquent',
    ],
    [
      'Anne Morel et Paul Vasseur revendiquent tous deux la victoire.',
      'la victoire',
      'speaker.countered',
      'Anne Morel',
      'Paul Vasseur',
      'revendiquent',
    ],
  ],
});
table<readonly [string]>('nobody else claims it (French)', none('fr'), {
  right: [['Le syndicat revendique la victoire.'], ['Les deux groupes ont revendiqué la victoire.']],
});

table<Row>('two claim the same (English)', check('en'), {
  right: [['Both sides claim victory.', 'victory', 'speaker.countered', 'Both sides', 'Both sides', 'claim']],
});
table<readonly [string]>('what is over or a clause is none (English)', none('en'), {
  right: [['Both sides claimed victory.'], ['Both sides claim that the dam held.']],
});

table<Row>('two claim the same (German)', check('de'), {
  right: [
    [
      'Beide Seiten beanspruchen den Sieg für sich.',
      'den Sieg für sich',
      'speaker.countered',
      'Beide Seiten',
      'Beide Seiten',
      'beanspruchen',
    ],
  ],
});

table<Row>('two claim the same (Spanish)', check('es'), {
  right: [
    [
      'Ambos candidatos reivindican la victoria.',
      'la victoria',
      'speaker.countered',
      'Ambos candidatos',
      'Ambos candidatos',
      'reivindican',
    ],
  ],
});

// Whose figures or account it is tells which statement is disputed.
table<Row>('whose it is (French)', check('fr'), {
  right: [
    [
      'La mairie conteste les chiffres du syndicat.',
      'les chiffres du syndicat',
      'speaker.countered',
      'syndicat',
      'La mairie',
      'conteste',
    ],
    [
      'La mairie rejette en bloc les accusations du syndicat.',
      'les accusations du syndicat',
      'speaker.countered',
      'syndicat',
      'La mairie',
      'rejette',
    ],
  ],
});
table<readonly [string]>('a result is nobody’s statement, and what excludes is no person (French)', none('fr'), {
  right: [
    ['La mairie conteste le résultat du scrutin.'],
    ['Trois plaignants avaient signé, ce qui exclut toute intention de nuire.'],
  ],
});
table<Row>('whose it is (English)', check('en'), {
  right: [
    [
      'The council disputed the union’s figures.',
      'the union’s figures',
      'speaker.countered',
      'the union',
      'The council',
      'disputed',
    ],
    [
      'There is nothing to suggest that the station will close.',
      'the station will close',
      'author.unsupported',
      null,
      'article',
      'There is nothing to suggest',
    ],
  ],
});
table<Row>('whose it is (German)', check('de'), {
  right: [
    [
      'Anna Köster zweifelt die Zahlen der Stadt an.',
      'die Zahlen der Stadt',
      'speaker.countered',
      'der Stadt',
      'Anna Köster',
      'zweifelt',
    ],
  ],
});
