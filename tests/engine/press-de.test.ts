import { attributed } from './attribution/attributed.ts';

// Who speaks in German news, as the press puts it.
attributed('that-clause', {
  de: [
    // Without a passive, „von“ tells whose the name is, not by whom something was said.
    ['Jan Weider von der Volkspartei behauptet, das Haus sei leer.', 'das Haus sei leer', 'Jan Weider', 'indirect'],
    // A noun in „-ung“ is feminine: behind „der“ it is no subject.
    ['Am Montag sagte der Zeitung ein Offizier, man gehe.', 'man gehe', 'ein Offizier', 'indirect'],
    [
      'Ein Gutachter seiner Versicherung war da und hat gemeint, das Haus sei leer.',
      'das Haus sei leer',
      'Ein Gutachter seiner Versicherung',
      'indirect',
    ],
  ],
});

// Two nouns of one gender before one name tell of one person. What somebody is called stands in marks inside an aside, and is no speech.
attributed('that-clause', {
  de: [
    [
      'Der Lehrer und Forscher Jan Nowak, genannt „Onkel Jan“, hat der Direktorin vorgeworfen, sie verkaufe die Sagen.',
      'sie verkaufe die Sagen',
      'Jan Nowak',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  de: [
    // „das hatte er erklärt“ opens no relative; what has been told with „die“ is no „er“.
    [
      'Laut Anklage war es Rache. Verteidiger Jan Sander nickt. Für ihn sei die Anklage, das hatte er schon erklärt, „ein großes Kartenhaus“.',
      'ein großes Kartenhaus',
      'Jan Sander',
      'partial',
    ],
    // Before a work in marks the name stands in the genitive.
    [
      'Unvergessen ist sie in Andrej Polins „Nordlicht“. Der Regisseur erinnerte sich: „Sie nickte nur.“',
      'Sie nickte nur.',
      'Andrej Polin',
      'direct',
    ],
    [
      'Ein Offizier, der nicht genannt werden will, sagte dieser Zeitung: „Wir gehen.“',
      'Wir gehen.',
      'Ein Offizier',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  de: [
    // A moment stands between the auxiliary and the subject.
    [
      'Das Werk wird geschlossen, hat am Donnerstag ihr Direktor Jan Weider angekündigt.',
      'Das Werk wird geschlossen',
      'Jan Weider',
      'indirect',
    ],
    // The pronoun of a reflexive verb stands behind the subject.
    [
      'Anna Pohl kam. Der Mann sei höflich gewesen, erinnerte sie sich.',
      'Der Mann sei höflich gewesen',
      'Anna Pohl',
      'indirect',
    ],
    // „Das sei“ is told by its verb, however little it says.
    ['Trainer Jan Sander nickte. Das sei Kopfsache, meinte er.', 'Das sei Kopfsache', 'Jan Sander', 'indirect'],
    // Whoever is told to be somebody's is not the one that they are told to belong to.
    [
      'Anna Pohl bat um Ruhe. Ihre Tochter lerne schwimmen, erzählte sie.',
      'Ihre Tochter lerne schwimmen',
      'Anna Pohl',
      'indirect',
    ],
    [
      'Jan Pohl bat um Ruhe. Sein Vater Karl habe gelacht, sagte er.',
      'Sein Vater Karl habe gelacht',
      'Jan Pohl',
      'indirect',
    ],
    // Words in marks in the middle of a clause that a report interrupts.
    [
      'Die Mäuse schliefen im Labor, schreibt Anna Pohl, „ganze Nächte“ lang.',
      'Die Mäuse schliefen im Labor, schreibt Anna Pohl, „ganze Nächte“ lang',
      'Anna Pohl',
      'indirect',
    ],
    [
      'Im Labor fanden die Hummeln, schreiben die Autorinnen, „selbst bei Nacht“ zum Nest zurück.',
      'selbst bei Nacht',
      'die Autorinnen',
      'partial',
    ],
    // A preposition without a noun behind it is no part of who speaks.
    [
      'Das hält der Gutachter für wahrscheinlich, sagte er.',
      'Das hält der Gutachter für wahrscheinlich',
      'der Gutachter',
      'indirect',
    ],
    // Behind the institution that was told stands who speaks.
    ['Man gehe nun, erzählte dem Sender Anna Pohl.', 'Man gehe nun', 'Anna Pohl', 'indirect'],
  ],
});

// Behind what was said last somebody else acts: they speak.
attributed('previous-subject', {
  de: [
    [
      'Jan Weider klagte: „Das war teuer.“ Heute ist alles anders. Intendant Karl Ahl führt das auf eine Person zurück. „Vorher waren wir arm.“',
      'Vorher waren wir arm.',
      'Karl Ahl',
      'direct',
    ],
    [
      'Jan Weider behauptet, sie träume oft. Anna Pohl bestreitet das. „Ich träume nie von Bergen.“',
      'Ich träume nie von Bergen.',
      'Anna Pohl',
      'direct',
    ],
    [
      'Torwart Jan Weider war müde. „Es war hart“, sagte Trainerin Anna Pohl. Er zog sich den Schuh aus. „Ich bin platt.“',
      'Ich bin platt.',
      'Jan Weider',
      'direct',
    ],
  ],
});

// Whose somebody is, before a noun that no list has and their name.
attributed('cue-after', {
  de: [
    [
      'Der SV Torfheide verlor. „Der war nie wirklich drin“, sagte Torfheides Keeper Jan Jessen und grinste.',
      'Der war nie wirklich drin',
      'Jan Jessen',
      'partial',
    ],
    [
      '„Der war nie wirklich drin“, sagte Bergs Goalie Jan Jessen.',
      'Der war nie wirklich drin',
      'Jan Jessen',
      'partial',
    ],
  ],
});

// The object of what is told stands behind the insertion.
attributed('according-to', {
  de: [
    [
      'Anna Pohl kam. Dafür gebe es, so Pohl, keinen Beweis.',
      'Dafür gebe es, so Pohl, keinen Beweis',
      'Anna Pohl',
      'indirect',
    ],
  ],
});

// Findings of nobody say nothing themselves.
attributed('told-on', {
  de: [
    [
      'Minister Jan Pohl erklärte, das Wetter sei ruhig gewesen. Ersten Erkenntnissen zufolge sei Ladung verrutscht.',
      'Ersten Erkenntnissen zufolge sei Ladung verrutscht',
      'Jan Pohl',
      'indirect',
    ],
  ],
});
