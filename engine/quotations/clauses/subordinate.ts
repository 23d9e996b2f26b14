import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isSubordinator, opensSubordinate } from '../../phrases/verbs/subordinator.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { Report } from '../../reports/report.ts';

/** How many words may stand between the conjunction and the source ("While last week the mayor said …"). */
const REACH = 4;

/** "While he admitted that S, the mayor …": whether the report stands in a clause that a conjunction subordinates at the sentence's head. */
export function isSubordinate(parse: Parse, report: Report): boolean {
  const { lexicon } = parse;
  // Where commas set clauses off, the main clause begins with its verb.
  if (!report.source || lexicon.language.cues.bareAfterComma) return false;
  const first = sentenceStart(parse, report.cue.first);
  // « Y aunque el alcalde dijo que S, la obra … »
  const start = lexicon.has(List.coordinators, parse.tokens[first]) ? first + 1 : first;
  const opens = isSubordinator(parse, start) || lexicon.has(List.contrasting, parse.tokens[start]);
  const near = opens && report.source.first > start && report.source.first - start <= REACH;
  return (near && !heldByAs(parse, report, start)) || leadsUp(parse, report, start);
}

/** "As Name said, | if it rains, the dam will fail": what stands behind the comma is itself the main clause. */
function heldByAs({ tokens, lexicon }: Parse, { clause }: Report, start: number): boolean {
  return lexicon.has(List.asWords, tokens[start]) && tokens[clause - 1]?.text === ',';
}

/**
 * "Asked about Name's claim that S, | the mayor …", "Responding to critics who say S, | she …", "Despite the promise that S, | six …": behind a
 * participle or a preposition at the head of the sentence, a noun, a relative or a participle reports before the main clause begins.
 */
function leadsUp(parse: Parse, { rule, group, cue }: Report, start: number): boolean {
  const { tokens, lexicon } = parse;
  if (rule === 'according-to' || (group?.form === 'finite' && !isRelative(parse, group.first - 1))) return false;
  const opening = tokens[start];
  if (lexicon.has(List.gerundEnding, opening) || lexicon.has(List.participleCues, opening)) return true;
  return lexicon.has(List.prepositions, opening) && !hasFinite(parse, start + 1, cue.first);
}

/**
 * „Während Name meinte, der Plan sei gut, | kündigte Name an, …“, „Nachdem Name gewarnt hatte, dass S, | zog die Firma um“: where the verb
 * stands second, a main clause begins with it behind one that a conjunction subordinates; a verb of reported speech goes on. So does the
 * clause around a relative („Name, die betont, dass S, | schwieg“).
 */
export function mainVerbBehind(parse: Parse, report: Report, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, report.cue.first);
  if (!lexicon.language.cues.inverts || !report.source || isToldForm(parse, tokens[comma + 1])) return false;
  if (saysInRelative(parse, report.source, report.cue))
    return isMainVerb(parse, comma + 1) || isPlainVerb(parse, comma + 1);
  return report.source.first > start && opensSubordinate(parse, start) && isMainVerb(parse, comma + 1);
}

/** „Name, die stets betont“: the verb stands in a relative clause on its source. */
function saysInRelative({ tokens, lexicon }: Parse, { last }: Range, cue: Range): boolean {
  if (tokens[last]?.text !== ',' || !lexicon.has(List.relativeForms, tokens[last + 1])) return false;
  return cue.first > last && tokens.slice(last + 1, cue.first).every(({ text }) => text !== ',');
}

/** „…, | schwieg“ */
function isPlainVerb(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  const plain = token?.kind === 'word' && !token.capital && token.marked === -1 && isPlainWord(parse, index);
  return plain && parse.lexicon.has(List.thirdPerson, token);
}

function isMainVerb(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (token?.kind !== 'word' || token.capital || token.marked !== -1) return false;
  if (isFiniteVerb(parse, index)) return true;
  const subject = parse.tokens[index + 1];
  const shown = parse.lexicon.has(List.determiners, subject) || parse.lexicon.has(List.pronouns, subject);
  if (!shown && !subject?.capital) return false;
  return isPlainVerb(parse, index) && (shown || parse.lexicon.has(List.clearVerb, token));
}
