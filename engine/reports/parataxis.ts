import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../phrases/finite.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { isNoun } from '../phrases/noun.ts';
import { isOmitted, omittedSubject } from '../phrases/omitted.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { isFreeOfVerbs } from '../phrases/phrase-ending.ts';
import { startsPhrase } from '../phrases/phrase-from.ts';
import { endsInParticle } from '../phrases/separable.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { institutionBehind, subjectFrom } from '../phrases/subject-behind.ts';
import { isToldBySubject, isToldForm } from '../phrases/told-form.ts';
import { verbSecond } from '../phrases/verb-second.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import { stepOverAddressee } from './addressee.ts';
import { afterComma, statesBefore } from './after-comma.ts';
import { asFinal } from './as-final.ts';
import { behindRelative } from './behind-relative.ts';
import { inEnglishOrder } from './english-order.ts';
import { looseText } from './impersonal.ts';
import { goesOnBehind, isInserted, isInterrupted, statementStart } from './inserted.ts';
import { isMoment, isOnlySubordinate } from './no-statement.ts';
import { isFragment, isParenthesis } from './parenthesis.ts';
import { reply } from './reply.ts';
import type { Report } from './report.ts';
import { reportBy } from './report.ts';

const WITH_VERB = listsOf(List.determiners, List.contracted, List.adverbs);
const TELLS_MORE = listsOf(List.participleCues, List.determiners);
const ENDS = signs(',.;!?…');
const CLOSES = signs(',.;:!?…)');

/** « S, comme le précise Nom », "S, as Name said", „Wie Name mitteilte, S" */
export function asReport(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  // « come la chiamano in municipio »: what something is called is nobody's statement.
  const as = asWordBefore(parse, group.first);
  const called = as !== -1 && lexicon.has(List.naming, tokens[group.verb]);
  if (called || group.form === 'gerund' || group.form === 'infinitive') return null;
  const start = sentenceStart(parse, group.verb);
  if (as !== -1 && !opensAs(parse, start, as)) {
    const from = stepOverAddressee(parse, names, group.last);
    const source =
      institutionBehind(parse, names, group) ??
      subjectFrom(parse, names, group, from) ??
      omittedSubject(parse, group.first);
    if (!source || deniesBefore(parse, start, group.first)) return null;
    const relative = behindRelative(parse, group, source, isOmitted(source) ? group.last : source.last);
    if (relative) return relative;
    const side = isAmid(parse, names, start, source) ? 'around' : 'before';
    return reportBy(parse, group, { rule: 'parataxis', source, side });
  }
  // « Según explicó Nombre, S »
  if (as !== -1) {
    const source = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last));
    // « Según informó Nombre en una nota, S »: where and when it was said stands before the comma too.
    const comma = source ? toComma(parse, names, source.last) : -1;
    return source && comma !== -1
      ? reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: comma + 1 })
      : null;
  }
  const final = asFinal(parse, names, group);
  if (final) return final;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (!subject || !lexicon.has(List.asWords, tokens[subject.first - 1])) return null;
  // « como ela afirmou em seguida »
  const closed = tokens[stepOverAddressee(parse, names, group.last)];
  if (closed && closed.sentence === tokens[group.verb]?.sentence && !/^[,.:;]$/.test(closed.text)) return null;
  if (subject.first - 1 > start) {
    return tokens[subject.first - 2]?.text === ','
      ? reportBy(parse, group, { rule: 'parataxis', source: subject, side: 'before' })
      : null;
  }
  return closed?.text === ','
    ? reportBy(parse, group, { rule: 'that-clause', source: subject, side: 'after', clause: group.last + 1 })
    : null;
}

/** The comma at `from`, or behind what tells where and when; -1 where none stands there. */
function toComma(parse: Parse, names: NameIndex, from: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[from]?.text === ',') return from;
  if (!lexicon.language.grammar.dropsSubject) return -1;
  const behind = stepOverAddressee(parse, names, from);
  const comma = tokens[behind]?.text === ',' ? behind : behind - 1;
  return comma > from && tokens[comma]?.text === ',' ? comma : behindManner(parse, behind);
}

/** How many tokens tell at most in what manner or on what terms something was said. */
const LONGEST_MANNER = 6;

