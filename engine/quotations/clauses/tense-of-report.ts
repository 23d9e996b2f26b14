import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';
import type { Token } from '../../text/tokens.ts';

/** What stands behind a verb rather than behind an adjective ("and related the story", no "and related stories"). */
const OPENS = listsOf(List.determiners, List.pronouns, List.prepositions);

/**
 * « dijo que el pueblo está triste | y pidió calma », « ha detto che il ponte è chiuso | e ha chiesto pazienza »: in the past of the verb that
 * reports, where nothing told of is in it, another verb of saying is of whoever reports.
 * @param joint the last token before the verb's own clause: a conjunction
 */
export function tellsInTenseOfReport(parse: Parse, { group, clause, rule }: Report, joint: number): boolean {
  const { tokens, lexicon } = parse;
  if (!group || !lexicon.language.grammar.dropsSubject || rule === 'infinitive') return false;
  const tense = tenseOf(parse, group.verb);
  let verb = joint + 1;
  while (lexicon.has(List.clitics, tokens[verb]) || lexicon.has(List.adverbs, tokens[verb])) verb++;
  if (lexicon.has(List.auxiliaries, tokens[verb])) verb++;
  if (tense === null || !states(parse, verb) || tenseOf(parse, verb) !== tense) return false;
  let finite = false;
  for (let k = clause; k < joint; k++) {
    if (tokens[k]?.marked !== -1) continue;
    if (isFiniteVerb(parse, k)) finite = true;
    if (tenseOf(parse, k) === tense) return false;
  }
  return finite;
}

/**
 * "asked the firm to end the lease | and returned the money": behind what somebody wants or asks for, which has no tense, a verb in the past is theirs;
 * no "to have ended the lease and returned the money".
 */
export function actsBehindInfinitive(parse: Parse, { group, clause, rule }: Report, joint: number): boolean {
  const { tokens, lexicon } = parse;
  if (rule !== 'infinitive' || group?.form !== 'finite' || group.plural || !lexicon.language.grammar.nounsPile)
    return false;
  if (lexicon.has(List.auxiliaries, tokens[clause]) || !lexicon.has(List.coordinators, tokens[joint])) return false;
  const verb = lexicon.has(List.adverbs, tokens[joint + 1]) ? joint + 2 : joint + 1;
  return lexicon.has(List.pastEnding, tokens[verb]) && tokens[verb]?.marked === -1 && isInAny(OPENS, tokens[verb + 1]);
}

/** A form of a verb that says, thinks or wants, no « llamó » and no « siguió ». */
function states({ tokens, lexicon }: Parse, index: number): boolean {
  const cues = lexicon.has(List.cues, tokens[index]) ? lexicon.cues.get((tokens[index] as Token).low) : undefined;
  return cues?.some((cue) => cue.class === 'say' || cue.class === 'think' || cue.class === 'will') === true;
}

/** Which past a verb is in: the simple one, or the auxiliary of the compound one; null for neither. */
function tenseOf({ tokens, lexicon }: Parse, index: number): string | null {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (lexicon.has(List.participleCues, token) && lexicon.has(List.auxiliaries, before))
    return lexicon.has(List.passive, before) ? null : (before?.low ?? null);
  return token?.kind === 'word' && lexicon.has(List.preterite, token) ? 'preterite' : null;
}
