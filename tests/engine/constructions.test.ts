import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import type { Construction } from './constructions/construction.ts';
import * as de from './constructions/de.ts';
import * as en from './constructions/en.ts';
import * as es from './constructions/es.ts';
import * as fr from './constructions/fr.ts';
import * as it from './constructions/it.ts';
import * as pt from './constructions/pt.ts';
import { table } from './tables.ts';

const LANGUAGES = { de, en, es, fr, it, pt } as const;
const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');

function found(sentence: string, language: keyof typeof LANGUAGES) {
  const { quotations, speakers } = analyse(articleOf(sentence, language));
  return quotations.map((q) => [letters(q.exact), speakers.find(({ id }) => id === q.speaker)?.name ?? null]);
}

// An inventory of the ways to report something: one plain sentence for each of them, in each language.
for (const [code, { said, notRead, unsaid }] of Object.entries(LANGUAGES)) {
  const language = code as keyof typeof LANGUAGES;
  table<Construction>(
    `constructions (${language})`,
    ([sentence, speaker]) => {
      const words = sentence.slice(sentence.indexOf('⟦') + 1, sentence.indexOf('⟧'));
      expect(found(sentence.replace(/[⟦⟧]/g, ''), language)).toContainEqual([letters(words), speaker]);
    },
    { right: said, known: notRead },
  );
  table<readonly [string]>(
    `nothing is said (${language})`,
    ([sentence]) => expect(found(sentence, language)).toEqual([]),
    { right: unsaid.map((sentence) => [sentence] as const) },
  );
}
