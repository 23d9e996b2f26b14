import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { omittedSubject } from '../../phrases/subjects/omitted.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isPlainWord, isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { type VerbGroup, verbGroupAt } from '../../phrases/verbs/verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { isBehindCondition } from '../clauses/behind-condition.ts';
import { controlled } from '../clauses/controlled.ts';
import { stepOverAddressee } from './addressee.ts';
import { agentActs } from './agent-acts.ts';
import { isDoneToObject } from './done-to-object.ts';
import { whoIsHeard } from './who-is-heard.ts';

/** How many words may stand between a conjunction and the subject of its clause. */
const LONGEST_MOMENT = 5;

/** How many tokens nouns before a participle have at most, with their preposition. */
const LONGEST_NOUNS = 8;

/** Whoever can be the one noun before a participle. */
const PEOPLE = listsOf(List.groups, List.roles);

/** The subject of the main clause for a participle: of the finite verb before it, else of the one after (« Estimant que …, il vota »). */
export function mainSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  // « un communiqué affirmant que », « un message disant « … » »: the text itself speaks.
  const named = whoIsHeard(parse, names, group) ?? nameBefore(parse, names, group.first);
  if (named) return named;
  const made = controlled(parse, names, group);
  if (made) return made.source;
  // « relaie une rumeur en dénonçant »: behind a preposition a gerund goes with the main verb.
  const noun = parse.lexicon.has(List.prepositions, parse.tokens[group.first]) ? -1 : textBefore(parse, group.first);
  if (noun !== -1) return phraseFrom(parse, names, noun - 1) ?? { first: noun, last: group.first };
  const start = sentenceStart(parse, group.verb);
  const end = sentenceEnd(parse, group.verb);
  let alone = -1;
  let subordinate: Range | null = null;
  let relative = false;
  for (let k = group.first - 1; k >= start; k--) {
    if (parse.tokens[k]?.marked !== -1) continue;
    if (parse.tokens[k]?.inverted) return { first: k, last: k + 1 };
    const behind = subjectBehind(parse, names, k, group.first);
    if (behind) return behind;
    const pronoun = pronounAt(parse, k, start);
    if (pronoun && !isSubordinate(parse, pronoun)) return pronoun;
    const listed = isFiniteVerb(parse, k);
    if (!listed && !mayBeVerb(parse, k)) continue;
    // « Anne Nom et Paul Nom ont quitté la salle, jugeant que S »
    const plural = parse.lexicon.has(List.pluralEnding, parse.tokens[k]);
    const subject = subjectBefore(parse, names, verbEdge(parse, k, start), plural);
    const acts =
      subject !== null &&
      closesAt(parse, subject.last, k) &&
      !holdsPast(parse, subject) &&
      canSpeak(parse, names, subject);
    if ((!listed && !acts) || (subject && isDoneToObject(parse, subject, k))) continue;
    // "rejected claims that the firm cheated, arguing that": the participle goes with the main clause, not with the one it reports.
    // "cheated an architect who built the hall, saying": nor with what a relative tells.
    const relates = parse.lexicon.language.grammar.nounsPile && isRelative(parse, verbEdge(parse, k, start) - 1);
    if (subject && !relates && !isSubordinate(parse, subject)) {
      // "The ruling came after residents sued, saying that": what cannot speak leaves it to who can.
      const by = agentActs(parse, names, subject, k, group.first);
      if (by) return by;
      const leaves = subordinate && parse.lexicon.language.grammar.nounsPile && !canSpeak(parse, names, subject);
      return leaves && !relative && canSpeak(parse, names, subordinate as Range) ? subordinate : subject;
    }
    relative ||= relates;
    subordinate ??= subject;
    if (!subject) alone = k;
  }
  const acting = alone === -1 ? opensActing(parse, names, start, group.first) : null;
  if (acting) return acting;
  if (subordinate) return leftOutBefore(parse, names, subordinate, alone) ?? subordinate;
  // « Estimant que …, il vota contre »: the subject stands behind the comma that ends the participle's clause.
  for (let k = group.last; k < end - 1; k++) {
    // "After saying that it was “over,” she left": the comma may stand inside the marks.
    const closes = parse.tokens[k + 1]?.kind === 'mark' && parse.tokens[k + 2]?.marked === -1;
    if ((parse.tokens[k]?.marked !== -1 && !closes) || parse.tokens[k]?.text !== ',') continue;
    const head = k + (closes ? 2 : 1);
    const source = phraseFrom(parse, names, head);
    if (
      source &&
      (parse.lexicon.has(List.pronouns, parse.tokens[head]) || isFiniteVerb(parse, verbBehind(parse, source.last)))
    )
      return source;
  }
  const apposed = alone === -1 ? apposedTo(parse, names, group.first, start) : null;
  return (
    apposed ?? toldBehind(parse, names, group.first, alone) ?? omittedSubject(parse, alone === -1 ? group.first : alone)
  );
}

