import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { hasFinite, isFiniteVerb, isPlainVerb, isRelative } from '../phrases/finite.ts';
import { phraseFrom, startsPhrase } from '../phrases/phrase-from.ts';
import { pileEnd } from '../phrases/pile.ts';
import { subjectBefore, subjectOrOmitted } from '../phrases/subject.ts';
import { isSubordinator } from '../phrases/subordinator.ts';
import { isPlainWord } from '../phrases/unlisted.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import { DASHES, isSign, PAUSES } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { stepOverAddressee } from './addressee.ts';
import { commaClause } from './comma-clause.ts';
import { opensContent } from './content-opens.ts';
import { behindObject, infinitiveFrom } from './infinitive.ts';
import { mainSubject } from './main-subject.ts';
import { predicationFrom } from './predication.ts';
import type { Report, ReportRule } from './report.ts';
import { reportBy } from './report.ts';
import { isPointing, standsAlone } from './that-word.ts';
import { finalSubject } from './verb-final.ts';

/** How many tokens an insertion between a verb and its conjunction has at most. */
const LONGEST_INSERTION = 14;

/** How many tokens may stand between "told" and its conjunction. */
const LONGEST_ADDRESSEE = 7;

/** « Nom affirme que … », « Nom a déclaré : « … » », « Nom promet de … », « affirmant que … ». */
export function subjectFirst(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const dependent = group.form === 'gerund' || group.form === 'infinitive';
  const commas = lexicon.language.cues.bareAfterComma;
  const final = commas && !dependent ? finalSubject(parse, names, group) : null;
  const moved = dependent || final ? null : movedSubject(parse, names, group);
  const source =
    final ??
    moved ??
    (dependent ? mainSubject(parse, names, group) : subjectOrOmitted(parse, names, group.first, group.plural));
  if (!source && !dependent) return null;
  if (source && isAskedOf(parse, group, source)) return null;
  if (group.form === 'infinitive' && (isDenied(parse, group.first) || isImpersonal(parse, source))) return null;
  const from = stepOverAddressee(parse, names, moved ? Math.max(moved.last, group.last) : group.last);
  const next = from < sentenceEnd(parse, group.verb) ? tokens[from] : undefined;
  const report = (rule: ReportRule, clause = -1) => reportBy(parse, group, { rule, source, side: 'after', clause });
  const behindComma = commas ? commaClause(parse, group, Math.max(group.last, moved?.last ?? 0)) : null;
  if (behindComma) return report(behindComma.rule, behindComma.clause);
  const clause = clauseFrom(parse, names, from, group, dependent);
  if (clause !== -1) return report(dependent ? 'participle' : 'that-clause', clause);
  // Where commas set clauses off, an infinitive without one is no clause.
  const bare =
    commas || wantsObject(parse, group)
      ? -1
      : (infinitiveFrom(parse, from, group) ?? behindObject(parse, names, from, group) ?? -1);
  if (bare !== -1) return report('infinitive', bare);
  const object = predicationFrom(parse, from, group);
  if (object !== -1) return report(dependent ? 'participle' : 'cue-before', object);
  const wanted = objectFrom(parse, from, group);
  if (wanted !== -1) return report('infinitive', wanted);
  if (isCalled(parse, group)) return null;
  const adjoins = next && (next.text === ':' || next.marked !== -1 || tokens[from + 1]?.marked !== -1);
  if (dependent && !adjoins && !group.classes.has('qualify')) return null;
  return report(dependent ? 'participle' : 'cue-before');
}

/** "it is impossible to know whether S": the pronoun for things stands for nobody. */
function isImpersonal({ tokens, lexicon }: Parse, source: Range | null): boolean {
  if (!source || source.last - source.first !== 1) return false;
  return lexicon.pronouns.get(tokens[source.first]?.low ?? '')?.startsWith('n') === true;
}

/** "Name, asked whether S, said …": right behind the subject's comma stands what was done to somebody, the main verb behind the next. */
function isAskedOf(parse: Parse, group: VerbGroup, source: Range): boolean {
  const { tokens, lexicon } = parse;
  const aside = source.last === group.first - 1 && tokens[source.last]?.text === ',' && group.first === group.verb;
  if (!aside || group.form !== 'finite' || !lexicon.has(List.participleCues, tokens[group.verb])) return false;
  for (let k = source.first; k < source.last; k++) if (tokens[k]?.kind === 'punctuation') return false;
  for (let k = group.last; k < sentenceEnd(parse, group.verb); k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1 && isFiniteVerb(parse, k + 1)) return true;
  return false;
}

/** „Die Lage heißt „Notstand““: what is said without anybody who says it („es heißt“) is what something is called where it has a subject. */
function isCalled({ tokens, lexicon, sentences }: Parse, group: VerbGroup): boolean {
  if (!lexicon.has(List.impersonalVerbs, tokens[group.verb])) return false;
  const sentence = sentences[(tokens[group.verb] as Token).sentence];
  return !tokens.slice(sentence?.first, sentence?.last).some((t) => t.marked === -1 && lexicon.has(List.impersonal, t));
}

