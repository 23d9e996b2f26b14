import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import type { Marked } from '../marks/marked.ts';
import { endsDateline } from './dateline.ts';
import { reported } from './reported.ts';
import { DASHES, isSign, signOf, signs } from './signs.ts';
import type { Token } from './tokens.ts';

/** A sentence of the journalist's: tokens `first` to `last` (not included); marked passages stand inside it whole. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** How many tokens a sentence in brackets has at most. */
const LONGEST_ASIDE = 40;
/** What ends a sentence wherever it stands; a single stop may also end an abbreviation. */
const ENDS = signs('!?…') | signOf('...');
const STOP = signOf('.');
/** Signs with which a sentence may begin. */
const BEGINNINGS = signs('—–-[(¿¡•');

/** No sentence of prose is longer, in tokens. What is longer is no prose, and rules that look around a sentence must not pay for it. */
const LONGEST = 400;

/**
 * Tells every token its marked passage and its sentence. Stops inside marks end nothing; a passage that itself ends with a stop
 * ends the sentence unless what follows reports it (« … ! » a dit X).
 */
export function splitSentences(tokens: Token[], marked: readonly Marked[], lexicon: Lexicon): Sentence[] {
  placeInMarks(tokens, marked);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const last = index + 1;
    const next = tokens[last];
    const goesOn =
      next !== undefined && next.block === tokens[index]?.block && !endsAfter(tokens, index, marked, lexicon);
    const whole =
      last - first < LONGEST || ((next?.marked ?? -1) === tokens[index]?.marked && tokens[index]?.marked !== -1);
    if (goesOn && whole) continue;
    for (let k = first; k < last; k++) (tokens[k] as Token).sentence = sentences.length;
    sentences.push({ first, last, block: (tokens[index] as Token).block });
    first = last;
  }
  return sentences;
}

function placeInMarks(tokens: Token[], marked: readonly Marked[]): void {
  let current = 0;
  for (const token of tokens) {
    while (current < marked.length && (marked[current] as Marked).outer.end <= token.start) current++;
    const passage = marked[current];
    token.marked = passage && token.start >= passage.outer.start && token.end <= passage.outer.end ? current : -1;
  }
}

function endsAfter(tokens: readonly Token[], index: number, marked: readonly Marked[], lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (token.marked >= 0) {
    // Inside the passage nothing ends; behind it, its own last sign decides.
    if (next.marked === token.marked) return false;
    const own = lastWord(tokens, index);
    if (own?.capitalStop)
      return (
        startsSentence(tokens, index + 1) &&
        (isBuiltIn(tokens, index) || !reported(tokens, behindDash(tokens, index + 1), lexicon))
      );
    // Glued to a capital with no stop at all (« très divertissant »Elle a …): a stop was lost.
    return (
      token.end === next.start &&
      next.capital &&
      marked[token.marked] !== undefined &&
      !reported(tokens, index + 1, lexicon)
    );
  }
  if (isSign(token, ENDS) || closesAside(tokens, index)) return startsSentence(tokens, index + 1);
  if (endsDateline(tokens, index)) return startsSentence(tokens, index + 1);
  if (!isSign(token, STOP) || endsDateline(tokens, index + 1)) return false;
  const before = tokens[index - 1];
  if (before && token.start === before.end) {
    if (lexicon.has(List.abbreviations, before) && !(before.low === 'etc' && next.capital)) return false;
    // « J. Ashby » goes on, « chez X. « Vous » and « sur X. Il » do not.
    const initial = before.capital && before.text.length === 1;
    if (initial && next.kind !== 'mark' && !lexicon.has(List.openers, next)) return false;
    if (token.end === next.start && next.kind !== 'mark' && !next.capital) return false;
    // "Rep. Ann Example (D-N.Y.), chairwoman of …": glued to an initial it parts the letters of a short form.
    if (token.end === next.start && next.text.length === 1 && tokens[index + 2]?.text === '.') return false;
    // "walked out at 1:15 a.m. Tuesday", "at 1:15 a.m. Dec. 22"
    const hour = !before.capital && before.text.length === 1 && tokens[index - 2]?.text === '.';
    const dated = tokens[index + 2]?.text === '.' && tokens[index + 3]?.kind === 'number';
    if (hour && next.capital && (dated || lexicon.has(List.times, next))) return false;
    // "am 12. Oktober", "der 2. Weltkrieg"
    const ordinal = lexicon.language.grammar.ordinals && before.kind === 'number' && before.text.length <= 2;
    if (ordinal && next.capital && !lexicon.has(List.openers, next)) return false;
    if (ordinal && lexicon.has(List.times, next)) return false;
  }
  return startsSentence(tokens, index + 1) || startsSmall(tokens, index, lexicon);
}

/** How many letters a word has at least that no stop cuts short. */
const WHOLE_WORD = 4;

/** « … el martes. aseguró que S »: a verb that reports, in lower case though it opens a sentence, where it may stand without its subject. */
function startsSmall(tokens: readonly Token[], stop: number, lexicon: Lexicon): boolean {
  const [before, next] = [tokens[stop - 1], tokens[stop + 1]];
  if (!lexicon.language.grammar.dropsSubject || before?.kind !== 'word' || next?.kind !== 'word') return false;
  if (before.capital || before.text.length < WHOLE_WORD || before.end !== tokens[stop]?.start) return false;
  const helped = lexicon.has(List.auxiliaries, next) && lexicon.has(List.participleCues, tokens[stop + 2]);
  if (!helped && !lexicon.has(List.finiteCues, next)) return false;
  return lexicon.has(List.clause, tokens[stop + (helped ? 3 : 2)]);
}

/** « (Elle rit.) « À table ! » »: a bracket that opened a sentence of its own ends it behind its stop. */
function closesAside(tokens: readonly Token[], index: number): boolean {
  const isStop = (k: number) => isSign(tokens[k], ENDS | STOP);
  if (tokens[index]?.text !== ')' || !isStop(index - 1)) return false;
  let open = index - 2;
  while (open > index - LONGEST_ASIDE && tokens[open]?.text !== '(') open--;
  const before = tokens[open - 1];
  return (
    tokens[open]?.text === '(' &&
    (before?.block !== tokens[index]?.block || before?.kind === 'mark' || isStop(open - 1))
  );
}

/** « « Qui paie ? » – demande Nom »: a dash typed for the comma before a report. */
function behindDash(tokens: readonly Token[], index: number): number {
  return isSign(tokens[index], DASHES) && tokens[index - 1]?.kind === 'mark' ? index + 1 : index;
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index] as Token;
  if (next.kind === 'mark') return true;
  if (next.kind === 'punctuation') return isSign(next, BEGINNINGS);
  return next.capital || next.kind === 'number';
}

function lastWord(tokens: readonly Token[], index: number): { capitalStop: boolean } | null {
  let k = index;
  while (k >= 0 && tokens[k]?.kind === 'mark') k--;
  const token = tokens[k];
  return token ? { capitalStop: isSign(token, ENDS | STOP) } : null;
}

/** "She asked for it “without delay.” Name plans …": words in the midst of a sentence end it with their stop, whoever speaks behind them. */
function isBuiltIn(tokens: readonly Token[], index: number): boolean {
  const { marked, block } = tokens[index] as Token;
  let k = index;
  while (tokens[k - 1]?.marked === marked) k--;
  const before = tokens[k - 1];
  return (
    tokens[k + 1]?.capital === false &&
    before?.block === block &&
    before.kind === 'word' &&
    tokens[k + 1]?.kind === 'word'
  );
}
