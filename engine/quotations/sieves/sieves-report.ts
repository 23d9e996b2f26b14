import type { CueClass } from '../../languages/shape/verbs.ts';
import { List } from '../../lexicon/lists.ts';
import { DIALOGUE } from '../../marks/dialogue.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { hasFinite, isRelative } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import type { Report } from '../../reports/report.ts';
import type { Token } from '../../text/tokens.ts';
import { isParted } from '../clauses/parted.ts';
import { type Candidate, NOBODY, type Situation } from '../situation.ts';
import { citedBy } from './cited-words.ts';
import { joinedBehind } from './joined-behind.ts';
import { colonBefore } from './sieves-colon.ts';

/** How many words stand at least between a verb and marked words that are not its object. */
const FAR = 3;

/** What a verb may be besides, and then tells whose words are in marks. */
const SPEAKING: readonly CueClass[] = ['say', 'qualify', 'manner'];

function of(report: Report): Candidate {
  const classes = report.group?.classes;
  const qualifies = report.rule === 'cue-before' && classes?.size === 1 && classes.has('qualify');
  return {
    rule: qualifies
      ? 'qualifying-verb'
      : report.rule === 'that-clause' || report.rule === 'infinitive'
        ? 'cue-before'
        : report.rule,
    cue: report.cue,
    source: report.source,
    report,
  };
}

export function incise({ parse, names, reports, passage }: Situation): Candidate | null {
  const report = reports.find((r) => r.rule === 'incise' && r.beside === passage);
  if (!report?.source) return null;
  // « Personne, dit la mère, ne m'a cru », raconte Nom: somebody described inside is spoken of where the whole is reported behind.
  const described = report.source.last - report.source.first > 1 && !names.has(report.source.first);
  if (described && reports.some((r) => r.rule === 'cue-after' && r.beside === passage)) return null;
  return inLine(parse, passage, of(report));
}

/** « … », a indiqué Nom. */
export function cueAfter(s: Situation): Candidate | null {
  const { parse, reports, passage } = s;
  const report = reports.find((r) => r.rule !== 'incise' && r.beside === passage) ?? joinedBehind(s);
  return report ? inLine(parse, passage, of(report)) : null;
}

/** A report beside a line of dialogue goes by that name. */
function inLine(parse: Parse, passage: number, candidate: Candidate): Candidate {
  return parse.marked[passage]?.open === DIALOGUE ? { ...candidate, rule: 'dialogue' } : candidate;
}

/** — Q1, dit Nom. — Q2. — Q3. – a line of dialogue that nothing reports: two take turns. */
export function dialogue({ parse, before, passage }: Situation): Candidate | null {
  const own = parse.marked[passage];
  if (own?.open !== DIALOGUE) return null;
  const two = parse.marked[passage - 2];
  const turn = two?.open === DIALOGUE && own.block - two.block === 2 ? before.get(passage - 2) : undefined;
  return { rule: 'dialogue', cue: null, source: null, inherited: turn ?? NOBODY };
}

/** Nom a déclaré : « … » ; Nom dénonce « … » et « … ». The nearest report before the passage in its sentence. */
export function cueBefore(situation: Situation): Candidate | null {
  const { parse, names, reports, tokens } = situation;
  if (reports.length === 0) return null;
  const sentence = (parse.tokens[tokens.first] as Token).sentence;
  const before = reports.filter(
    (r) =>
      r.sentence === sentence &&
      r.cue.last <= tokens.first &&
      r.side === 'after' &&
      r.source !== null &&
      r.rule !== 'incise',
  );
  // "She says it shows that he is “unfit”": what a thing shows in somebody's words is somebody's.
  const report =
    before.findLast(
      (r) =>
        !before.some(
          (outer) =>
            outer !== r &&
            (((isThing(situation, r) || isFar(situation, r) || isMeant(situation, r)) && holds(outer, r)) ||
              (isOffColon(situation, r) && tellsOf(outer, r))),
        ),
    ) ?? before.at(-1);
  if (!report || isSpent(parse, report, tokens.first)) return null;
  const inserted = insertedBefore(situation, report);
  if (inserted) return of(inserted);
  // "told a woman who asked S that “…”": the clause that the marked words stand in is the one of the report around it.
  const around = before.findLast((outer) => surrounds(parse, outer, report, tokens.first));
  const other = withoutVerb(situation, report) ?? citedBy(parse, names, report, tokens.first);
  if (around) return of(around);
  const found = of(report);
  if (found.rule === 'qualifying-verb' && isToldByOther(situation, sentence)) return null;
  return other ? { ...found, source: other } : found;
}

