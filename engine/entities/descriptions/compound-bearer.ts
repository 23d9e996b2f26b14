import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import type { RoleIndex } from '../roles/role-index.ts';

/** How many letters such a noun has at least. */
const SHORTEST = 6;

/**
 * „Verkehrsminister Name“ … „der Minister“: where nouns are put together, the last part alone takes up the only person whom the text has told to
 * have such an office.
 * @param own the words of the description besides its noun
 */
export function compoundBearer(
  parse: Parse,
  roles: RoleIndex,
  phrase: Phrase,
  head: string,
  own: ReadonlySet<string>,
  at: Place,
): Resolution | null {
  const alone = phrase.definite && !phrase.plural && own.size === 0 && phrase.governed === null;
  if (!parse.lexicon.language.grammar.capitalNouns || !alone || head.length < SHORTEST) return null;
  const bearers = new Set<Entity>();
  for (const { entity } of roles.compounds(head, at.token))
    if (entity.kind === 'person' && compatible(entity.gender, phrase.gender)) bearers.add(entity);
  const [only] = bearers;
  const before = only?.mentions.namedBefore(at.token);
  return only && before && bearers.size === 1 ? { entity: only, certainty: 0.85, antecedent: before.token } : null;
}
