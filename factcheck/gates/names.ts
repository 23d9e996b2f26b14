import { List } from '../../engine/lexicon/lists.ts';
import type { Reading, Term } from '../reading/terms.ts';
import type { Gate } from './difference.ts';

/** Above this share of capitals a text is set in them, and they name nobody. */
const SET_IN_CAPITALS = 0.6;

/**
 * A check about one person, place or institution is none about another; a text that names nobody may still mean them. In a long text,
 * which names many, one name of the check is enough.
 */
export const names: Gate = ({ claim, check, scope, short }) => {
  const own = namesIn(claim, scope.first, scope.end);
  const theirs = namesIn(check, 0, check.tokens.length);
  const missing = theirs.filter(({ stem }) => !claim.terms.some((term) => term.stem === stem));
  const beyond = own.filter(({ stem }) => !check.terms.some((term) => term.stem === stem));
  const enough = short ? 1 : theirs.length;
  if (missing.length === 0 || missing.length < enough || beyond.length === 0) return null;
  const texts = (terms: readonly Term[]) => terms.map(({ text }) => text).join(' ');
  return { kind: 'name', claim: texts(beyond), check: texts(missing) };
};

/** Capitalised words that no sentence begins with. German nouns are capitalised too, so it is not asked there. */
function namesIn({ text, tokens, terms, language, lexicon }: Reading, first: number, end: number): Term[] {
  if (language?.grammar.capitalNouns) return [];
  const inside = terms.filter(({ token }) => token >= first && token < end);
  const capital = inside.filter(({ token }) => tokens[token]?.kind === 'word' && tokens[token]?.capital);
  if (capital.length > SET_IN_CAPITALS * inside.length && inside.length > 3) return [];
  return capital.filter(({ token }) => {
    const before = tokens[token - 1];
    const gap = text.slice(before?.end ?? 0, tokens[token]?.start);
    const title = lexicon.has(List.titles, tokens[token]) || lexicon.has(List.roles, tokens[token]);
    return before !== undefined && !title && !gap.includes('\n') && /^[\p{L}\p{N},'’]/u.test(before.text);
  });
}
