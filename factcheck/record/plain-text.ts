import { withoutEntities } from './entities.ts';

/** More than this of a value is never looked at, however long it is. */
const MOST_READ = 20_000;

const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
/** Signs that show nothing, or turn the direction of the text after them; joiners shape letters and stay. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text as it is kept, and whether some of it was left away. */
export interface Plain {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The plain text of whatever a record holds in a field: a string, a number, a list (its first text), or an object that wraps one
 * (`@value`, `name`). Markup, entities and unseen signs are taken out, white space becomes single spaces.
 *
 * @param longest UTF-16 units that are kept; a longer text ends with « … »
 * @returns null where there is no text
 */
export function plainText(value: unknown, longest: number): Plain | null {
  const source = textIn(value, 0);
  if (source === null) return null;
  // Outlets escape twice (`&amp;#x27;`), and what is escaped may be markup again.
  let text = source.slice(0, MOST_READ);
  for (let round = 0; round < 2; round++) text = withoutEntities(text.replace(HIDDEN, ' ').replace(TAG, ' '));
  text = text.replace(TAG, ' ').replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').trim();
  if (text === '') return null;
  const cut = text.length > longest || source.length > MOST_READ;
  return { text: cut ? `${whole(text.slice(0, longest - 1)).trimEnd()}…` : text, cut };
}

/** The first text in a value; deep enough for what outlets write, not for what would only cost time. */
function textIn(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'object' || value === null || depth > 3) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 20)) {
      const text = textIn(one, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  const { '@value': literal, name } = value as { '@value'?: unknown; name?: unknown };
  return textIn(literal, depth + 1) ?? textIn(name, depth + 1);
}

/** Without half of a character at its end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
