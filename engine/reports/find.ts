import { bySentence } from '../by-sentence.ts';
import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { holdsMarked, type Parse, type Range, sentenceEnd } from '../parse.ts';
import { ledIn } from '../phrases/verbs/led-in.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbs/verbs.ts';
import { BREAKS, isSign } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { statesBehindColon } from './clauses/clause-from.ts';
import { countedObject } from './clauses/counted-object.ts';
import { deniedBehindColon } from './clauses/denied-behind-colon.ts';
import { factClause } from './clauses/fact-clause.ts';
import { frontedClause } from './clauses/fronted-clause.ts';
import { headlineLabel, headlineTail } from './headline-label.ts';
import { betweenDashes } from './inserted/between-dashes.ts';
import { findIncises } from './inserted/incise.ts';
import { lostComma } from './inserted/lost-comma.ts';
import { parataxis } from './inserted/parataxis.ts';
import { afterPassage } from './marked/beside-passage.ts';
import { describedBy } from './marked/described-by.ts';
import { enclosedSubject } from './marked/enclosed-subject.ts';
import { enclosing } from './marked/enclosing.ts';
import { saidInBracket } from './marked/said-in-bracket.ts';
import { aimOf } from './nouns/aim.ts';
import { claimNounAt } from './nouns/claim-noun.ts';
import { inTheseWords } from './nouns/in-these-words.ts';
import { ownedClaim } from './nouns/owned-claim.ts';
import { takenUp, takenUpWith } from './nouns/taken-up.ts';
import { ownedView, viewColon } from './nouns/view-colon.ts';
import { whatIs } from './nouns/what-is.ts';
import { whoseSentence } from './nouns/whose-sentence.ts';
import { whoseView } from './nouns/whose-view.ts';
import { whoseWords } from './nouns/whose-words.ts';
import { joinsClause, joinsInfinitive, type Report, reportLike } from './report.ts';
import { findAccordingTo } from './sources/according-to.ts';
import { asReport } from './sources/as-report.ts';
import { colonAfterSource } from './sources/colon-after-source.ts';
import { goOnWithSources } from './sources/relative-behind-source.ts';
import { goOnWithSameSource } from './sources/same-source.ts';
import { statedBefore } from './sources/stated-before.ts';
import { isWhereRead } from './sources/where-read.ts';
import { statedIn, writtenIn } from './sources/written-in.ts';
import { stepOverAddressee } from './subjects/addressee.ts';
import { accusedBy, calledBy, saidByAgent } from './subjects/by-agent.ts';
import { saidBeforeToo, saidByCleft } from './subjects/cleft.ts';
import { clauseByCleft } from './subjects/cleft-clause.ts';
import { hungPronoun } from './subjects/hung-pronoun.ts';
import { namedText } from './subjects/impersonal.ts';
import { subjectFirst } from './subjects/subject-first.ts';
import { toldBehindColon } from './told-on/told-behind-colon.ts';
import { toldBeside } from './told-on/told-beside.ts';
import { toldOn } from './told-on/told-on.ts';

/** Every reporting construction of the article, in reading order. */
export function findReports(parse: Parse, names: NameIndex): Report[] {
  const reports: Report[] = [...findIncises(parse, names)];
  for (const report of findAccordingTo(parse, names)) {
    const before = statedBefore(parse, report);
    if (before) reports.push(before);
    reports.push(report);
  }
  const sourced = bySentence(reports, ({ sentence }) => sentence);
  for (let index = 0; index < parse.tokens.length; index++) {
    if ((parse.tokens[index] as Token).marked !== -1) continue;
    const name = names.get(index);
    if (name) {
      // "the United States": a word inside a name is no verb.
      index = name.last - 1;
      continue;
    }
    const told =
      headlineLabel(parse, names, index) ??
      headlineTail(parse, names, index) ??
      toldBehindColon(parse, names, index, reports) ??
      deniedBehindColon(parse, names, index, reports);
    if (told) reports.push(told);
    const view = told ? null : ownedView(parse, names, index);
    if (view) {
      // « La réponse de Nom ne se fait pas espérer : « … » »: what stands between the noun and its colon reports nothing.
      while ((reports.at(-1)?.cue.first ?? -1) > view.noun) reports.pop();
      const behind = viewColon(parse, index, view);
      if (behind) reports.push(behind);
    }
    const what = whatIs(parse, names, index);
    if (what) {
      reports.push(what);
      index = what.cue.last - 1;
      continue;
    }
    const noun =
      saidByCleft(parse, names, index) ??
      clauseByCleft(parse, names, index) ??
      accusedBy(parse, names, index) ??
      calledBy(parse, names, index) ??
      saidByAgent(parse, names, index) ??
      claimNounAt(parse, names, index) ??
      ownedClaim(parse, names, index) ??
      factClause(parse, names, index) ??
      saidInBracket(parse, names, index) ??
      describedBy(parse, names, index) ??
      enclosedSubject(parse, names, index) ??
      countedObject(parse, names, index) ??
      writtenIn(parse, names, index) ??
      statedIn(parse, names, index) ??
      inTheseWords(parse, names, index) ??
      aimOf(parse, names, index) ??
      whoseWords(parse, names, index) ??
      whoseSentence(parse, names, index) ??
      whoseView(parse, names, index);
    if (noun) reports.push(...saidBeforeToo(parse, noun));
    const group = noun ? null : verbGroupAt(parse, index);
    if (!group) continue;
    // « fa notare che »: the infinitive of a fixed phrase is no report of its own.
    const fixed = parse.lexicon.has(List.light, parse.tokens[index]) && group.verb === index;
    if (fixed && group.last > index + 1 && group.last <= index + 3) index = group.last - 1;
    const found = asReport(parse, names, group) ?? reportOf(parse, names, group);
    if (!found || isBorneOut(parse, found, reports, sourced.get(found.sentence) ?? [])) continue;
    const report = enclosing(parse, group, namedText(parse, names, group, found));
    reports.push(report, ...joinedClauses(parse, names, report));
    // « comme le précise Nom : « … » »: what stands before is reported, and so are the marked words behind the colon.
    const colon = colonAfterSource(parse, report);
    if (colon !== -1) {
      reports.push(reportLike(report, { rule: 'cue-before', side: 'after' }));
      if (report.side === 'before' && statesBehindColon(parse, group, colon))
        reports.push(reportLike(report, { rule: 'colon', side: 'after', clause: colon + 1 }));
    }
  }
  const beside = bySentence(reports, ({ sentence }) => sentence);
  const read = reports.filter((report) => !isWhereRead(parse, report, beside.get(report.sentence) ?? []));
  const said = goOnWithSameSource(parse, read);
  said.push(...toldBeside(parse, names, said));
  said.push(...toldOn(parse, names, said));
  return goOnWithSources(
    parse,
    said.sort((a, b) => a.cue.first - b.cue.first),
  );
}

