import { attributed } from './attribution/attributed.ts';

// Who speaks in French news where another name stands nearer, or where what speaks is told in a roundabout way.
attributed('colon', {
  fr: [
    [
      '« C’est fini », a dit le maire, avant d’être repris par la présidente du club, Odile Ferrand : « Rien n’est fini. »',
      'Rien n’est fini.',
      'Odile Ferrand',
      'direct',
    ],
    [
      'L’accusé a protesté, vite coupé par le juge Paul Arnal : « Asseyez-vous, monsieur. »',
      'Asseyez-vous, monsieur.',
      'Paul Arnal',
      'partial',
    ],
    // Behind a noun the participle only describes it.
    ['Anne Poncet a posé le plan voté par le conseil : « Tout y est. »', 'Tout y est.', 'Anne Poncet', 'direct'],
  ],
});

attributed('cue-after', {
  fr: [
    [
      'Plusieurs voisins parlent d’un futur parking ; « rien n’est décidé », a coupé court Gilles Poncet.',
      'rien n’est décidé',
      'Gilles Poncet',
      'partial',
    ],
    ['« Rien n’est décidé », a fulminé Anne Poncet.', 'Rien n’est décidé', 'Anne Poncet', 'direct'],
    ['« C’est non », a tranché net la préfète.', 'C’est non', 'la préfète', 'direct'],
    [
      '« Il en reste trois », compte à voix basse Yann Le Goff, pêcheur.',
      'Il en reste trois',
      'Yann Le Goff',
      'direct',
    ],
    ['« C’est fini », sourit, un brin gêné, Paul Arnal.', 'C’est fini', 'Paul Arnal', 'direct'],
    [
      'Le maire, Gilles Poncet, a défendu son plan. « Il faut agir », a plaidé l’édile (sans étiquette).',
      'Il faut agir',
      'Gilles Poncet',
      'direct',
    ],
    // Whom the headline names goes on, whoever told of them last.
    [
      'Mort de Jeanne Aubry, la voix des phares\n\nLa romancière Jeanne Aubry est morte lundi, a annoncé sa fille, la pianiste Rose Dorval.\n\nNée en 1940, elle avait publié douze livres. Jeanne Aubry vivait à Lans.\n\n« Un livre est une porte », aimait-elle répéter à ses élèves.',
      'Un livre est une porte',
      'Jeanne Aubry',
      'direct',
    ],
    [
      'Rovelan a reconnu jeudi une panne. « Le réseau tient », précise un communiqué diffusé dans la soirée.',
      'Le réseau tient',
      'Rovelan',
      'direct',
    ],
    [
      'La question mélange, observe Paul Sabin, porte-parole du syndicat Lycées unis, deux sujets. Lui-même professeur, il hésite. « Le lundi, ils dorment », glisse-t-il.',
      'Le lundi, ils dorment',
      'Paul Sabin',
      'partial',
    ],
  ],
});

attributed('cue-before', {
  fr: [
    [
      'Directeur du musée, Paul N’Dour se dit « inquiet mais lucide ».',
      'inquiet mais lucide',
      'Paul N’Dour',
      'partial',
    ],
    [
      'La plus âgée des suspectes, gérante d’un bar, a été entendue. Durant sa garde à vue, elle a nié toute faute et indiqué avoir « égaré le trousseau ».',
      'égaré le trousseau',
      'La plus âgée des suspectes',
      'partial',
    ],
    [
      'Tout vient d’une vidéo de Loïc Astier, animateur d’une chaîne. L’homme y brandit un courrier et prétend que « tout est interdit ».',
      'tout est interdit',
      'Loïc Astier',
      'partial',
    ],
  ],
});

attributed('participle', {
  fr: [
    [
      'Sa cheffe, Ana Prieto, s’est bornée à constater que le vote s’était tenu « dans le calme » et que le dépouillement appelait « des précisions ».',
      'des précisions',
      'Ana Prieto',
      'partial',
    ],
    [
      'Deux préfets félicitèrent Jeanne Aubry ; elle les remercia, écrivant à l’un d’eux qu’elle préférait « les jardins de banlieue ».',
      'les jardins de banlieue',
      'Jeanne Aubry',
      'partial',
    ],
  ],
});

