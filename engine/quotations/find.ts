import { type BySentence, bySentence } from '../by-sentence.ts';
import type { Entity, Resolution } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import { isHeading } from '../headings.ts';
import { List } from '../lexicon/lists.ts';
import { DIALOGUE } from '../marks/dialogue.ts';
import { type Marked, TURN, UNMARKED } from '../marks/marked.ts';
import type { Evidence, QuotationKind, Span } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { lastSubject } from '../phrases/subjects/last-subject.ts';
import { statementStart } from '../reports/inserted/inserted.ts';
import type { Report } from '../reports/report.ts';
import type { RuleId } from '../rules.ts';
import type { Token } from '../text/tokens.ts';
import { attribute, resolveSource } from './attribute.ts';
import { reportedClause } from './clauses/indirect.ts';
import { withoutNested } from './clauses/nested.ts';
import { isStillTold } from './clauses/still-told.ts';
import { evidenceOf, spoken } from './evidence.ts';
import { fillsBlock } from './headings/fills-block.ts';
import { kindOf, tokensOf, wordCount } from './kind.ts';
import { isLaw } from './not-speech/law.ts';
import { isOwnPredicate, isPredicate } from './not-speech/predicate.ts';
import { holdsVerb, presentsTitle, reaches } from './not-speech/reaches.ts';
import { isBareTerm, notSpeech } from './not-speech/speech.ts';
import { noteSpeakers, whoCites } from './sieves/cited.ts';
import { reportingVerb } from './sieves/reporting-verb.ts';
import type { Attribution, LastSaid } from './situation.ts';
import { typesettingOf } from './typesetting.ts';

/** A quotation before entities become speakers. */
export interface Found extends Span {
  readonly kind: QuotationKind;
  readonly heading: boolean;
  readonly entity: Entity | null;
  /** Who it may be, best first, where the source is unclear between several; else empty. */
  readonly candidates: readonly Entity[];
  readonly rule: RuleId;
  readonly mention: Range | null;
  readonly cue: Range | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The report behind it, for the claims stage. */
  readonly report: Report | null;
  readonly echoes: Found | null;
  /** Passages marked inside this one. */
  readonly children: readonly Span[];
}

/** Rules by which words in a block of their own are somebody's. */
const SIGNED: ReadonlySet<RuleId> = new Set(['blockquote-cite', 'lead-in']);

/** A passage, or a report where `passage` is -1, with the token that it begins at. */
interface Item {
  readonly at: number;
  readonly passage: number;
  readonly report: Report | null;
}

/** What the reading of quotations carries along. */
interface Course {
  readonly parse: Parse;
  readonly names: NameIndex;
  /** Reports by sentence: what is looked for beside a passage or a report is never farther away. */
  readonly bySentence: BySentence<Report>;
  readonly resolver: Resolver;
  readonly speakers: Entity[];
  readonly before: Map<number, Attribution>;
  lastSaid: LastSaid | null;
  readonly typesetting: number;
  /** The sentence that quotes a law or a dictionary: what else it quotes is the law's too. */
  lawText: number;
}

