import { type Edit, editsOf } from './edit.ts';

/** “&laquo;” on the page: its source was escaped twice, or plain text holds what was meant for a browser. */
const ENTITY = /&(?:#(?<decimal>\d{2,6})|#[xX](?<hex>[\da-fA-F]{2,5})|(?<name>[A-Za-z]{2,8}));/g;

/** Letters with a sign on them, as their names have it (`eacute`), by the mark that Unicode combines. */
const ACCENTED = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring)$/;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** The names of HTML for what articles have in them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  pound: '£',
  deg: '°',
  szlig: 'ß',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  iexcl: '¡',
  iquest: '¿',
};

/** Entities that a reader sees as they were typed; those that HTML does not name stay. */
export function typedEntities(text: string): Edit[] {
  return editsOf(text, ENTITY, true, ({ groups }) => {
    const code = groups?.decimal ? Number(groups.decimal) : groups?.hex ? Number.parseInt(groups.hex, 16) : 0;
    // The codes of controls were meant as Windows has them; none of them is a character of an article.
    if (code > 0)
      return code >= 0x20 && (code < 0x7f || code >= 0xa0) && isCharacter(code) ? String.fromCodePoint(code) : null;
    const name = groups?.name ?? '';
    const [, letter, accent] = ACCENTED.exec(name) ?? [];
    return letter && accent ? (letter + ACCENTS[accent]).normalize('NFC') : (NAMED[name] ?? null);
  });
}

const isCharacter = (code: number): boolean => code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
