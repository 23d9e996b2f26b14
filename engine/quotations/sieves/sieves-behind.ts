import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { followsOn } from '../../phrases/subjects/follows-on.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { stepOverAddressee } from '../../reports/subjects/addressee.ts';
import { endsDateline } from '../../text/dateline.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { Candidate, Situation } from '../situation.ts';

/** Behind one of these stands where or when it was said, or what somebody did meanwhile (« Così Nome intervenendo alla festa »). */
const LEADS_AWAY = listsOf(List.prepositions, List.contracted, List.times, List.gerundEnding);

const BEFORE_VERB = listsOf(List.reflexives, List.auxiliaries);

/** How many tokens stand at most between the commas of an aside. */
const LONGEST_ASIDE = 8;

/** How many marks and signs may stand before marked words and behind them. */
const MOST_SIGNS = 3;

/** « «…». Così Nome. », « «…». Lo ha detto Nombre. »: a sentence of marked words alone, and the next one says whose they were. */
export function saidBehind({ parse, names, reportsOf, tokens }: Situation): Candidate | null {
  if (!parse.lexicon.language.grammar.dropsSubject) return null;
  const end = sentenceEnd(parse, tokens.last - 1);
  const next = parse.tokens[end];
  if (!next || !followsOn(parse, end) || !isAlone(parse, tokens, end)) return null;
  const report = reportsOf(next.sentence).find(({ rule }) => rule === 'taken-up');
  if (report?.source) return { rule: 'taken-up', cue: report.cue, source: report.source, report };
  const words = withTheseWords(parse, names, end);
  if (words) return words;
  const thus = behindThus(parse, end);
  if (thus === -1) return selfTold(parse, names, end) ?? toldThus(parse, names, end);
  const verb = behindVerb(parse, thus);
  // « Così su un social | Nome », « Così, in una nota, | Nome »
  const source = phraseFrom(parse, names, verb) ?? phraseFrom(parse, names, stepOverAddressee(parse, names, verb));
  const last = sentenceEnd(parse, end);
  const behind = source ? parse.tokens[source.last] : undefined;
  const whole =
    source &&
    (source.last >= last ||
      isSign(behind, STOPS) ||
      behind?.text === ',' ||
      // « Così Nome al termine della riunione. »
      (isInAny(LEADS_AWAY, behind) && !hasFinite(parse, source.last, last)));
  return whole && canSpeak(parse, names, source)
    ? { rule: 'taken-up', cue: cueAt(end, source), source }
    : selfTold(parse, names, end);
}

/** The token behind « così », « así », « assim », or -1. */
function behindThus({ tokens, lexicon }: Parse, index: number): number {
  const phrase = lexicon.accordingTo.at(tokens, index);
  return phrase?.trust === 'after' ? index + phrase.words.length : -1;
}

/**
 * « «…». Così si è difeso ieri Nome davanti al giudice. », « «…». Si è scusata così, in aula, Nome. », « «…». Foi assim que se defendeu
 * Nome. »: whoever does something with those words, of which the verb tells no object but themselves.
 */
function selfTold(parse: Parse, names: NameIndex, start: number): Candidate | null {
  const { tokens, lexicon } = parse;
  const first = lexicon.has(List.passive, tokens[start]) ? start + 1 : start;
  const before = behindThus(parse, first);
  const clause = lexicon.has(List.clause, tokens[before]) && !lexicon.has(List.reflexives, tokens[before]);
  const verb = before === -1 ? start : clause ? before + 1 : before;
  if (!lexicon.has(List.reflexives, tokens[verb])) return null;
  const acted = behindSelf(parse, verb);
  const behind = before === -1 ? behindThus(parse, acted) : acted;
  if (acted === -1 || behind === -1) return null;
  const at = behindManner(parse, behind);
  const source = phraseFrom(parse, names, at);
  if (!source || source.last > sentenceEnd(parse, start) || !canSpeak(parse, names, source)) return null;
  return { rule: 'taken-up', cue: cueAt(start, source), source };
}

