import { List } from '../../lexicon/lists.ts';
import { holdsMarked, type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { joinsMore } from '../inserted/goes-on-telling.ts';

/** How many words tell by whom a text is at most ("a report | by officers of the county"). */
const LONGEST_AGENT = 6;

/**
 * On which side of a source phrase stands what it reports, where a clause with its verb or the verb itself stands right before it; null where
 * neither tells. "S, according to the mayor, and T", "He had, according to Name, left" and, put word by word, "He is according to Name
 * a liar": around it. "S, according to the mayor, but the workers stayed", "…, while the port was shut": before it.
 * @param start first token of its sentence
 * @param first first token of the phrase
 * @param last the token behind its source
 */
export function sideOfSource(parse: Parse, start: number, first: number, last: number): 'around' | 'before' | null {
  const { tokens, lexicon } = parse;
  if (lexicon.language.cues.inverts) return isBehindSecond(parse, start, first, last) ? 'around' : null;
  if (!lexicon.language.grammar.nounsPile) return null;
  if (tokens[first - 1]?.text !== ',') return splitsVerb(parse, start, first, last) ? 'around' : null;
  if (!hasFinite(parse, start, first)) return null;
  if (lexicon.has(List.auxiliaries, tokens[first - 2]))
    return holdsMarked(parse, last, sentenceEnd(parse, first)) ? null : 'around';
  const comma = behindAgent(parse, last);
  if (tokens[comma]?.text === ',' && lexicon.has(List.contrasting, tokens[comma + 1])) return 'before';
  if (tokens[comma]?.text !== ',' || !lexicon.has(List.coordinators, tokens[comma + 1])) return null;
  if (joinsMore(parse, comma + 1)) return 'around';
  return hasFinite(parse, comma + 1, sentenceEnd(parse, comma)) ? 'before' : null;
}

/** „Die Brücke ist laut Name, der Leiterin des Amts, gesperrt“: where the verb stands second, the phrase with the aside on its source is a part of the clause. */
function isBehindSecond(parse: Parse, start: number, first: number, last: number): boolean {
  const { tokens } = parse;
  const before = tokens[first - 1];
  if (tokens[last]?.text !== ',' || tokens[last]?.marked !== -1 || before?.kind !== 'word' || before.marked !== -1)
    return false;
  return mainVerb(parse, start, first) !== -1;
}

/** "Her client | is according to her a gambler": right behind an auxiliary whose subject stands before it, with the rest behind the source. */
function splitsVerb({ tokens, lexicon }: Parse, start: number, first: number, last: number): boolean {
  const verb = tokens[first - 1];
  const next = tokens[last];
  return first - start > 1 && verb?.marked === -1 && lexicon.has(List.auxiliaries, verb) && next?.kind === 'word';
}

function behindAgent({ tokens, lexicon }: Parse, last: number): number {
  if (!lexicon.has(List.presentedBy, tokens[last])) return last;
  let k = last + 1;
  while (k - last <= LONGEST_AGENT && tokens[k]?.kind === 'word') k++;
  return k;
}
