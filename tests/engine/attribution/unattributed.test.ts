import { attributed } from './attributed.ts';

attributed('unattributed', {
  fr: [
    ['« La digue a tenu toute la nuit. »', 'La digue a tenu toute la nuit.', null, 'direct'],
    [
      'La nuit est tombée sur le quai. « La digue a tenu toute la nuit. »',
      'La digue a tenu toute la nuit.',
      null,
      'direct',
    ],
    ['# « La digue a tenu toute la nuit »', 'La digue a tenu toute la nuit', null, 'direct'],
    [
      'Sur le mur du port, en lettres rouges : « On nous a oubliés depuis trop d’années. »',
      'On nous a oubliés depuis trop d’années.',
      null,
      'direct',
    ],
    ['« La digue ne tiendra pas », a-t-on entendu dans la foule.', 'La digue ne tiendra pas', null, 'direct'],
    // « elle » finds no woman in the article.
    ['« La digue ne tiendra pas », dit-on sur le quai.', 'La digue ne tiendra pas', null, 'direct'],
    [
      'Paul Tessier est venu. « La digue a tenu toute la nuit », a-t-elle dit.',
      'La digue a tenu toute la nuit',
      null,
      'direct',
    ],
  ],
  en: [
    // Words that no mark closes end with their paragraph, and a heading goes on with nobody's.
    [
      'Ellen Marsh left. “We are going”, she said. “The wall is broken, and it will stay so.\n\n## “Nobody has asked any of us before building it”\n\nTom Birkett came.',
      'Nobody has asked any of us before building it',
      null,
      'direct',
    ],
    ['“The wall held all night.”', 'The wall held all night.', null, 'direct'],
    ['Night fell over the quay. “The wall held all night.”', 'The wall held all night.', null, 'direct'],
    ['# “The wall held all night”', 'The wall held all night', null, 'direct'],
    ['Tom Birkett came. “The wall has held all night,” she said.', 'The wall has held all night', null, 'direct'],
  ],
});
