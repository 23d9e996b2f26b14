import { isInAny, List } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isSameBlock, isWish } from './told-sentence.ts';

/** Who told what stands before a sentence of the journalist's, and that sentence. */
export interface Kept {
  readonly source: Range;
  readonly sentence: number;
}

/**
 * „Die Regeln gelten, bestätigte Name. Ausnahmen gab es kaum. Man werde weiter prüfen.“: beyond one sentence of the journalist's that tells of
 * nobody, a form of reported speech goes on with who told before; null where the form may tell a wish.
 */
export function beyondAside(parse: Parse, kept: Kept | null, sentence: number, verb: number): Range | null {
  if (kept?.sentence !== sentence - 1 || !isSameBlock(parse, kept.sentence, sentence)) return null;
  const wish = parse.lexicon.has(List.conditional, parse.tokens[verb]) || isWish(parse, sentence, verb);
  return wish ? null : kept.source;
}

/** „Ausnahmen gab es kaum“, „Das war auch im Mai so“: a sentence that tells what there is or what is so, in which nobody is named who could speak. */
export function isQuiet(parse: Parse, names: NameIndex, sentence: number): boolean {
  const { tokens, lexicon, sentences } = parse;
  const { first, last } = sentences[sentence] as Sentence;
  const verb = mainVerb(parse, first, last);
  const there = [verb - 1, verb + 1].some((k) => lexicon.has(List.impersonal, tokens[k]));
  if (verb === -1 || !(there || lexicon.has(List.copulas, tokens[verb]))) return false;
  for (let k = first; k < last; k++) {
    const pronoun = lexicon.has(List.pronouns, tokens[k]) && !lexicon.has(List.impersonal, tokens[k]);
    if (names.has(k) || isInAny(SOMEBODY, tokens[k]) || pronoun) return false;
  }
  return true;
}
