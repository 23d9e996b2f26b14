import { isInAny, List } from '../../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { blockBefore, lastSentenceOf, type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lastSubject } from '../../phrases/subjects/last-subject.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { Token } from '../../text/tokens.ts';
import type { Situation } from '../situation.ts';

/**
 * « … escribió el crítico. A la panadera eso le incomoda. », and words that open the next paragraph: behind what was said last a sentence
 * begins with somebody by what they are, and reports nothing; they speak, not whoever was quoted before.
 */
export function toldAbove({ parse, names, tokens, lastSaid, reportsOf }: Situation): Range | null {
  const { tokens: all, lexicon } = parse;
  const { sentence, block } = all[tokens.first] as Token;
  if (!lexicon.language.grammar.dropsSubject || !lastSaid || sentenceStart(parse, tokens.first) < tokens.first - 2)
    return null;
  const previous = lastSentenceOf(parse, blockBefore(parse, block));
  if (!previous || parse.sentences[sentence - 1] !== previous) return null;
  if (lastSaid.block !== previous.block || lastSaid.sentence >= sentence - 1) return null;
  if (reportsOf(sentence - 1).length > 0) return null;
  const first = isInAny(PREPOSITIONS, all[previous.first]) ? previous.first + 1 : previous.first;
  const noun = isInAny(PEOPLE, all[first + 1]) && lexicon.has(List.definite, all[first]);
  return noun ? phraseFrom(parse, names, first) : null;
}

/**
 * « …, a dit le maire. L'adjointe, Anne Nom, a haussé le ton. « … » »: behind what was said last a sentence of the same paragraph, which
 * reports nothing, opens with somebody by name, or « La empresaria tuerce el gesto. «…» » by what they are; they speak, not whoever was
 * quoted before.
 */
export function isNamedSince({ parse, names, tokens, lastSaid, reportsOf }: Situation): boolean {
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  const previous = parse.sentences[sentence - 1];
  if (!lastSaid || previous?.block !== block || lastSaid.block !== block || lastSaid.sentence >= sentence - 1)
    return false;
  if (sentenceStart(parse, tokens.first) < tokens.first - 2 || reportsOf(sentence - 1).length > 0) return false;
  if (parse.tokens.slice(previous.first, previous.last).some(({ marked }) => marked !== -1)) return false;
  if (behindFirstWord(parse, names, previous)) return true;
  const subject = lastSubject(parse, names, previous.last - 1);
  const first = subject && behindOpening(parse, previous.first, subject.first);
  if (subject?.first !== first) return opensWithSomebody(parse, previous.first);
  const { name } = readPhrase(parse, names, subject);
  return name === null ? opensWithSomebody(parse, first) : name.words.length > 1 || isDescribed(parse, name);
}

/** « Au comptoir, | Anne Nom attend »: what opens the sentence before a comma, with no verb of its own, tells when or where. */
function behindOpening(parse: Parse, start: number, subject: number): number {
  const led = isInAny(PREPOSITIONS, parse.tokens[start]) && parse.tokens[subject - 1]?.text === ',';
  return led && !hasFinite(parse, start, subject) ? subject : start;
}

/** « Marijke, institutrice à Gand, attend » */
function isDescribed({ tokens }: Parse, { last }: Range): boolean {
  return tokens[last]?.text === ',' && isInAny(PEOPLE, tokens[last + 1]);
}

/** « La empresaria »: an article and a noun for one person, where subjects may be left out. */
function opensWithSomebody({ tokens, lexicon }: Parse, first: number): boolean {
  const one = lexicon.determiners.get(tokens[first]?.low ?? '')?.endsWith('s') === true;
  const definite = lexicon.language.grammar.dropsSubject && lexicon.has(List.definite, tokens[first]);
  return one && definite && isInAny(PEOPLE, tokens[first + 1]);
}

/** « Rischia | il difensore Nome. », « Sonríe | el alcalde. », « Ri-se | o autarca. »: a sentence of no more than its verb and who acts, where subjects may be left out. */
export function behindFirstWord(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const verb = lexicon.has(List.reflexives, tokens[first + 1]) ? first + 1 : first;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.definite, tokens[verb + 1])) return null;
  if (!isFiniteVerb(parse, first) && !isPlainWord(parse, first)) return null;
  // « Trova i giornalisti. »: a verb in the singular has nobody in the plural for its subject.
  const many = lexicon.determiners.get(tokens[verb + 1]?.low ?? '')?.endsWith('p') === true;
  if (many && !lexicon.has(List.pluralEnding, tokens[first])) return null;
  const subject = phraseFrom(parse, names, verb + 1);
  return subject?.last === last - 1 && canSpeak(parse, names, subject) ? subject : null;
}
