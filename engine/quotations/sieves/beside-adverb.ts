import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

const SAYINGS = listsOf(List.speechNouns, List.viewNouns, List.documents);

/**
 * „Dazu die Wirtin Name: „…““, „Ein Sprecher weiter: „…““, „Und Ministerin Name (SPD): „…““: where the verb stands second, whoever stands alone
 * before a colon, beside an adverb or a word that joins, says the words behind it.
 * @param start first token of the sentence
 */
export function besideAdverb(parse: Parse, names: NameIndex, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts) return null;
  const joins = lexicon.has(List.adverbs, tokens[start]) || lexicon.has(List.coordinators, tokens[start]);
  const phrase = phraseFrom(parse, names, joins ? start + 1 : start);
  if (!phrase || !canSpeak(parse, names, phrase)) return null;
  // „Die Antwort dazu: „…““
  if (tokens.slice(phrase.first, phrase.last).some((token) => isInAny(SAYINGS, token))) return null;
  let end = asideEnd(parse, phrase.last);
  while (end < colonAt && lexicon.has(List.adverbs, tokens[end])) end++;
  // „Auch die FPÖ | schäumte: „…““: a verb that no list has.
  const raves = joins && end === phrase.last && isPlainWord(parse, end) && lexicon.has(List.clearVerb, tokens[end]);
  if (raves && end === colonAt - 1) return phrase;
  return end === colonAt && (joins || end > phrase.last) ? phrase : null;
}
