import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens an age before a noun or a name has („29 Jahre alte“, „29-jährige“). */
const AGE_TOKENS = 3;

/**
 * „der | 29 Jahre alte Jan Name“, „die | 34-jährige Wirtin“: the token behind an age that stands before its noun, as in „der 29-Jährige“ none
 * does; `index` for none.
 */
export function behindYears(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const [age, years, old] = tokens.slice(index, index + AGE_TOKENS);
  if (!lexicon.language.grammar.bracket || !/^[1-9]\d?$/.test(age?.text ?? '')) return index;
  const tells = years?.text === '-' || lexicon.has(List.years, years);
  const adjective = old?.kind === 'word' && !old.capital && lexicon.has(List.inflected, old);
  return tells && adjective && leadsToNoun(parse, index + AGE_TOKENS) ? index + AGE_TOKENS : index;
}

/** „| Wirtin“, „| alleinerziehende Mutter“; no „der 29-jährige | zu Reportern“. */
function leadsToNoun({ tokens, lexicon }: Parse, index: number): boolean {
  const [noun, behind] = [tokens[index], tokens[index + 1]];
  return noun?.capital === true || (lexicon.has(List.inflected, noun) && behind?.capital === true);
}
