import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
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
  if (isInAny(INSTITUTIONS, tokens[first])) return false;
  const next = tokens[behind + 1];
  if (isInAny(VERBS, next) && lexicon.has(List.pluralEnding, next)) return true;
  const personal = isGivenName(tokens[first]?.text ?? '');
  return personal && (joint - first !== 2 || (next?.capital === true && next.kind === 'word'));
}
