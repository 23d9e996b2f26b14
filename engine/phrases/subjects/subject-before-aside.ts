import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { BREAKS, DASHES, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { namesGoverned } from '../asides/apposed.ts';
import { canSpeak } from '../can-speak.ts';
import { isNoun } from '../noun.ts';
import { institutionInMarks } from '../nouns/name-in-marks.ts';
import { verbBehindNoun } from '../nouns/noun-ends.ts';
import { isSpeechMark } from '../nouns/speech-mark.ts';
import { phraseEndingAt } from '../phrase-ending.ts';
import { phraseFrom, startsPhrase } from '../phrase-from.ts';
import { endsRelativeInMarks, openingMark } from '../relatives/relative-in-marks.ts';
import { isRelative } from '../verbs/finite.ts';
import { isFreeOfVerbs } from '../verbs/free-of-verbs.ts';
import { isSubordinator } from '../verbs/subordinator.ts';
import { isPlainWord } from '../verbs/unlisted.ts';
import { joinedStart } from './main-start.ts';

const JOINING = listsOf(List.conjunctions, List.linkers);
const SOURCES = listsOf(List.groups, List.documents);
const PRONOUNS = listsOf(List.pronouns, List.strongPronouns);

/** « Nom, aside, V »: the leftmost part between commas that can be a subject. */
export function subjectBeforeAside(parse: Parse, names: NameIndex, comma: number, first: number): Range | null {
  const { tokens } = parse;
  const parts: Range[] = [];
  let last = comma;
  for (let k = comma - 1; k >= first - 1; k--) {
    // « La Commission, qui s'est dite « inquiète », a rappelé »
    if (endsRelativeInMarks(parse, k, first)) k = openingMark(parse, k) - 1;
    const token = tokens[k];
    const speech = isSpeechMark(parse, k) && institutionInMarks(parse, k) === -1;
    const edge = k < first || !token || speech || (token.marked === -1 && isSign(token, BREAKS));
    if (!edge && (token.text !== ',' || token.marked !== -1)) continue;
    if (last > k + 1) parts.unshift({ first: k + 1, last });
    last = k;
    if (edge) break;
  }
  for (const [index, whole] of parts.entries()) {
    // « Anche il farmacista, che resta anonimo, ammette »
    const part = { first: behindAdverbs(parse, whole), last: whole.last };
    if (
      !(startsPhrase(parse, names, part.first) || opensBare(parse, part, first)) ||
      !isFreeOfVerbs(parse, part) ||
      endsInInfinitive(parse, part)
    ) {
      // A relative inside the part: « le patron, qui dirige X, affirme » – its antecedent is the part before.
      const opening = opensSubordinate(parse, names, part, comma);
      if (opening === -1) continue;
      return { first: opening, last: withoutPronouns(parse, parts, index) };
    }
    // « El lunes, el alcalde, preguntado por la prensa, respondió »
    if (index < parts.length - 1 && isMoment(parse, part)) continue;
    // « No relatório, a que o jornal teve acesso, escreveu »: whoever acts in what is told on a noun.
    if (opensRelative(parse, whole.first)) continue;
    // "The wall, which Name, 54, calls safe": whoever the relative says it of.
    const own = relativeSubject(parse, names, parts, index + 1);
    if (own) return own;
    const before = index === parts.length - 1 ? parts[index - 1] : undefined;
    if (before && namesGoverned(parse, names, part, before)) continue;
    if (parts.slice(index + 1).some((p) => p.last - p.first > 1 && isPronounSubject(parse, p))) continue;
    // « Il piano slitta, dopo che ieri due soci, amici di Nome, hanno detto »: the verb of the clause before is in no list.
    if (parts.slice(index + 1).some((p) => opensClause(parse, p) && opensSubordinate(parse, names, p, comma) !== -1))
      continue;
    const last = beforeUnlisted(parse, names, part);
    return { first: part.first, last: last < part.last ? last : withoutPronouns(parse, parts, index) };
  }
  return null;
}

/**
 * "Harbor settlers, who voted for her, said", "Settlers, including the mayor, said": where nouns pile up, a plural that opens its sentence
 * needs no article before a relative or a participle.
 */
function opensBare(parse: Parse, { first, last }: Range, start: number): boolean {
  const { tokens, lexicon } = parse;
  // « Fonti del ministero, interpellate ieri, ricordano »
  const heads = first === start || first === joinedStart(parse, first);
  if (lexicon.language.grammar.dropsSubject && heads && isInAny(SOURCES, tokens[first]))
    return tokens.slice(first, last).every(({ kind }) => kind === 'word');
  // "Rangers, several of whom are ill, said"
  const several = lexicon.has(List.attaching, tokens[last + 2]) && lexicon.has(List.linkers, tokens[last + 3]);
  const told = several || isRelative(parse, last + 1) || lexicon.has(List.gerundEnding, tokens[last + 1]);
  if (!lexicon.language.grammar.nounsPile || first !== start || !told) return false;
  if (isInAny(PREPOSITIONS, tokens[first]) || isInAny(JOINING, tokens[first])) return false;
  // "Solidar, which speaks for 300 nurses, said": one word that no list has, and what it is.
  const alone = last - first === 1 && isRelative(parse, last + 1) && isPlainWord(parse, first);
  return (
    alone ||
    (tokens.slice(first, last).every(({ kind }) => kind === 'word') && lexicon.has(List.pluralNoun, tokens[last - 1]))
  );
}

function opensClause({ tokens, lexicon }: Parse, { first }: Range): boolean {
  return lexicon.has(List.conjunctions, tokens[first]) || lexicon.has(List.clause, tokens[first + 1]);
}

/** « dopo che lunedì sera tre consiglieri, la lista dei …, hanno detto »: where a subject begins behind a conjunction and a moment, or -1. */
function opensSubordinate(parse: Parse, names: NameIndex, part: Range, comma: number): number {
  const { tokens, lexicon } = parse;
  // « Nom, dont la femme dirige l'usine, assure »: no one comma parts a subject from its verb, so the clause ends here, whatever its verb is.
  if (!lexicon.language.grammar.dropsSubject) return part.last === comma ? -1 : behindConjunction(parse, names, part);
  const other = behindBreak(parse, names, part);
  if (other !== -1) return other;
  let k = part.last - 1;
  // « sobre jugadores como Nombre, dijo »: what only compares or gives an example opens no clause.
  while (k > part.first && (!isSubordinator(parse, k) || lexicon.has(List.asWords, tokens[k]))) k--;
  if (!isSubordinator(parse, k)) return behindPlace(parse, names, part);
  k++;
  while (lexicon.has(List.times, tokens[k]) || (lexicon.has(List.adverbs, tokens[k]) && !startsPhrase(parse, names, k)))
    k++;
  const subject = { first: k, last: part.last };
  const acts = k < part.last && startsPhrase(parse, names, k) && isFreeOfVerbs(parse, subject);
  return acts && canSpeak(parse, names, subject) ? k : -1;
}

/** « …, mas o delegado que preside o inquérito, Nome, afirmou »: behind what sets it against the clause before, with a relative on it at most, or -1. */
function behindBreak(parse: Parse, names: NameIndex, { first, last }: Range): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.breaksOff, tokens[first]) || !lexicon.has(List.coordinators, tokens[first])) return -1;
  const subject = phraseFrom(parse, names, first + 1);
  const whole = subject !== null && (subject.last >= last || isRelative(parse, subject.last));
  return whole && canSpeak(parse, names, subject) ? first + 1 : -1;
}

