import { join } from 'node:path';
import { type Corpus, readCorpora } from '../accuracy/corpus.ts';

const GOLD = join(import.meta.dirname, '..', 'gold', 'mending');

/** The sets that were opened after the losses had been set: many of their articles have marks within marks, which one kind of marks for both destroys. */
const OPENED_LATER = /^(?:[def]h|[ips]i|[defips]j)\d/u;

/** The tidy articles of the opened gold, by language: what is damaged already would be damaged twice. */
export function tidyCorpora(): Corpus[] {
  return readCorpora(GOLD).map((corpus) => ({
    ...corpus,
    documents: corpus.documents.filter(({ name }) => !/m\d+$/u.test(name) && !OPENED_LATER.test(name)),
  }));
}
