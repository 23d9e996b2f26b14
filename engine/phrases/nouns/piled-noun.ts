import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';

/** "the Quayport state officials": behind the name of one, the form that goes with many is a noun. */
export function isPiledNoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const forms = lexicon.cues.get((tokens[index] as Token).low);
  const many = forms?.some(({ form }) => form === 'plural') && !forms.some(({ form }) => form === 'finite');
  if (!many || !lexicon.language.grammar.nounsPile) return false;
  let k = index - 1;
  // "on a court order": behind one thing the form that goes with many is a noun.
  const one = lexicon.determiners.get(tokens[k - 1]?.low ?? '')?.endsWith('s');
  if (one && tokens[k]?.kind === 'word' && !tokens[k]?.capital && !lexicon.has(List.adverbs, tokens[k])) return true;
  if (
    !tokens[k]?.capital ||
    lexicon.has(List.times, tokens[k]) ||
    /s$/.test((tokens[k] as Token).low) ||
    isNoun(parse, tokens[k] as Token) ||
    lexicon.has(List.pronouns, tokens[k])
  )
    return false;
  while (tokens[k]?.capital && k > 0) k--;
  return !lexicon.has(List.coordinators, tokens[k]);
}

/** "ten Spanish claims", "of British reports": behind an adjective of origin or party without a determiner the form is a noun. */
export function isOfOrigin(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1] as Token;
  if (
    !lexicon.language.grammar.nounsPile ||
    !lexicon.has(List.neverNames, before) ||
    /s$/.test(before.low) ||
    lexicon.has(List.pronouns, before)
  )
    return false;
  return !lexicon.has(List.determiners, tokens[index - 2]) && before.block === tokens[index - 2]?.block;
}
