import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { spokenFor } from '../../phrases/subjects/spoken-for.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { Candidate, Situation } from '../situation.ts';
import { colonBefore } from './sieves-colon.ts';

/** How many tokens whoever acts has at most, with the verb. */
const LONGEST = 8;

const BEFORE_VERB = listsOf(List.negations, List.clitics);

/**
 * « La giunta boccia la pista, i residenti insorgono: « … » », « Dal Comune frenano: « … » »: right before the colon a verb that no list has, and
 * its subject behind the comma, or the institution it speaks for; whoever acts before the comma says nothing.
 */
export function actsBeforeColon({ parse, names, tokens: { first } }: Situation): Candidate | null {
  const colon = colonBefore(parse, first);
  const verb = colon - 1;
  const { lexicon } = parse;
  if (colon === -1 || !lexicon.language.grammar.dropsSubject || !isPlainWord(parse, verb)) return null;
  if (lexicon.has(List.cues, parse.tokens[verb])) return null;
  const source = spokenFor(parse, verb) ?? behindComma(parse, names, verb);
  return source && { rule: 'colon', cue: null, source };
}

function behindComma(parse: Parse, names: NameIndex, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  let comma = verb - 1;
  while (comma > verb - LONGEST && tokens[comma]?.kind === 'word' && tokens[comma]?.marked === -1) comma--;
  if (tokens[comma]?.text !== ',') return null;
  const subject = phraseFrom(parse, names, comma + 1);
  if (!subject || !canSpeak(parse, names, subject)) return null;
  let k = subject.last;
  while (isInAny(BEFORE_VERB, tokens[k])) k++;
  // « …, i residenti contrari: »: an adjective belongs to them.
  const plural = readPhrase(parse, names, subject).plural;
  return k === verb && plural === lexicon.has(List.pluralEnding, tokens[verb]) ? subject : null;
}
