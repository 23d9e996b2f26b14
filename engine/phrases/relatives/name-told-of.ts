import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import { asideEnd } from '../asides/aside-end.ts';

/** How many tokens stand at most between a name's comma and the one before the relative. */
const LONGEST_ASIDE = 20;

/**
 * « Nombre, 34 años, quien añadió », « Nome, vizinho da obra e pai de dois filhos, para quem S »: the name of several words that the aside before a
 * relative is told of; null where none is.
 * @param comma the one before the relative
 */
export function nameToldOf(parse: Parse, names: NameIndex, comma: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[comma]?.text !== ',') return null;
  let k = comma - 1;
  while (k > first && comma - k < LONGEST_ASIDE && tokens[k]?.text !== ',') {
    if (tokens[k]?.marked !== -1 || isSign(tokens[k], BREAKS)) return null;
    k--;
  }
  const named = tokens[k]?.text === ',' && asideEnd(parse, k) === comma ? nameBefore(names, k) : null;
  return named && named.first >= first && (names.get(named.first)?.words.length ?? 0) > 1 ? named : null;
}

function nameBefore(names: NameIndex, end: number): Range | null {
  let first = end - 1;
  while (first > end - LONGEST_ASIDE && !names.has(first)) first--;
  const name = names.get(first);
  return name?.last === end ? { first, last: end } : null;
}
