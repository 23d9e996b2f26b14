import { isInAny, List } from '../../lexicon/lists.ts';
import { VIEWS } from '../../lexicon/word-classes.ts';
import { isFullName } from '../../names/full-name.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { stepOverAdverbs } from '../../phrases/verbs/adverbs-before.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isFreeOfVerbs } from '../../phrases/verbs/free-of-verbs.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/** What one hears of somebody is said with one word in all of these languages. */
const VOICE = /^(?:voce|voz)$/u;

/**
 * « Poi arriva la voce di Nome: «…» », « Llega la respuesta de Nombre: «…» », « Ouve-se a voz do autarca: «…» »: behind the verb of its
 * sentence the noun for a voice or for what is said, and whose it is up to the colon.
 * @param end where the words end that lead to the colon, an aside on whoever owns it apart
 */
export function voiceBefore(parse: Parse, names: NameIndex, start: number, end: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return null;
  for (let noun = start + 2; noun < end - 1; noun++) {
    if (tokens[noun]?.marked !== -1) return null;
    const said = VOICE.test(tokens[noun]?.low ?? '') || isInAny(VIEWS, tokens[noun]);
    if (!said || !lexicon.has(List.definite, tokens[noun - 1]) || !isVerb(parse, start, noun - 2)) continue;
    const joint = lexicon.has(List.joints, tokens[noun + 1]) || lexicon.has(List.contracted, tokens[noun + 1]);
    const owner = joint ? governedPhrase(parse, names, noun + 1) : null;
    if (owner && reachesColon(parse, names, owner.last, end) && canSpeak(parse, names, owner)) return owner;
  }
  return null;
}

/** « … di Nome, delegata, tre figli e vent'anni di fabbrica: »: nothing but asides without verbs and names. */
function reachesColon(parse: Parse, names: NameIndex, from: number, end: number): boolean {
  if (from === end) return true;
  if (parse.tokens[from]?.text !== ',' || !isFreeOfVerbs(parse, { first: from, last: end })) return false;
  for (let k = from; k < end; k++) if (isFullName(names.get(k)?.words)) return false;
  return true;
}

/** A verb, or a word that no list has, with nobody before it: where it begins the sentence, and behind where or when. */
function isVerb(parse: Parse, start: number, before: number): boolean {
  const { tokens, lexicon } = parse;
  const index = before > start ? stepOverAdverbs(parse, before, start) : before;
  // « ouve-se | a voz », « arriva | anche | la replica »
  const verb = index > start && lexicon.has(List.reflexives, tokens[index]) ? index - 1 : index;
  if (verb < start) return false;
  const opens = verb === start && !lexicon.has(List.determiners, tokens[verb]);
  return isFiniteVerb(parse, verb) || isPlainWord(parse, verb) || (opens && tokens[verb]?.kind === 'word');
}
