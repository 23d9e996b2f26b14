import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { disagrees } from '../../phrases/verbs/disagrees.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Report } from '../report.ts';
import { reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';
import { describedSpeaker } from '../subjects/described-speaker.ts';
import { bareText } from './bare-text.ts';
import { goesOnTelling } from './goes-on-telling.ts';

const ENDS = signs(',.;!?…');
/** What joins the verb of whoever says so. */
const SO = listsOf(List.asWords, List.whatWords, List.relatives);

/** How far before a comma the conjunction of a clause is looked for, in tokens. */
const NEAR = 5;

/** How many tokens tell at most to whom, where and how something was said ("the minister told a visiting class in May, …"). */
const LONGEST_MANNER = 12;

/** "The gate will hold, the minister said." – "All of this, he said, could fail." */
export function afterComma(parse: Parse, names: NameIndex, group: VerbGroup, start: number): Report | null {
  const { tokens, lexicon } = parse;
  // "Name, Name und Name sagten, …": where the verb stands second nothing but its subject stands before it.
  if (lexicon.language.cues.inverts) return null;
  const subject =
    describedSpeaker(parse, names, group, start) ??
    alone(parse, names, group, subjectBefore(parse, names, group.first, group.plural)) ??
    bareText(parse, group);
  if (!subject || subject.first - 2 < start || tokens[subject.first - 1]?.text !== ',') return null;
  // "Meanwhile, friends, volunteers, and the police": a list has a comma before what looks like its verb.
  const listed = tokens[group.first - 1]?.text === ',' && subject.last === group.first - 1;
  if (listed && tokens.slice(subject.first, subject.last).every(({ text }) => text !== ',')) return null;
  // « Estavam no colégio, uma criança e um adulto, e três idosos no lar, adiantou »: nor has a verb in the singular a list for its subject.
  const several = tokens.slice(subject.first, subject.last).some((token) => lexicon.has(List.coordinators, token));
  if (listed && several && lexicon.language.grammar.dropsSubject && !group.plural) return null;
  if (isRelative(parse, group.first - 1) || (listed && opensRelative(parse, subject))) return null;
  if (isToldOf(parse, names, subject) || disagrees(parse, names, group, subject)) return null;
  const inside = withinClause(parse, names, group, subject, start);
  if (inside) return inside;
  if (opensBefore(parse, subject.first - 1, start) || isSource(parse, subject.first - 1, start)) return null;
  // "Asked whether S, the minister said …": S is the question.
  if (lexicon.has(List.participleCues, tokens[start]) && !names.has(start)) return null;
  if (isAnsweredInMarks(parse, start, subject.first - 1, group)) return null;
  const end = sentenceEnd(parse, group.verb);
  const behind = closing(parse, names, group, start);
  if (behind === -1) return null;
  const next = behind < end ? tokens[behind] : undefined;
  // « Procurado, o prefeito disse, por telefone, que S »: what is said stands behind the insertion, in a clause of its own.
  const opensHere = next?.text === ',' && opensBehind(parse, behind);
  if (opensHere && !hasFinite(parse, start, subject.first)) return null;
  const more = next?.text === ',' && behind + 2 < end;
  // What is reported has a verb, before the insertion or behind it.
  const states =
    hasFinite(parse, start, subject.first) || (next?.text !== ',' && statesBefore(parse, start, subject.first - 1));
  if (!states && !(more && hasFinite(parse, behind, end))) return null;
  const aside = isAside(parse, start, subject.first - 1);
  if (aside && !(more && tokens[behind + 1]?.marked === -1)) return null;
  // "Though the change went well, Name said, replacing her would be hard": what stands before the report is no statement yet.
  const begun = aside || !hasFinite(parse, start, subject.first);
  const around = more && (begun || goesOnTelling(parse, behind + 1));
  return reportBy(parse, group, { rule: 'parataxis', source: subject, side: around ? 'around' : 'before' });
}

/**
 * "…, a prospect Ann Name denied", "…, a deal announced in May": a noun for a thing with its article takes up the words before, which somebody said
 * something of.
 */
function isToldOf(parse: Parse, names: NameIndex, { first, last }: Range): boolean {
  const { tokens, lexicon } = parse;
  const indefinite = lexicon.has(List.determiners, tokens[first]) && !lexicon.has(List.definite, tokens[first]);
  const [noun, name] = [tokens[first + 1], names.get(first + 2)];
  const thing = noun?.capital === false && !isInAny(SOMEBODY, noun) && !lexicon.has(List.documents, noun);
  const speaks = first + 2 === last && canSpeak(parse, names, { first, last });
  return (
    lexicon.language.grammar.nounsPile && indefinite && thing && !speaks && (first + 2 === last || name?.last === last)
  );
}

/** How far behind the head of a phrase a relative stands that the phrase was read over (« une version | que »). */
const HEAD = 2;

/** « S, | ce que le maire, Luc Nom, | a démenti »: the verb is that of a relative clause, and its subject no phrase of its own. */
function opensRelative(parse: Parse, { first, last }: Range): boolean {
  for (let k = first + 1; k <= first + HEAD && k < last - 1; k++)
    if (isRelative(parse, k) || parse.lexicon.has(List.clause, parse.tokens[k])) return true;
  return false;
}

/** « …, le maire rappelle, | chiffres à l'appui, | que S »: a clause with its conjunction begins behind the comma, or behind an aside without a verb. */
function opensBehind(parse: Parse, comma: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.clause, tokens[comma + 1])) return true;
  for (let k = comma + 1; k < comma + LONGEST_MANNER; k++) {
    if (tokens[k]?.text === ',') return lexicon.has(List.clause, tokens[k + 1]) && !isRelative(parse, k + 1);
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return false;
  }
  return false;
}

