import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isNoun } from '../../phrases/noun.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { institutionIn } from '../../phrases/nouns/institution-in.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { type Report, reportLike } from '../report.ts';
import { behindPlace } from '../sources/behind-place.ts';
import { textOfRelative } from '../sources/relative-source.ts';
import { nounAt } from '../sources/source-noun.ts';
import { whoActs } from './who-acts.ts';

/** Texts and institutions, and nouns that stand for those who say something („aus Firmenkreisen“, „aus dem Umfeld der Ministerin“). */
const SPEAKS = listsOf(List.documents, List.speechNouns, List.organisations, List.standsFor);
const SAYS = listsOf(List.documents, List.speechNouns, List.organisations, List.standsFor, List.viewNouns);

/** How far behind its sentence's head an impersonal verb may stand whose source opens the sentence. */
const REACH = 20;

/**
 * "Im Bericht heißt es, S", "S, heißt es in einem Schreiben der Stadt", « S, a-t-on appris auprès du syndicat », « S, dit-on à la
 * mairie »: nobody is the subject, but who says it is named.
 */
export function namedText(parse: Parse, names: NameIndex, group: VerbGroup, report: Report): Report {
  const { tokens, lexicon } = parse;
  if (isNobody(parse, report)) {
    let from = group.last;
    while (lexicon.has(List.times, tokens[from]) || lexicon.has(List.adverbs, tokens[from])) from++;
    const source = sourceAt(parse, names, from);
    return source ? reportLike(report, { source }) : report;
  }
  if (lexicon.language.grammar.dropsSubject) return readIn(parse, names, group, report);
  if (!lexicon.has(List.impersonalVerbs, tokens[group.verb])) return report;
  const start = joinedStart(parse, group.verb);
  const behind = behindMoments(parse, group.last + 1);
  // „Von Name hieß es: „…““
  const agent = isFrom(parse, start);
  const text =
    textAt(parse, names, behind, isFrom(parse, behind)) ??
    (group.first - start < REACH ? textAt(parse, names, start, agent) : null);
  const source = text ?? (behind > group.last + 1 ? whoWrote(parse, names, start) : null);
  return source ? reportLike(report, { source }) : report;
}

/** „hieß es | aus dem Umfeld“, „hieß es | von den Ermittlern“; „heißt es | von ihr“ is said of her. */
function isFrom({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (lexicon.speaksFrom.has(token?.low ?? '')) return true;
  return lexicon.has(List.presentedBy, token) && !lexicon.has(List.strongPronouns, tokens[index + 1]);
}

/** „Name schrieb einen Brief. S, heißt es darin“: an adverb takes up a text, which is of whoever acts in the sentence before. */
function whoWrote(parse: Parse, names: NameIndex, start: number): Range | null {
  const before = parse.sentences[(parse.tokens[start]?.sentence ?? 0) - 1];
  return before && before.block === parse.tokens[start]?.block ? whoActs(parse, names, before) : null;
}

/** „dazu am Montag | …“, „in der Nacht | aus Regierungskreisen“: the token behind what tells when it was said. */
function behindMoments(parse: Parse, from: number): number {
  let k = from;
  for (;;) {
    const aside = parse.lexicon.asides.at(parse.tokens, k);
    const last = k + (aside?.words.length ?? 0);
    if (aside && parse.lexicon.has(List.times, parse.tokens[last - 1])) k = last;
    else if (isMoment(parse, k)) k++;
    else return k;
  }
}

/** „dazu“, „am Montag“: what is no preposition that leads to a text. */
function isMoment({ tokens, lexicon }: Parse, index: number): boolean {
  const leads = lexicon.has(List.contracted, tokens[index]) && lexicon.has(List.times, tokens[index + 1]);
  const adverb = lexicon.has(List.adverbs, tokens[index]) && !lexicon.has(List.prepositions, tokens[index]);
  return leads || adverb || lexicon.has(List.times, tokens[index]);
}

/** « dit-on », « a-t-on appris »: the pronoun that hangs on the verb stands for nobody in particular. */
function isNobody({ tokens, lexicon }: Parse, { source }: Report): boolean {
  const pronoun = source && source.last - source.first === 1 ? tokens[source.first] : undefined;
  return pronoun?.inverted === true && lexicon.has(List.impersonal, pronoun);
}

/** « auprès de la mairie », « au ministère », « de source policière »: who can speak behind one or two prepositions. */
function sourceAt(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const noun = lexicon.accordingTo.at(tokens, index);
  if (noun?.trust === 'noun') return nounAt(parse, index + noun.words.length - 1);
  const contracted = lexicon.has(List.contracted, tokens[index]);
  if (!contracted && !lexicon.has(List.prepositions, tokens[index])) return null;
  const institution = institutionIn(parse, names, index);
  if (institution) return institution;
  if (contracted) return speakerAt(parse, names, index);
  const bound = lexicon.has(List.attaching, tokens[index + 1]) && !lexicon.has(List.contracted, tokens[index + 1]);
  return speakerAt(parse, names, index + (bound ? 2 : 1));
}

function speakerAt(parse: Parse, names: NameIndex, first: number): Range | null {
  const range = phraseFrom(parse, names, first);
  const head = range && parse.tokens[readPhrase(parse, names, range).head];
  return head && isNoun(parse, head) ? range : null;
}

/** « «…», se lee en el cartel », « «…», si legge nella nota »: the text that it is read in, else nobody whom the verb tells of. */
function readIn(parse: Parse, names: NameIndex, group: VerbGroup, report: Report): Report {
  const { source } = report;
  if (!isSaidByNobody(parse, group) || !source || !isOmitted(source)) return report;
  const text = readBehind(parse, names, group) ?? textAt(parse, names, joinedStart(parse, group.verb));
  const talks = parse.lexicon.talks.has(parse.tokens[group.verb]?.low ?? '');
  const nobody = report.clause === -1 && (talks || isLoose(parse, group));
  return text || nobody ? reportLike(report, { source: text }) : report;
}

/** « se lee », « se afirma », « si precisa », « si parla di «debiti» », « refere-se »: the reflexive of a verb that somebody may do alone; no « se queja », « se defiende ». */
export function isSaidByNobody({ tokens, lexicon }: Parse, { classes, reflexive, verb }: VerbGroup): boolean {
  const low = tokens[verb]?.low ?? '';
  if (!reflexive || lexicon.reflexiveOnly.has(low)) return false;
  const states =
    classes.has('say') || classes.has('think') || lexicon.talks.has(low) || lexicon.lists(List.impersonalVerbs, low);
  return states && !lexicon.has(List.ofOneself, tokens[verb]);
}

/** « una nota in cui si assicura che S »: where nobody is told to say it, the text does. */
export function readInRelative(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { dropsSubject } = parse.lexicon.language.grammar;
  return dropsSubject && isSaidByNobody(parse, group) ? textOfRelative(parse, names, group.first) : null;
}

/** How far behind the noun for a text stands by whom it was signed or sent, in tokens. */
const SIGNED = 5;

/** « si legge in una nota | », « si legge in una lettera firmata dal presidente Nome »: the text behind the verb, or whoever signed or sent it. */
export function readBehind(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject } = lexicon.language.grammar;
  if (!dropsSubject || !isSaidByNobody(parse, group)) return null;
  const text = textAt(parse, names, lexicon.has(List.reflexives, tokens[group.last]) ? group.last + 1 : group.last);
  // « se expresó en una carta »: a text that nothing tells more of is rather somebody's own.
  if (text && !isLoose(parse, group) && !isToldOf(parse, names, text)) return null;
  for (let k = text ? text.first + 3 : Infinity; text && k < text.first + SIGNED; k++) {
    if (!lexicon.has(List.presentedBy, tokens[k]) || !/[ao]$/u.test(tokens[k - 1]?.low ?? '')) continue;
    const agent = governedPhrase(parse, names, k);
    if (agent && canSpeak(parse, names, agent)) return agent;
  }
  return text;
}

