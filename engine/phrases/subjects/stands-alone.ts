import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';

/** „Dem widersprach Name“: what no adjective ending follows stands alone at the head of its sentence, and takes up what was said. */
export function isObliqueAlone(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [token, verb] = [tokens[index], tokens[index + 1]];
  if (!lexicon.language.cues.inverts || !token?.capital || !lexicon.has(List.oblique, token)) return false;
  if (!lexicon.has(List.definite, token) || verb?.capital || index !== sentenceStart(parse, index)) return false;
  return !/e[nmrs]$/u.test(verb?.low ?? '') || lexicon.has(List.determiners, tokens[index + 2]);
}
