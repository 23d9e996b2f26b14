import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';

/** How many tokens the aside has at most. */
const LONGEST_ASIDE = 14;

/**
 * « Interrogé par Nom, l'entraîneur, dont l'équipe a perdu, a dit S »: behind what a participle opens, with nobody acting before, a description with its
 * own aside and verb is the subject, and tells nothing of whom it follows.
 * @param last the token behind the description
 */
export function actsBehindParticiple(parse: Parse, { first }: Name, last: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, first);
  if (!lexicon.has(List.participle, tokens[start]) || start === first || hasFinite(parse, start, first)) return false;
  if (tokens[last]?.text !== ',') return false;
  let comma = last + 1;
  while (comma < last + LONGEST_ASIDE && tokens[comma]?.text !== ',') comma++;
  return tokens[comma]?.text === ',' && isFiniteVerb(parse, comma + 1);
}
