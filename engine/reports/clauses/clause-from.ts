import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { pileEnd } from '../../phrases/nouns/pile.ts';
import { startsPhrase } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { subjectInMarks } from '../marked/subject-in-marks.ts';
import { endsInMoment, MOMENTS } from '../subjects/behind-when.ts';
import { opensBare, opensBehindComma } from './bare-statement.ts';
import { comesToVerb } from './comes-to-verb.ts';
import { asksBehind, leadsClause, opensContent } from './content-opens.ts';
import {
  endsOpenAside,
  isOfMoment,
  isPointing,
  isRestricting,
  standsAlone,
  tellsOfTopic,
  tellsWho,
} from './that-word.ts';

const CLOSED = listsOf(List.auxiliaries, List.copulas, List.passive);

/** How many tokens an insertion between a verb and its conjunction has at most. */
const LONGEST_INSERTION = 14;

/** How many tokens a phrase between a verb and its conjunction has at most that says when or how. */
const LONGEST_MOMENT = 9;
const NO_VERBS = listsOf(List.prepositions, List.conjunctions, List.times);
const LEADING = listsOf(List.prepositions, List.conjunctions);
const PEOPLE = listsOf(List.groups, List.roles);
const COMPARING = listsOf(List.adverbs, List.asWords);

/** How far behind its first word a question's verb is looked for, in tokens. */
const LONGEST_QUESTION = 14;

/** How many tokens may stand between "told" and its conjunction. */
const LONGEST_ADDRESSEE = 7;

/** The same between a verb that says and its conjunction, where a preposition follows the verb. */
const LONGEST_PLACE = 14;

/** « criticó al alcalde, Nombre, que dijo que S »: behind the comma that closes a name a relative tells what they said. */
function tellsOnNamed({ tokens, lexicon }: Parse, from: number): boolean {
  const named = tokens[from - 1]?.text === ',' && tokens[from - 2]?.capital === true;
  const says = lexicon.has(List.relatives, tokens[from]) && lexicon.has(List.finiteCues, tokens[from + 1]);
  return named && says && (lexicon.has(List.clause, tokens[from + 2]) || tokens[from + 2]?.text === ':');
}

/** First token of a reported clause that begins at `from`, behind a comma where the language sets one; -1 where none does. */
export function clauseFrom(parse: Parse, names: NameIndex, from: number, group: VerbGroup, dependent: boolean): number {
  const { tokens, lexicon } = parse;
  if (from >= sentenceEnd(parse, group.verb)) return -1;
  // « sostuvo, tras defender su gestión, que S »
  const opening = lexicon.language.grammar.dropsSubject && tokens[group.last]?.text === ',' ? group.last : from;
  const inserted = behindInsertion(parse, opening);
  if (inserted !== -1) return inserted;
  const comma = tokens[from]?.text === ',' ? 1 : 0;
  // « respondeu aos deputados, que a acusam »: behind whom it is told to a comma sets a relative off.
  const told = lexicon.language.grammar.dropsSubject && opening === from && from > group.last;
  const aside = tokens.slice(group.last, from).some(({ text, marked }) => text === ',' && marked === -1);
  if (comma === 1 && told && !aside && isRelative(parse, from + 1) && !endsInMoment(parse, from)) return -1;
  if (told && ((comma === 0 && tellsOfAddressee(parse, from)) || tellsOnNamed(parse, from + comma))) return -1;
  if (told && (tellsOfTopic(parse, from, group) || tellsWho(parse, from))) return -1;
  // « O jogo continua amanhã, com a volta do capitão, que treinou »: nor is what follows a comma told by a verb that tells how.
  const manner = group.classes.size === 1 && group.classes.has('manner');
  if (manner && told && comma === 0 && tokens[from - 1]?.text === ',' && isRelative(parse, from)) return -1;
  if (isRestricting(parse, from, group) || endsOpenAside(parse, from, group) || isOfMoment(parse, from, group))
    return -1;
  if (lexicon.has(List.clause, tokens[from + comma]))
    return isPointing(parse, from + comma, group) ? -1 : from + comma + (standsAlone(parse, from + comma) ? 0 : 1);
  const moved = behindMoment(parse, group);
  if (moved !== -1) return moved;
  const joined = behindAddressee(parse, from, group);
  if (joined !== -1) return joined;
  const states = group.classes.has('say') || group.classes.has('think');
  // "told a woman who had asked": a relative on the person told is no question.
  if (isRelative(parse, from) && lexicon.has(List.telling, tokens[group.verb]) && from > group.last + 1) return -1;
  const question = questionFrom(parse, from, group.verb);
  if (question !== null) return question;
  const bare = states ? opensBare(parse, names, from, group, dependent, aside) : -1;
  if (bare !== -1) return bare;
  if (!states || (dependent && !lexicon.language.cues.bareClause)) return -1;
  if (comma === 1 && !dependent && opensBehindComma(parse, names, from + 1, group)) return from + 1;
  // "S, she said, long before the crash he mourns": a comma right behind the verb opens what another one closes.
  const open = from > group.last + 1 && tokens[group.last]?.text === ',' && tokens[from - 1]?.text !== ',';
  return comma === 0 && !open && lexicon.language.cues.bareClause && opensClause(parse, names, from, group) ? from : -1;
}

