import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** What an infinitive with its particle never is at the end of. */
const ENDS = listsOf(List.clause, List.conjunctions, List.questionWords);

/**
 * „Nom behauptet | nichts gewusst zu haben“: where commas set clauses off, the one before an infinitive is often left out.
 * @param from first token behind the verb and its subject
 * @returns the first token of what is reported, or -1
 */
export function infinitiveWithoutComma(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  if (group.form !== 'finite' || !(group.classes.has('say') || group.classes.has('think'))) return -1;
  if (!lexicon.language.cues.bareAfterComma || lexicon.has(List.infinitive, tokens[from])) return -1;
  for (let k = from; k < sentenceEnd(parse, from); k++) {
    const token = tokens[k];
    if (token?.kind === 'punctuation' || token?.kind === 'mark' || token?.marked !== -1) return -1;
    if (isInAny(ENDS, token)) return -1;
    if (lexicon.has(List.infinitive, tokens[k - 1]) && isInfinitive(parse, k)) return k > from + 1 ? from : -1;
    if (isFiniteVerb(parse, k) && !lexicon.has(List.participle, token)) return -1;
  }
  return -1;
}

/** „zu haben“; „zu zahlen“ at the end, no „zu seinen Leuten“. */
function isInfinitive({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.capital || !lexicon.has(List.infinitiveEnding, token)) return false;
  return lexicon.has(List.auxiliaries, token) || next?.kind !== 'word' || lexicon.has(List.coordinators, next);
}
