import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Parse } from '../../parse.ts';
import type { Report } from '../report.ts';

/** Nouns for what one has found out. */
const FOUND = listsOf(List.statements, List.viewNouns);

const oursOf = perLanguage(({ grammar }) => wordSet(grammar.ours));

/** « selon nos informations », "according to our data": what the article itself has found out is its own voice, where « notre correspondant » is somebody. */
export function isOurOwn({ tokens, lexicon }: Parse, { source }: Report): boolean {
  if (!source) return false;
  const ours = oursOf(lexicon.language);
  const words = tokens.slice(source.first, source.last);
  return words.slice(0, 2).some(({ low }) => ours.has(low)) && isInAny(FOUND, words.at(-1));
}
