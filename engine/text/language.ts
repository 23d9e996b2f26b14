import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { recentWords } from '../lexicon/recent-words.ts';
import type { Article, Block } from '../model.ts';
import { isPlainLetter } from './characters.ts';
import { signatureBelow } from './signed.ts';

/** Blocks of an article that are in one language. */
export interface Part {
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** How many characters of a block are counted; more would tell no more. */
const COUNTED = 150;

/** How many words of an article are counted. */
const MOST_WORDS = 1500;

/** Below so many words counts say nothing against the markup, or against the article around a block. */
const FEWEST_WORDS = 20;
const FEWEST_IN_BLOCK = 12;

/** Words of a stretch, and how many of them are frequent words of each language, in the order of LANGUAGES. */
interface Tally {
  words: number;
  readonly hits: number[];
}

/** The languages that have a word among their frequent ones, as indices. */
const frequent = new Map<string, number[]>();
LANGUAGES.forEach((language, index) => {
  for (const word of language.text.frequent.split(' ')) frequent.set(word, [...(frequent.get(word) ?? []), index]);
});

/** In which languages a word of a text is frequent. */
const frequentIn = recentWords((text) => ({ text, languages: frequent.get(text.toLowerCase()) ?? [] }));

/** The language of an article: by its frequent words where they speak clearly, else by its markup. */
export function languageOf(article: Article): Language {
  return mainLanguage(article, tallies(article));
}

/**
 * The article by language: the blocks in its own first, then those that are clearly in another one, such as a note on the author
 * in English below a French article. A block of few words goes with the article.
 */
export function partsByLanguage(article: Article): Part[] {
  const counted = tallies(article);
  const main = mainLanguage(article, counted);
  const blocks = new Map<Language, Block[]>([[main, []]]);
  article.blocks.forEach((block, index) => {
    // Whoever signs it is spoken of in the article, and nothing inside a post is read but the whole.
    const signed = signatureBelow(article.text, article.blocks, index) !== -1;
    const language = (signed ? null : foreign(counted[index] as Tally, main)) ?? main;
    const known = blocks.get(language);
    if (known) known.push(block);
    else blocks.set(language, [block]);
  });
  return [...blocks].map(([language, own]) => ({ language, blocks: own }));
}

function tallies(article: Article): Tally[] {
  return article.blocks.map(({ start, end }) => tally(article.text, start, Math.min(end, start + COUNTED)));
}

function tally(text: string, start: number, end: number): Tally {
  const result: Tally = { words: 0, hits: LANGUAGES.map(() => 0) };
  for (let at = start; at < end; at++) {
    const first = at;
    while (at < end && isPlainLetter(text.charCodeAt(at))) at++;
    if (at === first) continue;
    result.words++;
    for (const index of frequentIn(text, first, at).languages) result.hits[index] = (result.hits[index] as number) + 1;
  }
  return result;
}

function mainLanguage(article: Article, counted: readonly Tally[]): Language {
  const declared = LANGUAGES.find((l) => article.language?.toLowerCase().startsWith(l.code));
  const sum: Tally = { words: 0, hits: LANGUAGES.map(() => 0) };
  for (const { words, hits } of counted) {
    sum.words += words;
    for (let index = 0; index < hits.length; index++)
      sum.hits[index] = (sum.hits[index] as number) + (hits[index] as number);
    if (sum.words > MOST_WORDS) break;
  }
  const { first, second } = ranked(sum);
  const share = (index: number) => (sum.hits[index] as number) / Math.max(1, sum.words);
  const clear = sum.words > FEWEST_WORDS && share(first) > 0.12 && share(first) > 1.3 * share(second);
  return (clear ? undefined : declared) ?? (LANGUAGES[first] as Language);
}

/** Another language that a block is clearly in, or null. */
function foreign(counted: Tally, main: Language): Language | null {
  if (counted.words < FEWEST_IN_BLOCK) return null;
  const { first } = ranked(counted);
  const [best, own] = [counted.hits[first] as number, counted.hits[LANGUAGES.indexOf(main)] as number];
  const language = LANGUAGES[first] as Language;
  return language !== main && best / counted.words > 0.2 && best > 2 * own + 3 ? language : null;
}

function ranked({ hits }: Tally): { first: number; second: number } {
  let [first, second] = [0, -1];
  for (let index = 1; index < hits.length; index++) {
    if ((hits[index] as number) > (hits[first] as number)) [first, second] = [index, first];
    else if (second === -1 || (hits[index] as number) > (hits[second] as number)) second = index;
  }
  return { first, second };
}
