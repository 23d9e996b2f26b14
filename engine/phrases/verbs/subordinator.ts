import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from './finite.ts';

/** A conjunction that opens a clause of its own ("after", « quand »), no "and". */
export function isSubordinator(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.conjunctions, tokens[index]) || lexicon.has(List.coordinators, tokens[index])) return false;
  return !(lexicon.has(List.reflexives, tokens[index]) && isReflexive(parse, index));
}

/** « A situação | se agravou »: between the first words of a clause and their verb the word for “if” is a pronoun. */
function isReflexive(parse: Parse, index: number): boolean {
  const { tokens } = parse;
  if (!isFiniteVerb(parse, index + 1)) return false;
  let k = index - 1;
  for (; tokens[k]?.kind === 'word' && tokens[k]?.sentence === tokens[index]?.sentence; k--)
    if (tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return false;
  return k < index - 1;
}

/** How far behind the head of its sentence the comma stands that ends a clause, in tokens. */
const LONGEST_CLAUSE = 30;

/** A clause that a conjunction subordinates heads the sentence: „Während Name meinte, …“, not „Während der Sitzung meinte Name, …“. */
export function opensSubordinate(parse: Parse, start: number): boolean {
  const { tokens, lexicon } = parse;
  if (isSubordinator(parse, start)) return true;
  if (!lexicon.has(List.contrasting, tokens[start]) || !lexicon.has(List.prepositions, tokens[start])) return false;
  let comma = start + 1;
  while (comma < start + LONGEST_CLAUSE && tokens[comma]?.text !== ',') comma++;
  // Its verb comes last, the main clause begins with one.
  return tokens[comma]?.text === ',' && (isFiniteVerb(parse, comma - 1) || isFiniteVerb(parse, comma + 1));
}

/** "Because the study had hinted at a link | , the firm asked for more": the first comma of the sentence ends the clause that a conjunction opens. */
export function endsOpeningClause(parse: Parse, comma: number): boolean {
  const start = sentenceStart(parse, comma);
  return isSubordinator(parse, start) && parse.tokens.slice(start, comma).every(({ text }) => text !== ',');
}
