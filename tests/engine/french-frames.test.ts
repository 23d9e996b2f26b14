import { attributed } from './attribution/attributed.ts';

// Frames of French news prose, filled with other subjects and other asides than their plain sentences have.
const FED_UP = 'On ne peut pas continuer comme ça';

// Between the verb and whoever speaks stands how and to whom it was said.
attributed('cue-after', {
  fr: [
    [`« ${FED_UP} », a affirmé, très remonté, Brune Vaudrin.`, FED_UP, 'Brune Vaudrin', 'direct'],
    [`« ${FED_UP} », a affirmé, très fier, le maire de Vernoux.`, FED_UP, 'le maire de Vernoux', 'direct'],
    [`« ${FED_UP} », a affirmé, interrogé mardi par la Gazette, Marc Aubin.`, FED_UP, 'Marc Aubin', 'direct'],
    [`« ${FED_UP} », a affirmé, contactée par Radio Vernoux, la maire.`, FED_UP, 'la maire', 'direct'],
    [`« ${FED_UP} », a affirmé, agacé, le maire.`, FED_UP, 'le maire', 'direct'],
    [
      `« ${FED_UP} », a raconté à la chaîne Nord TV une rescapée, Brune Vaudrin, 29 ans.`,
      FED_UP,
      'Brune Vaudrin',
      'direct',
    ],
    // The pronoun's owner stands before, whoever is named in the aside.
    [
      `Brune Vaudrin est venue. « ${FED_UP} », a-t-elle affirmé, interrogée par Marc Aubin.`,
      FED_UP,
      'Brune Vaudrin',
      'direct',
    ],
  ],
});

// The same inside the marks, with brackets and appositions behind the name.
const said = (report: string) => `${FED_UP}, ${report}`;
const inside = (report: string, speaker: string) =>
  [`« ${said(report)}. »`, `${said(report)}.`, speaker, 'direct'] as const;
attributed('incise', {
  fr: [
    inside('estime Brune Vaudrin (34 ans), mais tant pis', 'Brune Vaudrin'),
    inside("a dit le porte-parole de l'armée, le colonel Idriss Sow, mais tant pis", 'Idriss Sow'),
    inside('a dit le maire de la ville, le docteur Idriss Sow. Tant pis', 'Idriss Sow'),
    inside("a dit mardi à l'AFP la ministre de la Santé, Odile Corvec. Tant pis", 'Odile Corvec'),
    inside("s'est emporté le maire lors du conseil municipal. Tant pis", 'le maire'),
    inside('dit le maire de Vernoux. Tant pis', 'le maire de Vernoux'),
  ],
});

// Two who act together act in every frame.
attributed('that-clause', {
  fr: [
    [
      'Brune Vaudrin et Luc Fabre ont fait savoir que le pont fermerait.',
      'le pont fermerait',
      'Brune Vaudrin et Luc Fabre',
      'indirect',
    ],
    [
      'Brune Vaudrin et Luc Fabre tiennent à rappeler que le pont fermera.',
      'le pont fermera',
      'Brune Vaudrin et Luc Fabre',
      'indirect',
    ],
    [
      'Le directeur des services tient à rappeler que le pont fermera.',
      'le pont fermera',
      'Le directeur des services',
      'indirect',
    ],
  ],
});
attributed('participle', {
  fr: [
    [
      'Brune Vaudrin et Luc Fabre ont quitté la salle, jugeant que le pont fermerait.',
      'le pont fermerait',
      'Brune Vaudrin et Luc Fabre',
      'indirect',
    ],
    [
      'Brune Vaudrin a vu Luc Fabre et a quitté la salle, jugeant que le pont fermerait.',
      'le pont fermerait',
      'Brune Vaudrin',
      'indirect',
    ],
  ],
});
attributed('name-colon', {
  fr: [
    [`Brune Vaudrin et Luc Fabre : « ${FED_UP} »`, FED_UP, 'Brune Vaudrin et Luc Fabre', 'direct'],
    [`Luc Fabre : « ${FED_UP} »`, FED_UP, 'Luc Fabre', 'direct'],
  ],
});
attributed('previous-subject', {
  fr: [
    [`Brune Vaudrin et Luc Fabre sont en colère. « ${FED_UP}. »`, `${FED_UP}.`, 'Brune Vaudrin et Luc Fabre', 'direct'],
    [`Brune Vaudrin salue Luc Fabre et sourit. « ${FED_UP}. »`, `${FED_UP}.`, 'Brune Vaudrin', 'direct'],
  ],
});

