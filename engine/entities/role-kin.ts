import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { compatible } from './agreement.ts';
import type { Entity, Place, Resolution } from './entity.ts';
import type { RoleIndex } from './role-index.ts';

/**
 * « el juez Nombre » … « el magistrado », « la presidente da câmara, Nome » … « a autarca », « el ministro de Pesca » … « el titular de
 * Pesca »: another noun for the same office or trade takes up whoever was last told to have it.
 * @param own the words of the description besides its noun
 */
export function kinBearer(
  parse: Parse,
  roles: RoleIndex,
  phrase: Phrase,
  own: ReadonlySet<string>,
  at: Place,
): Resolution | null {
  if (!phrase.definite || phrase.plural) return null;
  let last: Resolution | null = null;
  for (const noun of parse.lexicon.kin.kinOf(parse.tokens[phrase.head]?.low ?? '')) {
    for (const { entity, role } of roles.bearers(noun, at.token)) {
      const before = entity.mentions.before(at.token);
      // « il procuratore Anna Nome » … « il magistrato »: who bears an office in the masculine is called so by another noun too.
      const called = entity.kind === 'person' && parse.lexicon.roles.get(noun) === phrase.gender;
      if (!before || !(called || fits(entity, phrase)) || [...own].some((word) => !role.words.has(word))) continue;
      if (!last || before.token > (last.antecedent ?? -1)) last = { entity, certainty: 0.85, antecedent: before.token };
    }
  }
  return last;
}

/** A person, or somebody whom the text has only described (« Su abogado … el letrado »). */
function fits({ kind, gender, plural }: Entity, phrase: Phrase): boolean {
  return (kind === 'person' || (kind === 'unnamed' && !plural)) && compatible(gender, phrase.gender);
}
