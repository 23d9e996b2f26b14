import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** How many tokens an aside between a relative and its verb has at most. */
const LONGEST_ASIDE = 10;

/** Who may be told something. */
const TOLD = listsOf(List.roles, List.anybody, List.groups, List.organisations);

/** "said that would be a mistake": right before an auxiliary the word for “that” is the subject. */
export function standsAlone({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.language.cues.bareClause && lexicon.has(List.auxiliaries, tokens[index + 1]);
}

/** « ne reconnaît qu'un retard »: with the first half of a negation alone before the verb, the word for “that” leaves nothing but what follows. */
export function isRestricting({ tokens, lexicon }: Parse, index: number, { first, verb }: VerbGroup): boolean {
  if (
    !lexicon.has(List.determiners, tokens[index + 1]) ||
    !tokens.slice(first, verb).some((t) => lexicon.has(List.restricting, t))
  )
    return false;
  return !tokens.slice(first, index).some((token) => lexicon.has(List.negations, token));
}

/** "rejected that argument", "rules that could change": the word for “that” points at a noun, or stands for one, and opens no report. */
export function isPointing(parse: Parse, index: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || tokens[index + 1]?.marked !== -1) return false;
  if (pointsAtMoment(parse, index)) return true;
  if (lexicon.has(List.bareVerbs, tokens[group.verb])) return false;
  // "denied that and left"
  if (lexicon.has(List.demonstratives, tokens[index]) && lexicon.has(List.coordinators, tokens[index + 1])) return true;
  if (isFiniteVerb(parse, index + 1)) return !isDoneTo(parse, index + 1, group);
  const end = sentenceEnd(parse, index);
  const behind = tokens[index + 2];
  const alone =
    index + 2 >= end ||
    behind?.kind === 'punctuation' ||
    lexicon.has(List.prepositions, behind) ||
    lexicon.has(List.coordinators, behind);
  // "declined that job and has left": the verb behind the conjunction goes on.
  const goesOn = lexicon.has(List.coordinators, behind) && isFiniteVerb(parse, index + 3);
  const last = goesOn ? index + 3 : end;
  return alone && lexicon.has(List.demonstratives, tokens[index]) && !hasFinite(parse, index + 1, last);
}

/** "revealed that | repeated attempts had failed", no "told the man that helped workers": right behind the verb the form of a past before a plural goes with it. */
function isDoneTo({ tokens, lexicon }: Parse, index: number, { last }: VerbGroup): boolean {
  const noun = tokens[index + 1];
  if (index !== last + 1 || !lexicon.has(List.pastEnding, tokens[index]) || noun?.capital !== false) return false;
  return lexicon.has(List.pluralNoun, noun) && !lexicon.has(List.determiners, noun);
}

/** "she said that day", "he told reporters that Monday night": a moment alone behind the word for “that” is when it was said. */
export function pointsAtMoment(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const isMoment = (k: number) => {
    const low = tokens[k]?.low ?? '';
    return lexicon.lists(List.times, low) || lexicon.lists(List.times, `${low}s`);
  };
  let k = index + 1;
  while (isMoment(k)) k++;
  if (k === index + 1 || !lexicon.has(List.demonstratives, tokens[index])) return false;
  return k >= sentenceEnd(parse, index) || tokens[k]?.kind !== 'word' || lexicon.has(List.prepositions, tokens[k]);
}

/** « raconte la nuit qu'il a passée »: right behind the verb a moment with its article alone is what is told of, and no word tells when, where no day has an article. */
export function isOfMoment({ tokens, lexicon }: Parse, index: number, { last }: VerbGroup): boolean {
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile || index !== last + 2) return false;
  const article = lexicon.has(List.definite, tokens[last]) && !lexicon.has(List.demonstratives, tokens[last]);
  return article && lexicon.has(List.times, tokens[last + 1]);
}

/**
 * « « … », disse, numa audição que durou horas », « « … », dijo en la apertura, que será hoy »: behind marked words, an aside that one comma
 * opens and none closes ends with a relative, and so does where it was said.
 */
export function endsOpenAside({ tokens, lexicon }: Parse, index: number, { first, last }: VerbGroup): boolean {
  const mark = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
  if (mark?.kind !== 'mark' || !lexicon.language.grammar.dropsSubject) return false;
  const between = tokens.slice(last, index).map(({ text }) => text);
  const comma = between.indexOf(',');
  if (comma === -1 || between.lastIndexOf(',') !== comma) return false;
  if (comma === between.length - 1) return comma > 0;
  return comma === 0 && isInAny(PREPOSITIONS, tokens[last + 1]);
}

/** « se refirió al acuerdo que firmaron ayer »: behind the thing that a reflexive verb is about stands what is told of it. */
export function tellsOfTopic({ tokens, lexicon }: Parse, index: number, { last, reflexive }: VerbGroup): boolean {
  if (!reflexive || !lexicon.has(List.clause, tokens[index])) return false;
  const preposition = lexicon.has(List.clitics, tokens[last]) ? last + 1 : last;
  const [first, second, third] = [tokens[preposition], tokens[preposition + 1], tokens[preposition + 2]];
  if (index < preposition + 2) return false; // « se queja de que S »
  if (!lexicon.has(List.infinitive, first) && !lexicon.has(List.contracted, first)) return false;
  const noun = lexicon.has(List.determiners, second) ? third : second;
  return noun?.capital === false && !isInAny(TOLD, noun);
}

/** « pidió a los que esperan que S », « habló con una mujer que, muy nerviosa, insistía »: behind an article, or behind somebody new and before an aside and a verb, the word tells who is meant. */
export function tellsWho(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.clause, tokens[index])) return false;
  if (lexicon.has(List.definite, tokens[index - 1])) return true;
  const article = tokens[index - 2];
  const fresh = lexicon.has(List.determiners, article) && !lexicon.has(List.definite, article);
  if (!fresh || tokens[index + 1]?.text !== ',' || !isInAny(TOLD, tokens[index - 1])) return false;
  for (let k = index + 2; k < index + LONGEST_ASIDE && tokens[k]?.marked === -1; k++) {
    if (tokens[k]?.text === ',') return isFiniteVerb(parse, k + 1);
    if (isFiniteVerb(parse, k)) return false;
  }
  return false;
}
