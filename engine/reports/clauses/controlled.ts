import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** How many tokens whoever is made or asked to say something has at most. */
const LONGEST_OBJECT = 8;

const VERBS = listsOf(List.cues, List.pastEnding, List.plainVerbs);

/** Who says what an infinitive behind an object reports: that object, or nobody, where it is only asked to. */
export interface Controlled {
  readonly source: Range | null;
}

/**
 * "led the mayor | to conclude that S", "asked the board | to confirm that S": what cannot speak itself made the object of its verb say it;
 * whom somebody asks, tells or expects to say something has not said it. Null where the infinitive is the subject's own ("took the stage to say").
 */
export function controlled(parse: Parse, names: NameIndex, { first, form }: VerbGroup): Controlled | null {
  const { tokens, lexicon } = parse;
  const to = first - 1;
  if (form !== 'infinitive' || !lexicon.language.cues.bareClause || !lexicon.has(List.infinitive, tokens[to]))
    return null;
  const start = sentenceStart(parse, first);
  for (let k = to - 2; k > start && to - k <= LONGEST_OBJECT && tokens[k]?.kind === 'word'; k--) {
    if (!isFiniteVerb(parse, k) && !isInAny(VERBS, tokens[k])) continue;
    const object = phraseFrom(parse, names, k + 1);
    if (object?.last !== to || !canSpeak(parse, names, object)) continue;
    if (lexicon.cues.get(tokens[k]?.low ?? '')?.some((cue) => cue.class === 'will')) return { source: null };
    const subject = subjectBefore(parse, names, verbEdge(parse, k, start), false);
    return subject && !canSpeak(parse, names, subject) ? { source: object } : null;
  }
  return null;
}
