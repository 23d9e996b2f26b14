import { isHeading } from '../../headings.ts';
import { List } from '../../lexicon/lists.ts';
import { holdsMarked, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { wordCount } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';

/** Fewer words in marks before a colon may be what the sentence is about (« « Grand Large » : le port attend »). */
const LEAST_WORDS = 3;

/** « « … » : la préfète n'en démord pas. », "“…”: the mayor did not mince her words.": behind the words a colon, and whoever acts there. */
export function colonBehind({ parse, names, tokens }: Situation): Candidate | null {
  const start = sentenceStart(parse, tokens.first);
  const end = sentenceEnd(parse, tokens.first);
  // A headline's colon may set apart anything.
  if (isHeading(parse.article.blocks[parse.tokens[start]?.block ?? -1]?.kind)) return null;
  if (tokens.first - start > 1 || wordCount(parse, tokens) < LEAST_WORDS) return null;
  let colon = tokens.last;
  while (parse.tokens[colon]?.kind === 'mark') colon++;
  if (parse.tokens[colon]?.text !== ':' || holdsMarked(parse, colon, end)) return null;
  const verb = mainVerb(parse, colon + 1, end);
  const source =
    verb === -1
      ? phraseFrom(parse, names, colon + 1)
      : subjectBefore(parse, names, verbEdge(parse, verb, colon + 1), false);
  if (!source || source.first !== colon + 1 || !canSpeak(parse, names, source)) return null;
  // « « On en meurt » : le film de Nom sort mercredi »
  const { head, name } = readPhrase(parse, names, source);
  const text = name === null && parse.lexicon.has(List.documents, parse.tokens[head]);
  return text ? null : { rule: 'colon', cue: null, source };
}
