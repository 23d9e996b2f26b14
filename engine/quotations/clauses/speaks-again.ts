import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';

/** How many tokens what corrects a negation has at most. */
const LONGEST_CORRECTION = 30;

/** How far before a conjunction the negation stands that it corrects. */
const NEGATION_REACH = 14;

/** "…, but she has not paid", "…, adding to the bill": behind the comma the journalist speaks again. */
export function goesOnAlone(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.breaksOff, tokens[index])) return !carriesOn(parse, index + 1) && !corrects(parse, index);
  // "…, quietly adding to the bill"
  const verb = lexicon.has(List.adverbEnding, tokens[index]) ? index + 1 : index;
  return actsBesides(parse, verb) && !isDated(parse, verb + 1);
}

/** "the cranes, leaning over the yard, were sold": a participle between two commas, its subject before it and the verb of both behind it. */
export function isOfSubject(parse: Parse, first: number, comma: number, end: number): boolean {
  const { tokens } = parse;
  if (!actsBesides(parse, comma + 1) || hasFinite(parse, first, comma)) return false;
  let closes = comma + 1;
  while (closes < end && tokens[closes]?.text !== ',' && tokens[closes]?.marked === -1) closes++;
  return tokens[closes]?.text === ',' && closes < end && isFiniteVerb(parse, closes + 1);
}

/** "refused to explain | beyond admitting that S": what somebody says after all is no part of what he declines or means to do. */
export function saysBesides(
  { tokens, lexicon }: Parse,
  reports: readonly Report[],
  { rule, clause: first }: Report,
  index: number,
): boolean {
  if (rule !== 'infinitive' || !lexicon.has(List.prepositions, tokens[index]) || !lexicon.has(List.cues, tokens[first]))
    return false;
  return reports.some(({ cue, group, clause }) => cue.first === index + 1 && group?.form === 'gerund' && clause !== -1);
}

/** "asked people to leave | saying the wall may fail": without a comma too a participle tells what whoever wants something says of it; a text says it itself. */
export function saysWhy(
  { tokens, lexicon }: Parse,
  reports: readonly Report[],
  { rule, source, clause: first }: Report,
  index: number,
): boolean {
  const { grammar, cues } = lexicon.language;
  if (rule !== 'infinitive' || !cues.bareClause || !lexicon.has(List.gerundCues, tokens[index])) return false;
  // "apologise for | suggesting", "stop | saying"
  const before = tokens[index - 1];
  if (index <= first + 1 || lexicon.has(List.prepositions, before)) return false;
  const low = before?.low ?? '';
  const text = grammar.nounsPile && [low, low.replace(/s$/u, '')].some((noun) => lexicon.lists(List.speechNouns, noun));
  const says = ({ cue, group, rule: by }: Report) =>
    cue.first === index && by === 'participle' && group?.classes.has('say') === true;
  return !text && reports.some((other) => says(other) && other.source?.first === source?.first);
}

/** "though he gave no reason", no "but the rest". */
function isConcession({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.breaksOff, tokens[index]) && !lexicon.has(List.coordinators, tokens[index]);
}

/** "…, adding to the bill": a participle of what somebody does besides, no preposition and no short word. */
function actsBesides({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  const gerund = lexicon.language.cues.bareClause && lexicon.has(List.gerundEnding, token);
  return gerund && !lexicon.has(List.prepositions, token) && (token?.low.length ?? 0) > 5;
}

/** "would drop its targets, beginning in May", "starting next week": when it begins belongs to what is reported. */
function isDated({ tokens, lexicon }: Parse, index: number): boolean {
  const at = lexicon.has(List.prepositions, tokens[index]) ? index + 1 : index;
  return lexicon.has(List.times, tokens[at]) || (at > index && /^\d{4}$/u.test(tokens[at]?.text ?? ''));
}

/** "said fees should be low – assuming that owners pay", "had paid nothing — as was true for years": behind the dash the journalist speaks. */
export function commentsBehind(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause) return false;
  if (isConcession(parse, index)) return true;
  const verb = lexicon.has(List.auxiliaries, tokens[index + 1]) || isFiniteVerb(parse, index + 1);
  return actsBesides(parse, index) || (lexicon.has(List.asWords, tokens[index]) && verb);
}

/** "he said it would cost more at first, but would pay": behind the conjunction an auxiliary without subject has the one of the report. */
function carriesOn(parse: Parse, index: number): boolean {
  return parse.lexicon.has(List.modals, parse.tokens[index]);
}

/** « que no se trata de dinero, sino de dignidad », "was not about money, but about pride": no verb behind, and a negation before. */
function corrects(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, index);
  if (end - index > LONGEST_CORRECTION || hasFinite(parse, index + 1, end)) return false;
  for (let k = index - 1; k > index - NEGATION_REACH && tokens[k]?.sentence === tokens[index]?.sentence; k--) {
    if (lexicon.has(List.negations, tokens[k])) return true;
    if (lexicon.has(List.clause, tokens[k]) && !lexicon.has(List.reflexives, tokens[k])) return false;
  }
  return false;
}
