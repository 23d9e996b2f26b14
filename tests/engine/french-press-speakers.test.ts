import { attributed } from './attribution/attributed.ts';

// Parties, media and people taken up by what the press calls them.
attributed('cue-after', {
  fr: [
    // What tells of a moment elsewhere takes up whoever was named last.
    [
      'Luc Roy a reçu la préfète, Inès Brun. « Rien n’est fini », a répondu cette dernière.',
      'Rien n’est fini',
      'Inès Brun',
      'direct',
    ],
    ['Luc Roy accuse Paul Sève de tricher. « C’est faux », répond l’intéressé.', 'C’est faux', 'Paul Sève', 'direct'],
    ['« Rien n’est fini », a répondu cette dernière semaine Inès Brun.', 'Rien n’est fini', 'Inès Brun', 'direct'],
    ['« Tout avance », a assuré le maire LR de Brévan, Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
    ['« Tout avance », a assuré la députée LR du Var Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    // Behind no noun for somebody, letters are a name.
    ['« Tout avance », a assuré CMA de Brévan.', 'Tout avance', 'CMA de Brévan', 'direct'],
    ['« Tout avance », a écrit sur le réseau social X Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    ['« Tout avance », a dit sur France Ouest Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    ['« Tout avance », a assuré par téléphone Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
    ['« Tout avance », a assuré face aux journalistes Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
    ['« Tout avance », indique un communiqué diffusé ce mardi par Rovelan.', 'Tout avance', 'Rovelan', 'direct'],
    // A preposition and its words tell how or when, whether a list has the verb or not; whom it governs does not speak.
    ['« Tout avance », a concédé d’entrée Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    ['« Tout avance », a glissé en sortant le maire, Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
    ['« Tout avance », a écrit en réponse au maire Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    // Behind a verb that opens the sentence stands its subject.
    [
      '« Un hasard », selon la défense.\n\nPuis vient Léa Roux. Elle parle debout. « J’ai tout signé », dit-elle.',
      'J’ai tout signé',
      'Léa Roux',
      'direct',
    ],
    ['« Tout avance », estime de son côté la directrice.', 'Tout avance', 'la directrice', 'direct'],
    ['« Tout avance », confie sous couvert d’anonymat un élu.', 'Tout avance', 'un élu', 'direct'],
    // Behind the comma that closes an aside stands who speaks; a clause there is no subject.
    ['« Tout avance », a expliqué, mardi 3 mars, Inès Brun.', 'Tout avance', 'Inès Brun', 'direct'],
    ['« Tout avance », a expliqué, aux côtés d’Éric Arnal, la maire Inès Brun.', 'Tout avance', 'Inès Brun', 'direct'],
    // An age tells nobody apart, and another age tells of somebody else.
    [
      'La chanteuse Léa Roux a publié un album.\n\n« J’ai écrit seule », raconte l’artiste de 32 ans.',
      'J’ai écrit seule',
      'Léa Roux',
      'direct',
    ],
    [
      'Yves Arnal, de 50 ans, a fermé sa boutique.\n\n« J’ai tout perdu », raconte l’homme de 32 ans.',
      'J’ai tout perdu',
      'l’homme de 32 ans',
      'direct',
    ],
    [
      'Yves Arnal a fermé. Éric Brun, 32 ans, aussi.\n\n« J’ai tout perdu », raconte le commerçant de 32 ans.',
      'J’ai tout perdu',
      'Éric Brun',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  fr: [
    // Before a verb in the singular « des » is « de » with its article; at the head of a clause it opens a plural.
    ['Le directeur des services a dit que tout va bien.', 'tout va bien', 'Le directeur des services', 'indirect'],
    ['Les élus des deux rives assurent que tout va bien.', 'tout va bien', 'Les élus des deux rives', 'indirect'],
    ['Lundi, des voisins assurent que tout va bien.', 'tout va bien', 'des voisins', 'indirect'],
    // No one comma parts a subject from its verb.
    ['Luc Roy, dont la femme dirige l’usine, assure qu’il part.', 'il part', 'Luc Roy', 'indirect'],
    ['Luc Roy, que la police recherche, assure qu’il part.', 'il part', 'Luc Roy', 'indirect'],
    [
      'Le conseil siège à Brévan, où la maire, élue hier, assure que tout va bien.',
      'tout va bien',
      'la maire',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  fr: [
    ['Inès Brun s’est montrée convaincue que le préfet partait.', 'le préfet partait', 'Inès Brun', 'indirect'],
    ['Inès Brun a expliqué, mardi, que le préfet partait.', 'le préfet partait', 'Inès Brun', 'indirect'],
  ],
});

attributed('according-to', {
  fr: [
    [
      'Selon un rapport publié mardi par la préfecture, la digue a cédé.',
      'la digue a cédé',
      'la préfecture',
      'indirect',
    ],
    // Who only reads it does not say it.
    [
      'Selon un rapport consulté par la préfecture, la digue a cédé.',
      'la digue a cédé',
      'un rapport consulté',
      'indirect',
    ],
  ],
});
