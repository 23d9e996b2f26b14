import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Name } from '../names/find.ts';
import type { Parse } from '../parse.ts';

const REPORTING = listsOf(List.finiteCues, List.participleCues);

/** « a indiqué à l'AFP | la procureure », "told an agency": a preposition for whom something is told leads the name right behind the verb. */
export function isToldTo({ tokens, lexicon }: Parse, { first }: Name): boolean {
  if (lexicon.has(List.telling, tokens[first - 1])) return true;
  const preposition = lexicon.has(List.determiners, tokens[first - 1]) ? first - 2 : first - 1;
  const verb = tokens[preposition - 1];
  const led = lexicon.has(List.addressee, tokens[preposition]) && verb?.sentence === tokens[first]?.sentence;
  return led && isInAny(REPORTING, verb);
}
