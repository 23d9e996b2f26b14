import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isDative } from '../../phrases/subjects/oblique.ts';
import { separableClass } from '../../phrases/verbs/separable.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/**
 * „Name hatte eine Lücke angegeben, | was für Ärger sorgte“, „Name ist zuversichtlich, | was die Einigung angeht“: where the verb has what it tells, or
 * is one of a mood, such a clause says something of the whole sentence, and nothing is asked. „Name sagte, was er denkt“ tells it.
 * @param first token behind the comma
 */
export function isCommentBehind(parse: Parse, group: VerbGroup, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.comments.at(tokens, first) === undefined) return false;
  const mood = group.classes.has('think') && Boolean(separableClass(parse, group.verb));
  return mood || hasObject(parse, group, first - 1);
}

/** „hatte im Interview | eine Lücke angegeben“, „sagte | den Termin ab“: a noun phrase that nothing governs stands before the word that closes the bracket. */
function hasObject(parse: Parse, group: VerbGroup, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const closing = tokens[comma - 1];
  if (closing?.kind !== 'word' || closing.capital || lexicon.has(List.times, closing)) return false;
  for (let k = Math.min(group.first, group.verb) + 1; k < comma - 2; k++) {
    const opens = lexicon.has(List.determiners, tokens[k]) && tokens[k]?.marked === -1;
    // „dem Boten“, „der Zeitung“: to whom it was told.
    const low = tokens[k]?.low ?? '';
    const told = isDative(parse, k) || (lexicon.has(List.oblique, tokens[k]) && lexicon.determiners.get(low) === 'xs');
    if (opens && !told && !isInAny(PREPOSITIONS, tokens[k - 1]) && !isSubject(parse, k)) return true;
  }
  return false;
}

/** „Am Montag sagte | der Rat zu, …“: right behind the verb stands its subject, where none stands before it. */
function isSubject({ tokens, lexicon, sentences }: Parse, index: number): boolean {
  const start = sentences[tokens[index]?.sentence ?? -1]?.first ?? 0;
  const opens = isInAny(PREPOSITIONS, tokens[start]) || lexicon.has(List.adverbs, tokens[start]);
  return opens && tokens[index - 1]?.capital === false && !lexicon.has(List.oblique, tokens[index]);
}
