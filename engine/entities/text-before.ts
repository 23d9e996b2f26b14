import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import { type Phrase, readPhrase } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { compatible } from './agreement.ts';
import type { Place } from './entity.ts';
import type { Timeline } from './timeline.ts';

const TEXTS = listsOf(List.documents, List.letters, List.speechNouns);

/**
 * « Le message a circulé. Il affirme que S »: a text that the sentence before is about goes on with what it says, where that sentence
 * mentions nobody whom the pronoun at the head of the next one fits; else null.
 */
export function textBefore(
  parse: Parse,
  names: NameIndex,
  timeline: Timeline,
  phrase: Phrase,
  at: Place,
): Phrase | null {
  const { tokens, lexicon } = parse;
  if (lexicon.hasNeuter || phrase.omitted || phrase.plural || phrase.first !== sentenceStart(parse, phrase.first))
    return null;
  const before = phrase.first - 1;
  if (tokens[before]?.block !== at.block || tokens[before]?.marked !== -1) return null;
  const first = sentenceStart(parse, before);
  if (!lexicon.has(List.determiners, tokens[first]) || !isInAny(TEXTS, tokens[first + 1])) return null;
  const range = phraseFrom(parse, names, first);
  const text = range && readPhrase(parse, names, range);
  if (!text || text.name || text.plural || text.head !== first + 1 || !compatible(text.gender, phrase.gender))
    return null;
  const others = timeline
    .lately(at)
    .some(
      ({ entity, place }) =>
        place.sentence === at.sentence - 1 &&
        !place.marked &&
        entity.kind !== 'place' &&
        !entity.plural &&
        compatible(entity.gender, phrase.gender),
    );
  return others ? null : readPhrase(parse, names, { first, last: text.head + 1 });
}
