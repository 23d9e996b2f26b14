import { attributed } from './attribution/attributed.ts';

// In a portrait whoever it is about speaks on, where others are quoted beside them.
const PORTRAIT =
  '«El pan no tiene prisa ninguna»\n\nBegoña Soto dejó el bufete. «Era otra vida», dice Begoña Soto. «Dormía poco», añade.\n\nEl crítico gastronómico Pau Lladó escribió que «sabe a leña». A la panadera eso le incomoda un poco.\n\n«Mi abuela compraba pan de molde, y yo hago pan con harina de hoy y con una hipoteca de hoy».';

attributed('interview', {
  es: [[PORTRAIT, 'El pan no tiene prisa ninguna', 'Begoña Soto', 'direct']],
});

attributed('previous-subject', {
  es: [
    [
      PORTRAIT,
      'Mi abuela compraba pan de molde, y yo hago pan con harina de hoy y con una hipoteca de hoy',
      'Begoña Soto',
      'direct',
    ],
  ],
});
