import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isOmitted, omittedSubject } from '../../phrases/subjects/omitted.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { isSign, STOPS, signs } from '../../text/signs.ts';
import { type Report, reportAt, reportBehind, reportFrom } from '../report.ts';

const COPULAS = listsOf(List.passive);
const BEFORE_NOUN = signs(',:');

/**
 * « «…». Palabra de Nombre. », « «…»: l'annuncio del sindaco », « «…». A frase é de Nome. »: right behind marked words a noun for what was
 * said and whose it is, with nothing else up to the next comma or stop.
 */
export function whoseWords(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return null;
  const called = whatItWas(parse, names, index);
  if (called || !(isSaying(parse, index) || isOutburst(parse, index))) return called;
  let first = index;
  if (lexicon.has(List.determiners, tokens[first - 1])) first--;
  if (isInAny(COPULAS, tokens[first - 1])) first--;
  const heads = first === sentenceStart(parse, index);
  const before = heads || !isSign(tokens[first - 1], BEFORE_NOUN) ? first - 1 : first - 2;
  const adjoins = heads || before === first - 2;
  const told = heads ? toldOf(parse, names, { first, last: index + 1 }) : null;
  if (told) return told;
  if (!adjoins || !isMarked(parse, before) || tokens[before]?.block !== tokens[index]?.block) return null;
  const owner = ownerBehind(parse, names, index);
  const next = owner ? tokens[owner.last] : undefined;
  const closed =
    owner && (owner.last >= sentenceEnd(parse, index) || next?.text === ',' || isSign(next, STOPS) || !next);
  if (!closed || !canSpeak(parse, names, owner)) return null;
  const cue = { first, last: index + 1 };
  return heads
    ? reportAt(parse, cue, { rule: 'taken-up', source: owner, side: 'before' })
    : reportFrom(parse, cue, owner, 'before');
}

/** A noun for what is said; one for a statement only where a copula tells whose it is (« A afirmação é de Nome »). */
function isSaying({ tokens, lexicon }: Parse, index: number): boolean {
  if (lexicon.has(List.speechNouns, tokens[index])) return true;
  return lexicon.has(List.statements, tokens[index]) && isInAny(COPULAS, tokens[index + 1]);
}

/** What somebody made has a title in marks, and what somebody is called no words. */
const WORKS = listsOf(List.naming, List.documents, List.terms, List.roles, List.organisations, List.groups);

/**
 * « «Ci hanno ingannati», lo sfogo di Nome. »: any noun with its article, where the sentence opens with marked words that are a clause, and
 * nothing but whose noun it is stands behind them.
 */
function isOutburst(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, index);
  if (!lexicon.has(List.definite, tokens[index - 1]) || tokens[index - 2]?.text !== ',') return false;
  if (isInAny(WORKS, tokens[index]) || tokens[index]?.capital || tokens[start]?.kind !== 'mark') return false;
  if (tokens[index - 3]?.kind !== 'mark' || !isClauseBefore(parse, index - 3)) return false;
  const passage = tokens[start + 1]?.marked;
  for (let k = start + 2; k < index - 3; k++) if (tokens[k]?.marked !== passage) return false;
  return !hasFinite(parse, index, sentenceEnd(parse, index));
}

/** « A frase é de Nome: “…” », « Le parole sono di Nome: «…» »: the words stand behind the colon. */
function toldOf(parse: Parse, names: NameIndex, cue: Range): Report | null {
  const { tokens } = parse;
  const owner = isInAny(COPULAS, tokens[cue.last]) ? ownerBehind(parse, names, cue.last - 1) : null;
  const leads = owner && tokens[owner.last]?.text === ':' && canSpeak(parse, names, owner);
  return leads ? reportAt(parse, cue, { rule: 'cue-before', source: owner, side: 'after' }) : null;
}

/**
 * « «…», è l'opinione di Nome », « «…»: questa l'ammissione del capitano », « «…» é o apelo que deixou num vídeo »: what somebody's words
 * are, whatever noun it is; where the marked words are a clause, no title is meant. `index` is the first token behind them.
 */
function whatItWas(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const before = isSign(tokens[index - 1], BEFORE_NOUN) ? index - 2 : index - 1;
  if (before < 0 || tokens[index]?.kind !== 'word' || tokens[before]?.kind !== 'mark') return null;
  if (tokens[before]?.sentence !== tokens[index]?.sentence) return null;
  let noun = index;
  while (lexicon.has(List.demonstratives, tokens[noun]) || isInAny(COPULAS, tokens[noun])) noun++;
  if (noun === index || !lexicon.has(List.determiners, tokens[noun])) return null;
  noun++;
  // « è il perentorio commento di Nome »
  if (lexicon.has(List.speechNouns, tokens[noun + 1]) && isPlainWord(parse, noun)) noun++;
  if (!lexicon.has(List.speechNouns, tokens[noun]) && !isClauseBefore(parse, before)) return null;
  if (!isPlainWord(parse, noun) || tokens[noun]?.kind !== 'word') return null;
  const owner = ownerBehind(parse, names, noun) ?? tellerBehind(parse, names, noun + 1);
  if (!owner || !(isOmitted(owner) || canSpeak(parse, names, owner))) return null;
  return reportBehind(parse, { first: index, last: noun + 1 }, owner, tokens[before - 1]?.marked ?? -1);
}

/** « l'appello che il sindaco ha rivolto », « l'appello che ha affidato a un video »: who acts in the relative, an empty range where it is left out. */
function tellerBehind(parse: Parse, names: NameIndex, relative: number): Range | null {
  if (!isRelative(parse, relative)) return null;
  const subject = phraseFrom(parse, names, relative + 1);
  if (subject) return isFiniteVerb(parse, subject.last) ? subject : null;
  return isFiniteVerb(parse, relative + 1) ? omittedSubject(parse, relative + 1) : null;
}

/** The marked words that the mark at `mark` closes hold a verb. */
function isClauseBefore(parse: Parse, mark: number): boolean {
  const passage = parse.tokens[mark - 1]?.marked ?? -1;
  for (let k = mark - 1; passage !== -1 && parse.tokens[k]?.marked === passage; k--)
    if (isFiniteVerb(parse, k)) return true;
  return false;
}

/** Whoever a preposition binds to a noun, over the copula of « A frase é de Nome ». */
export function ownerBehind(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const joint = isInAny(COPULAS, tokens[noun + 1]) ? noun + 2 : noun + 1;
  if (!lexicon.has(List.joints, tokens[joint]) || tokens[joint]?.marked !== -1) return null;
  return governedPhrase(parse, names, joint);
}

/** Marked words or the mark that closes them, a stop of their own apart. */
export function isMarked({ tokens }: Parse, index: number): boolean {
  const at = isSign(tokens[index], STOPS) && tokens[index]?.marked === -1 ? index - 1 : index;
  return tokens[at]?.kind === 'mark' || tokens[at]?.marked !== -1;
}
