import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Pages that were translated word by word: from English a clause stands behind its verb without the conjunction, from German behind a comma
// alone.
attributed('that-clause', {
  en: [
    [
      'Board member Ada Quill declared, one had laid an offer on the table.',
      'one had laid an offer on the table',
      'Ada Quill',
      'indirect',
    ],
    [
      'Ada Quill finds, the council knows of the pipes longer than it admits.',
      'the council knows of the pipes longer than it admits',
      'Ada Quill',
      'indirect',
    ],
  ],
  es: [
    [
      'El informe, publicado ayer, dice los gerentes fueron avisados.',
      'los gerentes fueron avisados',
      'El informe',
      'indirect',
    ],
    [
      'La profesora Ana Ruiz contó a los periodistas tres cartas habían sido enviadas.',
      'tres cartas habían sido enviadas',
      'Ana Ruiz',
      'indirect',
    ],
    ['El alcalde Juan Ruiz dijo no había recibido nada.', 'no había recibido nada', 'Juan Ruiz', 'indirect'],
    ['El alcalde Juan Ruiz subrayó, las normas serían duras.', 'las normas serían duras', 'Juan Ruiz', 'indirect'],
  ],
  it: [
    [
      'Il sindaco Plinio Rusconi è partito. La portavoce dei pendolari, Ulla Brehm, sottolinea, i treni sono lenti.',
      'i treni sono lenti',
      'Ulla Brehm',
      'indirect',
    ],
    ['Il sindaco Plinio Rusconi ha insistito la strada è sicura.', 'la strada è sicura', 'Plinio Rusconi', 'indirect'],
    [
      'Un portavoce della ditta ha detto nessuna lettera esisteva.',
      'nessuna lettera esisteva',
      'Un portavoce della ditta',
      'indirect',
    ],
    [
      'Il sindaco Plinio Rusconi ha detto ai giornalisti la strada era chiusa.',
      'la strada era chiusa',
      'Plinio Rusconi',
      'indirect',
    ],
    [
      'Plinio Rusconi è calmo. Egli sottolinea, le case sarebbero tutte lontane.',
      'le case sarebbero tutte lontane',
      'Plinio Rusconi',
      'indirect',
    ],
  ],
  pt: [
    [
      'O prefeito Gil Prates saiu. O presidente do clube, Rui Farto, sublinhou, o clube já tinha dois milhões.',
      'o clube já tinha dois milhões',
      'Rui Farto',
      'indirect',
    ],
    [
      'Gil Prates, um mecânico de 66 anos, disse o aparelho manteve ele acordado.',
      'o aparelho manteve ele acordado',
      'Gil Prates',
      'indirect',
    ],
    ['O analista Gil Prates pensa o corte é inevitável.', 'o corte é inevitável', 'Gil Prates', 'indirect'],
    ['O jornal Jutro tinha relatado, a União já dinheiro teria.', 'a União já dinheiro teria', 'Jutro', 'indirect'],
  ],
});

// One comma alone before the verb, or one behind what cannot speak, opens an insertion.
attributed('parataxis', {
  it: [
    [
      'Il sindaco Plinio Rusconi è calmo. Il piano, fermo da anni, dice, non basta.',
      'Il piano, fermo da anni, dice, non basta',
      'Plinio Rusconi',
      'indirect',
    ],
  ],
});

test.each([
  // What is told stands in its object, or another clause begins.
  ['es', 'La alcaldesa Ana Ruiz dijo a la prensa la verdad y se fue.'],
  ['es', 'Lo que dijo la alcaldesa la semana pasada es falso.'],
  ['es', 'El club anunció dos refuerzos antes del cierre del plazo y las puertas abrirán pronto.'],
  ['es', 'Los vecinos sitúan la culpa en otra parte.'],
  ['it', 'La ministra Anna Rusconi ha detto una parola che era vera.'],
  ['it', 'Il governo ha annunciato tre giorni di lutto e le scuole riapriranno dopo.'],
  ['pt', 'O prefeito Gil Prates disse a verdade e saiu.'],
])('no clause: %s | %s', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations).toEqual([]);
});
