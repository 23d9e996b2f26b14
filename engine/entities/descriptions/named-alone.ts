import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';

const SURE = 0.8;

/**
 * « Falta agua, indicó Anne Nom. La presidenta de la Asociación de Riego explicó … »: whom a verb names without a word on what they are
 * is told of next: the description that no one else bears is theirs, where they spoke last and nobody else is so bare.
 */
export function namedAlone(
  parse: Parse,
  names: NameIndex,
  entities: readonly Entity[],
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
): Resolution | null {
  const { tokens, lexicon } = parse;
  const bearer = speakers.at(-1);
  if (!lexicon.language.grammar.dropsSubject) return null;
  const office = phrase.definite && !phrase.plural && lexicon.has(List.roles, tokens[phrase.head]);
  if (!bearer || !office || !isBare(bearer) || !compatible(bearer.gender, phrase.gender)) return null;
  const first = bearer.mentions.named[0];
  const last = bearer.mentions.before(at.token);
  if (!first || !last || at.block - last.block > 1 || !standsAlone(parse, names, first.token)) return null;
  const others = entities.some((entity) => entity !== bearer && isBare(entity) && entity.mentions.actsBefore(at.token));
  return others ? null : { entity: bearer, certainty: SURE, antecedent: last.token };
}

function isBare({ kind, roles }: Entity): boolean {
  return kind === 'person' && roles.length === 0;
}

/** « …, indicó | Anne Nom. »: in full, right behind a verb that reports, and nothing behind it that tells more. */
function standsAlone({ tokens, lexicon }: Parse, names: NameIndex, token: number): boolean {
  const name = names.get(token);
  const behind = tokens[name?.last ?? -1];
  return !!name && name.words.length > 1 && lexicon.has(List.cues, tokens[token - 1]) && behind?.text === '.';
}
