import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isNoun } from '../../phrases/noun.ts';
import { opensMoment } from '../../phrases/nouns/opens-moment.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { opensRelative } from '../../phrases/relatives/opens-relative.ts';
import { isOmitted, omittedSubject } from '../../phrases/subjects/omitted.ts';
import { actsOtherwise } from '../../phrases/subjects/shared-before.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { institutionBehind, subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isFreeOfVerbs } from '../../phrases/verbs/free-of-verbs.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { endsInParticle } from '../../phrases/verbs/separable.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbSecond } from '../../phrases/verbs/verb-second.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { DASHES, isSign, isStrayMark, STOPS, signs } from '../../text/signs.ts';
import { isOnlyPrepositional, isOnlySubordinate } from '../clauses/no-statement.ts';
import { toComma } from '../clauses/to-comma.ts';
import type { Report } from '../report.ts';
import { reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';
import { speaksBehind } from '../subjects/behind-named.ts';
import { bracketSubject } from '../subjects/bracket-subject.ts';
import { inEnglishOrder } from '../subjects/english-order.ts';
import { isSaidByNobody, looseText } from '../subjects/impersonal.ts';
import { afterComma, statesBefore } from './after-comma.ts';
import { behindConjunction } from './behind-conjunction.ts';
import { behindRelative } from './behind-relative.ts';
import { goesOnBehind, isInserted, isInterrupted, statementStart } from './inserted.ts';
import { isFragment, isParenthesis } from './parenthesis.ts';
import { reply } from './reply.ts';

const WITH_VERB = listsOf(List.determiners, List.contracted, List.adverbs, List.coordinators);
const BEFORE_VERB = listsOf(List.adverbs, List.negations, List.clitics);
/** What a pronoun may be besides. */
const NO_PRONOUN = listsOf(List.determiners, List.prepositions, List.contracted, List.conjunctions, List.reflexives);
const TELLS_MORE = listsOf(List.participleCues, List.determiners);
const ENDS = signs(',.;!?…');
const CLOSES = signs(',.;:!?…)');

/** « La capture est un revers, affirme Nom. » */
export function parataxis(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  if (group.form === 'gerund' || group.form === 'infinitive' || !(states(group) || group.classes.has('will')))
    return null;
  const { tokens, lexicon } = parse;
  // « O contador, que está fora, nega, por um primo, qualquer desvio »: what is denied is not said in passing.
  if (lexicon.language.grammar.dropsSubject && lexicon.has(List.firmDenials, tokens[group.verb])) return null;
  const start = sentenceStart(parse, group.verb);
  const wants = !states(group) && !wantsTold(parse, start, group.first - 1);
  if (wants && !accusesInPassing(parse, group)) return null;
  if (namesSource(parse, start, group.first - 1) || actsOtherwise(parse, group.first - 1)) return null;
  const set = afterComma(parse, names, group, start) ?? inEnglishOrder(parse, names, group, start);
  if (set) return set;
  const before = tokens[group.first - 1];
  if (!before || !/^(?:,|…|\.{3})$/.test(before.text) || group.first - 1 <= start) return null;
  const from = stepOverAddressee(parse, names, group.last);
  if (lexicon.has(List.clause, tokens[from]) || tokens[from]?.text === ':') return null;
  // « I soldi, dice, non bastano »: a comma right behind the verb closes the report, whatever follows.
  const closes = tokens[group.last]?.text === ',';
  const alone =
    closes || from >= sentenceEnd(parse, group.verb) || isSign(tokens[from], ENDS) || isStrayMark(tokens[from]);
  // « que, hasta la fecha, se han confirmado tres casos »: what stands behind such a verb is confirmed, and confirms nothing.
  const done = lexicon.language.grammar.dropsSubject && isSaidByNobody(parse, group);
  const source =
    institutionBehind(parse, names, group) ??
    looseText(parse, names, group) ??
    bracketSubject(parse, names, group) ??
    (done ? null : subjectThere(parse, names, group, from)) ??
    (alone ? omittedSubject(parse, group.first) : null);
  if (!source || isOnlyObject(parse, names, source)) return null;
  if (isOmitted(source) && isDescribedSubject(parse, names, group, start)) return null;
  const replied = reply(parse, names, group, source);
  if (replied) return replied;
  const ends = isOmitted(source) ? (closes ? group.last : from) : Math.max(source.last, behindBracket(group, source));
  // „…, erinnerte sie | sich“
  const last = lexicon.language.cues.inverts && lexicon.has(List.reflexives, tokens[ends]) ? ends + 1 : ends;
  const behind = tokens[last];
  const closed =
    last >= sentenceEnd(parse, group.verb) ||
    !behind ||
    isSign(behind, CLOSES) ||
    isSign(behind, DASHES) ||
    isStrayMark(behind) ||
    lexicon.has(List.prepositions, behind) ||
    lexicon.has(List.addressee, behind) ||
    lexicon.has(List.times, behind) ||
    opensMoment(parse, last) ||
    // « …, a indiqué Nom | alors qu'il répondait à une question »
    opensOccasion(parse, last) ||
    // « …, racconta una donna | che abita qui »
    opensRelative(parse, last) ||
    // « …, indica um relatório divulgado ontem »
    (lexicon.language.grammar.dropsSubject && isInAny(TELLS_MORE, behind)) ||
    // "sagte Name dem Sender", "teilte das Amt am Montag mit", "hieß es weiter": to whom, when and how it was said, or „und verließ den Saal“.
    (lexicon.language.cues.inverts && (isInAny(WITH_VERB, behind) || endsInManner(parse, group, last))) ||
    endsInParticle(parse, group.verb, last);
  const comma = Math.max(last, toComma(parse, names, last));
  const relative = behindRelative(parse, group, source, comma);
  if (relative) return relative;
  // « …, mais, prévient Nom, S », « Or, rappelle Nom, S »: what is reported stands behind the insertion alone.
  const clause = behindConjunction(parse, group.first - 1, comma);
  if (clause !== -1) return reportBy(parse, group, { rule: 'parataxis', source, side: 'around', clause });
  // « S, acrescentou, referindo que T »: another report follows.
  const tellsOn = tokens[comma]?.text === ',' && lexicon.has(List.gerundCues, tokens[comma + 1]);
  const inserted =
    isInserted(parse, names, group.first - 1, comma, isOmitted(source)) ||
    isParenthesis(parse, names, start, group.first - 1, source) ||
    goesOnBehind(parse, statementStart(parse, group.first - 1), group.first - 1, commaBehind(parse, names, last)) ||
    isInterrupted(parse, statementStart(parse, group.first - 1), group.first - 1, comma);
  const goesOn = inserted && !(lexicon.language.grammar.dropsSubject && tellsOn);
  const who = (isOmitted(source) ? beforeStatement(parse, names, group.first - 1) : null) ?? source;
  if (goesOn) return reportBy(parse, group, { rule: 'parataxis', source: who, side: 'around' });
  if (wants) return null;
  if (behind?.text === ':' && mainVerb(parse, start, group.first - 1) === -1 && lexicon.language.cues.inverts)
    return null;
  if (isOnlyPrepositional(parse, start, group.first - 1) || isOnlySubordinate(parse, start, group.first - 1))
    return null;
  const marked = parse.tokens.slice(start, group.first).some((t) => t.marked !== -1);
  const told = tokens
    .slice(start, group.first)
    .some((token, offset) => isToldForm(parse, token) || isToldBySubject(parse, start + offset));
  const stated =
    hasFinite(parse, start, group.first - 1) ||
    statesBefore(parse, start, group.first - 1) ||
    verbSecond(parse, start, group.first - 1) !== -1 ||
    actsOnSomebody(parse, start, group.first - 1) ||
    ((behind === undefined || isSign(behind, STOPS) || (behind.text === ',' && isRelative(parse, last + 1))) &&
      opensWithSubject(parse, names, start, group.first - 1) &&
      // « Le maire, a demandé la mise en place d'un plan »: a comma too many behind the subject.
      canSpeak(parse, names, source)) ||
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

/** « Nome non arretra: i conti, fa notare, sono in ordine »: whoever the words before the colon open with. */
function beforeStatement(parse: Parse, names: NameIndex, comma: number): Range | null {
  const start = sentenceStart(parse, comma);
  const colon = statementStart(parse, comma) - 1;
  if (colon <= start || parse.tokens[colon]?.text !== ':') return null;
  const subject = phraseFrom(parse, names, start);
  return subject && subject.last < colon && speaksBehind(parse, names, start) ? subject : null;
}

/** « La portavoce, Anna Nome, sottolinea, i treni sono in ritardo »: both commas before the verb enclose who its subject is. */
function isDescribedSubject(parse: Parse, names: NameIndex, group: VerbGroup, start: number): boolean {
  const { tokens } = parse;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (subject?.first !== start || tokens[group.last]?.text !== ',' || !canSpeak(parse, names, subject)) return false;
  return tokens.slice(start, group.first - 1).some(({ text, marked }) => text === ',' && marked === -1);
}

function states({ classes }: VerbGroup): boolean {
  return classes.has('say') || classes.has('think') || classes.has('manner');
}

/** Whoever stands behind the verb; behind a comma of its own only who can speak (« Servono, calcola, | almeno altri dodici punti »). */
function subjectThere(parse: Parse, names: NameIndex, group: VerbGroup, from: number): Range | null {
  const subject = subjectFrom(parse, names, group, from);
  const apart = parse.lexicon.language.grammar.dropsSubject && parse.tokens[group.last]?.text === ',';
  return subject && apart && !canSpeak(parse, names, subject) ? null : subject;
}

/** « Quella lettera, ha accusato, è stata nascosta »: a verb of wanting or accusing alone between two commas. */
function accusesInPassing({ tokens, lexicon }: Parse, { first, last }: VerbGroup): boolean {
  return lexicon.language.grammar.dropsSubject && tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
}

/** „Die Steuer müsse sinken, forderte Name“, „Alle sollten sparen, …“: what is wanted stands before the comma in words that only reported speech has, or that tell what should be. */
function wantsTold(parse: Parse, start: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || tokens[comma]?.text !== ',') return false;
  const verb = mainVerb(parse, start, comma);
  if (verb === -1) return false;
  return lexicon.has(List.wishes, tokens[verb]) || isToldForm(parse, tokens[verb]) || isToldBySubject(parse, verb);
}

/** „…, sagt Name | leise.“: one word in lower case that ends the sentence tells how it was said. */
function endsInManner(parse: Parse, { verb }: VerbGroup, index: number): boolean {
  const { tokens, lexicon } = parse;
  const word = tokens[index];
  if (word?.kind !== 'word' || word.capital || word.marked !== -1 || index + 2 !== sentenceEnd(parse, index))
    return false;
  // „Den Vorwurf, S, wies Name | zurück“, „Wer sie war, weiß Name | nicht“
  const particle = lexicon.separable.get(tokens[verb]?.low ?? '')?.some(({ particles }) => particles.has(word.low));
  return !particle && !lexicon.has(List.negations, word);
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

/** « …, a indiqué Nom | alors qu'il répondait à une question »: when it was said, in a clause of its own. */
function opensOccasion(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || nounsPile || !isSubordinator(parse, index)) return false;
  return (
    !lexicon.has(List.clause, tokens[index]) && !isRelative(parse, index) && !lexicon.has(List.linkers, tokens[index])
  );
}

/** „…, sagte Name | am Montag dem Sender, …“, „…, gab Name | an, …“: the comma behind what goes with the verb, where it stands second. */
function commaBehind(parse: Parse, names: NameIndex, last: number): number {
  if (!parse.lexicon.language.cues.inverts || parse.tokens[last]?.text === ',') return last;
  // „…, rechnete Name vor, …“: a preposition alone is the particle of the verb.
  if (parse.lexicon.has(List.prepositions, parse.tokens[last]) && parse.tokens[last + 1]?.text === ',') return last + 1;
  const behind = stepOverAddressee(parse, names, last);
  return parse.tokens[behind - 1]?.text === ',' ? behind - 1 : behind;
}

/** « El herido, de 24 años, fue trasladado, han indicado Nombres », « Le préfet, Luc Nom, va partir, a dit une source »: the subject before has a verb of its own right behind its aside. */
function actsBehindAside(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.language.cues.bareClause) return false;
  for (let k = first; k < last; k++) {
    if (tokens[k]?.text !== ',' || tokens[k]?.marked !== -1) continue;
    // « O fogo, em Vale, | já não tem frentes, adiantou Nome »
    let verb = k + 1;
    while (isInAny(BEFORE_VERB, tokens[verb])) verb++;
    if (isFiniteVerb(parse, verb)) return true;
  }
  return false;
}

/** « La sequía nos aqueja, expuso Nombre a la prensa. »: behind an object pronoun a plain word is a verb, whether a list has it or not. */
function actsOnSomebody(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  for (let k = first + 1; k < last - 1; k++)
    if (lexicon.has(List.clitics, tokens[k]) && !isInAny(NO_PRONOUN, tokens[k]) && isPlainWord(parse, k + 1))
      return true;
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