/** Marked and reported words with their sources, in reading order, so that each can lean on the ones before. */
export function findQuotations(
  parse: Parse,
  names: NameIndex,
  reports: readonly Report[],
  resolver: Resolver,
): Found[] {
  const course: Course = {
    parse,
    names,
    bySentence: bySentence(reports, (report) => report.sentence),
    resolver,
    speakers: [],
    before: new Map(),
    lastSaid: null,
    typesetting: typesettingOf(parse),
    lawText: -1,
  };
  const found: Found[] = [];
  for (const item of readingOrder(parse, reports)) {
    const { lastSaid } = course;
    const quotation = item.report ? indirect(course, item.report) : marked(course, item.passage);
    if (!quotation) continue;
    found.push(quotation);
    // Who is said to know or to say something inside somebody's words does not speak here.
    if (liesWithin(quotation, found.at(-2))) {
      course.lastSaid = lastSaid;
      continue;
    }
    const { entity } = quotation;
    if (!entity) continue;
    const citer = resolveSource(course, whoCites(course.before.get(item.passage)), resolver, course.speakers, {});
    noteSpeakers(course.speakers, entity, citer?.entity);
    const passage = parse.marked[item.passage];
    if (passage && actsInside(parse, passage, quotation.rule)) resolver.hear(entity, item.at);
  }
  return withoutNested(parse, found).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whose words fill a block, or who is told inside the marks to say them (« Nous partons, dit Nom, demain »), acts there as any subject does. */
function actsInside(parse: Parse, passage: Marked, rule: RuleId): boolean {
  return rule === 'incise' || (rule === 'coordination' && fillsBlock(parse, passage));
}

/** Whether a reported clause stands inside the one that was found before it. */
function liesWithin(inner: Found, outer: Found | undefined): boolean {
  if (inner.kind !== 'indirect' || outer?.kind !== 'indirect' || outer.rule === 'according-to') return false;
  return outer.start < inner.start && inner.end <= outer.end;
}

/** Passages and reports as they stand in the text. */
function readingOrder(parse: Parse, reports: readonly Report[]): Item[] {
  const items: Item[] = parse.marked.map((passage, index) => ({
    at: tokensOf(parse, passage).first,
    passage: index,
    report: null,
  }));
  for (const report of reports) items.push({ at: report.cue.first, passage: -1, report });
  return items.sort((a, b) => a.at - b.at);
}

/** How often a reported clause with its source is right, measured on the development sets; a noun alone ends less surely. */
const [INDIRECT, OBJECT] = [0.95, 0.8];

/** Rules that hold as firmly as a reporting verb. */
const CUED: ReadonlySet<RuleId> = new Set([
  'name-colon',
  'coordination',
  'lead-in',
  'interview',
  'blockquote-cite',
  'told-on',
  'dialogue',
  'taken-up',
]);

function marked(course: Course, passage: number): Found | null {
  const { parse, names, resolver, speakers, before } = course;
  const reportsOf = (sentence: number) => course.bySentence.get(sentence) ?? [];
  const own = parse.marked[passage];
  if (!own) return null;
  const tokens = tokensOf(parse, own);
  if (tokens.last <= tokens.first) return null;
  const attribution = attribute(
    {
      parse,
      names,
      reports: reportsOf((parse.tokens[tokens.first] as Token).sentence),
      reportsOf,
      passage,
      tokens,
      before,
      lastSaid: course.lastSaid,
      interviewee: () => resolver.protagonist(),
    },
    resolver,
    speakers,
  );
  // Whatever fills a turn is said there: « Et maintenant ? »
  const isTurn = own.open === TURN;
  const nothing = isTurn ? null : notSpeech(parse, tokens, reportingVerb(parse, attribution.report, tokens.first));
  const cued = attribution.report !== null || CUED.has(attribution.rule) || goesOnTelling(parse, attribution, tokens);
  if (nothing === 'text') course.lawText = sentenceOf(parse, tokens);
  // In a heading what looks like a name may echo the body.
  const heading = isHeading(parse.article.blocks[own.block]?.kind);
  const mayEcho = heading && attribution.rule === 'unattributed';
  // « Une édition « pas finie » »: nor is what begins in lower case there a title for sure.
  const small = nothing === 'title' && mayEcho && !(parse.tokens[tokens.first] as Token).capital;
  if (nothing && !small && !(nothing === 'name' && (mayEcho || attribution.report?.beside === passage))) return null;
  // Words in a block of their own without marks are somebody's only where a source stands beside them.
  if (own.open === UNMARKED && !SIGNED.has(attribution.rule)) return null;
  if (attribution.source && isLaw(parse, names, attribution.source)) return null;
  // "The ordinance requires “reasonable notice”": nobody goes on in a sentence of which a law is the subject.
  const subject = attribution.rule === 'floating-run' ? lastSubject(parse, names, tokens.first - 1) : null;
  if (subject && isLaw(parse, names, subject)) return null;
  const bare = !isTurn && isBareTerm(parse, tokens);
  // In a heading a bare term may echo the body: the echo stage decides. What fills a block quotation is one.
  const setApart = heading || fillsBlock(parse, own);
  if (!cued && bare && !setApart && !isOwnPredicate(parse, attribution, tokens)) return null;
  const joined = attribution.report !== null && before.get(passage - 1)?.report === attribution.report;
  if (cued && bare && attribution.rule === 'cue-before' && !joined && !reaches(parse, attribution, tokens)) return null;
  if (bare && attribution.rule === 'qualifying-verb' && presentsTitle(parse, attribution, tokens)) return null;
  const states = wordCount(parse, tokens) >= 5 && holdsVerb(parse, tokens) && !isPredicate(parse, tokens);
  if (attribution.rule === 'unattributed' && (!cued || bare) && !setApart && !states) return null;
  if (attribution.rule === 'unattributed' && course.lawText === sentenceOf(parse, tokens)) return null;
  before.set(passage, attribution);
  const { resolution, mention } = attribution;
  if ((resolution || mention) && !(course.lastSaid && isToldWithin(parse, course.lastSaid, attribution)))
    course.lastSaid = { resolution, mention, block: own.block, sentence: sentenceOf(parse, tokens) };
  const repaired = own.repairs.length ? 0.92 : course.typesetting;
  const certainty = resolution?.certainty ?? 0.5;
  const { entity, candidates } = speakerOf(resolution);
  return {
    start: own.start,
    end: own.end,
    kind: own.open === DIALOGUE || isTurn ? 'direct' : kindOf(parse, tokens),
    heading,
    entity,
    candidates,
    rule: attribution.rule,
    mention: spoken(parse, mention, attribution.report),
    cue: attribution.cue,
    confidence: attribution.weight * certainty * repaired,
    evidence: evidenceOf(parse, names, attribution.cue, spoken(parse, mention, attribution.report), resolution),
    report: attribution.report,
    echoes: null,
    children: own.children,
  };
}

/** « « A », a répondu Nom à un journaliste qui demandait si c'était « b » »: to whom somebody speaks asks within the report, and who speaks goes on. */
function isToldWithin({ tokens, lexicon }: Parse, last: LastSaid, { source, cue }: Attribution): boolean {
  if (!source || !cue || cue.first <= source.first || last.sentence !== tokens[source.first]?.sentence) return false;
  return lexicon.has(List.addressee, tokens[source.first - 1]);
}

/** A passage that goes on from what was reported last, in a sentence that is itself told on. */
function goesOnTelling(parse: Parse, { rule }: Attribution, tokens: Range): boolean {
  return rule === 'floating-run' && isStillTold(parse, tokens);
}

function sentenceOf(parse: Parse, tokens: Range): number {
  return (parse.tokens[tokens.first] as Token).sentence;
}

function indirect(course: Course, report: Report): Found | null {
  const { parse, names, resolver, speakers } = course;
  const clause = reportedClause(parse, report, course.bySentence.get(report.sentence) ?? []);
  if (!clause) return null;
  const statement = report.rule === 'parataxis' ? statementStart(parse, report.cue.first) : -1;
  const own = resolveSource({ parse, names }, report.source, resolver, speakers, {}, statement);
  // "es heißt, …": it is said, and nobody says it.
  const impersonal = parse.lexicon.has(List.impersonalVerbs, parse.tokens[report.group?.verb ?? -1]);
  const hearsay = impersonal && !parse.lexicon.language.grammar.dropsSubject;
  const resolution = own ?? (hearsay ? saidBefore(course, report) : null);
  if (!resolution && !hearsay) return null;
  if (resolution)
    course.lastSaid = {
      resolution,
      mention: report.source,
      block: (parse.tokens[report.cue.first] as Token).block,
      sentence: report.sentence,
    };
  const rule: RuleId = report.rule === 'cue-before' ? 'qualifying-verb' : report.rule;
  const { entity, candidates } = speakerOf(resolution);
  return {
    start: clause.start,
    end: clause.end,
    kind: 'indirect',
    heading: isHeading(parse.article.blocks[(parse.tokens[report.cue.first] as Token).block]?.kind),
    entity,
    candidates,
    rule,
    mention: spoken(parse, report.source, report),
    cue: report.cue,
    confidence: (rule === 'object' ? OBJECT : INDIRECT) * (resolution?.certainty ?? 0.5) * course.typesetting,
    evidence: evidenceOf(parse, names, report.cue, spoken(parse, report.source, report), resolution),
    report,
    echoes: null,
    children: [],
  };
}

/**
 * „Das Amt sperrt den Weg, teilte es mit. Gefahr bestehe nicht, hieß es.“: the institution that the sentence before reported says that too, or that
 * a verb of saying there is about („Die Verteidigung plädierte auf Freispruch. Erwiesen sei nichts, hieß es.“).
 */
function saidBefore(course: Course, { sentence, cue }: Report): Resolution | null {
  const { parse, names, resolver, speakers, lastSaid, bySentence } = course;
  const { block } = parse.tokens[cue.first] as Token;
  const before = bySentence.get(sentence - 1)?.at(-1);
  if (!before || (parse.tokens[before.cue.first] as Token).block !== block) return null;
  const told = lastSaid?.block === block && (lastSaid.sentence === sentence - 1 || !before.source);
  const resolution = told
    ? lastSaid.resolution
    : resolveSource({ parse, names }, before.source, resolver, speakers, {});
  return resolution && resolution.entity.kind !== 'person' && !resolution.rival ? resolution : null;
}

/** The entity behind a resolution; none where two fit as well. */
function speakerOf(resolution: Resolution | null): Pick<Found, 'entity' | 'candidates'> {
  if (!resolution) return { entity: null, candidates: [] };
  const { entity, rival } = resolution;
  return rival ? { entity: null, candidates: [entity, rival.entity] } : { entity, candidates: [] };
}
