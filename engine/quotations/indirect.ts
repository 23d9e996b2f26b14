import { List } from '../lexicon/lists.ts';
import type { Span } from '../model.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../phrases/finite.ts';
import { joinsClause, type Report } from '../reports/report.ts';
import type { Token } from '../text/tokens.ts';
import { otherSpeaks } from './other-speaks.ts';
import { statesBeforeMarks, statesEnough } from './states-enough.ts';
import { isSubordinate, mainClauseBehind } from './subordinate.ts';
import { trimClause } from './trim-clause.ts';

/** So many words hold a verb, whether or not a list has it. */
const LEAST_WORDS = 6;

/** How far behind a relative its verb is looked for, in tokens. */
const NEAR = 8;

/** The reported clause of a report, without conjunction, cue and source; null where it reports no clause of its own. */
export function reportedClause(parse: Parse, report: Report, reports: readonly Report[]): Span | null {
  if (report.source === null || isNegated(parse, report)) return null;
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
  const range = clauseRange(parse, report, reports);
  if (!range || reportsItself(parse, report, reports)) return null;
  const { first, last: whole } = trimClause(parse, range.first, range.last);
  const last = beforeAddition(parse, first, whole);
  if (last - first < 2 || !statesEnough(parse, report, first, last)) return null;
  return { start: (parse.tokens[first] as Token).start, end: (parse.tokens[last - 1] as Token).end };
}

/** « disse acreditar que S »: the infinitive is itself a report, of the same person's. */
function reportsItself(parse: Parse, report: Report, reports: readonly Report[]): boolean {
  if (report.rule !== 'infinitive' || !parse.lexicon.language.grammar.dropsSubject) return false;
  return reports.some(
    (other) => other !== report && other.cue.first === report.clause && other.clause === other.cue.last + 1,
  );
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
          // "charges that S", « dénonce que S »: a verb that judges reports where a conjunction opens the clause.
          (report.rule === 'that-clause' && parse.lexicon.has(List.clause, parse.tokens[report.clause - 1])) ||
          (report.rule === 'participle' && predicates(parse, report))
        )
      )
        return null;
      // « Estimant que S, il vota contre »: the clause ends where its own subject's verb begins.
      return {
        first: report.clause,
        last: clauseEnd(
          parse,
          report,
          report.source && report.source.first > report.clause ? report.source.first : end,
          reports,
        ),
      };
    case 'cue-before':
      return report.clause === -1 || !predicates(parse, report)
        ? null
        : { first: report.clause, last: clauseEnd(parse, report, end, reports) };
    case 'infinitive':
      return report.group?.form === 'infinitive' && !comesNext(parse, report.group.first)
        ? null
        : { first: report.clause, last: clauseEnd(parse, report, end, reports) };
    case 'parataxis':
      if (report.side === 'around') return { first: start, last: insertionEnd(parse, report.cue.last + 1, end) };
      return beforeCue(parse, start, Math.min(report.cue.first, report.source?.first ?? report.cue.first));
    case 'taken-up':
      return { first: sentenceStart(parse, start - 1), last: start };
    case 'cue-after': {
      // « L'acteur est mort « d'une longue maladie », a révélé son avocate »: the marked words end the reported sentence.
      const passage = parse.marked[report.beside];
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
        return end - report.clause > 2 ? { first: report.clause, last: clauseEnd(parse, report, end, reports) } : null;
      return hasFinite(parse, start, report.cue.first) || isLong(parse, start, report.cue.first)
        ? beforeCue(parse, start, report.cue.first)
        : null;
    default:
      return null;
  }
}

/** "Ten million people rent their homes, according to the office": with so many words there is a verb, though no list has it. */
function isLong(parse: Parse, start: number, comma: number): boolean {
  return parse.lexicon.language.cues.bareClause && comma - start > LEAST_WORDS;
}

/** "accused Y of cheating", "called it a wreck": a verb that reports what is said of its object. */
function predicates(parse: Parse, report: Report): boolean {
  return parse.lexicon.has(List.predicating, parse.tokens[report.group?.verb ?? -1]);
}

/** "The test, she said, was the largest, although …": behind the insertion the statement ends where the journalist speaks again. */
function insertionEnd(parse: Parse, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const token = parse.tokens[k] as Token;
    if (token.marked === -1 && (token.text === ';' || (token.text === ',' && goesOnAlone(parse, k + 1)))) return k;
  }
  return end;
}

