import { attributed } from './attribution/attributed.ts';

// Who is meant behind offices, relatives and names of broadcasters, as French newspapers write it.
attributed('cue-after', {
  fr: [
    // Where something was said has a name of its own, and the office before it is another's.
    [
      '« Le jeu est fini », a réagi le directeur du club dans l’émission Rivages.',
      'Le jeu est fini',
      'le directeur du club',
      'direct',
    ],
    [
      '« Le jeu est fini », a réagi le directeur du club dans un entretien au journal Rivages.',
      'Le jeu est fini',
      'le directeur du club',
      'direct',
    ],
    [
      'Elle est venue avec la maire Vasseur. « Le jeu est fini », a dit la maire.',
      'Le jeu est fini',
      'Vasseur',
      'direct',
    ],
  ],
});

attributed('qualifying-verb', {
  fr: [
    // The institution that an office is of is not what the relative stands for.
    [
      'Le toit a cédé, selon le maire de la ville, qui a évoqué une cause « accidentelle ».',
      'accidentelle',
      'le maire de la ville',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  fr: [
    // What sets the subject apart stands between its verb and the clause.
    ['Paul Vasseur estime lui que la gare fermera.', 'la gare fermera', 'Paul Vasseur', 'indirect'],
    // A broadcaster's number belongs to its name.
    ['France 3 rapporte que le pont tient.', 'le pont tient', 'France 3', 'indirect'],
    // A capital is typed without its accent.
    ['A la mairie, on assure que la gare fermera.', 'la gare fermera', 'la mairie', 'indirect'],
    ['Il a lu un rapport de la Commission, qui assure que le pont tient.', 'le pont tient', 'Commission', 'indirect'],
  ],
});

attributed('cue-before', {
  fr: [
    // Whoever asks stands behind the participle's preposition.
    [
      'Interrogé par un enfant qui lui lance : « Je ne t’ai jamais vu », le maire répond : « Tu me verras. »',
      'Je ne t’ai jamais vu',
      'un enfant',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  fr: [
    [
      'Vers 9 heures, le feu était maîtrisé, a indiqué à France 3 un porte-parole des pompiers.',
      'Vers 9 heures, le feu était maîtrisé',
      'un porte-parole des pompiers',
      'indirect',
    ],
    [
      'Il y a en France 3 hommes pour une femme, dit Paul Vasseur.',
      'Il y a en France 3 hommes pour une femme',
      'Paul Vasseur',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    ['Paul Vasseur est venu. A ses yeux, la gare fermera.', 'la gare fermera', 'Paul Vasseur', 'indirect'],
    ['« La gare fermera ». A déclaré Paul Vasseur.', 'La gare fermera', 'Paul Vasseur', 'direct', 'cue-after'],
  ],
});
