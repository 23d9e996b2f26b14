import { attributed } from './attributed.ts';

attributed('speech-noun', {
  fr: [],
  en: [],
  known: {
    fr: [
      // Nothing emits `speech-noun`: a noun of speech with a preposition finds no source, and only some stand for who is behind them.
      [
        'Un communiqué de la mairie : « La digue a tenu toute la nuit. »',
        'La digue a tenu toute la nuit.',
        'la mairie',
        'direct',
      ],
      [
        'Dans un communiqué : « La digue a tenu toute la nuit. »',
        'La digue a tenu toute la nuit.',
        'un communiqué',
        'direct',
      ],
      ['Sur une pancarte : « On nous a oubliés. »', 'On nous a oubliés.', 'une pancarte', 'direct'],
      [
        'Seul commentaire de Paul Tessier : « La digue a tenu. »',
        'La digue a tenu.',
        'Paul Tessier',
        'direct',
        'name-colon',
      ],
      [
        'Le message de Paul Tessier à Jeanne Oriol : « La digue a tenu. »',
        'La digue a tenu.',
        'Paul Tessier',
        'direct',
      ],
      ['La réponse de la préfecture : « La digue a tenu. »', 'La digue a tenu.', 'la préfecture', 'direct'],
    ],
    en: [
      // Nothing emits `speech-noun`: a noun of speech with a preposition finds no source, and only some stand for who is behind them.
      ['A statement from the council: “The wall held all night.”', 'The wall held all night.', 'the council', 'direct'],
      ['On one sign: “We were forgotten.”', 'We were forgotten.', 'one sign', 'direct'],
      [
        'The message of Tom Birkett to Ellen Marsh: “The wall has held.”',
        'The wall has held.',
        'Tom Birkett',
        'direct',
      ],
      ['The answer of the council: “The wall has held.”', 'The wall has held.', 'the council', 'direct'],
    ],
  },
});
