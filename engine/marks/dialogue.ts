import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List } from '../lexicon/lists.ts';
import { FINITE } from '../lexicon/word-classes.ts';
import { indexBetween } from '../text/index-between.ts';
import { reported } from '../text/reported.ts';
import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import type { Marked } from './marked.ts';
import { reportsFrom } from './repair.ts';

const EXCLAIMS = signs('!?…');

/** The mark that a line of dialogue is given in `Marked.open`, whatever dash it is typed with. */
export const DIALOGUE = '—';

const DASH = /^[—–―-]$/u;

interface Line {
  /** The passage, marks and all. */
  readonly passage: Marked;
  readonly hasReport: boolean;
}

/** The first tokens of the blocks, with one more for the end of the text. */
type Edges = readonly number[];

/**
 * Paragraphs that open with a dash, as passages up to their reporting clause (« — Nous partons, répond Nom. »). A line without a
 * report counts only in a run of such lines that holds one: a list typed with dashes is no dialogue.
 * @param edges index of the first token of every block, and the number of tokens
 * @returns passages by block
 */
export function dialogueLines(
  text: string,
  tokens: readonly Token[],
  edges: Edges,
  lexicon: Lexicon,
): Map<number, Marked> {
  const found = new Map<number, Marked>();
  let run: Line[] = [];
  const close = () => {
    const told = run.some((line) => line.hasReport);
    for (const line of run) if (told) found.set(line.passage.block, line.passage);
    run = [];
  };
  for (let k = 0; k + 1 < edges.length; k++) {
    const line = lineIn(text, tokens, edges[k] as number, edges[k + 1] as number, lexicon);
    if (line) run.push(line);
    else close();
  }
  close();
  return found;
}

function lineIn(text: string, tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Line | null {
  const dash = tokens[first] as Token;
  if (!DASH.test(dash.text) || last - first < 3) return null;
  const begin = first + (DASH.test((tokens[first + 1] as Token).text) ? 2 : 1);
  const line = (end: number, outerEnd: number, hasReport: boolean): Line => ({
    passage: {
      start: (tokens[begin] as Token).start,
      end: dash.start + text.slice(dash.start, end).trimEnd().length,
      block: dash.block,
      outer: { start: dash.start, end: outerEnd },
      open: DIALOGUE,
      repairs: [],
      malformed: [],
      continues: false,
      children: [],
    },
    hasReport,
  });
  const blockEnd = (tokens[last - 1] as Token).end;
  for (let k = begin + 1; k < last; k++) {
    const before = tokens[k - 1] as Token;
    // « La lampe, elle, continue »: where pronouns follow the verb of a report, one before it opens none.
    const inverts = lexicon.hyphenated !== null || lexicon.language.grammar.dropsSubject;
    if (inverts && lexicon.has(List.pronouns, tokens[k])) continue;
    if (!(reported(tokens, k, lexicon) || reportsFrom(tokens, k, lexicon))) continue;
    if (DASH.test(before.text)) {
      // « —contestó Nombre—. El ruido no pesa. »: the words go on behind the second dash.
      const again = indexBetween(tokens, k + 1, last, ({ text }) => DASH.test(text));
      const goesOn = again !== -1 && tokens.slice(again, last).some((t) => t.kind === 'word');
      return goesOn ? line(blockEnd, blockEnd, true) : line(before.start, before.end, true);
    }
    // « - Il porto chiude. «Non c'è altro», ha detto Nome »: a line that an agency opens with a dash has words in marks of its own.
    if (before.text === ',' && tokens[k - 2]?.kind === 'mark') return null;
    if (before.text === ',' && saysOn(tokens, k, lexicon)) return null;
    if (before.text === ',' && partsClause(tokens, begin, k, last)) return line(blockEnd, blockEnd, true);
    if (before.text === ',') return line(before.start, before.start, true);
    if (isSign(before, EXCLAIMS)) return line(before.end, before.end, true);
  }
  return line(blockEnd, blockEnd, false);
}

/** « – La gare, assure Nom, est condamnée. »: a report parts a subject from its verb, and the words go on behind it. */
function partsClause(tokens: readonly Token[], begin: number, report: number, last: number): boolean {
  const acts = (token: Token | undefined) => isInAny(FINITE, token);
  if (tokens.slice(begin, report).some(acts)) return false;
  const comma = indexBetween(tokens, report + 1, last, ({ text }) => text === ',');
  return comma !== -1 && acts(tokens[comma + 1]) && comma + 2 < last;
}

/** How many tokens stand at most before the verb of a report behind a comma. */
const BEFORE_VERB = 5;

/**
 * « – Le maire, joint par téléphone, confirme que S », "– In a statement, the council said: “…”": what the verb reports stands behind it, so
 * that nothing before the comma is said.
 */
function saysOn(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  let verb = first;
  while (verb < first + BEFORE_VERB && !lexicon.has(List.cues, tokens[verb])) verb++;
  // « parla di «…» »
  const next =
    tokens[lexicon.has(List.prepositions, tokens[verb + 1]) && tokens[verb + 2]?.kind === 'mark' ? verb + 2 : verb + 1];
  if (verb === first + BEFORE_VERB || next?.block !== tokens[first]?.block) return false;
  return lexicon.has(List.clause, next) || next?.text === ':' || next?.kind === 'mark';
}
