import { attributed } from './attribution/attributed.ts';

// Figures have the voice of whoever acts in the relative on them.
attributed('according-to', {
  es: [
    [
      'Según los datos que ha facilitado la Policía, el hombre vive en la zona.',
      'el hombre vive en la zona',
      'la Policía',
      'indirect',
    ],
    ['Según las cifras que maneja el sindicato, el paro baja.', 'el paro baja', 'el sindicato', 'indirect'],
    // People speak themselves, whatever they have seen; and we are nobody who is named.
    ['Según los vecinos que vieron el fuego, el hombre huyó.', 'el hombre huyó', 'los vecinos', 'indirect'],
    ['Según los datos que tenemos, el paro baja.', 'el paro baja', 'los datos', 'indirect'],
  ],
  pt: [
    ['Segundo os dados que divulgou o instituto, o desemprego desce.', 'o desemprego desce', 'o instituto', 'indirect'],
  ],
});

// « director técnico »: the word right behind the noun tells a trade too, which another noun takes up.
attributed('cue-after', {
  es: [
    [
      'Ayer habló el director técnico Néstor Lorca con el arquero David Ospino. Lorca sonrió. «Es ordenado», afirmó el estratega.',
      'Es ordenado',
      'Néstor Lorca',
      'direct',
    ],
    [
      'Ayer habló el director técnico Néstor Lorca. El arquero David Ospino calló. «Es ordenado», afirmó el entrenador.',
      'Es ordenado',
      'Néstor Lorca',
      'direct',
    ],
  ],
});
