import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isGivenName } from './gender.ts';
import { headsSentence } from './sentence-head.ts';

/** „Zuvor hatte Name erneut gesagt“: right behind its auxiliary and before the participle of a verb that says stands whoever speaks. */
export function insideBracket({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  if (!lexicon.language.grammar.bracket || !lexicon.has(List.auxiliaries, tokens[first - 1])) return false;
  let k = last;
  while (k < last + 3 && lexicon.has(List.adverbs, tokens[k])) k++;
  const forms = lexicon.has(List.participleCues, tokens[k]) ? lexicon.cues.get(tokens[k]?.low ?? '') : [];
  return forms?.some((cue) => cue.form === 'participle' && cue.class === 'say') === true;
}

/** „Ähnlich äußerte sich Name“, „Fälschlicherweise hieß es“: the verb has its subject behind it, so what heads the sentence is none. */
export function subjectBehind(parse: Parse, first: number, verb: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || !headsSentence(parse, first)) return false;
  const reflexive = lexicon.has(List.reflexives, tokens[verb + 1]) ? 1 : 0;
  const [next, behind] = [tokens[verb + 1 + reflexive], tokens[verb + 2 + reflexive]];
  // „Name nannte es „gut““, „Name bezeichnet es als „gut““: what is judged is the object.
  const judged = behind?.kind === 'mark' || lexicon.has(List.conjunctions, behind);
  if (lexicon.has(List.impersonal, next) && judged) return false;
  if (lexicon.has(List.pronouns, next) && !lexicon.has(List.relativeForms, next)) return true;
  return next?.capital === true && (reflexive > 0 || (isGivenName(next.text) && behind?.capital === true));
}
