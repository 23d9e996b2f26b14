import type { Name } from './find.ts';

/** Names by the token at which they begin: an array, since rules ask it for nearly every token of the text. */
export class NameIndex {
  private readonly byToken: (Name | undefined)[];

  /** @param tokens how many tokens the text has */
  constructor(names: readonly Name[], tokens: number) {
    this.byToken = new Array<Name | undefined>(tokens).fill(undefined);
    for (const name of names) this.byToken[name.first] = name;
  }

  /** The name that begins at a token; undefined where none does, and outside the text. */
  get(token: number): Name | undefined {
    return token >= 0 && token < this.byToken.length ? this.byToken[token] : undefined;
  }

  has(token: number): boolean {
    return this.get(token) !== undefined;
  }
}
