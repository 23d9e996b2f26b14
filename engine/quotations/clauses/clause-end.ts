import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { holdsMarked, type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { actsOtherwise } from '../../phrases/subjects/shared-before.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { mainClauseBehind } from '../../phrases/verbs/main-clause.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { goesWithReported, sharesPast } from '../../phrases/verbs/tense.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord, isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';
import { anotherCounts } from '../../reports/clauses/gapped-count.ts';
import { joinsClause, joinsInfinitive, type Report } from '../../reports/report.ts';
import { DASHES, isSign, STOPS, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { closesAside } from './closes-aside.ts';
import { concedesDenial } from './concedes-denial.ts';
import { isContrasted } from './contrasted.ts';
import { correctsBehind } from './corrects.ts';
import { actsBehindTold, isToldBehind, leavesTold } from './leaves-told.ts';
import { otherSpeaks } from './other-speaks.ts';
import { othersAct } from './others-act.ts';
import { happensMeanwhile, othersSay } from './others-say.ts';
import { endsRelative, isRelativeOf } from './relative-end.ts';
import { commentsBehind, goesOnAlone, isOfSubject, saysBesides, saysWhy } from './speaks-again.ts';
import { isSubordinate, mainVerbBehind } from './subordinate.ts';
import { isPaired, sumsUp } from './sums-up.ts';
import { actsBehindInfinitive, tellsInTenseOfReport } from './tense-of-report.ts';
import { turnsBack } from './turns-back.ts';
import { isWherefrom, isWhereSaid } from './where-said.ts';

const COMMA = signs(',');

/** So many words hold a verb, whether or not a list has it. */
export const LEAST_WORDS = 6;

/** So many hold a subject and its verb. */
const LEAST_CLAUSE = 3;

/** How many tokens a clause has at most that leads to another report. */
const LONGEST_LEAD = 16;

/** How far behind a relative its verb is looked for, in tokens. */
const NEAR = 8;

/** Up to the sentence's end, a colon or semicolon behind which the journalist speaks again, or the next report of the sentence. */
export function clauseEnd(parse: Parse, report: Report, end: number, reports: readonly Report[]): number {
  const { tokens } = parse;
  const subordinate = isSubordinate(parse, report);
  for (let k = report.clause; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) continue;
    if (token.text === ';' && !isToldBehind(parse, report.clause, k, end)) return k;
    if (
      token.text === ',' &&
      ((goesOnAlone(parse, k + 1) && !isOfSubject(parse, report.clause, k, end)) ||
        leavesTold(parse, report.clause, k, end) ||
        actsOtherwise(parse, k) ||
        endsRelative(parse, report, k) ||
        isDenied(parse, k + 1, end) ||
        isJudged(parse, k + 1) ||
        correctsBehind(parse, report, k, end) ||
        isContrasted(parse, report, k, reports) ||
        sumsUp(parse, k + 1) ||
        happensMeanwhile(parse, k + 1, end) ||
        turnsBack(parse, report, k + 1) ||
        reports.some((other) => other !== report && (saysWithin(parse, other, k + 1) || isRelativeOf(other, k + 1))) ||
        mainVerbBehind(parse, report, k) ||
        (subordinate && mainClauseBehind(parse, k, end)))
    )
      return k;
    if (token.text === ',' && report.rule === 'according-to' && otherSpeaks(parse, k + 1, end)) return k;
    if (token.text === ',' && (isWherefrom(parse, k + 1) || isWhereSaid(parse, k + 1, end))) return k;
    if (token.text === ':' && endsAtColon(parse, report, k, end, reports)) return k;
    if (isSign(token, DASHES) && (commentsBehind(parse, k + 1) || (sumsUp(parse, k + 1) && !isPaired(parse, k, end))))
      return k;
    if (isSign(token, DASHES) && closesAside(parse, report, k)) return k;
    // "S — which the firm denies — and left", « S (ce que la mairie conteste) »
    if ((isSign(token, DASHES) || token.text === '(') && isDenied(parse, k + 1, end)) return k;
    // « dit que S et que T »: each conjunction opens a statement of its own; the verb of the first may stand in marks (« que o vento «não ajudou» e que S »).
    if (
      joinsClause(parse, k, report.clause) &&
      (hasFinite(parse, report.clause, k) || holdsMarked(parse, report.clause, k) || joinsInfinitive(parse, report, k))
    )
      return tokens[k - 1]?.text === ',' ? k - 1 : k;
    // "told a woman who asked S | that T"
    const outer = parse.lexicon.has(List.clause, token) && reports.some((r) => holdsOn(report, r, k + 1));
    if (outer || nextBegins(parse, reports, report, k) || saysBesides(parse, reports, report, k)) return k;
    if (saysWhy(parse, reports, report, k) || othersSay(parse, reports, report, k)) return k;
    // "said S but offered no evidence"
    const offersNone = parse.lexicon.has(List.coordinators, token) && parse.lexicon.offersNone.at(tokens, k + 1);
    if (offersNone) return tokens[k - 1]?.text === ',' ? k - 1 : k;
    const again =
      parse.lexicon.has(List.coordinators, token) &&
      (tellsInTenseOfReport(parse, report, k) || actsBehindInfinitive(parse, report, k));
    if (again || actsBehindTold(parse, report.clause, k) || actsNext(parse, report, k) || othersAct(parse, report, k))
      return tokens[k - 1]?.text === ',' ? k - 1 : k;
    if (anotherCounts(parse, k, report, reports)) return k;
  }
  return end;
}

/** The clause of a report around this one begins behind it. */
function holdsOn(inner: Report, outer: Report, clause: number): boolean {
  return outer.clause === clause && outer.cue.first < inner.cue.first && inner.clause < clause;
}

/** "…, which the firm denies", « …, lo que el historiador pone en duda »: a relative that denies what is reported is no part of it. */
function isDenied(parse: Parse, index: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const comments = lexicon.comments.at(tokens, index) !== undefined;
  if (!comments && !isRelative(parse, index)) return concedesDenial(parse, index, end);
  for (let k = index + 1; k < Math.min(end, index + NEAR); k++) {
    if (tokens[k]?.marked !== -1) continue;
    if (lexicon.has(List.denials, tokens[k])) return true;
    // „…, was niemand bestätigen mochte“, no „er wisse, was man sage“
    const said = lexicon.language.grammar.bracket && lexicon.has(List.cues, tokens[k]);
    // „nicht dem entsprächen, was er gefordert hatte“
    const taken = tokens[index - 2]?.capital === false && lexicon.has(List.definite, tokens[index - 3]);
    const object =
      taken || lexicon.has(List.cues, tokens[index - 2]) || lexicon.has(List.determiners, tokens[index - 2]);
    if (comments && said && !object && !isToldForm(parse, tokens[k])) return true;
    if (comments && (lexicon.has(List.untrue, tokens[k]) || lexicon.doubts.at(tokens, k))) return true;
  }
  return false;
}

/** "…, which is false", « …, sans en apporter la preuve. »: the journalist judges what is reported. */
function isJudged({ tokens, lexicon }: Parse, index: number): boolean {
  const relates = lexicon.has(List.relatives, tokens[index]) || lexicon.has(List.relatives, tokens[index + 1]);
  if (relates && lexicon.reality.at(tokens, index)) return true;
  const marker = lexicon.has(List.markers, tokens[index]) ? lexicon.markers.at(tokens, index) : undefined;
  return marker !== undefined && isSign(tokens[index + marker.words.length], STOPS);
}

/** "…, which his lawyer called “a stray”": what somebody else says of it is no part of it. */
function saysWithin(parse: Parse, other: Report, index: number): boolean {
  const source = other.source?.first ?? -1;
  if (!isRelative(parse, index) || source !== index + 1 || other.group?.form === 'infinitive') return false;
  // « …, que supone tres puntos más »: a verb that reports nothing here tells more of what was said.
  const omitted = parse.lexicon.language.grammar.dropsSubject && other.source?.first === other.source?.last;
  return !omitted || other.clause !== -1 || holdsMarked(parse, other.cue.last, sentenceEnd(parse, index));
}

/**
 * « affirme que S : « Q » », « affirme que S : en réalité, T ». In English what a colon opens explains S and goes on ("said S: T"), unless
 * it has a source of its own ("said S: T, according to Name").
 */
function endsAtColon(
  parse: Parse,
  { clause }: Report,
  colon: number,
  end: number,
  reports: readonly Report[],
): boolean {
  if ((parse.tokens[colon + 1]?.marked ?? -1) !== -1) return true;
  if (parse.lexicon.language.grammar.nounsPile)
    return reports.some(({ cue, source }) => source && cue.first > colon && cue.first < end);
  return isClause(parse, clause, colon) && isClause(parse, colon + 1, end);
}

/** With a known verb, or with so many words that there is one; many words with a comma may be a list. */
function isClause(parse: Parse, first: number, last: number): boolean {
  const list = () => parse.tokens.slice(first, last).some(({ text }) => text === ',');
  return hasFinite(parse, first, last) || (last - first > LEAST_WORDS && !list());
}

function nextBegins(parse: Parse, reports: readonly Report[], report: Report, k: number): boolean {
  // Only a comma or a conjunction leads on to another report.
  if (!isSign(parse.tokens[k], COMMA) && !parse.lexicon.has(List.coordinators, parse.tokens[k])) return false;
  return reports.some(
    (other) => other !== report && other.sentence === report.sentence && beginsBehind(parse, other, report, k),
  );
}

/** « dit que S et affirme que T », « dit que S, affirmant que T »: another report begins behind the conjunction or comma at `k`. */
function beginsBehind(parse: Parse, other: Report, report: Report, k: number): boolean {
  const token = parse.tokens[k] as Token;
  const distance = other.cue.first - k;
  if (parse.lexicon.has(List.coordinators, token)) {
    // « dit que S, et le maire prévient que T »
    // "…, and those who want S will go": what a relative says is not yet another report.
    const relates = parse.lexicon.language.grammar.nounsPile && isRelative(parse, (other.group?.first ?? 0) - 1);
    if (other.group?.classes.has('say') === false && resumes(parse, report.clause, k + 1)) return false;
    const own = other.source !== null && !relates && opensWith(parse, other.source, k + 1);
    // "According to police, S, and they ordered him to stop": what is done is told by the same source.
    const done =
      report.rule === 'according-to' && other.rule === 'infinitive' && other.group?.classes.has('say') === false;
    if (done && parse.lexicon.language.cues.bareClause) return false;
    if (distance <= 0 || (distance > 2 && !own) || (!own && tellsOn(parse, other, report, k))) return false;
    // « affirme que S et parle d'un « échec » »: what the other reports may be marked words.
    const reports = other.clause !== -1 || (other.rule === 'cue-before' && reportsAlone(parse, other, k));
    const whole =
      report.rule === 'infinitive' || predicates(parse, report) || parse.lexicon.language.cues.bareAfterComma;
    // « calcula que a terra demore a secar e pede que S »: with a conjunction of its own no verb before need be known.
    const joined = distance === 1 && other.rule === 'that-clause' && k - report.clause > LEAST_CLAUSE;
    return reports && (whole || joined || hasFinite(parse, report.clause, k));
  }
  if (token.text !== ',') return false;
  // "They agreed to meet in Veldt, Mayor Name told the paper": whatever stands before the comma is what the next one reports.
  if (closesStatement(other, k)) return true;
  // « promete continuar, mas admite ter medo »
  if (distance === 2 && parse.lexicon.has(List.coordinators, parse.tokens[k + 1]) && report.rule === 'infinitive')
    return other.clause !== -1;
  // "promised that S, said he stood by it, …": a list of reports.
  // « lembra que o ministro, Nome, quando veio, | disse que S »: who tells it stands in what is reported, and goes on there.
  const within = other.source !== null && other.source.first >= report.clause && other.source.last <= k;
  if (within && parse.lexicon.language.grammar.dropsSubject) return false;
  // "said she left when her son, Max, | told her so": nor does a report of what somebody told inside it end it.
  if (within && distance === 1 && closesApposition(parse, report.clause, k)) return false;
  const also = distance === 3 && addsTo(parse, k + 1) && other.rule === 'that-clause';
  if ((distance === 1 || also) && other.group?.form === 'finite') return hasFinite(parse, report.clause, k);
  // "dismissed it, only to praise it later": behind "to" is what became of it.
  const became = parse.lexicon.language.grammar.nounsPile && other.group?.form === 'infinitive';
  return distance > 0 && distance <= 3 && (other.rule === 'parataxis' || (other.rule === 'participle' && !became));
}

/** « …, así como | señaló que T », « …, bem como | disse que T »: a word for how and one for “as” join another report. */
function addsTo({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.adverbs, tokens[index]) && lexicon.has(List.asWords, tokens[index + 1]);
}

/** "her son, Max|, told": the comma closes what another opens right before, in what is reported. */
function closesApposition({ tokens, lexicon }: Parse, clause: number, comma: number): boolean {
  let opens = comma - 1;
  while (opens > clause && comma - opens < LEAST_WORDS && tokens[opens]?.kind === 'word') opens--;
  return lexicon.language.cues.bareClause && opens > clause && tokens[opens]?.text === ',' && comma - opens > 1;
}

/** "S, Mayor Name said", "S, said Name": the comma behind a statement that its report follows. */
function closesStatement({ rule, side, cue, source }: Report, comma: number): boolean {
  return rule === 'parataxis' && side === 'before' && comma + 1 === Math.min(cue.first, source?.first ?? cue.first);
}

/** "Police say he ran and refused to stop", "They said he rated songs and talked of Y": the verb behind the conjunction goes on in what is told. */
function tellsOn(parse: Parse, { source, clause }: Report, report: Report, k: number): boolean {
  if (goesWithReported(parse, report.group?.verb ?? -1, k)) return true;
  const within = source !== null && source.first >= report.clause && clause === -1;
  return within && sharesPast(parse, report.clause, k);
}

/** "said she was in pain | and she hoped to rest": the pronoun that is the subject in what is reported is so again. */
function resumes({ tokens, lexicon }: Parse, clause: number, pronoun: number): boolean {
  const low = tokens[pronoun]?.low;
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.pronouns, tokens[pronoun])) return false;
  return tokens.slice(clause, pronoun).some((token) => token.low === low && token.marked === -1);
}