/**
 * « Le chef redoute, confie son avocat, « sa propre sœur » », „Im Labor fanden die Mäuse, schreibt Name, „selbst nachts“ zurück“: the words
 * are whose who says so right before them.
 */
function insertedBefore({ parse, reports, tokens }: Situation, { cue, sentence }: Report): Report | undefined {
  let mark = tokens.first;
  while (parse.tokens[mark - 1]?.kind === 'mark') mark--;
  return reports.find((r) => {
    if (r.rule !== 'parataxis' || r.source === null || r.cue.first <= cue.last) return false;
    const interrupts = parse.tokens[cue.last]?.text === ',' || (r.side === 'around' && r.sentence === sentence);
    return interrupts && Math.max(r.cue.last, r.source.last) === mark - 1;
  });
}

/** „Das Amt hält die Zäune für „ausreichend“, wie Name sagte“: whoever tells how somebody judges chose the words. */
function isToldByOther({ parse, reports, tokens }: Situation, sentence: number): boolean {
  return reports.some(
    (r) =>
      r.rule === 'parataxis' &&
      r.sentence === sentence &&
      r.source !== null &&
      r.source.first > tokens.last &&
      parse.lexicon.has(List.asWords, parse.tokens[r.source.first - 1]),
  );
}

/** « Nom a salué « un homme de courage », sa femme « un ami » »: a second subject stands without the verb of the first. */
function withoutVerb({ parse, names, tokens }: Situation, report: Report): Range | null {
  let mark = tokens.first;
  while (parse.tokens[mark - 1]?.marked === parse.tokens[tokens.first]?.marked) mark--;
  const start = report.cue.last;
  const subject = phraseEndingAt(parse, names, mark - 1, start, false);
  if (!subject || subject.first - 2 <= start || parse.tokens[subject.first - 1]?.text !== ',') return null;
  const behindWords = parse.tokens[subject.first - 2]?.marked !== -1;
  return behindWords && canSpeak(parse, names, subject) ? subject : null;
}

/** « X espère que S « a », et Y sourit : « b » »: behind marked words of its own, another clause leads up to the colon. */
function isSpent(parse: Parse, report: Report, first: number): boolean {
  if (isClosed(parse, report, first)) return true;
  const colonAt = colonBefore(parse, first);
  if (colonAt === -1) return false;
  // « Los pacientes esperan; el hospital: «Todo va bien» »: behind a semicolon somebody else stands before the colon.
  if (report.clause === -1 && parse.tokens.slice(report.cue.last, colonAt).some(isSemicolon)) return true;
  let k = colonAt - 1;
  // « …; e il portiere, al telefono, non ha smentito: «…» »: a semicolon ends what is reported as well.
  while (k > report.cue.last && parse.tokens[k]?.marked === -1 && parse.tokens[k]?.text !== ';') k--;
  return k > report.cue.last && hasFinite(parse, k + 1, colonAt);
}

function isSemicolon({ text, marked }: Token): boolean {
  return text === ';' && marked === -1;
}

/** The clause of the outer report begins behind the inner one, or the inner one tells of whom or what the outer verb governs. */
function surrounds(parse: Parse, outer: Report, { cue, source }: Report, first: number): boolean {
  if (outer.cue.first >= cue.first || !parse.lexicon.language.cues.bareClause) return false;
  if (outer.clause > cue.last) return true;
  if (!isRelative(parse, cue.first - 1)) return false;
  const told = outer.cue.last === source?.first && parse.lexicon.has(List.telling, parse.tokens[outer.cue.last - 1]);
  return told || predicatesBehind(parse, outer, cue.last, first);
}

/** "dismissed the report, which speaks of “a risk”, as the work of “cranks”": behind the relative's comma the outer verb's word goes on. */
function predicatesBehind({ tokens, lexicon }: Parse, outer: Report, from: number, first: number): boolean {
  const verb = tokens[outer.group?.verb ?? -1];
  const words = lexicon.has(List.predicating, verb) ? lexicon.predicating.get((verb as Token).low) : undefined;
  if (!words) return false;
  for (let k = from; k < first; k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1 && words.has(tokens[k + 1]?.low ?? '')) return true;
  return false;
}

