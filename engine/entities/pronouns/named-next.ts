import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';

/** How many sentences behind the pronoun the name stands at most. */
const NEXT = 2;

/**
 * « Je pars tranquille », confie-t-elle. Anne Nom, 62 ans, quitte la mairie. »: an article that begins with a pronoun names next whom it stands
 * for: the only person of that gender who acts by name right behind, where nobody of it was named before.
 */
export function namedNext(
  entities: readonly Entity[],
  { gender, plural, omitted }: Phrase,
  at: Place,
): Resolution | null {
  if (plural || omitted || gender === 'x') return null;
  const persons = entities.filter((entity) => entity.kind === 'person' && compatible(entity.gender, gender));
  if (persons.some(({ mentions }) => (mentions.first?.token ?? 0) < at.token)) return null;
  const [next, other] = persons.filter(({ mentions: { first } }) => {
    const near = first?.block === at.block && first.sentence - at.sentence <= NEXT;
    return near && first.named && first.subject && !first.marked;
  });
  const token = next?.mentions.first?.token ?? null;
  return next && !other ? { entity: next, certainty: 0.8, antecedent: token } : null;
}
