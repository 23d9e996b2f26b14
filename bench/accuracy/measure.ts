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

/** Analyses every article of a corpus and holds it against its gold. */
export function measure({ documents }: Corpus): Measured[] {
  return documents.map((document) => {
    const { analysis, failure } = attempt(document.article);
    return { document, analysis, failure, judgement: judge(document.gold, analysis) };
  });
}

function attempt(path: string): { readonly analysis: Analysis; readonly failure: string | null } {
  try {
    return { analysis: analyse(loadArticle(path)), failure: null };
  } catch (error) {
    return { analysis: nothing(path), failure: `${path} ${(error as Error).message}` };
  }
}

function nothing(source: string): Analysis {
  const unknown = { url: null, title: null, byline: null, published: null, language: null };
  return { ...unknown, source, text: '', blocks: [], speakers: [], quotations: [], claims: [], notes: [] };
}