/** "Name said S, and when asked about it, the minister replied, “…”": a new clause leads to words in marks right behind the verb. */
function isAnsweredInMarks(parse: Parse, start: number, comma: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const behind = tokens[group.last]?.text === ',' ? group.last + 1 : group.last;
  if (tokens[behind]?.kind !== 'mark') return false;
  for (let k = start + 1; k < comma; k++)
    if (lexicon.has(List.coordinators, tokens[k]) && isSubordinator(parse, k + 1) && !isRelative(parse, k + 1))
      return true;
  return false;
}

/** "…, most of them to a cousin, Mr Tarle said": no comma behind it, and so no apposition: the name alone is the subject. */
function alone(parse: Parse, names: NameIndex, { first }: VerbGroup, subject: Range | null): Range | null {
  if (!subject || subject.last !== first || !parse.lexicon.language.grammar.nounsPile) return subject;
  let k = first - 1;
  while (k > subject.first && parse.tokens[k]?.text !== ',') k--;
  const named = parse.tokens.slice(k + 1, first).some((_, at) => names.has(k + 1 + at));
  return k > subject.first && named ? { first: k + 1, last: first } : subject;
}

/** The sign that closes the report, behind to whom and how it was said; the sentence's end without one, -1 where the verb goes on. */
function closing(parse: Parse, names: NameIndex, group: VerbGroup, start: number): number {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, group.verb);
  const behind = stepOverAddressee(parse, names, group.last);
  if (behind >= end || isSign(tokens[behind], ENDS)) return behind;
  // "The trip, she told a visiting class in May, was cold", "…, he announced with a smile, …"
  const first = lexicon.has(List.coordinators, tokens[start]) ? start + 1 : start;
  const opens = lexicon.has(List.prepositions, tokens[first]) || isSubordinator(parse, first);
  // "…, he expected to speak": what somebody thinks is told to nobody.
  const thinks = group.classes.has('think') && !group.classes.has('say');
  const placedBehind = lexicon.has(List.prepositions, tokens[behind]) && !thinks;
  const tells = lexicon.has(List.telling, tokens[group.verb]) || placedBehind;
  if (!lexicon.language.grammar.nounsPile || opens || !tells || !hasFinite(parse, start, group.first - 1)) return -1;
  let placed = false;
  for (let k = behind; k < Math.min(end, group.last + LONGEST_MANNER); k++) {
    if (isSign(tokens[k], ENDS)) return k;
    if (tokens[k]?.kind === 'punctuation') return -1;
    // "…, several told reporters at the hall where families met, …"
    placed ||= lexicon.has(List.linkers, tokens[k]);
    if (tokens[k]?.marked !== -1 || lexicon.has(List.clause, tokens[k]) || (!placed && isFiniteVerb(parse, k)))
      return -1;
  }
  return -1;
}

