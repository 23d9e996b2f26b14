import { attributed } from './attributed.ts';

attributed('dialogue', {
  fr: [
    [
      'Paul Tessier pousse la porte.\n\n— Nous partons dès demain, annonce Paul Tessier.',
      'Nous partons dès demain',
      'Paul Tessier',
      'direct',
    ],
    [
      '— Nous partons dès demain, annonce Paul Tessier à Jeanne Oriol.',
      'Nous partons dès demain',
      'Paul Tessier',
      'direct',
    ],
    ['– La digue tiendra, répond Jeanne Oriol.', 'La digue tiendra', 'Jeanne Oriol', 'direct'],
    [
      'Jeanne Oriol attend Paul Tessier.\n\n— La digue tiendra, dit-elle.',
      'La digue tiendra',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '— La digue tiendra, dit Jeanne Oriol.\n\n— Je n’y crois pas, réplique Paul Tessier.',
      'Je n’y crois pas',
      'Paul Tessier',
      'direct',
    ],
    ['— La digue tiendra ! s’écrie Jeanne Oriol.', 'La digue tiendra !', 'Jeanne Oriol', 'direct'],
  ],
  en: [
    ['— We leave tomorrow, said Tom Birkett.', 'We leave tomorrow', 'Tom Birkett', 'direct'],
    ['– The wall will hold, answered Ellen Marsh.', 'The wall will hold', 'Ellen Marsh', 'direct'],
    ['— The wall will hold! shouted Ellen Marsh.', 'The wall will hold!', 'Ellen Marsh', 'direct'],
    // A report whose verb governs the person told.
    ['— We leave tomorrow, Tom Birkett told Ellen Marsh.', 'We leave tomorrow', 'Tom Birkett', 'direct'],
  ],
});
