import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Whom it was told, and who stands between what a gerund or an infinitive tells.
attributed('cue-after', {
  es: [
    [
      'Ramón Vila ha negado todo. “Yo solo firmaba”, ha respondido a su abogada, Carmen Solís.',
      'Yo solo firmaba',
      'Ramón Vila',
      'direct',
    ],
    // Behind several no name tells who they are.
    ['“Yo solo firmaba”, respondió a los periodistas, Carmen Solís.', 'Yo solo firmaba', 'Carmen Solís', 'direct'],
  ],
  it: [
    [
      'Renato Villa ha negato tutto. «Io firmavo soltanto», ha risposto alla sua avvocata, Carmen Solari.',
      'Io firmavo soltanto',
      'Renato Villa',
      'direct',
    ],
  ],
  pt: [
    [
      'Ramiro Vilar negou tudo. “Eu só assinava”, respondeu à sua advogada, Carmo Soles.',
      'Eu só assinava',
      'Ramiro Vilar',
      'direct',
    ],
    [
      'A pintora Zélia Ramos expôs em Lisboa. "Nunca vendi um quadro", contou, sorrindo, num programa de rádio.',
      'Nunca vendi um quadro',
      'Zélia Ramos',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  es: [
    [
      'Un fontanero acusado de robar 3.000 euros de una parroquia dice que todo fue un error.',
      'todo fue un error',
      'Un fontanero acusado de robar 3.000 euros de una parroquia',
      'indirect',
    ],
    [
      'Salcedo había reconocido la víspera, tras un paseo por el mercado, que la deuda ha bajado.',
      'la deuda ha bajado',
      'Salcedo',
      'indirect',
    ],
    [
      'El Ayuntamiento le ha ofrecido una medalla a Elena Prieto; ella ha contestado que prefiere un aumento.',
      'prefiere un aumento',
      'Elena Prieto',
      'indirect',
    ],
    [
      'Pedro Sanz no firma porque, explica, el texto tiene errores.',
      'el texto tiene errores',
      'Pedro Sanz',
      'indirect',
    ],
  ],
  it: [['Anna Bini non firma perché, spiega, il testo ha errori.', 'il testo ha errori', 'Anna Bini', 'indirect']],
  pt: [
    [
      'Um canalizador acusado de roubar 3 mil euros a uma paróquia diz que foi tudo um erro.',
      'foi tudo um erro',
      'Um canalizador acusado de roubar 3 mil euros a uma paróquia',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  es: [
    [
      'La empresa Lumetal sostuvo, por su parte, haber cumplido el contrato.',
      'haber cumplido el contrato',
      'Lumetal',
      'indirect',
    ],
    ['El alcalde, Juan Sanz, precisó, sin embargo, no tener prisa.', 'no tener prisa', 'Juan Sanz', 'indirect'],
  ],
  it: [
    [
      'La ditta Lumetal ha sostenuto, da parte sua, di aver rispettato il contratto.',
      'aver rispettato il contratto',
      'Lumetal',
      'indirect',
    ],
  ],
});

// Without a verb of its own before it, what somebody is sure of goes with who is named right before the comma; else with who acts.
attributed('participle', {
  it: [
    [
      'Più cauto il collega di partito Ivo Stanga, convinto che la maggioranza reggerà.',
      'la maggioranza reggerà',
      'Ivo Stanga',
      'indirect',
    ],
    [
      'Paola Renzi, sicura che il figlio tornerà, ha lasciato la porta aperta.',
      'il figlio tornerà',
      'Paola Renzi',
      'indirect',
    ],
  ],
  es: [
    [
      'El alcalde Hugo Ferrer cerró el puente, convencido de que la riada llegará.',
      'la riada llegará',
      'Hugo Ferrer',
      'indirect',
    ],
  ],
  fr: [
    [
      'Le maire Hugo Ferrand a fermé le pont, convaincu que la crue viendra.',
      'la crue viendra',
      'Hugo Ferrand',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  es: [
    [
      'Según la empresa, la producción cayó un 4 %, mientras que los sindicatos hablan de un 12 %.',
      'la producción cayó un 4 %',
      'la empresa',
      'indirect',
    ],
    // Who does not count goes on in what is reported.
    [
      'Según la empresa, la producción cayó un 4 %, mientras que los clientes esperaban más.',
      'la producción cayó un 4 %, mientras que los clientes esperaban más',
      'la empresa',
      'indirect',
    ],
  ],
  pt: [
    [
      'Segundo a empresa, a produção caiu 4%, enquanto os sindicatos falam em 12%.',
      'a produção caiu 4%',
      'a empresa',
      'indirect',
    ],
  ],
});

// What a relative stands for may be governed, whatever it says « la de » of.
attributed('that-clause', {
  es: [
    [
      'La cuenta choca con la del Observatorio Marino, que en su nuevo balance sostiene que los precios subieron un 3 %.',
      'los precios subieron un 3 %',
      'Observatorio Marino',
      'indirect',
    ],
    [
      'La portavoz del Observatorio Marino, que visitó la planta, afirma que los precios subieron un 3 %.',
      'los precios subieron un 3 %',
      'La portavoz del Observatorio Marino',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  it: [
    [
      "Il riferimento è all'accusa dell'associazione Tutela Casa, che aveva denunciato «rincari ingiustificati» sul pane.",
      'rincari ingiustificati',
      'Tutela Casa',
      'partial',
    ],
  ],
  pt: [
    [
      'A referência é a acusação da associação Casa Justa, que tinha denunciado «aumentos injustificados» no pão.',
      'aumentos injustificados',
      'Casa Justa',
      'partial',
    ],
  ],
});

attributed('according-to', {
  pt: [
    [
      'A garantia não convence a autarca Rita Mota, para quem o acordo “é um papel sem valor”.',
      'é um papel sem valor',
      'Rita Mota',
      'partial',
    ],
  ],
});

attributed('parataxis', {
  it: [
    [
      'Parla Ugo Ferri, che ha denunciato «rincari» sul pane. Il ministro Ivo Sarpi allarga le braccia: i soldi, dice, non bastano.',
      'i soldi, dice, non bastano',
      'Ivo Sarpi',
      'indirect',
    ],
    // A law is clear, and says nothing in passing.
    [
      'Ugo Ferri ha chiesto «più fondi». La legge è chiara: i fondi, dice, ci sono.',
      'i fondi, dice, ci sono',
      'Ugo Ferri',
      'indirect',
    ],
  ],
});

// A form that is a noun too heads its sentence, with its own verb behind it; a tower's name is nobody's.
attributed('that-clause', {
  it: [
    ["L'accusa ritiene che le perdite fossero note.", 'le perdite fossero note', "L'accusa", 'indirect'],
    [
      "La deposizione di Fulvio Bernardi è durata tre ore dopo il crollo della torre di Monteverde Alto. Davanti alla commissione l'architetto ha ammesso che firmò in fretta.",
      'firmò in fretta',
      'Fulvio Bernardi',
      'indirect',
    ],
  ],
});

// The words before marks state something only where the predicate stands outside them.
attributed('that-clause', {
  es: [
    [
      'Rosa Gil dijo que el alcalde de la ciudad vendió «por error» el solar.',
      'el alcalde de la ciudad vendió «por error» el solar',
      'Rosa Gil',
      'indirect',
    ],
    [
      'Julián Cerda pidió que regresen a la mesa "con calma".',
      'regresen a la mesa "con calma"',
      'Julián Cerda',
      'indirect',
    ],
  ],
});

test.each([
  ['es', 'Rosa Gil ha contado que sin el empeño de su vecino aquel huerto «sería hoy un solar».'],
  ['it', 'Per Lia Bosi, la proposta presentata ieri dal sindaco è stata invece «una beffa annunciata».'],
  ['pt', 'Rosa Gil disse que a mudança da escola primária para a vila "não é definitiva".'],
] as const)('marks hold the predicate (%s): %s', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations.map(({ kind }) => kind)).not.toContain('indirect');
});
