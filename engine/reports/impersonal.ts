import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../parse.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import { type Report, reportLike } from './report.ts';

/** How far behind its sentence's head an impersonal verb may stand whose source opens the sentence. */
const REACH = 12;

/** "Im Bericht heißt es, S", "S, heißt es in einem Schreiben der Stadt": nobody is the subject, but the text that says it is named. */
export function namedText(parse: Parse, names: NameIndex, group: VerbGroup, report: Report): Report {
  if (!parse.lexicon.has(List.impersonalVerbs, parse.tokens[group.verb])) return report;
  const start = sentenceStart(parse, group.verb);
  const text =
    textAt(parse, names, group.last + 1) ?? (group.first - start < REACH ? textAt(parse, names, start) : null);
  return text ? reportLike(report, { source: text }) : report;
}

/** The text or institution that a preposition at `index` leads to. */
function textAt(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const contracted = lexicon.has(List.contracted, tokens[index]);
  if (!contracted && !lexicon.has(List.prepositions, tokens[index])) return null;
  const range = phraseFrom(parse, names, contracted ? index : index + 1);
  if (!range) return null;
  const head = tokens[readPhrase(parse, names, range).head];
  const speaks =
    lexicon.has(List.documents, head) || lexicon.has(List.speechNouns, head) || lexicon.has(List.organisations, head);
  return speaks ? range : null;
}
