import { attributed } from './attribution/attributed.ts';

// A paragraph that opens with what it is about goes on with the words of whoever spoke before it.
attributed('floating-run', {
  it: [
    [
      'Il tecnico Ugo Malaspini è intervenuto. «Ho visto una bella gara».\n\nSu Velardi. «Non ho voluto rischiare, era stanco».',
      'Non ho voluto rischiare, era stanco',
      'Ugo Malaspini',
      'direct',
    ],
    [
      'Ugo Malaspini ha detto: «Ho visto una bella gara».\n\nSul mercato: «Non ne parlo volentieri stasera».',
      'Non ne parlo volentieri stasera',
      'Ugo Malaspini',
      'direct',
    ],
  ],
  es: [
    [
      'Hugo Salcedo dijo: «Fue un buen partido».\n\nSobre el fichaje: «No hablo de eso hoy».',
      'No hablo de eso hoy',
      'Hugo Salcedo',
      'direct',
    ],
  ],
  pt: [
    [
      'Hugo Tavira disse: «Foi um bom jogo».\n\nSobre o mercado: «Não falo disso hoje».',
      'Não falo disso hoje',
      'Hugo Tavira',
      'direct',
    ],
  ],
});

// Near misses: a preposition leads to whoever speaks.
attributed('according-to', {
  it: [
    [
      'Ugo Malaspini ha detto: «Ho visto una bella gara».\n\nSecondo Nino Velardi, «la partita è stata brutta».',
      'la partita è stata brutta',
      'Nino Velardi',
      'direct',
    ],
  ],
});
