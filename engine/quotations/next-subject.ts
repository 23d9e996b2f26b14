import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { isFullName } from '../names/full-name.ts';
import { sentenceEnd } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { isPlainWord } from '../phrases/unlisted.ts';
import type { Token } from '../text/tokens.ts';
import { kindOf } from './kind.ts';
import type { Candidate, Situation } from './situation.ts';

const BEFORE_VERB = listsOf(List.clitics, List.negations);
/** How many tokens stand at most between the words and the sentence behind them: their mark and a stop. */
const BETWEEN = 2;

/**
 * « « Nous partons tous demain. » Anne Nom ferme sa valise. »: words that open a paragraph before anybody is heard, and the next sentence begins
 * with what somebody does, by their full name.
 */
export function nextSubject({ parse, names, tokens, lastSaid, reportsOf }: Situation): Candidate | null {
  const { block } = parse.tokens[tokens.first] as Token;
  const opens = parse.tokens[tokens.first - 2]?.block !== block;
  if (lastSaid || !opens || kindOf(parse, tokens) === 'partial') return null;
  const end = sentenceEnd(parse, tokens.last - 1);
  const next = parse.tokens[end];
  const name = names.get(end);
  if (end - tokens.last > BETWEEN || next?.block !== block || !name || !isFullName(name.words)) return null;
  let verb = name.last;
  while (isInAny(BEFORE_VERB, parse.tokens[verb])) verb++;
  const acts = isFiniteVerb(parse, verb) || isPlainWord(parse, verb);
  return acts && reportsOf(next.sentence).length === 0 ? { rule: 'next-subject', cue: null, source: name } : null;
}
