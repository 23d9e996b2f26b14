import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { clauseEnd } from '../statements/statement.ts';

/**
 * „Ein Unternehmer soll zwei Äcker gekauft haben“, « terá oferecido », "is said to have left": a plan has no participle ("soll kaufen").
 * @param sourced the sentence names who says so („Dem Blatt zufolge soll der Verkauf geprüft werden“)
 */
export function isFramed(parse: Parse, index: number, sourced: boolean): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.framed, tokens[index])) return false;
  const low = (tokens[index] as Token).low;
  return lexicon.language.claims.hearsayFrames.some(({ verbs, participle, next, source }) => {
    // „… gebaut werden | sollen“: what shall be
    if (source && (!sourced || closesClause(parse, index))) return false;
    if (next !== undefined && tokens[index + 1]?.low !== next) return false;
    if (!verbs.split(' ').includes(low)) return false;
    return new RegExp(`(?:^| )(?:${participle})(?: |$)`, 'u').test(clauseBeside(parse, index));
  });
}

/** The words of the clause behind the verb, or before one that ends it („der den Wagen überholt haben will“). */
function clauseBeside(parse: Parse, index: number): string {
  const { tokens } = parse;
  const end = clauseEnd(parse, index + 1, sentenceEnd(parse, index));
  let [first, last] = [index + 1, end];
  if (last === first) {
    last = index;
    first = last;
    while (first > sentenceStart(parse, index) && tokens[first - 1]?.kind === 'word') first--;
  }
  return tokens
    .slice(first, last)
    .map((token) => token.low)
    .join(' ');
}

function closesClause({ tokens }: Parse, index: number): boolean {
  return tokens[index + 1]?.kind !== 'word';
}
