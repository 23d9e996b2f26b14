import type { Parse } from '../parse.ts';
import type { Name } from './find.ts';
import { isFullName } from './full-name.ts';
import type { NameIndex } from './name-index.ts';

/** Whether a name is a person's: in full itself, or by the last word of a full name that the text has elsewhere. */
export function isPersons({ tokens }: Parse, names: NameIndex, name: Name): boolean {
  if (isFullName(name.words)) return true;
  const surname = name.words.at(-1);
  return tokens.some((_, k) => names.get(k)?.words.at(-1) === surname && isFullName(names.get(k)?.words));
}
