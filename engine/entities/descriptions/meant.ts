import { List } from '../../lexicon/lists.ts';
import { isGivenName } from '../../names/gender.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity } from '../entity.ts';
import { hasComplement } from '../roles/modifiers.ts';

/**
 * Whether a noun that can point at anybody may mean a person: « le responsable de l'atelier » is no « maire » of whom the text has told.
 * @param own the words of the description besides its noun
 */
export function mayBeMeant(parse: Parse, phrase: Phrase, entity: Entity, own: ReadonlySet<string>): boolean {
  if (entity.kind !== 'person' || !compatible(entity.gender, phrase.gender)) return false;
  if (isComplementAlone(parse, entity, phrase.first)) return false;
  // « le géant de la technologie » only says what somebody is like, and may be anybody of whom other things were told.
  const office = parse.lexicon.has(List.roles, parse.tokens[phrase.head]);
  if (!office || !hasComplement(parse, phrase) || entity.roles.length === 0) return true;
  return entity.roles.some(({ words }) => [...own].some((word) => words.has(word)));
}

/** « il crollo della torre di Nome. L'ingegnere … »: a name that last stood as a noun's complement, with nothing that shows a person, may be a place's. */
function isComplementAlone(
  { tokens, lexicon }: Parse,
  { name, gender, roles, mentions }: Entity,
  token: number,
): boolean {
  if (gender !== 'x' || roles.length > 0 || isGivenName(name.split(' ')[0] ?? '')) return false;
  const last = mentions.namedBefore(token);
  return last !== undefined && lexicon.has(List.joints, tokens[last.token - 1]);
}
