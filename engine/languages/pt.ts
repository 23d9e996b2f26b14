import type { Language } from './language.ts';
import type { Marker } from './shape/claims.ts';

const VIEWS = ['na opinião', 'na visão', 'na avaliação', 'nas palavras', 'no entender', 'no dizer'];

/** Portuguese of Portugal and of Brazil. */
/** Auxiliaries that stand alone as verbs, too. */
const AUXILIARIES =
  'tem têm tinha~m terá terão teria~m tenha~m teve tiveram há havia~m haverá é são era~m foi foram será serão seria~m está estão estava~m vai vão ia iam pode~m~rá~ria podia deve~m~rá~ria devia volta voltou veio vem vêm chegou passou acaba';

export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  text: {
    elided: 'd',
    questionLabels: 'pergunta p',
    answerLabels: 'resposta r',
    hyphenated: '',
    objects: 'se lhe lhes me nos te vos o a os as lo la los las no na ia iam á',
    possessive: '',
    shortVerb: null,
    enclitic: '',
    abbreviations:
      'Sr Sra Srs Sras Srta D Dr Dra Drs Dras Prof Profa Eng Arq Gen Cap Ten Cel Sgt Pe Sto Sta S St Exmo Exma etc pág págs p art arts n nº tel av Av R vol vs cf ed min máx séc Jr Ltda Cia aprox',
    marks: ['“”', '«»', '"', '‘’', '‹›'],
    frequent:
      'o a os as de da do das dos que e em um uma não se na no por com para é mais foi como mas ao à ele ela seu sua ou quando muito nos já eu também só pelo pela até isso são entre depois sem mesmo aos seus quem nas me esse eles está você tinha foram essa num nem suas meu às minha têm numa pelos disse',
  },
  grammar: {
    bracket: false,
    ordinals: false,
    nounsPile: false,
    capitalNouns: false,
    twoSurnames: false,
    dropsSubject: true,
    pluralEnding: '(?:am|ão|êm|[^tvb]em|zem|õem|tivem|vêm)$',
    determiners: {
      ms: 'o um este esse aquele seu meu nosso algum outro nenhum',
      fs: 'a uma esta essa aquela sua minha nossa alguma outra nenhuma',
      mp: 'os uns estes esses aqueles seus nossos vários alguns muitos diversos outros ambos todos dois',
      fp: 'as umas estas essas aquelas suas nossas várias algumas muitas diversas outras ambas todas duas',
      xs: 'cada',
      xp: 'três quatro cinco seis',
    },
    definite:
      'o a os as este esta estes estas esse essa esses essas aquele aquela aqueles aquelas do da dos das ao à aos às no na nos nas pelo pela pelos pelas',
    oblique: '',
    contracted:
      'do da dos das ao à aos às no na nos nas pelo~s pela~s dum duma~s duns num numa~s nuns deste~s desta~s desse~s dessa~s daquele~s daquela~s neste~s nesta~s nesse~s nessa~s naquele naquela àquele àquela dele~s dela~s',
    prepositions:
      'de em com por para sem sobre sob ante contra desde até entre perante após durante mediante segundo conforme exceto salvo via junto perto longe dentro fora atrás antes depois diante trás',
    locative: 'em no na nos nas num numa ao à para até desde',
    attaching: 'de para',
    gerundEnding: 'ando|endo|indo',
    conjunctions:
      'que quem onde e ou mas embora enquanto quando como se porque pois nem cujo cuja cujos cujas porém contudo todavia senão',
    coordinators: 'e ou mas',
    relatives: 'que quem',
    linkers: 'onde cujo cuja cujos cujas qual quais',
    pronouns: { ms: 'ele este', fs: 'ela esta', mp: 'eles', fp: 'elas', xs: 'você', xp: 'vocês' },
    actsEnding: 'a',
    ofTwo: { first: 'primeira primeiro', second: 'segunda segundo' },
    ours: 'nossa nossas nosso nossos',
    pointing: 'esta este próprio própria último última',
    emphatic: 'própria próprias próprio próprios',
    impersonal: 'você vocês',
    neuter: 'tudo nada isto isso aquilo algo ninguém alguém',
    negated: 'sem não',
    strongPronouns: { ms: 'ele dele', fs: 'ela dela', mp: 'eles', fp: 'elas', xx: 'si' },
    clitics: 'me te se o a os as lhe lhes nos vos não já lo la los las',
    auxiliaries: `${AUXILIARIES} costuma quer~em quis continua~m`,
    passive:
      'é são era eram foi foram será serão seria seriam seja sejam ser sendo está estão estava estavam fica ficou ficaram',
    been: 'sido',
    only: 'só',
    progressive: 'está estão estava estavam continua continuam segue vem vêm vinha vinham',
    reflexives: 'se me',
    verbs: `${AUXILIARIES} tenho temos houve haja sou~be somos seja~m fosse~m esteve estiveram estará estarão estou estamos esteja irá irão vou vamos vá podiam pôde puderam poderão poderiam posso podemos possa~m deviam deveu deverão deveriam devo~lve~lveu faz~em~ia~iam~emos fez fizeram fará farão faria faço faça quero queremos queira vinha vieram virá venho venha fica~m~va~rá ficou fique segue~m seguia seguiu sabe~m~mos sabia sei vejo vemos dá dão deu deram dava dará dou damos põe~m pôs punha porá sai~ba~u~rá saem saía leva~m~va levou chega~m~va passa~m~va deixa~m~va deixou toma tomou traz~em trouxe cai~u caem sobe~m subiu desce~u abre~m abriu abrirá fecha~m~rá fechou serve~m serviu custa~m~rá custou vale~m valia falta~m~va sobra basta parece~m parecia gosta~m existe~m existia vive~m~u vivia trabalha~m~va joga perde~m~u ganha~m ganhou procura usa~m acabam acabou voltam compra comprou vende~m paga~m pagou prefere dirige recebe~u recebia cumpre come~m dorme~m corre~m corta mexe morre~u nasce~u bateu cedeu ouvem ouvi~u olha olhou entra~m entrou acontece~u sucede aguenta cheira pesa~m cresce muda~m mudou funciona~m conserta acompanha depende~m gasta consta soma~m cabe~m chove reabre reabrirá mora~m morou conhece~m conheço aprendi aprendeu quebrou vira virou arranja escrevo acho digo tirou tiram pega pegou anda~m tocou toca partiu parte circula~m~va iria~m iríamos`,
    verbEndings:
      '(?:ou|iu|ui|(?:[bcdhlrtvx]|mp)eu|aram|eram|iram|avam|ava|ará|erá|irá|arão|erão|irão|ariam|eriam|iriam|aria|eria|iria|amos|emos|imos|iam|assem|essem|issem|asse|esse|isse)',
    plainVerbs: {},
    adverbs:
      'também já ainda além então depois antes sempre nunca jamais agora hoje ontem amanhã aqui ali aí lá cá assim mais menos muito pouco tão tanto até só apenas quase talvez bem mal logo cedo tarde sim não tampouco mesmo mesma novamente entretanto ademais inclusive somente enfim afinal aliás porém contudo todavia anteontem nem',
    adverbEnding: 'mente',
    times:
      'segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo manhã tarde noite madrugada meio-dia janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã anteontem semana mês ano passado passada próximo próxima fim primavera verão outono inverno dia anos hora horas minutos meses semanas dias véspera',
    speakerPronouns: 'eu mim nós tu vós você vocês me nos te',
    own: 'eu me meu minha meus minhas',
    having: 'ter haver',
    speaksFrom: '',
    connectives:
      'mas, no entanto, contudo, porém, além disso, e, assim, por outro lado, portanto, por isso, em consequência, com efeito, de fato, de facto, por sua vez, por seu lado, ao mesmo tempo, aliás, isto é, ou seja, por exemplo, enquanto isso, entretanto, ainda assim, então, depois, todavia',
    asides:
      'em bloco, nas redes sociais, nas suas redes sociais, entre lágrimas, por sua vez, por seu lado, por seu turno, por outro lado, da sua parte, de sua parte, de novo, outra vez, mais uma vez, uma vez mais, no entanto, ao mesmo tempo, nesse sentido, neste sentido, em todo caso, em todo o caso, além disso, por exemplo, na semana passada, no mês passado, no ano passado, no fim de semana, por telefone, por carta, por escrito, de manhã, à tarde, à noite, em voz baixa, em voz alta, entre risos, entre gargalhadas, com ironia, sem rodeios, no final, no início, apesar de tudo, em comunicado, em nota, em uma nota, numa nota, em entrevista, em entrevista coletiva, em conferência de imprensa, em exclusivo, em público, em privado, aos jornalistas, à imprensa, de imediato, na altura, na ocasião, há muito tempo, com um sorriso',
    contrasts: 'por seu lado, por seu turno, por sua parte, por sua vez',
    relational:
      'al|ais|ico|ica|icos|icas|ário|ária|ários|árias|ano|ana|anos|anas|ino|ina|inos|inas|ês|esa|eses|esas|ense|enses|eiro|eira|eiros|eiras|ivo|iva|ivos|ivas|ista|istas|il|is|ar|ares|ão|unidas|unidos|livre|mundial|nova',
    joints: 'de do da dos das para',
    openers:
      'Isto Isso Aquilo Me Lhe Eu Nós Tu Quanto Quantos Quantas Poucos Todo Toda Tudo Ninguém Nada Algo Alguém Sete Oito Nove Dez Cem Mil É São Era Foi Há Tem Têm Está Estão Havia Faz Vai Segunda Terça Quarta Quinta Sexta Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Questionado Questionada Questionados Perguntado Perguntada Procurado Procurada Contactado Contactada Leia Ler Ver Veja Foto Fotos Vídeo Imagem Pergunta Resposta Primeiro Último Última Finalmente Atualmente Recentemente Graças Diz Disse Dizem Acrescentou Ex Fontes Meses Anos Fica Ficou Quer Pode Deve',
  },
  endings: {
    ofOneself: '^(?:defend|lament|justific|desculp|pergunt).*',
    trade: '(?:[eè]|ei)r[oa]',
    participle: '[aeiu][dt][ao]|^nat[ao]',
    doer: '[aeiu][dt][ao]|[dt]ora?|[aei]nte',
    collective: '[^aeo]',
    preterite: '[oei]u|isse|eve|[aei]ram',
  },
  cues: {
    paradigms: {
      ar: {
        finite: 'a ou ava ara ará aria',
        plural: 'am aram avam arão ariam',
        participle: 'ado ada ados adas',
        gerund: 'ando',
        infinitive: 'ar',
      },
      er: {
        finite: 'e eu ia era erá eria',
        plural: 'em eram iam erão eriam',
        participle: 'ido ida idos idas',
        gerund: 'endo',
        infinitive: 'er',
      },
      ir: {
        finite: 'e iu ia ira irá iria',
        plural: 'em iram iam irão iriam',
        participle: 'ido ida idos idas',
        gerund: 'indo',
        infinitive: 'ir',
      },
      uir: {
        finite: 'ui uiu uía uirá uiria',
        plural: 'uem uíram uíam uirão uiriam',
        participle: 'uído uída uídos uídas',
        gerund: 'uindo',
        infinitive: 'uir',
      },
      crever: {
        finite: 'creve creveu crevia creverá creveria',
        plural: 'crevem creveram creviam creverão creveriam',
        participle: 'crito crita critos critas',
        gerund: 'crevendo',
        infinitive: 'crever',
      },
      dizer: {
        finite: 'diz disse dissera dizia dirá diria',
        plural: 'dizem disseram diziam dirão diriam',
        participle: 'dito dita ditos ditas',
        gerund: 'dizendo',
        infinitive: 'dizer',
      },
      ter: {
        finite: 'tém teve tinha terá teria',
        plural: 'têm tiveram tinham terão teriam',
        participle: 'tido tida tidos tidas',
        gerund: 'tendo',
        infinitive: 'ter',
      },
      por: {
        finite: 'põe pôs punha porá poria',
        plural: 'põem puseram punham porão poriam',
        participle: 'posto posta postos postas',
        gerund: 'pondo',
        infinitive: 'por',
      },
      ear: {
        finite: 'eia eou eava eará earia',
        plural: 'eiam earam eavam earão eariam',
        participle: 'eado eada eados eadas',
        gerund: 'eando',
        infinitive: 'ear',
      },
    },
    verbs: {
      say: {
        ar: 'acrescent adiant adicion afianç afirm aleg alert antecip anunci apont argument assegur assever assinal atest avali avanç avis certific cit clam clarific coment complet comunic confess confi confidenci confirm conjetur constat cont critic declar demonstr denunci desabaf descart destac detalh determin divulg document elogi enfatiz enumer especific especul evidenci evoc explan explic explicit express fris indic inform insinu jur justific lament lembr manifest mencion mostr narr neg negoci not notici notific objet observ ocult ponder pontu postul precis proclam profetiz prognostic pronostic public ratific reafirm realç recapitul record recus reforç refut regist registr reiter reivindic relat relembr report ressalt ressalv revel salient sinaliz sublinh sustent teoriz testemunh verific vinc',
        er: 'conced defend esclarec escond estabelec promet reconhec respond',
        crever: 'es',
        ir: 'admit advert assum desment discut exprim garant infer insist prossegu redig refer repet resum retorqu suger transmit',
        uir: 'concl excl',
        dizer: 'contra pre re',
        ter: 'man sus',
        por: 'contra ex pressu',
      },
      think: {
        ar: 'ach acredit avali calcul celebr confi consider deplor duvid esper estim imagin julg lament lastim opin pens suspeit vaticin',
        er: 'compreend defend entend subentend tem',
        ir: 'presum sent',
        por: 'su',
      },
      will: {
        ar: 'aceit aconselh acus ameaç apel autoriz cobr convid culp desej esper exort implor inst neg orden reclam recomend recus reivindic rog solicit tencion',
        er: 'compromet pretend promet',
        ir: 'decid exig imped ped permit suger',
        por: 'pro',
      },
      manner: {
        ar: 'arremat arrisc atalh atir balbuci berr brinc buf cant cochich começ concord congratul contest continu discord dispar emend ensin exclam festej filosof finaliz gab goz gracej grit indag interrog ironiz lanç mand murmur orden orgulh pergunt protest queix question ralh recit remat replic resmung retruc ripost salt satiriz sentenci solt suspir sussurr termin titul troç tuit vanglori',
        er: 'agradec interromp rebat',
        ir: 'assent',
        ear: 'gorj',
      },
      qualify: {
        ar: 'acus apelid apresent atac avali batiz celebr cham cit classific compar conden consider critic denunci elogi exalt fal invoc lament qualific reclam rejeit reprov repudi retrat rotul tax trat',
        er: 'defend promet',
        crever: 'des',
        ir: 'aplaud defin',
        uir: 'atrib',
      },
    },
    irregular: {
      say: [
        'diz disse dissera dizia dirá diria; dizem disseram diziam dirão diriam; dito dita ditos ditas; dizendo; dizer',
        'lê leu lia lerá leria; leem leram liam lerão leriam; lido lida lidos lidas; lendo; ler',
        'prevê previu previa preverá preveria; preveem previram previam preverão preveriam; previsto prevista previstos previstas; prevendo; prever',
        'reconheça admita mantenha; ; ; ; ',
        'descobre; ; ; ; ',
        'ouve; ; ; ; ',
      ],
      think: [
        'crê creu cria crerá creria; creem creram criam crerão creriam; crido crida cridos cridas; crendo; crer',
        'vê viu via verá veria; veem viram viam verão veriam; visto vista vistos vistas; vendo; ver',
        'prevê previu previa preverá preveria; preveem previram previam preverão preveriam; previsto prevista previstos previstas; prevendo; prever',
      ],
      will: [
        'quer queria quis quererá quereria; querem queriam quiseram quererão quereriam; querido querida queridos queridas; querendo; querer',
        'requer requereu requeria requererá requereria; requerem requereram requeriam requererão requereriam; requerido requerida requeridos requeridas; requerendo; requerer',
        'proíbe proibiu proibia proibirá proibiria; proíbem proibiram proibiam proibirão proibiriam; proibido proibida proibidos proibidas; proibindo; proibir',
        'prevê previu previa preverá preveria; preveem previram previam preverão preveriam; previsto prevista previstos previstas; prevendo; prever',
      ],
      manner: [
        'ri riu ria rirá riria; riem riram riam rirão ririam; rido; rindo; rir',
        'sorri sorriu sorria sorrirá sorriria; sorriem sorriram sorriam sorrirão sorririam; sorrido; sorrindo; sorrir',
        'intervém interveio intervinha intervirá interviria; intervêm intervieram intervinham intervirão interviriam; intervindo; intervindo; intervir',
        'saúda saudou saudava saudará saudaria; saúdam saudaram saudavam saudarão saudariam; saudado saudada saudados saudadas; saudando; saudar',
      ],
      qualify: ['vê via viu; veem viam; ; ; ', 'diz; dizem; ; ; '],
    },
    reflexiveOnly: { ar: 'congratul gab orgulh queix vanglori', er: 'compromet' },
    nouns:
      'acusa acusada acusado acusados alerta ameaça anuncia apela aponta avisa canta chama cita cobra começa comenta completa comunica conta convida critica declara denuncia destaca dita dito duvida elogia ensina esclarece escrito espera estima explica fala goza grita indica jura lança lembra lê lido manda nega negado nota pedido pergunta previsto proposta proposto publica queixa reclama recorda regista registra reivindica reporta retrata salta sentido solta suposta suposto suspeita testemunha trata troça vê visto',
    comparing:
      'apresenta~va~m~do~rá apresentou descreve~u~m descrevia define definiu compara comparou classifica trata cita retrata vê',
    light: [
      { verb: 'faz fez fazia fazem fizeram feito fazendo', follow: 'saber valer notar eco', class: 'say' },
      { verb: 'deixa deixou deixava deixam deixado deixando', follow: 'claro escapar', class: 'say' },
      { verb: 'dá deu dava dão deram dado dando', follow: 'conta por a', class: 'say' },
      {
        verb: 'mostra mostrou mostrava mostram mostraram está estão estava estavam diz disse dizem disseram',
        follow:
          'confiante confiantes convencida convencidas convencido convencidos convicta convictas convicto convictos',
        class: 'think',
      },
      { verb: 'torna tornou tornado', follow: 'público', class: 'say' },
      { verb: 'acredita acreditam acreditava', follow: 'saber', class: 'say' },
    ],
    predicating: [],
    claimNouns:
      'acusação acusações afirmação alegação ameaça argumento certeza compromisso conclusão confiança convicção crença denúncia desejo dúvida~s esperança hipótese ideia impressão intenção medo opinião pedido possibilidade preocupação promessa proposta receio sensação suspeita temor teoria tese veredicto versão',
    aims: 'fim ideia meta objetivo propósito',
    requiring: 'exig promet ameaç',
    whatPhrases: 'o que, o que mais',
    voicing:
      'admite admitiu chama chamou chega~ram chegou defende~u expressa~ram expressou exprime exprimiu lançou levanta levantou manifesta~ram manifestou manteve mantém mostraram mostrou sustenta tira tirou',
    holding: 'tem tinha tinham têm',
    facts: 'conclusão facto fato',
    avowing: 'declar diss diz mostr',
    concealing: 'duvid dúvid escond ocult',
    gerundObjects: '',
    clause: 'que se',
    polar: 'se',
    clauseAfter: 'de em a com para',
    infinitive: 'de a',
    infinitiveEnding: '(?:ar|er|ir|por|ôr|ê|á|arem|erem|irem)',
    answering: 'respond replic',
    continuing:
      'acrescenta acrescentado acrescentava acrescentou arremata arrematou completa completou conclui concluiu concluído continua continuado continuava continuou insiste insistia insistiu prossegue prosseguia prosseguiu reforça reforçou reitera reiterou',
    shortInfinitives: 'dar ir ler pôr rir ser ter ver vir',
    splitsReports: true,
    separable: [],
    takesUp: 'o',
    anyText: 'documento texto',
    receiving: 'encontrado encontrou leu lido obteve obtido recebe recebeu recebido',
    takesUpWith: 'é o que, foi o que, assim o',
    impersonalFrames:
      'há que, cabe, caberia, convém, importa, basta, vale, vale a pena, é preciso, é necessário, é importante, é justo, é fácil, é difícil, é possível',
    impersonalVerbs: 'circula circulou lê lia leu ler',
    talks: 'fala falava falou falará',
    citing: 'cita citam citava citou citando citado lê leu lido',
    comments: 'o que, algo que, coisa que',
    breaksOff: 'mas',
    whatWords: 'o',
    contrasting: 'embora enquanto',
    questionWords: 'onde porquê quais qual quantas quanto quantos',
    relativeForms: '',
    subjunctive: '',
    fusedInfinitive: '(?!)',
    viewPrepositions: '',
    viewNouns: '',
    bareClause: false,
    bareBehindSaid:
      'acha acham acredita acreditam dito diz dizem dizendo disse disseram insiste insistem insistiu pensa pensam',
    bareAfterComma: false,
    inverts: false,
    approximate: '',
    bareVerbs: '',
    accordingTo: [
      'de acordo a',
      'de acordo para',
      'segundo',
      'conforme',
      'consoante',
      ...contracted('de acordo', 'com'),
      ...VIEWS.flatMap((view) => contracted(view, 'de do da dos das')),
      ...contracted('aos olhos', 'de do da dos das'),
      ...contracted('do ponto de vista', 'de do da dos das'),
      ...contracted('a acreditar', 'em no na'),
      ...contracted('ao ver', 'de do da'),
      ...contracted('a fazer fé', 'em no na'),
    ],
    accordingToWeak: ['para'],
    weakStates: true,
    accordingToOwn: [
      'na sua opinião',
      'em sua opinião',
      'a seu ver',
      'segundo sua versão',
      'segundo a sua versão',
      'no seu entender',
      'em seu entender',
      'nas suas palavras',
      'em suas palavras',
      'na sua avaliação',
      'aos seus olhos',
      ...VIEWS.flatMap((view) => contracted(view, 'dele dela')),
    ],
    accordingToNoun: ['de fonte', 'de fontes'],
    accordingToAfter: ['assim'],
    postposed: '',
    asWords: 'como segundo conforme tal',
    addressee:
      'a ao à aos às da do em no na nos nas num numa perante com durante por pela pelo desde após sobre para via através neste nesta nestes nestas nesse nessa',
    telling: '',
    speechNouns:
      'análise anúncio aviso carta~s~z comentário~s comunicado~s conselho declaração declarações discurso e-mail entrevista faixa fórmula frase~s lema letreiro mensagem mensagens nota palavra~s pergunta placa post publicação reação resposta slogan termos texto título tuíte tweet',
  },
  people: {
    titles: {
      m: 'sr senhor seu dom dr doutor professor mestre padre pe frei capitão engenheiro arquiteto',
      f: 'sra senhora dona dra doutora professora irmã capitã engenheira arquiteta',
      x: 'd prof general coronel sargento tenente major comandante eng',
    },
    particles: "de d' do da dos das e van von der den di del della san bin ben al el mac",
    roles: {
      m: 'actor almirante arcebispo armador artesão ator avançado avô caçador campeão canalizador capitão cardeal cirurgião comandante coronel delegado-chefe director-geral diretor-geral encanador escrivão frade garçom general genro guarda-freio imã imperador irmão juiz leiloeiro maestro marido mestre mestre-sala monge padre pai papa patrão pároco pedreiro pirotécnico príncipe procurador-geral rabino rei réu sacerdote secretário-geral termalista zagueiro',
      f: 'actriz artesã atriz avó campeã capitã cirurgiã costureira directora-geral diretora-geral esposa freira garçonete irmã juíza mãe merendeira mestra monja mulher nora parteira patroa poetisa porta-bandeira presidenta princesa procuradora-geral rainha ré secretária-geral',
      x: 'adolescente agente alfaiate arquivista assistente atacante ativista atleta autarca auxiliar caminhante chanceler chefe cineasta cliente colega comediante comerciante cônsul craque democrata designer diplomata dirigente doente edil ensaísta estrela estudante feirante fiscal gerente grevista guarda guarda-redes guia habitante intérprete líder manifestante migrante militante paciente parlamentar pedestre pediatra pessoa piloto poeta policial polícia porta-voz presidente psiquiatra quilombola repórter representante responsável salva-vidas sargento sobrevivente soldado superintendente taxista testemunha transeunte utente viajante vigia visitante vítima youtuber',
      pairs: {
        'o a':
          'acusad açougueir adept advogad agrónom agrônom alun amig aposentad arguid arquitect arquitet astrónom astrônom árbitr bailarin bancári banqueir barbeir barqueir bibliotecári bilheteir bilionári biógraf biólog bisp bombeir cabeleireir camareir caminhoneir candidat carnavalesc carpinteir carteir caseir comissári companheir confeiteir conselheir cozinheir cunhad dançarin delegad deputad desempregad doceir don dramaturg empregad empresári encarregad enfermeir engenheir enviad eurodeputad farmacêutic faroleir fazendeir ferreir ferroviári filh filósof físic funcionári geógraf geólog goleir hoteleir inquilin interessad jardineir jurad lavadeir livreir magistrad marinheir matemátic mecânic mensageir merceeir médic milionári mineir ministr moleir músic namorad net notári oleir operári padeir palhaç passageir peixeir perit porteir prefeit prim proprietári queixos quitandeir químic reformad refugiad relojoeir republican sapateir secretári serralheir sineir sobrinh sogr subsecretári suspeit tesoureir técnic ti universitári usuári vaqueir veterinári viúv vizinh voluntári zoólog',
        '- a':
          'afinador agricultor animador antecessor apicultor apresentador assessor autor cantor cobrador cofundador colecionador compositor conservador construtor consultor contador coordenador corredor criador curador defensor desembargador director diretor doutor editor educador eleitor embaixador encadernador encenador entregador escritor escultor espectador estivador fundador gestor governador historiador horticultor ilustrador inspector inspetor instalador investidor investigador jogador lavrador leitor lenhador locutor mediador mergulhador moderador monitor montador morador nadador narrador navegador operador opositor organizador pastor pescador pesquisador pintor procurador produtor professor programador promotor realizador reitor relator restaurador revisor senador soldador subdiretor sucessor torcedor trabalhador tradutor treinador vendedor vereador viticultor zelador',
      },
    },
    anybody: {
      m: 'cientista dirigente empresário especialista funcionário homem idoso investigador jovem menino moço pesquisador político próprio rapaz responsável senhor último',
      f: 'cientista dirigente empresária especialista funcionária idosa investigadora jovem menina moça mulher pesquisadora política própria rapariga responsável senhora última',
      x: 'pessoa',
    },
    children: 'crianças família filha filhas filho filhos',
    parents: 'mamã mãe pai',
    relations:
      'companheira companheiro cunhada cunhado esposa filha filho genro irmã irmão marido neta neto nora sobrinha sobrinho sogra sogro',
    ages: {
      old: '(?:velh|idos)[ao]',
      young: 'jovem|adolescente',
      decades: '- - - sexag septuag octog nonag',
    },
    organisations:
      'academia assembleia autoridade bancada banco biblioteca bombeiros canal capitania câmara central centro cidade clínica coalizão colectivo colégio coligação comissão comité comitê confederação congresso conselho consórcio construtora consulado defesa departamento diário diocese direcção direção doca embaixada emissora equipa equipe escola escritório exército fabricante família fábrica federação filial freguesia frente fundo governo guarda hospital igreja instituto jornal junta justiça laboratório liga lota maioria marinha ministério movimento museu observatório ong onu operadora oposição parlamento paróquia plataforma polícia portal prefeito-mor prefeitura presidência procuradoria promotoria província rádio redacção redação rede região reitoria revista secretaria seguradora semanário senado serviço serviços site teatro transportadora tribunal ue unesco união universidade vaticano',
    calledAfter: 'clínica colégio escola fundação hospital instituto teatro',
    anyOrganisation:
      'agência associação autarquia clube coletivo companhia concessionária cooperativa empresa entidade firma fundação grupo instituição marca município organização partido sindicato sociedade',
    kin: [
      'companhia construtora empresa fabricante firma gigante grupo marca multinacional rede sociedade',
      'associação colectivo coletivo fundação ong',
      'central confederação federação sindicato',
      'sindicato união',
      'diário jornal revista semanário veículo',
      'clínica hospital',
      'movimento partido',
      'deputada deputado parlamentar senador senadora',
      'autor autora escritor escritora romancista',
      'atacante avançado goleiro guarda-redes jogador zagueiro',
      'técnica técnico treinador treinadora',
      'autarca edil prefeita prefeito presidente',
      'autarquia câmara município',
      'município prefeitura',
      'juiz juíza magistrada magistrado',
      'governante ministra ministro titular',
      'edil parlamentar vereador vereadora',
      'presidente titular',
      'dirigente líder presidente secretária-geral secretário-geral',
    ],
    wide: 'entidade instituição',
    offices:
      'autarca embaixador governador governadora juiz juíza ministra ministro prefeita prefeito procurador procuradora',
    documents:
      'acórdão análise artigo auto balanço boletim carta cartaz censo certificado circular comunicado constituição contrato convenção corrente código dados decreto despacho dicionário documentário documento dossiê e-mail edital estatísticas estatuto estudo filme folheto foto guia informações inquérito laudo lei livro manual memória mensagem nota números ofício parecer pesquisa placa portaria post print projecto projeto queixa regulamento relato relatório reportagem resultados sentença sondagem testemunho testemunhos texto tratado tuíte tweet vídeo',
    letters: 'abaixo-assinado carta petição',
    laws: 'constituição contrato convenção código decreto dicionário edital estatuto lei portaria regulamento tratado',
    signs: 'adesivo aviso cartaz etiqueta faixa inscrição letreiro papel placa plaquinha tabuleta',
    places: 'Avenida Baía Cabo Ilha Lago Lagoa Monte Nova Novo Ponte Praça Praia Rio Rua Santa Santo São Serra Vale',
    countries: 'América Escócia Grã-Bretanha Holanda Inglaterra',
    things:
      'aeroporto asteroide avenida avião barco barragem castelo ciclone cometa constelação cruzeiro estádio estrela exoplaneta ferry foguetão foguete fragata furacão galáxia iate lago navio petroleiro planeta ponte porta-aviões praça rio rua satélite sonda submarino telescópio tempestade tufão túnel veleiro vulcão',
    roleEndings: {
      m: '[oó]logo|[oó]grafo',
      f: '[oó]loga|[oó]grafa|triz',
      x: '(?<=[bcdfghjlmnrtyz]|gu)(?<!a[pu]?t|gel)ista',
    },
    plurals: { ães: 'ão', ais: 'al', es: '', is: 'l', ões: 'ão', s: '' },
    groups:
      'apoiadores apoiantes associações autoridades cidadãos críticos detratores empresas familiares famílias fonte fontes gente internautas jovens juízes mães membros mídia moradoras observadores serviços sindicatos vizinhas',
    standsFor:
      'comunicado membros serviços equipes equipas responsáveis representantes dirigentes mensagem direção gabinete assessoria advogados apoiantes apoiadores autoridades jornal agência nota informações palavras versão testemunho relato resposta',
    fields:
      'Agricultura Ambiente Assuntos Ciência Comércio Cultura Defesa Desporto Economia Educação Energia Esporte Esportes Estrangeiros Exteriores Fazenda Finanças Habitação Indústria Infraestrutura Infraestruturas Interior Justiça Juventude Meio Mobilidade Negócios Obras Orçamento Património Patrimônio Pescas Pesquisa Saúde Segurança Serviços Trabalho Transportes Turismo Urbanismo',
    neverNames: '',
  },
  notSpeech: {
    defining: 'definido definida definidos definidas',
    naming:
      'alcunhada alcunhado apelidada apelidado~s apelidam álbum bairro bar barco batizada batizado~s bloco blog café canção carro chama chamada~s chamado~s chamam chamava chamavam coleção colóquio comédia conferência conhecida conhecido conto denominada denominado disco documentário enredo escola espectáculo espetáculo exposição festival filme intitulada intitulado~s livro marca música navio nomeado novela obra operação peça poema prémio prêmio programa projecto projeto quadro restaurante revista romance rubrica secção seção série taberna tema título traineira',
    terms:
      'alcunha alerta apelido categoria conceito código designação etiqueta expressão letreiro menção palavra palavras suposta suposto termo termos',
  },
  numbers: {
    values:
      'zero:0 um:1 uma:1 dois:2 duas:2 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezasseis:16 dezesseis:16 dezassete:17 dezessete:17 dezoito:18 dezanove:19 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quinhentos:500 quinhentas:500 seiscentos:600 setecentos:700 oitocentos:800 novecentos:900',
    multipliers: 'mil:1e3 milhao:1e6 milhoes:1e6 bilhao:1e9 bilhoes:1e9 mi:1e6 bi:1e9',
    fractions: 'terco:3 tercos:3 quarto:4 quartos:4 quinto:5 oitavo:8 decimo:10',
    alone: 'metade:2',
    half: 'meio meia',
    and: 'e',
    percent: '%, por cento',
    compound: '',
  },
  content: {
    comparisons:
      'm(ais|enos|aior|enor) (do que|que), (sup|inf)erior a, tant(o|os) quanto, o dobro, a metade, o triplo, recorde, (o|a) m(aior|enor), (os|as) maiores, (aument|dobr)(ou|aram), diminu(iu|íram), ca(iu|íram), sub(iu|iram), cresc(eu|eram), duplic(ou|aram), triplicou, em (alta|queda)',
    causes:
      'por causa d(e|o|a|os|as), devido (a|ao|à|aos|às), causad(o|a|os|as) por, (causad|provocad)(o|a) pel(o|a), provocad(o|a) por, (provoc|caus)(ou|aram), graças (a|ao|à), porque, responsável p(or|elo|ela)',
    ranges: 'entre de',
    joins: 'e a para',
    spans:
      'último últimos última últimas próximo próximos próxima próximas primeiros primeiras passado passados passada passadas',
    repeats: 'vezes',
    years: 'anos',
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    futures: 'vai vão',
    futureEnding: '[aei]r(?:á|ão|emos|ei)',
    wishes: 'deve devem deveria deveriam devemos quer querem queremos espera esperamos tomara',
    counting: 'conta~m~ram~do contou estima~m~ram estimou calcula~m~ram calculou fala~m~ram falou aponta~m',
  },
  notes: {
    bylines: 'por, escrito por, publicado por, traduzido por, redigido por',
    elsewhere: '(leia|veja) (também|tambem|mais), (você pode|pode) gostar, mais lidas, relacionadas, relacionado',
    republished:
      'este artigo foi publicado, publicado originalmente, artigo publicado originalmente, traduzido do, traduzido por, com informações de, com informações da, veja também em, ver também em, leia o artigo original',
  },
  claims: {
    markers: [
      ...markers(
        'author.refuted',
        'falsamente, erradamente, erroneamente, sem razão, equivocadamente, enganosamente, de forma errada, de maneira errada, de forma falsa, de forma enganosa, contra toda a evidência, contra todas as evidências, indevidamente, de forma mentirosa, mentirosamente',
      ),
      ...markers('author.unsupported', 'sem evidências, sem apresentar evidências, sem base'),
    ],
    proof: { without: 'sem', nouns: 'prova provas fundamento' },
    idioms: 'ou e nem',
    presented: {
      participles: forms('apresentad'),
      by: 'por pelo pela pelos pelas',
      as: 'como',
    },
    purpose: 'para',
    fewOrNone: 'ninguém poucos',
    withheld: 'pedido pedidos acesso recurso liminar entrada autorização',
    whole: 'qualquer tudo toda todo todos',
    contests: 'contest',
    firmDenials: 'desment desmint neg refut',
    denials: {
      regular: {
        ar: 'contest descart neg question recus refut rejeit',
        er: 'rebat',
        ir: 'desment',
        uir: 'excl',
        dizer: 'contra',
      },
      irregular: [],
    },
    hearsay: 'alegadamente supostamente teria teriam',
    hearsayFrames: [
      { verbs: 'ao', next: 'que', participle: '^que parece' },
      { verbs: 'terá terão', participle: '\\p{L}{2,}(?:ado|ido|to|sto)' },
    ],
    conditions: 'se para caso oxalá tomara',
    negations: 'não nem nunca jamais tampouco',
    demonstratives: 'essa essas esse esses esta estas este estes isso isto',
    hearsayEnding: '(?!)',
    modals: 'poderia poderiam deveria deveriam',
    copulas: 'revelou revelaram mostrou',
    confirming: forms('verificad provad comprovad demonstrad'),
    settling: forms('confirmad'),
    refuting: forms('desmentid refutad rebatid'),
    thus: 'caso assim',
    untrue: `${forms('fals errad enganos inexat mentir')} boato invenção fábula invenções fantasia`,
    unfounded: forms('infundad'),
    groundless: { lacking: 'sem carece carecem', grounds: 'fundamento base' },
    innocence: 'inocência',
    overdone: `${forms('exagerad absurd')} exagero`,
    none: 'nenhum nenhuma',
    such: 'semelhante tal tais tipo',
    truthful: `${forms('verdadeir exat cert')} procede verdade`,
    statements:
      'versão versões afirmação afirmações acusação acusações boato~s rumor~es teoria~s tese informação informações alegação alegações história',
    matters: 'ligação envolvimento responsabilidade autenticidade existência',
    partly:
      'crença lenda resultado~s balanço estimativa número~s declaração declarações ideia argumento~s fatos factos feitos',
    accusing: 'acus suspeit',
    rumours: 'boato boatos rumor rumores suspeita suspeitas',
    linking: 'segundo a qual, segundo o qual, segundo as quais, segundo os quais, de que, que',
    pretended: forms('supost pretens'),
    ownPast: '[íi]',
    presumed: forms('alegad'),
    contrary: 'ao contrário do que, contrariamente ao que',
    against: 'ao contrário de, ao contrário da, ao contrário das, contrariamente a, contrariamente às',
    reality:
      'na realidade, é falso, isso é falso, não é verdade, isso não é verdade, o que é falso, o que não é verdade, é mentira, é boato',
    inFact: 'na verdade',
    offersNone: 'não apresentou provas, não forneceu provas',
    unbacked:
      'nada o prova, nada o comprova, nada o demonstra, nada o confirma, não há provas disso, não há qualquer prova disso',
    distancing:
      'se gaba, gaba se, gabou se, se gabou, gabava se, se vangloria, vangloria se, vangloriou se, se jacta, jacta se, acredita saber',
    doubts: 'cétic(o|a), duvida(|m) (que|de), (põe|põem|pôs|puseram) em dúvida',
    both: 'ambos, ambas, os dois, as duas',
    claimingForms: 'reivindicam reivindicavam',
    disagreeing:
      'discorda, discordam, o contrário, o oposto, outra história, outra versão, de outra opinião, de outra forma, que não, dizem outra coisa',
    agreeing: 'concorda, concordam, vê assim, veem assim',
    believing: `acredita acreditam compartilha partilha ${forms('convencid')}`,
    opposing: 'pelo contrário',
    labels: {
      claim: 'alegação, a alegação, afirmação, o que se diz',
      verdict: 'veredicto, veredito, conclusão, classificação',
      myth: 'mito, boato',
      fact: 'facto, fato, realidade, verdade',
    },
    unproven:
      'não há provas de, não há prova de, não há evidências de, não há evidência de, não existem provas de, nada prova, nada comprova, nada indica',
    untrueThat: 'é falso, não é verdade, não é verdadeiro, é mentira',
  },
};

/** One phrase for every preposition or contraction that it may end in: `na opinião de`, `na opinião do` … . */
function contracted(phrase: string, endings: string): string[] {
  return endings.split(' ').map((ending) => `${phrase} ${ending}`);
}

function markers(status: Marker['status'], list: string): Marker[] {
  return list.split(',').map((words) => ({ words: words.trim(), status }));
}

/** The forms of adjectives and participles in both genders and numbers. */
function forms(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending))
    .join(' ');
}
