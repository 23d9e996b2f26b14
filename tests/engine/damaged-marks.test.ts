import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

interface Tongue {
  readonly open: string;
  readonly close: string;
  /** Three sentences, each with a passage to mark. */
  readonly sentences: readonly (readonly [before: string, words: string, after: string])[];
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  fr: {
    open: '« ',
    close: ' »',
    sentences: [
      ['', 'Nous restons ici', ', a dit Paul Tessier. '],
      ['', 'La digue tiendra', ', a répondu Jeanne Oriol. '],
      ['', 'Le port est vide', ', a conclu Élise Vasseur.'],
    ],
  },
  en: {
    open: '“',
    close: '”',
    sentences: [
      ['', 'We are staying here', ', said Tom Birkett. '],
      ['', 'The wall will hold', ', said Ellen Marsh. '],
      ['', 'The port was empty', ', said Ruth Orme.'],
    ],
  },
  de: {
    open: '„',
    close: '“',
    sentences: [
      ['', 'Wir bleiben hier', ', sagte Olaf Tamm. '],
      ['', 'Der Deich hält', ', sagte Jutta Brandeis. '],
      ['', 'Der Hafen ist leer', ', sagte Uta Kern.'],
    ],
  },
  es: {
    open: '«',
    close: '»',
    sentences: [
      ['', 'Nos quedamos aquí', ', dijo Pablo Tejera. '],
      ['', 'El dique resistirá', ', dijo Juana Oria. '],
      ['', 'El puerto está vacío', ', dijo Elisa Vega.'],
    ],
  },
  it: {
    open: '«',
    close: '»',
    sentences: [
      ['', 'Noi restiamo qui', ', ha detto Paolo Tessari. '],
      ['', 'La diga terrà', ', ha detto Gianna Orioli. '],
      ['', 'Il porto è vuoto', ', ha detto Elisa Vasari.'],
    ],
  },
  pt: {
    open: '“',
    close: '”',
    sentences: [
      ['', 'Nós ficamos aqui', ', disse Paulo Teixeira. '],
      ['', 'O dique vai resistir', ', disse Joana Oriol. '],
      ['', 'O porto está vazio', ', disse Elisa Vargas.'],
    ],
  },
};

/** What may happen to the marks of one passage. */
const DAMAGES: Readonly<Record<string, (open: string, close: string) => readonly [open: string, close: string]>> = {
  'closer lost': (open) => [open, ''],
  'opener lost': (_, close) => ['', close],
  'opener doubled': (open, close) => [open + open, close],
  'closer doubled': (open, close) => [open, close + close],
  'opener in place of the closer': (open) => [open, open.trim()],
  'straight closer': (open) => [open, '"'],
  'straight marks': () => ['"', '"'],
};

test('damage to one pair of marks leaves the words of the others as they were', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(TONGUES)),
      fc.constantFrom(...Object.keys(DAMAGES)),
      fc.nat(2),
      (code, damage, at) => {
        const { open, close, sentences } = TONGUES[code] as Tongue;
        const text = sentences
          .map(([before, words, after], index) => {
            const [first, last] = index === at ? (DAMAGES[damage]?.(open, close) ?? [open, close]) : [open, close];
            return `${before}${first}${words}${last}${after}`;
          })
          .join('');
        const found = analyse(articleOf(text, code)).quotations.map(({ exact }) => exact);
        for (const [index, [, words]] of sentences.entries()) if (index !== at) expect(found, text).toContain(words);
      },
    ),
    { numRuns: 600 },
  );
});
