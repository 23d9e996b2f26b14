import { attributed } from './attribution/attributed.ts';

// A verb without subject goes on with the subject of the sentence before, whoever spoke last.
attributed('cue-after', {
  es: [
    [
      'El barco llegó tarde.\n\n«Hacía frío», cuenta Hilario Besada. El marinero confirma que remó. «Dos veces», precisa.\n\nEl capitán del puerto, Abundio Recalde, recibió 14 llamadas. «Creíamos que era la fiesta», admite.',
      'Creíamos que era la fiesta',
      'Abundio Recalde',
      'direct',
    ],
  ],
  pt: [
    // Right behind a name that opens its sentence a noun for people is a verb where its object follows.
    [
      'Dona Rosa Prado costura desde cedo.\n\nEm 1994, o jornal Tribuna do Cais descreveu as redes como “cortinas em fuga”. Dona Rosa guarda o recorte na gaveta. “Eles tinham razão, era cortina mesmo”, ri.',
      'Eles tinham razão, era cortina mesmo',
      'Rosa Prado',
      'direct',
    ],
    [
      'Dona Rosa Prado costura desde cedo. O jornal Tribuna do Cais elogiou as redes.\n\nHoje, Dona Rosa tece o manto da festa. “É o último”, diz.',
      'É o último',
      'Rosa Prado',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  es: [
    [
      'La ciudad mira.\n\n«Tengo la calefacción rota y vengo aquí», confiesa un jubilado. El panadero del barrio ya ha pintado un cartel. Dice estar «preparado para todo, menos para las gaviotas».',
      'preparado para todo, menos para las gaviotas',
      'El panadero del barrio',
      'partial',
    ],
    // Where the sentence before has no subject of its own, who spoke last goes on.
    [
      'El puerto cierra.\n\nAbundio Recalde dijo que «no hay dinero». Ayer llovió. Dice estar «preparado para todo».',
      'preparado para todo',
      'Abundio Recalde',
      'partial',
    ],
  ],
});

attributed('cue-after', {
  // A thing bears on whoever stands at the end of its sentence: the text goes on with them. Where somebody acts it goes on with those.
  es: [
    [
      'Caio Fuentes negó todo. Dijo que entró por la lluvia. La explicación no convenció a la comisaria Lía Brando. «Aquí no llovió», afirmó.',
      'Aquí no llovió',
      'Lía Brando',
      'direct',
    ],
    [
      'Caio Fuentes negó todo. Luego saludó a la comisaria Lía Brando. «Aquí no llovió», afirmó.',
      'Aquí no llovió',
      'Caio Fuentes',
      'direct',
    ],
  ],
  pt: [
    [
      'Rui Salas disse que a greve continua. A ameaça irritou o ministro Ivo Brando. «Não cedo», respondeu.',
      'Não cedo',
      'Ivo Brando',
      'partial',
    ],
  ],
  // A first name or a surname that is a contraction in lower case.
  it: [
    [
      "A notarla è stato Nello Ravi, ex custode. L'ha vista sul molo. «Sa già remare», ricorda.",
      'Sa già remare',
      'Nello Ravi',
      'direct',
    ],
    ['«La scuola chiude», ha spiegato la sindaca a Dal Pozzo.', 'La scuola chiude', 'la sindaca', 'direct'],
  ],
});
