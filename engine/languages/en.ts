import type { Language } from './language.ts';
import type { Marker } from './shape/claims.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  text: {
    elided: '',
    questionLabels: 'question q',
    answerLabels: 'answer a',
    hyphenated: '',
    objects: '',
    possessive: 's',
    shortVerb: { behind: 'he she it that there what who here where how everyone everybody nobody', verb: 'is' },
    enclitic: 'll|d|ve|re|m',
    abbreviations:
      'Mr Mrs Ms Dr Prof St Sr Jr Sen Rep Gov Gen Col Capt Lt Sgt Rev Hon Pres Supt Insp vs etc no No Inc Corp Co Ltd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ave Blvd dept est approx',
    marks: ['“”', '"', '‘’', '«»'],
    frequent:
      'the of and to in is was that for on with as by at it his her he she they were has had have this from which be are an been who not but their said will would about after',
  },
  grammar: {
    twoSurnames: false,
    dropsSubject: false,
    pluralEnding: '(?!)',
    bracket: false,
    ordinals: false,
    nounsPile: true,
    capitalNouns: false,
    determiners: {
      xx: 'the his her its their our my your no any',
      xs: 'a an this each every another one neither either',
      xp: 'these those some many several multiple numerous most both all other others two three four five six few',
    },
    definite: 'the this that these those',
    indefinite: 'a an',
    oblique: '',
    contracted: '',
    locative: 'in at near from across throughout',
    prepositions:
      'of in on at by for with from to about into over under after before during through between among against toward towards without within across behind beyond despite since until upon off near around amid along per via throughout outside inside like unlike including regarding as than',
    attaching: 'of for at in from with on',
    gerundEnding: 'ing',
    conjunctions:
      'that which whose whom when where while after before because although though if unless whether but and or nor so as since once until however meanwhile yet than then',
    coordinators: 'and or but then',
    relatives: 'who which',
    personalRelatives: 'who',
    linkers: 'whom whose where',
    pronouns: { ms: 'he', fs: 'she', xp: 'they we', ns: 'it', xs: 'i', xx: 'you' },
    ofTwo: { first: 'former', second: 'latter' },
    ours: 'our',
    pointing: '',
    emphatic: 'himself herself itself themselves',
    impersonal: 'you',
    existential: 'there',
    neuter: '',
    negated: 'without not',
    strongPronouns: { ms: 'him he', fs: 'her she', xp: 'them' },
    owners: { ms: 'his', fs: 'her', xp: 'their' },
    clitics: '',
    auxiliaries:
      "has had have having was were is are be being been will would could should may might must did does do can cannot 'll 'd 've 're 'm",
    passive: 'is are was were be being been am get gets got',
    been: 'been being',
    only: 'only',
    progressive: "is are was were am be been 're 'm",
    stressing: 'do does did',
    reflexives: 'herself himself themselves',
    verbs:
      "is are was were am has had have do does did will would can cannot could may might must ought shall should won't wouldn't can't couldn't doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't makes made take takes took get gets got come comes came gives gave needs needed seems seemed becomes became keeps kept leaves left holds held brings brought runs ran shown plays played works worked lives lived looks looked uses used helps helped turns turned starts started follows followed leads led opened closed faces faced remains remained means meant won wins lost loses lies rose rises fell falls grew grows spent spends paid pays sent sends met meets built builds stood stands set hit cut vote voted votes supports supported opposed opposes received earned moved changed happened appeared served serves died killed launched passed signed visited attended joined hired fired failed exists existed deserves requires required arose awoke sat hid bit blew broke chose drew drank drove ate fled flew forbade forgot forgave froze lay rode rang shook shrank sank sprang stole swam tore threw woke wore withdrew",
    verbEndings: '(?!)',
    plainVerbs: {
      regular:
        'last abandon accept account act address adopt affect afford aim allow alter amount appeal appear appoint attack attempt attend attract avoid await back beat belong benefit block board boost bother break bring campaign carry clean clear click climb collect comment compete complete conduct confront connect consist construct contact contain contest contribute control correct cost count cover crack cross damage deal defend delay deliver demand depart depend deserve design destroy detail develop differ disappear discover discuss dismiss display distribute doubt draw dream drift drink drown earn eat effect elect employ enable encourage end endow enjoy ensure enter escape establish exceed exhibit exist expand expect expel explode exploit explore export extend fail feature fight fill find fit flow focus follow forget form frighten function fund gain gather generate grant grow guard halt hand handle happen harm head help hold honor hunt impact impair import impress inherit inspect insult intend interact interest invent invest invite jump keep kick kill lack land last laugh lead lean learn lend limit link listen load lock long look maintain matter mean meet melt mind miss murder need number obtain occur offend offer open oppose order overcome own pay perform persist pick plant play point pour pray prefer present press prevail prevent profit prohibit prolong promote prompt protect provoke pull push question quit raise rank reach react read recover reflect reform refrain regain reject relax remain remember render rent repair repeal represent resist respect respond rest result retain retreat return reward risk roll ruin run seek seem select sell send separate serve shift shoot shout show sign sink sit slow sound spark speak spend spill split spread stand start stay steal step strengthen stretch strike struggle succeed suffer suit supply support surround survive suspend sustain swear swim talk tend test threaten throw thrust tour track train transform transport travel treat trust turn undermine understand unfold unveil uphold upset vanish view visit vote wait walk want warrant wash watch weaken wear weigh win wish wonder work worsen yield',
      es: 'address bless catch clash cross crush discuss dismiss establish express fix focus guess impress lash launch match miss pass possess press process progress publish punish push reach refresh rush search sketch stretch teach touch toss vanish wash watch witness wish',
      e: 'accelerat achiev acquir advanc aggravat analyz appreciat approv arrang arriv assassinat associat aveng balanc becom believ blam calculat captur car caus celebrat ceas chang chas circulat clos collaps combin commenc communicat compar compil compos compris compromis conceiv concentrat conclud confin confus consum continu contribut convinc cooperat creat cultivat curtail danc dat debat decid decreas dedicat defin demonstrat denounc deprive deriv determin devastat devot discourag displac dispos disrupt distinguish divid dominat donat driv echo eliminat embrac emerg enabl encourag endors endur enforc engag enhanc ensur escalat estimat evacuat evaluat evolv examin exchang exclud execut exercis expir explor expos fac facilitat forc fram fre generat giv grav guid hat hav hir ignor illustrat imagin impos improv includ increas indulg influenc initiat injur inspir insur integrat introduc invad involv isolat issu judg justif leav liv lik locat los lov mak manag measur merg mov negotiat nominat notic not obscur oblig observ offs operat oversee participat plac pleas pollut pos postpon practic prais precede prepar preserv presid presum produc promis promot prov provid pursu rac rais rat realiz receiv recogniz reconcil reduc refus regulat releas reliev remov renounc replac reproduc requir rescu resembl reserv resolv restor retir reveal reviv revok revolv rid rul sav scor secur serv settl shap shar shin solv stat struggl subsidiz surviv symboliz tak tast toleratt trad trac tri unit updat us utiliz valu vot wast welcom writ',
      y: 'appl accompan bur carr clarif classif compl cop cr defy den diversif dr embod empt envy fortif fr fulfill identif impl intensif justif lobb magnif marr modif multipl occup qualif rall rel repl satisf signif simplif stud suppl terrif testif tr unif var verif worr',
      short:
        'ban bar beg chat chip chop clap clip commit control cut dip drag drop equip expel fit flip flop forget get grab grip hit hop hug jog knit let log map mop nod occur omit pat permit pin plan plot plug pop prefer put quit rebut refer regret rid rip rob rub run scan set ship shop shrug shut sit skip slam slap slip snap spin spot step stir stop strip swap swim tap tip top transfer transmit trap trim trip wag win wrap',
      past: 'bought caught cost dealt dug fed fought heard hurt laid lent let quit shone shot shut slept slid sold spread stuck struck swept taught thought understood wound',
      doubled:
        'bann barr begg chatt chipp chopp committ controll dipp dragg dropp equipp expell flipp grabb gripp jogg logg mapp nodd occurr omitt permitt planned plann plott plugg popp preferr rebutt referr regrett ripp robb rubb scann shipp shopp shrugg skipp slamm slapp slipp snapp spott stepp stirr stopp stripp swapp tapp tipp topp transferr transmitt trapp trimm tripp wrapp',
    },
    adverbs:
      'often sometimes usually seldom rarely long ever probably generally simply either both privately publicly also then later again still already just now never always even only too very here once soon together instead rather perhaps maybe quite almost however meanwhile nevertheless today yesterday tomorrow back away further else twice ago not recently previously repeatedly reportedly allegedly flatly openly boldly calmly firmly coldly dryly drily softly loudly besides moreover indeed therefore thus',
    adverbEnding: '(?<!^(?:al|fami|assemb|bul|he|re|supp))ly',
    pastEnding: 'ed',
    times:
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December today yesterday tomorrow tonight morning afternoon evening night week month year weekend days weeks months years hours minutes moments earlier last next',
    speakerPronouns: 'i we you me us',
    own: 'i my me mine myself',
    having: '',
    speaksFrom: '',
    heard: 'believed caught cited filmed heard overheard quoted recorded reported said seen understood',
    employedAt: 'at',
    bygone: 'yesterday',
    earlyLate: 'early late',
    beforeBygone: 'last',
    connectives:
      'but, however, and, so, in fact, meanwhile, still, yet, moreover, in addition, nevertheless, instead, also, then, for example, for his part, for her part, of course',
    asides:
      'for his part, for her part, for their part, in turn, of course, at the time, once again, last week, last month, last year, this week, this month, this year, earlier this week, earlier this month, earlier this year, late last year, in part, in other words, time and again, on the record, in a statement, at a press conference, at a news conference, in an interview, at one point, as well',
    contrasts: 'by contrast, for her part, for his part, for its part, in turn, meanwhile',
    relational: '(?!)',
    joints: 'of for',
    openers:
      "Seven Eight Nine Ten What Why How There Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Asked Speaking According Yes Oh Well Such More Less Much Last Next First Second Third Nearly Is Was Are Were Has Had Have Do Does Did Will Would Can Could Should Let Let's It's That's There's He's She's They're We're I'm I've You're Don't What's Here's Earlier Nobody Everyone Everybody Someone Something Nothing Anyone Indeed Finally Overall Additionally Moreover Furthermore Nonetheless Thus Hence Critics Officials Experts People Voters Police Photo Read Related",
  },
  endings: {
    pluralNoun: "[^suiy']s",
    adjective: 'al|ar|an|ic|ive|ous|ful|less|ish|ary|nt|y',
    trade: '[bcdfgklmnprtv]er|[ct]or|ist|ian|[^l]ant|w?man|-.*\\p{Ll}',
  },
  cues: {
    paradigms: {
      regular: { finite: 's ed', plural: '-', participle: 'ed', gerund: 'ing', infinitive: '-' },
      es: { finite: 'es ed', plural: '-', participle: 'ed', gerund: 'ing', infinitive: '-' },
      e: { finite: 'es ed', plural: 'e', participle: 'ed', gerund: 'ing', infinitive: 'e' },
      y: { finite: 'ies ied', plural: 'y', participle: 'ied', gerund: 'ying', infinitive: 'y' },
      // Verbs that double their consonant have two stems ("quip", "quipped").
      short: { finite: 's', plural: '-', infinitive: '-' },
      doubled: { finite: 'ed', participle: 'ed', gerund: 'ing' },
      past: { finite: '-' },
    },
    verbs: {
      say: {
        regular:
          'add affirm alert allow answer assert attest avow boast caution claim comment complain confirm contend convey counsel counter detail disclaim explain hint inform insist lament maintain manifest moan point posit predict proclaim protest reaffirm recall reckon recollect recount relay remark remind repeat report respond retort reveal signal suggest volunteer vow warn',
        es: 'confess stress',
        e: 'acknowledg advis alleg announc argu assur communicat conced conclud confid conjectur declar deduc disclos divulg emphasis emphasiz hypothesis hypothesiz indicat insinuat intimat not observ opin pledg postulat precis promis propos reassur reiterat rejoic relat restat rul speculat stat stipulat summaris summariz surmis theoris theoriz underlin underscor ventur',
        y: 'certif clarif den impl notif prophes repl specif testif',
        short: 'aver brag concur infer recap regret submit',
        doubled: 'averr bragg concurr counsell inferr recapp regrett signall submitt',
      },
      think: {
        regular: 'concern consider deem discover doubt envision expect fear predict reckon regard suspect',
        e: 'acknowledg anticipat assum believ calculat conceiv conclud decid envisag estimat figur hop imagin judg presum realis realiz recognis recogniz suppos',
        y: 'worr',
        short: 'fret',
        doubled: 'frett',
        es: 'guess',
      },
      will: {
        regular:
          'aim ask claim command demand entreat exhort expect instruct intend offer order plead pretend recommend request threaten vow want warn',
        e: 'advis challeng dar decid declin encourag hop implor invit pledg pressur promis propos refus resolv urg',
        y: 'lobb',
        short: 'beg plan',
        doubled: 'begg plann',
      },
      manner: {
        regular:
          'bark bellow chant croon crow deadpan drawl end exclaim expound exult gloat groan growl grunt holler howl interject laugh mention murmur mutter ponder post question rail rant rasp react retweet roar scoff scream shout shriek sigh snarl sneer snort splutter squeal stammer stutter taunt thunder trumpet tweet wail whimper whisper wonder yell yelp',
        es: 'express gush hiss preach profess screech',
        e: 'allud breath chid chim chuckl continu describ disagre elaborat enthus exclud fum grip grumbl inton jib jok lectur mus narrat pronounc rav seeth smil teas whin',
        y: 'cr',
        short: 'nag quip shrug snap sob',
        doubled: 'deadpann e-mail email nagg quipp shrugg snapp sobb text',
      },
      qualify: {
        regular:
          'applaud assail attack bemoan blast brand call cheer commend compliment condemn credit deem defend depict fault hail hammer herald honor honour insult label lambast lampoon laud liken mock portray pound present rail reject reprimand scold scorn skewer smear talk tar term thank tout utter view',
        es: 'admonish bash dismiss echo trash',
        e: 'accus admir advocat berat blam castigat celebrat censur characteris characteriz charg chastis chid cit compar criticis criticiz declar denigrat denounc deplor derid describ disparag endors excoriat fram invok lambast prais promot quot rat rebuk ridicul salut satiris satiriz savag scor slat trivialis trivializ welcom',
        y: 'decr glorif pillor qualif vilif',
        short: 'dub extol pan rap rebut refer rip slam tag',
        doubled: 'dubb extoll labell pann rapp rebutt referr ripp slamm tagg',
      },
    },
    irregular: {
      say: [
        'says said; say; said; saying; say',
        'tells told; tell; told; telling; tell',
        'writes wrote; write; written; writing; write',
        'admits admitted; admit; admitted; admitting; admit',
        'swears swore; swear; sworn; swearing; swear',
        'shows showed; show; shown; showing; show',
        'agrees agreed; agree; agreed; agreeing; agree',
        'guarantees guaranteed; guarantee; guaranteed; guaranteeing; guarantee',
        'learns learned learnt; learn; learned learnt; learning; learn',
        'foretells foretold; foretell; foretold; foretelling; foretell',
      ],
      think: [
        'thinks thought; think; thought; thinking; think',
        'feels felt; feel; felt; feeling; feel',
        'finds found; find; found; finding; find',
        'knows knew; know; known; knowing; know',
        'foresees foresaw; foresee; foreseen; foreseeing; foresee',
      ],
      will: [
        'tells told; tell; told; telling; tell',
        'seeks sought; seek; sought; seeking; seek',
        'agrees agreed; agree; agreed; agreeing; agree',
        'swears swore; swear; sworn; swearing; swear',
      ],
      manner: [
        'begins began; begin; begun; beginning; begin',
        'goes went; ; ; ; ',
        'puts put; ; ; ; ',
        'reads read; read; read; reading; read',
        'sings sang; sing; sung; singing; sing',
        'spits spat; spit; spat; spitting; spit',
        'weeps wept; weep; wept; weeping; weep',
      ],
      qualify: [
        'speaks spoke; speak; spoken; speaking; speak',
        'sees saw; see; seen; seeing; see',
        'casts cast; ; cast; casting; cast',
        'decrees decreed; decree; decreed; decreeing; decree',
      ],
    },
    reflexiveOnly: {},
    nouns:
      'aim~s alert~s answer~s attack~s bark~s blame blast~s boast~s brand call~s cast~s caution~s censure challenge~s chant~s charge~s cheer~s cites claim~s command~s comment~s compliment~s concern~s consider counsel counter~s credit~s cries cry demand~s detail~s doubt~s drawl echo echoes estimate~s fault~s fear~s frame~s gripe~s groan~s grunt~s hammer hint~s honor~s honour~s hope~s howl~s insult~s invite jibe~s joke~s judge~s label~s laugh~s lecture~s moan~s mock murmur~s mutter note~s offer~s order~s pan~s plan~s pledge~s point~s post~s pound~s praise promise~s propose~s protest~s question~s quote~s rant~s rap~s rate~s rebuke~s recall recap~s recount~s regard~s relay~s remark~s reply report~s request~s retort~s reveal ridicule rip roar~s rule~s salute~s score~s scorn scream~s shout~s show~s shriek~s shrug~s sigh~s signal~s slam smear~s snap sneer~s snort~s sob~s state~s stress stresses tag~s talk~s tar tease~s term~s thought thunder trash trumpet~s tweet~s view~s volunteers vow~s want~s warning welcome whimper~s whine~s whisper~s wonder yell~s',
    comparing: 'presents presented portrays portrayed sees saw seen cites cited',
    light: [
      { verb: 'calls called call calling', follow: 'for on upon', objects: 'for', class: 'will' },
      {
        verb: 'pushes pushed push pushing presses pressed press pressing appeals appealed appeal appealing',
        follow: 'for',
        objects: 'for',
        class: 'will',
      },
      {
        verb: 'is are was were am',
        follow: 'adamant afraid certain confident convinced hopeful insistent optimistic sure',
        class: 'think',
      },
      {
        verb: 'is are was were am',
        follow: 'determined eager keen prepared ready unwilling willing',
        class: 'will',
      },
      { verb: 'would', follow: 'like', class: 'will' },
      { verb: 'warns warned warn warning', follow: 'of about', objects: 'of about', class: 'say' },
      { verb: 'makes made make making', follow: 'clear plain', class: 'say' },
      { verb: 'lets let letting', follow: 'known know slip', class: 'say' },
      { verb: 'points pointed point pointing', follow: 'out', class: 'say' },
      { verb: 'spells spelled spelt spell spelling', follow: 'out', class: 'say' },
      { verb: 'sums summed sum summing', follow: 'up', class: 'say' },
      { verb: 'rules ruled rule ruling', follow: 'out', class: 'say' },
      { verb: 'hits hit hitting', follow: 'back out', class: 'manner' },
      { verb: 'shoots shot shoot shooting fires fired fire firing', follow: 'back', class: 'manner' },
      { verb: 'lashes lashed lash lashing blurts blurted blurt blurting', follow: 'out', class: 'manner' },
      { verb: 'chimes chimed chime chiming weighs weighed weigh weighing', follow: 'in', class: 'manner' },
      { verb: 'pipes piped pipe piping', follow: 'up', class: 'manner' },
      { verb: 'speaks spoke speak speaking', follow: 'up out', class: 'manner' },
    ],
    predicating: [
      { words: 'of', alone: true, verbs: { regular: 'suspect', e: 'accus' } },
      {
        words: 'for',
        verbs: {
          regular:
            'applaud assail attack blast commend compliment condemn credit fault hail hammer honor honour laud mock reprimand scold thank tout',
          es: 'bash',
          e: 'berat blam castigat celebrat censur chastis chid criticis criticiz denounc excoriat lambast prais rebuk ridicul salut savag',
          y: 'pillor vilif',
          short: 'rap rip slam',
          doubled: 'rapp ripp slamm',
        },
      },
      {
        words: 'as',
        verbs: {
          regular: 'attack brand depict hail herald label mock reject regard tout view',
          es: 'dismiss bash trash',
          e: 'characteris characteriz cit denounc derid describ prais rat ridicul',
          short: 'slam',
          doubled: 'slamm',
        },
      },
      { words: 'to', verbs: { regular: 'liken', e: 'compar' } },
      { words: 'as', verbs: {}, irregular: ['sees saw; see; seen; seeing; see', 'casts cast; ; cast; casting; cast'] },
      {
        words: 'a an',
        verbs: { regular: 'brand call deem label term', e: 'declar pronounc', short: 'dub', doubled: 'dubb' },
      },
    ],
    stating: {
      verbs: {
        regular: {
          regular: 'confirm demand expect predict question recommend request signal suggest threaten vow',
          es: 'express stress',
          doubled: 'signall',
          e: 'advocat alleg announc cit emphasis emphasiz pledg promis propos underscor urg',
        },
        irregular: [],
      },
      texts: {
        regular: { regular: 'reveal', e: 'indicat' },
        irregular: ['shows showed; show; shown; showing; show', 'finds found; find; found; finding; find'],
      },
    },
    claimNouns:
      'accusation~s acknowledgement acknowledgment admission allegation~s announcement argument~s assertion~s assessment assumption assurance~s belief~s case charge~s claim~s commitment complaint~s concern~s conclusion~s confidence contention conviction declaration denial~s doubt~s estimate evidence expectation~s fear~s feeling finding~s hint~s hope~s impression insistence intention message notion offer opinion plan~s pledge~s point possibility prediction~s promise~s refusal reminder report speculation statement~s suggestion~s suspicion~s testimony theory threat~s verdict view~s vow~s warning~s wish word worries worry',
    claimOwners: 'among by from of',
    aims: 'aim ambition goal idea objective purpose',
    requiring: 'demand promis threaten',
    whatPhrases: 'what',
    voicing:
      'advanced advance~s advancing came come~s delivered delivering deliver~s drew drop~ped~ping express~ed~es~ing floated float~s gave give~s giving had has have held holding hold~s issued issue~s issuing made make~s making offered offering offer~s raised raise~s raising reached reaches reiterated reiterate~s reiterating repeated repeating repeat~s sending send~s sent shared share~s sharing stress taken take~s taking took voiced voice~s voicing',
    facts: 'conclusion fact',
    avowing: 'declar pronounc profess',
    concealing: 'doubt',
    gerundObjects:
      'admit~s admitted admitting advise~s advised advocate~s advocated consider~s considered considering deny~ing denies denied mention~s mentioned mentioning recall~s recalled propose~s proposed proposing recommend~s recommended recommending rule~s ruled suggest~s suggested suggesting',
    clause: 'that whether',
    polar: 'whether',
    asking: 'ask asked asking asks questioned wonder wondered wondering wonders',
    foretelling: 'will',
    grading: 'almost even only so too very',
    withholding: 'elaborating giving naming offering providing specifying',
    clauseAfter: '',
    infinitive: 'to',
    infinitiveEnding: '',
    answering: 'repl answer',
    continuing: '',
    shortInfinitives: '',
    splitsReports: false,
    separable: [],
    takesUp: '',
    anyText: 'document text',
    receiving: 'finds found gets got obtained read reads received receives saw seen',
    takesUpWith: "that is what, that 's what, this is what, or so",
    impersonalFrames: '',
    impersonalVerbs: '',
    reading: 'read reads',
    adding: 'add added continued',
    issuing:
      'issue issued issues issuing penned posted posts published publishes release released releases releasing sent wrote',
    silence: {
      verbs: 'decline~s~d declining refuse~s~d refusing',
      words: 'answer comment details drawn elaborate evidence identified information name named names quoted reasons',
    },
    talks: '',
    citing: 'caught filmed hear heard hearing leaves left quotes quoted quoting saw see show showed shows',
    comments: 'something that',
    breaksOff: 'but yet so although though whereas',
    whatWords: '',
    contrasting: 'while whereas',
    questionWords: 'what why how who whom whose which',
    relativeForms: '',
    subjunctive: '',
    fusedInfinitive: '(?!)',
    viewPrepositions: 'in by',
    viewNouns:
      'account words view opinion estimate estimation telling eyes judgment judgement reckoning admission assessment phrase',
    bareClause: true,
    bareAfterComma: false,
    inverts: false,
    accordingToOwn: ['in his view', 'in her view', 'in their view'],
    accordingToNoun: [],
    accordingToAfter: ['so'],
    postposed: '',
    approximate:
      'about, almost, around, between, over, under, nearly, roughly, approximately, only, just, some, up to, at least, at most, as many as, as much as, as few as, more than, fewer than, less than, an estimated',
    bareVerbs:
      'say~s said think~s thought believe~s believed claim~s claimed insist~s insisted argue~s argued acknowledge~s acknowledged suggest~s suggested admit~s admitted concede~s conceded feel~s felt hope~s hoped know~s knew complain~s complained contend~s contended estimate~s estimated saying thinking believing claiming insisting arguing acknowledging suggesting admitting conceding hoping complaining contending',
    accordingTo: [
      'according with',
      'according to',
      'after information of',
      'by data of',
      'in the eyes of',
      'in the words of',
      'in the view of',
      'in the opinion of',
    ],
    accordingToWeak: ['for'],
    weakStates: false,
    asWords: 'as',
    addressee: 'to in on at during with via before when while after from through',
    telling:
      'tell~s~ing told inform~s~ed~ing remind~s~ed~ing assure~s~d warn~s~ed~ing advise~d notify notified convince~d persuade~d ask~s~ed~ing assuring advising',
    speechNouns:
      'answer banner caption comment email headline interview letter memo message note phrase post reaction remark reply sign slogan speech statement testimony tweet words',
  },
  people: {
    titles: {
      m: 'mr sir lord chairman pope king prince congressman cardinal sheikh fr',
      f: 'mrs ms miss lady chairwoman queen princess congresswoman dame sister baroness',
      x: 'dr prof professor president senator sen rep representative gov governor secretary mayor judge justice general gen col lt maj capt cpl cmdr insp sgt officer detective rev pastor minister chancellor councillor sheriff director ambassador captain supt cllr pc dc det sergeant lieutenant colonel superintendent inspector constable archbishop brigadier corporal reverend trooper ds di dci',
    },
    particles: 'de da del della di dos du la le van von der den ter bin ibn al el of',
    roles: {
      m: 'barman boyfriend brother father fireman fisherman foreman grandfather grandson husband king landlord lobsterman monk nephew postman prince schoolboy son trawlerman uncle widower',
      f: 'actress aunt daughter girlfriend granddaughter grandmother hostess landlady mother niece nun princess queen schoolgirl sister stewardess waitress widow wife',
      x: 'abbot academic accountant activist actor admiral adviser advisor agent aide ambassador analyst anchor archbishop architect artist astronaut astronomer athlete attorney auctioneer auditor author baker banker barber barista barrister bartender billionaire biographer bishop blogger bookseller boss botanist boxer brewer bricklayer broker builder butcher bystander campaigner candidate captain cardinal carer caretaker carpenter cashier ceo cfo chair champion chancellor chef chemist chief child clerk coach cofounder colleague colonel comedian commander commentator commissioner commuter composer comptroller conductor congressperson conservative constable consul consultant contractor coo cook coordinator coroner councillor counsel counsellor cousin craftsman critic curator customer cyclist dancer dealer dean defendant delegate democrat demonstrator dentist deputy designer detainee detective diplomat director diver docker doctor driver editor employee engineer entrepreneur envoy executive expert farmer farmhand filmmaker firefighter florist forester founder friend frontrunner gardener general geographer governor grocer guard guitarist hairdresser harbormaster harbourmaster headteacher hiker historian homeowner hopeful host hotelier hunter imam incumbent influencer inmate inspector instructor investigator investor janitor jeweller jobseeker jockey joiner journalist judge juror keeper lawmaker lawyer leader lecturer librarian lieutenant lifeguard lineman locksmith magistrate magnate manager mayor mechanic mep midwife migrant millionaire miner minister mogul motorist mp naturalist neighbor neighbour nominee nurse nutritionist officer official onlooker opponent organiser organizer orphan owner painter paramedic passenger passer-by pastor pensioner philosopher pianist pilot plaintiff player playwright plumber podcaster poet pollster pope porter postmaster potter potters preacher predecessor presenter president priest principal prisoner producer professor programmer prosecutor protester psychiatrist publican publisher pupil rabbi rancher ranger receptionist rector referee refugee registrar reporter representative republican rescuer researcher resident restaurateur retiree roofer sailor scholar sculptor secretary senator sergeant shareholder shepherd sheriff shopper singer skipper socialist soldier solicitor source speaker specialist spectator spokesperson spouse staffer steward striker student successor superintendent supporter surgeon surveyor survivor suspect tailor teacher teenager tenant toddler tourist trader trainer translator treasurer trucker trustee tutor tycoon umpire undertaker vet veteran veterinarian vicar victim villager visitor volunteer voter waiter walker warden weaver welder whip winemaker winger witness worker writer youtuber',
      pairs: {
        'man woman': 'business chair congress council police sales spokes',
      },
    },
    anybody: {
      m: 'boy gentleman guy man',
      f: 'girl lady woman',
      x: 'billionaire candidate celebrity expert lawmaker leader magnate mogul nominee official person politician researcher star tycoon year-old youngster',
    },
    children: 'boys children daughters girls kids sons',
    parents: '',
    relations: '',
    ages: {
      old: 'old|elderly',
      young: 'young|teenager',
      decades: '- - - sexag septuag octog nonag',
    },
    organisations:
      'academy administration airline airlines airways army assembly authority bank board borough brand brewery broadcaster bureau cabinet cathedral center centre chamber channel chronicle church clarion clinic club co-op coalition college commission committee congress consortium cooperative corporation council courier court daily department diocese directorate district embassy enterprise enterprises eu federation ferries forum foundation front fund gallery gazette government guild herald holdings hospital house industries inquiry inspectorate institute institution journal jury lab laboratory league ledger library magazine majority military ministry movement museum nato navy network newspaper newsroom observatory office operator opposition orchestra outlet panel parliament partnership pentagon podcast police post precinct quarterly radio railway railways regiment regulator retailer school secretariat senate service services site society start-up startup studio subsidiary supermarket supplier syndicate taskforce team telegraph theater theatre times treasury tribunal tribune trust un university utility vatican watchdog website weekly white-house zoo',
    anyOrganisation:
      'agency association campaign charity company firm group manufacturer organisation organization party union',
    kin: [
      'brand business chain company corporation firm giant group maker manufacturer operator retailer',
      'campaign charity foundation group',
      'federation group union',
      'daily magazine newspaper outlet paper tabloid weekly',
      'clinic hospital trust',
      'college school university',
      'movement party',
      'congressman congresswoman lawmaker mp parliamentarian representative senator',
      'author novelist poet writer',
      'actor actress star',
      'defender footballer forward goalkeeper midfielder player striker',
      'coach manager trainer',
      'academic lecturer professor teacher',
      'attorney barrister lawyer solicitor',
      'band group',
    ],
    offices: 'ambassador coroner governor judge mayor minister prosecutor sheriff',
    documents:
      'account accounts ad advertisement analysis article bill book brochure census complaint data decree document documentary dossier editorial email emails figures filing flyer footage indictment law lawsuit leaflet letter memo message note order pamphlet petition placard poll post poster records release report results review ruling sources statement statistics study survey transcript tweet video',
    letters: 'letter petition',
    laws: 'amendment by-law bylaw bylaws charter code constitution contract dictionary law ordinance regulation regulations statute treaty',
    signs: 'badge banner billboard label notice placard plaque poster posters sign sticker',
    places:
      'Avenue Bay Bridge Cape Hall Hill House Island Lake Mount Park Plaza River Road Stadium Street Tower Towers Valley',
    countries: 'America Britain England Holland Scotland Wales',
    things:
      'airport asteroid avenue boulevard canal comet constellation cruiser cyclone dam destroyer ferry freighter frigate galaxy hurricane icebreaker lake lighthouse planet river satellite ship spacecraft stadium storm street submarine tanker telescope trawler tugboat tunnel typhoon volcano yacht',
    roleEndings: {
      m: '(?!)',
      f: '(?!)',
      x: 'gist|[ai]cist|ntist|omist|mnist|elist|apist|uist|yist|ician|ographer|fielder|keeper|worker',
    },
    origins:
      '^(?:Afghan|American|Argentin(?:e|ian)|Australian|Austrian|Belgian|Brazilian|Briton|Bulgarian|Canadian|Chilean|Colombian|Croat(?:ian)?|Czech|Dane|Egyptian|Estonian|Finn|German|Ghanaian|Greek|Hungarian|Indian|Iranian|Israeli|Italian|Jamaican|Kenyan|Latvian|Lithuanian|Mexican|Moroccan|Nigerian|Norwegian|Pole|Portuguese|Romanian|Russian|Scot|Serb(?:ian)?|Slovak|Slovenian|Spaniard|Swede|Swiss|Thai|Tunisian|Turk|Ukrainian|Uruguayan|Venezuelan|(?:Cornish|Dutch|English|French|Irish|Ulster|Welsh)(?:wo)?man)',
    groups:
      'activists advisers advisors advocates agencies aides all allies analysts another attorneys authorities both campaigners citizens colleagues commentators commuters companies conservatives consumers councillors councilors critics customers defenders democrats demonstrators deputies detectives developers diplomats doctors donors drivers each economists editors employees engineers environmentalists executives experts fans farmers few firefighters friends governments groups historians insiders investigators journalists judges lawmakers lawyers leaders legislators liberals locals many media members ministers most neighbors neighbours nurses observers officers officials one opponents organisers organizers others paramedics parents passengers people planners players police politicians polls pollsters prosecutors protesters pupils regulators relatives reporters republicans rescuers researchers residents scholars scientists senators several shoppers some sources specialists staff students supporters survivors teachers television tenants tourists traders tv unions users veterans victims villagers volunteers voters witnesses workers',
    standsFor:
      'members spokesman spokeswoman statement report study aides officials lawyers supporters answer comments email message post reaction remarks reply response speech testimony tweet verdict warning',
    fields:
      'Affairs Agriculture Commerce Defence Defense Education Energy Health Homeland Interior Justice Labor Labour Pensions Security State Transportation Treasury',
    neverNames:
      'Republican Republicans Democrat Democrats Democratic American Americans British French German Italian Spanish Russian Chinese Japanese Mexican Canadian European Muslim Muslims Christian Christians Jewish Catholic English Irish Scottish African Asian Hispanic Latino Latinos Indian Iranian Syrian Israeli Turkish I GOP-led',
  },
  notSpeech: {
    defining: 'defined defines define',
    naming:
      'album award baptised baptized blog book brand call called calls christened collection column documentary dubbed entitled festival film hit known magazine movie named nicknamed novel operation play program programme project series show site song titled',
    terms: 'concept expression label name names nickname phrase so-called term terms word words',
  },
  numbers: {
    values:
      'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 a:1 an:1',
    multipliers:
      'hundred:100 thousand:1e3 million:1e6 millions:1e6 billion:1e9 billions:1e9 trillion:1e12 bn:1e9 mn:1e6',
    fractions: 'third:3 thirds:3 quarter:4 quarters:4 fifth:5 fifths:5 sixth:6 eighth:8 eighths:8 tenth:10 tenths:10',
    alone: 'half:2',
    half: 'half',
    and: 'and',
    percent: '%, percent, per cent',
    compound: '',
  },
  content: {
    comparisons:
      'twice as, half as, half that, times that, record, highest, lowest, largest, biggest, smallest, fastest, slowest, rose, risen, fell, fallen, grew, grown, increased, decreased, doubled, tripled, halved, dropped, declined, soared, plunged, shrank, shrunk, is up, are up, is down, are down',
    causes:
      'because, because of, due to, owing to, caused by, causes, caused, led to, leads to, resulted in, results in, as a result of, thanks to, responsible for, the cause of, the reason for',
    ranges: 'between from',
    joins: 'and to',
    spans: 'last past next coming previous first',
    repeats: 'times',
    years: 'years',
    months: 'january february march april may june july august september october november december',
    futures: "will won't 'll shall",
    futureEnding: '(?!)',
    wishes: "should must ought want wants wish wishes hope hopes need needs let let's",
    counting: 'put~s count~s~ed estimate~s~d reckon~s~ed speak~s spoke',
  },
  notes: {
    bylines: 'by, written by, posted by, published by, reporting by, translated by',
    elsewhere:
      '(read|see) (also|more), to read also, also (interesting|read|on our), you (may|might) also, more (from|on|news), most read, related (articles|stories), follow us, related, advert',
    republished:
      'this article was originally published, this article first appeared, originally published, first published, first appeared in, republished from, reprinted with permission, republished with permission, translated from, read the original, the original version of this article, see also on',
  },
  claims: {
    markers: [
      ...markers(
        'author.refuted',
        'falsely, wrongly, incorrectly, erroneously, misleadingly, lied when, lied by, was wrong when, is wrong when',
      ),
      ...markers('author.unsupported', 'with no evidence, baselessly'),
    ],
    proof: { without: 'without', nouns: 'evidence proof' },
    idioms: 'or',
    presented: { participles: 'presented portrayed framed', by: 'by from', as: 'as' },
    purpose: 'for',
    fewOrNone: 'nobody none few',
    withheld:
      'request requests motion appeal appeals bail access entry permission visa petition boarding asylum parole goal penalty',
    whole: 'any everybody everyone everything all',
    contests: 'disput contest',
    firmDenials: 'den refut',
    contradicting: 'contradict',
    denials: {
      regular: { e: 'challeng disput', regular: 'contest contradict debunk dismiss question reject' },
      irregular: ['denies denied; deny; denied; denying; deny', 'refutes refuted; refute; refuted; refuting; refute'],
    },
    separableDenials: [{ verbs: 'rule rules ruled ruling', particle: 'out' }],
    hearsay: 'allegedly reportedly apparently',
    hearsayFrames: [
      { verbs: 'supposed', next: 'to', participle: '^to have (?:been|\\p{L}+(?:ed|en|ld|id|ght|ft|ent))' },
      { verbs: 'said reported believed understood thought rumored rumoured', next: 'to', participle: '^to have' },
    ],
    conditions: 'if',
    negations: "not never hardly isn't wasn't aren't weren't didn't doesn't",
    demonstratives: 'this that these those',
    hearsayEnding: '(?!)',
    modals: 'could may might must should would',
    copulas: '',
    confirming: 'verified proven proved substantiated corroborated demonstrated',
    settling: 'confirmed established',
    refuting: 'debunked refuted disproved disproven discredited contradicted rebutted',
    thus: 'case so',
    untrue:
      'hoax false untrue wrong incorrect erroneous misleading inaccurate bogus fabricated fiction nonsense rubbish fantasy lie~s lying myth',
    unfounded: 'unfounded baseless unsubstantiated groundless unproven unverified',
    groundless: { lacking: 'without no', grounds: 'foundation basis merit substance' },
    innocence: 'innocence',
    overdone: 'absurd exaggerated ludicrous overblown preposterous unpersuasive',
    none: 'no',
    such: 'such',
    truthful: 'true accurate correct',
    statements:
      'version~s claim~s allegation~s accusation~s rumour~s rumor~s theory theories assertion~s charge~s notion reports',
    matters: 'link involvement responsibility authenticity existence wrongdoing',
    partly:
      'belief legend speculation finding~s result~s toll estimate~s statement~s suggestion~s argument~s number~s idea account~s figure~s information',
    accusing: 'accus alleg charg suspect',
    rumours: 'rumour rumours rumor rumors suspicion suspicions',
    linking: 'that',
    pretended: 'supposed purported so-called',
    pastHelpers: "did have had 've",
    presumed: 'alleged suspected',
    contrary: 'contrary to what, contrary to claims that, contrary to the claim that',
    against: 'contrary to',
    reality:
      "in reality, th(at|is) is (false|not true|untrue|a lie), which is (false|not true|untrue), that 's not true, that was (not true|false)",
    inFact: 'in fact',
    offersNone:
      'offered no evidence, provided no evidence, gave no evidence, not provide evidence, not provide any evidence',
    unbacked:
      'there is no evidence (for|of) th(at|is), there is no evidence to support (it|that|this|the claim), there (is|was) no truth in (it|that|this|the claim), there is no proof of that, (no evidence|nothing) supports th(at|is)',
    distancing: '',
    doubts:
      's(k|c)eptical(| of| about), unconvinced, less sure, doubt(|s|ed) that, cast(|s) doubt on, f(ound|ind|inds) no evidence that',
    both: 'both, the two',
    claimingForms: 'claim claiming',
    disagreeing:
      'it differently, things differently, otherwise, the opposite, the exact opposite, the contrary, a different conclusion, a different story, a different view, a different version, a different account, to differ, disagree, disagrees, disagreed, pushed back, issue with th(at|is)',
    agreeing: 'in agreement, agree, agrees',
    believing: 'accept~s believe~d~s convinced persuaded share~d~s',
    opposing: 'on the contrary, by contrast',
    labels: {
      claim: 'claim, the claim, what was claimed, fiction',
      verdict: 'verdict, our verdict, the verdict, rating, our rating, conclusion',
      myth: 'myth',
      fact: 'fact, the fact, the facts, reality, truth',
    },
    unproven:
      "there (is|was) no evidence, there is no evidence to suggest, there is no evidence to support (the claim|claims), there's no (evidence|proof), there is no proof, no evidence has emerged, nothing (proves|suggests), there (is|was) nothing to suggest",
    untrueThat:
      "it is false, it is false to say, it is not true to say, it is untrue, it is not true, it's not true, it is wrong to say, it is a myth",
  },
};

function markers(status: Marker['status'], list: string): Marker[] {
  return list.split(',').map((words) => ({ words: words.trim(), status }));
}