/**
 * "Aus dem Bericht geht hervor, dass S", "Aus dem Rathaus verlautete, S", « Dallo studio emerge che S »: where the clause is the subject of its verb, the text or
 * institution that opens the sentence says it.
 */
export function openingText(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { cues, grammar } = parse.lexicon.language;
  // « En él se lee que S »: a reflexive is read in its text by other means.
  const loose = grammar.dropsSubject && isLoose(parse, group) && !group.reflexive;
  if (!(loose || (cues.inverts && grammar.bracket)) || group.form !== 'finite') return null;
  const start = joinedStart(parse, group.verb);
  const text = textAt(parse, names, start, isLoose(parse, group));
  if (!text) return null;
  // „Aus Kreisen | in Berlin | verlautete“, no „Am Theater an der Lohe nennen ihn alle „…““
  const behind = isLoose(parse, group) ? behindPlace(parse, text.last, start) : text.last;
  return behind === group.first ? text : null;
}

/** "… verlautete": a verb that reports without anybody who says it. */
export function isLoose({ tokens, lexicon }: Parse, { verb }: VerbGroup): boolean {
  return lexicon.has(List.impersonalVerbs, tokens[verb]);
}

/** „…, verlautete | aus Kreisen der Koalition“: behind a verb without anybody who says it, where it comes from. */
export function looseText(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  if (!parse.lexicon.language.grammar.bracket || !isLoose(parse, group)) return null;
  return textAt(parse, names, behindMoments(parse, group.last), true);
}

/** « el informe », « un comunicado de la empresa » */
function isToldOf(parse: Parse, names: NameIndex, text: Range): boolean {
  const { definite, head, last } = readPhrase(parse, names, text);
  return definite || head < last - 1;
}

/** The text or institution that a preposition at `index` leads to. */
export function textAt(parse: Parse, names: NameIndex, index: number, loose = false): Range | null {
  const { tokens, lexicon } = parse;
  const contracted = lexicon.has(List.contracted, tokens[index]);
  if (!contracted && !lexicon.has(List.prepositions, tokens[index])) return null;
  const noun = tokens[index + 1];
  // "aus Regierungskreisen": a noun alone, where the verb tells that it speaks.
  const owner = loose && lexicon.has(List.determiners, tokens[index + 2]) ? phraseFrom(parse, names, index + 2) : null;
  const bare =
    loose && noun?.capital && noun.kind === 'word' ? { first: index + 1, last: owner?.last ?? index + 2 } : null;
  const range = governedPhrase(parse, names, index) ?? bare;
  if (!range || loose) return range;
  const head = tokens[readPhrase(parse, names, range).head];
  // „Zur Begründung hieß es“: what is said is a reason, which says nothing itself.
  return isInAny(contracted ? SPEAKS : SAYS, head) ? range : null;
}
