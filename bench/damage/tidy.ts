import { join } from 'node:path';
import { type Corpus, readCorpora } from '../accuracy/corpus.ts';

const GOLD = join(import.meta.dirname, '..', 'gold', 'mending');

/** The tidy articles of the opened gold, by language: what is damaged already would be damaged twice. */
export function tidyCorpora(): Corpus[] {
  return readCorpora(GOLD).map((corpus) => ({
    ...corpus,
    documents: corpus.documents.filter(({ name }) => !/m\d+$/u.test(name)),
  }));
}
