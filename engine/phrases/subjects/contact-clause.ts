import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { phraseEndingAt } from '../phrase-ending.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** How far before the verb what a contact clause tells of ends, in tokens. */
const LONGEST = 6;

/**
 * "All the captains I met said", "Every owner the paper spoke to said": where a relative clause needs no pronoun, what stands before its
 * subject, with no comma between, is whom it tells of.
 * @param end last token before the verb that reports
 */
export function toldOfByContact(parse: Parse, names: NameIndex, end: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  const { nounsPile } = lexicon.language.grammar;
  const verb = lexicon.has(List.prepositions, tokens[end]) ? end - 1 : end;
  const acts =
    !lexicon.has(List.auxiliaries, tokens[verb]) &&
    (lexicon.has(List.pastEnding, tokens[verb]) || isFiniteVerb(parse, verb));
  if (!nounsPile || !acts || tokens[verb]?.marked !== -1) return null;
  for (let k = verb - 1; k > first + 1 && verb - k < LONGEST; k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return null;
    const pronoun =
      k === verb - 1 && (lexicon.has(List.speakerPronouns, tokens[k]) || lexicon.has(List.pronouns, tokens[k]));
    if (!pronoun && !lexicon.has(List.determiners, tokens[k])) continue;
    const whom = tokens[k - 1]?.kind === 'word' ? phraseEndingAt(parse, names, k - 1, first, false) : null;
    const several =
      whom && (lexicon.has(List.determiners, tokens[whom.first]) || lexicon.has(List.groups, tokens[k - 1]));
    return several ? { first: whom.first, last: k } : null;
  }
  return null;
}
