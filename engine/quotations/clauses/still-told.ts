import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';

/**
 * Whether the sentence around marked words tells on what somebody said before: „Er komme, sagt Name. Sie habe ihm »alles
 * beigebracht«.“, « Selon Nom, … . Les agresseurs auraient vu un « signe distinctif ». ».
 */
export function isStillTold(parse: Parse, tokens: Range): boolean {
  for (let k = sentenceStart(parse, tokens.first); k < tokens.first; k++) {
    const token = parse.tokens[k];
    if (token?.marked === -1 && (isToldForm(parse, token) || parse.lexicon.has(List.hearsay, token))) return true;
  }
  return false;
}
