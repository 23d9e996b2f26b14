import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { asideEnd, behindDashes } from '../../phrases/asides/aside-end.ts';
import { startsPhrase } from '../../phrases/phrase-from.ts';
import { mainStart } from '../../phrases/subjects/main-start.ts';
import { isOmitted, omittedSubject } from '../../phrases/subjects/omitted.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { institutionBehind, subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { commaBehindManner, toComma } from '../clauses/to-comma.ts';
import { standsAmid } from '../inserted/amid-clause.ts';
import { behindConjunction } from '../inserted/behind-conjunction.ts';
import { behindRelative } from '../inserted/behind-relative.ts';
import { betweenDashes } from '../inserted/between-dashes.ts';
import { isInterrupted, statementStart } from '../inserted/inserted.ts';
import { type Report, reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';
import { asFinal } from './as-final.ts';

/** « dijo que S, así como | señaló que T »: with its own conjunction behind it the verb reports something more. */
function addsReport(parse: Parse, names: NameIndex, as: number, { last }: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.adverbs, tokens[as - 1])) return false;
  return lexicon.has(List.clause, tokens[stepOverAddressee(parse, names, last)]);
}

/** « S, comme le précise Nom », "S, as Name said", „Wie Name mitteilte, S" */
export function asReport(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  // « come la chiamano in municipio »: what something is called is nobody's statement; « come ha detto Nome » is.
  const as = asWordBefore(parse, group.first);
  const called = as !== -1 && group.form === 'finite' && lexicon.has(List.naming, tokens[group.verb]);
  if (called || group.form === 'gerund' || group.form === 'infinitive') return null;
  if (as !== -1 && addsReport(parse, names, as, group)) return null;
  // « La mozione – come ha spiegato Nome – nasce dalle famiglie »
  const dashed = as === -1 ? null : betweenDashes(parse, names, group);
  if (dashed) return dashed;
  const start = mainStart(parse, as === -1 ? group.verb : as);
  if (as !== -1 && !opensAs(parse, start, as)) {
    const from = stepOverAddressee(parse, names, group.last);
    const source =
      institutionBehind(parse, names, group) ??
      subjectFrom(parse, names, group, from) ??
      omittedSubject(parse, group.first);
    if (!source || deniesBefore(parse, start, group.first)) return null;
    const relative = behindRelative(parse, group, source, isOmitted(source) ? group.last : source.last);
    if (relative) return relative;
    const joined = behindConjunction(parse, as - 1, Math.max(source.last, group.last));
    if (joined !== -1) return reportBy(parse, group, { rule: 'parataxis', source, side: 'around', clause: joined });
    const behind = isOmitted(source) ? group.last : stepOverAddressee(parse, names, source.last);
    const amid = isAmid(parse, names, start, source) || goesOnAround(parse, names, as, behind);
    const side = amid ? 'around' : 'before';
    return reportBy(parse, group, { rule: 'parataxis', source, side });
  }
  // « Según explicó Nombre, S »
  if (as !== -1) {
    const named = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last));
    // « Según contó, S »: whoever was spoken of.
    const source = named ?? (toComma(parse, names, group.last) === -1 ? null : omittedSubject(parse, group.first));
    // « Según informó Nombre en una nota, S »: where and when it was said stands before the comma too.
    const told = source ? toComma(parse, names, behindDashes(parse, Math.max(source.last, group.last))) : -1;
    const comma = told === -1 ? -1 : behindDescription(parse, told);
    return source && comma !== -1
      ? reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: comma + 1 })
      : null;
  }
  const final = asFinal(parse, names, group);
  if (final) return final;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (!subject || !lexicon.has(List.asWords, tokens[subject.first - 1])) return null;
  // « como ela afirmou em seguida », "as the mayor put it", "As she said in a speech, S"
  const last = isThing(parse, group.last) ? group.last + 1 : group.last;
  // "As Name said, | after the storm the dam held": right behind the comma a conjunction opens what is reported.
  const opens = tokens[last]?.text === ',' && isSubordinator(parse, last + 1);
  const behind = opens ? last : stepOverAddressee(parse, names, last);
  const manner =
    lexicon.language.grammar.nounsPile && tokens[behind]?.text !== ',' ? commaBehindManner(parse, last) : -1;
  const closing = manner === -1 ? behind : manner;
  const closed = tokens[closing];
  if (closed && closed.sentence === tokens[group.verb]?.sentence && !/^[,.:;]$/.test(closed.text)) return null;
  if (subject.first - 1 > start) {
    // "She was seen, as the paper put it, as a fraud": in the middle of a sentence it says how a few words were put.
    if (last > group.last && closed?.text === ',') return null;
    const beside = wordsBefore(parse, subject.first - 1);
    if (beside !== -1) return reportBy(parse, group, { rule: 'cue-after', source: subject, side: 'before', beside });
    return tokens[subject.first - 2]?.text === ','
      ? reportBy(parse, group, { rule: 'parataxis', source: subject, side: 'before' })
      : null;
  }
  return closed?.text === ','
    ? reportBy(parse, group, { rule: 'that-clause', source: subject, side: 'after', clause: closing + 1 })
    : null;
}

