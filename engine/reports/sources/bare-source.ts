import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { pileEnd } from '../../phrases/nouns/pile.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const CLOSES_PILE = signs(',.;:)');

/** Nouns for what somebody tells. */
const TOLD = listsOf(List.viewNouns, List.speechNouns, List.statements, List.documents);

/** How many tokens a name in marks has at most, the marks among them. */
const LONGEST_NAME = 7;

/** "laut Wetterdienst", "laut Präsident Name": a noun needs no article there, and shows itself by its capital. */
export function bareNoun(parse: Parse, names: NameIndex, at: number): Range | null {
  const token = parse.tokens[at];
  if (!parse.lexicon.language.grammar.capitalNouns || !token?.capital || token.kind !== 'word' || token.marked !== -1)
    return null;
  // "laut Webers Anwältin Name": nouns and names run on.
  let last = names.get(at)?.last ?? at + 1;
  for (let next = parse.tokens[last]; isRunning(parse, at, next); next = parse.tokens[last])
    last = names.get(last)?.last ?? last + 1;
  return { first: at, last };
}

function isRunning({ lexicon, tokens }: Parse, at: number, next: Token | undefined): boolean {
  const runs = next?.kind === 'word' && next.capital && next.marked === -1 && next.sentence === tokens[at]?.sentence;
  return runs === true && !lexicon.has(List.times, next);
}

/** « Selon « Le Quotidien », … »: the name of a source in marks. */
export function nameInMarks(parse: Parse, at: number): Range | null {
  const passage = parse.tokens[at]?.marked ?? -1;
  if (passage === -1) return null;
  let last = at;
  while (parse.tokens[last]?.marked === passage) last++;
  return last - at <= LONGEST_NAME ? { first: at, last } : null;
}

/** "according to exit polls", "according to show insiders": nouns piled up without a determiner. */
export function barePile(parse: Parse, at: number): Range | null {
  // "show insiders": what may be a verb is a noun behind a preposition.
  const last = pileEnd(parse, parse.lexicon.has(List.nouns, parse.tokens[at]) ? at + 1 : at);
  const behind = parse.tokens[last];
  // "according to research that may help", "according to figures from the port"
  const goesOn =
    isRelative(parse, last) || parse.lexicon.has(List.clause, behind) || parse.lexicon.has(List.prepositions, behind);
  const closed = last >= sentenceEnd(parse, at) || !behind || isSign(behind, CLOSES_PILE) || goesOn;
  return last > at && last - at <= LONGEST_NAME && closed ? { first: at, last } : null;
}

/** "According to words of Name, S", "according to data of the guild, S": a noun for what is said or told, bare as in other languages, and whose it is. */
export function ownedWords(parse: Parse, names: NameIndex, at: number): Range | null {
  const { tokens, lexicon } = parse;
  const bare = lexicon.language.grammar.nounsPile && isInAny(TOLD, tokens[at]) && tokens[at]?.marked === -1;
  return bare && lexicon.has(List.joints, tokens[at + 1]) ? phraseFrom(parse, names, at + 2) : null;
}

/** « Según cálculos de la Cámara, … », « Segundo contas da Câmara, … »: whatever noun in the plural that says something of theirs. */
export function barePlural(parse: Parse, names: NameIndex, at: number): Range | null {
  const { tokens, lexicon } = parse;
  const token = tokens[at];
  const whose = tokens[at + 1];
  const plural = lexicon.language.people.plurals !== undefined && token?.low.endsWith('s') === true;
  const open = token?.kind === 'word' && token.marked === -1 && !token.capital && isPlainWord(parse, at);
  if (!plural || !open || !(lexicon.has(List.joints, whose) || lexicon.has(List.attaching, whose))) return null;
  const owner = phraseFrom(parse, names, lexicon.has(List.contracted, whose) ? at + 1 : at + 2);
  return owner;
}
