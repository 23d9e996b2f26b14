import { isRelational } from '../../names/relational.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { indexBetween } from '../../text/index-between.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import { officeByComplement } from './office-by-complement.ts';
import type { RoleIndex } from './role-index.ts';

/**
 * « el juez Nombre » … « el magistrado », « la presidente da câmara, Nome » … « a autarca », « el ministro de Pesca » … « el titular de
 * Pesca »: another noun for the same office or trade takes up whoever was last told to have it. Whose party somebody is of (« o autarca
 * socialista ») tells them apart from nobody, where only one has the office.
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
  const office = officeByComplement(parse, roles, phrase, own, at);
  if (office) return office;
  let last: Resolution | null = null;
  const partisans = new Map<Entity, Resolution>();
  for (const noun of parse.lexicon.kin.kinOf(parse.tokens[phrase.head]?.low ?? '')) {
    // « el director técnico Nombre » … « el entrenador »
    const told = [...roles.bearers(noun, at.token), ...roles.qualified(noun, at.token)];
    for (const { entity, role } of told) {
      const before = entity.mentions.before(at.token);
      // « il procuratore Anna Nome » … « il magistrato »: who bears an office in the masculine is called so by another noun too.
      const called = entity.kind === 'person' && parse.lexicon.roles.get(noun) === phrase.gender;
      if (!before || !(called || fits(entity, phrase))) continue;
      const foreign = [...own].filter((word) => !role.words.has(word));
      if (foreign.length > 0) {
        const partisan = foreign.every((word) => tellsParty(parse, phrase, word));
        if (partisan) partisans.set(entity, { entity, certainty: 0.75, antecedent: before.token });
        continue;
      }
      if (!last || before.token > (last.antecedent ?? -1)) last = { entity, certainty: 0.85, antecedent: before.token };
    }
  }
  const [only] = partisans.size === 1 ? partisans.values() : [];
  return last ?? only ?? null;
}

/** « socialista », « do PSD »: an adjective, or the letters of a party. */
function tellsParty({ tokens, lexicon }: Parse, { head, last }: Phrase, word: string): boolean {
  const at = indexBetween(tokens, head + 1, last, ({ low }) => low === word);
  const token = tokens[at];
  if (!token || lexicon.language.grammar.nounsPile) return false;
  if (/^\p{Lu}{2,5}$/u.test(token.text)) return at === head + 2;
  return at === head + 1 && !token.capital && isRelational(lexicon.language, token.low);
}

/** A person, or somebody whom the text has only described (« Su abogado … el letrado »). */
function fits({ kind, gender, plural }: Entity, phrase: Phrase): boolean {
  return (kind === 'person' || (kind === 'unnamed' && !plural)) && compatible(gender, phrase.gender);
}
