import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';

const SAYINGS = listsOf(List.speechNouns, List.viewNouns, List.standsFor, List.statements);

/**
 * « Según su relato, S », « Secondo la sua versione, S », « Segundo seu depoimento, S »: a noun for what is said that a possessive makes
 * somebody's has no voice but that of whoever was spoken of.
 * @param at the token behind the words for “according to”
 * @returns the token behind the phrase, or -1 where no such noun stands there
 */
export function ownWordsEnd(parse: Parse, names: NameIndex, at: number): number {
  const { tokens, lexicon } = parse;
  const whose = lexicon.has(List.definite, tokens[at]) ? at + 1 : at;
  if (!lexicon.whose.has(tokens[whose]?.low ?? '')) return -1;
  // « su propio relato »
  const noun = isSaying(parse, whose + 1) ? whose + 1 : whose + 2;
  if (!isSaying(parse, noun)) return -1;
  const last = phraseFrom(parse, names, at)?.last ?? noun + 1;
  for (let k = noun; k < last; k++) if (names.has(k)) return -1;
  return Math.max(last, noun + 1);
}

/** No « sus abogados », « su oficina »: who speaks for somebody is somebody else. */
function isSaying({ tokens }: Parse, index: number): boolean {
  return isInAny(SAYINGS, tokens[index]) && !isInAny(SOMEBODY, tokens[index]);
}