/** « Adujo que el plan no sale, precisando que S », « Adujo Nombre que el plan …, precisando que S »: the verb that reports the clause before has its subject behind it, or leaves it out. */
function leftOutBefore(parse: Parse, names: NameIndex, { first }: Range, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  if (verb === -1 || verb >= first || !lexicon.language.grammar.dropsSubject) return null;
  if (!lexicon.has(List.finiteCues, tokens[verb]) || isRelative(parse, verb - 1)) return null;
  const behind = phraseFrom(parse, names, verb + 1);
  const told = behind !== null && lexicon.has(List.clause, tokens[behind.last]) && canSpeak(parse, names, behind);
  return told ? behind : omittedSubject(parse, verb);
}

/** "The police released new details, saying that": what looks like a verb of the present is a noun where a past stands before it. */
function holdsPast({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  for (let k = first + 1; k < last; k++)
    if (lexicon.has(List.pastEnding, tokens[k]) && !tokens[k]?.capital && !lexicon.has(List.determiners, tokens[k - 1]))
      return true;
  return false;
}

/** The subject stands right before its verb, or before an aside that a comma closes ("Name, 54, shuttered the line"). */
function closesAt({ tokens }: Parse, last: number, verb: number): boolean {
  return last === verb || (last === verb - 1 && tokens[last]?.text === ',');
}

/**
 * « Ne ha dato notizia la nipote, precisando che S », « È intervenuto Nome, ricordando che S », « Lo anunció la alcaldesa, explicando que S »:
 * a verb that has a pronoun for its object, or none, has its subject behind it, up to the comma of the participle.
 */
function toldBehind(parse: Parse, names: NameIndex, participle: number, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  if (verb === -1 || !lexicon.language.grammar.dropsSubject || tokens[participle - 1]?.text !== ',') return null;
  const subject = phraseEndingAt(parse, names, participle - 2, verb + 1, false);
  if (!subject || !canSpeak(parse, names, subject)) return null;
  const told = lexicon.has(List.clitics, tokens[verb - 1]) && !lexicon.has(List.negations, tokens[verb - 1]);
  const intransitive = tokens.slice(verb, subject.first).some((token) => lexicon.has(List.passive, token));
  return told || intransitive ? subject : null;
}

/** « Più prudente Nome, convinto che S », « Distinta la línea de Nombre, segura de que S », « Nom, estimant que S, a voté non »: without a verb before it the participle goes with who is named right before its comma. */
function apposedTo(parse: Parse, names: NameIndex, participle: number, start: number): Range | null {
  const { bracket, nounsPile } = parse.lexicon.language.grammar;
  if (parse.tokens[participle - 1]?.text !== ',' || bracket || nounsPile) return null;
  const before = phraseEndingAt(parse, names, participle - 2, start, false);
  if (before && canSpeak(parse, names, before)) return before;
  let name = participle - 2;
  while (name > start && !names.has(name) && parse.tokens[name]?.kind === 'word') name--;
  return names.get(name)?.last === participle - 1 ? { first: name, last: participle - 1 } : null;
}

/**
 * « Anche Nome, Partito, sconfessa Altro, dicendo che S »: whoever opens the sentence, where no verb before the participle is in a list and a
 * plain word with its object stands behind them.
 */
function opensActing(parse: Parse, names: NameIndex, start: number, participle: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[participle - 1]?.text !== ',') return null;
  const name = names.get(lexicon.has(List.adverbs, tokens[start]) ? start + 1 : start);
  if (!name || name.last >= participle) return null;
  const verb =
    asideEnd(parse, name.last) > name.last ? asideEnd(parse, name.last) + 1 : behindParty(parse, names, name.last);
  const acts =
    isUnlistedVerb(parse, verb) || (isPlainWord(parse, verb) && !tokens[verb]?.capital && names.has(verb + 1));
  return acts && verb < participle ? { first: name.first, last: name.last } : null;
}

