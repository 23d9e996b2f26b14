import { type Parse, type Range, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { isNoun } from '../phrases/noun.ts';
import { type NameIndex, readPhrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { verbEdge } from '../phrases/verb-edge.ts';

/** A name, a pronoun or a noun for people, institutions or texts: anything else needs a reporting verb to be believed. */
export function canSpeak(parse: Parse, names: NameIndex, source: Range): boolean {
  const phrase = readPhrase(parse, names, source);
  const head = parse.tokens[phrase.head];
  return phrase.name !== null || phrase.pronoun !== null || (head !== undefined && isNoun(parse, head));
}

export function lastSubject(parse: Parse, names: NameIndex, before: number): Range | null {
  if (before < 0) return null;
  const start = sentenceStart(parse, before);
  for (let k = before - 1; k >= start; k--) {
    if (parse.tokens[k]?.marked !== -1 || !isFiniteVerb(parse, k)) continue;
    const source = subjectBefore(parse, names, verbEdge(parse, k, start), false);
    if (source) return source;
  }
  return null;
}
