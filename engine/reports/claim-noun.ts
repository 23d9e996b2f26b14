import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { mainClauseBehind, verbBehindClause } from '../phrases/main-clause.ts';
import { mainVerb } from '../phrases/main-verb.ts';
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
  const owner = ownerBefore(parse, names, index);
  const source = owner ?? (that ? whoVoices(parse, names, index) : null);
  const until = owner ? contentEnd(parse, owner, index + 2, that) : -1;
  if (!source || until === null) return null;
  const cue = { first: index, last: index + 1 };
  const rule = that ? 'that-clause' : 'infinitive';
  return reportAt(parse, cue, { rule, source, side: 'after', clause: index + 2, until });
}

/**
 * Where the main clause begins behind what the noun holds: "Name's claim that the pier was safe | has few friends", "Despite Name's claim
 * that it was safe|, it closed"; -1 where the noun stands in the main clause itself, null where nothing tells.
 */
function contentEnd(parse: Parse, source: Range, first: number, that: boolean): number | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, first);
  const end = sentenceEnd(parse, first);
  if (source.first === start) {
    // "Name's refusal to answer | went down badly": an infinitive has no verb of its own that is finite.
    const verb = that ? verbBehindClause(parse, first, end) : mainVerb(parse, first, end);
    return verb === end || verb === -1 ? null : verb;
  }
  if (source.first !== start + 1 || !lexicon.has(List.prepositions, tokens[start])) return -1;
  for (let k = first; k < end; k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1) return mainClauseBehind(parse, k, end) ? k : null;
  return null;
}

/** "the mayor's old claim": whose it is. */
export function ownerBefore(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, noun);
  for (let k = noun - 1; k > start && noun - k <= REACH; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || lexicon.has(List.prepositions, token)) return null;
    if (!lexicon.has(List.owning, token)) continue;
    const owner = nameEndingAt(names, k, start) ?? phraseEndingAt(parse, names, k - 1, start, false);
    return owner;
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
  for (let first = last - 1; first >= start && last - first <= REACH; first--)
    if (names.get(first)?.last === last) return { first, last };
  return null;
}
