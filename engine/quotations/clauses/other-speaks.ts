import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import type { Token } from '../../text/tokens.ts';

/** How many words a subject has at most that opens its clause. */
const REACH = 5;

/**
 * Where the verb stands second, a comma may part two main clauses: "Laut Verein kamen 900, die Polizei zählte 250". Whether behind the
 * comma somebody else gives a number of their own or says something, or another source is named ("…, nach Zählung der Polizei kamen 250").
 * @param first the token behind the comma
 */
export function otherSpeaks(parse: Parse, first: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || tokens[first]?.marked !== -1) return false;
  if (lexicon.has(List.viewPrepositions, tokens[first]))
    return tokens.slice(first + 1, first + 3).some((t) => lexicon.has(List.viewNouns, t));
  let somebody = false;
  for (let k = first; k < Math.min(end, first + REACH); k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'punctuation' || token.marked !== -1) return false;
    if (k > first && isFiniteVerb(parse, k)) {
      const subjunctive = isToldForm(parse, token);
      const counts = tokens.slice(k + 1, k + 4).some((t) => t.kind === 'number');
      // „…, die Techniker machen dagegen das Personal verantwortlich“
      if (!subjunctive && tokens.slice(k + 1, k + 3).some((t) => lexicon.has(List.contrasting, t))) return true;
      return somebody && !subjunctive && (counts || lexicon.has(List.finiteCues, token));
    }
    // „…, die IGB sprach von 90“
    if (isNoun(parse, token) || /^\p{Lu}{2,}$/u.test(token.text)) somebody = true;
  }
  return false;
}
