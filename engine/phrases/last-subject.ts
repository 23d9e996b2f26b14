import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from './finite.ts';
import { subjectBefore } from './subject.ts';
import { verbEdge } from './verb-edge.ts';

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
