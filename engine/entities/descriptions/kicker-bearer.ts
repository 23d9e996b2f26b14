import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { firstSentenceOf, type Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { endsDateline } from '../../text/dateline.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';

const SOMEBODY = listsOf(List.roles, List.anybody);
const SURE = 0.85;

/**
 * « BRENTA – Il tecnico alza le spalle: «…» », « LAS PALABRAS DE BRENTA – El técnico sonríe »: whom the words in capitals before a
 * paragraph name is who its first sentence describes, unless the text has called somebody else so.
 * @param holders those whom the noun has told of
 */
export function kickerBearer(
  parse: Parse,
  entities: readonly Entity[],
  holders: readonly { readonly entity: Entity }[],
  phrase: Phrase,
  at: Place,
): Resolution | null {
  const kicker = firstSentenceOf(parse, at.block);
  if (!kicker || parse.tokens[kicker.last]?.sentence !== at.sentence || !endsDateline(parse.tokens, kicker.last - 1))
    return null;
  const { definite, plural, gender, head } = phrase;
  if (!definite || plural || !isInAny(SOMEBODY, parse.tokens[head])) return null;
  const named = entities.filter(({ mentions }) =>
    mentions.named.some(({ token }) => token >= kicker.first && token < kicker.last),
  );
  const [bearer] = named;
  if (!bearer || named.length > 1 || !(bearer.kind === 'person' || bearer.kind === 'unknown')) return null;
  // A town where a report was written is named nowhere else, or behind a preposition alone („der Bürgermeister von Brenta“).
  const others = bearer.mentions.named.filter(({ token }) => token < kicker.first || token >= kicker.last);
  const acts = others.some(({ token }) => !isInAny(PREPOSITIONS, parse.tokens[token - 1]));
  if (!acts && (bearer.kind === 'unknown' || others.length > 0)) return null;
  if (!compatible(bearer.gender, gender) || holders.some(({ entity }) => entity !== bearer)) return null;
  return { entity: bearer, certainty: SURE, antecedent: kicker.first };
}
