import { List } from '../../lexicon/lists.ts';
import type { Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { Situation } from '../situation.ts';

/** How many tokens stand before the relative at most (« Une thèse farfelue | que »). */
const LONGEST_NOUN = 5;

/**
 * « Une thèse que balaie l'avocat, Paul Nom : « … » »: a noun that takes up what was said opens the sentence, and whoever acts on it stands
 * behind the verb of its relative, right before the colon.
 */
export function actsInRelative({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject, nounsPile, bracket } = lexicon.language.grammar;
  if (dropsSubject || nounsPile || bracket || !lexicon.has(List.determiners, tokens[start])) return null;
  let relative = start + 2;
  while (relative < start + LONGEST_NOUN && !lexicon.has(List.clause, tokens[relative])) relative++;
  if (!lexicon.has(List.clause, tokens[relative]) || tokens[relative]?.marked !== -1) return null;
  for (let k = start; k < relative; k++) if (tokens[k]?.kind !== 'word' || isFiniteVerb(parse, k)) return null;
  let verb = relative + 1;
  while (lexicon.has(List.clitics, tokens[verb]) || lexicon.has(List.adverbs, tokens[verb])) verb++;
  if (!isPlainWord(parse, verb) && !isFiniteVerb(parse, verb)) return null;
  let from = verb + 1;
  while (lexicon.has(List.adverbs, tokens[from])) from++;
  const subject = phraseFrom(parse, names, from);
  return subject?.last === colonAt && canSpeak(parse, names, subject) ? subject : null;
}