/** « Comme l'a rappelé Nom, | maire de Lieu, | S »: the comma that closes what is told of them; with a determiner S may begin (« …, un homme de 40 ans, Nom, a été tué »). */
function behindDescription(parse: Parse, comma: number): number {
  const end = parse.lexicon.has(List.determiners, parse.tokens[comma + 1]) ? comma : asideEnd(parse, comma);
  return parse.tokens[end]?.text === ',' ? end : comma;
}

/** "It is a “waste,” | as Name put it": the marked words that take the comma in are all that is told so; -1 for none. */
function wordsBefore({ tokens, lexicon }: Parse, index: number): number {
  const taken = lexicon.language.cues.bareClause && tokens[index - 1]?.kind === 'mark';
  return taken && tokens[index - 2]?.text === ',' ? (tokens[index - 2]?.marked ?? -1) : -1;
}

/** "it": the pronoun for things. */
function isThing({ tokens, lexicon }: Parse, index: number): boolean {
  const pronoun = lexicon.language.grammar.nounsPile ? lexicon.pronouns.get(tokens[index]?.low ?? '') : undefined;
  return pronoun?.startsWith('n') === true;
}

/** The word of « comme l'a dit Nom », « ainsi que l'a dit Nom » before a verb, or -1. */
function asWordBefore({ tokens, lexicon }: Parse, verb: number): number {
  const at = lexicon.has(List.clause, tokens[verb - 1]) ? verb - 2 : verb - 1;
  return lexicon.has(List.asWords, tokens[at]) ? at : -1;
}

/** « Según », « Tal y como »: nothing but such words stands from the head of the sentence on. */
function opensAs({ tokens, lexicon }: Parse, start: number, last: number): boolean {
  return tokens
    .slice(start, last)
    .every((token) => lexicon.has(List.asWords, token) || lexicon.has(List.coordinators, token));
}

/** « Así empezó el martes, según relata ella misma, el encierro »: the verb heads the sentence, its subject stands behind the insertion. */
function isAmid(parse: Parse, names: NameIndex, start: number, source: Range): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  const verb = lexicon.has(List.adverbs, tokens[start]) ? start + 1 : start;
  const comma = stepOverAddressee(parse, names, source.last);
  return isFiniteVerb(parse, verb) && tokens[comma]?.text === ',' && startsPhrase(parse, names, comma + 1);
}

/** « La caja, según contó, estaba vacía », « Il ponte, come ha detto Nome, resta chiuso »: the clause goes on behind the insertion. */
function goesOnAround(parse: Parse, names: NameIndex, as: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || tokens[as - 1]?.text !== ',') return false;
  const opening = statementStart(parse, as - 1);
  return (
    standsAmid(parse, names, { first: opening, last: as - 1 }, last) ||
    (hasFinite(parse, opening, as - 1) && isInterrupted(parse, opening, as - 1, last))
  );
}

/** « Elle a nié avoir nourri l'animal, comme le prétend un tract »: what is put so is what somebody denies, not that it is denied. */
function deniesBefore({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  if (lexicon.language.grammar.nounsPile) return false;
  return tokens.slice(first, last).some((token) => token.marked === -1 && lexicon.has(List.firmDenials, token));
}
