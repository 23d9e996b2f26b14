import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/**
 * "Police say the man posed a threat | and refused to leave": whether a verb behind a conjunction goes with the verb of what is reported
 * and not with the one that reports, for those two are in the past and that one is not. Where verbs have no ending for persons nothing
 * else tells.
 * @param report the verb that reports
 */
export function goesWithReported(parse: Parse, report: number, conjunction: number): boolean {
  if (!parse.lexicon.language.grammar.nounsPile || !isPresent(parse, report)) return false;
  let other = conjunction + 1;
  while (parse.lexicon.has(List.adverbs, parse.tokens[other])) other++;
  if (!isPast(parse, other)) return false;
  for (let k = conjunction - 1; k > report; k--) if (isPast(parse, k)) return true;
  return false;
}

/**
 * "warned that critics want money, | but added": whether a verb behind a conjunction is in the past and the one before in the present; then
 * both have not the same subject.
 */
export function differsInTense(parse: Parse, verb: number, conjunction: number): boolean {
  if (!parse.lexicon.language.grammar.nounsPile || !isPresent(parse, verb)) return false;
  let other = conjunction + 1;
  while (parse.lexicon.has(List.adverbs, parse.tokens[other])) other++;
  return parse.lexicon.has(List.finiteCues, parse.tokens[other]) && !isPresent(parse, other);
}

/** "he rated songs | and talked": both verbs are in the past, and no other verb stands before the conjunction. */
export function sharesPast(parse: Parse, clause: number, conjunction: number): boolean {
  if (!parse.lexicon.language.grammar.nounsPile || !isPast(parse, conjunction + 1)) return false;
  const verbs = parse.tokens.slice(clause, conjunction).filter((t) => parse.lexicon.has(List.auxiliaries, t));
  for (let k = clause; k < conjunction; k++) if (isPast(parse, k)) return verbs.length === 0;
  return false;
}

function isPresent({ tokens, lexicon }: Parse, index: number): boolean {
  const low = tokens[index]?.low ?? '';
  const finite = lexicon.has(List.finiteCues, tokens[index]) ? lexicon.cueGroups(low).finite : null;
  return finite !== null && (finite.plural || low.endsWith('s'));
}

/** The regular past, no participle with its auxiliary. */
function isPast({ tokens, lexicon }: Parse, index: number): boolean {
  const past = lexicon.has(List.pastEnding, tokens[index]) && tokens[index]?.marked === -1;
  return past && !lexicon.has(List.auxiliaries, tokens[index - 1]);
}
