import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';

/** From marked words back to the sign that they stand on there are at most so many words. */
const SIGN_REACH = 5;

/** "They painted a poster, on which stands: »…«": what a sign says is nobody's sentence. */
export function tellsOfSign(parse: Parse, index: number): boolean {
  for (let k = sentenceStart(parse, index); k < index; k++) if (isSign(parse, k)) return true;
  return false;
}

/** « le panneau de la cour « Défense d'entrer » », « magliette con scritto «Io c'ero» », "the sign above the bar – “No credit” –". */
export function standsOnSign(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  if (/^[:—–-]$/.test(tokens[k]?.text ?? '')) k--;
  // "signs that read “No credit”"
  if (isRelativeTo(parse, k)) k -= 2;
  for (const from = k; k > from - SIGN_REACH && k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || token.block !== tokens[first]?.block) return false;
    if (isSign(parse, k)) return true;
    if (isFiniteVerb(parse, k) || lexicon.has(List.cues, token)) return false;
  }
  return false;
}

/** "that | read", "which | say": a verb right behind what relates it to a noun. */
function isRelativeTo(parse: Parse, verb: number): boolean {
  const { tokens, lexicon } = parse;
  const relates = isRelative(parse, verb - 1) || lexicon.has(List.clause, tokens[verb - 1]);
  return lexicon.language.grammar.nounsPile && relates && lexicon.has(List.finiteCues, tokens[verb]);
}

/** One noun for a sign or many; what is a verb's form too (« ha scritto ») only behind an article or a preposition. */
function isSign({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index] as Token;
  const plural = token.low.endsWith('s') && lexicon.lists(List.signs, token.low.slice(0, -1));
  if (!lexicon.has(List.signs, token) && !plural) return false;
  const before = tokens[index - 1];
  return (
    !lexicon.has(List.cues, token) ||
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.contracted, before) ||
    lexicon.has(List.prepositions, before)
  );
}