/** « admite um deles sob anonimato, », « dice la jueza entre risas, »: the comma behind a preposition and its nouns; -1 for none. */
function behindManner(parse: Parse, from: number): number {
  if (!parse.lexicon.has(List.prepositions, parse.tokens[from])) return -1;
  for (let k = from + 1; k < from + LONGEST_MANNER; k++) {
    const token = parse.tokens[k];
    if (token?.text === ',') return k;
    if (token?.kind !== 'word' || token.marked !== -1 || isRelative(parse, k) || isFiniteVerb(parse, k)) return -1;
  }
  return -1;
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

/** « Elle a nié avoir nourri l'animal, comme le prétend un tract »: what is put so is what somebody denies, not that it is denied. */
function deniesBefore({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  if (lexicon.language.grammar.nounsPile) return false;
  return tokens.slice(first, last).some((token) => token.marked === -1 && lexicon.has(List.firmDenials, token));
}

/** « La capture est un revers, affirme Nom. » */
export function parataxis(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  if (group.form === 'gerund' || group.form === 'infinitive' || !(states(group) || group.classes.has('will')))
    return null;
  const { tokens, lexicon } = parse;
  // « O contador, que está fora, nega, por um primo, qualquer desvio »: what is denied is not said in passing.
  if (lexicon.language.grammar.dropsSubject && lexicon.has(List.firmDenials, tokens[group.verb])) return null;
  const start = sentenceStart(parse, group.verb);
  if (!states(group) && !wantsTold(parse, start, group.first - 1)) return null;
  if (namesSource(parse, start, group.first - 1)) return null;
  const set = afterComma(parse, names, group, start) ?? inEnglishOrder(parse, names, group, start);
  if (set) return set;
  const before = tokens[group.first - 1];
  if (!before || !/^(?:,|…|\.{3})$/.test(before.text) || group.first - 1 <= start) return null;
  const from = stepOverAddressee(parse, names, group.last);
  if (lexicon.has(List.clause, tokens[from]) || tokens[from]?.text === ':') return null;
  // « I soldi, dice, non bastano »: a comma right behind the verb closes the report, whatever follows.
  const closes = tokens[group.last]?.text === ',';
  const alone = closes || from >= sentenceEnd(parse, group.verb) || isSign(tokens[from], ENDS);
  const source =
    institutionBehind(parse, names, group) ??
    looseText(parse, names, group) ??
    bracketSubject(parse, names, group) ??
    subjectFrom(parse, names, group, from) ??
    (alone ? omittedSubject(parse, group.first) : null);
  if (!source || isOnlyObject(parse, names, source)) return null;
  const replied = reply(parse, names, group, source);
  if (replied) return replied;
  const last = isOmitted(source) ? (closes ? group.last : from) : Math.max(source.last, behindBracket(group, source));
  const behind = tokens[last];
  const closed =
    last >= sentenceEnd(parse, group.verb) ||
    !behind ||
    isSign(behind, CLOSES) ||
    lexicon.has(List.prepositions, behind) ||
    lexicon.has(List.times, behind) ||
    // « …, indica um relatório divulgado ontem »
    (lexicon.language.grammar.dropsSubject && isInAny(TELLS_MORE, behind)) ||
    // "sagte Name dem Sender", "teilte das Amt am Montag mit", "hieß es weiter": to whom, when and how it was said.
    (lexicon.language.cues.inverts && isInAny(WITH_VERB, behind)) ||
    endsInParticle(parse, group.verb, last);
  const comma = Math.max(last, toComma(parse, names, last));
  const relative = behindRelative(parse, group, source, comma);
  if (relative) return relative;
  const goesOn =
    isInserted(parse, names, group.first - 1, comma, isOmitted(source)) ||
    isParenthesis(parse, names, start, group.first - 1, source) ||
    goesOnBehind(parse, statementStart(parse, group.first - 1), group.first - 1, commaBehind(parse, names, last)) ||
    isInterrupted(parse, statementStart(parse, group.first - 1), group.first - 1, comma);
  if (goesOn) return reportBy(parse, group, { rule: 'parataxis', source, side: 'around' });
  if (behind?.text === ':' && mainVerb(parse, start, group.first - 1) === -1 && lexicon.language.cues.inverts)
    return null;
  if (isMoment(parse, start, group.first - 1) || isOnlySubordinate(parse, start, group.first - 1)) return null;
  const marked = parse.tokens.slice(start, group.first).some((t) => t.marked !== -1);
  const told = tokens
    .slice(start, group.first)
    .some((token, offset) => isToldForm(parse, token) || isToldBySubject(parse, start + offset));
  const stated =
    hasFinite(parse, start, group.first - 1) ||
    statesBefore(parse, start, group.first - 1) ||
    verbSecond(parse, start, group.first - 1) !== -1 ||
    ((behind === undefined || isSign(behind, STOPS) || (behind.text === ',' && isRelative(parse, last + 1))) &&
      opensWithSubject(parse, names, start, group.first - 1)) ||
    isFragment(parse, names, { first: start, last: group.first - 1 }, source);
  if (!closed || !(marked || told || stated)) return null;
  const subject = lexicon.language.cues.inverts ? null : subjectBefore(parse, names, group.first, group.plural);
  // "Name, the mayor, says the end is near": an aside stands between a subject and its verb; one comma alone does not part them.
  const aside = tokens.slice(start, group.first - 1).some(({ text, marked: at }) => text === ',' && at === -1);
  const acts = subject && aside && actsBehindAside(parse, subject.first, group.first - 1);
  const opening = statementStart(parse, group.first - 1);
  if (subject && aside && !acts && !hasFinite(parse, opening, subject.first) && subject.first - opening < 4)
    return null;
  return reportBy(parse, group, { rule: 'parataxis', source, side: 'before' });
}

function states({ classes }: VerbGroup): boolean {
  return classes.has('say') || classes.has('think') || classes.has('manner');
}

/** „Die Steuer müsse sinken, forderte Name“: what is wanted stands before the comma in words that only reported speech has. */
function wantsTold(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || tokens[comma]?.text !== ',') return false;
  const verb = mainVerb(parse, start, comma);
  return verb !== -1 && (isToldForm(parse, tokens[verb]) || isToldBySubject(parse, verb));
}

/** „…, hatte | Name zuvor gefordert“: where a bracket encloses it the subject stands right behind the auxiliary. */
function bracketSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const opens = group.form === 'participle' && lexicon.language.cues.inverts && group.first < group.verb;
  if (!opens || !lexicon.has(List.auxiliaries, tokens[group.first])) return null;
  const subject = subjectFrom(parse, names, group, group.first + 1);
  return subject && subject.last <= group.verb ? subject : null;
}