// What describes the source ends before the clause, whatever the clause begins with.
const LOST = "ceux qui ont tout perdu seront relogés avant l'hiver";
attributed('according-to', {
  fr: [
    [`Selon Luc Fabre, maire (PS) de Vernoux, ${LOST}.`, LOST, 'Luc Fabre', 'indirect'],
    [`Selon Luc Fabre, délégué du site, ${LOST}.`, LOST, 'Luc Fabre', 'indirect'],
    [`Selon Luc Fabre, 34 ans, riverain du canal, ${LOST}.`, LOST, 'Luc Fabre', 'indirect'],
    ["Selon Luc Fabre, 34 ans, personne n'est blessé.", "personne n'est blessé", 'Luc Fabre', 'indirect'],
    [
      'Selon Luc Fabre, le pont est fermé, ce qui gêne les bus.',
      'le pont est fermé, ce qui gêne les bus',
      'Luc Fabre',
      'indirect',
    ],
  ],
});

// Between a subject and its verb, or a verb and what it wants, a source stands inside the clause.
const amid = (clause: string, speaker: string) => [`${clause}.`, clause, speaker, 'indirect'] as const;
attributed('according-to', {
  fr: [
    amid("Le bilan, selon Luc Fabre, s'élève à 12 morts", 'Luc Fabre'),
    amid("Le bilan, selon Luc Fabre, maire de Vernoux, s'élève à 12 morts", 'Luc Fabre'),
    amid("Le bilan s'élève, selon la préfecture, à 12 morts", 'la préfecture'),
    amid('Quelque 3 000 personnes, selon la police, ont défilé', 'la police'),
    amid('Près de 3 000 personnes, selon la police, ont défilé', 'la police'),
    amid('Le pont devrait, selon le maire, rouvrir en mars', 'le maire'),
    amid('Le pont devrait, selon le maire, fermer en mars', 'le maire'),
    amid('Le pont pourrait ainsi, selon le maire, fermer en mars', 'le maire'),
    ['En 2023, selon la police, le pont a cédé.', 'le pont a cédé', 'la police', 'indirect'],
    ['Le pont a cédé, selon Luc Fabre, boulanger.', 'Le pont a cédé', 'Luc Fabre', 'indirect'],
  ],
});

// Of two sources each has its own number.
const counted = (text: string, one: string, other: string) =>
  [
    [text, one, 'la police', 'indirect'],
    [text, other, 'les syndicats', 'indirect'],
  ] as const;
attributed('according-to', {
  fr: [
    ...counted('Ils étaient 3 000 selon la police et 10 000 selon les syndicats.', 'Ils étaient 3 000', '10 000'),
    ...counted('Ils étaient 3 000 selon la police, 10 000 selon les syndicats.', 'Ils étaient 3 000', '10 000'),
    ...counted('Ils étaient 3 000 selon la police (10 000 selon les syndicats).', 'Ils étaient 3 000', '10 000'),
    ['Il y a eu 12 morts et 40 blessés selon la police.', 'Il y a eu 12 morts et 40 blessés', 'la police', 'indirect'],
    ['Le pont a cédé lundi (selon la mairie).', 'Le pont a cédé lundi', 'la mairie', 'indirect'],
  ],
});

// Whoever speaks behind their verb is no subject of what goes on behind an aside.
attributed('participle', {
  fr: [
    [
      `« ${FED_UP} », a dit Luc Fabre, précisant que le pont, fermé depuis mai, rouvrira.`,
      'le pont, fermé depuis mai, rouvrira',
      'Luc Fabre',
      'indirect',
    ],
    ['Luc Fabre, estimant que le pont penche, a demandé sa fermeture.', 'le pont penche', 'Luc Fabre', 'indirect'],
    [
      "Les syndicats, jugeant que l'accord est mauvais, ont refusé.",
      "l'accord est mauvais",
      'Les syndicats',
      'indirect',
    ],
    [
      'Le maire, affirmant avoir été trompé, a porté plainte.',
      'avoir été trompé',
      'Le maire',
      'indirect',
      'infinitive',
    ],
    ['Le maire a vu Luc Fabre, estimant que le pont penche.', 'le pont penche', 'Le maire', 'indirect'],
  ],
});

// A relative behind what somebody is, or their age, tells of them.
const OUTCRY = 'un scandale';
attributed('cue-before', {
  fr: [
    [`Luc Fabre, maire de Vernoux, qui dénonce « ${OUTCRY} », est parti.`, OUTCRY, 'Luc Fabre', 'partial'],
    [`Luc Fabre, le maire, qui dénonce « ${OUTCRY} », est parti.`, OUTCRY, 'Luc Fabre', 'partial'],
    [`Il a vu le maire de la ville, qui dénonce « ${OUTCRY} ».`, OUTCRY, 'le maire de la ville', 'partial'],
    [`Trois syndicats (Adu, Codil et Fosec) dénoncent « ${OUTCRY} ».`, OUTCRY, 'Trois syndicats', 'partial'],
    [`Le parti d'opposition (Valdec) dénonce « ${OUTCRY} ».`, OUTCRY, "Le parti d'opposition", 'partial'],
    [`Le syndicat Codil (et sa branche Adu) dénonce « ${OUTCRY} ».`, OUTCRY, 'Codil', 'partial'],
  ],
});

