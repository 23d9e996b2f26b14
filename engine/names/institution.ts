import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isOwning } from '../phrases/nouns/owning.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { isRelational } from './relational.ts';

/** Words that end like an adjective of kind and are none (« la Région | deux fois »). */
const NO_KIND = listsOf(List.cues, List.numberWords, List.times);

const OFFICES = listsOf(List.roles, List.titles);
const NO_FIELD = listsOf(List.roles, List.titles, List.times, List.neverNames, List.openers);

/**
 * « Organisation mondiale de la santé », « Observatoire syrien des droits de l'homme »: lower-case words that belong to an institution's name.
 * @returns the token behind the institution's name, whose capitalised part ends before `from`
 */
export function institutionEnd(parse: Parse, from: number): number {
  const { lexicon, tokens } = parse;
  let last = from;
  for (let parts = 0; parts < 4; parts++) {
    let k = last;
    while (
      isLower(tokens[k]) &&
      isRelational(lexicon.language, (tokens[k] as Token).low) &&
      !isInAny(NO_KIND, tokens[k])
    )
      k++;
    if (k > last) last = k;
    const joint = tokens[k]?.low ?? '';
    if (!lexicon.lists(List.joints, joint) || tokens[k]?.block !== tokens[from - 1]?.block) break;
    k++;
    if (lexicon.has(List.determiners, tokens[k])) k++;
    const word = tokens[k];
    if (asksOf(parse, k - 1)) break;
    if (word?.kind !== 'word' || word.block !== tokens[from - 1]?.block || word.marked !== tokens[from - 1]?.marked)
      break;
    if (lexicon.has(List.times, word) || (isInAny(OFFICES, word) && !isOffice(parse, k))) break;
    if (word.capital && isGivenName(word.text)) break;
    if (isInAny(OFFICES, word)) while (isInAny(OFFICES, tokens[k + 1]) && tokens[k + 1]?.capital) k++;
    last = word.capital ? behindAnother(parse, behindField(parse, k + 1)) : k + 1;
  }
  return last;
}

/** "the Office of the Inspector General": where nouns pile up, an office with its article and a capital is what the institution is named after. */
function isOffice({ tokens, lexicon }: Parse, index: number): boolean {
  const capital = lexicon.language.grammar.nounsPile && tokens[index]?.capital === true;
  return capital && lexicon.has(List.definite, tokens[index - 1]) && !isGivenName(tokens[index + 1]?.text ?? '');
}

/** « el Consejo para la Cultura | y las Artes »: behind a field a second one with its article, which names no institution of its own. */
function behindAnother({ tokens, lexicon }: Parse, from: number): number {
  const [joins, article, field] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.coordinators, joins)) return from;
  if (!lexicon.has(List.definite, article) || field?.kind !== 'word' || !field.capital) return from;
  const governed = lexicon.has(List.determiners, tokens[from - 2]) && field.block === joins?.block;
  const other = lexicon.has(List.organisations, field) || isInAny(NO_FIELD, field) || isGivenName(field.text);
  return governed && !other && field.low.endsWith('s') && !tokens[from + 3]?.capital ? from + 3 : from;
}

/** "the Office for National | Statistics", "the Department for Work | and Pensions": where nouns pile up, behind the words with capitals that go on with a field. */
function behindField(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return from;
  let k = from;
  for (;;) {
    const joins = lexicon.has(List.coordinators, tokens[k]) && lexicon.has(List.fields, tokens[k + 1]);
    const next = tokens[joins ? k + 1 : k];
    const goesOn = next?.kind === 'word' && next.capital && next.block === tokens[from - 1]?.block;
    if (!goesOn || next.marked !== tokens[from - 1]?.marked) return k;
    if (isInAny(NO_FIELD, next) || isGivenName(next.text)) return k;
    k += joins ? 2 : 1;
  }
}

/** « chiede alla Regione | di pagare », « pediu à Câmara | para pagar »: where a preposition leads to an infinitive, it is what the institution shall do. */
function asksOf({ tokens, lexicon }: Parse, joint: number): boolean {
  const verb = tokens[joint + 1];
  if (!lexicon.language.grammar.dropsSubject || lexicon.has(List.contracted, tokens[joint])) return false;
  return lexicon.has(List.infinitiveEnding, verb) && verb?.capital === false && !lexicon.has(List.roles, verb);
}

