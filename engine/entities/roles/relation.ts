import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';

const JOINTS = listsOf(List.joints, List.contracted, List.prepositions);

const relationsOf = perLanguage(({ people: { parents, relations, children } }) => ({
  any: wordSet(`${parents} ${relations}`),
  parents: wordSet(parents),
  children: wordSet(children),
}));

/** « fille », « frère »: what somebody is to another one by birth or marriage. */
export function isRelation(parse: Parse, noun: string): boolean {
  const { any, children } = relationsOf(parse.lexicon.language);
  return any.has(noun) || children.has(noun);
}

/** How far back the other one of the two may be told of, in tokens. */
const REACH = 60;

/**
 * « Il marito », « la hermana », « a mãe »: who somebody is to another one is nobody of whom the text has not told it; but whoever has just
 * been told to have a child may be « la madre », to have a father « la hija », to have a wife « il marito ».
 */
export function isAnotherOnesRelation(parse: Parse, phrase: Phrase): boolean {
  const relations = relationsOf(parse.lexicon.language);
  const low = parse.tokens[phrase.head]?.low ?? '';
  // « la madre di famiglia » tells what somebody has.
  const { parents, children, any } = relations;
  const toldOf = parents.has(low) && isInAny(JOINTS, parse.tokens[phrase.head + 1]);
  if (!any.has(low) || toldOf) return false;
  const others = parents.has(low) ? children : children.has(low) ? parents : any;
  return !parse.tokens
    .slice(Math.max(0, phrase.first - REACH), phrase.first)
    .some((token) => token.low !== low && others.has(token.low));
}