/** « …, où un élu, sous réserve d'anonymat, y voit », « …, mais le notaire, joint mardi, assure »: the subject behind what joins its clause, or -1. */
function behindConjunction(parse: Parse, names: NameIndex, { first, last }: Range): number {
  const { tokens, lexicon } = parse;
  const { bracket } = lexicon.language.grammar;
  if (bracket || tokens[first]?.capital) return -1;
  let k = first;
  while (k < last && k < first + 2 && isInAny(JOINING, tokens[k]) && !lexicon.has(List.relatives, tokens[k])) k++;
  // « dont le canton comprend Nom »: the words are nothing but the subject, which is somebody.
  const subject = k > first && k < last ? phraseFrom(parse, names, k) : null;
  const somebody = names.has(k) || tokens.slice(k, k + 3).some((token) => isNoun(parse, token));
  return subject?.last === last && somebody && isFreeOfVerbs(parse, subject) ? k : -1;
}

/** « Sull'altra panchina Nome, unica donna in lega, ha lodato »: a name or a description behind where and when it is, or -1. */
function behindPlace(parse: Parse, names: NameIndex, part: Range): number {
  if (!isInAny(PREPOSITIONS, parse.tokens[part.first])) return -1;
  const subject = phraseEndingAt(parse, names, part.last - 1, part.first, false);
  // « sobre jugadores como Nombre y Otro »
  const listed = subject && parse.lexicon.has(List.coordinators, parse.tokens[subject.first - 1]);
  const apart = subject && !listed && subject.first > part.first + 1 && isFreeOfVerbs(parse, part);
  return apart && canSpeak(parse, names, subject) ? subject.first : -1;
}

/** „…, Angaben darüber zu machen, …“: where the infinitive comes last, what it closes acts in no way. */
function endsInInfinitive({ tokens, lexicon }: Parse, { last }: Range): boolean {
  const closes = lexicon.has(List.infinitiveEnding, tokens[last - 1]) && !tokens[last - 1]?.capital;
  return lexicon.language.grammar.bracket && closes && lexicon.has(List.infinitive, tokens[last - 2]);
}

