import { List } from '../../lexicon/lists.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import type { Timeline } from '../timeline.ts';

const ofTwo = perLanguage(({ grammar }) => ({
  first: wordSet(grammar.ofTwo?.first ?? ''),
  second: wordSet(grammar.ofTwo?.second ?? ''),
}));

/** How many sentences back the two stand at most. */
const NEAR = 2;

/**
 * « Nom et Nom se sont affrontés. Le premier dénonce … », "Name met Name. … said the latter": the first or the second of the two people whom the last
 * sentence with anybody else in it tells of; null where it tells of more or of fewer, or where the gender is another's.
 */
export function oneOfTwo(parse: Parse, timeline: Timeline, phrase: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  const { first, second } = ofTwo(lexicon.language);
  const low = tokens[phrase.last - 1]?.low ?? '';
  const words = phrase.last - phrase.first;
  const alone = words <= 2 && !phrase.name && (words === 1 || lexicon.has(List.definite, tokens[phrase.first]));
  if (!alone || !(first.has(low) || second.has(low))) return null;
  const before = timeline
    .lately(at)
    .filter(({ entity, place }) => isSomebody(entity) && !place.marked && place.sentence < at.sentence);
  const sentence = Math.max(...before.map(({ place }) => place.sentence));
  const told = before.filter(({ place }) => place.sentence === sentence).sort((a, b) => a.place.token - b.place.token);
  const people = [...new Set(told.map(({ entity }) => entity))];
  const meant = people[second.has(low) ? 1 : 0];
  if (people.length !== 2 || !meant || at.sentence - sentence > NEAR || !compatible(meant.gender, phrase.gender))
    return null;
  return {
    entity: meant,
    certainty: 0.9,
    antecedent: told.find(({ entity }) => entity === meant)?.place.token ?? null,
  };
}

function isSomebody({ kind, plural }: Entity): boolean {
  return (kind === 'person' || kind === 'unnamed') && !plural;
}
