import { attributed } from './attributed.ts';

attributed('cue-before', {
  de: [
    // An auxiliary and its participle may enclose the words that they report.
    ['Olaf Tamm hat die Lage als „kleines Fest“ bezeichnet.', 'kleines Fest', 'Olaf Tamm', 'partial'],
    ['Olaf Tamm hatte von einer „guten Sache“ gesprochen.', 'guten Sache', 'Olaf Tamm', 'partial'],
    [
      'Olaf Tamm hat die Lage als „kleines Fest“ bezeichnet und die Gegner als „Frösche der Angst“.',
      'Frösche der Angst',
      'Olaf Tamm',
      'partial',
    ],
    // What stands behind the participle is what it reports.
    [
      'Vera Tolk rief „Schluss“. Olaf Tamm hat nach dem „Fest“ im Hafen gesagt: „Die Deiche halten.“',
      'Die Deiche halten.',
      'Olaf Tamm',
      'direct',
    ],
  ],
  fr: [
    [
      'Élise Vasseur a déclaré : « Nous rouvrirons le pont lundi. »',
      'Nous rouvrirons le pont lundi.',
      'Élise Vasseur',
      'direct',
    ],
    [
      'Élise Vasseur, maire de Bréval, a déclaré : « Nous rouvrirons le pont lundi. »',
      'Nous rouvrirons le pont lundi.',
      'Élise Vasseur',
      'direct',
    ],
    [
      'Élise Vasseur, qui a succédé à Paul Tessier, a déclaré : « Nous rouvrirons le pont. »',
      'Nous rouvrirons le pont.',
      'Élise Vasseur',
      'direct',
    ],
    ['Paul Tessier affirme que « la digue a tenu ».', 'la digue a tenu', 'Paul Tessier', 'direct'],
    ['Paul Tessier répond à Jeanne Oriol : « La digue a tenu. »', 'La digue a tenu.', 'Paul Tessier', 'direct'],
    [
      'Interrogé par Radio Bréval, Paul Tessier a confirmé : « La digue a tenu. »',
      'La digue a tenu.',
      'Paul Tessier',
      'direct',
    ],
    ['Sur Radio Bréval, Paul Tessier a lancé : « La digue a tenu. »', 'La digue a tenu.', 'Paul Tessier', 'direct'],
    ['Le communiqué de la mairie précise : « La digue a tenu. »', 'La digue a tenu.', 'la mairie', 'direct'],
    ['Paul Tessier se dit « très inquiet pour la digue ».', 'très inquiet pour la digue', 'Paul Tessier', 'partial'],
    ['Paul Tessier promet « un chantier sans retard ».', 'un chantier sans retard', 'Paul Tessier', 'partial'],
    [
      'Jeanne Oriol a reçu Paul Tessier. Elle a répété : « La digue a tenu. »',
      'La digue a tenu.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol a reçu Paul Tessier. Il a répété : « La digue a tenu. »',
      'La digue a tenu.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Le patron du port Paul Tessier a écrit à Jeanne Oriol : « La digue a tenu. »',
      'La digue a tenu.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Un témoin raconte : « J’ai vu la vague passer le mur. »',
      'J’ai vu la vague passer le mur.',
      'Un témoin',
      'direct',
    ],
    ['Paul Tessier, lui, l’assure : « La digue a tenu. »', 'La digue a tenu.', 'Paul Tessier', 'direct'],
    ['Paul Tessier a fait savoir que « la digue a tenu ».', 'la digue a tenu', 'Paul Tessier', 'direct'],
    [
      'Jeanne Oriol n’a rien dit. Paul Tessier a ajouté : « La digue a tenu. »',
      'La digue a tenu.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Dans une lettre à Jeanne Oriol, Paul Tessier écrit que « la digue a tenu ».',
      'la digue a tenu',
      'Paul Tessier',
      'direct',
    ],
  ],
  en: [
    // What a thing shows in somebody's words is somebody's.
    [
      'The wall is old. Ellen Marsh says it shows that the board is “unfit to run a harbour”.',
      'unfit to run a harbour',
      'Ellen Marsh',
      'partial',
    ],
    [
      'Asked about Tom Birkett’s claim that the wall had cracked, Ellen Marsh said, “I think it was only old.”',
      'I think it was only old.',
      'Ellen Marsh',
      'direct',
    ],
    // "Spanish claims": behind an adjective of origin the form is a noun.
    [
      'The Daily Quay rated 32% of Spanish claims as “entirely true and fair”.',
      'entirely true and fair',
      'Daily Quay',
      'partial',
      'qualifying-verb',
    ],
    // "’s" is a verb behind a pronoun.
    [
      'Tom Birkett is angry. He’s saying the wall is “a disgrace to the whole town”.',
      'a disgrace to the whole town',
      'Tom Birkett',
      'partial',
    ],
    // A word inside a name is no verb.
    [
      'Tom Birkett is telling the United States “to build a wall of its own”.',
      'to build a wall of its own',
      'Tom Birkett',
      'partial',
    ],
    [
      'Gathered at the quay, Labour nominee Ellen Marsh said, “The wall has held.”',
      'The wall has held.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Ellen Marsh said: “We will open the bridge on Monday.”',
      'We will open the bridge on Monday.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Ellen Marsh, who replaced Tom Birkett, said: “We will open the bridge.”',
      'We will open the bridge.',
      'Ellen Marsh',
      'direct',
    ],
    ['Tom Birkett told Ellen Marsh: “The wall has held.”', 'The wall has held.', 'Tom Birkett', 'direct'],
    [
      'In a letter to Ellen Marsh, Tom Birkett wrote: “The wall has held.”',
      'The wall has held.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Asked by Radio Harbour, Tom Birkett replied: “The wall has held.”',
      'The wall has held.',
      'Tom Birkett',
      'direct',
    ],
    ['Ellen Marsh met Tom Birkett. She repeated: “The wall has held.”', 'The wall has held.', 'Ellen Marsh', 'direct'],
    [
      'Tom Birkett, the harbour master, says he is “very worried about the wall”.',
      'very worried about the wall',
      'Tom Birkett',
      'partial',
    ],
    [
      'A witness recalled: “I saw the wave come over the wall.”',
      'I saw the wave come over the wall.',
      'A witness',
      'direct',
    ],
    [
      'Tom Birkett promised “a building site without delay”.',
      'a building site without delay',
      'Tom Birkett',
      'partial',
    ],
    ['Tom Birkett told the Harbour Gazette that “the wall has held”.', 'the wall has held', 'Tom Birkett', 'direct'],
  ],
});
