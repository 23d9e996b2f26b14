import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { type Phrase, readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { compatible } from '../agreement.ts';
import type { Place } from '../entity.ts';
import { readingOf } from '../pronouns/read-there.ts';
import type { Timeline } from '../timeline.ts';

const TEXTS = listsOf(List.documents, List.letters, List.speechNouns);
/** What may hold words. */
const HOLDING = listsOf(List.documents, List.letters, List.speechNouns, List.signs);
/** What a pronoun for things may stand for besides. */
const OTHERS: ReadonlySet<string> = new Set(['organisation', 'group', 'unknown', 'document']);

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
  if (lexicon.hasNeuter) return foundText(parse, names, timeline, phrase, at);
  if (phrase.omitted || phrase.plural || phrase.first !== sentenceStart(parse, phrase.first)) return null;
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

/** How many words stand between an article and the noun for a text at most. */
const LONGEST_KIND = 3;

/**
 * "He pulled a leaflet from the hedge. “Take care,” it said.", "The review is harsh. “Nobody looked,” it states.": where things have a pronoun of
 * their own, a text that the sentence before brings in, or is about, says the words, if that sentence mentions no institution that the
 * pronoun fits too; what reads so is a text in any case ("A note reached the council. “Take care,” it read.").
 */
function foundText(parse: Parse, names: NameIndex, timeline: Timeline, phrase: Phrase, at: Place): Phrase | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, phrase.first);
  const neuter = lexicon.pronouns.get(phrase.pronoun ?? '')?.startsWith('n') === true;
  if (!neuter || !lexicon.language.grammar.nounsPile || tokens[start - 1]?.block !== at.block) return null;
  const others = timeline
    .lately(at)
    .some(({ entity, place }) => place.sentence === at.sentence - 1 && !place.marked && OTHERS.has(entity.kind));
  if (others && !reads(parse, phrase.last)) return null;
  const opening = sentenceStart(parse, start - 1);
  for (let k = start - 1; k > opening; k--) {
    if (tokens[k]?.marked !== -1 || !isInAny(HOLDING, tokens[k])) continue;
    for (let article = k - 1; article >= k - LONGEST_KIND && tokens[article]?.kind === 'word'; article--) {
      if (!lexicon.has(List.determiners, tokens[article])) continue;
      const one =
        article === opening ||
        (lexicon.determiners.get(tokens[article]?.low ?? '') === 'xs' && !lexicon.has(List.definite, tokens[article]));
      const range = one ? phraseFrom(parse, names, article) : null;
      return range && readPhrase(parse, names, { first: article, last: Math.max(range.last, k + 1) });
    }
  }
  return null;
}

/** "it read": what only a text does with its words. */
function reads({ tokens, lexicon }: Parse, verb: number): boolean {
  return readingOf(lexicon.language).has(tokens[verb]?.low ?? '');
}