/** The token behind the bracket, where the source stands inside it. */
function behindBracket(group: VerbGroup, source: Range): number {
  return source.first > group.first && source.last <= group.verb ? group.last : source.last;
}

/** « Según fuentes de la vista, que duró una hora, el acusado respondió »: before the comma stands nothing but another source. */
function namesSource(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.accordingTo, tokens[start])) return false;
  const phrase = lexicon.accordingTo.at(tokens, start);
  return phrase?.trust === 'sure' && isFreeOfVerbs(parse, { first: start + phrase.words.length, last: comma });
}

/** „…, sagte Name | am Montag dem Sender, …“, „…, gab Name | an, …“: the comma behind what goes with the verb, where it stands second. */
function commaBehind(parse: Parse, names: NameIndex, last: number): number {
  if (!parse.lexicon.language.cues.inverts || parse.tokens[last]?.text === ',') return last;
  const behind = stepOverAddressee(parse, names, last);
  return parse.tokens[behind - 1]?.text === ',' ? behind - 1 : behind;
}

/** « El herido, de 24 años, fue trasladado, han indicado Nombres »: the subject before has a verb of its own right behind its aside. */
function actsBehindAside(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  for (let k = first; k < last; k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1 && isFiniteVerb(parse, k + 1)) return true;
  return false;
}

/** "People in many towns, often old, reported a rash": where the subject seldom stands behind its verb, it must be somebody who can speak. */
function isOnlyObject(parse: Parse, names: NameIndex, range: Range): boolean {
  if (!parse.lexicon.language.grammar.nounsPile) return false;
  const phrase = readPhrase(parse, names, range);
  const head = parse.tokens[phrase.head];
  return !phrase.name && !phrase.governed && !phrase.pronoun && !(head && isNoun(parse, head));
}

/** « La digue tient, a annoncé Nom. »: a verb that no list has, for a subject heads the words and one more phrase would not fill them. */
function opensWithSubject({ tokens, lexicon }: Parse, names: NameIndex, start: number, comma: number): boolean {
  const { inverts, bareClause } = lexicon.language.cues;
  if (inverts || bareClause || comma - start < 3) return false;
  return names.has(start) || lexicon.has(List.determiners, tokens[start]);
}
