import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// Where a reported clause begins and ends in French, and which verbs open one.
attributed('that-clause', {
  fr: [
    [
      'L’avocat a décrit « un homme pris au piège » et soutenu que le bateau avait été payé par sa femme.',
      'le bateau avait été payé par sa femme',
      'L’avocat',
      'indirect',
    ],
    [
      'Anne Tessier calcule que le club perdra deux tiers de ses adhérents.',
      'le club perdra deux tiers de ses adhérents',
      'Anne Tessier',
      'indirect',
    ],
    [
      'Le joueur promettait en quittant la salle qu’il serait sur le terrain samedi.',
      'il serait sur le terrain samedi',
      'Le joueur',
      'indirect',
    ],
    [
      'L’association demande depuis 2022 que le travail écrit soit fait en classe.',
      'le travail écrit soit fait en classe',
      'L’association',
      'indirect',
    ],
    [
      'La docteure s’attend à ce que le pic soit atteint dans quinze jours.',
      'le pic soit atteint dans quinze jours',
      'La docteure',
      'indirect',
    ],
    [
      'Deux études ont montré que les échanges reculent de moitié.',
      'les échanges reculent de moitié',
      'Deux études',
      'indirect',
    ],
    [
      'La chambre de commerce nous assurera plus tard qu’aucune décision n’est prise.',
      'aucune décision n’est prise',
      'La chambre de commerce',
      'indirect',
    ],
    [
      'Des membres d’autres partis affirment que le vote est faussé.',
      'le vote est faussé',
      'Des membres d’autres partis',
      'indirect',
    ],
    ['D’autres voisins affirment que le pont tient.', 'le pont tient', 'D’autres voisins', 'indirect'],
  ],
});

attributed('infinitive', {
  fr: [
    [
      'Le coach avoue avoir songé à tout arrêter et attribue le réveil de son équipe au soleil.',
      'avoir songé à tout arrêter',
      'Le coach',
      'indirect',
    ],
    [
      'La maire promet de baisser les taxes et de fermer la rocade.',
      'baisser les taxes et de fermer la rocade',
      'La maire',
      'indirect',
    ],
    [
      'Le gestionnaire espère en rétablir les deux tiers avant la nuit.',
      'en rétablir les deux tiers avant la nuit',
      'Le gestionnaire',
      'indirect',
    ],
  ],
});

// What a thing shows is nobody's statement, and a relative clause behind a noun reports nothing.
table<readonly [string]>(
  'no report',
  ([text]) => {
    expect(analyse(articleOf(text, 'fr')).quotations).toEqual([]);
  },
  {
    right: [
      ['L’incident montre que le système est fragile.'],
      ['Le préfet a répondu par une lettre que le maire a lue.'],
      ['Le maire a parlé pendant une heure du pont que la ville a fermé.'],
      ['Les notes ont été redressées d’après l’âge et le métier.'],
    ],
  },
);
