import { List } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import type { Parse, Range } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { contentOf } from '../statements/content.ts';
import { tellingWords } from '../statements/telling-words.ts';
import { deniedClaim } from './denied-claim.ts';

/**
 * "While the mayor says the bridge is safe, the engineer insists that the bridge is cracked", « Le port dit que S, tandis que la mairie soutient
 * que T »: what a conjunction sets against each other, in two voices and of the same thing, each disputes.
 */
export function contrastedVoices(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  const { tokens, lexicon } = parse;
  const seen = new Set<number>();
  return at.flatMap((index): FoundClaim[] => {
    const { sentence, marked } = tokens[index] as Token;
    if (marked !== -1 || seen.has(sentence) || !lexicon.has(List.contrasting, tokens[index])) return [];
    const [one, other, ...more] = (said.get(sentence) ?? []).filter(isStatement);
    if (!one || !other || more.length > 0 || one.entity === other.entity) return [];
    if (!setsAgainst(parse, index, one, other) || !isOfTheSame(parse, one, other)) return [];
    // "…, while the minister said the bridge will be repaired": what is to come denies nothing that is.
    if (isForetold(parse, one) !== isForetold(parse, other)) return [];
    seen.add(sentence);
    const marker = { first: index, last: index + 1 };
    return [disputed(parse, one, other, marker), disputed(parse, other, one, marker)];
  });
}

const isStatement = ({ kind, heading, entity, cue }: Found) =>
  kind !== 'partial' && !heading && entity !== null && cue !== null;

function disputed(parse: Parse, { start, end, entity, evidence }: Found, other: Found, marker: Range): FoundClaim {
  const stated = { span: { start, end }, claimant: entity, evidence };
  return deniedClaim(parse, stated, { disputer: other.entity, marker, confidence: 0.65 });
}

/** The conjunction opens the sentence, or stands between the two with who says the second behind it. */
function setsAgainst({ tokens, sentences }: Parse, index: number, one: Found, other: Found): boolean {
  const token = tokens[index] as Token;
  const opens = index === sentences[token.sentence]?.first;
  const between = token.start >= one.end && index < (other.cue?.first ?? index);
  return other.start >= one.end && (opens || between);
}

/** They have a word in common that tells what is spoken of. */
function isOfTheSame(parse: Parse, one: Span, other: Span): boolean {
  const before = tellingWords(parse, one);
  return [...tellingWords(parse, other)].some((word) => before.has(word));
}

const isForetold = (parse: Parse, span: Span) => contentOf(parse, tokensOf(parse, span)).classes.includes('prediction');
