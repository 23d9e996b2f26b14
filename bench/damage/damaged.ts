import { loadArticle } from '../../cli/documents.ts';
import { analyse } from '../../engine/index.ts';
import type { Analysis, Article, Block } from '../../engine/model.ts';
import type { Corpus, Document } from '../accuracy/corpus.ts';
import { figuresOf } from '../accuracy/figures.ts';
import type { Gold } from '../accuracy/gold.ts';
import { measure } from '../accuracy/measure.ts';
import type { Damage } from './damages.ts';
import { renamed, renaming, type Surnames } from './renaming.ts';

/** How much of who-says-what is found, 0 to 1, in a corpus as it is. */
export const found = (corpus: Corpus): number => figuresOf(measure(corpus).map(({ judgement }) => judgement)).who ?? 0;

/** The same in the corpus with every paragraph damaged. */
export function foundDamaged(corpus: Corpus, { damage, letters }: Damage): number {
  const documents = corpus.documents.map((document) =>
    letters ? { ...document, gold: inGold(document.gold, damage) } : document,
  );
  return foundBy({ ...corpus, documents }, ({ article }) => analyse(retyped(loadArticle(article), damage)));
}

/** The same with other surnames, in articles and gold. */
export function foundRenamed(corpus: Corpus, { surnames }: Surnames): number {
  const names = new Map(corpus.documents.map(({ name, gold }) => [name, renaming(gold, surnames)]));
  const spell = (name: string) => (text: string) => renamed(text, names.get(name) ?? new Map());
  const documents = corpus.documents.map((document) => ({
    ...document,
    gold: inGold(document.gold, spell(document.name)),
  }));
  return foundBy({ ...corpus, documents }, ({ article, name }) => analyse(retyped(loadArticle(article), spell(name))));
}

function foundBy(corpus: Corpus, find: (document: Document) => Analysis): number {
  return figuresOf(measure(corpus, find).map(({ judgement }) => judgement)).who ?? 0;
}

/** An article with every block typed another way; a blank line in a block parts it. */
export function retyped(article: Article, type: (block: string) => string): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const { start, end, kind } of article.blocks) {
    for (const part of type(article.text.slice(start, end)).split('\n\n')) {
      if (text) text += '\n\n';
      blocks.push({ kind, start: text.length, end: text.length + part.length });
      text += part;
    }
  }
  return { ...article, text, blocks };
}

/** Fields of gold that hold words of the article. */
const WORDS: ReadonlySet<string> = new Set(['exact', 'altExact', 'name', 'aliases', 'mention', 'cue']);

function inGold(gold: Gold, type: (text: string) => string): Gold {
  const within = (value: unknown, words: boolean): unknown => {
    if (typeof value === 'string') return words ? type(value) : value;
    if (Array.isArray(value)) return value.map((item) => within(item, words));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, WORDS.has(key))]));
  };
  return within(gold, false) as Gold;
}