/** The clause that an inserted source phrase stands in: back to the comma behind which it has a verb of its own. */
function aroundCue(parse: Parse, cue: number, start: number, end: number): { first: number; last: number } {
  const { tokens } = parse;
  let first = start;
  let last = end;
  for (let k = cue - 1; k > start; k--) {
    if (tokens[k]?.text !== ',' || tokens[k]?.marked !== -1) continue;
    if (hasFinite(parse, k + 1, end) && hasFinite(parse, start, k)) first = k + 1;
    break;
  }
  for (let k = cue; k < end; k++) {
    const other = tokens[k]?.text === ',' && otherSpeaks(parse, k + 1, end);
    if (tokens[k]?.marked !== -1 || !(other || /^[;:]$/.test((tokens[k] as Token).text))) continue;
    last = k;
    break;
  }
  return { first, last };
}

/** Up to the sentence's end, a colon or semicolon behind which the journalist speaks again, or the next report of the sentence. */
function clauseEnd(parse: Parse, report: Report, end: number, reports: readonly Report[]): number {
  const { tokens } = parse;
  const others = reports.filter((r) => r !== report && r.sentence === report.sentence);
  const subordinate = isSubordinate(parse, report);
  for (let k = report.clause; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) continue;
    if (token.text === ';') return k;
    if (
      token.text === ',' &&
      (goesOnAlone(parse, k + 1) ||
        endsRelative(parse, report, k) ||
        isDenied(parse, k + 1, end) ||
        (subordinate && mainClauseBehind(parse, k, end)))
    )
      return k;
    if (token.text === ',' && report.rule === 'according-to' && otherSpeaks(parse, k + 1, end)) return k;
    // « …, segundo mostram os mapas »: where the journalist has it from.
    if (token.text === ',' && parse.lexicon.has(List.asWords, tokens[k + 1]) && isVerbForm(parse, k + 2)) return k;
    if (token.text === ':' && endsAtColon(parse, report.clause, k, end)) return k;
    // « dit que S et que T »: each conjunction opens a statement of its own.
    if (joinsClause(parse, k) && hasFinite(parse, report.clause, k)) return tokens[k - 1]?.text === ',' ? k - 1 : k;
    if (others.some((other) => beginsBehind(parse, other, report, k))) return k;
  }
  return end;
}

/** "…, but she has not paid", "…, adding to the bill": behind the comma the journalist speaks again. */
function goesOnAlone(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.breaksOff, tokens[index])) return !carriesOn(parse, index + 1);
  return (
    lexicon.language.cues.bareClause &&
    lexicon.has(List.gerundEnding, tokens[index]) &&
    !lexicon.has(List.prepositions, tokens[index]) &&
    (tokens[index]?.low.length ?? 0) > 5
  );
}

/** "he said it would cost more at first, but would pay": behind the conjunction an auxiliary without subject has the one of the report. */
function carriesOn(parse: Parse, index: number): boolean {
  return parse.lexicon.has(List.modals, parse.tokens[index]);
}

/** "…, which the firm denies": a relative that denies what is reported is no part of it. */
function isDenied(parse: Parse, index: number, end: number): boolean {
  if (!isRelative(parse, index)) return false;
  const { tokens, lexicon } = parse;
  for (let k = index + 1; k < Math.min(end, index + NEAR); k++)
    if (lexicon.has(List.denials, tokens[k]) && tokens[k]?.marked === -1) return true;
  return false;
}

/** "the union, which warned that S, is pleased": behind the comma the clause goes on that the relative stands in. */
function endsRelative(parse: Parse, report: Report, comma: number): boolean {
  const first = report.group?.first ?? 0;
  return first > 0 && isRelative(parse, first - 1) && isFiniteVerb(parse, comma + 1);
}

/** « affirme que S : « Q » », « affirme que S : en réalité, T ». */
function endsAtColon(parse: Parse, clause: number, colon: number, end: number): boolean {
  const marked = (parse.tokens[colon + 1]?.marked ?? -1) !== -1;
  return marked || (isClause(parse, clause, colon) && isClause(parse, colon + 1, end));
}

