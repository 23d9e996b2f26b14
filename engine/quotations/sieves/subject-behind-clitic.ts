import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';

/**
 * « También lo ha hecho el secretario, Nombre: «…» »: behind a verb that has its object before it, as a pronoun, stands the subject, up to the
 * colon. Without one it may be the object (« Abraçou o prefeito: “…” »).
 */
export function subjectBehindClitic(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return null;
  const verb = mainVerb(parse, sentenceStart(parse, colonAt), colonAt);
  if (verb === -1 || !lexicon.has(List.clitics, tokens[verb - 1])) return null;
  let k = verb + 1;
  if (lexicon.has(List.auxiliaries, tokens[verb])) k++;
  while (k < colonAt && lexicon.has(List.adverbs, tokens[k])) k++;
  const subject = phraseFrom(parse, names, k);
  if (!subject || !canSpeak(parse, names, subject)) return null;
  const named = tokens[subject.last]?.text === ',' && names.get(subject.last + 1)?.last === colonAt;
  return named || subject.last === colonAt ? { first: subject.first, last: colonAt } : null;
}
