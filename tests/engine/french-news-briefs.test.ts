import { attributed } from './attribution/attributed.ts';

// When and to whom it was said in short news, and whom a noun or pronoun takes up there.
attributed('parataxis', {
  fr: [
    // A day or a date with its article behind whoever says it.
    ['Le port est fermé, a annoncé Anne Brunel ce lundi.', 'Le port est fermé', 'Anne Brunel', 'indirect'],
    ['Le port est fermé, a annoncé Anne Brunel cette semaine.', 'Le port est fermé', 'Anne Brunel', 'indirect'],
    ['Le port est fermé, a annoncé Anne Brunel le 3 avril.', 'Le port est fermé', 'Anne Brunel', 'indirect'],
    ['Le port est fermé, a annoncé la mairie ce mercredi 3 avril.', 'Le port est fermé', 'la mairie', 'indirect'],
    ['Le port est fermé, indiquait la mairie le 3 avril.', 'Le port est fermé', 'la mairie', 'indirect'],
    ['Le bac est mort, a annoncé sa fille Clémence ce lundi.', 'Le bac est mort', 'Clémence', 'indirect'],
    [
      'Le préfet Paul Varon a vu Anne Brunel. Le port est fermé, a répondu ce dernier.',
      'Le port est fermé',
      'Paul Varon',
      'indirect',
    ],
    // Whom the words themselves bring in does not say them where somebody spoke before.
    [
      'Le pont est coupé, a dit la mairie. La victime est décédée à l’hôpital, a-t-elle précisé.',
      'La victime est décédée à l’hôpital',
      'la mairie',
      'indirect',
    ],
    [
      'Le pont est coupé, a dit le procureur. Le suspect était ivre, a-t-il précisé.',
      'Le suspect était ivre',
      'le procureur',
      'indirect',
    ],
    [
      'Le maire a parlé. « C’est grave », a-t-il dit. Le maire ne partira pas, a-t-il assuré.',
      'Le maire ne partira pas',
      'Le maire',
      'indirect',
    ],
    [
      'Un habitant est inquiet pour son chien, a-t-il dit.',
      'Un habitant est inquiet pour son chien',
      'Un habitant',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  fr: [
    [
      'Le feu a gagné les étages, selon les pompiers. Les dix autres personnes ont été « gênées par la fumée », avaient-ils précisé.',
      'gênées par la fumée',
      'les pompiers',
      'partial',
    ],
    [
      '« C’est grave », a dit la préfète. Un passant a été « gravement blessé », a-t-il raconté.',
      'gravement blessé',
      'Un passant',
      'partial',
    ],
    // Behind an outlet without a comma stands who speaks.
    ['« On part », a réagi auprès de l’AFP la directrice.', 'On part', 'la directrice', 'direct'],
    ['« On part », a réagi auprès de Radio Sud l’entraîneur du club.', 'On part', 'l’entraîneur du club', 'direct'],
    ['« On part », a confié à la radio Bel FM la directrice du club.', 'On part', 'la directrice du club', 'direct'],
    ['« On part », a déclaré mardi soir sur Radio Sud le maire.', 'On part', 'le maire', 'direct'],
    ['« On part », a confié à la radio Anne Brunel.', 'On part', 'Anne Brunel', 'direct'],
    ['« On part », a déclaré Anne Brunel, la maire de Sorlay.', 'On part', 'Anne Brunel', 'direct'],
    ['« On part », a dit le chef de l’équipe aux journalistes.', 'On part', 'le chef de l’équipe', 'direct'],
    // A head of state is the only president of a country that the text has told of.
    [
      '« Le pays souffre », a dit le président Paul Varon. « Nous agirons », a ajouté le chef de l’État.',
      'Nous agirons',
      'Paul Varon',
      'direct',
    ],
    [
      'Le président de la République, Paul Varon, est venu. « Nous agirons », a dit le chef de l’Etat.',
      'Nous agirons',
      'Paul Varon',
      'direct',
    ],
    [
      'Le président français Paul Varon a reçu le président russe Ivan Korin. « Nous agirons », a dit le chef de l’État russe.',
      'Nous agirons',
      'Ivan Korin',
      'direct',
    ],
    [
      'Le président français Paul Varon a reçu le président russe Ivan Korin. « Nous agirons », a dit le chef de l’État.',
      'Nous agirons',
      'le chef de l’État',
      'direct',
    ],
    [
      'Le président du club, Paul Varon, est venu. « Nous agirons », a dit le chef de l’État.',
      'Nous agirons',
      'le chef de l’État',
      'direct',
    ],
    // Several capitals that nothing shows to be somebody's are an institution where a noun for one takes them up.
    ['Air Sorlay a fermé son usine. « Tout est fini », a dit le groupe.', 'Tout est fini', 'Air Sorlay', 'direct'],
    [
      'L’ONG Droits Partout accuse l’armée. « L’enquête dort », regrette l’organisation.',
      'L’enquête dort',
      'Droits Partout',
      'direct',
    ],
    // A first name, or a surname alone, shows a person.
    ['Ousmane Varon a fermé son usine. « Tout est fini », a dit le groupe.', 'Tout est fini', 'le groupe', 'direct'],
    [
      'Kelmo Varon a fermé son usine. Varon est parti. « Tout est fini », a dit le groupe.',
      'Tout est fini',
      'le groupe',
      'direct',
    ],
    [
      'L’Association des îles a protesté. « L’enquête dort », dit l’organisation.',
      'L’enquête dort',
      'l’organisation',
      'direct',
    ],
    // Parts of one sentence that its end reports, however short.
    [
      '« Trois personnes » ont été « gravement blessées », indique la préfète.',
      'Trois personnes',
      'la préfète',
      'partial',
    ],
    ['Il a agi « seul » et était connu « pour des vols », a dit le ministre.', 'seul', 'le ministre', 'partial'],
    [
      'Les victimes, « deux femmes et un homme », sont « en voie d’identification », précise la préfète.',
      'deux femmes et un homme',
      'la préfète',
      'partial',
    ],
    [
      'Paul Varon a dénoncé un « scandale », mais le port « restera ouvert », assure la préfète.',
      'scandale',
      'Paul Varon',
      'partial',
      'cue-before',
    ],
    // A phrase takes up how somebody put it.
    [
      '« Je suis sans voix. » C’est ainsi que Per Alberg, du musée de Sorlay, résume sa journée.',
      'Je suis sans voix.',
      'Per Alberg',
      'direct',
    ],
    // Whose text it is that speaks.
    [
      'Le procureur Damien Savar a ouvert une enquête. « Deux hommes sont en fuite », précise le communiqué du procureur.',
      'Deux hommes sont en fuite',
      'Damien Savar',
      'direct',
    ],
    [
      'Le procureur Damien Savar a ouvert une enquête. « Deux hommes sont en fuite », précise l’avocat du procureur.',
      'Deux hommes sont en fuite',
      'l’avocat du procureur',
      'direct',
    ],
    // What a name says somebody is of is not who speaks.
    [
      'Le bourgmestre de Livange est venu. « C’est grave », a-t-il témoigné.',
      'C’est grave',
      null,
      'direct',
      'unattributed',
    ],
    [
      'Le proviseur de Livange est venu. « C’est grave », a-t-il témoigné.',
      'C’est grave',
      'Le proviseur de Livange',
      'direct',
    ],
    // A second trade tells nobody apart.
    [
      '« On perd tout », confirme Luc Samart. « Il n’a pas plu », ajoute l’agriculteur et éleveur.',
      'Il n’a pas plu',
      'Luc Samart',
      'direct',
    ],
  ],
});

// What somebody is who has just spoken, and of whom nothing was told.
attributed('qualifying-verb', {
  fr: [
    [
      '« Tout va bien », assure Jessica Ignace. La directrice des ressources humaines parle d’une « crise ».',
      'crise',
      'Jessica Ignace',
      'partial',
    ],
    [
      '« Tout va bien », assure Jessica Ignace. La maire de Sorlay parle d’une « crise ».',
      'crise',
      'La maire de Sorlay',
      'partial',
    ],
    [
      '« Tout va bien », assure Paul Ignace. La directrice des ressources humaines parle d’une « crise ».',
      'crise',
      'La directrice des ressources humaines',
      'partial',
    ],
    [
      '« Tout va bien », assure Jessica Ignace à Anne Brunel. La directrice des ressources humaines parle d’une « crise ».',
      'crise',
      'La directrice des ressources humaines',
      'partial',
    ],
    [
      '« Tout va bien », assure Jessica Ignace, secrétaire du club. La directrice des ressources humaines parle d’une « crise ».',
      'crise',
      'La directrice des ressources humaines',
      'partial',
    ],
  ],
});

// Several by what they are, as many as they may be, are « ils »; one institution is not.
attributed('that-clause', {
  fr: [
    [
      'Les candidats rejettent le vote. Ils affirment que les urnes étaient vides.',
      'les urnes étaient vides',
      'Les candidats',
      'indirect',
    ],
    [
      'Les cinq candidats rejettent le vote validé par la Cour suprême. Ils affirment que les urnes étaient vides.',
      'les urnes étaient vides',
      'Les cinq candidats',
      'indirect',
    ],
    [
      'Les directrices ont écrit au préfet. Elles affirment que le toit est tombé.',
      'le toit est tombé',
      'Les directrices',
      'indirect',
    ],
    ['La Cour suprême a estimé que le vote était nul.', 'le vote était nul', 'Cour suprême', 'indirect'],
  ],
});

// Who shares the view that the sentence before opens with.
attributed('previous-subject', {
  fr: [
    [
      'Un constat partagé par Jacky Lorenz. « Une victoire, c’est toujours un bonheur, et nous en voulions une. »',
      'Une victoire, c’est toujours un bonheur, et nous en voulions une.',
      'Jacky Lorenz',
      'direct',
    ],
    [
      'Cet avis est partagé par Jacky Lorenz. « Une victoire, c’est toujours un bonheur, et nous en voulions une. »',
      'Une victoire, c’est toujours un bonheur, et nous en voulions une.',
      'Jacky Lorenz',
      'direct',
    ],
    [
      'Un bateau acheté par Jacky Lorenz. « Une victoire, c’est toujours un bonheur, et nous en voulions une. »',
      'Une victoire, c’est toujours un bonheur, et nous en voulions une.',
      null,
      'direct',
      'unattributed',
    ],
  ],
});
