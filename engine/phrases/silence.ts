import type { Language } from '../languages/language.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Parse } from '../parse.ts';

/** How many tokens behind the particle tell at most what somebody is silent about. */
const REACH = 4;

interface Silence {
  readonly verbs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const known = new Map<Language, Silence>();

function silenceOf(language: Language): Silence {
  const { verbs = '', words = '' } = language.cues.silence ?? {};
  const silence = known.get(language) ?? { verbs: wordSet(verbs), words: wordSet(words) };
  known.set(language, silence);
  return silence;
}

/** "declined to comment on the strike", "refused to give his name": whoever says nothing has nothing reported; no "refused to sign". */
export function keepsSilent({ tokens, lexicon }: Parse, verb: number, infinitive: number): boolean {
  const { verbs, words } = silenceOf(lexicon.language);
  if (!verbs.has(tokens[verb]?.low ?? '')) return false;
  return tokens.slice(infinitive, infinitive + REACH).some(({ low, marked }) => marked === -1 && words.has(low));
}
