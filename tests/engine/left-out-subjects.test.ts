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

// Whoever is left out beside words that run on into the marks was spoken of before those words, not in them.
attributed('cue-after', {
  es: [
    [
      'Laura Gil, consejera de Sanidad, ha visitado Toledo. El hospital tiene un equipo «que funciona muy bien», ha añadido.',
      'que funciona muy bien',
      'Laura Gil',
      'direct',
    ],
    // Behind a verb that reports, whoever stands before it goes on.
    [
      'Laura Gil ha visitado Toledo. El alcalde cree que el puente es «un peligro para todos», ha añadido.',
      'un peligro para todos',
      'El alcalde',
      'partial',
    ],
  ],
  pt: [
    [
      'Laura Gil, ministra da Saúde, visitou Braga. O hospital tem uma equipa “que funciona muito bem”, acrescentou.',
      'que funciona muito bem',
      'Laura Gil',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  es: [
    [
      'La portavoz Laura Gil habló ayer. El Partido Verde no juega, ha subrayado, «a las estrategias de otros».',
      'a las estrategias de otros',
      'Laura Gil',
      'partial',
    ],
  ],
  it: [
    [
      'La portavoce Laura Gil ha parlato ieri. Il Partito Verde non gioca, ha sottolineato, «alle strategie altrui».',
      'alle strategie altrui',
      'Laura Gil',
      'partial',
    ],
  ],
});
