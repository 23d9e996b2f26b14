import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const COMMA = signs(',');

/** What may stand between a subject or conjunction and the verb that reports. */
const BEFORE_VERB = listsOf(List.auxiliaries, List.clitics, List.reflexives, List.adverbs);
const GOES_ON = listsOf(List.coordinators, List.breaksOff);

/** How near a mark stands behind the verb that calls something so, in tokens. */
const CALLED = 4;
/** How many tokens stand at most before the verb of a sentence or clause that reports. */
const OPENING = 6;

/**
 * « La policía escribió que S », “She added that S”, « Stan assure que S », “Stan calls it “P””: a sentence of the journalist's, which begins at `head` with a described
 * subject, a pronoun or a name, and whose verb at `verb` leads to a clause or to words in marks.
 */
export function reportsOther(tokens: readonly Token[], head: number, verb: number, lexicon: Lexicon): boolean {
  if (!reportsClause(tokens, verb, lexicon) && !callsSo(tokens, verb, lexicon)) return false;
  const opens = tokens[head] as Token;
  if (lexicon.own.has(opens.low)) return false;
  if (lexicon.has(List.determiners, opens) && lexicon.has(List.definite, opens)) return true;
  const somebody = isPronoun(opens, lexicon) || isName(opens, lexicon);
  return somebody && verb - head <= OPENING && tokens.slice(head + 1, verb).every(goesBefore);
}

/**
 * « …, mais elle a averti que S », « … et a annoncé que S »: behind a conjunction at `index` the journalist's sentence goes on, with a verb that
 * leads to a clause.
 */
export function reportsOn(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!isInAny(GOES_ON, tokens[index])) return false;
  for (let k = index + 1; k < index + OPENING; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || lexicon.own.has(token.low)) return false;
    if (reportsClause(tokens, k, lexicon)) return true;
    if (!isPronoun(token, lexicon) && !isInAny(BEFORE_VERB, token)) return false;
  }
  return false;
}

/** « . Stan chiama questo “una bugia” »: right behind a verb that calls something so, whose subject opens its sentence, the mark opens. */
export function callsBefore(mark: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let verb = mark - 1; verb > mark - CALLED; verb--)
    if (isSign(tokens[verb - 2], STOPS) && callsSo(tokens, verb, lexicon))
      return reportsOther(tokens, verb - 1, verb, lexicon);
  return false;
}

/** A verb that calls something what stands in marks behind it. */
function callsSo(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  if (!lexicon.cues.get(tokens[verb]?.low ?? '')?.some((cue) => cue.class === 'qualify' && cue.form === 'finite'))
    return false;
  let k = verb + 1;
  while (k < verb + CALLED && tokens[k]?.kind === 'word') k++;
  return tokens[k]?.kind === 'mark';
}

/** A verb that reports, with a clause behind it, its adverb or particle. */
function reportsClause(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  if (!lexicon.has(List.finiteCues, tokens[verb]) && !lexicon.has(List.participleCues, tokens[verb])) {
    const particles = lexicon.separable.get(tokens[verb]?.low ?? '');
    if (!particles?.some((entry) => entry.particles.has(tokens[verb + 1]?.low ?? ''))) return false;
  }
  for (let k = verb + 1; k <= verb + 3; k++) {
    if (lexicon.has(List.clause, tokens[k])) return true;
    const passes = k === verb + 1 ? tokens[k]?.kind === 'word' && !tokens[k]?.capital : false;
    if (!passes && !isSign(tokens[k], COMMA)) return false;
  }
  return false;
}

function isPronoun(token: Token, lexicon: Lexicon): boolean {
  return lexicon.has(List.pronouns, token) && !lexicon.has(List.speakerPronouns, token);
}

function isName(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'word' && token.capital && !lexicon.has(List.openers, token);
}

function goesBefore(token: Token): boolean {
  return token.kind === 'word' && (token.capital || isInAny(BEFORE_VERB, token));
}
