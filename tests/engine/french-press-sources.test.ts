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
