import { isGivenName } from '../../names/gender.ts';
import type { Entity } from '../entity.ts';

/**
 * « Sauvons les Dunes », « Ferrow International »: several words with capitals that nothing shows to be somebody's: no first name, title, role or gender,
 * and nowhere the last word alone, as a surname stands (« Ousmane Koné … M. Koné »).
 */
export function mayBeInstitution({ kind, gender, name, roles, aliases }: Entity): boolean {
  const [first = '', ...others] = name.split(' ');
  if (kind !== 'person' || gender !== 'x' || roles.length > 0 || others.length === 0 || isGivenName(first))
    return false;
  // « Termas de Vale Fundo »: what binds nouns may make the name of a place.
  if (others.some((word) => /^\p{Ll}/u.test(word))) return false;
  return [...aliases].every((alias) => alias.startsWith(first) || /^\p{Lu}{2,}$/u.test(alias));
}
