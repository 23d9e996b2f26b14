import type { CueClass } from '../../languages/shape/verbs.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import { institutionInMarks } from '../../phrases/nouns/name-in-marks.ts';
import { actsBehindInfinitive } from '../../phrases/verbs/behind-infinitive.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbSecond } from '../../phrases/verbs/verb-second.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Quantity } from '../../quantities/find.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { BREAKS, isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { isCommentBehind } from './comment-clause.ts';

const SEGMENT_ENDS = signs(',;:.!?');

/** Verbs that report, with a particle or without. */
const OTHER_VERB = listsOf(List.finiteCues, List.separable);

/** What a verb reports behind its comma. */
export interface CommaClause {
  readonly clause: number;
  readonly rule: 'that-clause' | 'infinitive';
}

/** So few tokens are an article, a noun and its verb rather than a relative clause. */
const SHORT = 4;

/** How many commas may stand between a verb and what it reports (« sagte Name, Leiter der X, Sohn von Y, … »). */
const MOST_COMMAS = 4;

/**
 * What a verb reports in a language that sets every clause off by a comma: "erklärte Name, die Lage bleibe ernst", "teilte mit, dass",
 * "fordern die Stadt auf, … zu öffnen". Appositions and relative clauses on the way are stepped over.
 */
export function commaClause(parse: Parse, group: VerbGroup, from: number): CommaClause | null {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, group.verb);
  let commas = 0;
  // „…, der Filter, der alt ist, sei kaputt“: a subject may be waiting for its verb.
  let pending = -1;
  for (let comma = from; comma < end; comma++) {
    const token = tokens[comma] as Token;
    if (token.marked !== -1 && isNameInMarks(parse, comma)) continue;
    if (token.marked !== -1 || (isSign(token, BREAKS) && !isAbbreviationStop(parse, comma))) return null;
    // "bat um Geduld und meinte, …": what follows belongs to the second verb.
    if (lexicon.has(List.coordinators, token) && isInAny(OTHER_VERB, tokens[comma + 1])) return null;
    if (token.text !== ',') continue;
    if (++commas > MOST_COMMAS || countsObject(parse, group, comma)) return null;
    const states = group.classes.has('say') || group.classes.has('think');
    if (states && pending !== -1 && goesOnTold(parse, comma + 1)) return { clause: pending, rule: 'that-clause' };
    const found = clauseAt(parse, group, comma + 1, end);
    if (found !== 'none' && !(pending !== -1 && isEnclosed(parse, comma + 1, end))) return found;
    if (pending === -1) pending = comma + 1;
  }
  return null;
}

/** „schätzte die Zahl auf 3000|, die Veranstalter sprachen von 12.000“: a number is what a verb of counting tells. */
function countsObject(parse: Parse, { verb, last }: VerbGroup, comma: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.counting, tokens[verb]) || lexicon.has(List.clause, tokens[comma + 1])) return false;
  // „sprachen sich am 3. März 2025 dafür aus, …“: a date counts nothing.
  const isDate = ({ end, unit }: Quantity) =>
    unit === 'year' || (tokens[end]?.text === '.' && lexicon.has(List.months, tokens[end + 1]));
  return quantitiesIn(parse, last, comma).some((told) => !isDate(told));
}

/** „Die Polizei meldete zwei Verletzte, die Wehr löschte den Brand“: what is counted right behind the verb is what was told, where the subject stands before it. */
function hasObject({ tokens, lexicon, sentences }: Parse, { first, last, verb, plural }: VerbGroup): boolean {
  const count = tokens[last];
  const many = (lexicon.determiners.get(count?.low ?? '') ?? 'xp').endsWith('p');
  const counted = many && (count?.kind === 'number' || lexicon.has(List.numberWords, count));
  if (first !== verb || !counted || tokens[last + 1]?.capital !== true) return false;
  const opens = tokens[sentences[tokens[verb]?.sentence ?? -1]?.first ?? -1];
  const led = lexicon.has(List.prepositions, opens) || lexicon.has(List.contracted, opens);
  return !plural || (!led && tokens[first - 1]?.capital === true);
}

/** „…, sei kaputt“: the verb of what began before the comma. */
function goesOnTold(parse: Parse, first: number): boolean {
  return isToldForm(parse, parse.tokens[first]);
}