/** "When a nurse refused, she was told it was “wrong”": the comma behind the verb ends the clause that tells when. */
function isClosed(parse: Parse, { cue, clause }: Report, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (clause !== -1 || tokens[cue.last]?.text !== ',' || !lexicon.language.cues.bareClause) return false;
  return isSubordinator(parse, sentenceStart(parse, cue.first)) && hasFinite(parse, cue.last, first);
}

/** « … », selon Nom. */
export function accordingTo({ parse, reports, tokens }: Situation): Candidate | null {
  const sentence = (parse.tokens[tokens.first] as Token).sentence;
  const report = reports.find(
    (r) =>
      r.sentence === sentence &&
      ((r.cue.first >= tokens.last &&
        (r.rule === 'according-to' || r.rule === 'parataxis') &&
        r.side !== 'after' &&
        !isParted(parse, tokens, sentenceStart(parse, tokens.first), r.cue.first)) ||
        (r.rule === 'according-to' && r.side === 'around') ||
        goesOnIn(parse, r, tokens.first)),
  );
  return report ? of(report) : null;
}

/** « S, dit-elle, vaut « un phare » », « S, a noté Nom, « et personne n'a réagi » »: what is reported around an insertion, or right behind it. */
function goesOnIn({ tokens }: Parse, { rule, side, cue, source }: Report, first: number): boolean {
  if (rule !== 'parataxis' || !source || Math.max(cue.last, source.last) > first) return false;
  let comma = first - 1;
  while (tokens[comma]?.kind === 'mark') comma--;
  return side === 'around' || (tokens[comma]?.text === ',' && comma === Math.max(cue.last, source.last));
}

/** "it", « a obra exigia »: no person, and nothing that speaks. */
function isThing({ parse, names }: Situation, { source }: Report): boolean {
  const { tokens, lexicon } = parse;
  const agreement =
    source && source.last - source.first === 1 ? lexicon.pronouns.get(tokens[source.first]?.low ?? '') : '';
  return agreement?.startsWith('n') === true || (source !== null && !canSpeak(parse, names, source));
}

/** "showed bad judgment in using it “as a joke”": a verb that says, far before marked words that neither its object is nor a sign leads in. */
function isFar({ parse, tokens }: Situation, { rule, cue, clause, group }: Report): boolean {
  if (!parse.lexicon.language.cues.bareClause || rule !== 'cue-before' || clause !== -1) return false;
  let mark = tokens.first - 1;
  while (parse.tokens[mark]?.kind === 'mark') mark--;
  return mark - cue.last > FAR && parse.tokens[mark]?.kind === 'word' && group?.classes.has('qualify') === false;
}

/** "He said his rivals want islanders to “row”, and believe in “luck”": what somebody is said to think or to wish is told in the teller's words. */
function isMeant({ parse }: Situation, { cue, group }: Report): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || !group) return false;
  const speaks = SPEAKING.some((kind) => group.classes.has(kind));
  return !speaks && (group.classes.has('think') || lexicon.has(List.wishes, tokens[cue.last - 1]));
}

/** « responden igual: «Q» »: words of its own part a verb from the colon. */
function isOffColon({ parse, tokens }: Situation, { rule, cue, source, clause }: Report): boolean {
  const colonAt = colonBefore(parse, tokens.first);
  if (colonAt === -1 || rule !== 'cue-before' || clause !== -1) return false;
  const last = Math.max(cue.last, source?.last ?? 0);
  if (!parse.lexicon.language.grammar.dropsSubject || parse.lexicon.has(List.prepositions, parse.tokens[last]))
    return false;
  return parse.tokens
    .slice(last, colonAt)
    .some((token) => token.kind === 'word' && !parse.lexicon.has(List.adverbs, token));
}

/** The inner report, its source too, stands in the clause that the outer one reports. */
function tellsOf(outer: Report, inner: Report): boolean {
  const first = Math.min(inner.cue.first, inner.source?.first ?? inner.cue.first);
  return outer.rule === 'that-clause' && outer.clause !== -1 && outer.clause <= first;
}

/** The source of the inner report stands at the head of the outer one's clause. */
function holds(outer: Report, inner: Report): boolean {
  return outer.clause !== -1 && outer.clause === inner.source?.first;
}
