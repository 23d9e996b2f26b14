import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

// A line that points at other pages is no part of the article: what their headings quote nobody says here.
const wordsOf = (language: string, text: string) =>
  analyse(articleOf(text, language)).quotations.map(({ exact }) => exact.replace(/[,.]$/u, ''));

test.each([
  ['en', 'Ada Quill left.\n\nRead also: «I sold my gold», says Karl Rust'],
  ['en', 'Ada Quill left.\n\nYou may also like: Tom Lane says “I cried”'],
  ['en', 'Ada Quill left.\n\nADVERT: "Never pay" says our readers — Related: Karl finds gold: “I sweated”'],
  ['en', 'Ada Quill left.\n\n★ Also on our site: “My notary is a robot” ★'],
  ['de', 'Anna Kern ging.\n\nLesen Sie auch: „Ich bleibe hier“, sagt Karl Rust'],
  ['de', 'Anna Kern ging.\n\nVerbunden: Die Freundin von Rust: „Ich bin müde“ – Foto'],
  ['es', 'Ana Ruiz salió.\n\nLEE TAMBIEN >> "Nunca más", dice Juan Peral'],
  ['es', 'Ana Ruiz salió.\n\nMÁS LEÍDAS: 1) "Me voy", dijo Juan Peral'],
  ['it', 'Anna Rusconi partì.\n\nLEGGI ANCHE: La dottoressa: “Due sono sufficienti”'],
  ['pt', 'Ana Prates saiu.\n\nVEJA TAMBEM >> "Nunca mais", diz Gil Prates'],
  ['fr', 'Anne Vareil est partie.\n\nLire aussi : « Je reste ici », dit Paul Keller'],
  ['fr', 'Anne Vareil est partie.\n\nÀ LIRE ÉGALEMENT : Paul Keller : « Je reste ici »'],
])('points elsewhere: %s | %s', (language, text) => {
  expect(wordsOf(language, text)).toEqual([]);
});

test.each([
  ['en', 'Ada Quill left.\n\nRelated questions were asked. “We stay here”, Ada Quill said.', 'We stay here'],
  ['en', 'Ada Quill left. We read also what she wrote: “We stay here”, Ada Quill said.', 'We stay here'],
  ['de', 'Anna Kern ging.\n\nMehr Geld ist nötig. „Ich bleibe hier“, sagt Karl Rust', 'Ich bleibe hier'],
  [
    'fr',
    'Anne Vareil est partie.\n\nIl faut lire aussi ses lettres. « Je reste ici », dit Paul Keller.',
    'Je reste ici',
  ],
  ['es', 'Ana Ruiz salió.\n\nRelacionado con la obra, Juan Peral dijo: "Me voy ya de aquí".', 'Me voy ya de aquí'],
])('is the article: %s | %s', (language, text, exact) => {
  expect(wordsOf(language, text)).toContain(exact);
});
