import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';

const REPORTING = listsOf(List.finiteCues, List.participleCues);
const WHEN = listsOf(List.times, List.adverbs);

/**
 * « a indiqué à l'AFP | la procureure », « a réagi mardi auprès de l'AFP | le maire », « a confié à la radio Sud | la procureure », "told an agency": a
 * preposition for whom something is told leads the name, or the noun for an institution before it, behind the verb and when it was told.
 */
export function isToldTo(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.telling, tokens[name.first - 1])) return true;
  const preposition = addresseeBefore(parse, name);
  let at = preposition - 1;
  while (isInAny(WHEN, tokens[at])) at--;
  const verb = tokens[at];
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

/** The preposition before a name, before the noun for the institution that it names, or « auprès » before « de ». */
function addresseeBefore(parse: Parse, name: Name): number {
  const { tokens, lexicon } = parse;
  const noun = lexicon.has(List.organisations, tokens[name.first - 1]) ? name.first - 1 : name.first;
  const preposition = prepositionBefore(parse, { first: noun });
  const joined = lexicon.has(List.joints, tokens[preposition]) && lexicon.has(List.addressee, tokens[preposition - 1]);
  return joined ? preposition - 1 : preposition;
}

function prepositionBefore({ tokens, lexicon }: Parse, { first }: Pick<Name, 'first'>): number {
  return lexicon.has(List.determiners, tokens[first - 1]) ? first - 2 : first - 1;
}
