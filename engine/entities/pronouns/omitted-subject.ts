import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { type Phrase, readPhrase } from '../../phrases/phrase.ts';
import { genderOfParticiple, participleEnd } from '../../phrases/subjects/opening-participle.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { tellsInRelative } from './acts-here.ts';

/** What may stand before a verb at the head of its sentence without being its subject. */
const LEADS = listsOf(List.prepositions, List.contracted, List.adverbs, List.times, List.numberWords);
const WEAK = listsOf(List.clitics, List.adverbs, List.auxiliaries);
const PEOPLE = listsOf(List.roles, List.anybody, List.groups, List.organisations, List.pronouns);
const FIRST = listsOf(List.speakerPronouns);

/** How many tokens stand before the verb at most. */
const LONGEST_LEAD = 10;
/** How far behind the verb its subject is looked for. */
const LONGEST_CLAUSE = 12;

/**
 * « Tenía 88 años. », « Hasta 2018 era socia de un bufete. »: a verb of the journalist's own in the singular that heads its sentence, or has
 * but a moment or place before it, and nobody beside it: whoever acted before is still spoken of. Null where the verb is no such one.
 * @param index the first token of a sentence
 */
export function omittedActs(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || index !== sentenceStart(parse, index)) return null;
  const described = participleEnd(parse, index);
  const verb = verbAtHead(parse, names, described === -1 ? index : described + 1);
  if (verb === -1 || somebodyBehind(parse, names, verb, described !== -1)) return null;
  if (described === -1 && isOfNobody(parse, verb)) return null;
  const phrase = readPhrase(parse, names, { first: verb, last: verb });
  if (phrase.plural) return null;
  return described === -1 ? phrase : { ...phrase, gender: genderOfParticiple(parse, index) };
}

/** « Se trata de …», « Si dice », « Es falso », « fue aplazada »: a passive, or a verb that nobody need do. */
function isOfNobody({ tokens, lexicon }: Parse, verb: number): boolean {
  let k = verb;
  for (; isInAny(WEAK, tokens[k]); k++) if (lexicon.has(List.reflexives, tokens[k])) return true;
  const copula = [k - 1, k].find((at) => lexicon.has(List.passive, tokens[at]));
  if (copula !== undefined && copula >= verb) return !isInAny(PEOPLE, tokens[copula + 1]);
  return lexicon.has(List.reflexives, tokens[k + 1]);
}

/** The verb group at the head of a sentence, behind at most one phrase that says when or where; -1 where something else stands there. */
function verbAtHead(parse: Parse, names: NameIndex, start: number): number {
  const { tokens, lexicon } = parse;
  const end = Math.min(sentenceEnd(parse, start), start + LONGEST_LEAD);
  for (let k = start; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' || token.marked !== -1 || isInAny(FIRST, token)) return -1;
    let verb = k;
    while (verb < end && isInAny(WEAK, tokens[verb]) && !isFiniteVerb(parse, verb)) verb++;
    if (isFiniteVerb(parse, verb) && !lexicon.has(List.determiners, tokens[verb]))
      return k > start && !isInAny(LEADS, tokens[start]) ? -1 : k;
    if (token.text === ',' && k > start) continue;
    if (k === start ? !isInAny(LEADS, token) : lexicon.has(List.clause, token)) return -1;
    const opens = names.has(k) || lexicon.has(List.determiners, token);
    if (opens && !isInAny(PREPOSITIONS, tokens[k - 1]) && !lexicon.has(List.contracted, token)) return -1;
  }
  return -1;
}

/**
 * Somebody whom no preposition governs stands behind the verb in its clause, or something definite: its subject, or an object that might be
 * one. Where a participle has told of the subject already, nothing but somebody can be another.
 */
function somebodyBehind(parse: Parse, names: NameIndex, verb: number, told: boolean): boolean {
  const { tokens, lexicon } = parse;
  const end = Math.min(sentenceEnd(parse, verb), verb + LONGEST_CLAUSE);
  for (let k = verb + 1; k < end; k++) {
    if (isSign(tokens[k], PAUSES) || tokens[k]?.kind === 'mark' || lexicon.has(List.clause, tokens[k])) return false;
    const governed = isInAny(PREPOSITIONS, tokens[k - 1]) || lexicon.has(List.contracted, tokens[k]);
    // « trova i giornalisti »: a verb in the singular has nobody in the plural for its subject.
    if (!governed && isOfMany(parse, k) && !lexicon.has(List.pluralEnding, tokens[verb])) {
      k++;
      continue;
    }
    if (!told && !governed && lexicon.has(List.definite, tokens[k]) && !isVerbal(parse, k)) return true;
    if (!names.has(k) && !isInAny(PEOPLE, tokens[k])) continue;
    const article = lexicon.has(List.determiners, tokens[k - 1]) ? k - 1 : k;
    // « era socia de un bufete »: a bare noun tells what somebody is.
    const bare = article === k && !names.has(k);
    // « de su abuela Nombre »: the name tells who the noun before it is.
    if (!bare && !isInAny(PREPOSITIONS, tokens[article - 1]) && !isInAny(PEOPLE, tokens[k - 1])) return true;
  }
  return false;
}

/** « i », « las » before what is no verb, and no « Contou-as ». */
function isOfMany(parse: Parse, index: number): boolean {
  const { tokens, lexicon, text } = parse;
  if (text[(tokens[index]?.start ?? 0) - 1] === '-' || isVerbal(parse, index)) return false;
  return lexicon.determiners.get(tokens[index]?.low ?? '')?.endsWith('p') === true;
}

/** « lo », « la » right before a verb are no article. */
function isVerbal(parse: Parse, index: number): boolean {
  return parse.lexicon.has(List.clitics, parse.tokens[index]) && isFiniteVerb(parse, index + 1);
}

/** How far behind the head of its sentence a source stands that the sentence is about (« A juicio de la jueza, S; ha añadido que T »). */
const HEAD = 4;

/** « …, de acuerdo con su hija »: whoever a preposition governs late in a sentence has said something, and is no subject that goes on. */
export function isGoverned(parse: Parse, { first, last, omitted }: Phrase): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || omitted || !isInAny(PREPOSITIONS, tokens[first - 1])) return false;
  if (tellsInRelative(parse, last)) return false;
  return first - sentenceStart(parse, first) > HEAD;
}