/** « respondió a los hinchas, que lo silbaron »: behind people and a comma, with its verb right behind, it is a relative. */
function tellsOfAddressee(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[from - 1]?.text !== ',' || !isRelative(parse, from)) return false;
  const verb = lexicon.has(List.clitics, tokens[from + 1]) && !lexicon.has(List.negations, tokens[from + 1]) ? 2 : 1;
  if (!isFiniteVerb(parse, from + verb)) return false;
  for (let k = from - 2; k > from - LONGEST_ADDRESSEE && tokens[k]?.kind === 'word'; k--)
    if (isInAny(PEOPLE, tokens[k])) return true;
  return false;
}

/** "asked why S", « se demande si S »: a question, behind its conjunction where yes or no would answer; -1 for one without verb, null for none. */
function questionFrom(parse: Parse, from: number, verb: number): number | null {
  const { tokens, lexicon } = parse;
  const { bareAfterComma, polar } = lexicon.language.cues;
  // "were divided | over whether S", "wondered | about whether S", "asked her | about how S"
  const asks = lexicon.asking.has(tokens[verb]?.low ?? '') && lexicon.has(List.questionWords, tokens[from + 1]);
  const led = (tokens[from + 1]?.low === polar || asks) && lexicon.has(List.prepositions, tokens[from]);
  if (led && lexicon.language.cues.bareClause) return questionFrom(parse, from + 1, verb);
  // "asked | if S"
  const asked = lexicon.asking.has(tokens[verb]?.low ?? '') && lexicon.has(List.conditions, tokens[from]);
  const polarAt = (tokens[from]?.low === polar || asked) && tokens[from]?.marked === -1;
  if (bareAfterComma || !(polarAt || lexicon.has(List.questionWords, tokens[from]) || asksBehind(parse, from)))
    return null;
  const states = hasFinite(parse, from + 1, Math.min(sentenceEnd(parse, from), from + LONGEST_QUESTION));
  return states ? from + (polarAt ? 1 : 0) : -1;
}

/** "told local media this month that S", "said by phone from home that S": whoever it was told to, the conjunction shows where the clause begins; -1 where none follows. */
function behindAddressee(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause) return -1;
  // "said by phone from a car park near Leeds that S"
  const placed =
    group.classes.has('say') && lexicon.has(List.prepositions, tokens[group.last]) && !promises(parse, group);
  if (!placed && !lexicon.has(List.telling, tokens[group.verb])) return -1;
  const end = Math.min(sentenceEnd(parse, from), from + (placed ? LONGEST_PLACE : LONGEST_ADDRESSEE));
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || isFiniteVerb(parse, k)) return -1;
    // "asked the board to confirm that S": S is what the board is to say.
    const says = lexicon.cues.get(tokens[k + 1]?.low ?? '')?.some((cue) => cue.form === 'infinitive');
    if (says && lexicon.has(List.infinitive, token)) return -1;
    if (!lexicon.has(List.clause, token)) continue;
    // "responded to claims that S": S is what others claim.
    const claimed = lexicon.has(List.infinitive, tokens[group.last]) && lexicon.has(List.claimNouns, tokens[k - 1]);
    // "refused to explain beyond admitting that S"
    const others = claimed || lexicon.has(List.gerundCues, tokens[k - 1]);
    return k > from && !others && !isFiniteVerb(parse, k + 1) ? k + 1 : -1;
  }
  return -1;
}

