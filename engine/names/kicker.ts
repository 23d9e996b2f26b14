import type { Lexicon } from '../lexicon/lexicon.ts';
import { shortFor } from '../lexicon/words.ts';
import { DASHES, isSign } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]*$/u;

/** So many words in capitals may tell the matter of a paragraph at least, and so many at most. */
const FEWEST = 2;
const MOST = 7;

/**
 * « LA VOCE DEL PORTO – Il sindaco alza le spalle: «…» »: words in capitals before a dash at the head of a paragraph tell its matter. Their
 * capitals tell no names, but for those that the article has with one capital elsewhere, and those behind a first name.
 */
export function withSmallKickers(tokens: Token[], lexicon: Lexicon): Token[] {
  if (lexicon.language.grammar.capitalNouns) return tokens;
  let written: ReadonlySet<string> | null = null;
  for (let first = 0; first < tokens.length; first++) {
    const last = kickerEnd(tokens, first);
    if (last === -1) continue;
    written ??= new Set(tokens.map(({ text }) => text).filter((text) => !CAPITALS.test(text)));
    for (let k = first; k < last; k++) {
      const token = tokens[k] as Token;
      const low = token.text.toLowerCase();
      const name = (low[0] as string).toUpperCase() + low.slice(1);
      if (!written.has(name) || written.has(low)) tokens[k] = token.readAs(shortFor(lexicon.word(low), token.text));
    }
  }
  return tokens;
}

/** The dash behind the words in capitals that open a paragraph at `first`, before a word with one capital; -1 where none does. */
function kickerEnd(tokens: readonly Token[], first: number): number {
  const { block } = tokens[first] as Token;
  if (tokens[first - 1]?.block === block) return -1;
  let last = first;
  while (last - first <= MOST && tokens[last]?.block === block && CAPITALS.test(tokens[last]?.text ?? '')) last++;
  const [dash, next] = [tokens[last], tokens[last + 1]];
  if (last - first < FEWEST || last - first > MOST || !isSign(dash, DASHES) || tokens[last - 1]?.end === dash?.start)
    return -1;
  if (next?.block !== block || next.kind !== 'word' || !next.capital || CAPITALS.test(next.text)) return -1;
  // « ANNA RIVA – Assessora »: somebody's name.
  const given = tokens.slice(first, last).some(({ text }) => isGivenName(text[0] + text.slice(1).toLowerCase()));
  return given ? -1 : last;
}
