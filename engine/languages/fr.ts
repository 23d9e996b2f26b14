import type { Language, Marker } from './language.ts';

/** Auxiliaries that stand alone as verbs, too. */
const AUXILIARIES =
  'a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent vient viennent va vont peut peuvent doit doivent tient';

export const fr: Language = {
  code: 'fr',
  name: 'French',
  text: {
    elided: 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu',
    questionLabels: 'question q',
    answerLabels: 'réponse r',
    hyphenated: 'il elle ils elles on ce je nous vous tu',
    objects: '',
    possessive: '',
    shortVerb: null,
    enclitic: '',
    misspelt: { à: 'a', apres: 'après' },
    abbreviations:
      'M MM Mme Mmes Mlle Mlles Me Mes Dr Drs Pr Prs Mgr St Ste Sts art al av bd cf chap env etc ex fig hab ibid id max min no p pp par réf sq suiv t tél vol vs',
    marks: ['«»', '“”', '"', '„“', '‹›', '‘’'],
    frequent:
      'le la les de des du un une et à a il est dans ne se en que qui pour pas sur par au aux avec plus ce cette sont été ont mais comme selon leur elle était aussi ses son après',
  },
  grammar: {
    twoSurnames: false,
    dropsSubject: false,
    pluralEnding: 'nt$',
    bracket: false,
    ordinals: false,
    nounsPile: false,
    capitalNouns: false,
    determiners: {
      ms: 'le un ce cet aucun',
      fs: 'la une cette sa ma aucune',
      xs: "l' son leur notre votre mon chaque",
      xp: 'les des ces ses leurs nos mes plusieurs quelques beaucoup deux trois quatre cinq autres',
      mp: 'certains nombreux tous',
      fp: 'certaines nombreuses toutes',
    },
    definite: "le la l' ce cet cette les ces",
    oblique: '',
    contracted: 'du des au aux',
    prepositions:
      "de d' à en dans sur sous par pour avec sans chez vers contre entre depuis dès pendant durant après avant selon devant derrière parmi envers malgré hormis outre via auprès lors jusqu' face grâce suivant concernant",
    locative: 'à en au aux dans vers près depuis',
    attaching: "de d' à en pour",
    gerundEnding: 'ant',
    conjunctions:
      "que qu' qui dont où et mais ou donc or ni car si s' comme quand lorsque lorsqu' puisque puisqu' tandis alors parce afin quoique quoiqu' soit cependant toutefois puis",
    coordinators: 'et ou mais puis',
    relatives: 'qui',
    linkers: 'dont où laquelle lequel lesquels lesquelles auquel duquel',
    pronouns: { ms: 'il celui-ci', fs: 'elle celle-ci', mp: 'ils ceux-ci', fp: 'elles celles-ci', xs: 'on' },
    pointing: 'celle-ci celles-ci celui-ci ceux-ci dernier dernière intéressé intéressée',
    impersonal: 'on',
    neuter: '',
    negated: 'sans pas non',
    restricting: "ne n'",
    strongPronouns: { ms: 'lui celui-ci', fs: 'elle celle-ci', mp: 'eux', fp: 'elles' },
    clitics: "me m' te t' se s' lui leur nous vous le la les l' y en ne n'",
    auxiliaries: `${AUXILIARIES} eut eurent ayant étant venait allait a-t-on`,
    passive: 'est sont était étaient sera seront serait seraient fut furent étant',
    been: 'été être',
    progressive: '',
    reflexives: "se s' me m'",
    verbs: `${AUXILIARIES} fait font faut avez avons ai suis sommes êtes as es veut veulent reste restent devient prend prennent met sait savent donne semble existe soit soient ait aient pourra devra pourrait devrait faudra permet cherche dort court compte fera feront ira iront vaut valent sert servent part sort suit perd rend connaît dispose agit réside démord`,
    verbEndings:
      '(?:aient|ait|èrent|erait|eraient|era|eront|irent|iront|ira|dra|dront|rra|rront|issent|issait|ons|ez|ent)',
    plainVerbs: {},
    adverbs:
      "aussi ensuite alors encore déjà enfin puis toujours jamais pas plus notamment cependant toutefois ainsi également hier aujourd'hui demain même rien surtout plutôt bien très tout toute peu trop ici là ailleurs autant pourtant néanmoins d'abord avant après quant tôt tard mordicus lui-même elle-même eux-mêmes part côté tour",
    adverbEnding: 'ment',
    times:
      "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi nuit janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui demain semaine mois fois année dernier dernière week-end soirée matinée",
    speakerPronouns: "je j' nous moi vous tu toi",
    own: "je j' moi mon ma mes",
    having: 'avoir',
    speaksFrom: 'chez',
    employedAt: 'chez',
    connectives:
      'en effet, mais, cependant, toutefois, pourtant, or, et, ainsi, en fait, par ailleurs, de plus, en outre, enfin, par conséquent, donc, car, néanmoins, de son côté, pour sa part, en conséquence, autrement dit',
    asides:
      "en bloc, à voix basse, à mi-voix, au contraire, tout de même, tout simplement, de son côté, de leur côté, pour sa part, pour leur part, à son tour, à leur tour, par ailleurs, en outre, en revanche, à nouveau, une nouvelle fois, une fois de plus, une fois encore, au passage, d' abord, d' ailleurs, en effet, de nouveau, dans la foulée, dans le même temps, en même temps, le week-end dernier, la semaine dernière, le mois dernier, l' an dernier, par la suite, à l' époque, sans détour, avec force, à plusieurs reprises, à ce sujet, quant à lui, quant à elle, quant à eux, quant à elles, lui aussi, elle aussi, eux aussi, elles aussi, lui non plus, elle non plus, entre autres, entre-autres, ces jours-ci, il y a peu, non sans humour, en substance, par téléphone, par communiqué, sous couvert d' anonymat",
    contrasts: 'à son tour, de son côté, en revanche, pour sa part, quant à elle, quant à lui',
    relational:
      'al|ale|aux|ales|ique|iques|aire|aires|ien|ienne|iens|iennes|éen|éenne|ais|aise|ois|oise|ain|aine|ains|aines|if|ive|iste|istes|eux|euse|il|ile|nelle|nel|iel|ielle|erne|ernes|and|ande|ol|ole|ec|ecque|urc|urque|lite|bique|arabe|libre|libres|unies|unis',
    joints: "de d' du des pour en",
    openers:
      "Quelqu'un C' Je J' Nous Vous Interrogé Interrogée Interrogés Contacté Contactée Invité Invitée Moins Six Sept Huit Dix Cent Mille Quoi A Y Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Suite Personne Non Oui Voir Lire Moi Toi Ceux Celui Celle Cela Ça Estimant Affirmant Hors Autre Faut N' Ne Seul Seule Seuls Finalement Actuellement Récemment Interrogées Ancien Ancienne Fin Début Voici Voilà Comment Pourquoi Combien Quel Quelle Quels Quelles Est Sont Était Après-demain Contrairement D'après M'",
  },
  endings: { participle: '.{2}(?:é|i|u|it)e?s?' },
  cues: {
    paradigms: {
      er: {
        finite: 'e a ait era erait',
        plural: 'ent èrent aient eront eraient',
        participle: 'é ée és ées',
        gerund: 'ant',
        infinitive: 'er',
      },
      cer: {
        finite: 'ce ça çait cera cerait',
        plural: 'cent cèrent çaient ceront ceraient',
        participle: 'cé cée cés cées',
        gerund: 'çant',
        infinitive: 'cer',
      },
      ger: {
        finite: 'ge gea geait gera gerait',
        plural: 'gent gèrent geaient geront geraient',
        participle: 'gé gée gés gées',
        gerund: 'geant',
        infinitive: 'ger',
      },
      ir: {
        finite: 'it issait ira irait',
        plural: 'issent irent issaient iront iraient',
        participle: 'i ie is ies',
        gerund: 'issant',
        infinitive: 'ir',
      },
      enir: {
        finite: 'ient int enait iendra iendrait',
        plural: 'iennent inrent enaient iendront iendraient',
        participle: 'enu enue enus enues',
        gerund: 'enant',
        infinitive: 'enir',
      },
      ettre: {
        finite: 'et it ettait ettra ettrait',
        plural: 'ettent irent ettaient ettront ettraient',
        participle: 'is ise ises',
        gerund: 'ettant',
        infinitive: 'ettre',
      },
      éler: {
        finite: 'èle éla élait élera élerait',
        plural: 'èlent élèrent élaient éleront éleraient',
        participle: 'élé élée élés élées',
        gerund: 'élant',
        infinitive: 'éler',
      },
      éner: {
        finite: 'ène éna énait énera énerait',
        plural: 'ènent énèrent énaient éneront éneraient',
        participle: 'éné énée énés énées',
        gerund: 'énant',
        infinitive: 'éner',
      },
      érer: {
        finite: 'ère éra érait érera érerait',
        plural: 'èrent érèrent éraient éreront éreraient',
        participle: 'éré érée érés érées',
        gerund: 'érant',
        infinitive: 'érer',
      },
      éter: {
        finite: 'ète éta était étera éterait',
        plural: 'ètent étèrent étaient éteront éteraient',
        participle: 'été étée étés étées',
        gerund: 'étant',
        infinitive: 'éter',
      },
      eler: {
        finite: 'èle ela elait èlera èlerait',
        plural: 'èlent elèrent elaient èleront èleraient',
        participle: 'elé elée elés elées',
        gerund: 'elant',
        infinitive: 'eler',
      },
      ever: {
        finite: 'ève eva evait èvera èverait',
        plural: 'èvent evèrent evaient èveront èveraient',
        participle: 'evé evée evés evées',
        gerund: 'evant',
        infinitive: 'ever',
      },
      eller: {
        finite: 'elle ela elait ellera ellerait',
        plural: 'ellent elèrent elaient elleront elleraient',
        participle: 'elé elée elés elées',
        gerund: 'elant',
        infinitive: 'eler',
      },
      etter: {
        finite: 'ette eta etait ettera etterait',
        plural: 'ettent etèrent etaient etteront etteraient',
        participle: 'eté etée etés etées',
        gerund: 'etant',
        infinitive: 'eter',
      },
      entir: {
        finite: 'ent entit entait entira entirait',
        plural: 'entent entirent entaient entiront entiraient',
        participle: 'enti entie entis enties',
        gerund: 'entant',
        infinitive: 'entir',
      },
      dre: {
        finite: 'd dit dait dra drait',
        plural: 'dent dirent daient dront draient',
        participle: 'du due dus dues',
        gerund: 'dant',
        infinitive: 'dre',
      },
      prendre: {
        finite: 'prend prit prenait prendra prendrait',
        plural: 'prennent prirent prenaient prendront prendraient',
        participle: 'pris prise prises',
        gerund: 'prenant',
        infinitive: 'prendre',
      },
      ompre: {
        finite: 'ompt ompit ompait ompra omprait',
        plural: 'ompent ompirent ompaient ompront ompraient',
        participle: 'ompu ompue ompus ompues',
        gerund: 'ompant',
        infinitive: 'ompre',
      },
      suivre: {
        finite: 'suit suivit suivait suivra suivrait',
        plural: 'suivent suivirent suivaient suivront suivraient',
        participle: 'suivi suivie suivis suivies',
        gerund: 'suivant',
        infinitive: 'suivre',
      },
      clure: {
        finite: 'clut clue cluait clura clurait',
        plural: 'cluent clurent cluaient cluront cluraient',
        participle: 'clu clue clus clues',
        gerund: 'cluant',
        infinitive: 'clure',
      },
      dire: {
        finite: 'dit disait dira dirait',
        plural: 'disent dirent disaient diront diraient',
        participle: 'dit dite dits dites',
        gerund: 'disant',
        infinitive: 'dire',
      },
      crire: {
        finite: 'crit crivait crivit crira crirait',
        plural: 'crivent crivirent crivaient criront criraient',
        participle: 'crit crite crits crites',
        gerund: 'crivant',
        infinitive: 'crire',
      },
      rire: {
        finite: 'rit riait rira rirait',
        plural: 'rient rirent riaient riront riraient',
        participle: 'ri',
        gerund: 'riant',
        infinitive: 'rire',
      },
      indre: {
        finite: 'int ignit ignait indra indrait',
        plural: 'ignent ignirent ignaient indront indraient',
        participle: 'int inte ints intes',
        gerund: 'ignant',
        infinitive: 'indre',
      },
    },
    verbs: {
      say: {
        er: 'affirm ajout alert argu argument assur attest avou cach certifi clam confi confirm conjectur constat corrobor devin déclar démontr détaill dévoil dissimul explicit expliqu exprim formul indiqu insinu insist interpell jur justifi lâch mentionn montr narr ni not notifi object observ plaid postul précis proclam pronostiqu prophétis rabâch racont rapport relat ressass réaffirm réexpliqu réfut répliqu résum rétorqu signal soulign spécifi spécul stipul subodor téléphon témoign',
        cer: 'annon avan dénon énon lan nuan pronon relan',
        ger: 'fusti',
        éler: 'rév',
        éner: 'ass',
        érer: 'réit sugg',
        éter: 'compl décr rép',
        eler: 'mart',
        ever: 'rel',
        eller: 'rapp',
        ir: 'avert garant',
        enir: 'conv maint prév sout',
        entir: 'dém',
        dre: 'préten répon',
        prendre: 'ap',
        ettre: 'adm prom',
        suivre: 'pour',
        clure: 'con ex',
        dire: 'pré re',
        crire: 'é',
      },
      think: {
        er: 'calcul déplor dout estim imagin pens redout regrett suppos tabl',
        ger: 'ju',
        érer: 'consid esp',
        dre: 'atten',
        indre: 'cra',
      },
      will: {
        er: 'accus conseill demand exhort invit jur pri propos recommand reproch réclam somm souhait soupçonn',
        cer: 'mena',
        ger: 'encoura enga exi',
        érer: 'sugg',
        eller: 'app',
        ettre: 'prom',
      },
      manner: {
        er: 'amus balay chant chuchot claironn comment compliment confess continu cri demand désol emport enchaîn exclam écri étonn félicit fulmin gliss glos hurl indign ironis jubil lament minimis moqu murmur persist pest philosoph plaisant post profess questionn raill raisonn rassur râl rican ripost salu scand souffl soupir tacl targu tempêt termin titr tonn tranch tweet twitt',
        cer: 'aga commen grin',
        ger: 'enra insur interro',
        érer: 'temp vitup vocif',
        éter: 'inqui',
        ir: 'applaud renchér réag réjou rug surenchér',
        enir: 'souv',
        dre: 'défen',
        indre: 'pla',
        prendre: 're',
        ompre: 'interr',
        rire: 'sou',
      },
      qualify: {
        er: 'accus assimil brocard cit class compar condamn contest critiqu décri dénomm déplor épingl étrill évoqu félicit imput invoqu moqu parl plaid point présent prôn qualifi raill regrett reproch revendiqu récus salu souhait stigmatis tacl tax trait trouv vant vilipend',
        cer: 'dénon',
        ger: 'exi fusti ju',
        eller: 'app',
        ir: 'défin',
        dre: 'défen',
        indre: 'dépe',
        ettre: 'prom',
        dire: 'pré',
        crire: 'dé',
      },
    },
    irregular: {
      say: [
        'allègue alléguait allégua alléguera alléguerait; allèguent alléguaient alléguèrent allégueront allégueraient; allégué alléguée allégués alléguées; alléguant; alléguer',
        'dit disait dira dirait; disent disaient dirent diront diraient; dit dite dits dites; disant; dire',
        'reconnaît reconnait reconnaissait reconnut reconnaîtra reconnaîtrait; reconnaissent reconnaissaient reconnurent reconnaîtront reconnaîtraient; reconnu reconnue reconnus reconnues; reconnaissant; reconnaître',
      ],
      think: [
        'croit croyait crut croira croirait; croient croyaient crurent croiront croiraient; cru crue crus crues; croyant; croire',
      ],
      will: [],
      manner: ['lit lisait lut lira lirait; lisent lisaient lurent liront liraient; lu lue lus lues; lisant; lire'],
      qualify: ['voit voyait verra verrait; voient voyaient virent verront verraient; vu vue vus vues; voyant; voir'],
    },
    reflexiveOnly: {
      er: 'amus désol emport exclam étonn indign targu',
      cer: 'aga',
      ger: 'enga insur',
      éter: 'inqui',
      ir: 'réjou',
      enir: 'souv',
      dre: 'atten',
    },
    showing: 'montre montrent montré révèle révèlent révélé',
    nouns:
      'annonce chante cite commente conclue craint crainte critique demande dit dits doute écrit juge lance menace montre note observe plaide plainte raille regrette réplique résume salue table titre trouve',
    comparing:
      'présente présentent présentait présentaient présenté présentée présentant décrit décrivait décrivent décrivant décrite compare comparait comparant dépeint assimile classe classait définit définissait défini définissant cite citait invoque invoquant',
    light: [
      {
        verb: 'fait faisait font faisant faire',
        follow: 'savoir valoir remarquer observer noter part état',
        class: 'say',
      },
      { verb: 'laisse laissé laissait laissent laissant', follow: 'entendre', class: 'say' },
      { verb: 'tient tenu tenait tiennent tenant', follow: 'à pour', class: 'say' },
      { verb: 'prend pris prenait prennent prenant', follow: 'à', class: 'qualify' },
      { verb: 'veut veulent voulait voulaient', follow: 'croire', class: 'say' },
      { verb: 'croit croient croyait croyaient', follow: 'savoir', class: 'say' },
      {
        verb: 'dit disent disait disaient disant dite dits dites déclare déclaré déclarée montre montré montrée est sont était étaient reste restent restait',
        follow:
          'catégorique~s certain~s~e~es confiant~s~e~es convaincu~s~e~es formel~s formelle~s optimiste~s serein~e~es~s persuadé~s~e~es sûr~s~e~es',
        class: 'think',
      },
    ],
    predicating: [],
    claimNouns:
      'analyse assurance avis certitude conclusion constat conviction crainte désir espoir hypothèse idée impression intention intuition opinion pari parole peur pressentiment promesse précision regret sentiment souhait verdict volonté vœu',
    aims: 'ambition but finalité idée objectif',
    requiring: 'demand exig promet',
    whatPhrases: "ce que, ce qu', ce qu",
    voicing:
      'apporte apporté arrive arrivent arrivé arrivée arrivés attire attirent attiré avance avancent avancé donne donnent donné défend défendent défendu exprimait exprime expriment exprimé formule formulent formulé lance lancent lancé parvenu parvenue parvenus parviennent parvient réitère réitèrent réitéré émet émettent émis',
    holding: 'a ai avaient avait garde gardent gardé ont',
    facts: 'conclusion fait',
    avowing: 'dis dit déclar montr',
    concealing: 'cach dissimul',
    gerundObjects: '',
    clause: "que qu qu'",
    polar: 'si',
    clauseAfter: '',
    infinitive: "de d' à",
    infinitiveEnding: '(?:er|ir|(?<!è|er|(?<!cl)u)re|oir)',
    answering: 'répon répl rétor',
    continuing: '',
    shortInfinitives: '',
    splitsReports: true,
    separable: [],
    takesUp: '',
    takesUpWith:
      "c' est ce que, c' est ce qu', c' est du moins ce que, c' est du moins ce qu', c' est en tout cas ce que, c' est en tout cas ce qu', voilà ce que, voilà ce qu'",
    impersonalFrames:
      "faut, convient de, force est de, juste de, faux de, difficile de, prématuré de, exagéré de, excessif de, possible de, impossible de, permis de, inutile de, utile de, important de, honnête de, absurde de, trop tôt pour, juste d', faux d', difficile d', prématuré d', exagéré d', excessif d', possible d', impossible d', permis d', inutile d', utile d', important d', honnête d', absurde d'",
    impersonalVerbs: '',
    talks: '',
    citing: 'cite citent citait citant cité lit lu',
    comments: "ce qui, ce que, ce qu', ce dont, ce à quoi",
    breaksOff: 'mais',
    whatWords: '',
    contrasting: 'tandis alors',
    questionWords: 'combien comment pourquoi quand',
    relativeForms: '',
    subjunctive: '',
    fusedInfinitive: '(?!)',
    viewPrepositions: '',
    viewNouns: '',
    bareClause: false,
    bareAfterComma: false,
    inverts: false,
    accordingToOwn: [
      'à son avis',
      'à ses yeux',
      'à leurs yeux',
      'à leur avis',
      'selon ses mots',
      'selon ses propres mots',
      "à l' entendre",
      "à l' en croire",
      'à les entendre',
    ],
    accordingToNoun: ['de source', 'de sources'],
    accordingToAfter: ['ainsi'],
    postposed: '',
    approximate: '',
    bareVerbs: '',
    accordingTo: [
      "d' accord avec",
      'en accord avec',
      'selon',
      'pour reprendre les mots',
      'pour reprendre les termes',
      "d' après",
      ...['aux yeux', "de l' avis", "de l' aveu", "de l' aveu même", 'du point de vue', 'aux dires', 'au dire'].flatMap(
        (view) => [`${view} de`, `${view} d'`, `${view} du`],
      ),
      "si l' on en croit",
      'si on en croit',
      'à en croire',
      'à entendre',
      'dixit',
    ],
    accordingToWeak: ['pour'],
    weakStates: false,
    asWords: 'comme ainsi selon',
    addressee: 'à au aux chez sur devant dans lors auprès avec en face',
    telling: 'informer prévenir avertir alerter assurer persuader',
    speechNouns:
      'avertissement commentaire~s communiqué~s constat courriel courrier cri~s croyance~s déclaration~s discours entretien explication~s formule~s interview lettre~s légende~s message~s mots pancarte~s phrase~s post propos publication question raisonnement remarque réaction~s réponse rumeur~s slogan~s termes texte tweet~s',
  },
  people: {
    titles: {
      m: 'm mm monsieur mgr monseigneur sir lord père général colonel',
      f: 'mme mmes mlle madame mademoiselle docteure professeure lady sœur',
      x: 'me maître dr docteur pr professeur capitaine commandant lieutenant',
    },
    particles:
      "de d' du des le la von van der den ter ben bin ibn al el ag ould di da dos del della y e mac st saint abd abdel",
    roles: {
      m: 'abbé actionnaire agent ambassadeur amiral artisan barman brigadier cadre cafetier cardinal charpentier chasseur chauffeur chef colonel commandant compagnon concessionnaire consul copain couvreur curé designer déménageur docker douanier empereur envoyé éboueur émissaire époux évêque fils forestier frère garagiste garde gendarme gréviste homme-d-affaires hôte hôtelier huissier imam jardinier lieutenant maçon major mari marin matelot menuisier militaire millionnaire moine numéro oncle orphelin pape père pêcheur pilote plombier poète pompier postier premier-ministre prédécesseur préfet prévenu prêtre prince rabbin rappeur régisseur roi routier serrurier sélectionneur skipper successeur supporter suspect torero trader travailleur tribun veuf vicaire vigile viticulteur',
      f: 'aide-soignante ambassadrice auteure cheffe chercheure colonelle compagne copine couturière défenseure épouse femme fille hôtesse mairesse maîtresse mère médaillée orpheline poétesse pompière préfète princesse rapporteure reine religieuse soeur sœur tante vendeuse veuve',
      x: 'analyste architecte archiviste artiste astronome athlète automobiliste bénévole bibliothécaire biographe biologiste camionneur capitaine cheminot chorégraphe collègue commissaire comptable concierge cycliste dentiste démocrate diplomate essayiste écologiste économiste élève géographe géologue graphiste internaute juge juriste kinésithérapeute libraire linguiste locataire maire médecin milliardaire ministre motard notaire parlementaire peintre personne pédiatre philosophe photographe porte-parole propriétaire psychiatre responsable scientifique secrétaire stagiaire star steward témoin travailliste universitaire urgentiste vedette vétérinaire victime',
      pairs: {
        'teur trice': 'ac au',
        'eur euse':
          'cai cherch chôm coiff contrôl cour dans défens développ entraîn entrepren élev influenc investiss jou livr randonn serv youtub',
        'er ère':
          'banqui berg bouch boulang caissi chanceli conseill cuisini écoli épici ferm greffi infirmi maraîch ouvri polici prisonni romanci trésori usag',
        '- ne': 'champion chirurgien collégien comédien doyen gardien historien lycéen patron paysan vigneron',
        '- e':
          'accusé adhérent adjoint ami assistant attaquant avocat candidat client commerçant conjoint consultant cousin délégué député détenu dirigeant employé enseignant eurodéputé expert écrivain élu étudiant général gérant gouverneur habitant ingénieur lauréat magistrat manifestant migrant militant négociant opposant passant plaignant préposé président procureur professeur proviseur représentant rescapé retraité réfugié républicain résident riverain salarié soldat survivant voisin',
      },
    },
    anybody: {
      m: 'chercheur dernier dirigeant expert élu géant homme homme-d-affaires intéressé milliardaire patron responsable scientifique spécialiste universitaire',
      f: 'chercheuse dame dernière dirigeante experte élue femme intéressée patronne scientifique universitaire',
      x: 'artiste athlète personne star vedette',
    },
    children: 'enfants famille fille filles garçons',
    ages: {
      old: 'vieux|vieil(?:le)?',
      young: 'jeune|adolescente?',
      decades: 'trenten quadrag quinquag sexag septuag octog nonag',
    },
    organisations:
      'académie ambassade archevêché armée assemblée assureur autorité banque bureau cabinet centrale centre chaîne chambre clinique club coalition collectif comité commission commune confédération congrès conseil consulat coopérative cour département diocèse direction entourage exploitant école église élysée équipe état-major fédération filiale fondation fonds front gendarmerie gestionnaire gouvernement hebdomadaire hôpital institut journal jury justice laboratoire ligue magazine mairie maison majorité marine matignon média ministère mouvement municipalité mutuelle observatoire office ong onu opérateur opposition organisateur otan parlement parquet plateforme podcast police préfecture présidence quotidien radio rectorat rédaction régie région réseau secrétariat service services sénat site start-up tribunal ue unesco union université vatican ville',
    calledAfter:
      'caserne clinique collège conservatoire crèche école fondation hôpital institut lycée maternité théâtre',
    anyOrganisation:
      'agence association compagnie constructeur entreprise firme géant groupe institution marque organisation parti société syndicat',
    kin: [
      'compagnie constructeur enseigne entreprise fabricant filiale firme géant groupe industriel marque multinationale société',
      'association collectif fondation fédération ong',
      'centrale confédération syndicat',
      'hebdo hebdomadaire journal magazine média quotidien rédaction titre',
      'clinique établissement hôpital',
      'collège école établissement lycée université',
      'formation mouvement parti',
      'maire édile',
      'député députée eurodéputé eurodéputée parlementaire sénateur sénatrice',
      'auteur auteure autrice romancier romancière écrivain écrivaine',
      'acteur actrice comédien comédienne',
      'attaquant défenseur footballeur gardien joueur milieu',
      'coach entraîneur sélectionneur technicien',
      'enseignant enseignante instituteur institutrice professeur professeure',
    ],
    offices: 'ambassadeur juge maire mairesse ministre préfet préfète procureur procureure rapporteur sous-préfet',
    documents:
      'acte analyse analyses arrêt arrêté article avis baromètre bilan bulletin chiffres classement communiqué décret document documentaire données dossier encyclopédie enquête étude film guide jugement lettre légende livre loi manuel message mémoire modèle moyenne mythologie note photo plainte projections projet rapport recensement récit résultats sondage statistiques texte témoignage témoignages tweet vidéo',
    letters: 'courrier lettre pétition tribune',
    laws: 'arrêté charte code constitution contrat convention décret dictionnaire loi règlement traité',
    signs: 'affiche affichette autocollant banderole écriteau enseigne étiquette panneau pancarte panonceau plaque',
    places:
      'Avenue Baie Bois Boulevard Bourg Cap Château Fort Golfe Île Lac Mont Pic Place Pont Port Quai Rue Val Vallée Ville',
    countries: 'Amérique Angleterre Écosse Grande-Bretagne Hollande',
    things:
      'aéroport astéroïde avenue avion barrage bateau boulevard brise-glace canal cargo chalutier chapelle château colline comète constellation croiseur cyclone destroyer exoplanète étoile ferry fleuve frégate fusée galaxie gare gymnase héliport immeuble lac lune montagne navette navire ouragan paquebot pétrolier phare planète pont porte-avions porte-conteneurs quai remorqueur rivière rond-point rue satellite sonde sous-marin square stade station tempête télescope tunnel typhon vaisseau vallée viaduc voilier volcan yacht',
    roleEndings: { m: 'teur|cien', f: 'trice|teuse|cienne|ologiste', x: 'ologue|aliste|niste|riste' },
    origins:
      '[^O]oise?|[ao]is|aise|ienne?|éenne?|[^A]ain|[cbm]aine|[cg]nole?|belge|russe|serbe|suisse|turc|turque|slov[èa][nq]u?e|tchèque|croate|breton|bretonne|catalane?',
    groups:
      'agriculteurs analystes associations autorités autres avocats beaucoup certains chercheurs citoyens clients conservateurs critiques défenseurs démocrates députés détracteurs dirigeants employés enquêteurs enseignants experts écologistes éleveurs élèves élus étudiants familles gens habitants internautes joueurs journalistes juges leaders lycéens magistrats manifestants membres médecins médias milieux militants observateurs opposants organisateurs ouvriers parents partisans passagers personnes plusieurs policiers pompiers proches représentants responsables républicains riverains salariés scientifiques secours services sénateurs socialistes soignants sources spécialistes supporters syndicats témoins usagers utilisateurs voisins voyageurs',
    standsFor:
      'commentaire explication formule mots parole paroles phrase propos réaction réponse termes communiqué membres services équipes responsables représentants dirigeants rapport étude message classement moyenne bilan site compte direction bureau chaîne chaine avocats partisans autorités modèle quotidien journal agence cabinet bulletin',
    fields:
      'Affaires Agriculture Budget Commerce Communication Culture Défense Ecologie Economie Education Energie Environnement Equipement Etat Extérieur Extérieures Écologie Économie Éducation Énergie Énergies Équipement État Étrangères Finances Industrie Intérieur Jeunesse Justice Logement Mer Numérique Outre-mer Recherche Santé Sports Tourisme Transition Transports Travail Ville',
    neverNames: 'Premier Première',
  },
  notSpeech: {
    defining: 'défini définie définis définies définit définissent assimilé assimilée assimilés assimilées',
    naming:
      'album appelaient appelait appelé~s~e~es appelle appellent baptisé~s~e~es blog chanson collection colloque conférence dénommé~e dit~s~e~es documentaire exposition édition émission festival film format intitulé~s~e~es label livre logiciel magazine marque modèle nommé~s~e~es opération pièce prix programme projet revue roman rubrique série site spectacle surnommaient surnommait surnomme surnomment surnommé~s~e~es thème titre version',
    terms:
      'catégorie concept enseigne expression expressions écriteau étiquette formule inscription mention mot mots notion panneau slogan soi-disant statut terme termes',
  },
  numbers: {
    values:
      'zero:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90',
    multipliers: 'cent:100 cents:100 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 md:1e9 mds:1e9',
    fractions:
      'demi:2 tiers:3 quart:4 quarts:4 cinquieme:5 cinquiemes:5 sixieme:6 huitieme:8 huitiemes:8 dixieme:10 dixiemes:10 centieme:100',
    alone: 'moitie:2',
    half: 'demi demie',
    and: 'et',
    percent: '%, pour cent',
    compound: '',
  },
  content: {
    comparisons:
      'plus que, moins que, davantage que, autant que, autant de, deux fois plus, deux fois moins, trois fois plus, trois fois moins, supérieur à, supérieure à, inférieur à, inférieure à, record, les plus, la plus, le plus, a augmenté, ont augmenté, augmente, augmentent, avait augmenté, a diminué, ont diminué, diminue, diminuent, a baissé, ont baissé, baisse, baissent, a doublé, ont doublé, a triplé, ont triplé, a progressé, ont progressé, a reculé, ont reculé, a chuté, ont chuté, en hausse, en baisse, en recul',
    causes:
      "à cause de, à cause du, à cause des, à cause d', en raison de, en raison du, en raison des, en raison d', dû à, due à, dus à, dues à, provoqué par, provoquée par, provoqués par, provoquées par, causé par, causée par, causés par, causées par, a provoqué, ont provoqué, a causé, ont causé, provoque, provoquent, cause, causent, a entraîné, ont entraîné, entraîne, entraînent, grâce à, grâce au, grâce aux, à l' origine de, responsable de, responsables de, parce que, parce qu'",
    ranges: 'entre de',
    joins: 'et à',
    spans: 'dernier derniers dernière dernières prochain prochains prochaine prochaines premiers premières',
    repeats: 'fois',
    years: 'ans',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    futures: 'va vont',
    futureEnding: '(?:er|ir|r)(?:a|ont|ons|ez|ai)',
    wishes:
      'doit doivent devrait devraient devons faut faudrait faudra devra devront veut veulent voulons voudrait souhaite souhaitons espère espérons',
    counting:
      'compte comptent compté recense recensent recensé dénombre dénombrent dénombré avance avancent avancé évoque évoquent évoqué parle parlent parlé estime estiment estimé chiffre chiffrent chiffré évalue évaluent évalué état revendique revendiquent revendiqué comptabilise comptabilisent comptabilisé',
  },
  notes: {
    bylines: 'par, écrit par, publié par, diffusé par, émis par, rédigé par, signé par, traduit par',
    republished:
      "cet article est paru dans, cet article a été publié, cet article est republié, article paru dans, article initialement publié, initialement publié, publié initialement, d' abord paru, repris avec l' autorisation, traduit de l' anglais, traduit par, voir aussi sur, lire l' article original, la version originale de cet article, avec l' agence",
  },
  claims: {
    markers: [
      ...markers(
        'author.refuted',
        'à tort, faussement, mensongèrement, de façon erronée, de manière erronée, de façon mensongère, de manière mensongère, contre toute évidence, a menti en, ont menti en, ment en, mentait en, mentent en, se trompe en, se trompent en, se trompe quand, se trompent quand, ment quand, mentent quand, a tort quand',
      ),
      ...markers('author.unsupported', "sans preuve à l' appui"),
    ],
    proof: { without: 'sans', nouns: 'preuve preuves fondement' },
    idioms: 'ou et',
    presented: {
      participles: forms('présenté'),
      by: 'par',
      as: 'comme',
    },
    purpose: 'pour',
    fewOrNone: 'peu',
    withheld: '',
    whole: 'tout toute',
    contests: 'contest récus',
    firmDenials: 'dém ni ny réfut',
    denials: {
      regular: {
        er: 'balay contest écart ni repouss récus réfut',
        etter: 'rej',
        entir: 'dém',
        dire: 'contre',
        clure: 'ex',
      },
      irregular: ['balaie; balaient; ; ; '],
    },
    hearsay: 'aurait auraient serait seraient',
    hearsayFrames: [],
    conditions: "si s' pour afin",
    negations: 'pas jamais non plus guère nul nulle',
    demonstratives: "ce cet cette ces c' ceci cela ça",
    hearsayEnding: 'rai(?:t|ent)',
    modals:
      'pourrait pourraient devrait devraient voudrait voudraient souhaiterait souhaiteraient aimerait aimeraient permettrait permettraient faudrait vaudrait suffirait saurait sauraient portrait retrait distrait abstrait extrait attrait soustrait trait',
    copulas: forms('révélé avéré'),
    confirming: forms('vérifié prouvé démontré étayé avéré corroboré'),
    settling: forms('confirmé établi'),
    refuting: forms('démenti réfuté contredit invalidé'),
    thus: 'cas',
    untrue: `${forms('fausse erroné mensonger mensongère inexact trompeur trompeuse fallacieuse complotiste fable invention mensonge')} faux fallacieux affabulation ment`,
    unfounded: forms('infondé invérifiable'),
    groundless: { lacking: 'sans dénué dénuée dénués dénuées', grounds: 'fondement' },
    innocence: 'innocence',
    overdone: `${forms('exagéré prématuré')} absurde absurdes fantaisiste fantaisistes`,
    none: 'aucun aucune',
    such: 'genre pareil pareille tel telle type sorte',
    truthful: forms('vrai exact véridique'),
    statements:
      'version~s constat affirmation~s allégation~s accusation~s rumeur~s thèse~s théorie~s information~s propos assertion~s hypothèse~s histoire reproche~s',
    matters: 'lien implication responsabilité authenticité existence',
    partly:
      'critique~s explication~s résultat~s bilan estimation~s calcul~s comptage~s relevé~s chiffre~s déclaration~s idée argument~s suggestion~s lecture faits',
    accusing: 'accus reproch soupçonn suspect',
    rumours: 'rumeur rumeurs soupçon soupçons ouï-dire',
    linking: "selon laquelle, selon lequel, selon lesquelles, selon lesquels, suivant laquelle, que, qu'",
    pretended: `${forms('prétendu')} soi-disant pseudo`,
    contrary:
      "contrairement à ce que, contrairement à ce qu', à l' inverse de ce que, à l' inverse de ce qu', à rebours de ce que, à rebours de ce qu'",
    against: "contrairement à, contrairement aux, contrairement au, à rebours de, à l' encontre de",
    reality:
      "en réalité, en vérité, dans les faits, or c' est faux, c' est faux, c' est inexact, ce qui est faux, il n' en est rien, ce qui n' est pas vrai, c' est un mensonge, ce n' est pas vrai, c' est totalement faux",
    inFact: '',
    offersNone: "n' a apporté aucune preuve, n' a fourni aucune preuve, n' apporte aucune preuve",
    unbacked:
      "rien ne le prouve, rien ne le démontre, rien ne le confirme, rien ne l' atteste, rien ne vient le confirmer, aucune preuve ne l' étaye, aucune preuve ne le confirme, aucun élément ne le confirme",
    distancing:
      'prétend, prétendait, prétendent, prétendant, prétendaient, croit savoir, croyait savoir, croient savoir, se targue, se targuait, se targuent, se vante, se vantait, se vantent',
    doubts:
      "n' a trouvé aucune preuve que, sceptique quant à, sceptiques quant à, doute de, doutent de, doute que, doutent que, met en doute, mettent en doute, a mis en doute, ont mis en doute",
    both: 'les deux, tous deux, toutes deux',
    claimingForms: 'revendiquent revendiquaient',
    disagreeing:
      "le contraire, l' inverse, les choses autrement, une autre version, une autre histoire, que non, d' un autre avis",
    agreeing: "d' accord, de cet avis, du même avis, en croit, l' avis de, l' avis du, celle de, celle du",
    believing: 'croit croient partage partagent',
    opposing: 'au contraire',
    labels: {
      claim: "affirmation, l' affirmation, allégation, l' allégation, ce qui est dit, ce que dit la rumeur",
      verdict: 'verdict, notre verdict, le verdict, conclusion, évaluation',
      myth: 'idée reçue, mythe, intox',
      fact: 'réalité, la réalité, les faits, info',
    },
    unproven:
      "rien ne prouve, rien ne démontre, rien n' indique, rien ne permet d' affirmer, aucune preuve ne permet d' affirmer, aucun élément ne permet d' affirmer, rien ne permet de dire, il n' y a aucune preuve, il n' existe aucune preuve, aucune preuve n' indique, aucun élément ne prouve",
    untrueThat:
      "il est faux, il est faux de dire, il est faux d' affirmer, il est faux de prétendre, il est inexact, il est inexact de dire, il n' est pas vrai, ce n' est pas vrai, c' est un mythe",
  },
};

function markers(status: Marker['status'], list: string): Marker[] {
  return list.split(',').map((words) => ({ words: words.trim(), status }));
}

/** The forms of adjectives and participles in both genders and numbers. */
function forms(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => ['', 'e', 's', 'es'].map((ending) => stem + ending))
    .join(' ');
}
