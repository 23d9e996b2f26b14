import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Entity, Place } from './entity.ts';

/**
 * Somebody of whom the text has told another office or trade: « le curé » further down is somebody else than the mayor who spoke last.
 * In the same paragraph it may tell the second of two (« Anne Nom, la patronne du kiosque », « la vendeuse »), and a noun for anybody
 * (« la femme ») tells nothing.
 */
export function isToldOtherwise({ lexicon }: Parse, entity: Entity, head: string, at: Place): boolean {
  if (lexicon.anybody.has(head) || entity.mentions.before(at.token)?.block === at.block) return false;
  const told = entity.roles.filter((role) => lexicon.lists(List.roles, role.head));
  return told.length > 0 && !told.some((role) => lexicon.kin.areKin(role.head, head));
}