/** « Nome, Partito, | »: behind what stands alone between two commas. */
function behindParty({ tokens }: Parse, names: NameIndex, index: number): number {
  const party = tokens[index]?.text === ',' && names.get(index + 1);
  return party && tokens[party.last]?.text === ',' ? party.last + 1 : index;
}

/** « elle la refusa, écrivant que … »: a subject pronoun that no preposition governs, with a plain word behind it, whether a list has the verb or not. */
function pronounAt(parse: Parse, index: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  if (
    !lexicon.has(List.pronouns, tokens[index]) ||
    tokens[index]?.inverted ||
    lexicon.has(List.determiners, tokens[index])
  )
    return null;
  const governed = index > start && lexicon.has(List.prepositions, tokens[index - 1]);
  let verb = index + 1;
  while (lexicon.has(List.clitics, tokens[verb])) verb++;
  return !governed && tokens[verb]?.kind === 'word' && isPlainWord(parse, verb)
    ? { first: index, last: index + 1 }
    : null;
}

/** "Name apologised for the delay, saying that", "the unions stand firm, saying that": right behind a subject the form of a past, or of an ordinary verb, is its verb. */
function mayBeVerb(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.capital !== false) return false;
  return lexicon.has(List.pastEnding, token) || lexicon.has(List.plainVerbs, token) || isPlainVerb(parse, index, -1);
}

/**
 * « « … », commenta Nome, aggiungendo che … », « S, a dit Nom, précisant que … »: behind marked words, or behind a comma and up to the
 * participle's, stands a verb that reports, and its subject behind it.
 */
function subjectBehind(parse: Parse, names: NameIndex, verb: number, participle: number): Range | null {
  const group = verbGroupAt(parse, verb);
  if (!group || group.form === 'gerund' || group.form === 'infinitive') return null;
  const before = parse.tokens[group.first - 1];
  const adjoins = before?.marked !== -1 || (before?.text === ',' && parse.tokens[group.first - 2]?.marked !== -1);
  const speaks = group.classes.has('say') || group.classes.has('manner');
  const inserted = before?.text === ',' && speaks;
  if (!(adjoins || inserted) || before?.block !== parse.tokens[verb]?.block) return null;
  const subject = phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
  // « S, acrescentou, referindo que T »
  const alone = parse.tokens[group.last]?.text === ',' && group.last === participle - 1;
  if (!subject && inserted && alone) return omittedSubject(parse, group.first);
  // « Il presidente, Nome, ha annunciato un taglio, spiegando che S »: what cannot speak is the verb's object.
  const said = subject !== null && (adjoins || canSpeak(parse, names, subject));
  const closed = said && subject.last === participle - 1 && parse.tokens[subject.last]?.text === ',';
  // « La legge è sbagliata, attacca Nome ricordando che S »
  const goesOn = group.form === 'finite' && subject?.last === participle && parse.lexicon.language.grammar.dropsSubject;
  return adjoins || closed || (goesOn && canSpeak(parse, names, subject)) ? subject : null;
}

