import { attributed } from './attributed.ts';

attributed('infinitive', {
  fr: [
    [
      'Jeanne Oriol appelle la population à monter dans les étages.',
      'monter dans les étages',
      'Jeanne Oriol',
      'indirect',
    ],
    [
      'Paul Tessier accuse le patron du port d’avoir caché le rapport.',
      'avoir caché le rapport',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Paul Tessier promet de refaire la digue avant l’hiver.',
      'refaire la digue avant l’hiver',
      'Paul Tessier',
      'indirect',
    ],
    ['Paul Tessier a promis à Jeanne Oriol de refaire la digue.', 'refaire la digue', 'Paul Tessier', 'indirect'],
    [
      'Paul Tessier dit vouloir quitter le port au printemps.',
      'vouloir quitter le port au printemps',
      'Paul Tessier',
      'indirect',
    ],
    ['Les riverains demandent de rouvrir le quai.', 'rouvrir le quai', 'Les riverains', 'indirect'],
    ['Jeanne Oriol a vu Paul Tessier. Elle menace de fermer le quai.', 'fermer le quai', 'Jeanne Oriol', 'indirect'],
    [
      'Paul Tessier accuse Jeanne Oriol d’avoir caché le rapport.',
      'avoir caché le rapport',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Paul Tessier, nommé par Jeanne Oriol, assure avoir prévenu tout le monde.',
      'avoir prévenu tout le monde',
      'Paul Tessier',
      'indirect',
    ],
  ],
  en: [
    ['Ellen Marsh urged residents to stay upstairs tonight.', 'stay upstairs tonight', 'Ellen Marsh', 'indirect'],
    [
      'Tom Birkett promised to rebuild the wall before winter.',
      'rebuild the wall before winter',
      'Tom Birkett',
      'indirect',
    ],
    ['Tom Birkett, appointed by Ellen Marsh, vowed to reopen the quay.', 'reopen the quay', 'Tom Birkett', 'indirect'],
    ['Ellen Marsh saw Tom Birkett. She threatened to close the quay.', 'close the quay', 'Ellen Marsh', 'indirect'],
    ['Tom Birkett promised Ellen Marsh to rebuild the wall.', 'rebuild the wall', 'Tom Birkett', 'indirect'],
  ],
  de: [
    ['Das Amt kündigte an, Klage einzureichen.', 'Klage einzureichen', 'Das Amt', 'indirect'],
    ['Jutta Brandeis kündigte an, den Deich zu erneuern.', 'den Deich zu erneuern', 'Jutta Brandeis', 'indirect'],
    [
      'Jutta Brandeis forderte die Stadt auf, die Brücke wieder freizugeben.',
      'die Brücke wieder freizugeben',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Jutta Brandeis warf dem Rat vor, die Leute, die dort leben, zu belügen.',
      'die Leute, die dort leben, zu belügen',
      'Jutta Brandeis',
      'indirect',
    ],
  ],
});
