import type { Lexicon } from '../lexicon/lexicon.ts';
import { reported } from '../text/reported.ts';
import { isSign, STOPS } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { reportsBare } from './bare-report.ts';
import type { Glyph } from './glyphs.ts';
import { reportsInverted } from './inverted-report.ts';
import { ownsNext } from './look-ahead.ts';
import type { Marked } from './marked.ts';
import { callsBefore, reportsOn } from './other-report.ts';
import { reportsFrom } from './repair.ts';

/** What a mark does in its block; an inner one stands inside a passage and ends nothing. */
export type Part = 'opens' | 'closes' | 'inner' | 'odd';

/** What must not be, though it is thought of: a mark without the sign that an edge of words needs. */
const NEVER = 6;
/** A passage without its second mark, or a mark without its passage. */
const LOST = 3;

/** How far, in tokens, a report of words that a mark opens is looked for. */
const REACH = 120;
/** How much surer the reading by shape is, where both are as likely by their places. */
const TRUST = 0.3;

/** Whether the passages that the shapes of the marks tell are likely by the places of the marks too. */
export function fitsPlaces(
  passages: readonly Marked[],
  glyphs: readonly Glyph[],
  parts: readonly Part[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const written = costOf(partsOf(passages, glyphs), glyphs, tokens, lexicon);
  return written - TRUST <= costOf(parts, glyphs, tokens, lexicon);
}

/** What each mark does in passages that are told, both in the order of the text. */
function partsOf(passages: readonly Marked[], glyphs: readonly Glyph[]): Part[] {
  let at = 0;
  return glyphs.map(({ start, end }) => {
    while (at < passages.length && (passages[at] as Marked).outer.end < end) at++;
    const outer = passages[at]?.outer;
    if (!outer || outer.start > start) return 'odd';
    if (outer.start === start) return 'opens';
    return outer.end === end ? 'closes' : 'inner';
  });
}

function costOf(parts: readonly Part[], glyphs: readonly Glyph[], tokens: readonly Token[], lexicon: Lexicon): number {
  let cost = 0;
  let opener: Glyph | null = null;
  parts.forEach((part, at) => {
    const glyph = glyphs[at] as Glyph;
    const doubled = touches(glyphs[at - 1], glyph);
    if (part === 'opens') {
      if (opener) cost += unclosedCost(opener, glyph.token, tokens, lexicon);
      cost += openingCost(glyph, tokens, lexicon);
      opener = glyph;
    } else if (part === 'closes') {
      cost += closingCost(glyph, tokens, lexicon);
      cost += opener ? acrossCost(opener, glyph, tokens, lexicon) : LOST / 2;
      opener = null;
    } else
      cost +=
        opener && part === 'inner'
          ? innerCost(opener, glyph, doubled && glyphs[at - 1] === opener, tokens, lexicon)
          : oddCost(glyph, doubled);
  });
  return opener ? cost + unclosedCost(opener, tokens.length, tokens, lexicon) : cost;
}

/** The cheapest reading up to a mark: outside of all passages, or inside the one that the mark `opener` opened. */
interface Reading {
  readonly cost: number;
  readonly opener: number;
  readonly part: Part;
  readonly before: Reading | null;
}

/**
 * What each mark of a block does, told by its place alone: by the blanks, stops and reports around it, whatever its shape. For blocks whose
 * marks make no pairs as they are written (« Je pars“ dit Nom. »Demain ,,).
 */
export function partsByPlace(glyphs: readonly Glyph[], tokens: readonly Token[], lexicon: Lexicon): Part[] {
  let outside: Reading | null = { cost: 0, opener: -1, part: 'odd', before: null };
  let inside: Reading[] = [];
  glyphs.forEach((glyph, at) => {
    const opening = openingCost(glyph, tokens, lexicon);
    const closing = closingCost(glyph, tokens, lexicon);
    const doubled = touches(glyphs[at - 1], glyph);
    const nextInside: Reading[] = [];
    const step = (from: Reading, cost: number, opener: number, part: Part): Reading => ({
      cost: from.cost + cost,
      opener,
      part,
      before: from,
    });
    let nextOutside = outside && step(outside, oddCost(glyph, doubled), -1, 'odd');
    let opened = outside && step(outside, opening, at, 'opens');
    for (const reading of inside) {
      const opener = glyphs[reading.opener] as Glyph;
      const nothing = doubled && reading.opener === at - 1;
      const closed = step(
        reading,
        nothing ? NEVER : closing + acrossCost(opener, glyph, tokens, lexicon),
        -1,
        'closes',
      );
      if (!nextOutside || closed.cost < nextOutside.cost) nextOutside = closed;
      nextInside.push(step(reading, innerCost(opener, glyph, nothing, tokens, lexicon), reading.opener, 'inner'));
      const anew = step(reading, opening + unclosedCost(opener, glyph.token, tokens, lexicon), at, 'opens');
      if (!opened || anew.cost < opened.cost) opened = anew;
    }
    if (opened) nextInside.push(opened);
    outside = nextOutside;
    // Of all that may be open the few likeliest are followed: a row of nothing but marks must not cost its square.
    inside = nextInside.sort((a, b) => a.cost - b.cost).slice(0, 4);
  });
  let best = outside;
  for (const reading of inside) {
    const end = reading.cost + unclosedCost(glyphs[reading.opener] as Glyph, tokens.length, tokens, lexicon);
    if (!best || end < best.cost) best = { ...reading, cost: end };
  }
  const parts: Part[] = [];
  for (let reading = best; reading?.before; reading = reading.before) parts.push(reading.part);
  return parts.reverse();
}

/** Two marks that nothing parts, blanks at most where they are the same: one of them is doubled. */
function touches(before: Glyph | undefined, glyph: Glyph | undefined): boolean {
  if (!before || !glyph || before.token !== glyph.token - 1) return false;
  return before.char === glyph.char || before.end === glyph.start;
}

/** « dit "oui »: a blank before and none behind, letters behind. */
function openingCost(glyph: Glyph, tokens: readonly Token[], lexicon: Lexicon): number {
  if (!/[\p{L}\p{N}[(…¿¡‘’'“«„"»”]/u.test(glyph.next)) return NEVER;
  const apart = glyph.spaceBefore || /[(:]/u.test(glyph.previous);
  const blanks = apart ? (glyph.spaceAfter ? 1 : 0) : gluedCost(glyph);
  const shape = /[»”’]/u.test(glyph.char) ? 0.8 : glyph.char === "'" ? 0.3 : 0;
  const anew = /^[.!?:…]?$/u.test(glyph.previous) && /[\p{Lu}¿¡»«„“]/u.test(glyph.next) ? -0.5 : 0;
  const shown = /[«“„]/u.test(glyph.char) ? 1 : 2;
  return blanks + shape + anew + (reportFollows(glyph, tokens, lexicon) ? shown : 0);
}

/** « . »Je pars », « ,„ und ich »: glued to a stop, a mark whose shape opens, or behind which a letter stands, may open. */
function gluedCost({ spaceAfter, previous, next, char }: Glyph): number {
  if (!/[.!?,…]/u.test(previous)) return spaceAfter ? 3 : 2;
  if (!spaceAfter) return 0.7;
  return /[„«“‚']/u.test(char) && (previous === ',' || /[\p{Lu}']/u.test(next)) ? 1.2 : 3;
}

/** « oui" dit »: words or a stop before, a blank, a stop or a report behind. */
function closingCost(glyph: Glyph, tokens: readonly Token[], lexicon: Lexicon): number {
  if (!/[\p{L}\p{N}.!?…)\]%€$,’'”"»«“]/u.test(glyph.previous)) return NEVER;
  const ends = /^[.,;:!?…)\]]?$/u.test(glyph.next);
  const blanks = glyph.spaceBefore ? (ends ? 0.3 : glyph.spaceAfter ? 1 : 3) : ends || glyph.spaceAfter ? 0 : 0.7;
  const shape = /[„‚]/u.test(glyph.char) ? 1 : /[“«‘]/u.test(glyph.char) ? 0.5 : 0;
  return blanks + shape - (reportFollows(glyph, tokens, lexicon) ? 1 : 0);
}

/** Marks of two families, and words that are told of and told on in one pair (« Je pars, dit Nom. Tout est fini »). */
function acrossCost(opener: Glyph, closer: Glyph, tokens: readonly Token[], lexicon: Lexicon): number {
  const leaves =
    leavesSentence(opener, closer.token, tokens, lexicon) || callsBefore(closer.token, tokens, lexicon) ? 2 : 0;
  const ends = leaves + (closesReport(opener, closer, tokens, lexicon) ? 1.5 : 0);
  if (opener.family === closer.family) return ends;
  if (closer.family === 'single' && ownsNext(closer, tokens, lexicon)) return NEVER;
  return ends + (opener.family === 'single' || closer.family === 'single' ? 0.8 : 0.5);
}

/** Whether a report of the words behind the opener, and with it a sentence or clause, ends before a mark (« Je pars, dit Nom, « »). */
function closesReport(opener: Glyph, closer: Glyph, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const report = reportBehind(opener, closer.token, tokens, lexicon);
  if (report === -1) return false;
  return stopBetween(report, closer.token, tokens) || closer.previous === ',';
}

function stopBetween(from: number, limit: number, tokens: readonly Token[]): boolean {
  for (let k = from; k < Math.min(limit, from + REACH); k++) if (isSign(tokens[k], STOPS)) return true;
  return false;
}

/** Whether a stop and a sentence behind it stand between words inside a sentence of the journalist's and a mark. */
function leavesSentence(opener: Glyph, limit: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (opensItself(opener)) return false;
  if (goesOnReporting(opener, limit, tokens, lexicon)) return true;
  for (let k = opener.token + 2; k < Math.min(limit - 1, opener.token + REACH); k++)
    if (
      isSign(tokens[k], STOPS) &&
      (tokens[k + 1]?.capital || (k + 2 < limit && opensSentence(k + 1, tokens, lexicon)))
    )
      return true;
  return false;
}

/** The words of a mark that stands behind a stop are sentences of their own. */
function opensItself({ previous }: Glyph): boolean {
  return /^[.!?…:]?$/u.test(previous);
}

/** « rápida. «Yo mismo … »: a mark apart from the stop before it, with a capital behind, which tells nothing where every noun has one. */
function opensSentence(mark: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (lexicon.language.grammar.capitalNouns) return false;
  const [stop, token, behind] = [tokens[mark - 1], tokens[mark], tokens[mark + 1]];
  return isSign(stop, STOPS) && token?.kind === 'mark' && token.start > (stop?.end ?? 0) && behind?.capital === true;
}

/** The first token of a report of the words that a mark opens, behind a comma or stop and before `limit`; -1 for none. */
function reportBehind(opener: Glyph, limit: number, tokens: readonly Token[], lexicon: Lexicon): number {
  const block = tokens[opener.token]?.block;
  const last = Math.min(limit, opener.token + REACH);
  for (let k = opener.token + 3; k < last && tokens[k]?.block === block; k++)
    if (
      tokens[k - 1]?.kind === 'punctuation'
        ? says(k, tokens, lexicon) || reportsInverted(tokens, k, lexicon)
        : reportsBare(tokens, opener.token, k, lexicon)
    )
      return k;
  return -1;
}

/** « « une vergogne, mais elle a averti que S » »: behind a conjunction the journalist's sentence goes on with a report. */
function goesOnReporting(opener: Glyph, limit: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let k = opener.token + 2; k < Math.min(limit, opener.token + REACH); k++)
    if (reportsOn(tokens, k, lexicon)) return true;
  return false;
}

function says(at: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  return reported(tokens, at, lexicon) || reportsFrom(tokens, at, lexicon);
}

function oddCost(glyph: Glyph, doubled: boolean): number {
  if (doubled) return 0.3;
  if (glyph.family === 'single') {
    const opens = glyph.spaceBefore && !glyph.spaceAfter;
    return (
      apostropheCost(glyph) +
      (opens ? 1 : 0) +
      (opens && /^[:.!?]?$/.test(glyph.previous) && /\p{Lu}/u.test(glyph.next) ? 1.5 : 0)
    );
  }
  // » Le port rouvre lundi: a bullet.
  if (glyph.char === '»' && glyph.previous === '') return 1;
  // 27": inches.
  return /\d/.test(glyph.previous) && !glyph.spaceBefore ? 0.3 : LOST + 1;
}

/** "the dockers' union": an apostrophe; before a stop or between blanks it is likelier a mark. */
function apostropheCost(glyph: Glyph): number {
  return /^[.,;:!?…]?$/u.test(glyph.next) || (glyph.spaceBefore && glyph.spaceAfter) ? 1 : 0.4;
}

function innerCost(opener: Glyph, glyph: Glyph, doubled: boolean, tokens: readonly Token[], lexicon: Lexicon): number {
  if (doubled) return 0.3;
  if (glyph.spaceBefore && glyph.spaceAfter && closesReport(opener, glyph, tokens, lexicon)) return LOST;
  // "Words « , said Name": what a report follows ends the words.
  const ends = /[,.!?]/.test(glyph.next) && reportFollows(glyph, tokens, lexicon) ? LOST : 0;
  if (glyph.family === 'single') return apostropheCost(glyph) + ends;
  return opener.family === glyph.family ? LOST + 1.5 : 1.2 + ends;
}

/** Words that no mark ends, better where a report or the end of their sentence shows their end. */
function unclosedCost(opener: Glyph, limit: number, tokens: readonly Token[], lexicon: Lexicon): number {
  const report = reportBehind(opener, limit, tokens, lexicon);
  if (report !== -1) return stopBetween(report, limit, tokens) ? LOST / 3 : LOST / 2;
  const ends =
    leavesSentence(opener, limit, tokens, lexicon) ||
    callsBefore(limit, tokens, lexicon) ||
    (opensSentence(limit, tokens, lexicon) && !opensItself(opener));
  return ends || limit === tokens.length ? LOST * 0.75 : LOST;
}

function reportFollows({ token }: Glyph, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const behind = tokens[token + 1]?.text === ',' ? token + 2 : token + 1;
  if (tokens[behind]?.block !== tokens[token]?.block) return false;
  return says(behind, tokens, lexicon);
}
