import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { governedPhrase } from '../phrases/governed-phrase.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import { type Report, reportAt, reportFrom } from './report.ts';

const COPULAS = listsOf(List.passive);
const BEFORE_NOUN = signs(',:');

/**
 * « «…». Palabra de Nombre. », « «…»: l'annuncio del sindaco », « «…». A frase é de Nome. »: right behind marked words a noun for what was
 * said and whose it is, with nothing else up to the next comma or stop.
 */
export function whoseWords(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.speechNouns, tokens[index])) return null;
  let first = index;
  if (lexicon.has(List.determiners, tokens[first - 1])) first--;
  if (isInAny(COPULAS, tokens[first - 1])) first--;
  const heads = first === sentenceStart(parse, index);
  const before = heads || !isSign(tokens[first - 1], BEFORE_NOUN) ? first - 1 : first - 2;
  const adjoins = heads || before === first - 2;
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
