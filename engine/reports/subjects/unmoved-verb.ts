import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { headsMain } from '../../phrases/subjects/main-start.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, signs } from '../../text/signs.ts';
import { type Report, reportFrom } from '../report.ts';
import { bareNoun } from '../sources/bare-source.ts';

const CLOSES = signs(',.;:!?…');
/** What may stand between a subject and its verb in a page put word by word. */
const BETWEEN = listsOf(List.adverbs, List.reflexives, List.negations);

/**
 * „Nach dem Bauern, | die Felder sind trocken“: where the verb stands second, a page that was put word by word leaves subject and verb as they
 * were behind « selon » and its source. No „Nach dem Bauern sprach Nom“, which tells who spoke first, and no relative „Nach der Partei, die
 * regiert, …“.
 */
export function unmovedVerb(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || !lexicon.has(List.viewPrepositions, tokens[index])) return null;
  if (!headsMain(parse, index)) return null;
  const source = sourceAt(parse, names, index + 1);
  if (!source || source.last >= sentenceEnd(parse, index)) return null;
  const clause = tokens[source.last]?.text === ',' ? source.last + 1 : source.last;
  const subject = phraseFrom(parse, names, clause);
  if (!subject || subject.first !== clause) return null;
  let verb = subject.last;
  while (isInAny(BETWEEN, tokens[verb])) verb++;
  if (!isFiniteVerb(parse, verb) || isSign(tokens[verb + 1], CLOSES)) return null;
  return reportFrom(parse, { first: index, last: index + 1 }, source, 'after', clause);
}

function sourceAt(parse: Parse, names: NameIndex, index: number): Range | null {
  if (parse.lexicon.has(List.strongPronouns, parse.tokens[index])) return { first: index, last: index + 1 };
  const source = phraseFrom(parse, names, index) ?? bareNoun(parse, names, index);
  return source && canSpeak(parse, names, source) ? source : null;
}