/** « …, e o seu presidente, Nome, lembrou », "…, and when asked why, she replied": the source stands there, or behind what describes it or leads to it. */
function opensWith(parse: Parse, { first }: Range, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (first === index) return true;
  const led = lexicon.language.cues.bareClause && first - index < LONGEST_LEAD && isSubordinator(parse, index);
  if (led && first > index && tokens[first - 1]?.text === ',') return true;
  const described = first > index && first - index < NEAR && tokens[first - 1]?.text === ',';
  return described && lexicon.has(List.determiners, tokens[index]);
}

/** "criticised Y for the delay but did not resign": what is said of an object has no verb of its own; the next one is the speaker's. */
function actsNext(parse: Parse, report: Report, index: number): boolean {
  const { tokens, lexicon } = parse;
  const promises = report.rule === 'infinitive' && lexicon.language.cues.infinitiveEnding !== '';
  if (!lexicon.has(List.coordinators, tokens[index]) || !(promises || predicates(parse, report))) return false;
  // « dit ressentir de la peine | et il a demandé S »: behind an infinitive a subject opens a clause of the journalist's own.
  if (promises && lexicon.has(List.pronouns, tokens[index + 1]) && isFiniteVerb(parse, index + 2)) return true;
  let verb = index + 1;
  while (lexicon.has(List.adverbs, tokens[verb]) || lexicon.has(List.clitics, tokens[verb])) verb++;
  // "accused of being a fraud | and having a hand in it"
  const goesOn = lexicon.has(List.gerundEnding, tokens[verb]) && lexicon.has(List.gerundEnding, tokens[report.clause]);
  // « avoue avoir hésité | et attribue le réveil au soleil »
  const form = promises && /[edta]$|nt$/u.test(tokens[verb]?.low ?? '');
  // « et se tait », « et les vend au plus offrant »: behind an object pronoun or a negation a plain word is a verb.
  const behind = tokens[verb - 1];
  const told =
    !lexicon.language.grammar.bracket &&
    lexicon.has(List.clitics, behind) &&
    (!lexicon.has(List.determiners, behind) || isInAny(PREPOSITIONS, tokens[verb + 1]));
  const plain = form && (isUnlistedVerb(parse, verb) || (told && isPlainWord(parse, verb)));
  return !goesOn && (isFiniteVerb(parse, verb) || plain) && !hasFinite(parse, report.clause, index);
}

/** "said S and called it “reckless”", "and criticised the plan": no "said he rose and talked about T" and no "and called the police", which go on. */
function reportsAlone(parse: Parse, other: Report, conjunction: number): boolean {
  const end = sentenceEnd(parse, other.cue.first);
  const judges = parse.tokens[conjunction - 1]?.text === ',' || !givesName(parse, other);
  if (other.group?.classes.has('qualify') && judges) return true;
  return holdsMarked(parse, other.cue.last, end);
}

/** "called", "branded": a verb that says what somebody calls a thing, and judges nothing where it calls it nothing. */
function givesName({ tokens, lexicon }: Parse, { group }: Report): boolean {
  const words = lexicon.predicating.get(tokens[group?.verb ?? -1]?.low ?? '');
  return words !== undefined && [...words.keys()].some((word) => lexicon.lists(List.determiners, word));
}

/** "accused Y of cheating", "called it a wreck", « se dit prêt à céder »: a verb that reports what is said of its object, or of its subject. */
export function predicates({ tokens, lexicon }: Parse, { group }: Report): boolean {
  const verb = group ? tokens[group.verb] : undefined;
  return lexicon.has(List.predicating, verb) || (verb !== undefined && lexicon.avowing.has(verb.low));
}
