import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { isFullName } from '../../names/full-name.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainStart } from '../../phrases/subjects/main-start.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { Token } from '../../text/tokens.ts';
import { kindOf } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';

const BEFORE_VERB = listsOf(List.clitics, List.negations);
/** How many tokens stand at most between the words and the sentence behind them: their mark and a stop. */
const BETWEEN = 2;

/**
 * « « Nous partons tous demain. » Anne Nom ferme sa valise. »: words that open a paragraph before anybody is heard, and the next sentence begins
 * with what somebody does, by their full name, behind when and where at most (« En visite à Lieu, le ministre, Paul Nom, a balayé … »).
 */
export function nextSubject({ parse, names, tokens, lastSaid, reportsOf }: Situation): Candidate | null {
  const { block } = parse.tokens[tokens.first] as Token;
  const opens = parse.tokens[tokens.first - 2]?.block !== block;
  if (lastSaid || !opens || kindOf(parse, tokens) === 'partial') return null;
  const end = sentenceEnd(parse, tokens.last - 1);
  const next = parse.tokens[end];
  if (end - tokens.last > BETWEEN || next?.block !== block || next.kind !== 'word') return null;
  const source = somebodyAt(parse, names, mainStart(parse, sentenceEnd(parse, end) - 1));
  // What is reported there must be the same person's.
  const apart = reportsOf(next.sentence).some((report) => report.source?.first !== source?.first);
  return source && !apart ? { rule: 'next-subject', cue: null, source } : null;
}

/** Whoever a phrase names in full, or by a first name with what they are behind it, where their verb follows. */
function somebodyAt(parse: Parse, names: NameIndex, index: number): Range | null {
  const source = names.get(index) ?? phraseFrom(parse, names, index);
  const name = source && readPhrase(parse, names, source).name;
  if (!name) return null;
  let verb = behindAside(parse, source.last);
  const described = verb > source.last && isGivenName(name.words[0] ?? '');
  if (!isFullName(name.words) && !described) return null;
  while (isInAny(BEFORE_VERB, parse.tokens[verb])) verb++;
  return isFiniteVerb(parse, verb) || isPlainWord(parse, verb) ? source : null;
}
