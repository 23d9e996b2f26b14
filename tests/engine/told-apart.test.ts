import { attributed } from './attribution/attributed.ts';

// Who is meant where a description, another name or a verb alone points at somebody.
attributed('cue-before', {
  en: [
    // A name behind a preposition has the office that stands before it, and is no spokesman of its own.
    [
      'Tess Marsh met a spokesman for President Olson. She left early.\n\nThe president said: “The deal is dead.”',
      'The deal is dead.',
      'Olson',
      'direct',
    ],
  ],
  de: [
    // Who has another office is not meant by a trade in the next paragraph.
    [
      'Vera Tolk hat einen Brunnen. Tolk liebt ihn.\n\nBürgermeister Fridolin Habeck schwieg zuerst. „Nein“, sagte er, „niemals“.\n\nDer Pfarrer sagte: „Morgen ist auch noch ein Tag.“',
      'Morgen ist auch noch ein Tag.',
      'Der Pfarrer',
      'direct',
    ],
  ],
  fr: [
    // Whom the article is about may be called by another noun, and an institution by one that stands for its own.
    [
      'Jeanne Oriol, romancière, vit à Brévan. Le port la connaît.\n\nL’essayiste a dit : « Le bac est vieux. »',
      'Le bac est vieux.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Novaport a fermé son quai.\n\nL’entreprise a dit : « Le bac est vieux. »',
      'Le bac est vieux.',
      'Novaport',
      'direct',
    ],
    [
      'Le quotidien Le Phare a enquêté.\n\nLe journal a écrit : « Le bac est vieux. »',
      'Le bac est vieux.',
      'Le Phare',
      'direct',
    ],
    // Several who are new are spoken of as well.
    [
      'Des habitants ont manifesté. Ils ont dit : « Le bac est vieux. »',
      'Le bac est vieux.',
      'Des habitants',
      'direct',
    ],
    // A noun for a place begins the name of one: no « elle ».
    [
      'Port-Vélan n’a plus que dix semaines devant elle, a annoncé Camille Dessort. Elle a dit : « Le bac est vieux. »',
      'Le bac est vieux.',
      'Camille Dessort',
      'direct',
    ],
    // Initials pass over what joins the words, and over where an institution is from.
    [
      'Le Parti populaire brévalois a exclu le maire. Le PP a dit : « Le quai est à nous. »',
      'Le quai est à nous.',
      'Parti populaire brévalois',
      'direct',
    ],
    [
      'L’Organisation mondiale de la côte a fermé le quai. L’OMC a dit : « Le quai reste fermé. »',
      'Le quai reste fermé.',
      'Organisation mondiale de la côte',
      'direct',
    ],
  ],
  pt: [
    // Who has the role is named only below.
    [
      'O livreiro Celso Matoso sorriu. Já o prefeito disse: “Vamos conversar.”\n\n“Somos calmos”, disse o prefeito, Raul Teles.',
      'Vamos conversar.',
      'Raul Teles',
      'direct',
    ],
    // An article begins with somebody whom it names next.
    [
      'Um pescador que conduziu o barco contra o cais disse: “Faria tudo outra vez.”\n\n“Sem pena”, disse Raul O’Teles, de 63 anos.',
      'Faria tudo outra vez.',
      'Raul O’Teles',
      'direct',
    ],
    // What stands behind the verb of a relative clause is its object.
    [
      'Um pescador que conduziu seu barco contra o cais ontem disse: “Faria tudo outra vez.”',
      'Faria tudo outra vez.',
      'Um pescador que conduziu seu barco contra o cais',
      'direct',
    ],
    // Initials of an institution that no brackets explain.
    [
      'A Polícia Municipal fechou o cais. A PM disse: “O cais fica fechado.”',
      'O cais fica fechado.',
      'Polícia Municipal',
      'direct',
    ],
    [
      'Rita Matoso, a “Dona Ritinha”, cose velas.\n\nO jornal Farol riu das velas. Dona Ritinha guarda o recorte. Disse: “Eram boas velas.”',
      'Eram boas velas.',
      'Rita Matoso',
      'direct',
    ],
    // A role learnt from an object.
    [
      'Rita Matoso cose velas desde 1963. O mestre Celso Nunes chama a costureira de “minha mestra”.\n\nA neta, Joana, saiu. A costureira disse: “Vou ficar aqui.”',
      'Vou ficar aqui.',
      'Rita Matoso',
      'direct',
    ],
  ],
  es: [
    // Of two women the one whose trade the text has not told.
    [
      'Herminia Peralta arregló el reloj del pueblo.\n\nLa concejala de Cultura, Aurora Lindes, promete una fiesta.\n\nLa relojera dijo: «Quedó una pieza».',
      'Quedó una pieza',
      'Herminia Peralta',
      'direct',
    ],
    // Police and guard are institutions in the feminine.
    [
      'La alcaldesa Rosa Cárdenas llegó. La policía dijo: «El dique está cerrado.»',
      'El dique está cerrado.',
      'La policía',
      'direct',
    ],
    [
      'Protección Civil llegó. La Guardia Civil dijo: «El dique está cerrado.»',
      'El dique está cerrado.',
      'Guardia Civil',
      'direct',
    ],
  ],
});

