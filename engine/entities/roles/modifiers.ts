import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { behindSuspended } from '../../text/suspended.ts';
import type { Token } from '../../text/tokens.ts';
import { newTail } from './new-tail.ts';

/** The content words of a description besides its head. */
export function modifiers(parse: Parse, phrase: Phrase): Set<string> {
  const { tokens, lexicon } = parse;
  const words = new Set<string>();
  const last = newTail(parse, phrase); // an age or children at its end tell nobody apart
  for (let k = phrase.first; k < last; k++) {
    const token = tokens[k] as Token;
    // „der Verkehrs- und | Bauminister“: a noun cut short tells nobody apart.
    const shared = behindSuspended(tokens, k + 1);
    if (shared > k + 1 && shared <= phrase.head) {
      k = shared - 1;
      continue;
    }
    // "der 52-Jährige": the age that a noun is made with tells one from another.
    if (k === phrase.head - 2 && token.kind === 'number' && tokens[k + 1]?.text === '-') words.add(token.low);
    // « le maire (sans étiquette) »: what stands in brackets, or behind a comma, tells nobody apart.
    if (token.text === ',' || token.text === '(') break;
    if (k === phrase.head || token.kind !== 'word') continue;
    if (isSecondTrade(parse, k)) continue;
    const small =
      lexicon.has(List.determiners, token) ||
      lexicon.has(List.prepositions, token) ||
      lexicon.has(List.contracted, token) ||
      lexicon.has(List.adverbs, token) ||
      lexicon.emphatic.has(token.low); // « el propio alcalde »
    // "die 52-jährige Krankenschwester", "the 52-year-old nurse": an age tells nobody apart.
    if (tokens[k - 1]?.text === '-' && tokens[k - 2]?.kind === 'number') continue;
    if (!small && !/^\p{N}/u.test(token.low)) words.add(token.low);
  }
  return words;
}

/** « l'agriculteur | et éleveur »: a second noun for what somebody is tells nobody apart, nor what joins it. */
function isSecondTrade({ tokens, lexicon }: Parse, index: number): boolean {
  const noun = lexicon.has(List.coordinators, tokens[index]) ? index + 1 : index;
  const joined = lexicon.has(List.coordinators, tokens[noun - 1]) && lexicon.has(List.roles, tokens[noun - 2]);
  return joined && lexicon.has(List.roles, tokens[noun]);
}

/** « il farmacista del paese », « l'avvocata del comitato »: right behind its noun a description tells whose or of what somebody is. */
export function hasComplement(parse: Parse, phrase: Phrase): boolean {
  const { tokens, lexicon } = parse;
  const behind = tokens.slice(phrase.head + 1, Math.min(newTail(parse, phrase), phrase.last - 1));
  // « o treinador, de 52 anos »: behind a comma stands an aside.
  const comma = behind.findIndex(({ text }) => text === ',');
  return behind
    .slice(0, comma === -1 ? behind.length : comma)
    .some((token) => lexicon.has(List.joints, token) && !lexicon.has(List.times, token));
}
