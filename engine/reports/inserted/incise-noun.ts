import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { COPULAS, VIEWS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { DASHES, isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Report } from '../report.ts';

const CLOSES = signs(',.;:!?…');
const BEFORE_NOUN = listsOf(List.definite, List.demonstratives);
/** What somebody made or is called: no words. */
const OTHERS = listsOf(List.naming, List.roles, List.organisations, List.groups);

/**
 * « «… – il monito di Nome – …» », « «… - è il commento del sindaco, Nome - …» », « «… – così Nome – …» »: between dashes inside the marks stands,
 * without a verb that says, what the words are and whose.
 * @param dash the sign that opens the insertion
 */
export function inciseNoun(parse: Parse, names: NameIndex, dash: number): Report | null {
  const { tokens, lexicon } = parse;
  const { marked, sentence } = tokens[dash] as Token;
  if (!lexicon.language.grammar.dropsSubject || !isSign(tokens[dash], DASHES) || tokens[dash + 1]?.marked !== marked)
    return null;
  const from = whose(parse, names, dash + 1, marked);
  const last = from?.source.last ?? dash;
  const end = tokens[last];
  const closed = !end || end.marked !== marked || isSign(end, DASHES) || isSign(end, CLOSES);
  if (!from || !closed || !canSpeak(parse, names, from.source)) return null;
  const cue = { first: dash + 1, last: from.cue };
  const { source } = from;
  return { rule: 'incise', cue, group: null, source, sentence, side: 'around', clause: -1, beside: marked, until: -1 };
}

function whose(parse: Parse, names: NameIndex, first: number, marked: number): { cue: number; source: Range } | null {
  const { tokens, lexicon } = parse;
  const thus = lexicon.has(List.accordingTo, tokens[first]) ? lexicon.accordingTo.at(tokens, first) : undefined;
  if (thus?.trust === 'after') return owner(parse, names, first + thus.words.length, marked);
  let k = first;
  while (isInAny(COPULAS, tokens[k]) || lexicon.has(List.demonstratives, tokens[k])) k++;
  if (!isInAny(BEFORE_NOUN, tokens[k])) return null;
  const noun = k + 1;
  const tells =
    isInAny(VIEWS, tokens[noun]) || (k > first && isPlainWord(parse, noun) && !isInAny(OTHERS, tokens[noun]));
  const joint = noun + 1;
  if (!tells || tokens[noun]?.capital || !lexicon.has(List.joints, tokens[joint])) return null;
  return owner(parse, names, lexicon.has(List.contracted, tokens[joint]) ? joint : joint + 1, marked);
}

function owner(parse: Parse, names: NameIndex, at: number, marked: number): { cue: number; source: Range } | null {
  const source = phraseFrom(parse, names, at, marked);
  return source && { cue: source.first, source };
}
