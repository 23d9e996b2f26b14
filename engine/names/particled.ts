import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import type { Name } from './find.ts';
import { isGivenName } from './gender.ts';
import { isOwnWord, isParticle } from './particle.ts';

/** A surname with the small words before it, as full names have it: « Gesa | dos Santos ». */
type Tails = ReadonlyMap<string, readonly string[]>;

/**
 * "de Vries said", « erzählt dos Santos »: the surname alone begins with the small words before it: those that a full name shows, and those
 * that are nothing else in the language ("Councillor van der Poel").
 */
export function withParticles(parse: Parse, names: readonly Name[]): Name[] {
  const tails = tailsOf(parse, names);
  return names.map((name) => {
    if (name.words.length !== 1) return name;
    const known = tails.get(name.spelling);
    const particles =
      known && standBefore(parse.tokens, name.first, known) ? known : particlesBefore(parse, name.first);
    if (particles.length === 0) return name;
    const words = [...particles, ...name.words];
    return { ...name, first: name.first - particles.length, words, spelling: words.join(' ') };
  });
}

function particlesBefore(parse: Parse, first: number): readonly string[] {
  const { tokens, lexicon } = parse;
  const isOne = (token: Token | undefined) =>
    token?.block === tokens[first]?.block &&
    isParticle(parse, token) &&
    token !== undefined &&
    !isOwnWord(parse, token) &&
    !lexicon.has(List.joints, token);
  let from = first;
  while (isOne(tokens[from - 1])) from--;
  return tokens.slice(from, first).map(({ text }) => text);
}

function tailsOf(parse: Parse, names: readonly Name[]): Tails {
  const tails = new Map<string, readonly string[]>();
  for (const { words, last } of names) {
    let first = words.length - 1;
    while (first > 1 && /^\p{Ll}/u.test(words[first - 1] as string)) first--;
    if (first === words.length - 1) continue;
    // « Sierra de Nombre », « el alcalde de Nombre »: what joins places as well is part of a surname behind a first name alone.
    const particle = parse.tokens[last - 2];
    if (isGivenName(words[0] as string) || (particle && !isOwnWord(parse, particle)))
      tails.set(words.at(-1) as string, words.slice(first, -1));
  }
  return tails;
}

/** Whether the very particles stand before a token, in its block, and no other name before them. */
function standBefore(tokens: readonly Token[], index: number, particles: readonly string[]): boolean {
  const first = index - particles.length;
  const { block } = tokens[index] as Token;
  return (
    first >= 0 && particles.every((word, k) => tokens[first + k]?.text === word && tokens[first + k]?.block === block)
  );
}
