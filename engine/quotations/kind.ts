import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { PREPOSITIONS } from '../lexicon/word-classes.ts';
import { lowerBound } from '../lower-bound.ts';
import type { QuotationKind, Span } from '../model.ts';
import type { Parse, Range } from '../parse.ts';
import { isFiniteVerb, isRelative } from '../phrases/verbs/finite.ts';
import { isPlainWord } from '../phrases/verbs/unlisted.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const PRONOUNS = listsOf(List.speakerPronouns, List.pronouns);

const FULL_STOPS = signs('.!?');

/** The tokens of a marked passage, its marks left out. */
export function tokensOf(parse: Parse, passage: Span): Range {
  const first = lowerBound(parse.tokens, passage.start, ({ start }) => start);
  let last = first;
  while (last < parse.tokens.length && (parse.tokens[last] as Token).end <= passage.end) last++;
  return { first, last };
}

export function wordCount(parse: Parse, range: Range): number {
  let words = 0;
  for (let k = range.first; k < range.last; k++) {
    const { kind } = parse.tokens[k] as Token;
    if (kind === 'word' || kind === 'number') words++;
  }
  return words;
}

/** Direct where the words hold a clause of their own, a finite verb with its subject; partial where they are built into the journalist's sentence. */
export function kindOf(parse: Parse, range: Range): Exclude<QuotationKind, 'indirect'> {
  const { tokens, lexicon } = parse;
  const first = tokens[range.first] as Token;
  const words = wordCount(parse, range);
  let finite = -1;
  for (let k = range.first; k < range.last && finite === -1; k++) if (isFiniteVerb(parse, k)) finite = k;
  const stop = isSign(tokens[range.last - 1], STOPS) || holdsSign(parse, range, FULL_STOPS);
  const before = tokens[range.first - 2];
  if (finite === -1 && (opensWithSubject(parse, range) || standsAlone(parse, range, words))) return 'direct';
  if (finite === -1)
    return (stop && first.capital && words > 3) || (before?.text === ':' && words > 5) ? 'direct' : 'partial';
  const infinitiveHead =
    !first.capital &&
    ((lexicon.language.cues.infinitiveEnding !== '' && lexicon.has(List.infinitiveEnding, first)) ||
      lexicon.has(List.infinitive, first));
  if (infinitiveHead && !stop) return 'partial';
  if (finite === range.first && !first.capital) return 'partial';
  const alone = lexicon.language.grammar.dropsSubject && first.kind === 'number' && !isWordBefore(parse, range.first);
  if (first.capital || alone || stop || before?.text === ':') return 'direct';
  const subject =
    lexicon.has(List.pronouns, first) ||
    lexicon.has(List.determiners, first) ||
    lexicon.has(List.speakerPronouns, first) ||
    lexicon.has(List.clause, first) ||
    words > 9;
  if (!subject) return 'partial';
  // "a giant held up by tape": behind an article a few words with no auxiliary are a phrase with its participle, no clause.
  const auxiliary = lexicon.has(List.auxiliaries, tokens[finite]);
  if (lexicon.has(List.determiners, first) && words < 8 && !auxiliary && !lexicon.has(List.verbEnding, tokens[finite]))
    return 'partial';
  // « un pas qui coûte »: the verb belongs to a relative clause, the phrase itself has none.
  for (let k = range.first + 1; k < finite; k++) if (isRelative(parse, k)) return 'partial';
  return 'direct';
}

/** « Je pars tranquille », "We leave": a pronoun that is a subject, and behind it a verb that no list need have. */
function opensWithSubject(parse: Parse, { first, last }: Range): boolean {
  const { tokens, lexicon } = parse;
  const verb = first + 1;
  // "me too": where things have pronouns of their own those for the speaker in another case are no subjects.
  const subject = lexicon.hasNeuter ? lexicon.has(List.pronouns, tokens[first]) : isInAny(PRONOUNS, tokens[first]);
  return subject && verb < last && isPlainWord(parse, verb);
}

/** So many words that stand alone hold a verb, whether or not a list has it. */
const ENOUGH = 4;

/**
 * « «La reforma beneficia a las familias», dijo Nombre », « «Não menti», diz »: with a capital and no word of the journalist's sentence before them,
 * a few words are a clause where subjects are left out, and fewer so behind a negation or a pronoun.
 */
function standsAlone(parse: Parse, { first }: Range, words: number): boolean {
  const { tokens, lexicon } = parse;
  const head = tokens[first] as Token;
  if (!lexicon.language.grammar.dropsSubject || !(head.capital || head.kind === 'number')) return false;
  if (isInAny(PREPOSITIONS, head) || isWordBefore(parse, first)) return false;
  const small =
    lexicon.has(List.negations, head) || (lexicon.has(List.clitics, head) && !lexicon.has(List.determiners, head));
  const verb = small && tokens[first + 1]?.kind === 'word' && isPlainWord(parse, first + 1);
  return words > ENOUGH || verb;
}

/** A word of the journalist's sentence stands right before the marks. */
function isWordBefore({ tokens }: Parse, first: number): boolean {
  const before = tokens[first - 2];
  return before?.kind === 'word' && before.sentence === tokens[first]?.sentence;
}

function holdsSign({ tokens }: Parse, { first, last }: Range, some: number): boolean {
  for (let k = first; k < last; k++) if (isSign(tokens[k], some)) return true;
  return false;
}
