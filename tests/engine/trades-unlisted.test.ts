import { attributed } from './attribution/attributed.ts';

// What somebody is, by a noun that no list has, right behind the name: told by its place and by the article that takes it up.
attributed('cue-after', {
  fr: [
    [
      'Paul Marande, céréalier à Rochelin, marchait lundi avec Luc Norbec. « La pluie ne vient plus depuis mars », a dit le céréalier.',
      'La pluie ne vient plus depuis mars',
      'Paul Marande',
      'direct',
    ],
    [
      'Paul Marande est forgeron à Rochelin. Il marchait lundi avec Luc Norbec. « La pluie ne vient plus depuis mars », a dit le forgeron.',
      'La pluie ne vient plus depuis mars',
      'Paul Marande',
      'direct',
    ],
    // A form that is a verb as well.
    [
      'Paul Marande, juge à Rochelin, marchait lundi avec Luc Norbec. « La pluie ne vient plus depuis mars », a dit le juge.',
      'La pluie ne vient plus depuis mars',
      'Paul Marande',
      'direct',
    ],
    [
      'Le philosophe Paul Marande marchait lundi avec Luc Norbec. « La pluie ne vient plus depuis mars », a dit le philosophe.',
      'La pluie ne vient plus depuis mars',
      'Paul Marande',
      'direct',
    ],
    // Nobody is what no text takes up, nor what is told of somebody else.
    [
      'Paul Marande, mardi à Rochelin, marchait avec Luc Norbec. « La pluie ne vient plus depuis mars », a dit le forgeron.',
      'La pluie ne vient plus depuis mars',
      'le forgeron',
      'direct',
    ],
  ],
  es: [
    [
      'Marcos Herrán, bodeguero de Riosa, paseó el lunes con Pablo Norbe. «No llueve desde hace meses», dijo el bodeguero.',
      'No llueve desde hace meses',
      'Marcos Herrán',
      'direct',
    ],
    [
      'Marcos Herrán es boxeador en Riosa. El lunes paseó con Pablo Norbe. «No llueve desde hace meses», dijo el boxeador.',
      'No llueve desde hace meses',
      'Marcos Herrán',
      'direct',
    ],
  ],
  pt: [
    [
      'Marcos Ferraz, ginasta de Ribeira, passeou na segunda-feira com Paulo Norbe. “Não chove há meses”, disse o ginasta.',
      'Não chove há meses',
      'Marcos Ferraz',
      'direct',
    ],
  ],
  it: [
    [
      'Marco Ferri, birraio di Roccalba, passeggiava lunedì con Paolo Norbi. «La pioggia non è più arrivata da marzo», ha detto il birraio.',
      'La pioggia non è più arrivata da marzo',
      'Marco Ferri',
      'direct',
    ],
  ],
  de: [
    [
      'Martin Kehl, Dachdecker aus Harlingen, ging am Montag mit Paul Norbeck spazieren. „Es regnet seit Wochen nicht“, sagte der Dachdecker.',
      'Es regnet seit Wochen nicht',
      'Martin Kehl',
      'direct',
    ],
    [
      'Dachdecker Martin Kehl ging am Montag mit Paul Norbeck spazieren. „Es regnet seit Wochen nicht“, sagte der Dachdecker.',
      'Es regnet seit Wochen nicht',
      'Martin Kehl',
      'direct',
    ],
    [
      'Martin Kehl ist Schneider in Harlingen. Er ging am Montag mit Paul Norbeck spazieren. „Es regnet seit Wochen nicht“, sagte der Schneider.',
      'Es regnet seit Wochen nicht',
      'Martin Kehl',
      'direct',
    ],
  ],
});

// „Philosoph“ has no e.
attributed('according-to', {
  de: [
    ['Anna Pohl ging spazieren. Der Fluss steigt, so der Philosoph.', 'Der Fluss steigt', 'der Philosoph', 'indirect'],
  ],
});
