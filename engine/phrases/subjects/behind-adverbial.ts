import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** What a name right behind it belongs to (« del | ministro Nome », « al | quotidiano Nome »). */
const BELONGING = listsOf(List.titles, List.conjunctions, List.coordinators);

/** What says when, where or meanwhile (« Rispondendo ai cronisti | Nome », « Interpellata sul voto | Nome »). */
const LEADS = listsOf(List.prepositions, List.contracted, List.gerundEnding, List.participleCues, List.participle);

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/**
 * « In una nota | Nome ha spiegato », « Dopo il voto | Nome ha detto », « Al final del acto | Nombre dijo »: a person's name between what says when
 * or where and the verb, at whose last token it ends, is the subject.
 * @param end the last token before the verb
 * @param first where its sentence begins
 */
export function behindAdverbial(parse: Parse, names: NameIndex, end: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !tokens[end]?.capital) return null;
  let k = end;
  while (k > first && !names.has(k) && end - k < LONGEST_NAME) k--;
  const name = names.get(k);
  const before = tokens[k - 1];
  if (name?.last !== end + 1 || before?.kind !== 'word' || before.capital || !names.isPersons(name)) return null;
  if ([PREPOSITIONS, ARTICLES, SOMEBODY, BELONGING].some((words) => isInAny(words, before))) return null;
  let start = k - 1;
  while (start > first && tokens[start - 1]?.kind === 'word' && !isFiniteVerb(parse, start)) start--;
  const led = isInAny(LEADS, tokens[start]) && !isFiniteVerb(parse, start) && tokens[start]?.marked === -1;
  return led ? { first: k, last: end + 1 } : null;
}
