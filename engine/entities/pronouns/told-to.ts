import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';

const REPORTING = listsOf(List.finiteCues, List.participleCues);
const WHEN = listsOf(List.times, List.adverbs);

/** « a indiqué à l'AFP | la procureure », "told an agency": a preposition for whom something is told leads the name right behind the verb. */
export function isToldTo(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.telling, tokens[name.first - 1])) return true;
  const preposition = prepositionBefore(parse, name);
  const verb = tokens[preposition - 1];
  const led = lexicon.has(List.addressee, tokens[preposition]) && verb?.sentence === tokens[name.first]?.sentence;
  return led && isInAny(REPORTING, verb);
}

/** « a dit, interrogée mardi | par la Gazette, la maire »: by whom somebody was asked, between commas right behind the verb. */
export function isAskedBy(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  const preposition = prepositionBefore(parse, name);
  let done = preposition - 1;
  while (isInAny(WHEN, tokens[done])) done--;
  const by = lexicon.has(List.presentedBy, tokens[preposition]) && lexicon.has(List.participle, tokens[done]);
  return by && tokens[done - 1]?.text === ',' && isInAny(REPORTING, tokens[done - 2]);
}

function prepositionBefore({ tokens, lexicon }: Parse, { first }: Name): number {
  return lexicon.has(List.determiners, tokens[first - 1]) ? first - 2 : first - 1;
}
