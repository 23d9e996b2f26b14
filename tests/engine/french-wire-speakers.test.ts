import { attributed } from './attribution/attributed.ts';

// Who speaks in French wire news: offices, people known by their origin, subjects behind asides and verbs that no list has.
attributed('that-clause', {
  fr: [
    [
      "Bastien Le Corre taille ses pommiers à l'aube. Ce cultivateur de 41 ans a tout perdu.\n\n« C'est fini », dit-il.\n\nLe préfet, attendu mardi, a déjà fait savoir que l'aide serait versée en juin.",
      "l'aide serait versée en juin",
      'Le préfet',
      'indirect',
    ],
    [
      "Le technicien mis en cause, Paolo Rinaldi, a parlé. « Je n'ai rien fait », a dit Paolo Rinaldi.\n\nLe maire a répondu que la station resterait fermée.",
      'la station resterait fermée',
      'Le maire',
      'indirect',
    ],
    [
      "Le technicien Paolo Rinaldi a parlé. « Je n'ai rien fait », a dit Paolo Rinaldi.\n\nLe maire a répondu que la station resterait fermée.",
      'la station resterait fermée',
      'Le maire',
      'indirect',
    ],
    [
      "Paolo Rinaldi, technicien, a parlé. « Je n'ai rien fait », a dit Paolo Rinaldi. Rinaldi a pleuré.\n\nLe maire a répondu que la station resterait fermée.",
      'la station resterait fermée',
      'Le maire',
      'indirect',
    ],
    [
      'Odile Garnier tient une boulangerie à Vernoux. Odile Garnier se lève à trois heures. « Je suis fatiguée », dit Odile Garnier.\n\nLa ministre a promis que les loyers baisseraient.',
      'les loyers baisseraient',
      'La ministre',
      'indirect',
    ],
    [
      'Le Premier ministre a expliqué que le budget serait voté.',
      'le budget serait voté',
      'Le Premier ministre',
      'indirect',
    ],
    [
      'Le Premier ministre Anatole Bréguet a expliqué que le budget serait voté.',
      'le budget serait voté',
      'Anatole Bréguet',
      'indirect',
    ],
    [
      'La Première ministre danoise, Inge Holm, a dit que la loi passerait.',
      'la loi passerait',
      'Inge Holm',
      'indirect',
    ],
    [
      'Inge Holm, Première ministre danoise, a été réélue.\n\nLa Première ministre a promis que la loi passerait.',
      'la loi passerait',
      'Inge Holm',
      'indirect',
    ],
    ["Le préfet, attendu mardi, a dit que l'aide viendrait.", "l'aide viendrait", 'Le préfet', 'indirect'],
    ["Le maire, visiblement ému, a dit que l'aide viendrait.", "l'aide viendrait", 'Le maire', 'indirect'],
    ["La directrice, arrivée en retard, affirme que l'aide viendra.", "l'aide viendra", 'La directrice', 'indirect'],
    [
      "La mission d'enquête du Sénat, conduite par le Breton Gaël Kerdoncuff, estime pour sa part que le chantier est sûr.",
      'le chantier est sûr',
      "La mission d'enquête du Sénat",
      'indirect',
    ],
    [
      "L'association Rives propres, soutenue par l'avocate Lise Morand, affirme que le fleuve est pollué.",
      'le fleuve est pollué',
      'Rives propres',
      'indirect',
    ],
    [
      "Le rapport, rédigé par l'ingénieur Paul Dorval, indique que la digue a cédé.",
      'la digue a cédé',
      'Le rapport',
      'indirect',
    ],
    [
      'Anne Salvi a défié le ministre sortant. Celui-ci a répondu que le débat était clos.',
      'le débat était clos',
      'le ministre sortant',
      'indirect',
    ],
    [
      'Le message a été partagé dix mille fois. Il affirme que la mairie a fermé la plage.',
      'la mairie a fermé la plage',
      'Le message',
      'indirect',
    ],
    [
      'La pétition a recueilli 4 000 noms. Elle demande que la plage soit rouverte.',
      'la plage soit rouverte',
      'La pétition',
      'indirect',
    ],
    [
      'Le rapport a été remis lundi au ministre. Il conclut que la digue est fragile.',
      'la digue est fragile',
      'Le rapport',
      'indirect',
    ],
    [
      "La vidéo a circulé tout l'été. Elle prétend que la plage est fermée.",
      'la plage est fermée',
      'La vidéo',
      'indirect',
    ],
    [
      'Anne Salvi a parlé. La lettre est arrivée lundi. Elle assure que tout va bien.',
      'tout va bien',
      'La lettre',
      'indirect',
    ],
    ["L'étude a suivi 400 élèves. Elle montre que le sommeil compte.", 'le sommeil compte', "L'étude", 'indirect'],
    [
      'Une note circule depuis lundi. Elle indique que la prime sera versée.',
      'la prime sera versée',
      'Une note',
      'indirect',
    ],
    ["L'association Rives propres a dit que tout va bien.", 'tout va bien', 'Rives propres', 'indirect'],
    [
      'Le texte divise à Lyon, où Anne Salvi, présidente du club, affirme que la salle est pleine.',
      'la salle est pleine',
      'Anne Salvi',
      'indirect',
    ],
    [
      'La vente est suspendue, alors que le notaire, joint mardi, assure que les fonds sont là.',
      'les fonds sont là',
      'le notaire',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  fr: [
    ['« La loi passera », a dit le Premier ministre.', 'La loi passera', 'le Premier ministre', 'direct'],
    [
      "Le cycliste Ivo Kranz a gagné l'étape. « J'ai souffert », a avoué le Slovène.",
      "J'ai souffert",
      'Ivo Kranz',
      'direct',
    ],
    [
      "L'entraîneur Ivo Kranz était furieux. « J'ai souffert », a avoué l'Espagnol.",
      "J'ai souffert",
      'Ivo Kranz',
      'direct',
    ],
    ['« Le bois est volé », affirme le collectif Forêts vivantes.', 'Le bois est volé', 'Forêts vivantes', 'direct'],
  ],
});

attributed('qualifying-verb', {
  fr: [
    [
      'La note, que le quotidien Le Républicain a consultée, évoque « un risque majeur ».',
      'un risque majeur',
      'La note',
      'partial',
    ],
    ["La mairie refuse ce projet, qu'elle qualifie de « folie ».", 'folie', 'La mairie', 'partial'],
    [
      "L'expression a choqué à Vernoux, où un conseiller du maire, sous réserve d'anonymat, y voit « une insulte ».",
      'une insulte',
      'un conseiller du maire',
      'partial',
    ],
    [
      "L'affaire a choqué à Vernoux, où un conseiller du maire, sous réserve d'anonymat, y voit « une insulte ».",
      'une insulte',
      'un conseiller du maire',
      'partial',
    ],
  ],
});

attributed('participle', {
  fr: [
    [
      'Le député Yvon Mestre avait repris la légende en fustigeant une « police des arbres ».',
      'police des arbres',
      'Yvon Mestre',
      'partial',
    ],
  ],
});

attributed('infinitive', {
  fr: [
    [
      'Touché au genou, le Portugais de Rennes passera des examens ; il craint de manquer la finale.',
      'manquer la finale',
      'le Portugais de Rennes',
      'indirect',
    ],
    [
      'Le capitaine, Nuno Barbosa, était déçu. Touché au genou, le Portugais passera des examens ; il craint de manquer la finale.',
      'manquer la finale',
      'Nuno Barbosa',
      'indirect',
    ],
    [
      'La nageuse Ida Lund a gagné. La Suédoise a dit vouloir se reposer.',
      'vouloir se reposer',
      'Ida Lund',
      'indirect',
    ],
    [
      'Ida Lund a battu Rosa Pinto. La Suédoise a dit vouloir se reposer.',
      'vouloir se reposer',
      'Ida Lund',
      'indirect',
    ],
    [
      'Paul Mercier a rencontré la préfète. Celle-ci a promis de rouvrir la route.',
      'rouvrir la route',
      'la préfète',
      'indirect',
    ],
    [
      'Son auteur prétend posséder 3 tonnes de cuivre et les offre au plus offrant.',
      'posséder 3 tonnes de cuivre',
      'Son auteur',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  fr: [
    [
      "Le syndicat attaque le plan, qu'il considère comme « une provocation ».",
      'une provocation',
      'Le syndicat',
      'partial',
    ],
  ],
});

attributed('colon', {
  fr: [
    [
      "Faux, rétorque l'adjoint aux finances, Paul Mercier : le document n'était qu'un brouillon.",
      "le document n'était qu'un brouillon",
      'Paul Mercier',
      'indirect',
    ],
    ['Impossible, répond la directrice : le budget est voté.', 'le budget est voté', 'la directrice', 'indirect'],
  ],
});
