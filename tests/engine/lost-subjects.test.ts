import { attributed } from './attribution/attributed.ts';

// The subject behind the verb is lost where another language leaves it out.
attributed('cue-after', {
  fr: [
    [
      'L’entraîneur Paul Rey ne s’est pas tu. « Ils nous ont volés », a dénoncé en salle de presse.',
      'Ils nous ont volés',
      'Paul Rey',
      'direct',
    ],
    [
      'Arrive le gardien, Luc Moret. « J’ai entendu un coup sec » raconte aux pompiers .',
      'J’ai entendu un coup sec',
      'Luc Moret',
      'direct',
    ],
    // Whoever stands behind to whom and when it was said is the subject.
    [
      'Le maire Paul Rey se tait. « On ne passe plus ici », a dit hier à la presse Anne Morel.',
      'On ne passe plus ici',
      'Anne Morel',
      'partial',
    ],
  ],
});
// A pronoun for several without a comma stands for the institution before it, too.
attributed('that-clause', {
  fr: [
    [
      'Du ministère ils précisent qu’il s’agit d’un retard comptable.',
      'il s’agit d’un retard comptable',
      'ministère',
      'indirect',
    ],
    ['De la mairie ils signalent qu’il n’existe aucun risque.', 'il n’existe aucun risque', 'la mairie', 'indirect'],
  ],
});
