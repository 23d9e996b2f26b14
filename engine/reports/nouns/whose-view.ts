import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { COPULAS, PREPOSITIONS, VIEWS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import { nounOwnerBefore, nounOwnerBehind } from '../../phrases/nouns/noun-owner.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, PAUSES, STOPS } from '../../text/signs.ts';
import { type Report, reportAt, reportBehind } from '../report.ts';

const JOINTS = listsOf(List.joints, List.prepositions, List.contracted);

/** How many tokens stand at most between "that" and its verb ("That, at least, is"), and between the verb and the noun. */
const LONGEST_ASIDE = 4;

/** How many tokens stand at most between the noun and whose it is (« le constat | dressé hier | par Nom »). */
const LONGEST_PARTICIPLE = 2;

/**
 * « La digue cédera. C'est l'avis de Nom. », "S. That, at least, is the view of Name.", „S. Das ist die Meinung von Name.“: what was said is
 * told to be somebody's view, in a sentence of its own or behind a sign (« S, c'est du moins l'avis de Nom »).
 * @param index the word that takes up what was said, or the copula where subjects are left out
 */
export function whoseView(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens } = parse;
  const said = saidBefore(parse, index);
  const copula = said === -1 ? copulaAt(parse, index) : index;
  if (copula === -1) return null;
  if (said !== -1) return behindMarks(parse, names, index, said);
  const start = sentenceStart(parse, index);
  if (index !== start && !(isSign(tokens[index - 1], PAUSES) && hasFinite(parse, start, index - 1))) return null;
  const view = viewBehind(parse, names, copula + 1);
  if (!view || !closes(parse, view.last, index) || !canSpeak(parse, names, view.source)) return null;
  const cue = { first: index, last: view.cue };
  if (index !== start) return reportAt(parse, cue, { rule: 'parataxis', source: view.source, side: 'before' });
  const before = start - 1;
  if (tokens[before]?.block !== tokens[index]?.block) return null;
  const marked = tokens[isSign(tokens[before], STOPS) ? before - 2 : before - 1]?.marked ?? -1;
  if (marked !== -1) return reportBehind(parse, cue, view.source, marked);
  return reportAt(parse, cue, { rule: 'taken-up', source: view.source, side: 'before' });
}

/** « « … », | est le verdict de Nom », "“…,” | was Name's verdict": the marked words that are the subject of a copula right behind them, or -1. */
function saidBefore({ tokens }: Parse, index: number): number {
  if (!isInAny(COPULAS, tokens[index])) return -1;
  const mark = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  return tokens[mark]?.kind === 'mark' ? (tokens[mark - 1]?.marked ?? -1) : -1;
}

function behindMarks(parse: Parse, names: NameIndex, index: number, passage: number): Report | null {
  const view = viewBehind(parse, names, index + 1);
  // "“…” is a play about the view of Name", "“The Station” is the view of a painter": a preposition between, or a title.
  const apart = view && parse.tokens.slice(index, view.cue - 1).some((token) => isInAny(PREPOSITIONS, token));
  if (!view || apart || !closes(parse, view.last, index) || !canSpeak(parse, names, view.source)) return null;
  for (let k = index - 1; k >= 0 && (parse.tokens[k]?.marked === passage || parse.tokens[k]?.kind !== 'word'); k--)
    if (isFiniteVerb(parse, k)) return reportBehind(parse, { first: index, last: view.cue }, view.source, passage);
  return null;
}

/** The copula whose subject takes up what was said: "That is", « c'est », « È »; -1 for none. */
function copulaAt({ tokens, lexicon }: Parse, index: number): number {
  const takesUp = lexicon.has(List.demonstratives, tokens[index]) || lexicon.has(List.takesUp, tokens[index]);
  if (!takesUp) return lexicon.language.grammar.dropsSubject && isInAny(COPULAS, tokens[index]) ? index : -1;
  for (let k = index + 1; k <= index + 1 + LONGEST_ASIDE; k++) {
    if (tokens[k]?.marked !== -1) return -1;
    if (isInAny(COPULAS, tokens[k])) return k;
    // "That, at least, is", no "That man is"
    if (k === index + 1 && tokens[k]?.text !== ',') return -1;
  }
  return -1;
}

interface View {
  readonly source: Range;
  /** The token behind the noun. */
  readonly cue: number;
  readonly last: number;
}

/** « l'avis de Nom », "the view of Name", "Name's view", „die Meinung der Ministerin“, an aside before it (« en tout cas l'avis de Nom »). */
function viewBehind(parse: Parse, names: NameIndex, from: number): View | null {
  const { tokens, lexicon } = parse;
  for (let noun = from + 1; noun <= from + LONGEST_ASIDE + 2; noun++) {
    if (isAbbreviationStop(parse, noun)) continue;
    if (tokens[noun]?.kind !== 'word' || tokens[noun]?.marked !== -1) return null;
    if (!isInAny(VIEWS, tokens[noun])) continue;
    const before = nounOwnerBefore(parse, names, noun, from);
    if (before) return { source: before, cue: noun + 1, last: noun + 1 };
    const determined = tokens.slice(from, noun).some((token) => lexicon.has(List.determiners, token));
    const source = determined ? nounOwnerBehind(parse, names, noun, LONGEST_PARTICIPLE, JOINTS) : null;
    return source && { source, cue: noun + 1, last: source.last };
  }
  return null;
}

/** The sentence ends there, or a sign sets off what is told of whose view it is; no clause follows (« C'est l'avis de Nom que S »). */
function closes(parse: Parse, last: number, index: number): boolean {
  if (last >= sentenceEnd(parse, index) || asideEnd(parse, last) > last) return true;
  return isSign(parse.tokens[last], PAUSES) || isSign(parse.tokens[last], STOPS);
}
