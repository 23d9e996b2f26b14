import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { contexts as de } from './constructions/contexts/de.ts';
import { contexts as en } from './constructions/contexts/en.ts';
import { contexts as es } from './constructions/contexts/es.ts';
import { contexts as fr } from './constructions/contexts/fr.ts';
import { type InContext, inContexts } from './constructions/contexts/in-context.ts';
import { contexts as it } from './constructions/contexts/it.ts';
import { contexts as pt } from './constructions/contexts/pt.ts';
import * as deRows from './constructions/de.ts';
import * as enRows from './constructions/en.ts';
import * as esRows from './constructions/es.ts';
import * as frRows from './constructions/fr.ts';
import * as itRows from './constructions/it.ts';
import * as ptRows from './constructions/pt.ts';

const LANGUAGES = {
  de: [deRows, de],
  en: [enRows, en],
  es: [esRows, es],
  fr: [frRows, fr],
  it: [itRows, it],
  pt: [ptRows, pt],
} as const;

/** Milliseconds: a busy machine must not fail a language. */
const PATIENCE = 240_000;

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Whether somebody by that name, or by more of it, says these words. */
function isRead({ text, words, speaker }: InContext, language: string): boolean {
  const { quotations, speakers } = analyse(articleOf(text, language));
  return quotations.some(({ exact, speaker: id }) => {
    const name = letters(speakers.find((one) => one.id === id)?.name ?? '');
    const same = name !== '' && (name.includes(letters(speaker)) || letters(speaker).includes(name));
    return same && letters(exact) === letters(words);
  });
}

// What stands around a report and how its speaker is named changes nothing of who says what: every row of the inventory in every context.
for (const [language, [{ said, notReadInContext }, contexts]] of Object.entries(LANGUAGES))
  test(`constructions in context (${language})`, { timeout: PATIENCE }, () => {
    const misread: string[] = [];
    for (const row of said)
      for (const put of inContexts(row, contexts)) if (!isRead(put, language)) misread.push(put.text);
    expect(misread).toEqual(notReadInContext);
  });
