import { givenNameGender } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { type Phrase, readPhrase } from '../phrase.ts';
import { lastSubject } from './last-subject.ts';

/** How many words such a phrase has at most ("what", « ce qu' »). */
const LONGEST = 3;

/**
 * « L'opposition dénonce ce qu'elle considère comme une « dérive » »: the pronoun of a clause about what somebody does something to is whoever
 * does it, where nothing tells them apart.
 * @returns the subject of the main clause, or the pronoun itself
 */
export function subjectOfWhat(parse: Parse, names: NameIndex, source: Range): Range {
  if (source.last - source.first !== 1 || !readPhrase(parse, names, source).pronoun) return source;
  const what = whatBefore(parse, source.first);
  const subject = what === -1 ? null : lastSubject(parse, names, what);
  const agreeing = subject && agrees(parse, readPhrase(parse, names, subject), readPhrase(parse, names, source));
  return agreeing ? subject : source;
}

/** Where « ce que » begins that ends right before `end`, or -1. */
function whatBefore({ tokens, lexicon }: Parse, end: number): number {
  for (let k = end - 1; k >= Math.max(0, end - LONGEST); k--)
    if (lexicon.whatPhrases.at(tokens, k)?.words.length === end - k) return k;
  return -1;
}

function agrees({ lexicon }: Parse, { pronoun: other, plural, name, gender }: Phrase, pronoun: Phrase): boolean {
  if (other || plural !== pronoun.plural) return false;
  const given = name?.words[0];
  const own = name?.title ?? (given && givenNameGender(given, lexicon.language.code)) ?? gender;
  return own === 'x' || pronoun.gender === 'x' || own === pronoun.gender;
}
