import { attributed } from './attribution/attributed.ts';

// Marks of pages that were translated by machine or typed anew: the wrong way round, spaced on both sides, doubled, never closed.
attributed('cue-after', {
  fr: [
    [
      '» On nous a promis 6 pour cent et nous avons reçu 1,5, « a dit devant la porte Anna Sarr. » Nous ne céderons pas, « a-t-elle crié ensuite. Elle a souri.',
      'On nous a promis 6 pour cent et nous avons reçu 1,5',
      'Anna Sarr',
      'direct',
    ],
    [
      '» On nous a promis 6 pour cent et nous avons reçu 1,5, « a dit devant la porte Anna Sarr. » Nous ne céderons pas, « a-t-elle crié ensuite. Elle a souri.',
      'Nous ne céderons pas',
      'Anna Sarr',
      'direct',
    ],
    [
      'Anna Sarr a convoqué les parties. » Je viens sans proposition, je viens pour écouter, a-t-elle avancé à la radio. Le port attend.',
      'Je viens sans proposition, je viens pour écouter',
      'Anna Sarr',
      'direct',
    ],
    [
      "Elle a ri. ' Elle m’a demandé de ne rien cacher' , rapporte Anna Sarr.",
      'Elle m’a demandé de ne rien cacher',
      'Anna Sarr',
      'direct',
    ],
    ["L''élu a souri : «C''est non», a dit l''avocat Paul Arnal.", "C''est non", 'Paul Arnal', 'direct'],
    // What closes words of the paragraph before opens nothing.
    ['« La suite vient demain. » Il se tait. « Voilà tout », a dit Paul Arnal.', 'Voilà tout', 'Paul Arnal', 'partial'],
  ],
});

attributed('cue-before', {
  fr: [
    [
      'Paul Arnal se dit prêt à négocier, mais » pas sous la pression de la rue, « et annonce la suite.',
      'pas sous la pression de la rue',
      'Paul Arnal',
      'partial',
    ],
  ],
});

attributed('cue-after', {
  fr: [
    [
      'Anna Sarr a vendu la barque. “Il m’a dit que le bateau prenait l’eau,  raconte-t-elle en riant. “Je lui ai dit que non.',
      'Il m’a dit que le bateau prenait l’eau',
      'Anna Sarr',
      'direct',
    ],
    [
      '»La seule chose qui crie, c’est la panique««, répliqua Paul Arnal.',
      'La seule chose qui crie, c’est la panique',
      'Paul Arnal',
      'direct',
    ],
  ],
});
