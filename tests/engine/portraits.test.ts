import { attributed } from './attribution/attributed.ts';

// In a portrait whoever it is about speaks on, where others are quoted beside them.
const PORTRAIT =
  '«La masa no espera a nadie»\n\nNieves Soto dejó el bufete. «Era otra vida», dice Nieves Soto. «Dormía poco», añade.\n\nEl crítico gastronómico Quim Rovira escribió que «sabe a leña». A la panadera eso le incomoda un poco.\n\n«Mi abuela compraba pan de molde, y yo hago pan con harina de hoy y con una hipoteca de hoy».';

attributed('interview', {
  es: [[PORTRAIT, 'La masa no espera a nadie', 'Nieves Soto', 'direct']],
});

attributed('previous-subject', {
  es: [
    [
      PORTRAIT,
      'Mi abuela compraba pan de molde, y yo hago pan con harina de hoy y con una hipoteca de hoy',
      'Nieves Soto',
      'direct',
    ],
  ],
});
