import { attributed } from './attributed.ts';

attributed('participle', {
  fr: [
    [
      'Paul Tessier s’est levé, affirmant que la digue avait tenu toute la nuit.',
      'la digue avait tenu toute la nuit',
      'Paul Tessier',
      'indirect',
    ],
    ['Paul Tessier a quitté la salle, ajoutant : « La digue a tenu. »', 'La digue a tenu.', 'Paul Tessier', 'direct'],
    [
      'Estimant que la digue ne tiendrait pas, Jeanne Oriol a fait évacuer le quai.',
      'la digue ne tiendrait pas',
      'Jeanne Oriol',
      'indirect',
    ],
    [
      'Jeanne Oriol a reçu Paul Tessier, assurant que la digue tiendrait.',
      'la digue tiendrait',
      'Jeanne Oriol',
      'indirect',
    ],
    [
      'Paul Tessier a démissionné, parlant d’un « chantier de la honte ».',
      'chantier de la honte',
      'Paul Tessier',
      'partial',
    ],
    [
      'Elle a reçu un message disant « la digue a cédé cette nuit ».',
      'la digue a cédé cette nuit',
      'un message',
      'direct',
    ],
    [
      'La mairie a publié un communiqué affirmant que la digue avait tenu.',
      'la digue avait tenu',
      'un communiqué',
      'indirect',
    ],
    [
      'Le port a fermé, a dit Paul Tessier, précisant que la digue avait tenu.',
      'la digue avait tenu',
      'Paul Tessier',
      'indirect',
    ],
  ],
  en: [
    // The participle goes with the main clause, not with the one that it reports.
    [
      'Tom Birkett rejected claims that the firm cheats, arguing that the wall had “its own problems with the sea”.',
      'its own problems with the sea',
      'Tom Birkett',
      'partial',
    ],
    [
      'Tom Birkett rose, saying that the wall had held all night.',
      'the wall had held all night',
      'Tom Birkett',
      'indirect',
    ],
    ['Tom Birkett left the room, adding: “The wall has held.”', 'The wall has held.', 'Tom Birkett', 'direct'],
    [
      'Ellen Marsh received Tom Birkett, insisting that the wall would hold.',
      'the wall would hold',
      'Ellen Marsh',
      'indirect',
    ],
    [
      // Whoever puts a text out says what it says.
      'The council published a statement saying that the wall had held.',
      'the wall had held',
      'The council',
      'indirect',
    ],
    [
      'Arguing that the wall would fail, Ellen Marsh cleared the quay.',
      'the wall would fail',
      'Ellen Marsh',
      'indirect',
    ],
  ],
});