attributed('participle', {
  it: [
    [
      '«La lampada va cambiata», commenta con il Faro Maria Stagno, vedova del guardiano, aggiungendo che la scala ha 94 gradini.',
      'la scala ha 94 gradini',
      'Maria Stagno',
      'indirect',
    ],
  ],
  fr: [
    [
      '« La lampe est morte », soupire Maud Kerbrat devant Paul Tessier, ajoutant que le phare ferme.',
      'le phare ferme',
      'Maud Kerbrat',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  pt: [
    // Behind the verb « a » is the article of a noun for one person, no preposition.
    [
      'A prefeitura anunciou obras. A barraca de dona Rita Matoso ficou ao sol. “Eles puseram a gente no sol, sem uma árvore”, reclamou a feirante.',
      'Eles puseram a gente no sol, sem uma árvore',
      'Rita Matoso',
      'direct',
    ],
  ],
});

attributed('qualifying-verb', {
  pt: [
    // In a headline a noun for somebody needs no article.
    ['! Feirantes protestam; prefeitura fala em “ordem”\n\nA feira mudou.', 'ordem', 'prefeitura', 'partial'],
  ],
});

attributed('according-to', {
  pt: [
    // A source phrase as machines translate it.
    ['De acordo para uma vizinha, a briga dura onze anos.', 'a briga dura onze anos', 'uma vizinha', 'indirect'],
  ],
});

attributed('colon', {
  es: [
    [
      'El veterinario, Pablo Tejera, lo ha pesado y medido: «Está mejor que yo».',
      'Está mejor que yo',
      'Pablo Tejera',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  en: [
    // A heading that speaks of somebody below teaches no role of who was named above it.
    [
      '“I trust them,” said Edie Lacombe.\n\n# The billionaire’s boatyard\n\nBehind the gate lies the marina of Lennart Quist, the magnate. Mr Quist has claimed that the quay is dry. The billionaire also said that the gate is safe.',
      'the gate is safe',
      'Lennart Quist',
      'indirect',
    ],
    // "claims" is a verb where the sentence has no other so far and a clause with its subject follows.
    [
      'A flyer taped to the door claims that a chain store asked for it.',
      'a chain store asked for it',
      'A flyer taped to the door',
      'indirect',
    ],
    [
      'Posts on social media claim that the dam at Pike Hollow has failed.',
      'the dam at Pike Hollow has failed',
      'Posts on social media',
      'indirect',
    ],
    // A name does not end with the preposition of a day, nor with the participle that it goes with.
    ['Residents interviewed on Monday said that the dam has failed.', 'the dam has failed', 'Residents', 'indirect'],
  ],
});

attributed('cue-before', {
  fr: [
    // An office with a complement of its own is somebody else's …
    [
      'Le maire de Brévan, Paul Ormond, a visité l’atelier. Le responsable de l’atelier a dit que « tout va bien ».',
      'tout va bien',
      'Le responsable de l’atelier',
      'partial',
    ],
    // … a noun for what somebody is like may take up whom other things were told of.
    [
      'Le patron de Verrox, Paul Ormond, a visité l’atelier. Le géant de l’optique a dit que « tout va bien ».',
      'tout va bien',
      'Paul Ormond',
      'partial',
    ],
  ],
});
