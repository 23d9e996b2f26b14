import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isPlainWord } from './unlisted.ts';

/** A verb form that hardly ever stands but in reported speech („lege“, „folge“); with a capital it is a noun („Folge“). */
export function isToldForm({ lexicon }: Parse, token: Token | undefined): boolean {
  return token?.capital === false && lexicon.has(List.subjunctive, token);
}

/**
 * „Er sichere Arbeitsplätze.“: right behind a pronoun for one that opens its clause a verb has this ending in reported speech alone, but for
 * the past in „-te“.
 */
export function isToldBehindPronoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (lexicon.language.cues.subjunctive === '' || !before || !lexicon.has(List.pronouns, before)) return false;
  if (token?.kind !== 'word' || token.marked !== -1 || token.capital || !/.{3}[^t]e$/u.test(token.low)) return false;
  if (lexicon.has(List.relativeForms, before) && !before.capital) return false;
  const opens = index - 1 === sentenceStart(parse, index) || tokens[index - 2]?.text === ',';
  return opens && isPlainWord(parse, index);
}
