import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { phraseEndingAt } from '../phrases/phrase-ending.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { verbEdge } from '../phrases/verb-edge.ts';
import type { Token } from '../text/tokens.ts';
import { type Report, reportAt } from './report.ts';

/** How far before the noun its owner or the verb that it is the object of may stand. */
const REACH = 6;

/** "repeated her claim that S", "voiced concern that S", "defended the mayor's promise to leave": a noun for what is said, with its content. */
export function claimNounAt(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.claimNouns, tokens[index])) return null;
  const opening = tokens[index + 1];
  if (opening?.marked !== -1 || index + 3 >= sentenceEnd(parse, index)) return null;
  const that = lexicon.has(List.clause, opening) && !isFiniteVerb(parse, index + 2);
  const to = lexicon.has(List.infinitive, opening) && tokens[index + 2]?.kind === 'word' && !tokens[index + 2]?.capital;
  if (!that && !to) return null;
  const source = ownerBefore(parse, names, index) ?? (that ? whoVoices(parse, names, index) : null);
  if (!source) return null;
  const cue = { first: index, last: index + 1 };
  return reportAt(parse, cue, { rule: that ? 'that-clause' : 'infinitive', source, side: 'after', clause: index + 2 });
}

/** "the mayor's old claim": whose it is. A noun that is the subject of its sentence has a verb behind its content, and none is taken. */
function ownerBefore(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, noun);
  for (let k = noun - 1; k > start && noun - k <= REACH; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || lexicon.has(List.prepositions, token)) return null;
    if (!lexicon.has(List.owning, token)) continue;
    const owner = nameEndingAt(names, k, start) ?? phraseEndingAt(parse, names, k - 1, start, false);
    return owner && owner.first > start ? owner : null;
  }
  return null;
}

/** "voiced concern that", "made a strong case that": the subject of the verb that the noun is the object of. */
function whoVoices(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, noun);
  for (let k = noun - 1; k > start && noun - k <= REACH; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || lexicon.has(List.prepositions, token)) return null;
    if (lexicon.has(List.voicing, token)) return subjectBefore(parse, names, verbEdge(parse, k, start), false);
  }
  return null;
}

function nameEndingAt(names: NameIndex, last: number, start: number): Range | null {
  for (let first = last - 1; first > start && last - first <= REACH; first--)
    if (names.get(first)?.last === last) return { first, last };
  return null;
}
