import type { FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';

/**
 * « assure que S et que T. La mairie n'est pas de cet avis. »: what another voice says of one part of a statement goes for the others
 * that the same verb reports.
 */
export function saidTogether({ parse, said }: ClaimContext, claim: FoundClaim): readonly FoundClaim[] {
  const { start, end, marker, rule, status } = claim;
  const answered = parse.tokens[marker.first];
  if (rule !== 'denial' || status !== 'speaker.countered' || !answered || answered.start < end) return [claim];
  for (const sentence of [answered.sentence, answered.sentence - 1]) {
    const parts = said.get(sentence)?.filter(({ kind }) => kind === 'indirect') ?? [];
    const stated = parts.find((part) => part.start === start && part.end === end);
    if (!stated?.cue) continue;
    const { cue, entity } = stated;
    return parts
      .filter((part) => part.entity === entity && part.cue?.first === cue.first && part.end <= answered.start)
      .map((part) => ({ ...claim, start: part.start, end: part.end }));
  }
  return [claim];
}
