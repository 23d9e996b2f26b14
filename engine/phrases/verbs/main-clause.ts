import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import { hasFinite, isFiniteVerb, isRelative } from './finite.ts';
import { isPlainVerb } from './plain-verb.ts';
import { isPlainWord } from './unlisted.ts';

/** How far behind a relative on its subject the verb stands, in tokens. */
const NEAR = 3;

/** Whether behind the comma a clause begins with its subject, and has its verb before the next comma, or behind a relative on its subject. */
export function mainClauseBehind(parse: Parse, comma: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const first = tokens[comma + 1];
  if (first?.kind !== 'word' || first.marked !== -1) return false;
  const closed =
    lexicon.has(List.coordinators, first) ||
    lexicon.has(List.prepositions, first) ||
    lexicon.has(List.conjunctions, first) ||
    lexicon.has(List.gerundEnding, first) ||
    isFiniteVerb(parse, comma + 1);
  if (closed) return false;
  // « …, il se trompe »: behind its pronoun and an object's any plain word is the verb.
  const verb = lexicon.has(List.clitics, tokens[comma + 2]) ? comma + 3 : comma + 2;
  if (lexicon.has(List.pronouns, first) && !lexicon.has(List.determiners, first) && isPlainWord(parse, verb))
    return true;
  const last = pauseFrom(parse, comma + 1, end);
  if (hasFinite(parse, comma + 2, last)) return true;
  // "captain Ann Name, who asked for it, | did not answer"
  const behind = isRelative(parse, last + 1) ? pauseFrom(parse, last + 1, end) + 1 : end;
  return behind < end && hasFinite(parse, behind, Math.min(behind + NEAR, end));
}

function pauseFrom({ tokens }: Parse, from: number, end: number): number {
  let pause = from;
  while (pause < end && !isSign(tokens[pause], PAUSES)) pause++;
  return pause;
}

/** Where the verb of the main clause stands, behind a clause with a verb of its own (« selon laquelle l'eau est empoisonnée | a vidé »). */
export function verbBehindClause(parse: Parse, first: number, last: number): number {
  const verb = (k: number) => isFiniteVerb(parse, k) || isPlainVerb(parse, k, first);
  let k = first;
  while (k < last && !verb(k)) k++;
  // "that the wall had held | is widely shared": an auxiliary behind another verb begins anew.
  const anew = () =>
    parse.lexicon.has(List.auxiliaries, parse.tokens[k]) && !parse.lexicon.has(List.auxiliaries, parse.tokens[k - 1]);
  for (k++; k < last && verb(k); k++) if (anew()) return k;
  for (; k < last; k++) if (verb(k) && !parse.lexicon.has(List.conjunctions, parse.tokens[k - 1])) return k;
  return last;
}
