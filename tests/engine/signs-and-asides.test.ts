import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// What stands on a sign is nobody's words, whatever stands between the sign and its words.
describe('signs', () => {
  test.each([
    ['it', 'Il negozio vende magliette con scritto «Io c’ero e avevo fame». Gli operai parlano.'],
    ['it', 'Ha indicato l’insegna del bar — «Qui non si fa credito» — e ha cambiato discorso.'],
    ['fr', 'Elle montre l’écriteau du bar – « On ne fait pas crédit » – et change de sujet.'],
    ['fr', 'Des banderoles « Touche pas à ma colline » pendent aux fenêtres.'],
    ['pt', 'Na porta, um papel diz "AVARIADO".'],
    ['es', 'El panadero ha pintado un cartel: «Horno y pingüino».'],
  ])('%s: %s', (language, text) => {
    expect(analyse(articleOf(text, language)).quotations).toEqual([]);
  });
});

attributed('cue-before', {
  // A verb of writing is a verb where it has its auxiliary; a verb between ends what stands on the sign.
  it: [
    [
      'Il sindaco Aldo Brenta ha scritto «La collina resta nostra».',
      'La collina resta nostra',
      'Aldo Brenta',
      'direct',
    ],
  ],
  fr: [
    [
      'Paul Tessier a montré le panneau et a lancé : « On ne vend pas la colline. »',
      'On ne vend pas la colline.',
      'Paul Tessier',
      'direct',
    ],
  ],
});

// What is said to somebody says nothing itself: who spoke before does.
attributed('floating-run', {
  it: [
    [
      'La biologa Sara Monti crede che la tartaruga sia viva. Il consiglio ai cercatori: «State fermi voi».',
      'State fermi voi',
      'Sara Monti',
      'partial',
    ],
  ],
});
attributed('colon', {
  it: [['Il consiglio comunale: «Il ponte resta chiuso».', 'Il ponte resta chiuso', 'Il consiglio comunale', 'direct']],
});

attributed('coordination', {
  // A sentence without verb has the one of the sentence before.
  es: [
    [
      'El alcalde Juan Soto habló. La ministra Ana Ruiz llamó al alcalde «ausente» y «turista en su despacho». Él a ella, «un anuncio que camina».',
      'un anuncio que camina',
      'Juan Soto',
      'partial',
    ],
  ],
  it: [
    [
      'La sindaca Ada Brenta tace. Il cuoco Ugo Mari ha bollato la sindaca come «distante» e «una cartolina». Lei lui, «un menù senza prezzi».',
      'un menù senza prezzi',
      'Ada Brenta',
      'partial',
    ],
  ],
});

attributed('echo', {
  // A pull quote may be a paragraph of its own.
  es: [
    [
      'La veterinaria Saúla Orduña lo ha medido: «Está mejor que yo».\n\nEl zoo calla.\n\n«Está mejor que yo»\n\nLos vecinos lo visitan por turnos.',
      'Está mejor que yo',
      'Saúla Orduña',
      'direct',
    ],
  ],
});

test('a term alone in a paragraph is no quotation', () => {
  const text = 'La veterinaria Saúla Orduña dijo que come.\n\n«Zona fría»\n\nLos vecinos lo visitan por turnos.';
  expect(analyse(articleOf(text, 'es')).quotations.map(({ exact }) => exact)).not.toContain('Zona fría');
});
