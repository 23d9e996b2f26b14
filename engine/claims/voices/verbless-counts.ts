import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart, spanOf } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Quantity } from '../../quantities/find.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { countsAlone, gappedCount } from '../../reports/clauses/gapped-count.ts';
import type { Report } from '../../reports/report.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import type { Count } from './counts.ts';

const BREAKS = signs('.,;:!?');

/** From a number to the words for whose it is (« 900 personnes | selon la police »), or to the next voice, there are at most so many tokens. */
export const BESIDE = 4;

/** A number and whose it is, in words of its own. */
interface Voiced {
  readonly quantity: Quantity;
  readonly words: Range;
  readonly source: Range;
  readonly marker: Range;
}

function countOf(context: ClaimContext, { quantity, words, source, marker }: Voiced): Count {
  const at = Math.min(source.first, words.first);
  const span = spanOf(context.parse, words);
  return { entity: resolve(context, source), span, quantity, more: null, marker, source, at, reported: true };
}

/** « 900 selon la police », "1,150 according to the union": a number with hardly more than its noun, before the words for whose it is, behind a comma or not. */
export function numberBeside(context: ClaimContext, index: number): Count | null {
  const { parse, names } = context;
  const phrase = parse.lexicon.accordingTo.at(parse.tokens, index);
  const from = Math.max(sentenceStart(parse, index), index - BESIDE);
  const quantity = phrase && quantitiesIn(parse, from, index).at(-1);
  if (!phrase || !quantity) return null;
  // « …; | millecinquecento per la questura »: what may mean for whose good it is has nothing but a number before it.
  const alone = phrase.trust === 'weak' && isSign(parse.tokens[quantity.first - 1], BREAKS);
  const last = index + phrase.words.length;
  const source = phrase.trust === 'sure' || alone ? phraseFrom(parse, names, last) : null;
  if (!source) return null;
  const behind = parse.tokens[index - 1]?.text === ',' ? index - 1 : index;
  for (let k = quantity.end; k < behind; k++) if (parse.tokens[k]?.kind !== 'word') return null;
  return countOf(context, {
    quantity,
    words: { first: quantity.first, last: behind },
    source,
    marker: { first: index, last },
  });
}

/** « …, selon la police 900 », „…, nach Angaben der Veranstalter 12.000“: nothing but a number stands behind another source. */
export function numberBehind(context: ClaimContext, { rule, cue, source }: Report): Count | null {
  const { parse } = context;
  if (rule !== 'according-to' || !source || !countsAlone(parse, cue.first - 1, source.last)) return null;
  const [quantity] = quantitiesIn(parse, source.last, source.last + 2);
  if (!quantity) return null;
  return countOf(context, { quantity, words: { first: quantity.first, last: quantity.end }, source, marker: cue });
}

/** « …, les syndicats de 12 000 »: the next voice shares the verb of a number that is somebody's words, and has a number of its own. */
export function sharedVerb(context: ClaimContext, count: Count): Count | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const { quantity, marker, reported } = count;
  if (!quantity || !(reported || lexicon.has(List.cues, tokens[marker.last - 1]))) return null;
  // « Selon un sondage, le Parti aurait 39 % et les Verts 6 % »: the verb that is shared is of the statement, not of whoever makes it.
  if (lexicon.accordingTo.at(tokens, marker.first) && marker.first < quantity.first) return null;
  for (let k = quantity.end; k < quantity.end + BESIDE && inSentence(parse, k, quantity.first); k++) {
    const gapped = gappedCount(parse, k);
    if (!gapped) continue;
    const { source, words } = gapped;
    const other = countOf(context, { ...gapped, marker: { first: source.first, last: words.last } });
    // "Management said 38 per cent, the union 92": who counts otherwise is somebody else.
    return other.entity === count.entity ? { ...other, entity: null } : other;
  }
  return null;
}

const inSentence = ({ tokens }: Parse, one: number, other: number) => tokens[one]?.sentence === tokens[other]?.sentence;
