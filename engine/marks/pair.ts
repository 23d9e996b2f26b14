import { isHeadline } from '../headings.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../model.ts';
import { signatureBelow } from '../text/signed.ts';
import type { Token } from '../text/tokens.ts';
import { BlockPairing } from './block-pairing.ts';
import { blockQuotation } from './block-quotation.ts';
import { fitsPlaces, partsByPlace } from './by-place.ts';
import { dialogueLines } from './dialogue.ts';
import type { Glyph } from './glyphs.ts';
import { type Marked, markedLike } from './marked.ts';
import type { Place } from './open-marks.ts';
import { PlacePairing } from './place-pairing.ts';
import { type BlockMarks, spanningPassages } from './spanning.ts';
import { turnsIn } from './turns.ts';

/**
 * Pairs the marks of every block by kind and direction. An odd mark never shifts the pairs after it. What runs over several paragraphs
 * runs on behind a caption between them, and never into a heading.
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  layout: readonly Block[] = [],
): Marked[] {
  const edges = edgesOf(tokens);
  const lines = dialogueLines(text, tokens, edges, lexicon);
  const turns = turnsIn(tokens, edges, layout, lexicon);
  let runsOn = false;
  const blocks: BlockMarks[] = [];
  const captions: Marked[] = [];
  const kindOf = (at: number) => layout[tokens[edges[at] as number]?.block ?? -1]?.kind;
  const isCaption = (at: number) => kindOf(at) === 'caption';
  const heads = (at: number) => isHeadline(kindOf(at));
  for (let at = 0; at + 1 < edges.length; at++) {
    const [first, last] = [edges[at] as number, edges[at + 1] as number];
    const { block } = tokens[first] as Token;
    const aside = isCaption(at);
    let behind = at + 1;
    while (!aside && isCaption(behind)) behind++;
    const next = heads(at) || heads(behind) ? undefined : tokens[edges[behind] as number];
    const { passages: paired, unclosedAtEnd } = pairBlock(text, tokens, { first, last, block, next }, lexicon);
    if (aside) {
      captions.push(...paired);
      continue;
    }
    const turn = turns.get(block);
    if (turn) {
      const children = paired.filter(({ outer }) => outer.start > turn.start);
      blocks.push({ first, last, passages: [{ ...turn, children }], unclosed: null });
      runsOn = false;
      continue;
    }
    const line = lines.get(block);
    const within = line ? besideLine(line, paired) : paired;
    const signed = signatureBelow(text, layout, block) !== -1;
    const quoted = layout[block]?.kind === 'quote';
    const whole = quoted ? blockQuotation(text, tokens, { first, last, signed, children: within }) : null;
    const own = whole ? [whole] : within;
    const passages = own.map((passage, index) =>
      index === 0 && runsOn && passage.outer.start === tokens[first]?.start
        ? markedLike(passage, { continues: true })
        : passage,
    );
    const unclosed = unclosedAtEnd && (passages.find(({ end }) => end === unclosedAtEnd.end) ?? null);
    blocks.push({ first, last, passages, unclosed });
    runsOn = unclosedAtEnd !== null && next?.kind === 'mark';
  }
  const found: Marked[] = captions;
  for (let at = 0; at < blocks.length; ) {
    const spanning = spanningPassages(tokens, blocks, at);
    const own = spanning?.passages ?? blocks[at]?.passages ?? [];
    for (const passage of own) found.push(passage);
    at += spanning?.blocks ?? 1;
  }
  return found.sort((a, b) => a.outer.start - b.outer.start);
}

/** The passages of a block as its marks are written; by their places where they make no pairs so. */
function pairBlock(text: string, tokens: readonly Token[], place: Place, lexicon: Lexicon) {
  const written = new BlockPairing(text, tokens, place, lexicon);
  const passages = written.run();
  // Of a mark that opens its paragraph and the next one as well the place alone shows nothing.
  const runsOn = written.unclosedAtEnd?.repairs.includes('unclosed') === false && written.glyphs.length === 1;
  if (runsOn || isTidy(passages, written.glyphs)) return { passages, unclosedAtEnd: written.unclosedAtEnd };
  const parts = partsByPlace(written.glyphs, tokens, lexicon);
  if (fitsPlaces(passages, written.glyphs, parts, tokens, lexicon))
    return { passages, unclosedAtEnd: written.unclosedAtEnd };
  const placed = new PlacePairing(text, tokens, place, lexicon, parts);
  return { passages: placed.run(), unclosedAtEnd: placed.unclosedAtEnd };
}

/** Nothing had to be repaired but doubled marks, and no mark stands outside of all passages. */
function isTidy(passages: readonly Marked[], glyphs: readonly Glyph[]): boolean {
  if (passages.some(({ repairs }) => repairs.some((repair) => repair !== 'doubled'))) return false;
  let at = 0;
  return glyphs.every((glyph) => {
    while (at < passages.length && (passages[at] as Marked).outer.end < glyph.end) at++;
    const within = (passages[at]?.outer.start ?? Number.POSITIVE_INFINITY) <= glyph.start;
    return within || (glyph.family === 'single' && !stands(glyph));
  });
}

/** A single mark between blanks or before a stop: no apostrophe. */
function stands({ spaceBefore, spaceAfter, next }: Glyph): boolean {
  return spaceBefore ? spaceAfter || /[\p{L}\p{N}.,]/u.test(next) : /^[.,]$/.test(next);
}

/** A line of dialogue with the marked passages that stand behind it; those inside it are its own. */
function besideLine(line: Marked, passages: readonly Marked[]): Marked[] {
  return [line, ...passages.filter((passage) => passage.outer.start >= line.outer.end)];
}

function edgesOf(tokens: readonly Token[]): number[] {
  const edges: number[] = [];
  tokens.forEach((token, index) => {
    if (index === 0 || token.block !== tokens[index - 1]?.block) edges.push(index);
  });
  return [...edges, tokens.length];
}
