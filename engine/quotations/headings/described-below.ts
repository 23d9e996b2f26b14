import { compatible } from '../../entities/agreement.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Parse } from '../../parse.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import type { Found } from '../find.ts';

/**
 * « Anselm Nom sur ses fusées : «Nous avons brûlé de l'argent» », and below « Le fondateur de Skylark a répondu. «Nous avons brûlé de l'argent», … »:
 * where a heading names who says what the text has a description for, the description is of them, wherever it speaks.
 * @param found the quotations as the text has them
 * @param echoed the same, with what headings repeat
 */
export function describedBelow(parse: Parse, found: readonly Found[], echoed: Found[]): Found[] {
  const named = new Map(found.filter((q) => isNamed(parse, q)).map(({ start, entity }) => [start, entity]));
  if (named.size === 0) return echoed;
  const meant = new Map<Entity, Entity>();
  for (const { start, heading, echoes } of echoed) {
    const [described, entity] = [echoes?.entity, named.get(start)];
    if (heading && described?.kind === 'unnamed' && entity && compatible(described.gender, entity.gender))
      meant.set(described, entity);
  }
  for (const [described, { aliases }] of meant)
    for (const alias of [described.name, ...described.aliases]) aliases.add(alias);
  return echoed.map((quotation) => {
    const entity = quotation.entity && meant.get(quotation.entity);
    return entity ? { ...quotation, entity } : quotation;
  });
}

/** Somebody's name stands beside the words. */
function isNamed({ tokens }: Parse, { entity, mention }: Found): boolean {
  if (entity?.kind !== 'person' || !mention || isOmitted(mention)) return false;
  return tokens.slice(mention.first, mention.last).some(({ text }) => entity.name.endsWith(text));
}
