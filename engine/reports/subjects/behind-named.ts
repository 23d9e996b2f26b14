import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { endsGoverned } from '../../phrases/asides/apposed.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

const SPEAKERS = listsOf(List.roles, List.organisations, List.groups);

/** How many tokens a name in marks has at most, its marks among them. */
const LONGEST_NAME = 7;

/**
 * « había dicho en el programa «La hora larga» que S », "told the station's “Long Hour” that S": the token behind a name in marks that its
 * noun leads in, or whose it is; `index` for none.
 */
export function behindNamed(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const passage = tokens[index]?.marked ?? -1;
  const called = lexicon.has(List.naming, tokens[index - 1]) && !lexicon.has(List.cues, tokens[index - 1]);
  const owned = isOwning(parse, index - 1) && tokens[index + 1]?.capital === true;
  if (passage === -1 || !(called || owned)) return index;
  let k = index;
  while (tokens[k]?.marked === passage) k++;
  return k - index <= LONGEST_NAME ? k : index;
}

/** « a dit, mardi, | Nom », « a dit, à ses côtés, | la maire »: behind the comma that closes an aside somebody begins. */
export function speaksBehind(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (names.has(index) || lexicon.has(List.titles, tokens[index])) return true;
  if (!lexicon.has(List.determiners, tokens[index])) return false;
  // « l'ex sindaco »
  const noun = lexicon.language.grammar.dropsSubject && isPlainWord(parse, index + 1) ? index + 2 : index + 1;
  return isInAny(SPEAKERS, tokens[index + 1]) || isInAny(SPEAKERS, tokens[noun]);
}

/**
 * « respondió a su abogada, Nombre. »: a name alone behind the comma tells who was told, where that is one.
 * @param comma the token behind whom it was told to
 * @returns the token behind the name, or -1
 */
export function behindToldName(parse: Parse, names: NameIndex, preposition: number, comma: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[comma]?.text !== ',' || !endsGoverned(parse, { first: preposition - 1, last: comma })) return -1;
  const [article, noun] = [tokens[comma - 2], tokens[comma - 1]];
  const several = lexicon.determiners.get(article?.low ?? '')?.[1] === 'p' || noun?.low.endsWith('s');
  const name = several ? undefined : names.get(comma + 1);
  return name && tokens[name.last]?.kind !== 'word' ? name.last : -1;
}
