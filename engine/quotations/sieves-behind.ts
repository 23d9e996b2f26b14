import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { isSign, STOPS } from '../text/signs.ts';
import type { Candidate, Situation } from './situation.ts';

const BEFORE_VERB = listsOf(List.reflexives, List.auxiliaries);

/** How many marks and signs may stand before marked words and behind them. */
const MOST_SIGNS = 3;

/** « «…». Così Nome. », « «…». Lo ha detto Nombre. »: a sentence of marked words alone, and the next one says whose they were. */
export function saidBehind({ parse, names, reportsOf, tokens }: Situation): Candidate | null {
  if (!parse.lexicon.language.grammar.dropsSubject) return null;
  const end = sentenceEnd(parse, tokens.last - 1);
  const next = parse.tokens[end];
  if (!next || next.block !== parse.tokens[tokens.first]?.block || !isAlone(parse, tokens, end)) return null;
  const report = reportsOf(next.sentence).find(({ rule }) => rule === 'taken-up');
  if (report?.source) return { rule: 'taken-up', cue: report.cue, source: report.source, report };
  const words = withTheseWords(parse, names, end);
  if (words) return words;
  const phrase = parse.lexicon.accordingTo.at(parse.tokens, end);
  if (phrase?.trust !== 'after') return null;
  const source = phraseFrom(parse, names, behindVerb(parse, end + phrase.words.length));
  const last = sentenceEnd(parse, end);
  const whole =
    source &&
    (source.last >= last || isSign(parse.tokens[source.last], STOPS) || parse.tokens[source.last]?.text === ',');
  return whole && canSpeak(parse, names, source) ? { rule: 'taken-up', cue: cueAt(end, source), source } : null;
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
  if (first - sentenceStart(parse, first) > MOST_SIGNS || end - last > MOST_SIGNS) return false;
  return parse.tokens.slice(last, end).every(({ marked, kind }) => marked !== -1 || kind !== 'word');
}