function behindAdverbs(parse: Parse, { first, last }: Range): number {
  const { tokens, lexicon } = parse;
  // « – Le maire, joint mardi, confirme »: the dash of a list.
  // « Mais Anne Nom, maire de Brévan, estime »
  // « …; e il portiere, al telefono, non ha smentito »
  if (isSign(tokens[first], DASHES)) return behindAdverbs(parse, { first: first + 1, last });
  const joins = lexicon.has(List.coordinators, tokens[first]) && isSign(tokens[first - 1], BREAKS);
  const opens = joins || (tokens[first]?.capital && lexicon.has(List.conjunctions, tokens[first]));
  let k = first < last - 1 && opens ? first + 1 : first;
  // « Dopo la vittoria del Nome, …»: what is a preposition too governs the noun behind it.
  const small = (token: Token | undefined) =>
    lexicon.has(List.determiners, token) || lexicon.has(List.prepositions, token);
  while (k < last - 1 && lexicon.has(List.adverbs, tokens[k]) && !small(tokens[k])) k++;
  return k;
}

/** « Le gardien, lui, confie »: the pronoun that takes the subject up again is no part of it. */
function withoutPronouns(parse: Parse, parts: readonly Range[], from: number): number {
  let last = from;
  for (let k = from + 1; k < parts.length; k++) {
    const part = parts[k] as Range;
    const token = parse.tokens[part.first];
    const echo = part.last - part.first === 1 && isInAny(PRONOUNS, token);
    // « El ministerio, en una nota, lamenta »: how it was said is no part of it either.
    const manner = isInAny(PREPOSITIONS, token) && !parse.lexicon.has(List.attaching, token);
    const told =
      opensRelative(parse, part.first) || parse.lexicon.has(List.adverbs, token) || isPlainAside(parse, part);
    if (!echo && !manner && !told) last = k;
  }
  return (parts[last] as Range).last;
}

/** Whoever acts in a relative that an aside on them interrupts; null where none does. */
function relativeSubject(parse: Parse, names: NameIndex, parts: readonly Range[], at: number): Range | null {
  const part = parts[at];
  if (!part || at === parts.length - 1 || !isRelative(parse, part.first)) return null;
  const subject = phraseFrom(parse, names, part.first + 1);
  return subject?.last === part.last && canSpeak(parse, names, subject) ? subject : null;
}

/** « El lunes », « Cette semaine »: when it was, and no more. */
function isMoment({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  const moment = lexicon.has(List.determiners, tokens[first]) ? first + 1 : first;
  return (
    moment < last &&
    tokens.slice(moment, last).every((token) => lexicon.has(List.times, token) || token.kind === 'number')
  );
}

/** « O relatório, a que o jornal teve acesso, refere », « Il pilota, il quale ha volato, dice »: what is told on the subject is no part of it. */
function opensRelative({ tokens, lexicon }: Parse, first: number): boolean {
  const leads =
    lexicon.has(List.prepositions, tokens[first]) ||
    lexicon.has(List.contracted, tokens[first]) ||
    lexicon.has(List.definite, tokens[first]) ||
    lexicon.has(List.infinitive, tokens[first]);
  const relates = (token: Token | undefined) => lexicon.has(List.relatives, token) || lexicon.has(List.linkers, token);
  return (
    leads &&
    (relates(tokens[first + 1]) || (lexicon.has(List.definite, tokens[first + 1]) && relates(tokens[first + 2])))
  );
}

/** « El sindicato, liderado por Nombre, denuncia », « El alcalde, emocionado, dijo »: what opens with neither noun nor article. */
function isPlainAside(parse: Parse, { first }: Range): boolean {
  const token = parse.tokens[first] as Token;
  if (!parse.lexicon.language.grammar.dropsSubject || token.kind !== 'word' || token.capital) return false;
  // « Il ministro, difendendo il suo operato, ha aggiunto »
  if (parse.lexicon.has(List.titles, token)) return false;
  if (parse.lexicon.has(List.gerundEnding, token)) return true;
  return isPlainWord(parse, first) && !isNoun(parse, token);
}

/** „Er | vermietet jetzt Wohnungen, findet aber, S“: where nouns have capitals, the verb behind the subject needs no list. */
function beforeUnlisted(parse: Parse, names: NameIndex, part: Range): number {
  if (!parse.lexicon.language.grammar.capitalNouns) return part.last;
  if (isPronounSubject(parse, part)) return part.first + 1;
  const subject = phraseFrom(parse, names, part.first);
  const acts = subject && subject.last < part.last && isPlainWord(parse, subject.last);
  return acts && verbBehindNoun(parse, subject.last) ? subject.last : part.last;
}

function isPronounSubject(parse: Parse, part: Range): boolean {
  return parse.lexicon.has(List.pronouns, parse.tokens[part.first]);
}
