/** Classes of the characters that make up most text, by code, so that the common case needs no pattern. */

const PLAIN = 0x250;
const LETTER = /\p{L}/u;
const SPACE = /\s/u;

const letters = Uint8Array.from({ length: PLAIN }, (_, code) => Number(LETTER.test(String.fromCharCode(code))));
const spaces = Uint8Array.from({ length: PLAIN }, (_, code) => Number(SPACE.test(String.fromCharCode(code))));

/** Signs that may be part of a longer token: points, commas, apostrophes, backticks, angles; the one of an account may too. */
const DOUBLED = new Set([...".,'`´<>"].map((sign) => sign.charCodeAt(0)));
const ALONE = /[^\p{L}\p{N}\s@]/u;
const alone = Uint8Array.from({ length: PLAIN }, (_, code) =>
  Number(ALONE.test(String.fromCharCode(code)) && !DOUBLED.has(code)),
);

/** A sign that is a token of its own whatever follows. Others may be: where this says no, ask a pattern. */
export function standsAlone(code: number, next: number): boolean {
  if (code < PLAIN) return alone[code] === 1 || (code !== next && DOUBLED.has(code));
  // Dashes, typographic marks, points and daggers.
  return code >= 0x2010 && code <= 0x2026 && code !== next;
}

/** White space, a comma or a point, behind which no word of plain letters goes on. Other signs may end one too. */
export function endsWord(code: number): boolean {
  return code === 0x2c || code === 0x2e || isSpace(code);
}

/** A letter of the Latin scripts. Others are letters too: where this says no, ask a pattern. */
export function isPlainLetter(code: number): boolean {
  return code < PLAIN && letters[code] === 1;
}

/** Signs that head the items of a list. */
const BULLETS = new Set([...'•‣▪▫■◦●○►▶➤➔✓✔·'].map((sign) => sign.charCodeAt(0)));

/** A bullet, as lists that are typed by hand have them. */
export function isBullet(code: number): boolean {
  return BULLETS.has(code);
}

/** White space of any kind. */
export function isSpace(code: number): boolean {
  return code < PLAIN ? spaces[code] === 1 : code >= 0x1680 && SPACE.test(String.fromCharCode(code));
}
