import type { Lexicon } from '../../lexicon/lexicon.ts';
import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { fold } from '../../text/fold.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution, Role } from '../entity.ts';
import { isRelation } from '../roles/relation.ts';
import type { RoleIndex } from '../roles/role-index.ts';

/**
 * « Me Anne Nom, avocate de Paul Nom, … », « ajoute son avocate »: a noun alone that is told to be somebody's takes up the only person whom the
 * text has told to be one. Whose daughter or brother somebody is may be anybody's.
 */
export function ownedBearer(
  parse: Parse,
  roles: RoleIndex,
  phrase: Phrase,
  head: string,
  at: Place,
): Resolution | null {
  const { tokens, lexicon } = parse;
  const bare = phrase.head === phrase.first + 1 && phrase.last === phrase.head + 1 && !phrase.plural;
  if (!bare || !lexicon.whose.has(tokens[phrase.first]?.low ?? '') || isRelation(parse, head)) return null;
  if (!lexicon.has(List.roles, tokens[phrase.head])) return null;
  const owned = roles.bearers(head, at.token).filter(({ role }) => tellsOwner(lexicon, role));
  const told = new Set<Entity>(owned.map(({ entity }) => entity));
  const [only] = told;
  const before = only?.mentions.before(at.token);
  if (told.size !== 1 || !only || only.kind !== 'person' || !before || !compatible(only.gender, phrase.gender))
    return null;
  return { entity: only, certainty: 0.9, antecedent: before.token };
}

/** « son avocat », « avocate de l'accusé », "Keel's lawyer": whose somebody is; no "a tax lawyer", who may be anybody's. */
function tellsOwner({ whose, lists }: Lexicon, { head, text }: Role): boolean {
  const words = fold(text).split(/[ ']/);
  const at = words.indexOf(head);
  const joint = at === -1 ? '' : (words[at + 1] ?? '');
  return (
    whose.has(words[0] ?? '') || /['’]s? /u.test(text) || lists(List.joints, joint) || lists(List.attaching, joint)
  );
}
