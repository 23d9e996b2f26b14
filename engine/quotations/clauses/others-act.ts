import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import type { Report } from '../../reports/report.ts';

/** Behind one of these stands a verb that tells of a noun, and of nobody who acts. */
const CLOSED = listsOf(List.clause, List.relatives, List.linkers);

/** How far behind a conjunction the verb of somebody else stands. */
const LONGEST_SUBJECT = 6;

/**
 * « pidió anular la prueba | y la sala no la anuló », "agreed to lend two million, | and the union stepped in", "vowed to pay | so owners could
 * stay": an infinitive has no subject; behind the conjunction somebody else acts.
 */
export function othersAct(parse: Parse, { rule, clause }: Report, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  if (rule !== 'infinitive' || !(dropsSubject || nounsPile)) return false;
  // "to serve and protect": a verb behind the conjunction goes on.
  const joins = lexicon.has(List.coordinators, tokens[index]) || (nounsPile && leadsTo(parse, index));
  if (!joins || hasFinite(parse, clause, index)) return false;
  const opens = tokens[index + 1];
  const definite = lexicon.has(List.definite, opens) && lexicon.has(List.determiners, opens);
  const several = nounsPile && isPlainVerb(parse, index + 2, index + 1);
  if (several && !lexicon.has(List.determiners, opens)) return true;
  const pronoun = nounsPile && lexicon.has(List.pronouns, opens);
  if (!definite && !pronoun && !opens?.capital) return false;
  for (let k = index + 2; k < index + LONGEST_SUBJECT; k++) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || isInAny(CLOSED, tokens[k])) return false;
    // "the bridge | it leads to"
    if (nounsPile && lexicon.has(List.pronouns, tokens[k])) return false;
    // "and the union also stepped in": behind its noun a form in the past.
    const past = nounsPile && k > index + 2 && lexicon.has(List.pastEnding, tokens[k]) && !tokens[k]?.capital;
    if (past || isFiniteVerb(parse, k)) return true;
  }
  return false;
}

/** "so the firm could start": what follows from it, with a modal verb of its own. */
function leadsTo({ tokens, lexicon }: Parse, index: number): boolean {
  return (
    lexicon.has(List.breaksOff, tokens[index]) &&
    tokens.slice(index + 2, index + LONGEST_SUBJECT).some((t) => lexicon.has(List.modals, t))
  );
}
