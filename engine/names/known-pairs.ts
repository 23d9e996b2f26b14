import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { isInitial } from './sentence-head.ts';

/**
 * Names of two words that stand by themselves or with an initial somewhere in the article (« Zélie Dorval », « Z. Dorval »): they
 * show where the same name begins in a run of capitals.
 */
export class KnownPairs {
  private known: ReadonlySet<string> | null = null;
  private surnames: ReadonlySet<string> | null = null;

  constructor(private readonly tokens: readonly Token[]) {}

  /**
   * « à l'agence Sud Infos Zélie Dorval », where the article has « Z. Dorval » as well.
   * @returns whether the first word of such a name stands at `index` and its surname ends the run before `last`
   */
  opensAt(index: number, last: number): boolean {
    if (index !== last - 2) return false;
    const [first, surname] = [this.tokens[index] as Token, this.tokens[last - 1] as Token];
    // Hardly any article asks: the names are collected when one does.
    this.known ??= pairsIn(this.tokens);
    return this.known.has(keyOf(first, surname)) || this.known.has(`${first.text[0]} ${surname.text}`);
  }

  /** Whether a word is the surname of somebody whose first name stands before it somewhere. */
  endIn({ text }: Token): boolean {
    this.surnames ??= new Set(
      this.tokens.filter((token, k) => token.capital && isGivenName(this.tokens[k - 1]?.text ?? '')).map((t) => t.text),
    );
    return this.surnames.has(text);
  }

  /** Whether the two stand by themselves somewhere (« Zélie Dorval »). */
  standsAlone(first: Token, surname: Token): boolean {
    this.known ??= pairsIn(this.tokens);
    return this.known.has(keyOf(first, surname));
  }

  /** Whether the two words stand side by side in one place alone. */
  once(first: Token, second: Token): boolean {
    const places = this.tokens.filter(
      (token, k) => token.text === first.text && this.tokens[k + 1]?.text === second.text,
    );
    return places.length === 1;
  }
}

function pairsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (let k = 0; k + 1 < tokens.length; k++) {
    const [first, next] = [tokens[k] as Token, tokens[k + 1] as Token];
    if (!first.capital) continue;
    const surname = tokens[k + 2];
    if (next.text === '.' && surname?.capital && isInitial(first)) known.add(keyOf(first, surname));
    else if (next.capital && !surname?.capital && !tokens[k - 1]?.capital) known.add(keyOf(first, next));
  }
  return known;
}

function keyOf(first: Token, surname: Token): string {
  return `${first.text} ${surname.text}`;
}
