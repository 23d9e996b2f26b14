import type { Years } from '../../lexicon/anybody.ts';
import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/**
 * The ages that a description tells of by a word: « la septuagénaire », "the old man", « la joven »; null where it tells of none. An adjective
 * does so only beside a noun that names no office, of which it tells other things (« le vieux maire », "an old friend").
 */
export function yearsMeant({ tokens, lexicon }: Parse, { first, head, last }: Phrase): Years | null {
  const noun = tokens[head];
  if (!noun) return null;
  const adjectives = lexicon.has(List.anybody, noun) && !lexicon.has(List.roles, noun);
  for (const { low } of adjectives ? tokens.slice(first, Math.min(head + 2, last)) : [noun]) {
    const years = lexicon.anybody.years(low);
    if (years) return years;
  }
  return null;
}
