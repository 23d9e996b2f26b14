import { List } from '../../lexicon/lists.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { readPhrase } from '../phrase.ts';
import type { VerbGroup } from './verbs.ts';

/** How many tokens several of a kind have at most whose verb shows that they are no subject. */
const LONGEST_COUNTED = 4;

/**
 * "think Anne Rook rather than Brian Harlow", "a Leeds-based think tank", "two Arab states": an English verb without the ending of the third person has
 * not one person or thing for its subject, one with it not several. What may stand for many ("the council say", "Rook & Sons say") tells nothing.
 */
export function disagrees(parse: Parse, names: NameIndex, group: VerbGroup, source: Range): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || group.form !== 'finite' || group.first !== group.verb) return false;
  if (!group.plural && isCounted(parse, group.verb)) return true;
  const count = lexicon.determiners.get(tokens[source.first]?.low ?? '');
  const short = source.last - source.first <= LONGEST_COUNTED;
  if (!group.plural) return short && count?.endsWith('p') === true && tokens[group.verb]?.low.endsWith('s') === true;
  if (lexicon.has(List.coordinators, tokens[source.first - 1])) return false;
  const { name, head, joint, plural } = readPhrase(parse, names, source);
  if (joint || plural || (name?.last ?? head + 1) !== source.last) return false;
  if (count?.endsWith('s'))
    return !lexicon.has(List.definite, tokens[source.first]) && !lexicon.has(List.groups, tokens[head]);
  return name !== null && !group.classes.has('say') && name.words.length > 1 && isGivenName(name.words[0] ?? '');
}

/** "for 3 terrorist | figures": what stands behind a number and a plain word is counted; no "Channel 4 news | says", no "mailed to 9,000 homes | claims". */
function isCounted({ tokens, lexicon }: Parse, verb: number): boolean {
  const [before, number, noun] = [tokens[verb - 3], tokens[verb - 2], tokens[verb - 1]];
  const counts =
    number?.kind === 'number' && before?.capital !== true && noun?.kind === 'word' && !/^\p{Lu}|s$/u.test(noun.text);
  return counts && tokens[verb]?.low.endsWith('s') === true && !lexicon.has(List.pronouns, noun);
}
