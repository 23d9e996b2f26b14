import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { actsAlone, isReceived } from '../descriptions/issuer.ts';
import type { Place, Resolution } from '../entity.ts';
import type { Timeline } from '../timeline.ts';

/** Forms of the verb for reading. */
export const readingOf = perLanguage(({ cues }) => wordSet(cues.reading ?? ''));

const TEXTS = listsOf(List.documents, List.letters, List.speechNouns);

/** How far around an impersonal pronoun its verb stands, in tokens (« lit-on », « peut-on y lire », « on peut encore lire »). */
const NEAR = 4;
/** How many adjectives stand between the article and the noun (« une longue lettre »). */
const ADJECTIVES = 1;

/**
 * « Nom a écrit une lettre au préfet. « … », y lit-on. »: what anybody can read is the text's that the sentence before brings in, and whose it is
 * acts there; null where several do, and where nobody has put it out.
 */
export function readThere(parse: Parse, timeline: Timeline, { first }: Phrase, at: Place): Resolution | null {
  const { tokens, lexicon } = parse;
  const reading = readingOf(lexicon.language);
  const reads = tokens
    .slice(Math.max(0, first - NEAR), first + NEAR)
    .some((t) => t.marked === -1 && reading.has(t.low));
  const start = sentenceStart(parse, first);
  if (!reads || tokens[start - 1]?.block !== at.block) return null;
  const text = newTextBefore(parse, start);
  if (text === -1 || isReceived(parse, text)) return null;
  return actsAlone(timeline, at, tokens[text]?.sentence);
}

/** The noun of the last text that the sentence before a token brings in (« un communiqué »), or -1. */
function newTextBefore(parse: Parse, start: number): number {
  const { tokens, lexicon } = parse;
  const opening = sentenceStart(parse, start - 1);
  for (let k = start - 1; k > opening; k--) {
    if (tokens[k]?.marked !== -1 || !isInAny(TEXTS, tokens[k])) continue;
    for (let d = k - 1; d >= k - 1 - ADJECTIVES; d--)
      if (lexicon.has(List.determiners, tokens[d])) return lexicon.has(List.definite, tokens[d]) ? -1 : k;
  }
  return -1;
}
