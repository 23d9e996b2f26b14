import { LANGUAGES } from '../languages/index.ts';
import type { Block, TextNote } from '../model.ts';
import type { Parse } from '../parse.ts';

/** A line that names the author is no longer, in UTF-16 units. */
const LONGEST = 80;

const PHRASES = LANGUAGES.flatMap(({ code, name, notes }) =>
  notes.bylines.split(', ').map((phrase) => ({ code, name, phrase })),
);

/**
 * « By Zélie Dorval » over a French article: the line that names the author is in another language than what it names the author of. A
 * phrase that the article's language has as well tells nothing.
 */
export function foreignByline({ article, lexicon }: Parse): TextNote[] {
  const own = new Set(lexicon.language.notes.bylines.split(', '));
  for (const block of article.blocks) {
    const text = lineOf(article.text, block);
    const found = text === null ? undefined : PHRASES.find(({ phrase }) => !own.has(phrase) && opens(text, phrase));
    if (!found || found.code === lexicon.language.code) continue;
    const { start, end } = block;
    return [
      {
        kind: 'foreign-passage',
        start,
        end,
        message: `the line that names the author is in another language than the article (${found.code})`,
        evidence: [{ start, end, role: 'mark' }],
      },
    ];
  }
  return [];
}

/** The text of a block that may be such a line: short, and no sentence. */
function lineOf(text: string, { kind, start, end }: Block): string | null {
  if (kind !== 'paragraph' || end - start > LONGEST) return null;
  const line = text.slice(start, end);
  return /[.!?…:;]$/u.test(line) ? null : line;
}

/** Whether a line is a phrase, a name of at least two words and nothing in lower case but what joins names. */
function opens(line: string, phrase: string): boolean {
  if (line.slice(0, phrase.length).toLowerCase() !== phrase.toLowerCase()) return false;
  return /^ \p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|von|van|del|and|et|und|y|e))+(?:,.*)?$/u.test(
    line.slice(phrase.length),
  );
}
