import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { leadsInfinitive, opensInfinitive } from '../clauses/infinitive.ts';
import { behindMonth } from './behind-when.ts';

const OPENS = listsOf(List.clause, List.pronouns, List.titles);
/** How many tokens a preposition, an article and an office have together at most. */
const LONGEST_OFFICE = 4;

const OFFICES = listsOf(List.roles, List.anybody, List.titles);

/**
 * The token behind whom or where something is told, which a preposition leads (« à l'agence Nom | que S »); null where nothing stands there.
 * @param wills the verb tells what shall be done: an infinitive behind is what is told ("agreed with the union | to pay")
 */
export function prepositionalEnd(
  parse: Parse,
  names: NameIndex,
  preposition: number,
  end: number,
  wills: boolean,
): number | null {
  const { tokens, lexicon } = parse;
  let k = preposition + 1;
  let nouns = 0;
  while (k < end) {
    const token = tokens[k] as Token;
    if (token.marked !== tokens[preposition]?.marked || token.kind === 'punctuation' || token.kind === 'mark') break;
    // "in a Jan. 12 statement"
    const dated = behindMonth(parse, k, lexicon.has(List.determiners, tokens[k - 1]));
    if (dated > k) {
      k = dated;
      continue;
    }
    const name = names.get(k);
    if (name) {
      // « à la presse Valérie Martin »: a full personal name behind a noun is the one who speaks.
      const titled = lexicon.lists(List.determiners, name.words[0]?.toLowerCase() ?? '');
      // « à l'agence Litto Infos Valérie Martin »: of two names the first is the agency's.
      const personal =
        !titled && !names.has(name.last) && name.words.length > 1 && name.words.every((w) => !/^\p{Lu}{2,}$/u.test(w));
      if (
        nouns > 0 &&
        personal &&
        !isOtherBehind(parse, name.last) &&
        !isOutlet(parse, name, end) &&
        !closesAside(parse, preposition, name.last) &&
        !holdsOffice(parse, preposition, k) &&
        !isGoverned(parse, k)
      )
        break;
      k = name.last;
      break;
    }
    if (
      k > preposition + 1 &&
      ((isInAny(OPENS, token) && !(lexicon.has(List.roles, token) && isInAny(ARTICLES, tokens[k - 1]))) ||
        (lexicon.has(List.coordinators, token) && isFiniteVerb(parse, k + 1)))
    )
      break;
    if (nouns > 0 && (opensInfinitive(parse, k) || (wills && leadsInfinitive(parse, k)))) break;
    // "said at a news conference announcing that S": what is announced there is another's report.
    if (nouns > 0 && lexicon.has(List.gerundCues, token) && lexicon.has(List.clause, tokens[k + 1])) break;
    const determiner = lexicon.has(List.determiners, token);
    if (determiner && nouns > 0 && !lexicon.has(List.prepositions, tokens[k - 1])) break;
    if (!determiner) nouns++;
    k++;
  }
  return k > preposition + 1 ? behindLetters(parse, k) : null;
}

/** « à l'Agence du Littoral (ADL) | Paul Nom »: the token behind the letters that an institution is known by. */
function behindLetters({ tokens }: Parse, index: number): number {
  const letters = tokens[index]?.text === '(' && /^\p{Lu}{2,6}$/u.test(tokens[index + 1]?.text ?? '');
  return letters && tokens[index + 2]?.text === ')' ? index + 3 : index;
}

/** « al jefe | de la Oficina del Agua », « a casos como | Nombre »: a preposition or a word for “like” stands before the name, or before its article. */
function isGoverned({ tokens, lexicon }: Parse, name: number): boolean {
  const before = tokens[lexicon.has(List.definite, tokens[name - 1]) ? name - 2 : name - 1];
  return (
    lexicon.has(List.contracted, tokens[name - 1]) || isInAny(PREPOSITIONS, before) || lexicon.has(List.asWords, before)
  );
}

/** « dijo ayer en el Congreso, a preguntas de la diputada Nombre, que S »: between two commas, and before the clause, is whom it was told. */
function closesAside({ tokens, lexicon }: Parse, preposition: number, last: number): boolean {
  const apart = tokens[preposition - 1]?.text === ',' && tokens[last]?.text === ',';
  return apart && lexicon.language.grammar.dropsSubject && lexicon.has(List.clause, tokens[last + 1]);
}

/** « dijo | a la ministra Nombre que S », « disse | ao ministro Nome que S »: one person's office right before the name is whose it is. */
function holdsOffice({ tokens, lexicon }: Parse, preposition: number, name: number): boolean {
  const noun = tokens[name - 1];
  const one = noun?.capital === false && !noun.low.endsWith('s') && name - preposition <= LONGEST_OFFICE;
  return one && lexicon.language.grammar.dropsSubject && isInAny(OFFICES, noun);
}

/** « le espetó al ministro Nombre | la portavoz Nombre »: who speaks stands behind whom it is told. */
export function isOtherBehind({ tokens, lexicon }: Parse, index: number): boolean {
  const noun = tokens[index + 1];
  const speaks = lexicon.has(List.roles, noun) || lexicon.has(List.anybody, noun);
  return lexicon.language.grammar.dropsSubject && lexicon.has(List.determiners, tokens[index]) && speaks;
}

/** « ao semanário Voz da Serra, o presidente »: a noun for an institution names it where no given name follows, and somebody else or a clause does. */
function isOutlet(parse: Parse, { first, last, words }: Name, end: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.organisations, tokens[first - 1]) || isGivenName(words[0] ?? '')) return false;
  if (lexicon.has(List.clause, tokens[last]) && lexicon.language.grammar.dropsSubject) return true;
  // « à la radio Bel FM | la directrice du port »
  if (lexicon.has(List.determiners, tokens[last]) && isInAny(SOMEBODY, tokens[last + 1])) return true;
  return tokens[last]?.text === ',' && last + 2 < end && isOtherBehind(parse, last + 1);
}
