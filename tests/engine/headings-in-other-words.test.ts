import { attributed } from './attribution/attributed.ts';

// A heading that gives in words of its own what whoever is quoted first below it says.
attributed('next-subject', {
  fr: [
    [
      '# Le port de Brévan ferme\n\nLe port ferme lundi.\n\n## « Qu’elle s’en aille »\n\n« La démission, c’est maintenant », a lancé Luc Roy. La préfète, Inès Brun, n’a pas répondu.',
      'Qu’elle s’en aille',
      'Luc Roy',
      'partial',
    ],
    [
      '# L’usine Rovelan ferme – « Nous n’avions pas le choix »\n\n« Cette décision est lourde », a dit la directrice Léa Roux. Le délégué Paul Sève s’est dit sidéré.',
      'Nous n’avions pas le choix',
      'Léa Roux',
      'direct',
    ],
  ],
  de: [
    [
      '# Der Hafen schließt\n\nAm Montag ist Schluss.\n\n## „Das reicht uns nicht“\n\n„Wir bleiben hier stehen“, sagte Jens Brandt am Tor. Die Firma schwieg.',
      'Das reicht uns nicht',
      'Jens Brandt',
      'direct',
    ],
  ],
  it: [
    [
      '# Il porto chiude\n\nLunedì si ferma tutto.\n\n## «Serve più polizia»\n\n«Di notte non esce nessuno», dice Anna Corvi. Il Comune tace.',
      'Serve più polizia',
      'Anna Corvi',
      'direct',
    ],
  ],
});

// A few words in a title that nobody says below are denied or held at arm's length; below the next heading somebody else speaks.
attributed('unattributed', {
  fr: [
    [
      '# Le port ferme\n\nC’est dit.\n\n## « On ne lâche rien de rien »\n\nLa pluie tombe.\n\n## La suite\n\n« Il pleut ici », a dit Luc Roy.',
      'On ne lâche rien de rien',
      null,
      'direct',
    ],
  ],
});
