import { attributed } from './attribution/attributed.ts';

// Several who are named one behind the other say something together, before their verb, behind it, and before a colon.
attributed('that-clause', {
  it: [
    ['Fim, Fiom e Uilm hanno detto che la diga regge.', 'la diga regge', 'Fim, Fiom e Uilm', 'indirect'],
    ['Lunedì Cgil, Cisl e Uil hanno detto che la diga regge.', 'la diga regge', 'Cgil, Cisl e Uil', 'indirect'],
    [
      'Ugo Ferri, Anna Neri e Paolo Sarpi hanno detto che la diga regge.',
      'la diga regge',
      'Ugo Ferri, Anna Neri e Paolo Sarpi',
      'indirect',
    ],
    // An apposition and a place are no such list.
    ['Il sindaco, Ugo Ferri, ha detto che la diga regge.', 'la diga regge', 'Ugo Ferri', 'indirect'],
    ['A Valdora, Ugo Ferri ha detto che la diga regge.', 'la diga regge', 'Ugo Ferri', 'indirect'],
  ],
});

attributed('cue-after', {
  it: [['«La diga regge», hanno detto Cgil, Cisl e Uil.', 'La diga regge', 'Cgil, Cisl e Uil', 'direct']],
});

attributed('name-colon', {
  it: [
    ['Cgil, Cisl e Uil: «La diga regge».', 'La diga regge', 'Cgil, Cisl e Uil', 'direct'],
    ['Anna Neri e Ugo Ferri: «La diga regge».', 'La diga regge', 'Anna Neri e Ugo Ferri', 'direct'],
    // A headline that names its matter first.
    ['Maltempo, il sindaco Ugo Ferri: «La diga regge».', 'La diga regge', 'Ugo Ferri', 'direct'],
    // An adjective may open the sentence, whoever it is said of behind it.
    ['Preoccupata Anna Neri: «La diga regge».', 'La diga regge', 'Anna Neri', 'direct'],
    ['Critico Ugo Ferri: «La diga regge».', 'La diga regge', 'Ugo Ferri', 'direct'],
  ],
});

// The plural of a noun for an institution is a noun for several, in no list of its own.
attributed('cue-before', {
  it: [
    ['A dirlo sono i gruppi di minoranza: «La diga regge».', 'La diga regge', 'i gruppi di minoranza', 'direct'],
    ['I cantieri sono fermi. Lo spiegano le aziende: «La diga regge».', 'La diga regge', 'le aziende', 'direct'],
  ],
});

// With a pronoun for what is said the words before the sentence are theirs as well as those behind the colon.
attributed('taken-up', {
  it: [
    ['«La diga regge». A dirlo è Ugo Ferri: «Il fiume scende».', 'La diga regge', 'Ugo Ferri', 'direct'],
    // A verb that thinks something tells nothing of it by itself, and whoever said so is told behind it.
    [
      'Il governo non crede al piano. Lo ha detto il ministro Ugo Ferri.',
      'Il governo non crede al piano',
      'Ugo Ferri',
      'indirect',
    ],
  ],
});