// What stands inside the name of an office is nobody whom a pronoun takes up, and no more is a place.
const NOBODY_KNOWS = 'Personne ne le sait';
attributed('cue-after', {
  fr: [
    [
      `Le procureur de la République a reçu la presse. « ${NOBODY_KNOWS} », a-t-il dit.`,
      NOBODY_KNOWS,
      'Le procureur de la République',
      'direct',
    ],
    [
      `La procureure de la République de Vernoux a reçu la presse. « ${NOBODY_KNOWS} », a-t-elle dit.`,
      NOBODY_KNOWS,
      'La procureure de la République de Vernoux',
      'direct',
    ],
    [
      `Des nouvelles de Vernoux.\n\nOn se dispute à Vernoux depuis mardi. « ${NOBODY_KNOWS} », dit-elle.`,
      NOBODY_KNOWS,
      null,
      'direct',
      'unattributed',
    ],
    [`La CGT a reçu la presse. « ${NOBODY_KNOWS} », dit-elle.`, NOBODY_KNOWS, 'CGT', 'direct'],
  ],
});

// What somebody belongs to, right behind what they are, is nobody whom a pronoun takes up.
const OUTSIDE = "J'ai passé ma journée dehors";
attributed('cue-after', {
  fr: [
    [`Paul Pouget, délégué syndical Codil, s'assoit. « ${OUTSIDE} », dit-il.`, OUTSIDE, 'Paul Pouget', 'direct'],
    [`Odile Corvec, députée Renouveau, s'assoit. « ${OUTSIDE} », dit-elle.`, OUTSIDE, 'Odile Corvec', 'direct'],
    [
      `Paul Pouget s'assoit. Son avocate, Odile Corvec, se lève. « ${OUTSIDE} », dit-elle.`,
      OUTSIDE,
      'Odile Corvec',
      'direct',
    ],
  ],
});

// Behind nothing but a connective a statement begins behind its report.
attributed('parataxis', {
  fr: [
    ['Pourtant, assure le maire, le plan est prêt.', 'le plan est prêt', 'le maire', 'indirect'],
    ['Pourtant, apprendront plus tard les salariés, le plan est prêt.', 'le plan est prêt', 'les salariés', 'indirect'],
    [
      "Pour l'instant, assure le maire, le plan est prêt.",
      "Pour l'instant, assure le maire, le plan est prêt",
      'le maire',
      'indirect',
    ],
  ],
});

// A source between a statement and a colon tells both.
attributed('according-to', {
  fr: [
    [
      'Les causes sont multiples, selon le syndicat : « Il a plu. »',
      'Les causes sont multiples',
      'le syndicat',
      'indirect',
    ],
    ['Les causes sont multiples, selon le syndicat : « Il a plu. »', 'Il a plu.', 'le syndicat', 'direct'],
    ['Lundi, selon le syndicat : « Il a plu. »', 'Il a plu.', 'le syndicat', 'direct'],
  ],
});

// By whom somebody is asked is somebody else than who answers, whatever stands behind them.
attributed('cue-before', {
  fr: [
    [
      `Interrogé par Paul Aubin, l'entraîneur, dont l'équipe a perdu, a ajouté : « ${OUTSIDE}. »`,
      `${OUTSIDE}.`,
      "l'entraîneur",
      'direct',
    ],
    [`Interrogé par Paul Aubin, le maire, très ému, a ajouté : « ${OUTSIDE}. »`, `${OUTSIDE}.`, 'le maire', 'direct'],
    [`Interrogé par Paul Aubin, l'entraîneur a ajouté : « ${OUTSIDE}. »`, `${OUTSIDE}.`, "l'entraîneur", 'direct'],
    [
      `Paul Aubin, l'entraîneur, dont l'équipe a perdu, a ajouté : « ${OUTSIDE}. »`,
      `${OUTSIDE}.`,
      'Paul Aubin',
      'direct',
    ],
  ],
});
attributed('colon', {
  fr: [
    [
      `L'explication de Karim Belkacem, délégué Codil du site : « ${OUTSIDE}. »`,
      `${OUTSIDE}.`,
      'Karim Belkacem',
      'direct',
    ],
  ],
});
