import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';

/** Among the weak words before a verb those that are nobody to whom something is given. */
const NO_PERSONS = listsOf(List.determiners, List.negations, List.adverbs, List.reflexives, List.takesUp);

/** Among how many words of the object the noun stands that is refused. */
const REACH = 5;

/**
 * Whether a verb that denies refuses instead: "denied him a visa", "denied Ellen Marsh a goal", « negou o pedido », "denied bail". What
 * is kept from somebody is no claim.
 * @param verb first token of the verb, its pronouns among them
 * @param object first token behind the verb
 */
export function isWithheld(parse: Parse, names: NameIndex, verb: number, object: number): boolean {
  const { tokens, lexicon } = parse;
  if (givesTo(parse, names, object) || isKeptFrom(parse, verb, object)) return true;
  for (let k = object; k < object + REACH; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || lexicon.has(List.clause, token)) return false;
    if (lexicon.has(List.withheld, token)) return true;
    if (k > object && lexicon.has(List.prepositions, token)) return false;
  }
  return false;
}

/** Two objects, the first of them a person: "them a visa", "Ellen Marsh her pension". */
function givesTo({ tokens, lexicon }: Parse, names: NameIndex, object: number): boolean {
  if (!lexicon.language.grammar.nounsPile) return false;
  const name = names.get(object);
  const behind = name ? name.last : lexicon.has(List.strongPronouns, tokens[object]) ? object + 1 : -1;
  return behind !== -1 && (lexicon.has(List.determiners, tokens[behind]) || lexicon.has(List.withheld, tokens[behind]));
}

/** « le negó el crédito », « negou-lhe o pedido »: a thing, and in a pronoun that is no article whom it is kept from. */
function isKeptFrom({ tokens, lexicon }: Parse, verb: number, object: number): boolean {
  const pronoun = tokens[verb];
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.clitics, pronoun)) return false;
  const other = isInAny(NO_PERSONS, pronoun);
  return !other && lexicon.has(List.determiners, tokens[object]) && !lexicon.has(List.statements, tokens[object + 1]);
}
