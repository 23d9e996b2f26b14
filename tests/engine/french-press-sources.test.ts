import { attributed } from './attribution/attributed.ts';

// Who is meant behind offices, relatives and names of broadcasters, as French newspapers write it.
attributed('cue-after', {
  fr: [
    // Behind an indefinite article a single word tells of which party or house somebody is.
    ['« Rien ne va », estimait une députée Renaissance.', 'Rien ne va', 'une députée Renaissance', 'direct'],
    ['« Rien ne va », a dit son frère Yanis.', 'Rien ne va', 'Yanis', 'direct'],
    // Letters for an office are no name.
    ['« Rien ne va », prévient le PDG, Paul Vasseur.', 'Rien ne va', 'Paul Vasseur', 'direct'],
    // Whom it was told: letters in brackets, and letters before a first name.
    ['« Rien ne va », a confirmé, à l’Agence du Littoral (ADL), Lionel Nol.', 'Rien ne va', 'Lionel Nol', 'direct'],
    ['« Rien ne va », a déclaré à l’ADL Felipe, un ingénieur.', 'Rien ne va', 'Felipe', 'direct'],
    ['« Rien ne va », a dit le Français aux deux titres.', 'Rien ne va', 'le Français aux deux titres', 'direct'],
    // Words of one statement that goes on over unmarked ones without a verb of their own.
    [
      'La loi, que le ministre « a fait passer en force » malgré les élus, « est un affront », juge Anne Vasseur.',
      'a fait passer en force',
      'Anne Vasseur',
      'partial',
    ],
    [
      'Le ministre s’est dit « très inquiet pour les élus », « rien ne va », juge Anne Vasseur.',
      'très inquiet pour les élus',
      'Le ministre',
      'partial',
      'cue-before',
    ],
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
    // What a thing is called is not who has charge of it.
    [
      'Le patron du bar Vent Noir, Paul Vasseur, dit que la gare fermera.',
      'la gare fermera',
      'Paul Vasseur',
      'indirect',
    ],
    [
      'Le patron du navire Vent Noir dit que la gare fermera.',
      'la gare fermera',
      'Le patron du navire Vent Noir',
      'indirect',
    ],
    ['Le responsable du projet Luc Vasseur dit que la gare fermera.', 'la gare fermera', 'Luc Vasseur', 'indirect'],
    // Before a verb in the singular a noun without article is joined to the one before it.
    [
      'La cheffe du service eau et forêts rappelle que la gare fermera.',
      'la gare fermera',
      'La cheffe du service eau et forêts',
      'indirect',
    ],
    ['Luc Nol a parlé et Anne Vasseur affirme que la gare fermera.', 'la gare fermera', 'Anne Vasseur', 'indirect'],
    // What sets the subject apart stands between its verb and the clause.
    ['Paul Vasseur estime lui que la gare fermera.', 'la gare fermera', 'Paul Vasseur', 'indirect'],
    // A broadcaster's number belongs to its name.
    ['Canal 3 rapporte que le pont tient.', 'le pont tient', 'Canal 3', 'indirect'],
    // Whose side it is speaks, and may be letters.
    ['Du côté de la SNCF, on confirme que la gare fermera.', 'la gare fermera', 'SNCF', 'indirect'],
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
    // A subject with its aside has its own verb before who reports it stands behind.
    [
      'Le préfet, Luc Nol, va partir en mai, a rapporté une source policière.',
      'Le préfet, Luc Nol, va partir en mai',
      'une source policière',
      'indirect',
    ],
    [
      'L’homme, qui est blessé, a nié avoir ouvert le feu, a annoncé samedi une source judiciaire.',
      'L’homme, qui est blessé, a nié avoir ouvert le feu',
      'une source judiciaire',
      'indirect',
    ],
    // When something was said may be a clause of its own.
    [
      'La gare fermera, a indiqué Paul Vasseur alors qu’il prenait la parole.',
      'La gare fermera',
      'Paul Vasseur',
      'indirect',
    ],
    // An age behind the name is no part of what is said; a number that the verb wants is.
    ['La gare fermera, a déclaré Anne Vasseur, 35 ans.', 'La gare fermera', 'Anne Vasseur', 'indirect'],
    [
      'Les travaux coûteront, estime Anne Vasseur, 35 millions d’euros.',
      'Les travaux coûteront, estime Anne Vasseur, 35 millions d’euros',
      'Anne Vasseur',
      'indirect',
    ],
    // The verb of a statement stands in marks, and who makes it behind.
    [
      'Les élus « apportent une aide réelle » à la ville, estime le maire Paul Vasseur.',
      'apportent une aide réelle',
      'Paul Vasseur',
      'partial',
    ],
    ['Le groupe « renonce à ce stade » à son offre, estime le maire.', 'renonce à ce stade', 'le maire', 'partial'],
    ['La Commission « regrette » ce choix.', 'regrette', 'Commission', 'partial', 'sentence-subject'],
    [
      'Vers 9 heures, le feu était maîtrisé, a indiqué à Canal 3 un porte-parole des pompiers.',
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
    // Between an article and its noun « dernier » is no moment.
    ['La gare a fermé, selon un dernier bilan.', 'La gare a fermé', 'un dernier bilan', 'indirect'],
    ['« Rien ne va », a dit une dernière fois Luc Nol.', 'Rien ne va', 'Luc Nol', 'direct', 'cue-after'],
    // An adjective behind its copula wants the infinitive behind the insertion.
    [
      'Il n’est pas envisageable, selon Anne Vasseur, de fermer la gare.',
      'Il n’est pas envisageable, selon Anne Vasseur, de fermer la gare',
      'Anne Vasseur',
      'indirect',
    ],
    ['Le pont est solide, selon le maire, de Brenne à Sète.', 'Le pont est solide', 'le maire', 'indirect'],
    ['Paul Vasseur est venu. A ses yeux, la gare fermera.', 'la gare fermera', 'Paul Vasseur', 'indirect'],
    ['« La gare fermera ». A déclaré Paul Vasseur.', 'La gare fermera', 'Paul Vasseur', 'direct', 'cue-after'],
  ],
});
