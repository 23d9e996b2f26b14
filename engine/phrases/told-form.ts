import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** A verb form that hardly ever stands but in reported speech („lege“, „folge“); with a capital it is a noun („Folge“). */
export function isToldForm({ lexicon }: Parse, token: Token | undefined): boolean {
  return token?.capital === false && lexicon.has(List.subjunctive, token);
}
