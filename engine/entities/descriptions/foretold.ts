import { inHeadline } from '../../headings.ts';
import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import { tellsWord } from '../roles/tells-word.ts';

/** How far the head of an article reaches, in blocks. */
const HEAD_BLOCKS = 4;

/**
 * « L'ancien président a été reçu par X. Nom a fait … »: at the head of an article a description without complement may come
 * before the name; it stands for the first person named as a subject below of whom no role is told.
 */
export function namedBelow(parse: Parse, entities: readonly Entity[], phrase: Phrase, at: Place): Resolution | null {
  const { lexicon, tokens } = parse;
  const head = (tokens[phrase.head] as Token).low;
  const complement =
    phrase.governed !== null ||
    tokens
      .slice(phrase.head, phrase.last)
      .some((t) => lexicon.has(List.prepositions, t) || lexicon.has(List.contracted, t));
  if (at.block >= HEAD_BLOCKS || !phrase.definite || phrase.plural || complement || !lexicon.lists(List.roles, head))
    return null;
  let best: { entity: Entity; token: number } | null = null;
  for (const entity of entities) {
    const first = entity.mentions.named[0];
    if (!first || entity.kind !== 'person' || entity.roles.length > 0 || !compatible(entity.gender, phrase.gender))
      continue;
    if (
      first.sentence <= at.sentence ||
      first.block === at.block ||
      first.block - at.block > HEAD_BLOCKS ||
      !first.subject ||
      first.marked
    )
      continue;
    if (isDescribed(parse, first.token)) continue;
    if (!best || first.token < best.token) best = { entity, token: first.token };
  }
  return best && { entity: best.entity, certainty: 0.65, antecedent: best.token };
}

/** How many words stand between an article and a name that they describe. */
const LONGEST_DESCRIPTION = 3;

/** « El crítico gastronómico Nombre »: words that no list has tell who it is, so that no description before stood for them. */
function isDescribed({ tokens, lexicon }: Parse, name: number): boolean {
  for (let k = name - 1; k >= name - 1 - LONGEST_DESCRIPTION && tokens[k]?.kind === 'word'; k--)
    if (lexicon.has(List.definite, tokens[k]) && lexicon.has(List.determiners, tokens[k])) return k < name - 1;
  return false;
}

/**
 * « Un fermier qui conduisait son tracteur dit … « … », a dit Nom, 63 ans. »: an article that begins with somebody, told apart by what
 * they did, names them next: the first person whom it names at all, in the paragraphs below.
 */
export function protagonistBelow(
  parse: Parse,
  entities: readonly Entity[],
  phrase: Phrase,
  at: Place,
): Resolution | null {
  const { lexicon, tokens } = parse;
  const head = tokens[phrase.head];
  const somebody = lexicon.has(List.roles, head) || lexicon.has(List.anybody, head);
  if (at.block >= HEAD_BLOCKS || phrase.plural || !somebody) return null;
  if (!isRelative(parse, phrase.head + 1)) return null;
  let first: Entity | null = null;
  for (const entity of entities) {
    const token = entity.mentions.named[0]?.token;
    if (entity.kind === 'person' && token !== undefined && token < (first?.mentions.named[0]?.token ?? Infinity))
      first = entity;
  }
  const named = first?.mentions.named[0];
  if (!first || !named || named.token < at.token || named.marked || !compatible(first.gender, phrase.gender))
    return null;
  return named.block - at.block > HEAD_BLOCKS ? null : { entity: first, certainty: 0.65, antecedent: named.token };
}

/** « La directora del museo: «…» », and below « la directora del museo, Nombre »: whose role is told in all the words of a description. */
export function toldAlike<T extends { readonly role: { readonly words: ReadonlySet<string> } }>(
  entries: readonly T[],
  own: ReadonlySet<string>,
): readonly T[] {
  return own.size > 0 ? entries.filter(({ role }) => [...own].every((word) => tellsWord(role.words, word))) : [];
}

/**
 * « Le maire l'a appelé ainsi. « … », a dit le maire, Nom. »: whoever alone has the role that a description tells, though named below.
 * @param entries who has a role by the description's noun
 */
export function bearerBelow(
  parse: Parse,
  entries: readonly { readonly entity: Entity }[],
  phrase: Phrase,
  at: Place,
): Resolution | null {
  if (phrase.plural || !parse.lexicon.has(List.roles, parse.tokens[phrase.head])) return null;
  if (!phrase.definite && !isBareInHeading(parse, phrase)) return null;
  let bearer: Entity | null = null;
  for (const { entity } of entries) {
    if (entity === bearer || entity.kind !== 'person' || !compatible(entity.gender, phrase.gender)) continue;
    if (bearer) return null;
    bearer = entity;
  }
  const named = bearer?.mentions.named[0];
  if (!bearer || !named || named.token < at.token) return null;
  return { entity: bearer, certainty: 0.85, antecedent: named.token };
}

/** "Mayor defends car park", „Bürgermeisterin verteidigt Parkplatz“: headings leave the article out. */
function isBareInHeading(parse: Parse, { first, head }: Phrase): boolean {
  return first === head && inHeadline(parse, first);
}

/** „…, sagt die Älplerin zum Abschied.“: long after the name, a role that tells the gender stands for the only woman who was named. */
export function onlyOne(
  parse: Parse,
  entities: readonly Entity[],
  phrase: Phrase,
  at: Place,
  fits: (entity: Entity) => boolean,
): Resolution | null {
  const { tokens, lexicon } = parse;
  const head = tokens[phrase.head];
  if (!phrase.definite || phrase.plural || !(lexicon.has(List.roles, head) || lexicon.has(List.anybody, head)))
    return null;
  const behind = tokens[phrase.last];
  const { inverts } = lexicon.language.cues;
  const goesOn = lexicon.has(List.prepositions, behind) || (!inverts && lexicon.has(List.contracted, behind));
  if (goesOn || lexicon.has(List.organisations, head)) return null;
  // Where the verb comes second, "zum Abschied" behind the noun says when or how; any other word says that it is another.
  const tail = inverts && lexicon.has(List.contracted, tokens[phrase.head + 1]);
  if (phrase.gender === 'x' || phrase.head !== phrase.first + 1 || !(phrase.last === phrase.head + 1 || tail))
    return null;
  let only: Entity | null = null;
  for (const entity of entities) {
    const named = entity.mentions.named[0];
    if (entity.kind !== 'person' || !named || named.token > at.token || !compatible(entity.gender, phrase.gender))
      continue;
    if (only) return null;
    only = entity;
  }
  const named = only?.mentions.named[0];
  if (only?.gender !== phrase.gender || !named || !fits(only)) return null;
  return { entity: only, certainty: 0.6, antecedent: named.token };
}
