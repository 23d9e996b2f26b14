import { isInAny, List } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lastSubject } from '../../phrases/subjects/last-subject.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, reportAt } from '../report.ts';
import { whoActs } from '../subjects/who-acts.ts';

/** How many of the reports before a colon may be its own sentence's. */
const NEAR = 5;

/**
 * "Der Verein bleibt hart: Die Stadt habe nie gefragt.": where a verb form hardly ever stands but in reported speech, a clause behind a
 * colon that has it is told by the subject before the colon, whatever its verb.
 * @param before the reports so far: whoever a reporting verb before the colon names says it
 */
export function toldBehindColon(
  parse: Parse,
  names: NameIndex,
  colon: number,
  before: readonly Report[],
): Report | null {
  const { tokens, lexicon } = parse;
  if (lexicon.language.cues.subjunctive === '' || tokens[colon]?.text !== ':') return null;
  const { sentence } = tokens[colon] as Token;
  if (tokens[colon + 1]?.marked !== -1 || !isTold(parse, colon + 1)) return null;
  const start = joinedStart(parse, colon);
  const said = before
    .slice(-NEAR)
    .findLast((report) => report.sentence === sentence && report.source !== null && report.cue.last <= colon);
  if (said?.clause === colon + 1) return null;
  const subject =
    said?.source ??
    behindObject(parse, names, start) ??
    lastSubject(parse, names, colon) ??
    actor(parse, names, start, colon);
  if (!subject || subject.first >= colon || !(said || canSpeak(parse, names, subject))) return null;
  const cue = said?.cue ?? { first: Math.min(subject.last, colon - 1), last: colon };
  return reportAt(parse, cue, { rule: 'colon', source: subject, side: 'after', clause: colon + 1 });
}

/** Who opens the sentence; „Dem Gutachten traue er nicht: …“: or whoever stands behind its verb, where what opens it is no subject's. */
function actor(parse: Parse, names: NameIndex, start: number, colon: number): Range | null {
  const oblique = parse.lexicon.has(List.oblique, parse.tokens[start]);
  return oblique ? whoActs(parse, names, { first: start, last: colon }) : phraseFrom(parse, names, start);
}

/** „Ruhe gab | die Ministerin nicht: …“: behind a noun alone and the verb stands whoever acts. */
function behindObject(parse: Parse, names: NameIndex, start: number): Range | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[start + 1]?.capital === false && (names.get(start)?.words.length ?? 1) === 1;
  const behind = noun && isFiniteVerb(parse, start + 1) ? phraseFrom(parse, names, start + 2) : null;
  if (!behind || !lexicon.has(List.definite, tokens[behind.first])) return null;
  const known = isInAny(SOMEBODY, tokens[readPhrase(parse, names, behind).head]);
  return known && !lexicon.has(List.oblique, tokens[behind.first]) ? behind : null;
}

/** Whether the first verb of a clause is one of reported speech. */
function isTold(parse: Parse, first: number): boolean {
  const { tokens } = parse;
  for (let k = first; k < sentenceEnd(parse, first); k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, BREAKS)) return false;
    if (isToldForm(parse, token)) return true;
    if (isFiniteVerb(parse, k)) return false;
  }
  return false;
}
