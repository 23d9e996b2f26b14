import { List } from '../lexicon/lists.ts';
import { type CueGroups, groupsOf } from '../lexicon/verbs.ts';
import type { Parse } from '../parse.ts';

const SHOWS = groupsOf([
  { class: 'say', form: 'finite' },
  { class: 'say', form: 'participle' },
]);

/**
 * „Die Studie zeigt | , dass S“, „hat ergeben | , dass S“: a verb that is no reporting verb elsewhere („zeigte sich besorgt“) states what stands
 * in the clause right behind it.
 */
export function showingAt({ tokens, lexicon }: Parse, index: number): CueGroups | undefined {
  if (!lexicon.language.cues.bareAfterComma || !lexicon.has(List.showing, tokens[index])) return undefined;
  return tokens[index + 1]?.text === ',' && lexicon.has(List.clause, tokens[index + 2]) ? SHOWS : undefined;
}
