import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { fold, withoutAccents } from '../../text/fold.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution, Role } from '../entity.ts';
import type { RoleIndex } from './role-index.ts';

/**
 * « le président Nom », « la présidente de la République, Nom » … « le chef de l'État »: a noun that together with its complement tells an office takes up
 * the only one who was told to hold it, by a word for that office and no complement of another kind (« le président du club »). What else
 * the description says (« russe ») must have been told too.
 */
export function officeByComplement(
  parse: Parse,
  roles: RoleIndex,
  phrase: Phrase,
  own: ReadonlySet<string>,
  at: Place,
): Resolution | null {
  const head = parse.tokens[phrase.head]?.low ?? '';
  const bearers = new Set<Entity>();
  for (const complement of own) {
    const nouns = parse.lexicon.kin.kinWith(head, withoutAccents(complement));
    const others = [...own].filter((word) => word !== complement);
    for (const noun of nouns)
      for (const { entity, role } of roles.bearers(noun, at.token)) {
        const told = others.every((word) => role.words.has(word));
        if (
          told &&
          !isOfOther(parse, role, nouns) &&
          entity.kind === 'person' &&
          compatible(entity.gender, phrase.gender)
        )
          bearers.add(entity);
      }
  }
  const [only] = bearers.size === 1 ? bearers : [];
  const before = only?.mentions.before(at.token);
  return only && before ? { entity: only, certainty: 0.9, antecedent: before.token } : null;
}

/** « président du club », no « président de la République » and no « président français »: a complement that the nouns for the office do not have. */
function isOfOther({ lexicon }: Parse, { text }: Role, nouns: readonly string[]): boolean {
  const words = fold(text).split(/[^\p{L}']+|(?<=')/u);
  const joined = words.findIndex((word) => lexicon.lists(List.joints, word) || lexicon.lists(List.contracted, word));
  return joined !== -1 && !words.slice(joined).some((word) => nouns.includes(word));
}