/** "vowed to fight the rule that caused it", no "promised to voters that S" and no "promised to the town that S" */
function promises({ tokens, lexicon }: Parse, { classes, last }: VerbGroup): boolean {
  const verb = tokens[last + 1];
  const whom = lexicon.has(List.determiners, verb) || verb?.capital || /[^s]s$/.test(verb?.low ?? 's');
  return classes.has('will') && lexicon.has(List.infinitive, tokens[last]) && !whom;
}

/** "said he would", "said the plan was": a subject with its verb right behind the reporting verb. */
function opensClause(parse: Parse, names: NameIndex, from: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[from] as Token;
  // "what the senators said was …": the verb of another clause.
  if (token.marked !== -1) return subjectInMarks(parse, from);
  if (lexicon.has(List.coordinators, token) || lexicon.has(List.linkers, token)) return false;
  if (isFiniteVerb(parse, from) && !isPluralSubject(parse, from)) return isRelated(parse, group);
  if (isTakenUpAlone(parse, from)) return false;
  const subject =
    startsPhrase(parse, names, from) ||
    (token.kind === 'word' && !lexicon.has(List.prepositions, token)) ||
    opensContent(parse, from);
  if (!subject) return false;
  // "told her deputies to wait"
  if (group.classes.has('will') && lexicon.has(List.infinitive, tokens[pileEnd(parse, from)])) return false;
  const end = sentenceEnd(parse, from);
  const told = lexicon.has(List.telling, tokens[group.verb]) || lexicon.has(List.bareVerbs, tokens[group.verb]);
  // "say they hear digging": whatever verb a subject pronoun has.
  const pronoun = lexicon.has(List.pronouns, token) && !lexicon.has(List.determiners, token);
  if (told && pronoun && actsAt(parse, from + 1)) return true;
  // "said after the vote, workers will strike"
  if (isInAny(LEADING, token) && leadsClause(parse, from)) return true;
  const main = comesToVerb(parse, from + 1, Math.min(end, from + (told ? 30 : 14)), told);
  // "to learn more about it": an infinitive governs a bare clause more seldom than an object.
  if (group.form === 'infinitive') return told && main === 'found';
  return main === 'found' || (told && main === 'none' && end - from > 3 && !isSaidAlone(parse, from));
}

/** "confirmed this in a letter sent on Monday", no "said those in power would pay": one thing said before, and where it is said. */
function isTakenUpAlone({ tokens, lexicon }: Parse, index: number): boolean {
  const one = lexicon.determiners.get(tokens[index]?.low ?? '')?.endsWith('p') === false;
  return one && lexicon.has(List.demonstratives, tokens[index]) && lexicon.has(List.prepositions, tokens[index + 1]);
}

/** "said nothing about the plan", "said goodbye to his friends": one word before a preposition, no plural, and no verb that a list has. */
function isSaidAlone({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index] as Token;
  const subject = token.capital || lexicon.has(List.determiners, token) || /[^s]s$/.test(token.low);
  return token.kind === 'word' && !subject && lexicon.has(List.prepositions, tokens[index + 1]);
}

