import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

/**
 * „die Feuerwehr | in einer Mitteilung“, „der Trainer | beim Verlassen der Halle“, „die Pfarrerin | am Rande der Feier“: where the verb
 * has its subject behind it, the occasion on which something was said is no part of who said it. „das Amt in Kiel“, „der
 * Staatssekretär im Finanzministerium“ tell who is meant.
 */
export function isOccasion(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket) return false;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (lexicon.has(List.contracted, token)) {
    // „die Sprecherin vom Verein“
    if (lexicon.has(List.joints, token) || names.has(index + 1)) return false;
    const [noun, behind] = next?.capital ? [next, tokens[index + 2]] : [tokens[index + 2], undefined];
    return !(lexicon.has(List.organisations, noun) || behind?.capital);
  }
  const placed = lexicon.has(List.locative, token) && !lexicon.has(List.joints, token);
  return placed && next?.kind === 'word' && !next.capital && !names.has(index + 2);
}

/**
 * „sagte ein Sprecher der Stadt | der Zeitung „Bote““, „wirft die Juristin | der Verwaltung Nachlässigkeit vor“: behind a genitive another one is
 * whom it is told, and so is one with a noun right behind it.
 */
export function isWhomTold(parse: Parse, names: NameIndex, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  const [before, token, noun, behind] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!lexicon.language.grammar.bracket || !before?.capital || !noun?.capital) return false;
  const binds = lexicon.has(List.attaching, token) && lexicon.has(List.determiners, token);
  // „laut | dem Chef des Verbands der Zeitungen“: what is governed itself acts in no way, and tells nobody.
  const governed = lexicon.has(List.oblique, tokens[first]) || isInAny(PREPOSITIONS, tokens[first - 1]);
  if (!binds || governed || lexicon.has(List.oblique, token)) return false;
  // „… der Polizei | Ende Mai“, „… der Deutschen | Stiftung“
  const object =
    behind?.kind === 'word' && behind.capital && !lexicon.has(List.times, behind) && !/en$/u.test(noun.low);
  if (object && !names.has(index + 2) && !names.has(index + 1)) return true;
  // „der Chef des Verbands | der Fischer“: of people the noun before it is.
  return index - 2 > first && lexicon.isGenitive(tokens[index - 2]?.low ?? '') && lexicon.has(List.organisations, noun);
}
