import { attributed } from './attribution/attributed.ts';

// Parties, media and people taken up by what the press calls them.
attributed('cue-after', {
  fr: [
    // What tells of a moment elsewhere takes up whoever was named last.
    [
      'Luc Roy a reçu la préfète, Inès Brun. « Rien n’est fini », a répondu cette dernière.',
      'Rien n’est fini',
      'Inès Brun',
      'direct',
    ],
    ['Luc Roy accuse Paul Sève de tricher. « C’est faux », répond l’intéressé.', 'C’est faux', 'Paul Sève', 'direct'],
    ['« Rien n’est fini », a répondu cette dernière semaine Inès Brun.', 'Rien n’est fini', 'Inès Brun', 'direct'],
    ['« Tout avance », a assuré le maire LR de Brévan, Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
    ['« Tout avance », a assuré la députée LR du Var Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    // Behind no noun for somebody, letters are a name.
    ['« Tout avance », a assuré CMA de Brévan.', 'Tout avance', 'CMA de Brévan', 'direct'],
    ['« Tout avance », a écrit sur le réseau social X Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    ['« Tout avance », a dit sur France Ouest Léa Roux.', 'Tout avance', 'Léa Roux', 'direct'],
    ['« Tout avance », a assuré par téléphone Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
    ['« Tout avance », a assuré face aux journalistes Paul Marty.', 'Tout avance', 'Paul Marty', 'direct'],
  ],
});
