import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import type { Timeline } from '../timeline.ts';

const SOMEBODY = listsOf(List.roles, List.anybody, List.trade);
/** How many sentences back, and paragraphs, whoever is meant has spoken. */
const NEAR = 2;
const NEAR_BLOCKS = 1;

/**
 * « « … », assure Anne Nom. La directrice de la gare parle d'un « désastre » »: what somebody is who has just spoken, and of whom nothing was told, where
 * the text has mentioned nobody else since whom the words fit. An office (« la maire ») may be another's.
 */
export function toldAnew(
  parse: Parse,
  timeline: Timeline,
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
): Resolution | null {
  const { tokens, lexicon } = parse;
  const head = tokens[phrase.head];
  const one = phrase.definite && !phrase.plural && phrase.gender !== 'x' && isInAny(SOMEBODY, head);
  const last = speakers.at(-1);
  if (!one || !last || lexicon.offices.has(head?.low ?? '') || lexicon.has(List.organisations, head)) return null;
  if (last.kind !== 'person' || last.roles.length > 0 || !isOfGender(last, phrase)) return null;
  const before = last.mentions.namedBefore(at.token);
  if (!before || at.sentence - before.sentence > NEAR || at.block - before.block > NEAR_BLOCKS) return null;
  const others = timeline.lately(at).some(({ entity, place }) => {
    const somebody = entity.kind === 'person' || entity.kind === 'unnamed' || entity.kind === 'unknown';
    return entity !== last && somebody && place.sentence >= before.sentence && compatible(entity.gender, phrase.gender);
  });
  return others ? null : { entity: last, certainty: 0.75, antecedent: before.token };
}

/** A first name that tells no gender may be a man's, as most who are named are. */
function isOfGender(entity: Entity, { gender }: Phrase): boolean {
  return entity.gender === gender || (entity.gender === 'x' && gender === 'm');
}