/** What may be a verb or stand before one ("they both share"), no "said it in May" and no "said it twice". */
function actsAt({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  const thing = lexicon.pronouns.get(tokens[index - 1]?.low ?? '')?.startsWith('n');
  const closed = isInAny(MOMENTS, token) || lexicon.has(List.determiners, token);
  return token?.kind === 'word' && token.marked === -1 && !isInAny(NO_VERBS, token) && !(thing && closed);
}

/** "a road which opponents say will cut the wood", no "what the senators said was": the relative before its subject is what the clause tells of. */
function isRelated(parse: Parse, { first, verb }: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.bareVerbs, tokens[verb])) return false;
  for (let k = first - 2; k > first - LONGEST_ADDRESSEE && tokens[k + 1]?.kind === 'word'; k--) {
    if (isRelative(parse, k) || lexicon.has(List.linkers, tokens[k]))
      return tokens[k]?.sentence === tokens[verb]?.sentence;
    // "the plan that critics say is dead"
    const that = lexicon.has(List.clause, tokens[k]) && lexicon.has(List.definite, tokens[k]);
    if (that) return tokens[k - 1]?.kind === 'word' && !lexicon.has(List.cues, tokens[k - 1]);
  }
  return false;
}

/** "said talks failed": a noun in the plural that looks like a verb, before the verb itself. */
function isPluralSubject(parse: Parse, index: number): boolean {
  const token = parse.tokens[index] as Token;
  return /[^s]s$/.test(token.low) && !isInAny(CLOSED, token) && isFiniteVerb(parse, index + 1);
}

/** "cautioned, as did the firm itself, that S": the token behind the conjunction where an insertion parts it from the verb, or -1. */
function behindInsertion(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[from]?.text !== ',' || lexicon.language.cues.bareAfterComma) return -1;
  const end = sentenceEnd(parse, from);
  let words = 0;
  for (let k = from + 1; k < end; k++) {
    const token = tokens[k] as Token;
    // « destacó, al hablar en «Mercado» (Canal Norte), que S »: a title and a bracket make it no longer.
    if (token.text === '(') while (k < end && tokens[k]?.text !== ')') k++;
    if (tokens[k]?.marked !== -1 || tokens[k]?.text === ')') continue;
    if (++words >= LONGEST_INSERTION || lexicon.has(List.clause, token) || isRelative(parse, k)) return -1;
    if (token.text === ',') return lexicon.has(List.clause, tokens[k + 1]) ? k + 2 : -1;
  }
  return -1;
}

/**
 * « demande depuis 2022 que S », « promettait en quittant la salle que S », « a juré devant ses pairs que S »: the first token of the clause
 * where nothing but a phrase that a preposition leads parts the verb from its conjunction; -1 where something else does.
 */
function behindMoment(parse: Parse, { verb, last, classes }: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  const says = classes.has('say') || classes.has('think') || classes.has('will');
  if (dropsSubject || bracket || nounsPile || !says || !isInAny(PREPOSITIONS, tokens[last])) return -1;
  // « a répondu par une lettre que le maire a lue »
  if (lexicon.has(List.presentedBy, tokens[last]) || lexicon.has(List.attaching, tokens[last + 1])) return -1;
  const end = Math.min(sentenceEnd(parse, verb), last + LONGEST_MOMENT);
  for (let k = last + 2; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || token.kind === 'punctuation' || isFiniteVerb(parse, k) || isRelative(parse, k))
      return -1;
    // « depuis plus longtemps que », « avant que »
    if (isInAny(COMPARING, token) && !lexicon.has(List.times, token)) return -1;
    if (lexicon.has(List.clause, token)) return k + 1;
  }
  return -1;
}

/** « Le syndicat prévient : l'usine fermera. »: a colon right behind the verb opens a clause without marks. */
export function statesBehindColon(parse: Parse, group: VerbGroup, colon: number): boolean {
  const end = sentenceEnd(parse, group.verb);
  if (parse.tokens[colon]?.text !== ':' || colon + 3 > end || parse.tokens[colon + 1]?.marked !== -1) return false;
  // « O sindicato contesta: diz que S »: what follows is a report of its own.
  const { lexicon, tokens } = parse;
  const reports = lexicon.has(List.finiteCues, tokens[colon + 1]) && lexicon.has(List.clause, tokens[colon + 2]);
  const states = group.classes.has('say') || group.classes.has('think') || group.classes.has('manner');
  return states && !reports && hasFinite(parse, colon + 1, end);
}
