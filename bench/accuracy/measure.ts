import { loadArticle } from '../../cli/documents.ts';
import { analyse } from '../../engine/index.ts';
import type { Analysis } from '../../engine/model.ts';
import type { Corpus, Document } from './corpus.ts';
import { type Judgement, judge } from './judge.ts';

export interface Measured {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  /** What kept the article from being analysed, or null: then everything in its gold counts as missed. */
  readonly failure: string | null;
}

/** What is found in an article: by the engine, or by whoever else is measured. */
type Finder = (document: Document) => Analysis;

const byEngine: Finder = ({ article }) => analyse(loadArticle(article));

/** Has every article of a corpus read, and holds what is found against its gold. */
export function measure({ documents }: Corpus, find: Finder = byEngine): Measured[] {
  return documents.map((document) => {
    const { analysis, failure } = attempt(document, find);
    return { document, analysis, failure, judgement: judge(document.gold, analysis) };
  });
}

function attempt(document: Document, find: Finder): { readonly analysis: Analysis; readonly failure: string | null } {
  try {
    return { analysis: find(document), failure: null };
  } catch (error) {
    const { article } = document;
    return { analysis: nothing(article), failure: `${article} ${(error as Error).message}` };
  }
}

function nothing(source: string): Analysis {
  const unknown = { url: null, title: null, byline: null, published: null, language: null };
  return { ...unknown, source, text: '', blocks: [], speakers: [], quotations: [], claims: [], notes: [] };
}