attributed('infinitive', {
  fr: [
    [
      '« On a deux bancs ici », s’agace la maire, Odette Perrin. L’élue raconte avoir reçu cent lettres d’insultes.\n\nLa députée, Nadine Caze, élue de la circonscription, n’a pas répondu.',
      'avoir reçu cent lettres d’insultes',
      'Odette Perrin',
      'indirect',
    ],
    [
      'Le maire, Paul Obert, se tait. Le responsable de service affirme n’avoir jamais reçu ce message.',
      'n’avoir jamais reçu ce message',
      'Le responsable de service',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    [
      'D’après les premiers éléments communiqués par le parquet de Brives, le camion roulait trop vite.',
      'le camion roulait trop vite',
      'le parquet de Brives',
      'indirect',
    ],
    [
      'Le sortant Milan Dorvak, 67 ans, s’est proclamé élu.\n\nD’après la commission électorale, M. Dorvak l’emporte avec 53,1 % des voix.',
      'M. Dorvak l’emporte avec 53,1 % des voix',
      'la commission électorale',
      'indirect',
    ],
    [
      'La neige pourrait revenir dimanche, d’après le dernier bulletin de la préfecture.',
      'La neige pourrait revenir dimanche',
      'la préfecture',
      'indirect',
    ],
    [
      'Pour la procureure Clémence Aubert, le mobile ne fait guère de doute.',
      'le mobile ne fait guère de doute',
      'Clémence Aubert',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  fr: [
    [
      'Plusieurs messages partagés des milliers de fois affirment que la source est empoisonnée.',
      'la source est empoisonnée',
      'Plusieurs messages partagés',
      'indirect',
    ],
    [
      'Le mouvement Azur, qui soutient Anne Sarr, assure que le vote est faussé.',
      'le vote est faussé',
      'Azur',
      'indirect',
    ],
    [
      'Un vieux pêcheur, qui tait son nom, soutient mordicus que la digue cède.',
      'la digue cède',
      'Un vieux pêcheur',
      'indirect',
    ],
    ['Le ministre a au contraire assuré que tout va bien.', 'tout va bien', 'Le ministre', 'indirect'],
    ['À la mairie, on assure que tout ira bien.', 'tout ira bien', 'la mairie', 'indirect'],
    [
      'Mais Jean Braque, patron chez Oudin, qui a vendu sa part, estime que le problème demeure.',
      'le problème demeure',
      'Jean Braque',
      'indirect',
    ],
  ],
});

// A report between commas whose subject stands behind its verb is an insertion.
attributed('parataxis', {
  fr: [
    [
      'La digue, explique Anne Poncet, tient depuis dix ans.',
      'La digue, explique Anne Poncet, tient depuis dix ans',
      'Anne Poncet',
      'indirect',
    ],
    [
      'Surtout des dégâts, juge l’expert Paul Arnal, qui conseille la prudence.',
      'Surtout des dégâts',
      'Paul Arnal',
      'indirect',
    ],
    [
      'Anne Poncet incite à la prudence : sans commandes, rappelle-t-elle, une firme sur deux ne passe pas l’année.',
      'sans commandes, rappelle-t-elle, une firme sur deux ne passe pas l’année',
      'Anne Poncet',
      'indirect',
    ],
    [
      'Anne Sarr a pris la parole. Qui vote ainsi, prévint-elle, obtient « quatre ans de cris ».',
      'quatre ans de cris',
      'Anne Sarr',
      'partial',
    ],
    [
      'La firme a payé ses dividendes, a noté Anne Sarr, « et personne n’a parlé de factures alors ».',
      'et personne n’a parlé de factures alors',
      'Anne Sarr',
      'partial',
    ],
  ],
});

attributed('incise', {
  fr: [
    [
      '« Mensonge, réplique Anna Sarr sans lever les yeux. J’en ai rempli quatre. »',
      'Mensonge, réplique Anna Sarr sans lever les yeux. J’en ai rempli quatre.',
      'Anna Sarr',
      'direct',
    ],
  ],
});

attributed('sentence-subject', {
  fr: [
    [
      'À Paris, la préfecture « suit la situation avec attention ». Un diplomate se tait.',
      'suit la situation avec attention',
      'la préfecture',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  fr: [['La députée PS estime que le vote est faussé.', 'le vote est faussé', 'La députée PS', 'indirect']],
});

attributed('according-to', {
  fr: [
    [
      'Pour le politiste Hugo Santi, qui étudie la rumeur, ces récits prospèrent sans preuve.',
      'ces récits prospèrent sans preuve',
      'Hugo Santi',
      'indirect',
    ],
  ],
});
