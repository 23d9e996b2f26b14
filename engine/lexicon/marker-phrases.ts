import type { Language } from '../languages/language.ts';
import type { Marker } from '../languages/shape/claims.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { Phrases } from './phrases.ts';
import { wordSet } from './word-set.ts';

interface Found {
  readonly words: readonly string[];
  readonly status: Marker['status'];
}

/** How many words stand between « sans » and « preuve » (« sans en apporter la moindre | preuve »). */
const BETWEEN = 4;

/** Words of the article's own that dispute: fixed phrases, and « sans … preuve » with whatever stands between. */
export class MarkerPhrases {
  private readonly fixed: Phrases<Found>;
  private readonly without: ReadonlySet<string>;
  private readonly proof: ReadonlySet<string>;
  /** What opens a clause: behind it somebody else may have proof (« sans que le juge ait de preuve »). */
  private readonly clause: ReadonlySet<string>;

  constructor({ claims, cues }: Language) {
    this.fixed = new Phrases(
      claims.markers.map(({ words, status }) => ({ words: words.split(' ').map(fold), status })),
    );
    this.without = wordSet(claims.proof.without);
    this.proof = wordSet(claims.proof.nouns);
    this.clause = wordSet(cues.clause);
  }

  /** Whether a marker begins with this word. */
  has(word: string): boolean {
    return this.fixed.has(word) || this.without.has(word);
  }

  /** « preuve », "evidence" */
  isProof(word: string): boolean {
    return this.proof.has(word);
  }

  /** The marker that begins at a token. */
  at(tokens: readonly Token[], index: number): Found | undefined {
    return this.fixed.at(tokens, index) ?? this.withoutProof(tokens, index);
  }

  private withoutProof(tokens: readonly Token[], index: number): Found | undefined {
    const first = tokens[index];
    if (!first || !this.without.has(first.low)) return undefined;
    for (let k = index + 1; k <= index + BETWEEN + 1; k++) {
      const token = tokens[k];
      if (token?.kind !== 'word' || token.sentence !== first.sentence || token.marked !== first.marked)
        return undefined;
      if (this.clause.has(token.low)) return undefined;
      if (this.proof.has(token.low))
        return { words: tokens.slice(index, k + 1).map(({ low }) => low), status: 'author.unsupported' };
    }
    return undefined;
  }
}
