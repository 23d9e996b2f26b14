import { List } from '../../lexicon/lists.ts';
import { type Parse, textOf } from '../../parse.ts';
import { isAnd } from '../../phrases/nouns/joint.ts';
import { outletInMarks } from '../../phrases/nouns/outlet-in-marks.ts';
import { ledByContraction, type Phrase } from '../../phrases/phrase.ts';

const ASIDE = /^[,(—–-]$/;

/**
 * What the text calls somebody whom it has not named: the phrase without the contraction that leads it (« a juicio del alcalde »),
 * without what is said of them behind a comma or a dash or in brackets (« Un ouvrier, qui tait son nom », "the study - ", « Le maire (PS) »), and without
 * a participle that lacks its end ("A report published on [Monday]").
 */
export function wordsOf(parse: Parse, phrase: Phrase): string {
  const { tokens } = parse;
  const inside = ownerInside(parse, phrase) ?? outletOf(parse, phrase);
  if (inside !== null) return inside;
  const first = phrase.first + (ledByContraction(parse, phrase.first) ? 1 : 0);
  let last = first + 1;
  const closed = phrase.joint ? joinedAt(parse, phrase) : phrase.head === -1 ? phrase.last : phrase.head;
  while (last < phrase.last && !(last > closed && opensAside(parse, last))) last++;
  const least = first + (parse.lexicon.has(List.determiners, tokens[first]) ? 2 : 1);
  while (last > least && isLoose(parse, last - 1)) last--;
  return textOf(parse, { first, last: tokens[last - 1]?.text === ',' ? last - 1 : last });
}

/** A comma, a bracket, or a dash that no word is cut short by (« Wasser- und Bodenforschung »). */
function opensAside({ tokens }: Parse, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return ASIDE.test(token?.text ?? '') && !(token?.text === '-' && before?.end === token.start);
}

/** „Polen und Spanien, | beide im Rat“: the conjunction between two who act together. */
function joinedAt(parse: Parse, { first, last }: Phrase): number {
  let k = first;
  while (k < last && !isAnd(parse, k)) k++;
  return k;
}

/** „nach ÖBB-Angaben“: whose saying it is stands inside the word; null where it does not. */
export function ownerInside({ tokens, lexicon }: Parse, { head, name }: Phrase): string | null {
  const noun = tokens[head];
  if (name || !noun || !lexicon.language.grammar.capitalNouns || !lexicon.has(List.viewNouns, noun)) return null;
  const hyphen = noun.text.lastIndexOf('-');
  return hyphen > 0 ? noun.text.slice(0, hyphen) : null;
}

/** „die „Küstenzeitung““: the name of an outlet without its article and its marks; null where the phrase is none. */
export function outletOf(parse: Parse, { first, last, name }: Phrase): string | null {
  const { tokens } = parse;
  const mark = first + 1;
  if (name || tokens[mark]?.kind !== 'mark' || !outletInMarks(parse, mark)) return null;
  let end = mark + 1;
  while (end < last && tokens[end]?.kind !== 'mark') end++;
  return textOf(parse, { first: mark + 1, last: end });
}

/** A preposition at the end, a number whose noun is cut off (« Une vidéo vue deux millions | de fois »), or the participle that it went with. */
function isLoose({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (lexicon.has(List.prepositions, token)) return true;
  const counts = token?.kind === 'number' || lexicon.has(List.numberWords, token);
  if (counts && tokens.slice(index + 1, index + 4).some((behind) => lexicon.has(List.repeats, behind))) return true;
  // "those who were named": the verb of a relative clause is none.
  return lexicon.has(List.pastEnding, token) && !lexicon.has(List.relatives, tokens[index - 1]);
}
