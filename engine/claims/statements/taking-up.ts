import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, signs } from '../../text/signs.ts';
import { JOINING } from '../voices/denial.ts';

const ENDS = signs('.,;:!?');

/** What stands for something told before. */
const POINTING = listsOf(List.pronouns, List.neuter, List.strongPronouns, List.demonstratives);

/** What a phrase that says when, where or how begins with. */
const CIRCUMSTANCES = listsOf(List.prepositions, List.contracted, List.adverbs, List.times, List.determiners);

/** Nothing stands behind the verb, or a word that takes something up ("disputes that.", "denied it the next day", « nega tutto »). */
export function isEmptyObject(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  // « respinge l'accusa e annuncia querela »
  const joins = (at: number) => isInAny(JOINING, tokens[at]) && isVerb(parse, at + 1);
  const ends = (at: number) => {
    const token = tokens[at];
    return token === undefined || token.sentence !== tokens[at - 1]?.sentence || isSign(token, ENDS) || joins(at);
  };
  const word = tokens[index];
  const takes =
    lexicon.has(List.demonstratives, word) || lexicon.has(List.pronouns, word) || lexicon.has(List.whole, word);
  // "dismissed that as fiction", „wies das als Unsinn zurück“
  const as = (at: number) => tokens[at]?.low === lexicon.language.claims.presented.as;
  // "contests all of it": no word more is told than that it is all.
  const last = lexicon.has(List.whole, word) && lexicon.has(List.joints, tokens[index + 1]) ? index + 3 : index + 1;
  const one = last === index + 1 || isInAny(POINTING, tokens[last - 1]);
  return ends(index) || as(index) || (takes && ((one && ends(last)) || as(index + 1) || isCircumstance(parse, index)));
}

/** « negou essa leitura. »: behind a demonstrative a noun alone names what was said before, whatever noun it is. */
export function isPointedAt(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const noun = tokens[index + 1];
  return (
    lexicon.has(List.demonstratives, tokens[index]) &&
    clauseAt(parse, index) === -1 &&
    noun?.kind === 'word' &&
    isEmptyObject(parse, index + 2)
  );
}

/** « nie toute faute et indique que »: what stands behind the coordinator is a verb, in a form of its own or as a participle. */
export function isVerb(parse: Parse, index: number): boolean {
  return isFiniteVerb(parse, index) || parse.lexicon.has(List.participleCues, parse.tokens[index]);
}

/** "denied it the next day", "disputes this in a statement": behind the word that takes something up stands when or where. */
function isCircumstance({ tokens, lexicon }: Parse, index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (lexicon.has(List.clause, word) || !isInAny(CIRCUMSTANCES, next)) return false;
  // « nega tutto | dal primo giorno », no "denied any | of it"
  if (lexicon.has(List.whole, word)) return isInAny(PREPOSITIONS, next) && !lexicon.has(List.joints, next);
  return !lexicon.has(List.determiners, next) || lexicon.pronouns.get(word?.low ?? '')?.startsWith('n') === true;
}

/** The conjunction of a clause that begins at `from`, behind a comma where the language sets one ("bestreitet, dass"); -1 for none. */
export function clauseAt(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  // "dispute that claim", no "deny that claims were made"
  const points = lexicon.has(List.demonstratives, tokens[at]) && lexicon.has(List.statements, tokens[at + 1]);
  return lexicon.has(List.clause, tokens[at]) && !(points && !isFiniteVerb(parse, at + 2)) ? at : -1;
}