/** « sans dire », « sans pouvoir dire »: what is not said. */
function isDenied(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const before = lexicon.has(List.infinitiveEnding, tokens[first - 1]) ? first - 2 : first - 1;
  return lexicon.has(List.negated, tokens[first - 1]) || lexicon.has(List.negated, tokens[before]);
}

/** "Am Montag sagte Name, …": something else stands first, the subject behind the verb. */
function movedSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.dropsSubject) return inverted(parse, names, group);
  if (!lexicon.language.cues.inverts) return null;
  let first = group.first;
  const start = sentenceStart(parse, group.verb);
  while (first > start && tokens[first - 1]?.marked === -1 && !isSign(tokens[first - 1], PAUSES)) first--;
  const low = tokens[first]?.low ?? '';
  // "… und nannte die Wahl „…“": behind the conjunction the verb has the subject of the one before.
  if (first === group.first - 1 && first > start && lexicon.has(List.coordinators, tokens[first])) return null;
  const adverbial =
    first === group.first ||
    lexicon.lists(List.prepositions, low) ||
    lexicon.lists(List.contracted, low) ||
    lexicon.lists(List.adverbs, low) ||
    lexicon.lists(List.oblique, low) ||
    lexicon.lists(List.times, low) ||
    lexicon.lists(List.conjunctions, low);
  if (!adverbial) return null;
  const main = group.form === 'participle' ? group.first + 1 : group.last;
  const behind = phraseFrom(parse, names, stepOverAddressee(parse, names, main));
  if (behind && lexicon.has(List.oblique, tokens[behind.first])) return null;
  return behind && first === group.first && isObject(parse, names, group, behind) ? null : behind;
}

/** "Ihr Bruder, Name, nennt sie „…“": behind an aside the verb has its subject before it, and something else goes on behind its object. */
function isObject(parse: Parse, names: NameIndex, group: VerbGroup, behind: Range): boolean {
  const { tokens } = parse;
  const next = tokens[behind.last];
  const goesOn = next?.sentence === tokens[group.verb]?.sentence && next?.kind !== 'punctuation';
  // "Der Leiter, Name, räumt das ein: „…“"
  const takenUp = parse.lexicon.has(List.takesUp, tokens[behind.first]) && behind.last - behind.first <= 2;
  return (
    (goesOn || takenUp) &&
    tokens[group.first - 1]?.text === ',' &&
    subjectBefore(parse, names, group.first, false) !== null
  );
}

/** « Explica la alcaldesa que … », « Ha detto il sindaco: « … » »: a subject behind its verb, before what is reported. */
function inverted(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (subjectBefore(parse, names, group.first, group.plural)) return null;
  const behind = phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
  if (!behind) return null;
  const next = tokens[stepOverAddressee(parse, names, behind.last)];
  const reports = next !== undefined && (lexicon.has(List.clause, next) || next.text === ':' || next.marked !== -1);
  return reports && canSpeak(parse, names, behind) && next.sentence === tokens[group.verb]?.sentence ? behind : null;
}

/** First token of a reported clause that begins at `from`, behind a comma where the language sets one; -1 where none does. */
function clauseFrom(parse: Parse, names: NameIndex, from: number, group: VerbGroup, dependent: boolean): number {
  const { tokens, lexicon } = parse;
  if (from >= sentenceEnd(parse, group.verb)) return -1;
  const inserted = behindInsertion(parse, from);
  if (inserted !== -1) return inserted;
  const comma = tokens[from]?.text === ',' ? 1 : 0;
  if (lexicon.has(List.clause, tokens[from + comma]))
    return isPointing(parse, from + comma, group) ? -1 : from + comma + (standsAlone(parse, from + comma) ? 0 : 1);
  const joined = behindAddressee(parse, from, group);
  if (joined !== -1) return joined;
  const states = group.classes.has('say') || group.classes.has('think');
  if (lexicon.language.cues.bareClause && lexicon.has(List.questionWords, tokens[from]))
    return hasFinite(parse, from + 1, Math.min(sentenceEnd(parse, from), from + 14)) ? from : -1;
  if (states && !dependent && opensWithPronoun(parse, from)) return from;
  if (!states || (dependent && !lexicon.language.cues.bareClause)) return -1;
  return comma === 0 && lexicon.language.cues.bareClause && opensClause(parse, names, from, group) ? from : -1;
}

/** "told local media this month that S": whoever it was told to, the conjunction shows where the clause begins; -1 where none follows. */
function behindAddressee(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || !lexicon.has(List.telling, tokens[group.verb])) return -1;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_ADDRESSEE);
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || isFiniteVerb(parse, k)) return -1;
    if (lexicon.has(List.clause, token)) return k > from && !isFiniteVerb(parse, k + 1) ? k + 1 : -1;
  }
  return -1;
}

