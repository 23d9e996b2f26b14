import type { Name } from './find.ts';
import { isFullName } from './full-name.ts';

/** Names by the token at which they begin: an array, since rules ask it for nearly every token of the text. */
export class NameIndex {
  private readonly byToken: (Name | undefined)[];
  private surnames: Set<string> | undefined;

  /** @param tokens how many tokens the text has */
  constructor(
    private readonly names: readonly Name[],
    tokens: number,
  ) {
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

  /** Whether a name is a person's: in full itself, or by the last word of a full name that the text has elsewhere. */
  isPersons({ words }: Name): boolean {
    if (isFullName(words)) return true;
    this.surnames ??= new Set(
      this.names.filter((name) => isFullName(name.words)).map((name) => name.words.at(-1) ?? ''),
    );
    return this.surnames.has(words.at(-1) ?? '');
  }
}
