import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { isPlainWord } from '../verbs/unlisted.ts';
import { verbEdge } from '../verbs/verb-edge.ts';
import { subjectBefore } from './subject.ts';

export function lastSubject(parse: Parse, names: NameIndex, before: number): Range | null {
  if (before < 0) return null;
  const start = sentenceStart(parse, before);
  for (let k = before - 1; k >= start; k--) {
    if (parse.tokens[k]?.marked !== -1) continue;
    if (!isFiniteVerb(parse, k) && !isDenied(parse, k)) continue;
    const plural = parse.lexicon.has(List.pluralEnding, parse.tokens[k]);
    const source = subjectBefore(parse, names, verbEdge(parse, k, start), plural);
    if (source) return source;
  }
  return null;
}

/** « non si sbilancia », « non smentisce »: behind a negation, its pronoun between at most, a plain word is the verb, where subjects may be left out. */
function isDenied(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = lexicon.has(List.reflexives, tokens[index - 1]) ? index - 2 : index - 1;
  const denied = lexicon.language.grammar.dropsSubject && lexicon.has(List.negations, tokens[before]);
  return denied && lexicon.has(List.clitics, tokens[before]) && isPlainWord(parse, index);
}
