import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isSign, signs } from '../../text/signs.ts';

const APART = signs(',;:');

/** How many tokens such a phrase has at most, with its conjunction. */
const LONGEST_MOVED = 12;

/** What joins clauses that stand side by side, or belongs to a noun. */
const OTHERS = listsOf(List.coordinators, List.relatives, List.linkers);

/**
 * « …, mais, prévient Nom, S », « …, même si, rappelle Nom, S », « parce que, selon Nom, maire de Lieu, S »: where a conjunction stands right
 * before an insertion, what is said stands behind it alone.
 * @param comma the comma that opens the insertion
 * @param last the token behind whoever speaks
 * @returns the first token of what is said, or -1
 */
export function behindConjunction(parse: Parse, comma: number, last: number): number {
  const moved = behindMoved(parse, comma, last);
  if (moved !== -1) return moved;
  const joins = isBehindConjunction(parse, comma);
  if (!joins && !isBehindSubordinator(parse, comma)) return -1;
  const { tokens } = parse;
  const end = joins ? last : asideEnd(parse, last);
  const closes = tokens[end]?.text === ',' && tokens[end]?.marked === -1;
  return closes && hasFinite(parse, end + 1, sentenceEnd(parse, comma)) ? end + 1 : -1;
}

/** « Les murs tiennent, mais | , prévient Nom, », « Or | , rappelle Nom, »: nothing but a word that joins clauses stands between two commas, or opens the sentence. */
function isBehindConjunction(parse: Parse, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const { inverts, bareClause } = lexicon.language.cues;
  const word = tokens[comma - 1];
  if (inverts || bareClause || tokens[comma]?.text !== ',' || !lexicon.has(List.conjunctions, word)) return false;
  const before = tokens[comma - 2];
  // « Il rogo è partito dal campo ma | , spiegano i periti, potrebbe covare »
  const joined =
    lexicon.language.grammar.dropsSubject &&
    lexicon.has(List.coordinators, word) &&
    hasFinite(parse, sentenceStart(parse, comma), comma - 1);
  const apart = before?.sentence !== word?.sentence || isSign(before, APART) || joined;
  return apart && lexicon.connectives.at(tokens, comma - 1)?.words.length === 1;
}

/** « même si | , », « parce que | , » */
function isBehindSubordinator({ tokens, lexicon }: Parse, comma: number): boolean {
  const { inverts, bareClause } = lexicon.language.cues;
  const word = tokens[comma - 1];
  if (inverts || bareClause || tokens[comma]?.text !== ',' || word?.sentence !== tokens[comma]?.sentence) return false;
  return lexicon.has(List.conjunctions, word) && !isInAny(OTHERS, word) && word?.marked === -1;
}

/** « Era malato, ma fino a domenica | , assicurano i vicini, | lo si è visto »: behind its conjunction a phrase comes first, which says when or where. */
function behindMoved(parse: Parse, comma: number, last: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[comma]?.text !== ',' || tokens[last]?.text !== ',') return -1;
  let first = comma - 1;
  while (first > comma - LONGEST_MOVED && tokens[first]?.kind !== 'punctuation' && tokens[first]?.marked === -1)
    first--;
  if (tokens[first]?.text !== ',' || !lexicon.has(List.coordinators, tokens[first + 1])) return -1;
  const moved = isInAny(PREPOSITIONS, tokens[first + 2]) && !hasFinite(parse, first + 2, comma);
  const acts = hasFinite(parse, last + 1, sentenceEnd(parse, comma));
  return moved && acts && hasFinite(parse, sentenceStart(parse, comma), first) ? first + 2 : -1;
}
