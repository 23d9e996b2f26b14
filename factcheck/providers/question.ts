import type { AskedClaim } from '../find-checks.ts';
import { readingLanguage } from '../reading/language-of.ts';
import { readText } from '../reading/terms.ts';

/** What is asked of a service elsewhere: nothing of the article but these words and the language. */
export interface Question {
  readonly query: string;
  /** Two or three letters (ISO 639), or null for every language. */
  readonly language: string | null;
}

/** More words find less: services look for checks that hold nearly all of them. */
const MOST_WORDS = 12;

/** A question longer than this is no question, in UTF-16 units. */
export const LONGEST_QUERY = 300;

/** The words of a claim that say what it is about, behind the name of who makes it. */
export function questionOf(claim: Pick<AskedClaim, 'text' | 'language' | 'claimant'>): Question {
  const { text, terms, tokens } = readText(claim.text, readingLanguage(claim.text, claim.language));
  // A word that was taken apart at its humps is asked for as it stands.
  const words = [...new Set(terms.map(({ token }) => token))].flatMap((token) => {
    const { start, end } = tokens[token] as { start: number; end: number };
    return text.slice(start, end);
  });
  const named = claim.claimant === null ? [] : [claim.claimant];
  const query = [...named, ...[...new Set(words)].slice(0, MOST_WORDS)].join(' ').slice(0, LONGEST_QUERY);
  return { query, language: claim.language?.split('-')[0]?.toLowerCase() ?? null };
}
