import type { Gender } from '../../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens an aside between a name and its verb has at most. */
const LONGEST_ASIDE = 14;
const BETWEEN = listsOf(List.auxiliaries, List.times, List.adverbs);

/**
 * "Jo Marsh, whose sons sail, said she had waited": most of what people say is of themselves, so the pronoun right behind the verb tells a gender
 * that the first name leaves open, and makes one doubtful that the first name tells otherwise.
 */
export function genderWith(parse: Parse, names: readonly Name[], gender: Gender): Gender {
  if (!parse.lexicon.language.grammar.nounsPile) return gender;
  const told = new Set(names.map((name) => pronounSaid(parse, name)).filter((g) => g !== null));
  const [only] = told;
  if (only === undefined || told.has(gender)) return gender;
  return gender === 'x' && told.size === 1 ? only : 'x';
}

function pronounSaid(parse: Parse, { last, title }: Name): Gender | null {
  const { tokens, lexicon } = parse;
  let verb = last;
  if (title !== null && title !== 'x') return null;
  if (tokens[last]?.text === ',') {
    verb++;
    while (
      verb < last + LONGEST_ASIDE &&
      tokens[verb]?.text !== ',' &&
      tokens[verb]?.sentence === tokens[last]?.sentence
    )
      verb++;
    if (tokens[verb]?.text !== ',') return null;
    verb++;
  }
  while (isInAny(BETWEEN, tokens[verb])) verb++;
  if (!lexicon.has(List.bareVerbs, tokens[verb]) || tokens[verb]?.marked !== -1) return null;
  let pronoun = verb + 1;
  while (lexicon.has(List.clause, tokens[pronoun]) || isInAny(BETWEEN, tokens[pronoun])) pronoun++;
  const agreement = lexicon.pronouns.get(tokens[pronoun]?.low ?? '');
  const [gender] = agreement ?? '';
  return (gender === 'm' || gender === 'f') && tokens[pronoun]?.marked === -1 ? gender : null;
}
