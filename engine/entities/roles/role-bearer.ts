import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import { compoundBearer } from '../descriptions/compound-bearer.ts';
import { isFromElsewhere } from '../descriptions/other-institution.ts';
import { ownedBearer } from '../descriptions/owned-bearer.ts';
import type { Entity, Place, Resolution, Role } from '../entity.ts';
import type { RoleIndex } from './role-index.ts';
import { kinBearer } from './role-kin.ts';
import { tellsWord } from './tells-word.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** « entregou à então prefeita »: the person whom the text has told to have the office, by this noun or another for it. */
export function officeBearer(parse: Parse, roles: RoleIndex, phrase: Phrase, at: Place): Entity | null {
  const head = parse.tokens[phrase.head]?.low ?? '';
  const known = roleBearer(parse, roles, phrase, head, NOTHING, at) ?? kinBearer(parse, roles, phrase, NOTHING, at);
  return known?.entity.kind === 'person' ? known.entity : null;
}

/** An entity that the article has called by this noun before; its other words must not speak against it. */
export function roleBearer(
  parse: Parse,
  roles: RoleIndex,
  phrase: Phrase,
  head: string,
  own: ReadonlySet<string>,
  at: Place,
): Resolution | null {
  // „Polens Präsident“ takes up who was called so, nobody else.
  const least = phrase.governed?.owns === true ? 1 : 2;
  if (!phrase.definite && own.size < least) return ownedBearer(parse, roles, phrase, head, at);
  let best: Resolution | null = null;
  let bestScore = 0;
  for (const { entity, role } of roles.bearers(head, at.token)) {
    const before = entity.mentions.before(at.token);
    if (!before) continue;
    const shared = [...own].filter((w) => tellsWord(role.words, w)).length;
    // « o presidente da entidade »: what may stand for any institution tells of no other one.
    const foreign = [...own].filter(
      (w) =>
        !entity.roles.some(({ words }) => tellsWord(words, w)) &&
        !(phrase.definite && role.words.size > 1 && parse.lexicon.wide.has(w)),
    ).length;
    // « l'ancien président républicain » takes up « l'ancien président américain », « le président russe » does not.
    if (foreign > 0 && shared === 0) continue;
    // "die Vorsitzende" is not "der Vorsitzende": where a noun serves both, its article tells.
    const unlike = parse.lexicon.roles.get(head) === 'x' && !compatible(entity.gender, phrase.gender);
    if (unlike && !wasCalledSo(parse, role, phrase)) continue;
    // "The Democratic nominee" is not "the GOP nominee": each is told to be of somewhere.
    const placed = entity.kind === 'person' && foreign > 0 && /(?<!^)\p{Lu}|^(?!The )\p{Lu}/u.test(role.text);
    if (placed && isFromElsewhere(parse, phrase, role.words)) continue;
    // "The French foreign ministry" is not "Russia's foreign ministry".
    if (entity.kind !== 'person' && isFromElsewhere(parse, phrase, role.words)) continue;
    if (!phrase.definite && (shared < least || foreign > 0)) continue;
    const distance = at.sentence - before.sentence;
    const score = 4 + shared * 2 - foreign * 3 - Math.min(distance, 40) / 20;
    if (score > bestScore || (score === bestScore && entity.id < (best?.entity.id ?? 0))) {
      bestScore = score;
      best = { entity, certainty: foreign ? 0.75 : 0.96, antecedent: before.token };
    }
  }
  return best ?? compoundBearer(parse, roles, phrase, head, own, at);
}

/** « il giudice Anna Nome » … « il giudice »: whoever was called so in the masculine may be a woman. */
function wasCalledSo({ lexicon }: Parse, { text }: Role, { gender }: Phrase): boolean {
  const article = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return gender !== 'x' && lexicon.determiners.get(article)?.startsWith(gender) === true;
}
