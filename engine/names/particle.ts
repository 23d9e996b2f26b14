import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** Small words inside the names of people wherever they come from: « von und zu Aue », « Pérez i Casals », « bint Rashid », « op den Berg ». */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'von van zu zum zur und der den ter ten op af av de da do di du del della dos das des la las le los e y i al el ad ibn bin bint ben abu abou bou ould'.split(
    ' ',
  ),
);

const TOGETHER: ReadonlySet<string> = new Set(['von und', 'de la', 'de las', 'de los', 'van den', 'van der']);

/** So many stand in one name side by side. */
const MOST = 3;

/** What a language has as a word of its own is no particle in it unless its own list says so: „das“, « la ». */
const OWN = listsOf(
  List.determiners,
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.coordinators,
  List.pronouns,
  List.clitics,
  List.adverbs,
  List.auxiliaries,
  List.verbs,
);

/** Whether a word in lower case may stand inside the name of somebody. */
export function isParticle(parse: Parse, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return parse.lexicon.has(List.particles, token) || (EVERYWHERE.has(token.text) && !isOwnWord(parse, token));
}

/** „von und zu Nau“: the token behind the particles that begin at `at`, the same where none stand there. */
export function particlesEnd(parse: Parse, at: number): number {
  const { tokens } = parse;
  let k = at;
  while (k < at + MOST && (isParticle(parse, tokens[k]) || goesWith(tokens[k - 1], tokens[k]))) k++;
  return k;
}

/** „von und“, « de la »: what is no particle alone, for the language has it as another word. */
function goesWith(before: Token | undefined, token: Token | undefined): boolean {
  return TOGETHER.has(`${before?.text} ${token?.text}`);
}

/** "Van", « Le », « Dos » */
export function isCapitalParticle(token: Token): boolean {
  return token.capital && EVERYWHERE.has(token.text.toLowerCase());
}

/** A particle that is another word of the language as well: « Nom | de Nantes », „Name | zur Lage“. "I" is one by its capital alone. */
export function isOwnWord({ lexicon }: Parse, token: Token): boolean {
  return isInAny(OWN, token) && (token.text !== 'i' || lexicon.has(List.determiners, token));
}
