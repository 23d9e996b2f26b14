import { attributed } from './attribution/attributed.ts';

// Where every noun has a capital, a first name alone is a name where its age, a relative or the verb beside it tells of somebody.
attributed('cue-after', {
  de: [
    [
      'Bürgermeisterin Anna Krug war da. Im Laden steht Hanna. „Der Preis ist zu hoch“, sagt sie.',
      'Der Preis ist zu hoch',
      'Hanna',
      'direct',
    ],
    ['Hanna lächelt. „Der Preis ist zu hoch“, sagt sie.', 'Der Preis ist zu hoch', 'Hanna', 'direct'],
    ['Hanna, 49 Jahre alt, kam mit. „Der Preis ist zu hoch“, sagt sie.', 'Der Preis ist zu hoch', 'Hanna', 'direct'],
    [
      'Florian, der sonst schweigt, kam mit. „Der Preis ist zu hoch“, sagt er.',
      'Der Preis ist zu hoch',
      'Florian',
      'direct',
    ],
    // A noun there is none.
    [
      'Anna Krug kam mit. Zeit bleibt wenig. „Der Preis ist zu hoch“, sagt sie.',
      'Der Preis ist zu hoch',
      'Anna Krug',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Die Präsidentin Anna Krug kam mit. Die Witwe, die 85-jährige Hanna, sagte, dass der Preis zu hoch sei.',
      'der Preis zu hoch sei',
      'Hanna',
      'indirect',
    ],
  ],
});
