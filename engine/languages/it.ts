import type { Language, Marker } from './language.ts';

/** Auxiliaries that stand alone as verbs, too. */
const AUXILIARIES =
  "ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano ebbe ebbero è sono era erano sarà saranno sarebbe sarebbero sia siano fu furono viene vengono veniva venivano può possono poteva potrà potrebbe deve devono doveva dovrà dovrebbe va vanno sta stanno stava stavano torna tornano tiene e'";

export const it: Language = {
  code: 'it',
  name: 'Italian',
  text: {
    elided:
      'l un d c s m t v n dell all nell dall sull coll quest quell com cos dov quand quant anch tutt bell sant grand mezz nessun ciascun qualcun senz cent po mo fa di va e è perche poiche finche giacche cioe cosi piu gia giu puo pero sara saro verra fara dara andra potra dovra avra stara citta attivita universita qualita quantita verita realta novita societa comunita eta meta autorita responsabilita possibilita lunedi martedi mercoledi giovedi venerdi si la li ne se da su te ca caffe',
    questionLabels: 'domanda d',
    answerLabels: 'risposta r',
    hyphenated: '',
    objects: '',
    possessive: '',
    shortVerb: null,
    enclitic: '',
    misspelt: { a: 'ha' },
    abbreviations:
      'sig sigg dott dr prof avv ing arch geom rag cav comm on sen mons don gen col cap ten sgt mar S s ss art artt n nn num p pp pag pagg vol cfr ecc es etc tel v vs ca via all lett cit fig tab min max',
    marks: ['«»', '“”', '"', '‘’', '‹›'],
    frequent:
      'il lo la i gli le di del della dei delle che e è un una in non per con si da al alla anche come più ma sono ha nel nella sul dal suo sua questo questa ai alle dalla hanno stato stata essere loro dopo perché quando tra chi cui ci era o se degli',
  },
  grammar: {
    bracket: false,
    ordinals: false,
    nounsPile: false,
    capitalNouns: false,
    twoSurnames: false,
    dropsSubject: true,
    pluralEnding: 'no$',
    determiners: {
      ms: 'il lo un uno questo quel quello suo nostro mio altro nessun',
      fs: "la una un' questa quella sua nostra mia altra nessuna",
      xs: "l' quest' quell' qualche ogni",
      mp: 'i gli questi quei quegli suoi nostri alcuni molti numerosi diversi parecchi altri entrambi tutti',
      fp: 'le queste quelle sue nostre alcune molte numerose diverse altre entrambe tutte',
      xp: 'due tre quattro cinque sei',
    },
    definite:
      "il lo la l' i gli le questo questa quest' questi queste quel quello quella quell' quei quegli quelle del dello della dell' dei degli delle",
    oblique: '',
    contracted:
      "del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi",
    prepositions:
      "di d' a ad in da con su per tra fra senza sopra sotto dietro davanti dopo prima contro verso durante secondo presso entro fino mediante tramite fuori dentro accanto nonostante salvo tranne attraverso",
    locative: "a ad in verso presso al alla all' ai agli alle nel nella vicino",
    attaching: "di d' per",
    gerundEnding: 'ando|endo',
    conjunctions:
      'che chi cui dove e ed o ma però mentre quando come se perché poiché siccome benché sebbene affinché né oppure ovvero dunque quindi anzi bensì poi',
    coordinators: 'e ed o ma poi',
    relatives: 'che',
    linkers: 'cui dove quale quali',
    pronouns: {
      ms: "lui egli costui quest'ultimo",
      fs: "lei ella costei quest'ultima",
      xp: 'loro',
      mp: 'essi',
      fp: 'esse',
      xs: 'quest',
    },
    pointing: 'costui costei ultimo ultima',
    impersonal: 'loro',
    neuter: 'tutto nulla niente ciò questo quello qualcosa nessuno qualcuno',
    negated: 'senza non',
    strongPronouns: { ms: 'lui', fs: 'lei', xp: 'loro', mp: 'essi', fp: 'esse' },
    clitics: "mi ti si ci vi lo la l' li le gli ne non me te se ce ve glielo gliela gliel' m' t' s' c' v' n'",
    auxiliaries: `${AUXILIARIES} vuole vogliono voleva`,
    passive:
      "è e' sono era erano sarà saranno sarebbe sarebbero sia siano fu furono viene vengono veniva venivano verrà verranno va vanno resta",
    been: 'stato stata stati state essere',
    only: 'solo',
    progressive: 'sta stanno stava stavano continua continuano va',
    reflexives: "si s' mi m'",
    verbs: `${AUXILIARIES} ho hai abbiamo avete fosse fossero siamo siete sei starà sto stiamo andava andavano andrà vado andiamo vada potevano potranno potrebbero posso possiamo possa dovevano dovranno dovrebbero devo dobbiamo fa fanno faceva facevano farà faranno fece faccio facciamo faccia voglio vogliamo verrà verranno vengo venga dà danno dava darà diede do diamo sa sanno sapeva so sappiamo sappia vedo vediamo esce escono uscì resta restano restava rimane rimangono rimase tengono teneva mette mettono mise metto prende prendono prese prendo prendiamo porta portano portava lascia lasciano lasciò arriva arrivano arrivò passa passano passò tornò tornerà parte partono partì apre aprono aprì chiude chiudono chiuse chiudo cade cadono cadde sale salgono salì scende scendono scese serve servono costa costano costerà costava vale valgono manca mancano mancava basta bastano pare sembra sembrano sembrava piace esiste esistono vive vivono viveva lavora lavorano lavorava perde perdono perse vince vinse cerca cercano aspetta aspettano usa usano inizia iniziano iniziò comincia cominciò finisce finiscono finì compra vende vendono paga pagano dirige riceve ricevono riceveva segue seguono mangia dorme dormono corre corrono muove muore morì nasce nacque ascolta sente sentono sento sentiamo guarda entra entrano entrò succede accade accadde regge pesa pesano cresce cambia cambiano funziona funzionano aggiusta accompagna dipende dipendono suona suonano figura riapre riaprirà riapriranno devi decide decise conosce conosco chiamo puzza ferma fermò fermano rompe toglie tolgono togliamo bisogna tocca occorre credo dico scrivo circola circolano gira girano`,
    verbEndings:
      '(?:ò|arono|irono|erono|ettero|[aei]va(?:no|mo)|ava|eva|erà|irà|eranno|iranno|rebbe|rebbero|iamo|[ei]remo|iscono|isce|ssero)',
    plainVerbs: {},
    adverbs:
      "anche già ancora inoltre oltre poi dopo prima sempre mai ora adesso oggi ieri domani qui qua lì là così più meno molto poco tanto troppo quasi forse bene male presto tardi sì no non solo soltanto pure persino perfino neppure nemmeno neanche invece infatti però dunque quindi allora intanto stesso stessa nuovamente insieme subito appena ormai almeno anzi stamattina stasera stanotte piuttosto davvero peraltro piu' gia' cosi' pero' po'",
    adverbEnding: 'mente',
    times:
      "lunedì martedì mercoledì giovedì venerdì sabato domenica mattina mattino pomeriggio sera serata notte gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani settimana mese anno scorso scorsa prossimo prossima fine primavera estate autunno inverno giornata stamattina stasera lunedi' martedi' giovedi' venerdi' anni ora ore minuti mesi settimane",
    speakerPronouns: 'io noi tu voi mi ci ti vi me te',
    own: 'io mio mia miei mie',
    having: 'aver avere',
    speaksFrom: "da dal dallo dalla dall' dai dagli dalle",
    employedAt: 'presso',
    connectives:
      "ma, tuttavia, inoltre, e, così, d' altra parte, d' altronde, pertanto, perciò, quindi, infatti, di fatto, dal canto suo, da parte sua, invece, in effetti, intanto, del resto, per esempio, cioè, ad esempio, poi, anzi, in compenso, insomma",
    asides:
      "sui social, sui propri social, sui suoi social, tra le lacrime, dal canto suo, dal canto loro, da parte sua, da parte loro, a sua volta, a loro volta, di nuovo, ancora una volta, una volta di più, invece, tuttavia, d' altra parte, d' altro canto, nello stesso tempo, al tempo stesso, in ogni caso, inoltre, per esempio, la settimana scorsa, il mese scorso, l' anno scorso, lo scorso anno, la scorsa settimana, nel fine settimana, al telefono, per telefono, per lettera, per iscritto, in serata, in mattinata, in tarda serata, a bassa voce, ad alta voce, tra le risate, ridendo, con ironia, senza mezzi termini, senza giri di parole, alla fine, all' inizio, nonostante tutto, in una nota, in un comunicato, in conferenza stampa, in una conferenza stampa, in un' intervista, in esclusiva, in pubblico, in privato, ai giornalisti, ai microfoni, fra l' altro, tra l' altro, a più riprese, con un sorriso, in aula, in consiglio, più volte, a gran voce, a chiare lettere",
    relational:
      'ale|ali|ico|ica|ici|iche|ario|aria|ari|arie|ano|ana|ani|ane|ino|ina|ini|ine|ese|esi|ivo|iva|ivi|ive|ista|isti|iste|ile|ili|are|uniti|unite|libero|libera|civile|mondiale',
    joints: "di del dello della dell' dei degli delle per",
    openers:
      "Il Lo La L' I Gli Le Un Uno Una Un' Questo Questa Quest' Questi Queste Quel Quello Quella Quell' Quei Quegli Quelle Suo Sua Suoi Sue Loro Mio Mia Nostro Nostra Ma E Ed O Però Se Che Chi Cui Come Quando Dove Perché Poiché Mentre Anche Ancora Già Poi Dopo Prima Sempre Mai Ora Adesso Oggi Ieri Domani Qui Qua Lì Là Così Più Meno Molto Molti Molte Poco Pochi Tanto Troppo Quasi Forse Bene Male Presto Tardi Sì No Non Solo Soltanto Pure Persino Perfino Neppure Nemmeno Invece Infatti Dunque Quindi Allora Intanto Subito Appena Ormai Almeno Di D' A Ad Da In Con Su Per Tra Fra Senza Sopra Sotto Dietro Davanti Contro Verso Durante Secondo Presso Oltre Entro Fino Del Dello Della Dell' Dei Degli Delle Al Allo Alla All' Ai Agli Alle Dal Dallo Dalla Dall' Dai Dagli Dalle Nel Nello Nella Nell' Nei Negli Nelle Sul Sullo Sulla Sull' Sui Sugli Sulle Alcuni Alcune Qualche Ogni Numerosi Diversi Diverse Altro Altra Altri Altre Entrambi Tutti Tutte Tutto Tutta Nessun Nessuno Nessuna Niente Nulla Qualcosa Qualcuno Due Tre Quattro Cinque Sei Sette Otto Nove Dieci Cento Mille È E' Sono Era Ha Hanno Ho Io Noi Tu Voi Lui Lei Egli Ella Essi Si Mi Ti Ci Vi Ne Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre Interpellato Interpellata Interpellati Contattato Contattata Leggi Leggere Vedi Foto Video Immagine Quanto Quanti Quale Quali Cosa Ciò Eppure Anzi Insomma Ecco Domanda Risposta Primo Ultimo Infine Attualmente Recentemente Vicino Grazie Rispetto Dice Aggiunge Fonti Ex Stando Altrimenti Piuttosto Perche' Cosi' Piu' Puo' C' S' Resta Va Sta Fa Può Deve Stop",
  },
  endings: {
    ofOneself: '^(?:difen|lament|giustific|scus|chie).*',
    trade: '(?:[eè]|ei)r[oae]',
    participle: '[aeiu][dt][ao]|^nat[ao]',
    doer: '[aeiu][dt][ao]|[dt]or[ae]|[aei]nte',
    collective: '[^aeo]',
  },
  cues: {
    paradigms: {
      are: {
        finite: 'a ò ava erà erebbe asse',
        plural: 'ano arono avano eranno erebbero',
        participle: 'ato ata ati ate',
        gerund: 'ando',
        infinitive: 'are arsi',
      },
      iare: {
        finite: 'ia iò iava ierà ierebbe',
        plural: 'iano iarono iavano ieranno ierebbero',
        participle: 'iato iata iati iate',
        gerund: 'iando',
        infinitive: 'iare iarsi',
      },
      ciare: {
        finite: 'cia ciò ciava cerà cerebbe',
        plural: 'ciano ciarono ciavano ceranno cerebbero',
        participle: 'ciato ciata ciati ciate',
        gerund: 'ciando',
        infinitive: 'ciare',
      },
      giare: {
        finite: 'gia giò giava gerà gerebbe',
        plural: 'giano giarono giavano geranno gerebbero',
        participle: 'giato giata giati giate',
        gerund: 'giando',
        infinitive: 'giare',
      },
      sciare: {
        finite: 'scia sciò sciava scerà scerebbe',
        plural: 'sciano sciarono sciavano sceranno scerebbero',
        participle: 'sciato sciata sciati sciate',
        gerund: 'sciando',
        infinitive: 'sciare',
      },
      care: {
        finite: 'ca cò cava cherà cherebbe',
        plural: 'cano carono cavano cheranno cherebbero',
        participle: 'cato cata cati cate',
        gerund: 'cando',
        infinitive: 'care',
      },
      gare: {
        finite: 'ga gò gava gherà gherebbe',
        plural: 'gano garono gavano gheranno gherebbero',
        participle: 'gato gata gati gate',
        gerund: 'gando',
        infinitive: 'gare',
      },
      ere: {
        finite: 'e é ette eva erà erebbe',
        plural: 'ono erono ettero evano eranno erebbero',
        participle: 'uto uta uti ute',
        gerund: 'endo',
        infinitive: 'ere ersi',
      },
      tere: {
        finite: 'te té teva terà terebbe',
        plural: 'tono terono tevano teranno terebbero',
        participle: 'tuto tuta tuti tute',
        gerund: 'tendo',
        infinitive: 'tere',
      },
      ire: {
        finite: 'isce ì iva irà irebbe',
        plural: 'iscono irono ivano iranno irebbero',
        participle: 'ito ita iti ite',
        gerund: 'endo',
        infinitive: 'ire',
      },
      vertire: {
        finite: 'verte vertì vertiva vertirà vertirebbe',
        plural: 'vertono vertirono vertivano vertiranno vertirebbero',
        participle: 'vertito vertita vertiti vertite',
        gerund: 'vertendo',
        infinitive: 'vertire',
      },
      seguire: {
        finite: 'segue seguì seguiva seguirà seguirebbe',
        plural: 'seguono seguirono seguivano seguiranno seguirebbero',
        participle: 'seguito seguita seguiti seguite',
        gerund: 'seguendo',
        infinitive: 'seguire',
      },
      tenere: {
        finite: 'tiene tenne teneva terrà terrebbe',
        plural: 'tengono tennero tenevano terranno terrebbero',
        participle: 'tenuto tenuta tenuti tenute',
        gerund: 'tenendo',
        infinitive: 'tenere',
      },
      venire: {
        finite: 'viene venne veniva verrà verrebbe',
        plural: 'vengono vennero venivano verranno verrebbero',
        participle: 'venuto venuta venuti venute',
        gerund: 'venendo',
        infinitive: 'venire',
      },
      ettere: {
        finite: 'ette ise etteva etterà etterebbe',
        plural: 'ettono isero ettevano etteranno etterebbero',
        participle: 'esso essa essi esse',
        gerund: 'ettendo',
        infinitive: 'ettere',
      },
      dire: {
        finite: 'dice disse diceva dirà direbbe dica',
        plural: 'dicono dissero dicevano diranno direbbero dicano',
        participle: 'detto detta detti dette',
        gerund: 'dicendo',
        infinitive: 'dire dirsi dirlo',
      },
      udere: {
        finite: 'ude use udeva uderà uderebbe',
        plural: 'udono usero udevano uderanno uderebbero',
        participle: 'uso usa usi use',
        gerund: 'udendo',
        infinitive: 'udere',
      },
      porre: {
        finite: 'pone pose poneva porrà porrebbe',
        plural: 'pongono posero ponevano porranno porrebbero',
        participle: 'posto posta posti poste',
        gerund: 'ponendo',
        infinitive: 'porre',
      },
      ungere: {
        finite: 'unge unse ungeva ungerà ungerebbe',
        plural: 'ungono unsero ungevano ungeranno ungerebbero',
        participle: 'unto unta unti unte',
        gerund: 'ungendo',
        infinitive: 'ungere',
      },
      ingere: {
        finite: 'inge inse ingeva ingerà ingerebbe',
        plural: 'ingono insero ingevano ingeranno ingerebbero',
        participle: 'into inta inti inte',
        gerund: 'ingendo',
        infinitive: 'ingere',
      },
      endere: {
        finite: 'ende ese endeva enderà enderebbe',
        plural: 'endono esero endevano enderanno enderebbero',
        participle: 'eso esa esi ese',
        gerund: 'endendo',
        infinitive: 'endere',
      },
      idere: {
        finite: 'ide ise ideva iderà iderebbe',
        plural: 'idono isero idevano ideranno iderebbero',
        participle: 'iso isa isi ise',
        gerund: 'idendo',
        infinitive: 'idere',
      },
      ondere: {
        finite: 'onde ose ondeva onderà onderebbe',
        plural: 'ondono osero ondevano onderanno onderebbero',
        participle: 'osto osta osti oste',
        gerund: 'ondendo',
        infinitive: 'ondere',
      },
      iedere: {
        finite: 'iede iese iedeva iederà iederebbe',
        plural: 'iedono iesero iedevano iederanno iederebbero',
        participle: 'iesto iesta iesti ieste',
        gerund: 'iedendo',
        infinitive: 'iedere iedersi',
      },
      crivere: {
        finite: 'crive crisse criveva criverà criverebbe',
        plural: 'crivono crissero crivevano criveranno criverebbero',
        participle: 'critto critta critti critte',
        gerund: 'crivendo',
        infinitive: 'crivere',
      },
      eggere: {
        finite: 'egge esse eggeva eggerà eggerebbe',
        plural: 'eggono essero eggevano eggeranno eggerebbero',
        participle: 'etto etta etti ette',
        gerund: 'eggendo',
        infinitive: 'eggere',
      },
      umere: {
        finite: 'ume unse umeva umerà umerebbe',
        plural: 'umono unsero umevano umeranno umerebbero',
        participle: 'unto unta unti unte',
        gerund: 'umendo',
        infinitive: 'umere',
      },
    },
    verbs: {
      say: {
        are: 'afferm anticip argoment assicur avvis cit comment conferm confess confid constat cont dett dichiar dimostr giur illustr inform insinu ipotizz lament mostr motiv narr not obiett osserv parl precis preconizz puntualizz raccont recit ricord rilev rincar riport rivel segnal sottoline',
        iare: 'consigl evidenz testimon',
        ciare: 'annun denun rinun',
        sciare: 'rila',
        care: 'certifi comuni dimenti giustifi indi notifi pubbli repli rimar rivendi specifi verifi',
        gare: 'alle divul ne spie',
        ire: 'asser chiar eccep garant ribad rifer sment stabil sugger',
        vertire: 'av',
        seguire: 'pro',
        venire: 'con',
        tenere: 'ri sos',
        tere: 'ripe',
        ettere: 'amm prem prom',
        dire: 'contrad pre ri',
        udere: 'concl escl',
        porre: 'es',
        ungere: 'aggi',
        ondere: 'risp',
        crivere: 's',
        eggere: 'corr l',
        umere: 'riass',
      },
      think: {
        are: 'calcol confid consider dubit immagin pens sospett sper stim trov valut',
        care: 'auspi giudi',
        ere: 'cred tem',
        ire: 'prefer',
        tenere: 'ri',
        porre: 'sup',
        endere: 'int',
      },
      will: {
        are: 'accus aspir desider domand esort giur impegn implor imput invit ordin raccomand reclam rimprover',
        ciare: 'minac',
        care: 'auspi invo rivendi',
        gare: 'ne pre',
        ettere: 'perm prom',
        porre: 'pro',
        iedere: 'ch',
        endere: 'pret',
        ire: 'sugger',
      },
      manner: {
        are: 'augur borbott brind brontol cant chios congratul continu domand esclam esult grid incalz ironizz lagn liquid minimizz mormor polemizz salut sbott sbrait sbuff scatt scherz sospir sussurr termin titol tuon twitt url vant',
        iare: 'bisbigl bofonch ringraz tagl',
        ciare: 'lan',
        care: 'attac gio pizzi rammari',
        gare: 'arrin interro prolun',
        ire: 'ammon esord interloqu scand',
        tere: 'ribat riflet',
        venire: 'inter',
        idere: 'r sorr',
        iedere: 'ch',
        endere: 'ripr',
      },
      qualify: {
        are: 'accus apostrof battezz biasim bistratt boll chiam cit condann cont contest deplor esalt lament lod menzion paragon parl present reclam ricord ridicolizz salut stim tratt valut',
        ciare: 'boc denun',
        giare: 'elo',
        care: 'attac classifi criti evo giudi invo qualifi rivendi',
        ire: 'attribu defin',
        ettere: 'prom',
        endere: 'dif',
        crivere: 'des',
      },
    },
    irregular: {
      say: [
        'dice disse diceva dirà direbbe; dicono dissero dicevano diranno direbbero; detto detta detti dette; dicendo; dire dirsi',
        'riconosce riconobbe riconosceva riconoscerà riconoscerebbe; riconoscono riconobbero riconoscevano riconosceranno riconoscerebbero; riconosciuto riconosciuta riconosciuti riconosciute; riconoscendo; riconoscere',
        'insiste insistette insisté insisteva insisterà insisterebbe; insistono insistettero insisterono insistevano insisteranno insisterebbero; insistito insistita insistiti insistite; insistendo; insistere',
        'prevede previde prevedeva prevedrà prevederà prevedrebbe prevederebbe; prevedono previdero prevedevano prevedranno prevederanno prevedrebbero prevederebbero; previsto prevista previsti previste; prevedendo; prevedere',
        'rende rese; rendono resero; ; ; ',
        'risulta emerge; risultano; emerso; ; ',
      ],
      think: [
        'vede vide vedeva vedrà vedrebbe; vedono videro vedevano vedranno vedrebbero; visto vista visti viste; vedendo; vedere',
        'prevede previde prevedeva prevedrà prevederà prevedrebbe prevederebbe; prevedono previdero prevedevano prevedranno prevederanno prevedrebbero prevederebbero; previsto prevista previsti previste; prevedendo; prevedere',
      ],
      will: [
        'vuole volle voleva vorrà vorrebbe; vogliono vollero volevano vorranno vorrebbero; voluto voluta voluti volute; volendo; volere',
        'esige esigeva esigerà esigerebbe; esigono esigevano esigeranno esigerebbero; esatto esatta esatti esatte; esigendo; esigere',
      ],
      manner: [
        'piange pianse piangeva piangerà piangerebbe; piangono piansero piangevano piangeranno piangerebbero; pianto; piangendo; piangere',
      ],
      qualify: ['vede vide vedeva; vedono videro vedevano; ; ; ', 'dice; dicono; ; ; '],
    },
    reflexiveOnly: { are: 'augur congratul impegn lagn vant', care: 'rammari' },
    nouns:
      'accusa accusati accusato ammesso attacca canta cita commenta concluso condanna conferma conta corretto critica denuncia detta detto domanda grida indica informa inteso lancia legge minaccia mostra nega nota parla pensa precisa prega previsto promessa proposta proposto racconta replica ricorda riporta riso risposto scherza scritta scritto sorriso spiega stima taglia testimonia trova urla visto',
    comparing:
      'presenta presentava presentò presentano presentato presenterà descrive descrisse descriveva descrivono definisce definì paragona paragonò classifica tratta cita vede',
    light: [
      {
        verb: 'fa fece faceva fanno fatto facendo fare',
        follow: 'sapere notare presente osservare capire eco',
        class: 'say',
      },
      { verb: 'taglia tagliano tagliato tagliò', follow: 'corto', class: 'manner' },
      { verb: 'lascia lasciò lasciava lasciano lasciato lasciando', follow: 'intendere capire', class: 'say' },
      { verb: 'tiene teneva tenuto tengono', follow: 'a', class: 'say' },
      { verb: 'rende rese reso rendono', follow: 'noto', class: 'say' },
      { verb: 'mette mise messo mettono', follow: 'in', class: 'say' },
      { verb: 'dà diede dava danno dato dando', follow: 'per', class: 'say' },
      {
        verb: 'è sono era erano',
        follow: 'certa certe certi convinta convinte convinti convinto sicura sicure sicuri',
        class: 'think',
      },
      {
        verb: 'dice disse dicono dissero detto detta detti dette',
        follow: 'certa certe certi certo convinta convinte convinti convinto sicura sicure sicuri sicuro',
        class: 'think',
      },
    ],
    predicating: [],
    claimNouns:
      'accusa accuse auspicio avvertimento certezza convinzione denuncia desiderio dubbio fiducia idea impegno intenzione ipotesi minaccia opinione paura preoccupazione promessa proposta richiesta sospetto speranza tesi timore timori versione',
    voicing: 'esprime espresse espresso esprimono lancia lanciato mantiene rilancia rilanciato',
    gerundObjects: '',
    clause: 'che se',
    polar: 'se',
    clauseAfter: '',
    infinitive: 'di a ad',
    infinitiveEnding:
      '(?:aver|esser|poter|dover|voler|are|ere|ire|rre|arsi|ersi|irsi|rr?[lnc][aeio]|[aei]r[lnv][aeio])',
    answering: 'rispo replic',
    continuing:
      'aggiunge aggiungeva aggiunse aggiunto conclude concluse concluso continua continuato continuava continuò incalza incalzato incalzò insiste insisteva insistito prosegue proseguito proseguiva proseguì ribadisce ribadito',
    shortInfinitives: 'dar dir far',
    splitsReports: true,
    separable: [],
    takesUp: "lo l'",
    takesUpWith: 'è quanto, è ciò che, è quello che',
    impersonalFrames:
      "bisogna, bisognerebbe, occorre, conviene, basta, è giusto, è necessario, è bene, è importante, è facile, è difficile, è possibile, vale la pena di, c' è da",
    impersonalVerbs: 'emerge emerso legge leggere leggeva risulta risultano',
    citing: 'cita citano citava citando citato legge lesse letto',
    comments: 'il che, cosa che',
    breaksOff: 'ma però',
    whatWords: 'quanto',
    contrasting: 'benché mentre sebbene',
    questionWords: 'come cosa dove quale quali quante quanti',
    relativeForms: '',
    subjunctive: '',
    fusedInfinitive: '(?!)',
    viewPrepositions: '',
    viewNouns: '',
    bareClause: false,
    bareBehindThought: 'sia siano abbia abbiano fosse fossero possa',
    bareAfterComma: false,
    inverts: false,
    approximate: '',
    bareVerbs: '',
    accordingTo: [
      'in accordo a',
      'secondo',
      'a sentire',
      'ad ascoltare',
      'in accordo con',
      ...contracting('stando', "a ad al alla all' ai agli alle"),
      ...contracting(
        "a detta, a parere, a giudizio, a dire, nelle parole, agli occhi, nell' opinione",
        "di del della dell' dei degli delle",
      ),
    ],
    accordingToWeak: ['per'],
    weakStates: true,
    accordingToNoun: ['da fonti'],
    accordingToAfter: ['così'],
    accordingToOwn: [
      'a suo parere',
      'a suo dire',
      'a suo giudizio',
      'a suo avviso',
      'a loro dire',
      'secondo la sua opinione',
      'ai suoi occhi',
      'a parer suo',
      'a detta sua',
      'a loro avviso',
      'a loro giudizio',
      'a loro parere',
      'a suo modo di vedere',
      'a sua detta',
    ],
    postposed: '',
    asWords: 'come',
    addressee:
      "a ad al allo alla all' ai agli alle in su sul sulla sull' con davanti durante dopo da dal dalla dall' dai nel nella nell' nei nelle per tramite via presso sui",
    telling: '',
    speechNouns:
      'annuncio appello avviso cartello commento comunicati comunicato consiglio dichiarazione dichiarazioni discorso domanda formula frase frasi intervista lettera lettere mail messaggi messaggio motto nota parola parole post pubblicazione risposta scritta slogan striscione termini testo titolo tweet',
  },
  people: {
    titles: {
      m: 'sig signor don dott dottor professor professore ingegner padre fra monsignor mons maestro',
      f: 'signora signorina donna dottoressa professoressa suor',
      x: 'dr prof avv avvocato ing ingegnere on onorevole generale colonnello capitano tenente maresciallo comandante architetto',
    },
    particles: "di de da del della dello dei degli delle d' lo la li van von der den bin ben al el y mac san santa",
    roles: {
      m: 'ammiraglio arcivescovo bomber cacciatore campione capostazione carabiniere cardinale centravanti colonnello comandante corridore decano diacono difensore dottore ex-presidente fabbro fattorino forestale frate fratello funivista generale genero gerente idraulico imam macchinista malato maresciallo marinaio marito mister muratore oppositore oste padre papa parroco poeta pompiere pontefice portiere predecessore prete principe professore rabbino re revisore sacerdote soldato sopravvissuto studente successore vescovo vigile',
      f: 'assessora avvocatessa campionessa dottoressa madre moglie nuora ostessa poetessa presidentessa principessa regina soldatessa sorella studentessa suora vigilessa',
      x: 'abitante adolescente agente archivista assessore atleta attaccante attivista cantante capoclassifica capogruppo chef cliente collega commerciante concorrente conducente console consulente contabile corriere custode designer dipendente dirigente docente edicolante europarlamentare falegname gip giudice guardia guida hostess insegnante leader legale linguista manifestante maratoneta migrante militante negoziante nipote onorevole parlamentare passante paziente pediatra pedone persona pilota pm portavoce premier preside presidente psichiatra querelante rappresentante residente responsabile scioperante sfidante star superstite tassista terapeuta testimone titolare utente vicepresidente vittima vivaista youtuber',
      pairs: {
        'o a':
          'accusat affittuari alunn amic anzian arbitr architett artigian astronom avvocat bagnin ballerin barcaiol bibliotecari bidell bigliettai biograf biolog boscaiol calzolai candidat cap capitan capocuoc cartolai casar chirurg cognat comic commissari compagn contadin cugin cuoc delegat democratic deputat diplomatic disoccupat espert eurodeputat fidanzat figli filosof fiorai fisic fornai fruttivendol gelatai geograf geolog guardian impiegat imputat indagat inquilin interessat inviat invitat librai liutai macellai maestr magistrat meccanic medic miliardari ministr monac mugnai netturbin nonn notai operai oraf orfan orologiai ortolan ottic passegger pensionat perit pizzaiol poliziott postin prefett primari proprietari repubblican rifugiat sart scienziat scolar segretari sindac sospettat sottosegretari storic suocer tecnic tifos universitari vasai vedov veterinari vetrai viceministr vicesindac vicin vignaiol volontari zi',
        'tore trice':
          'agricol alberga allena alleva ambascia apicol at au cantau cofonda collauda composi condut conserva coordina danza detrat diret edi educa elet fonda ges gioca governa illustra impera imprendi investi investiga ispet lavora let media mina modera naviga nuota opera organizza osserva pesca pit presenta procura produt programma rela restaura ret ricerca ripara ristora sceneggia scrit scul sena soccorri sosteni spetta tradut vendi viaggia vicediret visita viticol',
        'e a':
          'banchier barbier camerier cancellier cassier consiglier ferrovier giardinier gondolier infermier ingegner panettier parrucchier pasticcier pastor questor romanzier tesorier',
      },
    },
    anybody: {
      m: 'anziano bambino cittadino dirigente esperto funzionario giovane imprenditore politico ragazzo responsabile ricercatore scienziato signore specialista ultimo uomo',
      f: 'anziana bambina cittadina dirigente donna esperta funzionaria giovane imprenditrice ragazza responsabile ricercatrice scienziata signora specialista ultima',
      x: 'persona',
    },
    ages: {
      old: '(?:vecchi|anzian)[ao]',
      young: 'giovane|adolescente',
      decades: 'trent quarant cinquant sessant settant ottant novant',
      decade: 'enne',
    },
    organisations:
      'accademia acquedotto ambasciata asl assemblea assicurazione autorità banca biblioteca camera cantiere carabinieri cartiera caseificio centrale centro cgil chiesa cisl città clinica coalizione collettivo commissione comune confederazione confraternita congresso consiglio consolato corte costruttore curia difesa diocesi dipartimento direzione emittente esercito federazione filiale fondo fronte gestore giornale giunta giuria giustizia governo istituto laboratorio lega maggioranza marchio marina mensile ministero movimento municipalizzata municipio museo mutua ong onu operatore opposizione ospedale osservatorio panificio parlamento parrocchia piattaforma polizia prefettura presidenza pro-loco procura protezione provincia questura quirinale quotidiano radio redazione regione rete rettorato rivista scuola segreteria senato servizi servizio settimanale sito squadra teatro testata tribunale ue ufficio uil unesco unione università vaticano',
    calledAfter: 'fondazione istituto ospedale scuola teatro',
    anyOrganisation:
      'agenzia associazione azienda club comitato compagnia concessionaria consorzio cooperativa ditta ente fondazione gruppo impresa istituzione marca organizzazione partito sindacato società',
    kin: [
      'azienda colosso compagnia ditta gruppo impresa marca multinazionale società',
      'associazione collettivo fondazione ong',
      'sigla sindacato',
      'giornale quotidiano rivista settimanale testata',
      'clinica ospedale',
      'movimento partito',
      'deputata deputato parlamentare senatore senatrice',
      'autore autrice romanziere scrittore scrittrice',
      'attaccante bomber calciatore centravanti giocatore',
      'allenatore allenatrice mister tecnico',
      'amministrazione comune municipio',
      'gip giudice magistrata magistrato',
      'avvocata avvocato legale',
      'ministra ministro titolare',
      'governatore governatrice presidente',
    ],
    wide: 'ente istituzione',
    offices: 'ambasciatore giudice ministra ministro prefetta prefetto procuratore procuratrice sindaca sindaco',
    documents:
      'analisi articolo atto bilancio bollettino cartello catena censimento certificato cifre circolare codice comunicato contratto convenzione costituzione dati decreto delibera dizionario documentario documento dossier film foto guida inchiesta legge lettera libro manifesto manuale memoria messaggio nota ordinanza parere perizia post progetto querela racconto rapporto regolamento relazione risultati scheda sentenza sondaggio statistiche statuto studio testimonianza testimonianze testo trattato tweet verbale video volantino',
    letters: 'lettera petizione',
    laws: 'codice contratto convenzione costituzione decreto dizionario legge ordinanza regolamento statuto trattato',
    signs: 'adesivo cartello etichetta insegna foglio iscrizione lapide scritta scritto striscione targa targhetta',
    places: 'Capo Colle Corno Corso Isola Lago Monte Pian Piazza Ponte Rio Val Via Viale',
    countries: 'America Galles Inghilterra Olanda Scozia',
    things:
      'aeroporto asteroide castello ciclone cometa corso costellazione diga esopianeta fiume fregata galassia galleria lago nave peschereccio petroliera pianeta piazza ponte portaerei razzo satellite sonda sottomarino stadio stella telescopio tempesta tifone torrente traghetto tunnel uragano veliero via viale vulcano yacht',
    roleEndings: { m: 'ologo|ografo', f: 'ologa|ografa|trice', x: '(?<=[bcdfglmnrtz]|mp)ista' },
    plurals: { i: 'o io ie e a', e: 'a', chi: 'co ca', ghi: 'go ga', ghe: 'ga' },
    groups:
      'associazioni autorità critici esperte famiglie familiari fonti genitori gente imprese inquirenti internauti mamme media membri pendolari servizi sindacati',
    standsFor:
      'comunicato membri servizi squadre responsabili rappresentanti dirigenti messaggio direzione ufficio gabinetto avvocati sostenitori autorità quotidiano giornale agenzia nota parole versione testimonianza racconto ricostruzione risposta',
    fields:
      'Affari Agricoltura Ambiente Bilancio Casa Commercio Cultura Difesa Economia Energia Esteri Finanze Gioventù Giustizia Industria Interni Interno Istruzione Lavori Lavoro Mobilità Patrimonio Ricerca Salute Sanità Scuola Sicurezza Sport Trasporti Turismo Urbanistica Viabilità',
    neverNames: '',
  },
  notSpeech: {
    defining: 'definito definita definiti definite',
    naming:
      'album alias bar barca battezzata battezzati battezzato blog canzone chiama chiamano chiamata chiamate chiamati chiamato chiamava chiamavano collana commedia conferenza convegno denominata denominato detta detti detto disco documentario festival film gelato gusto intitolata intitolati intitolato libro locanda marchio mostra nave opera operazione poesia premio progetto programma quadro racconto ribattezzata ribattezzato ristorante rivista romanzo rubrica serie soprannominano soprannominata soprannominato spettacolo tema titolo trasmissione trattoria',
    terms:
      'allerta cartello categoria codice concetto cosiddetta cosiddette cosiddetti cosiddetto dicitura espressione etichetta parola parole presunta presunto termine termini',
  },
  numbers: {
    values:
      'zero:0 un:1 uno:1 una:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90',
    multipliers: 'cento:100 mille:1e3 mila:1e3 milione:1e6 milioni:1e6 miliardo:1e9 miliardi:1e9 mld:1e9 mln:1e6',
    fractions: 'terzo:3 terzi:3 quarto:4 quarti:4 quinto:5 ottavo:8 decimo:10',
    alone: 'meta:2',
    half: 'mezzo mezza',
    and: 'e',
    percent: '%, per cento',
    compound: 'cento|mila',
  },
  content: {
    comparisons:
      'più di, meno di, più che, meno che, maggiore di, minore di, superiore a, inferiore a, tanto quanto, il doppio, la metà di, il triplo, record, la più, il più, i più, le più, è aumentato, è aumentata, sono aumentati, sono aumentate, è diminuito, è diminuita, sono diminuiti, sono diminuite, è cresciuto, è cresciuta, sono cresciuti, sono cresciute, è calato, è calata, sono calati, sono calate, è raddoppiato, è raddoppiata, sono raddoppiati, sono raddoppiate, in aumento, in calo',
    causes:
      "a causa di, a causa del, a causa della, a causa dei, a causa delle, a causa dell', per colpa di, per colpa del, per colpa della, dovuto a, dovuta a, dovuti a, dovute a, causato da, causata da, causati da, causate da, provocato da, provocata da, ha provocato, hanno provocato, ha causato, hanno causato, grazie a, grazie al, grazie alla, perché, responsabile di, responsabile del, responsabile della",
    ranges: 'tra fra da dal dai',
    joins: 'e a ai al',
    spans: 'ultimo ultimi ultima ultime prossimo prossimi prossima prossime scorso scorsi scorsa scorse primi prime',
    repeats: 'volte',
    years: 'anni',
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    futures: '',
    futureEnding: 'r(?:à|anno|emo|ò)',
    wishes: 'deve devono dobbiamo dovrebbe dovrebbero vuole vogliono vogliamo vorrebbe bisogna spera speriamo',
    counting:
      'conta contano contò contato contati contate calcola calcolano calcolato calcolati stima stimano stimato stimati stimate parla parlano parlato dichiara dichiarano',
  },
  notes: {
    bylines: 'a cura di, articolo di, pubblicato da, scritto da, tradotto da',
    republished:
      "questo articolo è stato pubblicato, questo articolo è apparso, pubblicato originariamente, pubblicato per la prima volta, tradotto dall', tradotto da, vedi anche su, leggi l' articolo originale",
  },
  claims: {
    markers: [
      ...markers(
        'author.refuted',
        'a torto, falsamente, erroneamente, in modo errato, in modo falso, in maniera errata, contro ogni evidenza, in modo ingannevole, mentendo',
      ),
      ...markers('author.unsupported', 'senza alcuna base'),
    ],
    proof: { without: 'senza', nouns: 'prove prova fondamento' },
    idioms: 'o e',
    presented: {
      participles: forms('presentat'),
      by: "da dal dallo dalla dall' dai dagli dalle",
      as: 'come',
    },
    purpose: 'per',
    fewOrNone: 'nessuno pochi',
    withheld: 'permesso accesso ingresso autorizzazione richiesta asilo',
    whole: 'ogni qualsiasi qualunque tutto',
    contests: 'contest',
    firmDenials: 'sment neg confut',
    denials: {
      regular: {
        are: 'confut contest rifiut rigett',
        gare: 'ne',
        ire: 'sment',
        dire: 'contrad',
        ingere: 'resp',
        udere: 'escl',
      },
      irregular: [],
    },
    hearsay: 'avrebbe avrebbero sarebbe sarebbero',
    hearsayFrames: [],
    conditions: 'se per magari purché',
    negations: 'non mai neppure nemmeno',
    demonstratives: 'ciò quella quelle quello quegli quei quel questa queste questi questo',
    hearsayEnding: '(?:r|bb)ebbe(?:ro)?',
    modals:
      'potrebbe potrebbero dovrebbe dovrebbero vorrebbe vorrebbero piacerebbe piacerebbero permetterebbe permetterebbero',
    copulas: forms('rivelat risultat'),
    confirming: forms('verificat provat dimostrat'),
    settling: forms('confermat accertat'),
    refuting: forms('smentit confutat'),
    thus: 'caso così',
    untrue: forms('fals errat ingannevol inesatt menzogner bufal bugi favol invenzion menzogn fandoni fantasi'),
    unfounded: forms('infondat'),
    groundless: { lacking: 'senza privo priva privi prive', grounds: 'fondamento' },
    innocence: 'innocenza',
    overdone: forms('esagerat gonfiat assurd'),
    none: 'nessun nessuna',
    such: 'genere simile simili tale tali tipo',
    truthful: forms('ver esatt corrett'),
    statements:
      'versione versioni affermazione affermazioni accusa accuse voce voci teoria teorie tesi informazione informazioni notizia notizie storia',
    matters: 'legame coinvolgimento responsabilità autenticità esistenza',
    partly:
      'risultato risultati bilancio stima stime cifra cifre dichiarazione dichiarazioni idea argomento argomenti fatti addebiti',
    accusing: 'accus rimprover sospett',
    rumours: 'diceria dicerie sospetto sospetti',
    linking: 'secondo cui, secondo la quale, secondo il quale, secondo le quali, che',
    pretended: forms('sedicent cosiddett'),
    contrary: 'al contrario di quanto, contrariamente a quanto, a differenza di quanto',
    against: 'contrariamente a, contrariamente alle, contrariamente alla, al contrario di',
    reality:
      'in realtà, è falso, non è vero, ciò è falso, il che non è vero, il che è falso, è una bufala, è una bugia',
    inFact: '',
    offersNone: 'non ha fornito prove, non ha portato prove',
    unbacked:
      "non ce ne sono prove, non c' è prova di ciò, nulla lo dimostra, niente lo dimostra, nulla lo prova, niente lo prova, nulla lo conferma",
    distancing: 'si vanta, si vantava, si vantano, vantandosi, crede di sapere, credono di sapere',
    doubts:
      'dubita che, dubitano che, dubita di, dubitano di, mette in dubbio, mettono in dubbio, ha messo in dubbio, hanno messo in dubbio',
    disagreeing:
      "il contrario, un' altra storia, un' altra versione, di altro avviso, di parere opposto, di parere contrario, di diverso avviso, di no, dissente, la vede diversamente, diversa la versione, opposta la versione",
    agreeing: "dello stesso avviso, d' accordo, la pensa così, la pensano così",
    believing: 'condivide condividono crede credono',
    opposing: 'invece, al contrario',
    labels: {
      claim: "affermazione, l' affermazione, cosa si dice",
      verdict: 'verdetto, il verdetto, valutazione, conclusione',
      myth: 'mito, falso mito, bufala',
      fact: 'realtà, la realtà, fatto, verità',
    },
    unproven:
      "non ci sono prove, non c' è alcuna prova, non esistono prove, nulla prova, niente prova, nulla dimostra, nulla indica",
    untrueThat: 'è falso, non è vero',
  },
};

function markers(status: Marker['status'], list: string): Marker[] {
  return list.split(',').map((words) => ({ words: words.trim(), status }));
}

/** Phrases with each form of the preposition that ends them: the article stands inside it (« a detta del »). */
function contracting(phrases: string, prepositions: string): string[] {
  return phrases.split(', ').flatMap((phrase) => prepositions.split(' ').map((end) => `${phrase} ${end}`));
}

/** The forms of adjectives and participles in both genders and numbers. */
function forms(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => ['o', 'a', 'i', 'e'].map((ending) => stem + ending))
    .join(' ');
}
