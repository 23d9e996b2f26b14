import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** "gegenüber dem „Boten“", "im »Kurier«": one word with a capital behind the preposition and article of whom something is told. */
export function isMedium(parse: Parse, first: number, words: readonly Token[]): boolean {
  const { tokens, lexicon } = parse;
  if (words.length !== 1 || !words[0]?.capital || !lexicon.language.grammar.capitalNouns) return false;
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  if (lexicon.has(List.definite, tokens[k])) k--;
  else if (isGovernedAlone(parse, k, first)) return false;
  return lexicon.has(List.addressee, tokens[k]);
}

/** „Name warnt vor „Chaos““: where nothing else is told in the sentence, what stands behind the verb and its preposition is. */
function isGovernedAlone({ tokens, lexicon }: Parse, preposition: number, first: number): boolean {
  const places =
    lexicon.has(List.locative, tokens[preposition]) || !lexicon.has(List.prepositions, tokens[preposition]);
  if (places || !lexicon.has(List.finiteCues, tokens[preposition - 1])) return false;
  for (let k = first; tokens[k]?.sentence === tokens[first]?.sentence; k++)
    if (tokens[k]?.text === ':' || tokens[k]?.text === ',') return false;
  return true;
}
