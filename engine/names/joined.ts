import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isAnd } from '../phrases/nouns/joint.ts';
import { isGivenName } from './gender.ts';

const VERBS = listsOf(List.auxiliaries, List.verbs, List.finiteCues);
const INSTITUTIONS = listsOf(List.organisations, List.fields);

/**
 * « Ana Robledo y | Tomás Ibarra », « Ana Robalo e | Ibarra disseram »: whether a conjunction that may join two surnames (« José Ortega y
 * Prados ») joins somebody else to whoever the name at `first` is.
 * @param joint the conjunction
 * @param behind the capital behind it
 */
export function joinsAnother(parse: Parse, first: number, joint: number, behind: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.coordinators, tokens[joint])) return false;
  if (isGivenName(tokens[behind]?.text ?? '')) return true;
  // « Fiom e | Uilm », « Comune e | Regione »: two institutions, no « Economia e Finanze ».
  if (lexicon.has(List.organisations, tokens[first]) && lexicon.has(List.organisations, tokens[behind])) return true;
  if (isInAny(INSTITUTIONS, tokens[first])) return false;
  const next = tokens[behind + 1];
  if (isInAny(VERBS, next) && lexicon.has(List.pluralEnding, next)) return true;
  // « Ana da Graça e Silva declarou »: a verb in the singular has one subject.
  if (lexicon.language.grammar.dropsSubject && isInAny(VERBS, next)) return false;
  const personal = isGivenName(tokens[first]?.text ?? '');
  // « Ana de Sousa e Silva, »
  const surname = tokens[first + 1]?.capital === false ? 3 : 2;
  return personal && (joint - first !== surname || (next?.capital === true && next.kind === 'word'));
}

/** "Johnson and Marsh said": whether the capital that heads a sentence is a name because another is joined to it, and a verb follows. */
export function isJoinedTo(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const [token, other, verb] = [tokens[first], tokens[last + 1], tokens[last + 2]];
  if (!isAnd(parse, last) || !other?.capital || other.kind !== 'word' || other.block !== token?.block) return false;
  return isInAny(VERBS, verb) && verb?.capital === false && !lexicon.has(List.openers, token);
}

/** « Fiom, Fim e Uilm hanno detto », « Fiom, Fim e Uilm: «…» »: the capital that heads a sentence is a name because others are listed with it. */
export function isListedWith(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const capital = (k: number) =>
    tokens[k]?.kind === 'word' && tokens[k]?.capital && tokens[k]?.block === tokens[first]?.block;
  if (!lexicon.language.grammar.dropsSubject || lexicon.has(List.openers, tokens[first])) return false;
  let end = last;
  while (tokens[end]?.text === ',' && capital(end + 1)) end += 2;
  if (end === last || !isAnd(parse, end) || !capital(end + 1)) return false;
  const behind = tokens[end + 2];
  return behind?.text === ':' || (isInAny(VERBS, behind) && lexicon.has(List.pluralEnding, behind));
}