/**
 * « l'association Rives propres », « l'ONG Droits ruraux Bretagne »: behind the noun for an institution a noun in the plural takes its
 * adjective along, and a capital behind it.
 */
export function severalEnd({ tokens, lexicon }: Parse, first: number, last: number): number {
  const { capitalNouns, nounsPile } = lexicon.language.grammar;
  const [noun, adjective, behind] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  const led = lexicon.has(List.organisations, first === last - 1 ? tokens[first - 1] : tokens[first]);
  if (capitalNouns || nounsPile || !led || !noun?.low.endsWith('s') || !isAdjective(adjective)) return last;
  if (adjective?.block !== noun.block || adjective?.marked !== noun.marked) return last;
  return behind?.kind === 'word' && behind.capital && behind.block === noun.block ? last + 2 : last + 1;
}

function isAdjective(token: Token | undefined): boolean {
  return isLower(token) && /..[sx]$/u.test(token?.low ?? '') && !isInAny(NO_ADJECTIVES, token);
}

const NO_ADJECTIVES = listsOf(
  List.prepositions,
  List.contracted,
  List.determiners,
  List.conjunctions,
  List.adverbs,
  List.auxiliaries,
  List.verbs,
  List.cues,
  List.clitics,
  List.pronouns,
  List.times,
);

/** How many words may stand before the noun for an institution, behind the word of origin ("the British Foreign Office"). */
const LONGEST_ATTRIBUTE = 2;

/** "the European Union", "the Conservative Party": where nouns pile up, a word of origin or creed belongs to the institution behind it. */
export function opensInstitution(parse: Parse, index: number): boolean {
  const { lexicon, tokens } = parse;
  const token = tokens[index] as Token;
  const describes = lexicon.has(List.neverNames, token) || lexicon.has(List.roles, token);
  if (!lexicon.language.grammar.nounsPile || !describes) return false;
  for (let k = index + 1; k <= index + LONGEST_ATTRIBUTE; k++) {
    const next = tokens[k];
    if (!next?.capital || next.kind !== 'word' || next.block !== token.block || isGivenName(next.text)) return false;
    if (lexicon.has(List.organisations, next)) return true;
    if (lexicon.has(List.roles, next) || lexicon.has(List.titles, next)) return false;
  }
  return false;
}

/**
 * "the Fort Marsh Police | Department", "the Marsh County Sheriff | 's Office": where nouns pile up, the noun for an institution behind a word shows
 * that it belongs to the institution's name.
 */
export function leadsToInstitution(parse: Parse, index: number): boolean {
  const { lexicon, tokens } = parse;
  if (!lexicon.language.grammar.nounsPile) return false;
  const noun = tokens[isOwning(parse, index + 1) ? index + 2 : index + 1];
  return noun?.capital === true && lexicon.has(List.organisations, noun) && noun.block === tokens[index]?.block;
}

/** "the World Health Organization": where nouns pile up, what stands between two capitals is no name alone. */
export function isInside({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  return (
    lexicon.language.grammar.nounsPile &&
    before?.capital === true &&
    behind?.capital === true &&
    before.kind === 'word' &&
    behind.kind === 'word'
  );
}

/**
 * « o Colégio Estadual Padre Nome », « el Hospital Doctor Nombre »: an institution is called after somebody with a title; « la Fiscalía General
 * del Estado », « la Direction Générale de la Mer »: with nobody behind it, the title is an adjective.
 */
export function honours({ tokens, lexicon }: Parse, title: number, first: number): boolean {
  const { capitalNouns, nounsPile } = lexicon.language.grammar;
  const behind = tokens[title + 1];
  const noun = !capitalNouns && !nounsPile && lexicon.has(List.organisations, tokens[title - 1]);
  if (noun && behind?.kind === 'word' && !behind.capital) return true;
  const institution = lexicon.has(List.organisations, tokens[first]);
  return lexicon.language.grammar.dropsSubject && institution && tokens[title + 1]?.capital === true;
}

function isLower(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital;
}
