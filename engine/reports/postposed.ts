import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { endBeforeAside } from '../phrases/aside-end.ts';
import { institutionInMarks } from '../phrases/name-in-marks.ts';
import { phraseEndingAt } from '../phrases/phrase-ending.ts';
import { antecedent } from './relative-source.ts';
import { type Report, reportFrom } from './report.ts';

/** "Der Polizei zufolge …", "…, Name zufolge", "… sind Berichten zufolge …": the source stands before the word. */
export function postposed(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.postposed, tokens[index])) return null;
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
  const opens = stands || source.first - start < 2;
  if (opens) return reportFrom(parse, cue, source, 'after', index + 1);
  const inside = index + 2 < sentenceEnd(parse, index) && tokens[index + 1]?.kind === 'word';
  return reportFrom(parse, cue, source, inside ? 'around' : 'before');
}

/** "einem Bericht der Behörde zufolge", "der „Küstenzeitung“ zufolge": the source may end with a name in marks. */
function sourceBefore(parse: Parse, names: NameIndex, index: number, start: number): Range | null {
  // „Name, der den Verband leitet, zufolge“
  const aside = parse.tokens[index - 1]?.text === ',' ? endBeforeAside(parse, start, index - 1) : index;
  if (aside < index - 1) return phraseEndingAt(parse, names, aside - 1, start, false);
  const named = institutionInMarks(parse, index - 1);
  const source = phraseEndingAt(parse, names, (named === -1 ? index : named) - 1, start, false);
  return source && { first: source.first, last: index };
}
