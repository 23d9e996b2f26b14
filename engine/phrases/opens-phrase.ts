import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';

/** „…, monierte | dessen Chef Name“: whose somebody is, not behind a comma, where it opens a relative clause. */
export function takesUpOwner({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.capitalNouns || !lexicon.has(List.linkers, tokens[index])) return false;
  return tokens[index + 1]?.capital === true && tokens[index - 1]?.text !== ',';
}

/** "sagte Coach Name", „sagte Vorständin Dr. Name“: what stands right before a name tells what somebody is, whether a list holds it or not. */
export function isBeforeName({ tokens, lexicon }: Parse, names: NameIndex, index: number): boolean {
  if (lexicon.has(List.times, tokens[index])) return false;
  let name = index + 1;
  while (lexicon.has(List.titles, tokens[name])) name += tokens[name + 1]?.text === '.' ? 2 : 1;
  return names.has(name);
}
