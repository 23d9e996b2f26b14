import type { Label } from '../../lexicon/claim-labels.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, spanOf } from '../../parse.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';

/** How many sentences below its words a verdict stands at most. */
const REACH = 8;
/** "mostly false": where the word that judges stands, in tokens from the colon. */
const JUDGED_WITHIN = 3;

const FALSE = listsOf(List.untrue, List.unfounded);

/** A label with the words behind it, which may be empty where it stands alone in its block. */
interface Labelled extends Range {
  readonly kind: Label['kind'];
  readonly label: Range;
}

/**
 * "Claim: S. Verdict: false.", « Idée reçue : S. Réalité : … »: what a fact-check sets behind a label and judges behind another, in the same
 * paragraph or below. Nobody is named who claims it.
 */
export function labelledFalse({ parse }: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { tokens, sentences, lexicon } = parse;
  return at.flatMap((index): FoundClaim[] => {
    const number = tokens[index]?.sentence ?? -1;
    const claim = labelled(parse, number);
    if (claim?.label.first !== index || (claim.kind !== 'claim' && claim.kind !== 'myth')) return [];
    const below = claim.first < claim.last ? claim : sentences[number + 1];
    const words = below && stated(parse, below);
    const judged = words && judgementBelow(parse, (tokens[words.first]?.sentence ?? 0) + 1, claim.kind);
    if (!judged) return [];
    const status = lexicon.has(List.unfounded, tokens[judged.last - 1]) ? 'author.unsupported' : 'author.refuted';
    return [
      claimOf(parse, { span: spanOf(parse, words), status, marker: judged, rule: 'verdict-label', confidence: 0.9 }),
    ];
  });
}

/** What a sentence sets behind the label that opens it: with a colon, or alone in its block as a heading does. */
function labelled({ tokens, sentences, lexicon }: Parse, sentence: number): Labelled | null {
  const own = sentences[sentence];
  const phrase = own && lexicon.claimLabels.at(tokens, own.first);
  if (!own || !phrase) return null;
  const behind = own.first + phrase.words.length;
  const colon = tokens[behind]?.text === ':' && tokens[behind]?.block === own.block;
  if (!colon && behind < own.last) return null;
  return {
    kind: phrase.kind,
    label: { first: own.first, last: behind },
    first: colon ? behind + 1 : own.last,
    last: own.last,
  };
}

/** The words without their marks and stop; null where there are none. */
function stated({ tokens }: Parse, { first, last }: Range): Range | null {
  let [from, to] = [first, last];
  while (from < to && tokens[from]?.kind === 'mark') from++;
  while (to > from && (tokens[to - 1]?.kind === 'mark' || isSign(tokens[to - 1], STOPS))) to--;
  return to - from > 1 ? { first: from, last: to } : null;
}

/** The verdict that calls it false, from its label on, or the label that tells how it is instead of a myth. */
function judgementBelow(parse: Parse, from: number, kind: 'claim' | 'myth'): Range | null {
  const { tokens, sentences, lexicon } = parse;
  for (let k = from; k < Math.min(sentences.length, from + REACH); k++) {
    const below = labelled(parse, k);
    if (!below) continue;
    if (below.kind === 'claim' || below.kind === 'myth') return null;
    if (kind === 'myth') return below.label;
    const { first } = below.first < below.last ? below : (sentences[k + 1] ?? below);
    for (let at = first; at < first + JUDGED_WITHIN; at++) {
      if (lexicon.has(List.negations, tokens[at])) return null;
      if (isInAny(FALSE, tokens[at])) return { first: below.label.first, last: at + 1 };
    }
  }
  return null;
}
