import { attributed } from './attribution/attributed.ts';

// Who it is that says something: parties, two who act together, people who are only hinted at.
attributed('that-clause', {
  fr: [
    ['La maire PS Anne Morel assure que l’usine fermera.', 'l’usine fermera', 'Anne Morel', 'indirect'],
    ['Le maire LR de Brévan Paul Martin assure que l’usine fermera.', 'l’usine fermera', 'Paul Martin', 'indirect'],
    ['Certains assurent que l’usine fermera.', 'l’usine fermera', 'Certains', 'indirect'],
    [
      'Anne Morel et Paul Tessier assurent que l’usine fermera.',
      'l’usine fermera',
      'Anne Morel et Paul Tessier',
      'indirect',
    ],
    [
      'Anne Morel et Paul Tessier assurent que rien ne va. Ils ajoutent que tout ira bien.',
      'tout ira bien',
      'Anne Morel et Paul Tessier',
      'indirect',
    ],
    ['Le syndicat se dit convaincu que l’usine fermera.', 'l’usine fermera', 'Le syndicat', 'indirect'],
    [
      'Le syndicat a annoncé, lundi 3 mars 2025, que l’usine fermerait.',
      'l’usine fermerait',
      'Le syndicat',
      'indirect',
    ],
    ['Le syndicat se demande si l’usine fermera.', 'l’usine fermera', 'Le syndicat', 'indirect'],
    ['Le syndicat explique pourquoi l’usine fermera.', 'pourquoi l’usine fermera', 'Le syndicat', 'indirect'],
    ['Ainsi que l’a annoncé le syndicat, l’usine fermera.', 'l’usine fermera', 'le syndicat', 'indirect'],
  ],
  en: [
    [
      'Anna Marsh and Tom Birkett said the wall would hold.',
      'the wall would hold',
      'Anna Marsh and Tom Birkett',
      'indirect',
    ],
    ['The firm folded and the mayor said the wall would hold.', 'the wall would hold', 'the mayor', 'indirect'],
    [
      'The mayor of Quayport and Brae said the wall would hold.',
      'the wall would hold',
      'The mayor of Quayport and Brae',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  fr: [['Le syndicat a demandé à la direction de rouvrir l’usine.', 'rouvrir l’usine', 'Le syndicat', 'indirect']],
});

attributed('parataxis', {
  fr: [
    ['L’usine fermera, a-t-on appris auprès de la mairie.', 'L’usine fermera', 'la mairie', 'indirect'],
    ['L’usine fermera, assure-t-on au syndicat.', 'L’usine fermera', 'syndicat', 'indirect'],
    ['L’usine fermera, a-t-on appris de source syndicale.', 'L’usine fermera', 'source syndicale', 'indirect'],
  ],
});

attributed('according-to', {
  fr: [
    ['De source policière, l’usine a brûlé.', 'l’usine a brûlé', 'source policière', 'indirect'],
    ['L’usine a brûlé, de sources concordantes.', 'L’usine a brûlé', 'sources concordantes', 'indirect'],
  ],
});

attributed('colon', {
  fr: [['Le syndicat prévient : l’usine fermera.', 'l’usine fermera', 'Le syndicat', 'indirect']],
});

// What takes up the marked words or the sentence before it, and an infinitive that goes on telling.
attributed('cue-after', {
  fr: [
    ['« L’usine fermera » : c’est ce qu’affirme Anne Morel.', 'L’usine fermera', 'Anne Morel', 'direct'],
    ['« L’usine fermera », peut-on lire dans le rapport.', 'L’usine fermera', 'le rapport', 'direct'],
    ['Le groupe Tessier a vendu. « L’usine fermera », a dit l’entreprise.', 'L’usine fermera', 'Tessier', 'direct'],
    ['Tessier SA a vendu. « L’usine fermera », a dit la société.', 'L’usine fermera', 'Tessier SA', 'direct'],
  ],
  en: [['“The plant will close.” That is what Anna Marsh said.', 'The plant will close.', 'Anna Marsh', 'direct']],
});

attributed('taken-up', {
  es: [['«La fábrica cerrará». Así lo anunció Ana Morales.', 'La fábrica cerrará', 'Ana Morales', 'direct']],
  fr: [['L’usine fermera. C’est ce qu’affirme Anne Morel.', 'L’usine fermera', 'Anne Morel', 'indirect']],
  it: [['La fabbrica chiuderà. È quanto afferma Anna Morelli.', 'La fabbrica chiuderà', 'Anna Morelli', 'indirect']],
});

attributed('participle', {
  fr: [['Anne Morel a pleuré. Et d’ajouter : « L’usine fermera. »', 'L’usine fermera.', 'Anne Morel', 'direct']],
});

// Offices before a name, what somebody is said to be, whom it is said to.
attributed('that-clause', {
  en: [
    ['Brae Ferries CEO Tom Birkett said the plant would close.', 'the plant would close', 'Tom Birkett', 'indirect'],
    ['U.S. Sen. Tom Birkett said the plant would close.', 'the plant would close', 'Tom Birkett', 'indirect'],
    [
      'Brae Ferries’ chief executive, Tom Birkett, said the plant would close.',
      'the plant would close',
      'Tom Birkett',
      'indirect',
    ],
    [
      'Lt. Anna Marsh of the Quayport police said the plant would close.',
      'the plant would close',
      'Anna Marsh',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  en: [
    [
      'Anna Marsh is mayor of Quayport. Tom Birkett is governor. “The plant will close,” the mayor said.',
      'The plant will close',
      'Anna Marsh',
      'direct',
    ],
    ['“Will the plant close?” asked Tom Birkett.', 'Will the plant close?', 'Tom Birkett', 'direct'],
    ['“Will the plant close?” Tom Birkett asked Anna Marsh.', 'Will the plant close?', 'Tom Birkett', 'direct'],
  ],
});

// Two of one surname, an age, two who act together.
attributed('that-clause', {
  en: [
    [
      'Anna Marsh spoke. Her brother Tom Marsh listened. Ms. Marsh said it was over.',
      'it was over',
      'Anna Marsh',
      'indirect',
    ],
    ['Anna Marsh, 52, spoke on Monday. The 52-year-old said it was over.', 'it was over', 'Anna Marsh', 'indirect'],
    [
      'Prime Minister Tom Birkett spoke. The prime minister said it was over.',
      'it was over',
      'Tom Birkett',
      'indirect',
    ],
    [
      'The Harbour Workers’ Union (HWU) met. The HWU said it was over.',
      'it was over',
      'Harbour Workers’ Union',
      'indirect',
    ],
    [
      'Anna Marsh and Tom Birkett were there. They said it was over.',
      'it was over',
      'Anna Marsh and Tom Birkett',
      'indirect',
    ],
  ],
});

// A caption stands between paragraphs and breaks nothing; a colon in a heading opens a clause with a subject of its own.
attributed('coordination', {
  en: [
    [
      'Tom Birkett said: “They are already here.\n\n~ Walkers love the wall (Image: Ledger)\n\n“If it breaks, we will act.”',
      'If it breaks, we will act.',
      'Tom Birkett',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  en: [
    [
      '# Quayport chaos: Brae deploys troops and warns retreat is the only option\n\nOn Monday Brae sent troops.',
      'retreat is the only option',
      'Brae',
      'indirect',
    ],
    [
      'Brae’s ambassador to Britain Lin Anping has said that the wall will hold.',
      'the wall will hold',
      'Lin Anping',
      'indirect',
    ],
  ],
});

attributed('previous-subject', {
  en: [
    [
      'It rained all day on Monday.\n\nThe lawyer, Ellen Marsh, was in fighting form.\n\n~ Walkers love the wall (Image: Ledger)\n\n“We will act if it breaks.”',
      'We will act if it breaks.',
      'Ellen Marsh',
      'direct',
    ],
  ],
});
