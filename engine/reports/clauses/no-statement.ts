import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { opensSubordinate } from '../../phrases/verbs/subordinator.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';
import { verbSecond } from '../../phrases/verbs/verb-second.ts';
import type { Token } from '../../text/tokens.ts';

/** What opens a relative clause. */
const RELATIVES = listsOf(List.relatives, List.relativeForms);

/** „Auf die Frage, ob es regne, sagte Name …“: a preposition heads the words and no main clause follows it. */
export function isOnlyPrepositional(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const opens = lexicon.has(List.prepositions, tokens[start]) || lexicon.has(List.contracted, tokens[start]);
  if (!lexicon.language.cues.inverts || !opens) return false;
  return mainVerb(parse, start, comma) === -1 && verbSecond(parse, start, comma) === -1;
}

/** „Während Name meinte, S, kündigte Name an, …“: a conjunction opens the words, and no part of them begins with the verb of a main clause. */
export function isOnlySubordinate(parse: Parse, start: number, comma: number): boolean {
  const { tokens } = parse;
  if (!parse.lexicon.language.cues.inverts || !(opensSubordinate(parse, start) || isNounClause(parse, start, comma)))
    return false;
  // „Aber der Deich hält, sagte Name“: a word that joins whole sentences subordinates none.
  if (parse.lexicon.connectives.at(tokens, start)?.words.length === 1) return false;
  for (let k = start + 1; k < comma; k++) {
    const verb = tokens[k]?.text === ',' && tokens[k]?.marked === -1;
    if (verb && (isFiniteVerb(parse, k + 1) || isToldForm(parse, tokens[k + 1]) || isToldBySubject(parse, k + 1)))
      return false;
  }
  return true;
}

/**
 * „Gerüchte, wonach S, dementierte Name“, „Einen Ausbau, den alle wollten, kündigte Name an“: a noun, and the clause that tells of it, are
 * what the verb has for its object.
 */
function isNounClause(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const commas = tokens.slice(start, comma).filter(({ text, marked }) => text === ',' && marked === -1);
  const first = commas.length === 1 ? tokens.indexOf(commas[0] as Token, start) : -1;
  if (first === -1 || mainVerb(parse, start, first) !== -1 || verbSecond(parse, start, first) !== -1) return false;
  const opens = tokens[first + 1];
  if (lexicon.has(List.clause, opens)) return !lexicon.has(List.conjunctions, opens);
  const relative = lexicon.has(List.prepositions, opens) ? first + 2 : first + 1;
  return isInAny(RELATIVES, tokens[relative]);
}