/** With a known verb, or with so many words that there is one; many words with a comma may be a list. */
function isClause(parse: Parse, first: number, last: number): boolean {
  const list = () => parse.tokens.slice(first, last).some(({ text }) => text === ',');
  return hasFinite(parse, first, last) || (last - first > LEAST_WORDS && !list());
}

/** « dit que S et affirme que T », « dit que S, affirmant que T »: another report begins behind the conjunction or comma at `k`. */
function beginsBehind(parse: Parse, other: Report, report: Report, k: number): boolean {
  const token = parse.tokens[k] as Token;
  const distance = other.cue.first - k;
  if (parse.lexicon.has(List.coordinators, token)) {
    // « dit que S, et le maire prévient que T »
    const own = other.source !== null && other.source.first === k + 1;
    if (distance <= 0 || (distance > 2 && !own)) return false;
    // « affirme que S et parle d'un « échec » »: what the other reports may be marked words.
    const reports = other.clause !== -1 || (other.rule === 'cue-before' && reportsAlone(parse, other));
    const whole =
      report.rule === 'infinitive' || predicates(parse, report) || parse.lexicon.language.cues.bareAfterComma;
    return reports && (whole || hasFinite(parse, report.clause, k));
  }
  if (token.text !== ',') return false;
  // « promete continuar, mas admite ter medo »
  if (distance === 2 && parse.lexicon.has(List.coordinators, parse.tokens[k + 1]) && report.rule === 'infinitive')
    return other.clause !== -1;
  // "promised that S, said he stood by it, …": a list of reports.
  if (distance === 1 && other.group?.form === 'finite') return hasFinite(parse, report.clause, k);
  return distance > 0 && distance <= 3 && (other.rule === 'parataxis' || other.rule === 'participle');
}

/** "said S and called it “reckless”", "and criticised the plan": no "said he rose and talked about T", which goes on. */
function reportsAlone(parse: Parse, other: Report): boolean {
  const end = sentenceEnd(parse, other.cue.first);
  if (other.group?.classes.has('qualify')) return true;
  return parse.tokens.slice(other.cue.last, end).some(({ marked }) => marked !== -1);
}

function beforeCue(parse: Parse, start: number, cue: number): { first: number; last: number } {
  let first = start;
  for (let k = cue - 2; k >= start; k--) {
    if (parse.tokens[k]?.text === ';' && parse.tokens[k]?.marked === -1) {
      first = k + 1;
      break;
    }
  }
  return { first, last: cue };
}

/** « n'a pas dit que »: what was not said is nobody's statement. */
function isNegated(parse: Parse, report: Report): boolean {
  if (!report.group) return false;
  const { tokens, lexicon } = parse;
  // "Not everyone is sure that S"
  const { first } = report.source ?? report.group;
  if (lexicon.has(List.negations, tokens[first]) || lexicon.has(List.negations, tokens[first - 1])) return true;
  for (
    let k = report.group.first;
    k <= (lexicon.language.grammar.dropsSubject ? report.group.verb : report.group.last);
    k++
  ) {
    const low = tokens[k]?.low ?? '';
    if (lexicon.lists(List.negations, low)) return true;
  }
  return false;
}

/** « avant de promettre d'ouvrir », « antes de prometer »: what somebody does next, as no infinitive behind another verb is. */
function comesNext({ tokens, lexicon }: Parse, first: number): boolean {
  const before = tokens[first - 2];
  const prepositional = lexicon.has(List.prepositions, before) || lexicon.has(List.adverbs, before);
  return prepositional && lexicon.has(List.infinitive, tokens[first - 1]);
}

/** A form of a known verb; behind a word that is a preposition too (« segundo mostram »). */
function isVerbForm({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.finiteCues, tokens[index]) || lexicon.has(List.verbs, tokens[index]);
}

/** « que la puerta se abrió, «por seguridad» »: marked words that a comma adds at the end are a quotation of their own. */
function beforeAddition(parse: Parse, first: number, last: number): number {
  const { tokens } = parse;
  if (!parse.lexicon.language.grammar.dropsSubject) return last;
  let k = last;
  while (k > first && tokens[k - 1]?.marked !== -1 && tokens[k - 1]?.marked === tokens[last - 1]?.marked) k--;
  const added = k < last && k - 1 > first && tokens[k - 1]?.text === ',';
  return added && statesBeforeMarks(parse, first, last) ? k - 1 : last;
}
