import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How many words stand between a preposition and its noun at most. */
const REACH = 5;

/**
 * „der Sprecher | für Umwelt“, no „hält der Sprecher | für wahrscheinlich,“: a preposition that binds a noun to the one before; where nouns have
 * capitals, one of them must stand behind it.
 */
export function bindsNoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.attaching, tokens[index])) return false;
  if (!lexicon.language.grammar.capitalNouns || !lexicon.has(List.prepositions, tokens[index])) return true;
  if (lexicon.language.grammar.bracket && leadsAnObject(parse, index + 1)) return false;
  for (let k = index + 1; k <= index + REACH; k++) {
    const token = tokens[k];
    if (token?.sentence !== tokens[index]?.sentence || token?.kind === 'punctuation') return false;
    if (token?.capital || token?.kind !== 'word') return true;
  }
  return false;
}

/** „sprach die Polizei | von einem Unfall“, „von etwa 60 Verletzten“: what is told of for the first time, or by its number, belongs to the verb. */
function leadsAnObject({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (next?.kind === 'number') return lexicon.has(List.adverbs, token);
  const one = lexicon.has(List.determiners, token) && !lexicon.determiners.get(token?.low ?? '')?.endsWith('p');
  return one && !lexicon.has(List.definite, token) && !lexicon.whose.has(token?.low ?? '');
}