/** "The rise is small because, the agency argues, the lake is low": the report stands right behind the conjunction of what it reports. */
function withinClause(parse: Parse, names: NameIndex, group: VerbGroup, subject: Range, start: number): Report | null {
  const { tokens, lexicon } = parse;
  const conjunction = subject.first - 2;
  if (!lexicon.language.grammar.nounsPile || conjunction <= start) return null;
  // "It lies near the hall, which, Name said, is full"
  const relates = isRelative(parse, conjunction) && tokens[conjunction - 1]?.text === ',';
  const joins = lexicon.has(List.conjunctions, tokens[conjunction]) && !isRelative(parse, conjunction);
  if (!relates && (!joins || lexicon.has(List.clause, tokens[conjunction]))) return null;
  const comma = closing(parse, names, group, start);
  if (tokens[comma]?.text !== ',' || !hasFinite(parse, comma + 1, sentenceEnd(parse, comma))) return null;
  return reportBy(parse, group, { rule: 'that-clause', source: subject, side: 'after', clause: comma + 1 });
}

/** "As a phone rang, the announcer said, “…”": what stands before the comma tells when, and is no statement. */
function isAside(parse: Parse, start: number, comma: number): boolean {
  if (!parse.lexicon.language.cues.bareClause || !isSubordinator(parse, start)) return false;
  return parse.tokens.slice(start, comma).every((token) => token.text !== ',');
}

/** "when, in fact, he said nothing": an aside stands behind the conjunction of the verb's own clause. */
function opensBefore(parse: Parse, comma: number, start: number): boolean {
  const { tokens } = parse;
  let k = comma - 1;
  while (k > start && comma - k < NEAR && tokens[k]?.text !== ',') k--;
  return tokens[k]?.text === ',' && k - 1 > start && isSubordinator(parse, k - 1);
}

/** « Come riferisce la polizia, il sospettato ha confessato », « Por lo que cuenta el diario, … »: what opens the sentence is who says so, and no statement. */
function isSource(parse: Parse, comma: number, start: number): boolean {
  const { tokens, lexicon } = parse;
  // "According to accounts from two guards, the fire began at a gate": S is what stands behind the comma.
  if (lexicon.has(List.accordingTo, tokens[start]) && lexicon.accordingTo.at(tokens, start)?.trust === 'sure')
    return tokens.slice(start, comma).every(({ text }) => text !== ',');
  if (!lexicon.language.grammar.dropsSubject) return false;
  let k = start;
  while (k < comma && k < start + NEAR && tokens[k]?.text !== ',' && !isInAny(SO, tokens[k])) k++;
  const verb = lexicon.has(List.auxiliaries, tokens[k + 1]) ? k + 2 : k + 1;
  const says = lexicon.has(List.finiteCues, tokens[verb]) || lexicon.has(List.participleCues, tokens[verb]);
  return isInAny(SO, tokens[k]) && says && tokens.slice(verb, comma).every(({ text }) => text !== ',');
}

/** "Schools stay shut on Thursday, the district says.": words enough before the report, and no "On Thursday, the district says." */
export function statesBefore(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const first = tokens[start];
  if (!lexicon.language.cues.bareClause || comma - start < 4 || first?.kind !== 'word') return false;
  return !(
    lexicon.has(List.prepositions, first) ||
    lexicon.has(List.conjunctions, first) ||
    lexicon.has(List.adverbs, first) ||
    lexicon.has(List.adverbEnding, first) ||
    lexicon.has(List.gerundEnding, first) ||
    lexicon.has(List.times, first)
  );
}
