import { attributed } from './attribution/attributed.ts';

// Where what somebody reports begins and ends in French wire news.
attributed('according-to', {
  fr: [
    [
      "Une thèse mise en doute par le botaniste Paul Mercier, de l'université de Lyon, pour qui « trois alarmes au moins ont sonné ».",
      'trois alarmes au moins ont sonné',
      'Paul Mercier',
      'direct',
    ],
    [
      "Un chiffre contesté par l'association Rives, pour laquelle « le double a été versé ».",
      'le double a été versé',
      'Rives',
      'direct',
    ],
    [
      "Le projet a été présenté par Anne Salvi, de la société Orbec, selon qui « rien n'est joué ».",
      "rien n'est joué",
      'Anne Salvi',
      'partial',
    ],
    [
      'Une lecture que ne partage pas le député Paul Mercier, pour qui « tout reste à faire ».',
      'tout reste à faire',
      'Paul Mercier',
      'partial',
    ],
    [
      "L'incendie a pris, toujours selon la préfecture, dans un atelier.",
      "L'incendie a pris, toujours selon la préfecture, dans un atelier",
      'la préfecture',
      'indirect',
    ],
    [
      'Le feu a pris, selon la préfecture, dans un atelier.',
      'Le feu a pris, selon la préfecture, dans un atelier',
      'la préfecture',
      'indirect',
    ],
    [
      "La fuite remonte, d'après l'opérateur, au 9 février.",
      "La fuite remonte, d'après l'opérateur, au 9 février",
      "l'opérateur",
      'indirect',
    ],
    [
      'Selon son directeur actuel, le Togolais Kossi Amah, le moment est « à la patience » et nul ne cherche la rupture.',
      'le moment est « à la patience » et nul ne cherche la rupture',
      'Kossi Amah',
      'indirect',
    ],
    [
      "Selon une étude qu'elle a payée à l'institut Opéa, 58 % des élèves sont absents.",
      '58 % des élèves sont absents',
      'une étude',
      'indirect',
    ],
    [
      'Selon une étude que le journal a publiée lundi, un élève sur deux dort mal.',
      'un élève sur deux dort mal',
      'une étude',
      'indirect',
    ],
    [
      "Pour l'association Rives propres, l'affaire illustre « la lenteur coupable » de l'État.",
      'la lenteur coupable',
      'Rives propres',
      'partial',
    ],
    [
      "Pour l'association Droits ruraux Bretagne, l'affaire illustre « la lenteur coupable » de l'État.",
      'la lenteur coupable',
      'Droits ruraux Bretagne',
      'partial',
    ],
    [
      "La fuite remonte, d'après l'opérateur Orbec, au 9 février.",
      "La fuite remonte, d'après l'opérateur Orbec, au 9 février",
      'Orbec',
      'indirect',
    ],
    [
      "La fuite remonte, selon l'opérateur, à la fin de l'hiver.",
      "La fuite remonte, selon l'opérateur, à la fin de l'hiver",
      "l'opérateur",
      'indirect',
    ],
    [
      'La digue aurait, à en croire Paul Mercier, cédé vers minuit.',
      'La digue aurait, à en croire Paul Mercier, cédé vers minuit',
      'Paul Mercier',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  fr: [
    [
      'Les travaux coûteront, estime Anne Salvi, plus de deux millions.',
      'Les travaux coûteront, estime Anne Salvi, plus de deux millions',
      'Anne Salvi',
      'indirect',
    ],
  ],
});
