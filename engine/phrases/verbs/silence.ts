import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens behind the particle tell at most what somebody is silent about. */
const REACH = 4;

const silenceOf = perLanguage(({ cues: { silence } }) => ({
  verbs: wordSet(silence?.verbs ?? ''),
  words: wordSet(silence?.words ?? ''),
}));

/** "declined to comment on the strike", "refused to give his name": whoever says nothing has nothing reported; no "refused to sign". */
export function keepsSilent({ tokens, lexicon }: Parse, verb: number, infinitive: number): boolean {
  const { verbs, words } = silenceOf(lexicon.language);
  if (!verbs.has(tokens[verb]?.low ?? '')) return false;
  return tokens.slice(infinitive, infinitive + REACH).some(({ low, marked }) => marked === -1 && words.has(low));
}
