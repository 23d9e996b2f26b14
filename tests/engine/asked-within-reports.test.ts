import { attributed } from './attribution/attributed.ts';

// To whom somebody answers asks within the report: what comes next is said by whoever answered.
attributed('floating-run', {
  fr: [
    [
      '« L’équipe est fatiguée », a répondu l’entraîneur Paul Rey à un journaliste qui lui demandait si le groupe était « pourri ». « Je verrai demain avec le président. »',
      'Je verrai demain avec le président.',
      'Paul Rey',
      'direct',
    ],
    // Whoever answers within it speaks next.
    [
      '« L’équipe est fatiguée », a dit l’entraîneur Paul Rey. Un joueur a répondu que le groupe était « pourri ». « Je le dirai demain au président. »',
      'Je le dirai demain au président.',
      'Un joueur',
      'direct',
    ],
  ],
});
