import { expect, test } from 'vitest';
import { parseOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

test('one opening and one closing mark around words in several paragraphs', () => {
  const words = (text: string) =>
    parseOf(text).marked.map((m) => [m.continues, text.slice(m.start, m.end), m.repairs.length]);
  expect(words('Elle dit : « La digue a tenu.\n\nElle tiendra », puis elle part.\n\nIl pleut.')).toEqual([
    [false, 'La digue a tenu.', 0],
    [true, 'Elle tiendra', 0],
  ]);
  expect(words('Elle dit : « La digue a tenu.\n\nElle tiendra.\n\nRien ne presse. » « Oui », dit-il.')).toEqual([
    [false, 'La digue a tenu.', 0],
    [true, 'Elle tiendra.', 0],
    [true, 'Rien ne presse.', 0],
    [false, 'Oui', 0],
  ]);
});

test('a mark that opens, one behind a number and one in a pair close nothing above', () => {
  const words = (text: string) => parseOf(text).marked.map((m) => text.slice(m.start, m.end));
  expect(words('Elle dit : « La digue a tenu.\n\nIl a dit « oui » au maire.')).toEqual(['La digue a tenu.', 'oui']);
  expect(words('Elle dit : "La digue a tenu.\n\nUn tube de 3/4" est posé.')).toEqual(['La digue a tenu.']);
});

test('small angles are outer marks where no others stand in their block, and inner ones elsewhere', () => {
  const [outer] = parseOf('Elle parle d’un ‹ retard coupable › de la ville.').marked;
  expect(outer?.repairs).toEqual([]);
  const text = '« Elle a dit ‹ oui › au maire », raconte Paul.';
  expect(parseOf(text).marked.map((m) => text.slice(m.start, m.end))).toEqual(['Elle a dit ‹ oui › au maire']);
});

// Who speaks is told in a later paragraph of the same words.
attributed('coordination', {
  fr: [
    [
      'La capitaine est revenue lundi.\n\n« La digue a tenu toute la nuit.\n\n« Elle tiendra demain », a soufflé Maude Kervran.',
      'La digue a tenu toute la nuit.',
      'Maude Kervran',
      'direct',
    ],
    [
      'La capitaine est revenue. « La digue a tenu toute la nuit.\n\nElle tiendra demain », a soufflé Maude Kervran.',
      'La digue a tenu toute la nuit.',
      'Maude Kervran',
      'direct',
    ],
  ],
  en: [
    [
      'The crew came home.\n\n“The wall held all night.\n\n“It will hold again,” said Ruth Orme.',
      'The wall held all night.',
      'Ruth Orme',
      'direct',
    ],
  ],
});

// Papers that set every sentence as a paragraph: short words go on too.
attributed('floating-run', {
  en: [
    [
      'It rained.\n\n"The lease lies in my drawer at home," said Ruth Orme, who keeps the mill.\n\n"They can come and see."\n\nNobody came.',
      'They can come and see.',
      'Ruth Orme',
      'direct',
    ],
  ],
});
