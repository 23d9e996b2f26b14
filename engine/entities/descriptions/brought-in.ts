import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import type { Timeline } from '../timeline.ts';

const SURE = 0.8;

/**
 * « Un camionneur a appelé les secours. « … », raconte l'homme. », "A driver called for help. “…,” the man said.": a noun for anybody takes up
 * the only one whom its paragraph has brought in as acting without a name, not somebody named above.
 */
export function broughtIn(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { lexicon, tokens } = parse;
  const bare = phrase.definite && !phrase.plural && phrase.last === phrase.head + 1;
  if (!bare || !lexicon.anybody.has(tokens[phrase.head]?.low ?? '')) return null;
  let only: Entity | null = null;
  let antecedent: number | null = null;
  for (const { entity, place } of timeline.lately(at)) {
    if (place.block !== at.block || place.marked || entity === only || !isSomebody(entity)) continue;
    if (!compatible(entity.gender, phrase.gender)) continue;
    if (only || !isNew(parse, entity, at.block) || !entity.mentions.actsBefore(at.token)) return null;
    only = entity;
    antecedent = place.token;
  }
  return only && { entity: only, certainty: SURE, antecedent };
}

/** « Un camionneur », no « l'accusation »: first told of in this paragraph, and without an article that points back. */
function isNew({ tokens, lexicon }: Parse, { kind, plural, mentions }: Entity, block: number): boolean {
  const first = mentions.first;
  const determiner = tokens[first?.token ?? -1];
  const indefinite = lexicon.has(List.determiners, determiner) && !lexicon.has(List.definite, determiner);
  return kind === 'unnamed' && !plural && first?.block === block && indefinite;
}

function isSomebody({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unnamed' || kind === 'unknown';
}
