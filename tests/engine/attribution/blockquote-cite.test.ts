import { attributed } from './attributed.ts';

attributed('blockquote-cite', {
  es: [
    [
      'Rosa Cárdenas viajó al puerto.\n\n“Nadie nos ha preguntado nada”Rosa Cárdenas\n\nEl puerto calla.',
      'Nadie nos ha preguntado nada',
      'Rosa Cárdenas',
      'direct',
    ],
  ],
  fr: [
    // A name right behind words that fill the rest of their line signs them.
    [
      'La digue a tenu.\n\n« Personne ne nous a rien demandé »Jeanne Oriol\n\nLa mairie se tait.',
      'Personne ne nous a rien demandé',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '> « La digue a tenu toute la nuit. »\n\n> Paul Tessier, directeur du port',
      'La digue a tenu toute la nuit.',
      'Paul Tessier',
      'direct',
    ],
    [
      '> « La digue a tenu toute la nuit. »\n\n> – Paul Tessier',
      'La digue a tenu toute la nuit.',
      'Paul Tessier',
      'direct',
    ],
    [
      '>> « La digue a tenu toute la nuit. »\n\n>> Jeanne Oriol, préfète de Bréval',
      'La digue a tenu toute la nuit.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      '> « La digue a tenu toute la nuit. »\n\n> — Mme Oriol, préfète',
      'La digue a tenu toute la nuit.',
      'Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol a publié une lettre.\n\n> « La digue a tenu toute la nuit. »\n\n> Paul Tessier',
      'La digue a tenu toute la nuit.',
      'Paul Tessier',
      'direct',
    ],
    // A sentence below the block is no signature.
    [
      '> « La digue a tenu toute la nuit. »\n\n> Paul Tessier est arrivé trop tard.',
      'La digue a tenu toute la nuit.',
      null,
      'direct',
      'unattributed',
    ],
    [
      '> « La digue a tenu toute la nuit. »\n\nPaul Tessier, directeur du port',
      'La digue a tenu toute la nuit.',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    ['“The wall has held all night.” — Tom Birkett', 'The wall has held all night.', 'Tom Birkett', 'direct'],
    [
      '“The wall has held all night.”– Ellen Marsh, mayor of Port Tarrow',
      'The wall has held all night.',
      'Ellen Marsh',
      'direct',
    ],
    // What goes on behind the dash is no signature.
    [
      '“The wall has held all night.” — Tom Birkett arrived too late.',
      'The wall has held all night.',
      null,
      'direct',
      'unattributed',
    ],
    [
      '> “The wall held all night.”\n\n> Tom Birkett, harbour master',
      'The wall held all night.',
      'Tom Birkett',
      'direct',
    ],
    ['> “The wall held all night.”\n\n> — Tom Birkett', 'The wall held all night.', 'Tom Birkett', 'direct'],
    ['>> “The wall held all night.”\n\n>> Ellen Marsh, mayor', 'The wall held all night.', 'Ellen Marsh', 'direct'],
    [
      '> “The wall held all night.”\n\n> Tom Birkett came too late.',
      'The wall held all night.',
      null,
      'direct',
      'unattributed',
    ],
  ],
});
