import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Entity, Place } from '../entity.ts';
import { isAnotherOnesRelation } from '../roles/relation.ts';

/**
 * Somebody of whom the text has told another office or trade: « le curé » further down is somebody else than the mayor who spoke last.
 * In the same paragraph it may tell the second of two (« Anne Nom, la patronne du kiosque », « la vendeuse »), and a noun for anybody
 * (« la femme ») tells nothing.
 */
function isToldOtherwise({ lexicon }: Parse, entity: Entity, head: string, at: Place): boolean {
  if (lexicon.anybody.has(head) || entity.mentions.before(at.token)?.block === at.block) return false;
  const told = entity.roles.filter((role) => lexicon.lists(List.roles, role.head));
  return told.length > 0 && !told.some((role) => lexicon.kin.areKin(role.head, head));
}

/**
 * Nobody holds an office of whom the text has not told it; whom the article is about may be called by another noun for what they are
 * (« le romancier », « l'écrivain »); nobody else is.
 * @param byNames everybody, most often named first
 */
export function isSomebodyElse(
  parse: Parse,
  byNames: readonly Entity[],
  entity: Entity,
  phrase: Phrase,
  at: Place,
): boolean {
  const head = parse.tokens[phrase.head]?.low ?? '';
  if (parse.lexicon.offices.has(head) || isAnotherOnesRelation(parse, phrase)) return true;
  if (isAgentHere(parse, entity, phrase.first)) return true;
  const [first, second] = byNames;
  const about = entity === first && entity.mentions.named.length > (second?.mentions.named.length ?? 0);
  return !about && isToldOtherwise(parse, entity, head, at);
}

/** « Interrogé par Nom, l'entraîneur a ajouté »: by whom something is done in the same sentence is somebody else than who acts. */
function isAgentHere({ tokens, lexicon }: Parse, { mentions }: Entity, token: number): boolean {
  const last = mentions.before(token);
  if (!last || lexicon.language.grammar.bracket || last.sentence !== tokens[token]?.sentence) return false;
  return lexicon.has(List.presentedBy, tokens[last.token - 1]) && lexicon.has(List.participle, tokens[last.token - 2]);
}
