import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isFiniteVerb } from './finite.ts';
import { isSubordinator } from './subordinator.ts';
import { isToldBySubject, isToldForm } from './told-form.ts';

/**
 * The first verb outside marks that stands in no subordinate or relative clause, where commas set clauses off: in „Die Frau, die er traf,
 * sei müde“ it is „sei“; -1 where the words hold none.
 */
export function mainVerb(parse: Parse, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  let subordinate = false;
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) continue;
    if (token.text === ',') subordinate = false;
    // „, die“, „, aus dem“
    const opening = lexicon.has(List.prepositions, tokens[k - 1]) ? k - 2 : k - 1;
    const relative = opening >= first && lexicon.has(List.relativeForms, token) && tokens[opening]?.text === ',';
    const asks = lexicon.has(List.questionWords, token) && tokens[k - 1]?.text === ',';
    // „…, wonach die Brücke hält, …“
    const depends = lexicon.has(List.clause, token) && tokens[k - 1]?.text === ',';
    // „Sollte der Bau enden, trage sie die Schuld“: a condition that opens with its verb.
    const supposes =
      k === first && token.capital && lexicon.has(List.auxiliaries, token) && lexicon.language.cues.inverts;
    if (supposes || relative || asks || depends || (isSubordinator(parse, k) && !opensMain(parse, k, first)))
      subordinate = true;
    if (!subordinate && (isToldForm(parse, token) || isFiniteVerb(parse, k) || isToldBySubject(parse, k))) return k;
  }
  return -1;
}

/** „Damit gehe die Stadt ein Risiko ein“: what joins clauses is an adverb where the verb stands right behind it. */
function opensMain(parse: Parse, index: number, first: number): boolean {
  const verb = index === first && parse.lexicon.language.cues.inverts;
  return verb && (isToldForm(parse, parse.tokens[index + 1]) || isFiniteVerb(parse, index + 1));
}
