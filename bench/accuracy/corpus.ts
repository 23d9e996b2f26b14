import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { flawOf, type Gold } from './gold.ts';

/** An article with what a careful reader finds in it. */
export interface Document {
  readonly name: string;
  /** Path of the article, `.html` or `.txt`. */
  readonly article: string;
  readonly gold: Gold;
}

/** Articles that are measured together: those of one language in one folder. */
export interface Corpus {
  readonly name: string;
  readonly language: string;
  readonly documents: readonly Document[];
}

/** A folder is no corpus. The message says why, and what to do. */
export class CorpusError extends Error {}

const FORMS =
  'A corpus holds pairs NAME.html (or NAME.txt) and NAME.json, or folders with page.html and expected.json.';

/**
 * Reads the gold of a folder. A folder with several languages (saved pages) becomes a corpus for each: `pages/fr`.
 * @throws CorpusError
 */
export function readCorpora(folder: string): Corpus[] {
  if (!existsSync(folder)) throw new CorpusError(`${folder} does not exist. Check the path. ${FORMS}`);
  if (!statSync(folder).isDirectory()) throw new CorpusError(`${folder} is a file. Name the folder that it lies in.`);
  const documents = pairsIn(folder).map(([article, gold]) => ({
    name: nameOf(article),
    article,
    gold: readGold(gold),
  }));
  if (documents.length === 0) throw new CorpusError(`${folder} holds no gold. ${FORMS}`);
  const languages = [...new Set(documents.map(({ gold }) => gold.lang))].sort();
  const name = basename(resolve(folder));
  return languages.map((language) => ({
    name: languages.length > 1 ? `${name}/${language}` : name,
    language,
    documents: documents.filter(({ gold }) => gold.lang === language),
  }));
}

/** The paths of every article and of its gold, by name. */
function pairsIn(folder: string): [string, string][] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const gold = join(path, 'expected.json');
      return existsSync(gold) ? [[beside(gold, [join(path, 'page.html')]), gold]] : [];
    }
    if (!entry.name.endsWith('.json')) return [];
    const stem = path.slice(0, -'.json'.length);
    return [[beside(path, [`${stem}.html`, `${stem}.txt`]), path]];
  });
}

function beside(gold: string, articles: readonly string[]): string {
  const article = articles.find((path) => existsSync(path));
  if (article) return article;
  const wanted = articles.map((path) => basename(path)).join(' or ');
  throw new CorpusError(`${gold} has no article beside it. Put ${wanted} there, or take the gold away.`);
}

/** A saved page is called by its folder. */
function nameOf(article: string): string {
  return basename(article) === 'page.html' ? basename(resolve(article, '..')) : basename(article).replace(/\.\w+$/, '');
}

/** @throws CorpusError where the file is no gold */
export function readGold(path: string): Gold {
  const value = parsed(path);
  const flaw = flawOf(value);
  if (flaw) throw new CorpusError(`${path} is no gold: ${flaw}. Mend it, or take it and its article away.`);
  return value as Gold;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CorpusError(`${path} can’t be read as JSON: ${(error as Error).message}`);
  }
}
