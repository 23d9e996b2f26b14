import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { isRelational } from './relational.ts';

/**
 * « Organisation mondiale de la santé », « Observatoire syrien des droits de l'homme »: lower-case words that belong to an institution's name.
 * @returns the token behind the institution's name, whose capitalised part ends before `from`
 */
export function institutionEnd(parse: Parse, from: number): number {
  const { lexicon, tokens } = parse;
  let last = from;
  for (let parts = 0; parts < 4; parts++) {
    let k = last;
    while (
      isLower(tokens[k]) &&
      isRelational(lexicon.language, (tokens[k] as Token).low) &&
      !lexicon.has(List.cues, tokens[k])
    )
      k++;
    if (k > last) last = k;
    const joint = tokens[k]?.low ?? '';
    if (!lexicon.lists(List.joints, joint) || tokens[k]?.block !== tokens[from - 1]?.block) break;
    k++;
    if (lexicon.has(List.determiners, tokens[k])) k++;
    const word = tokens[k];
    if (word?.kind !== 'word' || word.block !== tokens[from - 1]?.block || word.marked !== tokens[from - 1]?.marked)
      break;
    if (lexicon.has(List.times, word) || lexicon.has(List.titles, word) || lexicon.has(List.roles, word)) break;
    if (word.capital && isGivenName(word.text)) break;
    last = k + 1;
  }
  return last;
}

function isLower(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital;
}
