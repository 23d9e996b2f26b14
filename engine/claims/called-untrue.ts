import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import { tokensOf } from '../quotations/kind.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import { type ClaimContext, statementBefore } from './context.ts';

/** What stands in « c'est faux », "das stimmt nicht", and not in « en réalité ». */
const JUDGING = [List.untrue, List.truthful, List.passive, List.copulas, List.negations];

/** « Le journal assure que S ; la mairie parle d'une « fable » »: another voice says that the statement before is not true. */
export function calledUntrue(context: ClaimContext): FoundClaim[] {
  const { parse, quotations } = context;
  return quotations.flatMap((quotation) => {
    const { cue, entity, heading } = quotation;
    if (heading || !cue || !entity || !callsUntrue(parse, quotation)) return [];
    const { first } = tokensOf(parse, quotation);
    const stated = statementBefore(context, Math.min(cue.first, first));
    if (!stated?.claimant || stated.claimant === entity) return [];
    return claimOf(parse, {
      span: stated.span,
      status: 'speaker.countered',
      claimant: stated.claimant,
      disputer: entity,
      marker: cue,
      rule: 'denial',
      confidence: 0.7,
      evidence: quotation.evidence.filter(({ role }) => role === 'mention'),
    });
  });
}

/** « une « fable » », « C'est faux », "That is a lie": a noun for what is not true, or words that begin by saying so. */
function callsUntrue(parse: Parse, quotation: Found): boolean {
  const { tokens, lexicon } = parse;
  const { first, last } = tokensOf(parse, quotation);
  const noun = () => tokens.slice(first, last).some((token) => lexicon.has(List.untrue, token));
  if (quotation.kind === 'partial' && noun()) return true;
  const verdict = lexicon.has(List.reality, tokens[first]) ? lexicon.reality.at(tokens, first) : undefined;
  const judges = (word: string) => JUDGING.some((list) => lexicon.lists(list, word));
  return verdict?.words.some(judges) === true;
}
