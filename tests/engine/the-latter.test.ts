import { attributed } from './attribution/attributed.ts';

// « ce dernier »: who was mentioned last, described or named, and never the one who acted before.
attributed('cue-after', {
  fr: [
    ['Luc Fabrègue a reçu le préfet. « On verra », glisse ce dernier.', 'On verra', 'le préfet', 'direct'],
    ['Luc Fabrègue a reçu la ministre. « On verra », glisse cette dernière.', 'On verra', 'la ministre', 'direct'],
    ['Selon le préfet, « rien n’est prêt ». « On verra », glisse ce dernier.', 'On verra', 'le préfet', 'direct'],
  ],
  es: [['Pedro Albín recibió a Juan Gil. «Ya veremos», dijo este último.', 'Ya veremos', 'Juan Gil', 'direct']],
  it: [['Pietro Albini ha ricevuto Luca Gil. «Vedremo», ha detto quest’ultimo.', 'Vedremo', 'Luca Gil', 'partial']],
});

// « Le ministre | assume : « … » »: the word behind the noun is its verb, not a part of what somebody is called.
attributed('colon', {
  fr: [
    ['Le ministre assume : « Je referais la même chose. »', 'Je referais la même chose.', 'Le ministre', 'direct'],
    [
      'Le ministre sortant : « Je referais la même chose. »',
      'Je referais la même chose.',
      'Le ministre sortant',
      'direct',
    ],
  ],
  es: [['El ministro recula: «Haría lo mismo otra vez.»', 'Haría lo mismo otra vez.', 'El ministro', 'direct']],
});
