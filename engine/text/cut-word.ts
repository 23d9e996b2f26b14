import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { shortFor, type Word } from '../lexicon/words.ts';
import { fold } from './fold.ts';
import type { TokenKind } from './tokens.ts';

/** A part of a spelling that is a token of its own. */
export interface Part {
  readonly word: Word;
  /** UTF-16 units from the beginning of the spelling. */
  readonly offset: number;
  readonly kind: TokenKind;
  readonly inverted: boolean;
}

/** Cuts a spelling with apostrophes or hyphens: « qu'il », « a-t-elle », "she's", "Name's", « disse-lhe », "the boys'". */
export function cutWord(spelling: string, lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  const add = (text: string, offset: number, kind: TokenKind = 'word', inverted = false) =>
    parts.push({ word: lexicon.word(text), offset, kind, inverted });
  // A loop, no recursion: a hostile text may elide thousands of times in one word.
  let rest = spelling;
  let at = 0;
  for (;;) {
    const elided = /^(\p{L}+)['’]{1,2}/u.exec(rest);
    if (!elided?.[1] || !lexicon.elided.has(elided[1].toLowerCase()) || isNamesOwn(rest, elided[1], lexicon)) break;
    if (elided[0].length > elided[1].length + 1)
      parts.push({
        word: shortFor(lexicon.word(`${elided[1]}'`), elided[0]),
        offset: at,
        kind: 'word',
        inverted: false,
      });
    else add(elided[0], at);
    at += elided[0].length;
    rest = rest.slice(elided[0].length);
  }
  if (rest === '') return parts;
  const lost = lexicon.lost.get(fold(rest)) ?? 0;
  if (lost > 0) {
    const elided = rest.slice(0, lost);
    parts.push({ word: shortFor(lexicon.word(`${elided}'`), elided), offset: at, kind: 'word', inverted: false });
    add(rest.slice(lost), at + lost);
    return parts;
  }
  const word = lexicon.word(rest);
  if (word.whole) {
    add(rest, at, word.kind);
    return parts;
  }
  const hung = lexicon.hyphenated?.exec(rest);
  if (hung && hung.index > 0) {
    add(rest.slice(0, hung.index), at);
    add(hung[1] as string, at + rest.length - (hung[1] as string).length, 'word', true);
    return parts;
  }
  const object = lexicon.objects?.exec(rest);
  if (object && object.index > 0) {
    parts.push(...shifted(cutWord(rest.slice(0, object.index), lexicon), at));
    add(object[0].slice(1), at + object.index + 1);
    return parts;
  }
  const owner = lexicon.possessive?.exec(rest) ?? lexicon.enclitic?.exec(rest);
  if (owner && owner.index > 0) {
    const host = rest.slice(0, owner.index);
    parts.push(...shifted(cutWord(host, lexicon), at));
    add(owner[0], at + owner.index);
    const { shortVerb } = lexicon.language.text;
    if (shortVerb && lexicon.beforeShortVerb.has(fold(host)) && lexicon.possessive?.test(owner[0])) {
      // "he's claiming": looked up as the verb that it is short for.
      const ending = parts.at(-1) as Part;
      parts[parts.length - 1] = { ...ending, word: shortFor(lexicon.word(shortVerb.verb), ending.word.text) };
    }
    return parts;
  }
  if (/['’]$/u.test(rest)) {
    add(rest.slice(0, -1), at);
    add(rest.slice(-1), at + rest.length - 1, 'mark');
    return parts;
  }
  add(rest, at);
  return parts;
}

/** « N'Dour », « M'Bala »: with a capital of its own before another one, an elided pronoun or negation, which stands before verbs alone, is part of a name. */
function isNamesOwn(spelling: string, elided: string, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}['’]\p{Lu}\p{Ll}/u.test(spelling)) return false;
  const small = `${elided.toLowerCase()}'`;
  return lexicon.lists(List.clitics, small) && !lexicon.lists(List.determiners, small);
}

function shifted(parts: readonly Part[], by: number): Part[] {
  return parts.map((part) => ({ ...part, offset: part.offset + by }));
}
