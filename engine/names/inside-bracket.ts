import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** „Zuvor hatte Name erneut gesagt“: right behind its auxiliary and before the participle of a verb that says stands whoever speaks. */
export function insideBracket({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  if (!lexicon.language.grammar.bracket || !lexicon.has(List.auxiliaries, tokens[first - 1])) return false;
  let k = last;
  while (k < last + 3 && lexicon.has(List.adverbs, tokens[k])) k++;
  const forms = lexicon.has(List.participleCues, tokens[k]) ? lexicon.cues.get(tokens[k]?.low ?? '') : [];
  return forms?.some((cue) => cue.form === 'participle' && cue.class === 'say') === true;
}
