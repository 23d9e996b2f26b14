import { List } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import { type Parse, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { deniesNoun } from '../../phrases/verbs/separable-denial.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { verbSecond } from '../../phrases/verbs/verb-second.ts';
import { countBefore } from '../../reports/clauses/gapped-count.ts';
import { statementStart } from '../../reports/inserted/inserted.ts';
import type { Report } from '../../reports/report.ts';
import { isAsked } from '../../reports/subjects/nobody-says.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { aroundCue, beforeCue, comesNext, insertionEnd } from './around-cue.ts';
import { clauseEnd, LEAST_WORDS, predicates } from './clause-end.ts';
import { isNotSaid } from './not-said.ts';
import { objectEnd, predicateEnd } from './object-end.ts';
import { statesBeforeMarks, statesEnough } from './states-enough.ts';
import { trimClause } from './trim-clause.ts';

/** The reported clause of a report, without conjunction, cue and source; null where it reports no clause of its own. */
export function reportedClause(parse: Parse, report: Report, reports: readonly Report[]): Span | null {
  if (report.source === null || isNotSaid(parse, report)) return null;
  if (report.rule === 'that-clause' && isAsked(parse, report)) return null;
  // „bestreitet diese Zahl: S“: behind a colon stands how it is by whoever denies.
  if (report.rule !== 'colon' && report.group && deniesNoun(parse, report.group.verb, report.clause)) return null;
  // « Ses détracteurs l'accusent de … »: what is done to somebody known, not what is said.
  if (
    report.rule === 'infinitive' &&
    report.group &&
    report.group.first < report.group.verb &&
    parse.lexicon.has(List.clitics, parse.tokens[report.group.verb - 1])
  ) {
    const low = (parse.tokens[report.group.verb - 1] as Token).low;
    if (parse.lexicon.lists(List.determiners, low)) return null;
  }
  // « Un témoin qui demande de rester anonyme affirme … »: what tells who speaks is no statement.
  const tells = reports.some(
    ({ source }) => source && source.first < report.cue.first && report.cue.last <= source.last,
  );
  // « Nom, qui se vante d'avoir planté mille arbres, a décrit … »: an aside on somebody known may report.
  const aside = parse.tokens[report.cue.first - 2]?.text === ',' && report.group?.classes.has('will') === false;
  if (tells && !aside && report.rule === 'infinitive') return null;
  if (isOthersAccount(parse, report, reports) || keepsBack(parse, report)) return null;
  const counted = report.side === 'before' ? countBefore(parse, report) : null;
  if (counted) return spanOf(parse, counted);
  const range = clauseRange(parse, report, reports);
  if (!range || reportsItself(parse, report, reports)) return null;
  const { first, last: whole } = trimClause(parse, range.first, range.last);
  const last = beforeAddition(parse, report, first, whole);
  if (last - first < 1 || (last - first < 2 && !isVerbAlone(parse, report, first))) return null;
  if (report.rule === 'parataxis' && breaksOff(parse, report, last)) return null;
  if (last - first > 1 && !statesEnough(parse, report, first, last)) return null;
  return { start: (parse.tokens[first] as Token).start, end: (parse.tokens[last - 1] as Token).end };
}

/** « El club quiere vender el campo, según Nombre », « La empresa pretende cerrar, denuncia el sindicato »: what somebody wants is here what another tells. */
function isOthersAccount(parse: Parse, { rule, group, cue }: Report, reports: readonly Report[]): boolean {
  if (rule !== 'infinitive' || !group?.classes.has('will')) return false;
  if (!parse.lexicon.language.grammar.dropsSubject) return false;
  return reports.some(
    (other) =>
      other.side === 'before' &&
      (other.rule === 'according-to' || other.rule === 'parataxis') &&
      other.cue.first > cue.last &&
      reportedClause(parse, other, reports) !== null,
  );
}

/** « dice un vecino que pidió no ser identificado este lunes », « uma moradora que preferiu não dizer o nome »: whoever is told apart by what they would not do states nothing. */
function keepsBack(parse: Parse, { rule, group, clause }: Report): boolean {
  const { tokens, lexicon } = parse;
  if (rule !== 'infinitive' || !group?.classes.has('will') || !lexicon.language.grammar.dropsSubject) return false;
  const relative = isRelative(parse, group.first - 1) && tokens[group.first - 2]?.text !== ',';
  return relative && lexicon.has(List.negations, tokens[clause]);
}

/** « Le maire est, affirme Nom, « un menteur » »: what breaks off at its verb is no statement without the marked words behind the report. */
function breaksOff(parse: Parse, { cue, source }: Report, last: number): boolean {
  const behind = Math.max(cue.last, source?.last ?? 0);
  const { tokens } = parse;
  if (cue.first !== last + 1 || tokens[behind]?.text !== ',' || tokens[behind + 1]?.kind !== 'mark') return false;
  return isFiniteVerb(parse, last - 1);
}

/** « anunció que dimitirá », « ha detto che firmerà »: where subjects are left out a verb alone is a statement. */
function isVerbAlone(parse: Parse, { rule, clause }: Report, first: number): boolean {
  const alone = parse.lexicon.language.grammar.dropsSubject && rule === 'that-clause' && clause === first;
  return alone && isFiniteVerb(parse, first);
}

/** « disse acreditar que S »: the infinitive is itself a report, of the same person's. */
function reportsItself(parse: Parse, report: Report, reports: readonly Report[]): boolean {
  if (report.rule !== 'infinitive' || !parse.lexicon.language.grammar.dropsSubject) return false;
  return reports.some(
    (other) => other !== report && other.cue.first === report.clause && other.clause === other.cue.last + 1,
  );
}

/** « Pourtant, assure Nom, | S »: behind nothing but a connective the statement begins behind the report; else where its sentence does. */
function aroundFrom(parse: Parse, { cue, source }: Report): number {
  const { tokens, lexicon } = parse;
  const start = statementStart(parse, cue.first);
  const connective = lexicon.connectives.at(tokens, start)?.words.length ?? 0;
  const comma = insertedLast({ cue, source });
  const alone = connective > 0 && start + connective === cue.first - 1 && tokens[cue.first - 1]?.text === ',';
  return alone && tokens[comma]?.text === ',' ? comma + 1 : start;
}

/** Behind the report and whoever it names. */
function insertedLast({ cue, source }: Pick<Report, 'cue' | 'source'>): number {
  return Math.max(cue.last, source?.last ?? 0);
}

function clauseRange(parse: Parse, report: Report, reports: readonly Report[]): { first: number; last: number } | null {
  const classes = report.group?.classes;
  const start = sentenceStart(parse, report.cue.first);
  const end = sentenceEnd(parse, report.cue.first);
  switch (report.rule) {
    case 'that-clause':
    case 'participle':
      if (
        report.clause === -1 ||
        !(
          classes?.has('say') ||
          classes?.has('think') ||
          classes?.has('will') ||
          classes?.has('manner') ||
          // "charges that S", « dénonce que S »: a verb that judges reports where a conjunction opens the clause, and so does a noun.
          (report.rule === 'that-clause' &&
            (!report.group || parse.lexicon.has(List.clause, parse.tokens[report.clause - 1]))) ||
          (report.rule === 'participle' && predicates(parse, report))
        )
      )
        return null;
      return {
        first: report.clause,
        last: clauseEnd(parse, report, endOf(report, end), reports),
      };
    case 'cue-before':
      return report.clause === -1 || !predicates(parse, report)
        ? null
        : { first: report.clause, last: predicateEnd(parse, report, clauseEnd(parse, report, end, reports)) };
    case 'object':
    case 'infinitive': {
      if (report.group?.form === 'infinitive' && !comesNext(parse, report.group.first)) return null;
      const last = clauseEnd(parse, report, endOf(report, end), reports);
      return { first: report.clause, last: report.rule === 'object' ? objectEnd(parse, report, last) : last };
    }
    case 'parataxis':
      if (report.side === 'around')
        return {
          first: report.clause === -1 ? aroundFrom(parse, report) : report.clause,
          last: report.until === -1 ? insertionEnd(parse, insertedLast(report) + 1, end) : report.until,
        };
      return beforeCue(parse, start, Math.min(report.cue.first, report.source?.first ?? report.cue.first));
    case 'colon':
      return { first: report.clause, last: clauseEnd(parse, report, end, reports) };
    case 'told-on':
      return { first: report.clause, last: report.until };
    case 'taken-up':
      return { first: sentenceStart(parse, start - 1), last: start };
    case 'cue-after': {
      // « L'acteur est mort « d'une longue maladie », a révélé son avocate »: the marked words end the reported sentence.
      const passage = parse.marked[report.beside];
      // « Pour le luthier Nom, un bois salé ne vibre pas, « … », dit-il »
      if (parse.lexicon.has(List.accordingTo, parse.tokens[start]) && parse.lexicon.accordingTo.at(parse.tokens, start))
        return null;
      // „Der Plan wurde von Name als „Skandal“ bezeichnet“: who stands before the marked words reports them alone.
      const source = parse.tokens[report.source?.first ?? -1];
      if (passage && source && source.start < passage.outer.start) return null;
      // "The sign is a “waste,” as Name put it": so do they where it is told how they were put.
      if (parse.lexicon.has(List.asWords, parse.tokens[(report.source?.first ?? 0) - 1])) return null;
      const opens = passage && passage.outer.start <= (parse.tokens[start] as Token).start;
      const introduced =
        passage && /:\s*$/u.test(parse.text.slice(Math.max(0, passage.outer.start - 4), passage.outer.start));
      return passage && !opens && !introduced && hasFinite(parse, start, report.cue.first)
        ? { first: start, last: Math.min(report.cue.first, report.source?.first ?? report.cue.first) }
        : null;
    }
    case 'according-to':
      if (report.side === 'around') return aroundCue(parse, report.cue.first, start, end);
      if (report.side === 'after' && report.clause === -1) return null;
      if (report.side === 'after')
        return end - report.clause > 2
          ? { first: report.clause, last: clauseEnd(parse, report, report.until === -1 ? end : report.until, reports) }
          : null;
      return hasFinite(parse, start, report.cue.first) ||
        isLong(parse, start, report) ||
        verbSecond(parse, start, report.cue.first) !== -1 ||
        isToldForm(parse, parse.tokens[mainVerb(parse, start, report.cue.first)])
        ? beforeCue(parse, start, report.cue.first)
        : null;
    default:
      return null;
  }
}

/** « Estimant que S, il vota contre »: the clause ends where its own subject's verb begins. */
function endOf({ until, source, clause }: Report, end: number): number {
  if (until !== -1) return until;
  return source && source.first > clause ? source.first : end;
}

/** How many tokens a short statement has at least, up to its comma. */
const LEAST_PAST = 5;

/**
 * "Ten million people rent their homes, according to the office": with so many words there is a verb, though no list has it; with fewer
 * where one has the form of the past ("Twelve houses burned, according to …").
 */
function isLong(parse: Parse, start: number, { cue, source }: Report): boolean {
  const { tokens, lexicon } = parse;
  const comma = cue.first;
  const { cues, grammar } = lexicon.language;
  // « Una decisione così spetta alla giunta, secondo Nome. »: so they do where the source ends the sentence.
  const closes = grammar.dropsSubject && isSign(tokens[source?.last ?? -1], STOPS);
  if (!(cues.bareClause || closes)) return false;
  if (comma - start > LEAST_WORDS) return true;
  if (!cues.bareClause) return false;
  const past = (token: Token) => lexicon.has(List.pastEnding, token) && !token.capital;
  return comma - start > LEAST_PAST && tokens.slice(start + 2, comma).some(past);
}

/** « que la puerta se abrió, «por seguridad» »: marked words that a comma adds at the end are a quotation of their own. */
function beforeAddition(parse: Parse, { rule, side }: Report, first: number, last: number): number {
  const { tokens } = parse;
  const { grammar, cues } = parse.lexicon.language;
  // Where commas set clauses off, a clause behind one may be part of what is reported, but for the main one of a source phrase.
  if (!grammar.dropsSubject && !(cues.bareAfterComma && rule === 'according-to' && side === 'after')) return last;
  let k = last;
  while (k > first && tokens[k - 1]?.marked !== -1 && tokens[k - 1]?.marked === tokens[last - 1]?.marked) k--;
  const added = k < last && k - 1 > first && tokens[k - 1]?.text === ',';
  return added && statesBeforeMarks(parse, first, last) ? k - 1 : last;
}