/** "…, with Foreign Minister Name warning of X": where a participle stands behind its noun with no comma, whoever is named there speaks. */
function nameBefore(parse: Parse, names: NameIndex, participle: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || tokens[participle - 1]?.kind !== 'word') return null;
  const start = sentenceStart(parse, participle);
  if (!tokens[participle - 1]?.capital) return nounsBefore(parse, participle, start);
  let name = participle - 1;
  while (name > start && names.get(name)?.last !== participle) name--;
  let k = name - 1;
  while (k > start && tokens[k]?.kind === 'word' && !lexicon.has(List.prepositions, tokens[k])) k--;
  // "the clip shows Example saying"
  const shown = isFiniteVerb(parse, name - 1) || lexicon.has(List.finiteCues, tokens[name - 1]);
  if (name - 1 > start && shown) return { first: name, last: participle };
  const led = name > start && lexicon.has(List.prepositions, tokens[k]);
  // "footage of Ann Example asking": a full name needs no comma before it.
  const full = participle - name > 1 && isGivenName((tokens[name] as Token).text);
  return led && (full || tokens[k - 1]?.text === ',') ? { first: name, last: participle } : null;
}

/** "…, with most of the companies reporting a loss", "…, with officials saying that S": behind its comma the preposition gives the participle a subject of its own. */
function nounsBefore(parse: Parse, participle: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  let k = participle - 1;
  while (k > start && participle - k < LONGEST_NOUNS && tokens[k]?.kind === 'word' && tokens[k - 1]?.text !== ',') k--;
  const nouns = participle - k > 2 || isInAny(PEOPLE, tokens[participle - 1]);
  const leads = tokens[k - 1]?.text === ',' && lexicon.has(List.prepositions, tokens[k]) && nouns;
  return leads && !lexicon.has(List.attaching, tokens[k - 2]) ? { first: k + 1, last: participle } : null;
}

/** The noun for a text right before the participle, or with one adjective between (« une croyance locale affirmant que »); -1 for none. */
function textBefore(parse: Parse, participle: number): number {
  const { tokens, lexicon } = parse;
  const isText = (k: number) => lexicon.has(List.documents, tokens[k]) || lexicon.has(List.speechNouns, tokens[k]);
  // "declined to answer | saying that": behind its conjunction it is a verb.
  if (lexicon.language.cues.bareClause && lexicon.has(List.infinitive, tokens[participle - 2])) return -1;
  if (isText(participle - 1)) return participle - 1;
  const between = tokens[participle - 1];
  const adjective =
    between?.kind === 'word' && between.marked === -1 && !between.capital && !lexicon.has(List.prepositions, between);
  return adjective && isText(participle - 2) ? participle - 2 : -1;
}

function verbBehind(parse: Parse, index: number): number {
  let k = index;
  while (parse.lexicon.has(List.clitics, parse.tokens[k])) k++;
  return k;
}

/**
 * A conjunction of a reported or relative clause stands before, with a moment between at most ("said that after talks the town had"), or
 * the verb that reports a clause without one ("concluded the move was").
 */
function isSubordinate(parse: Parse, subject: Range): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, subject.first);
  const { bareClause } = lexicon.language.cues;
  if (isBehindCondition(parse, subject.first)) return true;
  let k = subject.first - 1;
  if (bareClause && lexicon.has(List.cues, tokens[k])) return k >= start;
  const near = bareClause ? LONGEST_MOMENT : 1;
  for (; k >= start && subject.first - k <= near; k--) {
    if (tokens[k]?.kind !== 'word' || isFiniteVerb(parse, k)) return false;
    // « mientras que Nombre asegura »: what sets two against each other is no clause of the other.
    const contrasts = lexicon.language.grammar.dropsSubject && lexicon.has(List.contrasting, tokens[k - 1]);
    if (lexicon.has(List.clause, tokens[k])) return !contrasts;
    if (lexicon.has(List.linkers, tokens[k])) return true;
    if (bareClause && (isSubordinator(parse, k) || lexicon.has(List.questionWords, tokens[k]))) return true;
  }
  return false;
}