/** „dort, wo ein See war, sei Wüste“: a clause between commas, with the verb it interrupts behind it. */
function isEnclosed(parse: Parse, first: number, end: number): boolean {
  const last = segmentEnd(parse, first, end);
  return parse.tokens[last]?.text === ',' && isToldForm(parse, parse.tokens[last + 1]);
}

/** "gegenüber dem „Boten“, …", "der Zeitung „Bote“, …": a name in marks, led in by an article, a preposition or the noun for what it names. */
function isNameInMarks(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  let first = index;
  while (tokens[first - 1]?.marked === tokens[index]?.marked) first--;
  const before = tokens[first - 1];
  return (
    institutionInMarks(parse, index) !== -1 ||
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.prepositions, before) ||
    lexicon.has(List.contracted, before)
  );
}

/** The clause that begins behind a comma; `none` for an apposition or a relative clause, null where the report is over. */
function clauseAt(parse: Parse, group: VerbGroup, first: number, end: number): CommaClause | 'none' | null {
  const { tokens, lexicon } = parse;
  const begin = tokens[first];
  if (first >= end || !begin || begin.marked !== -1) return null;
  const states = ['say', 'think', 'will', 'manner'].some((name) => group.classes.has(name as CueClass));
  if (lexicon.has(List.clause, begin)) return states ? { clause: first + 1, rule: 'that-clause' } : null;
  if (isCommentBehind(parse, group, first)) return null;
  if (asks(parse, first)) return states ? { clause: first, rule: 'that-clause' } : null;
  if (lexicon.has(List.coordinators, begin)) return null;
  // "Als sie davon hörte, ging sie": the main clause goes on with its verb.
  if (isFiniteVerb(parse, first)) return null;
  const last = segmentEnd(parse, first, end);
  const without = lexicon.has(List.negated, begin) && !lexicon.has(List.negations, begin);
  const aim = without || begin.low === 'um';
  if (!aim && endsInInfinitive(parse, first, last, end)) return states ? { clause: first, rule: 'infinitive' } : null;
  const verb = firstFinite(parse, first, last);
  if (verb === -1) return 'none';
  const subjunctive = isToldForm(parse, tokens[verb]) || isToldByEnding(parse, verb);
  if (lexicon.has(List.conjunctions, begin) && !subjunctive) return 'none';
  if (lexicon.has(List.adverbs, begin) && !subjunctive) return null;
  // „…, die Schule schließe“: a relative clause on who speaks is not told.
  const told = subjunctive && !lexicon.has(List.conditional, tokens[verb]) && last - first < SHORT;
  // „hieß es, der Bahnhof sei zu“: nothing is told of who is nobody.
  const before = lexicon.has(List.adverbs, tokens[first - 2]) ? first - 3 : first - 2;
  const nobody = lexicon.has(List.impersonal, tokens[before]);
  if (opensRelative(parse, first) && isFinal(parse, verb, last) && !told && !nobody) return 'none';
  if (!subjunctive && hasObject(parse, group)) return null;
  const speaks = group.classes.has('say') || group.classes.has('think');
  return speaks || (states && subjunctive) ? { clause: first, rule: 'that-clause' } : null;
}

/** "was sie denkt", "in welchem Jahr": a reported question. */
function asks(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const at = lexicon.has(List.prepositions, tokens[first]) ? first + 1 : first;
  return lexicon.has(List.questionWords, tokens[at]) && !lexicon.has(List.asWords, tokens[at]);
}

/** The token behind the stretch without comma that begins at `first`. */
function segmentEnd(parse: Parse, first: number, end: number): number {
  let k = first;
  while (k < end && (!isSign(parse.tokens[k], SEGMENT_ENDS) || isAbbreviationStop(parse, k))) k++;
  return k;
}

/** Whether an infinitive with its particle closes the clause that begins behind a comma („…, | das Werk zu schließen, …“). */
export function isInfinitiveClause(parse: Parse, first: number): boolean {
  const end = sentenceEnd(parse, first);
  return endsInInfinitive(parse, first, segmentEnd(parse, first, end), end);
}