/**
 * « Nome ha detto lei non vuole », « Nombre dijo ella no irá »: put word by word from a language that leaves the conjunction out. Right
 * behind the verb stands a pronoun with a verb of its own.
 */
function opensWithPronoun(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  const pronoun = tokens[from];
  const { bareClause, bareAfterComma } = lexicon.language.cues;
  if (bareClause || bareAfterComma || !lexicon.has(List.pronouns, pronoun) || pronoun?.inverted) return false;
  let verb = from + 1;
  while (lexicon.has(List.clitics, tokens[verb]) || lexicon.has(List.negations, tokens[verb])) verb++;
  if (tokens[verb]?.marked !== -1 || verb >= sentenceEnd(parse, from)) return false;
  // Behind a negation or an object pronoun any plain word is the verb.
  return isFiniteVerb(parse, verb) || (verb > from + 1 && tokens[verb]?.capital === false && isPlainWord(parse, verb));
}

/** "said he would", "said the plan was": a subject with its verb right behind the reporting verb. */
function opensClause(parse: Parse, names: NameIndex, from: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[from] as Token;
  // "what the senators said was …": the verb of another clause.
  if (token.marked !== -1 || isFiniteVerb(parse, from) || lexicon.has(List.coordinators, token)) return false;
  const subject =
    startsPhrase(parse, names, from) ||
    (token.kind === 'word' && !lexicon.has(List.prepositions, token)) ||
    opensContent(parse, from);
  if (!subject) return false;
  // "told her deputies to wait"
  if (group.classes.has('will') && lexicon.has(List.infinitive, tokens[pileEnd(parse, from)])) return false;
  const end = sentenceEnd(parse, from);
  const told = lexicon.has(List.telling, tokens[group.verb]) || lexicon.has(List.bareVerbs, tokens[group.verb]);
  if (told && end - from <= 3) return false;
  const main = mainVerbWithin(parse, from + 1, Math.min(end, from + (told ? 30 : 14)), told);
  // "to learn more about it": an infinitive governs a bare clause more seldom than an object.
  if (group.form === 'infinitive') return told && main === 'found';
  return main === 'found' || (told && main === 'none');
}

/**
 * Whether the words at hand come to a finite verb that is no relative clause's ("the plan that fails …" has none yet). `cut`: another
 * clause begins before ("suggested a way to pay so that they could").
 */
function mainVerbWithin(parse: Parse, first: number, last: number, told: boolean): 'found' | 'cut' | 'none' {
  const { tokens, lexicon } = parse;
  let relative = false;
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) continue;
    if (lexicon.has(List.clause, token) || isRelative(parse, k) || lexicon.has(List.linkers, token)) {
      if (relative) return 'cut';
      relative = true;
    } else if (isFiniteVerb(parse, k) || isPlainVerb(parse, k, first - 1)) {
      // "considers the mayor biased and has left": behind the conjunction the first verb goes on.
      if (!relative && !lexicon.has(List.coordinators, tokens[k - 1])) return 'found';
      relative = false;
      while (lexicon.has(List.auxiliaries, tokens[k]) && isFiniteVerb(parse, k + 1)) k++;
    } else if (told) continue;
    else if (
      isSign(token, DASHES) ||
      lexicon.has(List.breaksOff, token) ||
      lexicon.has(List.questionWords, token) ||
      isSubordinator(parse, k)
    )
      return 'cut';
  }
  return relative ? 'cut' : 'none';
}

/** "admitted taking the money", "called for an inquiry": what is done or wanted stands as an object; -1 where none does. */
function objectFrom(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const next = tokens[from];
  if (next?.kind !== 'word' || next.marked !== -1 || from >= sentenceEnd(parse, group.verb)) return -1;
  if (wantsObject(parse, group)) return from;
  const governs = lexicon.has(List.gerundObjects, tokens[group.verb]);
  return governs && lexicon.has(List.gerundEnding, next) && next.low.length > 4 ? from : -1;
}

/** "called for": the phrase takes a noun for what is wanted. */
function wantsObject(parse: Parse, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const light = group.last === group.verb + 2 ? lexicon.light.get((tokens[group.verb] as Token).low) : undefined;
  return light?.objects.has((tokens[group.verb + 1] as Token).low) === true;
}

/** "cautioned, as did the firm itself, that S": the token behind the conjunction where an insertion parts it from the verb, or -1. */
function behindInsertion(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[from]?.text !== ',' || lexicon.language.cues.bareAfterComma) return -1;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_INSERTION);
  for (let k = from + 1; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || lexicon.has(List.clause, token) || isRelative(parse, k)) return -1;
    if (token.text === ',') return lexicon.has(List.clause, tokens[k + 1]) ? k + 2 : -1;
  }
  return -1;
}
