import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isFiniteVerb } from '../phrases/verbs/finite.ts';
import { isPlainWord } from '../phrases/verbs/unlisted.ts';
import { isGivenName } from './gender.ts';
import { headsSentence } from './sentence-head.ts';
import { isToldOf } from './told-of.ts';

/** Letters that an age is put before („die 85-jährige“, „die 85 jährige“). */
const OF_YEARS = /^-?jährige[nmrs]?$/u;

/**
 * „die 85-jährige | Hanna | sagte“, „| Hanna |, 49, kam“, „| Hanna |, die sonst schweigt“, „| Hanna | lacht“, „im Hof steht |
 * Hanna“: where every noun has a capital, a first name alone is a name where its age or a relative tells of somebody, or where it opens the
 * sentence before its verb, or stands right behind one.
 */
export function isGivenAlone(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[first];
  if (last - first !== 1 || !token || !isGivenName(token.text) || lexicon.has(List.times, token)) return false;
  const before = tokens[first - 1];
  if (OF_YEARS.test(before?.low ?? '') || (before?.block === token.block && isFiniteVerb(parse, first - 1)))
    return true;
  if (!headsSentence(parse, first)) return false;
  if (isFiniteVerb(parse, last) || acts(parse, last) || isToldOf(parse, last)) return true;
  const inYears = tokens[last + 1]?.kind === 'number' && lexicon.has(List.years, tokens[last + 2]);
  return tokens[last]?.text === ',' && (inYears || lexicon.has(List.relativeForms, tokens[last + 1]));
}

/** A verb that no list holds. */
function acts(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  return token?.capital === false && isPlainWord(parse, index) && parse.lexicon.has(List.thirdPerson, token);
}