/**
 * « Y dijo que S, según muestran los mapas », « Segundo Y, S, conforme aponta o estudo »: what bears a statement out says no more than whoever makes it.
 * @param sourced the sources of the sentence that no verb names
 */
function isBorneOut(
  parse: Parse,
  { rule, cue, sentence }: Report,
  reports: readonly Report[],
  sourced: readonly Report[],
): boolean {
  const { tokens, lexicon } = parse;
  // « Y dijo que S. Lo confirmó Z. »
  if (rule === 'taken-up' && lexicon.language.grammar.dropsSubject)
    return tellsAlready(parse, reports.at(-1), sentence - 1);
  // „Y sagte, dass S. Das berichtet die Zeitung.“
  if (rule === 'taken-up') return reports.some((report) => report.sentence === sentence - 1 && report.clause !== -1);
  if (rule !== 'parataxis' || !lexicon.has(List.asWords, tokens[cue.first - 1])) return false;
  const isStated = (report: Report) => report.clause !== -1 && report.cue.last <= cue.first;
  for (let k = reports.length - 1; reports[k]?.sentence === sentence; k--)
    if (isStated(reports[k] as Report)) return true;
  return sourced.some((report) => isStated(report) && report.side === 'after');
}

/** « Y dijo que S », no « El gobierno no cree en el plan »: a verb that thinks something with nothing told behind it. */
function tellsAlready(parse: Parse, last: Report | undefined, sentence: number): boolean {
  if (last?.sentence !== sentence) return false;
  const { first, last: end } = parse.sentences[sentence] as Range;
  return last.rule !== 'cue-before' || last.clause !== -1 || holdsMarked(parse, first, end);
}

function reportOf(parse: Parse, names: NameIndex, verb: VerbGroup): Report | null {
  const group = ledIn(parse, verb);
  return (
    hungPronoun(parse, names, group) ??
    takenUp(parse, names, group) ??
    takenUpWith(parse, names, group) ??
    afterPassage(parse, names, group) ??
    frontedClause(parse, names, group) ??
    betweenDashes(parse, names, group) ??
    parataxis(parse, names, group) ??
    lostComma(parse, names, group) ??
    subjectFirst(parse, names, group)
  );
}

/** « dit que S et que T », « dit partir et que T »: a report for every further clause. */
function joinedClauses(parse: Parse, names: NameIndex, report: Report): Report[] {
  const infinitive = report.rule === 'infinitive';
  if (report.clause === -1 || !(infinitive || report.rule === 'that-clause' || report.rule === 'participle')) return [];
  const joined: Report[] = [];
  const end = sentenceEnd(parse, report.cue.first);
  for (let k = report.clause + 2; k < end; k++) {
    if (isSign(parse.tokens[k], BREAKS) || statesAnew(parse, names, k)) break;
    if (infinitive ? joinsInfinitive(parse, report, k) : joinsClause(parse, k, report.clause))
      joined.push(reportLike(report, { rule: infinitive ? 'that-clause' : report.rule, clause: k + 2 }));
  }
  return joined;
}

/** A verb that reports something of its own (« dit que S, affirme que T et que U »), as « parle de règles » does not. */
function statesAnew(parse: Parse, names: NameIndex, index: number): boolean {
  const { lexicon, tokens } = parse;
  if (tokens[index]?.marked !== -1) return false;
  const says = lexicon.cues.get(tokens[index]?.low ?? '')?.some((c) => c.form === 'finite' && c.class === 'say');
  if (!says) return false;
  const next = tokens[stepOverAddressee(parse, names, index + 1)];
  const infinitive = lexicon.language.cues.infinitiveEnding !== '' && lexicon.has(List.infinitiveEnding, next);
  return lexicon.has(List.clause, next) || infinitive || next?.marked !== -1;
}