/** « si è difeso | », « se defendió | »: the token behind a reflexive, its auxiliary and the verb, or -1. */
function behindSelf(parse: Parse, reflexive: number): number {
  let k = reflexive;
  while (isInAny(BEFORE_VERB, parse.tokens[k])) k++;
  return isPlainWord(parse, k) || isFiniteVerb(parse, k) ? k + 1 : -1;
}

/** « ieri | Nome », « , per due ore, | Nome »: behind adverbs, moments, and what stands between two commas. */
function behindManner(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  let k = index;
  while (lexicon.has(List.adverbs, tokens[k]) || lexicon.has(List.times, tokens[k])) k++;
  if (tokens[k]?.text !== ',') return k;
  let comma = k + 1;
  while (comma < k + LONGEST_ASIDE && tokens[comma]?.kind !== 'punctuation') comma++;
  return tokens[comma]?.text === ',' ? comma + 1 : k;
}

/**
 * « «…». Nome commenta così la sentenza. », « «…». La alcaldesa respondió así a los vecinos. »: whoever says something thus, in a sentence without
 * marked words of its own.
 */
function toldThus(parse: Parse, names: NameIndex, start: number): Candidate | null {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, start);
  if (tokens.slice(start, end).some(({ marked, text }) => marked !== -1 || text === ':')) return null;
  for (let k = start + 2; k < end; k++) {
    if (behindThus(parse, k) === -1) continue;
    const verb = lexicon.has(List.adverbs, tokens[k - 1]) ? k - 2 : k - 1;
    const says = lexicon.cues
      .get(tokens[verb]?.low ?? '')
      ?.some(({ form }) => form === 'finite' || form === 'participle');
    // « tanto così », « ha detto così bene »: how much, or how.
    if (!says || lexicon.has(List.adverbs, tokens[k + 1]) || lexicon.has(List.clause, tokens[k + 1])) return null;
    const source = subjectBefore(parse, names, verbEdge(parse, verb, start), false);
    return source && canSpeak(parse, names, source)
      ? { rule: 'taken-up', cue: { first: verb, last: k + 1 }, source }
      : null;
  }
  return null;
}

/** « «…». Con queste parole Nome ha chiuso », « «…». Foi com estas palavras que Nome … »: a preposition, and a noun that takes the words up. */
function withTheseWords(parse: Parse, names: NameIndex, start: number): Candidate | null {
  const { tokens, lexicon } = parse;
  const first = isInAny(BEFORE_VERB, tokens[start]) ? start + 1 : start;
  const takesUp =
    lexicon.has(List.prepositions, tokens[first]) &&
    lexicon.has(List.demonstratives, tokens[first + 1]) &&
    lexicon.has(List.speechNouns, tokens[first + 2]);
  if (!takesUp) return null;
  const behind = tokens[first + 3];
  const source = phraseFrom(
    parse,
    names,
    behind?.text === ',' || lexicon.has(List.clause, behind) ? first + 4 : first + 3,
  );
  return source && canSpeak(parse, names, source)
    ? { rule: 'taken-up', cue: { first, last: first + 3 }, source }
    : null;
}

/** « Così ha commentato | Nome. », « Así se expresó | Nombre. »: the token behind a verb, `index` where none stands there. */
function behindVerb(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  let k = index;
  while (isInAny(BEFORE_VERB, tokens[k])) k++;
  const verb = isFiniteVerb(parse, k) || (k > index && lexicon.has(List.participleCues, tokens[k]));
  return verb ? k + 1 : index;
}

function cueAt(first: number, source: Range): Range {
  return { first, last: source.first };
}

/** Nothing but a mark and a sign stands in the sentence besides the marked words. */
function isAlone(parse: Parse, { first, last }: Range, end: number): boolean {
  let opens = first;
  while (parse.tokens[opens - 1]?.kind === 'mark') opens--;
  // « ANCONA, 14 MAR - «…». Così Nome. »
  const apart = first - sentenceStart(parse, first) > MOST_SIGNS && !endsDateline(parse.tokens, opens - 1);
  if (apart || end - last > MOST_SIGNS) return false;
  return parse.tokens.slice(last, end).every(({ marked, kind }) => marked !== -1 || kind !== 'word');
}