/** "… zu öffnen", "… aufzunehmen", also behind a relative clause ("die Leute, die warten, zu beruhigen"). */
function endsInInfinitive(parse: Parse, first: number, last: number, end: number): boolean {
  // „kündigte Name, Chef der Werft, | an, zu gehen“: a word alone is the particle of the verb.
  const alone = (from: number, to: number) => to === from + 1 && parse.tokens[to]?.text === ',';
  if (alone(first, last)) return false;
  for (let k = first + 2; k < last; k++) if (actsBehindInfinitive(parse, k)) return infinitiveClosing(parse, first, k);
  let edge = last;
  for (let parts = 0; parts < 3; parts++) {
    const closing = infinitiveClosing(parse, first, edge);
    if (closing) return true;
    if (edge >= end || parse.tokens[edge]?.text !== ',' || firstFinite(parse, first, last) !== -1) return false;
    const comma = edge;
    edge = segmentEnd(parse, edge + 1, end);
    if (alone(comma + 1, edge)) return false;
  }
  return false;
}

function infinitiveClosing(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  // „versichert, zu haben erhalten den Brief“: put word by word from a language in which the infinitive opens its clause.
  const opens = lexicon.has(List.infinitiveEnding, tokens[first + 1]) && tokens[first + 1]?.capital === false;
  if (lexicon.has(List.infinitive, tokens[first]) && opens && !lexicon.has(List.clause, tokens[first + 2])) return true;
  // The infinitive closes its clause, or a modal that it governs does ("besiegen zu können"); "und" may add another.
  for (let k = last - 1; k >= Math.max(first + 1, last - 3); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital || !lexicon.has(List.infinitiveEnding, token)) continue;
    if (lexicon.has(List.infinitive, tokens[k - 1]) || lexicon.has(List.fusedInfinitive, token)) return true;
  }
  return false;
}

function firstFinite(parse: Parse, first: number, last: number): number {
  for (let k = first; k < last; k++) {
    if (isToldForm(parse, parse.tokens[k]) || isFiniteVerb(parse, k)) return k;
    if (k === first + 1 && followsPronoun(parse, k)) return k;
  }
  const behind = behindSubject(parse, first, last);
  return behind === -1 ? verbSecond(parse, first, last, true) : behind;
}

/** „…, das Land zögere“: no past in “-te”. */
function isToldByEnding(parse: Parse, index: number): boolean {
  return /.{3}[^t]e$/u.test(parse.tokens[index]?.low ?? '') && isPlainWord(parse, index);
}

/** "…, die Anlage übertreffe die Werte": right behind the noun that opens a clause stands its verb, whether a list holds it or not. */
function behindSubject(parse: Parse, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.determiners, tokens[first])) return -1;
  let k = first + 1;
  while (k < last && tokens[k]?.kind === 'word' && !tokens[k]?.capital && /e[nrms]?$/.test(tokens[k]?.low ?? '')) k++;
  if (!tokens[k]?.capital) return -1;
  return k + 1 < last && isPlainVerbForm(parse, k + 1) ? k + 1 : -1;
}

/** "…, sie rede lieber": right behind the pronoun that opens a clause stands its verb, whether a list holds it or not. */
function followsPronoun(parse: Parse, index: number): boolean {
  const before = parse.tokens[index - 1];
  const pronoun = parse.lexicon.has(List.pronouns, before) && !parse.lexicon.has(List.relativeForms, before);
  return pronoun && isPlainVerbForm(parse, index);
}

/** A small word of no closed class with the ending of a verb in the third person. */
function isPlainVerbForm(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  const closed =
    lexicon.has(List.adverbs, token) ||
    lexicon.has(List.prepositions, token) ||
    lexicon.has(List.contracted, token) ||
    lexicon.has(List.determiners, token) ||
    lexicon.has(List.conjunctions, token) ||
    lexicon.has(List.clitics, token);
  return token?.kind === 'word' && token.marked === -1 && !token.capital && !closed && /[etn]$/.test(token.low);
}

/** "…, die in der Stadt lebt", "…, mit dem er sprach": a determiner or a preposition and one may open a relative clause. */
function opensRelative(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const at = lexicon.has(List.prepositions, tokens[first]) ? first + 1 : first;
  return lexicon.has(List.relativeForms, tokens[at]);
}

/** The finite verb closes its clause, as it does in a subordinate one. */
function isFinal(parse: Parse, verb: number, last: number): boolean {
  for (let k = verb + 1; k < last; k++) if (!isFiniteVerb(parse, k)) return false;
  return true;
}
