import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { type Report, reportAt } from '../report.ts';

const PASSIVE = listsOf(List.passive, List.been);

/** How many tokens tell at most what is denied, up to the colon (« conteste ce chiffre : », "rejects all of this:"). */
const LONGEST_OBJECT = 6;

/**
 * "Ada Quill rejects it: all reports lay in the room.", „Name bestreitet diese Zahl: Nur ein Weiler wäre betroffen.“: behind the colon of a
 * denial stands, without marks, how it is by whoever denies.
 * @param before the reports so far
 */
export function deniedBehindColon(
  parse: Parse,
  names: NameIndex,
  colon: number,
  before: readonly Report[],
): Report | null {
  const { tokens, lexicon } = parse;
  const behind = tokens[colon + 1];
  if (tokens[colon]?.text !== ':' || behind?.kind !== 'word' || behind.marked !== -1) return null;
  if (behind.sentence !== tokens[colon]?.sentence || !states(parse, colon + 1)) return null;
  const verb = denialBefore(parse, colon);
  if (verb === -1) return null;
  // « Le maire dément : selon Nom, S »: behind the colon somebody else speaks.
  const others = (report: Report) => report.clause === colon + 1 || report.cue.first > colon;
  if (before.some((report) => report.sentence === behind.sentence && others(report))) return null;
  const source = subjectBefore(parse, names, verbEdge(parse, verb, sentenceStart(parse, verb)), false);
  if (!source || !canSpeak(parse, names, source)) return null;
  // « Une accusation que Nom balaie : tout figure au dossier »: the article tells why.
  if (lexicon.has(List.conjunctions, tokens[source.first - 1]) || isRelative(parse, source.first - 1)) return null;
  return reportAt(parse, { first: verb, last: verb + 1 }, { rule: 'colon', source, side: 'after', clause: colon + 1 });
}

/** « contesta: diz que S »: the words behind the colon are a report of their own. */
function reportsAnew({ tokens, lexicon }: Parse, first: number): boolean {
  return lexicon.has(List.finiteCues, tokens[first]) && lexicon.has(List.clause, tokens[first + 1]);
}

function states(parse: Parse, first: number): boolean {
  if (reportsAnew(parse, first)) return false;
  const end = sentenceEnd(parse, first);
  return hasFinite(parse, first, end) || parse.tokens.slice(first, end).some((token) => isToldForm(parse, token));
}

/** The verb of a denial whose object alone stands between it and the colon; -1 for none. */
function denialBefore(parse: Parse, colon: number): number {
  const { tokens, lexicon } = parse;
  const start = Math.max(sentenceStart(parse, colon), colon - LONGEST_OBJECT - 1);
  for (let k = colon - 1; k >= start; k--) {
    // "rejected three offers: one was too low, …" tells of the offers.
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || lexicon.has(List.numberWords, tokens[k])) return -1;
    const particles = lexicon.denyingParticles.get(tokens[k]?.low ?? '') ?? [];
    const apart = particles.includes(tokens[colon - 1]?.low ?? '');
    if (apart || lexicon.has(List.denials, tokens[k])) {
      const denied = lexicon.has(List.negations, tokens[k - 1]) || lexicon.has(List.negations, tokens[k + 1]);
      // "The memo has been debunked: its date is wrong": it is the article that tells why.
      return denied || isInAny(PASSIVE, tokens[k - 1]) ? -1 : k;
    }
    if (isFiniteVerb(parse, k)) return -1;
  }
  return -1;
}
