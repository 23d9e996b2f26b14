import { attributed } from './attribution/attributed.ts';

// Who said it, behind a participle without « secondo quanto », or behind what takes the clause up.
attributed('according-to', {
  it: [
    [
      'Come annunciato dal sindaco Nino Sarpi, la strada riapre domani.',
      'la strada riapre domani',
      'Nino Sarpi',
      'indirect',
    ],
  ],
  pt: [['A estrada reabre amanhã, conforme informado pela polícia.', 'A estrada reabre amanhã', 'polícia', 'indirect']],
});

attributed('parataxis', {
  it: [
    [
      'La strada riapre domani: lo ha annunciato il sindaco Nino Sarpi.',
      'La strada riapre domani',
      'Nino Sarpi',
      'indirect',
    ],
  ],
  es: [['La carretera abre mañana: lo anunció la policía.', 'La carretera abre mañana', 'la policía', 'indirect']],
});

// Whom somebody tells is no part of who tells; a form that is a noun too is one before its owner and a colon.
attributed('cue-after', {
  it: [
    ['«Torneremo presto», disse il capitano ai marinai.', 'Torneremo presto', 'il capitano', 'direct'],
    [
      '«Torneremo presto», ha detto il consigliere ai trasporti.',
      'Torneremo presto',
      'il consigliere ai trasporti',
      'direct',
    ],
  ],
  pt: [
    ['“Voltaremos logo”, disse o homem aos agentes.', 'Voltaremos logo', 'o homem', 'direct'],
    // From where it was said.
    ['“Voltaremos logo”, gritou do palco a líder, Ada Tavira.', 'Voltaremos logo', 'Ada Tavira', 'direct'],
  ],
});

attributed('colon', {
  it: [
    ['Secca la replica di Elio Sarpi: «Torneremo presto».', 'Torneremo presto', 'Elio Sarpi', 'direct'],
    ['Sarpi la accusa di mentire: «Torneremo presto».', 'Torneremo presto', 'Sarpi', 'direct', 'cue-before'],
  ],
});

// What somebody does not deny he says may be so; « come » opens what is stressed.
attributed('that-clause', {
  it: [
    ['Ivo Sarpi non esclude che il pozzo sia asciutto.', 'il pozzo sia asciutto', 'Ivo Sarpi', 'indirect'],
    ['Ivo Sarpi sottolinea come i fondi siano pochi.', 'come i fondi siano pochi', 'Ivo Sarpi', 'indirect'],
  ],
  pt: [['Hugo Tavira não descarta que o poço esteja seco.', 'o poço esteja seco', 'Hugo Tavira', 'indirect']],
  es: [['Hugo Salcedo no descarta que el pozo esté seco.', 'el pozo esté seco', 'Hugo Salcedo', 'indirect']],
  fr: [['Hugo Tavard ne nie pas que le puits est sec.', 'le puits est sec', 'Hugo Tavard', 'indirect']],
});
