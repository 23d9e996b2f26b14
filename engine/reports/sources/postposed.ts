import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { endBeforeAside } from '../../phrases/asides/aside-end.ts';
import { institutionInMarks } from '../../phrases/nouns/name-in-marks.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { type Report, reportFrom } from '../report.ts';
import { antecedent } from './relative-source.ts';

/** "Der Polizei zufolge …", "…, Name zufolge", "… sind Berichten zufolge …": the source stands before the word. */
export function postposed(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.postposed, tokens[index]) && !isViewBefore(parse, index)) return null;
  const start = sentenceStart(parse, index);
  // "ein Gutachten, dem zufolge S"
  const stands = lexicon.has(List.relativeForms, tokens[index - 1]) && tokens[index - 2]?.text === ',';
  // „Ihr zufolge S“
  const pronoun = lexicon.has(List.strongPronouns, tokens[index - 1]) && index - 1 >= start;
  const source = stands
    ? antecedent(parse, names, index - 3, start)
    : pronoun
      ? { first: index - 1, last: index }
      : sourceBefore(parse, names, index, start);
  // „Ersten Erkenntnissen zufolge“: what nobody is told to have found is nobody's.
  if (!source || lexicon.heldViews.has(tokens[source.last - 1]?.low ?? '')) return null;
  const cue = { first: index, last: index + 1 };
  // „Der | Deutschen Bahn zufolge“: an article and no more stands before it at the head of the sentence.
  const opens = stands || source.first - start < 2 || phraseFrom(parse, names, start)?.last === index;
  if (opens) return reportFrom(parse, cue, source, 'after', index + 1);
  const inside = index + 2 < sentenceEnd(parse, index) && tokens[index + 1]?.kind === 'word';
  return reportFrom(parse, cue, source, inside ? 'around' : 'before');
}

/** „den Angaben | nach“: a preposition behind a noun for what is said, whose article no other preposition governs. */
function isViewBefore({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.cues.inverts || !lexicon.has(List.viewPrepositions, tokens[index])) return false;
  const view = lexicon.has(List.viewNouns, tokens[index - 1]) && lexicon.has(List.oblique, tokens[index - 2]);
  return view && lexicon.has(List.definite, tokens[index - 2]) && !isInAny(PREPOSITIONS, tokens[index - 3]);
}

/** "einem Bericht der Behörde zufolge", "der „Küstenzeitung“ zufolge": the source may end with a name in marks. */
function sourceBefore(parse: Parse, names: NameIndex, index: number, start: number): Range | null {
  // „Name, der den Verband leitet, zufolge“
  const aside = parse.tokens[index - 1]?.text === ',' ? endBeforeAside(parse, start, index - 1) : index;
  if (aside < index - 1) return phraseEndingAt(parse, names, aside - 1, start, false);
  const apposed = namedInCommas(parse, names, index - 1, start);
  if (apposed) return apposed;
  const joint = phraseEndingAt(parse, names, index - 1, start, true);
  if (joint?.first === start) return { first: start, last: index };
  const named = institutionInMarks(parse, index - 1);
  const source = phraseEndingAt(parse, names, (named === -1 ? index : named) - 1, start, false);
  return source && { first: source.first, last: index };
}

/** „Dem Leiter der Wehr, | Name, | zufolge“: the phrase before the commas that a name stands between, and the name. */
function namedInCommas(parse: Parse, names: NameIndex, comma: number, start: number): Range | null {
  const { tokens } = parse;
  if (tokens[comma]?.text !== ',') return null;
  let first = comma - 1;
  while (first > start && !names.has(first) && tokens[first]?.kind === 'word') first--;
  if (names.get(first)?.last !== comma || tokens[first - 1]?.text !== ',') return null;
  const noun = phraseEndingAt(parse, names, first - 2, start, false);
  return noun && { first: noun.first, last: comma };
}
