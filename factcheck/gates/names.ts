import type { Reading, Term } from '../reading/terms.ts';
import type { Gate } from './difference.ts';

/** Above this share of capitals a text is set in them, and they name nobody. */
const SET_IN_CAPITALS = 0.6;

/** A check about one person, place or institution is none about another; a text that names nobody may still mean them. */
export const names: Gate = ({ claim, check, scope }) => {
  const own = namesIn(claim, scope.first, scope.end);
  const theirs = namesIn(check, 0, check.tokens.length);
  const missing = theirs.filter(({ stem }) => !claim.terms.some((term) => term.stem === stem));
  const beyond = own.filter(({ stem }) => !check.terms.some((term) => term.stem === stem));
  if (missing.length === 0 || beyond.length === 0) return null;
  const texts = (terms: readonly Term[]) => terms.map(({ text }) => text).join(' ');
  return { kind: 'name', claim: texts(beyond), check: texts(missing) };
};

/** Capitalised words that no sentence begins with. German nouns are capitalised too, so it is not asked there. */
function namesIn({ tokens, terms, language }: Reading, first: number, end: number): Term[] {
  if (language?.grammar.capitalNouns) return [];
  const inside = terms.filter(({ token }) => token >= first && token < end);
  const capital = inside.filter(({ token }) => tokens[token]?.kind === 'word' && tokens[token]?.capital);
  if (capital.length > SET_IN_CAPITALS * inside.length && inside.length > 3) return [];
  return capital.filter(({ token }) => token > first && !/^[.!?…:«»"“”#@]$/.test(tokens[token - 1]?.text ?? ''));
}
