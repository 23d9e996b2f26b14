import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block, BlockKind } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import { type Label, Labels } from './labels.ts';
import { type Marked, TURN } from './marked.ts';

/** So many paragraphs without a label may go on from one that has it. */
const MOST_UNLABELLED = 3;
const NO_TURNS: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'caption']);

/** So many turns make a conversation. */
const FEWEST_TURNS = 3;

/** A paragraph by its tokens: `first` to `last` (not included). */
export interface Paragraph {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** A paragraph, and the label that opens it, if any. */
type Turn = Paragraph & { readonly label: Label | null };

/**
 * What is said in interviews and transcripts behind labels (« Anna Keller : … », "KELLER: …", „Antwort: …“) where several take turns, a passage
 * a paragraph.
 * @param edges index of the first token of every block, and the number of tokens
 * @returns passages by block
 */
export function turnsIn(
  tokens: readonly Token[],
  edges: readonly number[],
  layout: readonly Block[],
  lexicon: Lexicon,
): ReadonlyMap<number, Marked> {
  const labels = new Labels(tokens, lexicon);
  const turns = edges.slice(0, -1).flatMap((first, at): Turn[] => {
    const { block } = tokens[first] as Token;
    const paragraph = { first, last: edges[at + 1] as number, block };
    const kind = layout[block]?.kind ?? 'paragraph';
    return NO_TURNS.has(kind) ? [] : [{ ...paragraph, label: labels.at(paragraph) }];
  });
  return new Map(labelledTurns(tokens, turns).map((passage) => [passage.block, passage]));
}

function labelledTurns(tokens: readonly Token[], turns: readonly Turn[]): Marked[] {
  const passages: Marked[] = [];
  for (let at = 0; at < turns.length; ) {
    const run = runFrom(turns, at);
    at += Math.max(1, run.length);
    if (!isConversation(run)) continue;
    let speaks = false;
    for (const { label, ...paragraph } of run) {
      if (label) speaks = !label.asks;
      const words = speaks && (label ? label.end : wordsOf(tokens, paragraph));
      if (words) passages.push(turn(tokens, paragraph, words, !label));
    }
  }
  return passages;
}

/** Where the words begin of a paragraph that goes on; 0 for what the transcript tells in brackets (“(Applause.)”). */
function wordsOf(tokens: readonly Token[], { first }: Paragraph): number {
  const from = tokens[first]?.kind === 'mark' ? first + 1 : first;
  return /^[([]$/.test(tokens[from]?.text ?? '') ? 0 : from;
}

/** The turns from a labelled one to the last that the same conversation labels; none where the first has no label. */
function runFrom(turns: readonly Turn[], at: number): readonly Turn[] {
  let shouted = turns[at]?.label?.shouted ?? null;
  let end = at;
  for (let k = at; k < turns.length && k - end <= MOST_UNLABELLED; k++) {
    const label = turns[k]?.label;
    if (k === at ? !label : label && (label.shouted ?? shouted) !== (shouted ?? label.shouted)) break;
    shouted ??= label?.shouted ?? null;
    if (label) end = k + 1;
  }
  return turns.slice(at, end);
}

/** Several take turns, and one of them speaks again: no list of dates, prices or players is set so. Where some turn stands in marks, marks tell all of them. */
function isConversation(run: readonly Turn[]): boolean {
  const said = run.flatMap(({ label }) => (label ? [label.text] : []));
  const changes = said.filter((text, k) => k > 0 && text !== said[k - 1]).length;
  const speakers = new Set(said).size;
  const named = run.some(({ label }) => label?.sure) && !run.some(({ label }) => label?.marked);
  return named && said.length >= FEWEST_TURNS && speakers > 1 && speakers < said.length && changes * 2 > said.length;
}

/** @param from token that the words begin at, behind the label */
function turn(tokens: readonly Token[], { first, last, block }: Paragraph, from: number, continues: boolean): Marked {
  const [head, opening, tail] = [tokens[first], tokens[from], tokens[last - 1]] as [Token, Token, Token];
  const end = tail.kind === 'mark' && last - 1 > from ? (tokens[last - 2] as Token).end : tail.end;
  const span = { start: opening.start, end };
  // A label stands outside the words, and a mark before it is the label's.
  const outer = { start: continues ? head.start : opening.start, end: tail.end };
  return { ...span, block, outer, open: TURN, repairs: [], malformed: [], continues, children: [] };
}
