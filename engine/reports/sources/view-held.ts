import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { COPULAS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { sharesOf } from '../../phrases/nouns/shares.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom, startsPhrase } from '../../phrases/phrase-from.ts';
import { headsMain } from '../../phrases/subjects/main-start.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import { isPersonal } from './source-place.ts';

/** « redressés d'après l'âge et le métier »: right behind a word of its clause the phrase tells how, where what it names cannot speak. */
export function tellsHow(parse: Parse, names: NameIndex, first: number, source: Range): boolean {
  const { bracket, nounsPile, dropsSubject } = parse.lexicon.language.grammar;
  const before = parse.tokens[first - 1];
  if (bracket || nounsPile || dropsSubject || headsMain(parse, first)) return false;
  return (
    before?.kind === 'word' && before.marked === -1 && source.last > source.first && !canSpeak(parse, names, source)
  );
}

/** « Pour la procureure Anne Nom, le mobile est clair »: whom a sentence opens with by name and office holds what it says. */
export function holdsView(parse: Parse, names: NameIndex, source: Range, first: number): boolean {
  const { tokens, lexicon } = parse;
  const { name, head } = readPhrase(parse, names, source);
  const office =
    lexicon.has(List.roles, tokens[head]) ||
    (name !== null && name.words.length > 1 && head !== -1 && head < name.first);
  return headsMain(parse, first) && name !== null && office;
}

/**
 * « Pour Anne Nom, c'est une erreur », « La défense plaide : pour Me Nom, S », « Pour la chercheuse, S »: a person by full name, title or office,
 * an institution by its letters, holds what the clause behind the comma says. No « Pour les passagers, … », « Pour Noël, … ».
 */
export function opensView(parse: Parse, names: NameIndex, source: Range, first: number): boolean {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile } = lexicon.language.grammar;
  const breaks = isSign(tokens[first - 1], BREAKS) && tokens[first - 1]?.marked === -1;
  if (bracket) return callsThat(parse, source, first);
  if (nounsPile || !(breaks || headsMain(parse, first))) return false;
  // « Pour lui, la mairie a menti »
  const pronoun = lexicon.has(List.strongPronouns, tokens[source.first]) && source.last === source.first + 1;
  if (pronoun) return isJudgement(parse, names, source.last + 1);
  const { name, head, definite, plural } = readPhrase(parse, names, source);
  if (name)
    return (
      name.words.length > 1 || name.title !== null || LETTERS.test(name.spelling) || (head !== -1 && head < name.first)
    );
  if (definite && !plural && lexicon.has(List.roles, tokens[head])) return true;
  // « Pour l'opposition, le plan est inutile », « Pour les syndicats, il faut attendre »; « Pour la commune, c'est une dépense » tells of its good.
  const several = lexicon.has(List.groups, tokens[head]) || lexicon.has(List.organisations, tokens[head]);
  const behind = source.last + 1;
  if (!definite || !several || tokens[source.last]?.text !== ',') return false;
  return !lexicon.has(List.demonstratives, tokens[behind]) && isJudgement(parse, names, behind);
}

/** What somebody says of others, or of what is so or must be: « la mairie a menti », « c'est clair », « il faut partir »; no « la journée commence à six heures ». */
function isJudgement(parse: Parse, names: NameIndex, first: number): boolean {
  const { tokens, lexicon } = parse;
  const subject = phraseFrom(parse, names, first);
  if (subject && canSpeak(parse, names, subject)) return true;
  const end = sentenceEnd(parse, first);
  let verb = first;
  while (verb < end && !isFiniteVerb(parse, verb)) verb++;
  const copula = isInAny(COPULAS, tokens[verb]) && !lexicon.has(List.reflexives, tokens[verb - 1]);
  // « Pour les passagers, le train est annulé »: what was done is nobody's view.
  const done = lexicon.has(List.participle, tokens[verb + 1]) && !lexicon.has(List.determiners, tokens[verb + 1]);
  return (copula && !done) || lexicon.has(List.impersonal, tokens[verb - 1]);
}

/** „Für Name | ist das ein Fehler“: right behind whom the sentence opens with stand the copula and what takes up something said. */
function callsThat(parse: Parse, source: Range, first: number): boolean {
  const { tokens, lexicon } = parse;
  const last = behindAside(parse, source.last);
  const judges = lexicon.has(List.copulas, tokens[last]) && lexicon.has(List.takesUp, tokens[last + 1]);
  return judges && headsMain(parse, first);
}

const LETTERS = /^\p{Lu}{2,6}$/u;

/**
 * « Per la preside Carla Nome la palestra è chiusa », « Per due studenti su tre la scuola annoia », « Per la procura i due avrebbero mentito »:
 * where a subject may be left out, a clause right behind whom the sentence opens with is what they hold: by name and office, as so many out
 * of so many, or in the conditional of what is only held.
 */
export function holdsClause(parse: Parse, names: NameIndex, source: Range, first: number): boolean {
  const { tokens, lexicon } = parse;
  const { first: at, last } = source;
  if (!lexicon.language.cues.weakStates || !headsMain(parse, first)) return false;
  if (tokens[last - 2] && sharesOf(parse, at, last - 2)) return true;
  if (!startsPhrase(parse, names, last) && !isFiniteVerb(parse, last)) return false;
  const end = sentenceEnd(parse, first);
  // « Per l'avvocato Nome il danno ammonta a mille euro »: with a subject of its own the clause needs no verb that a list has.
  if (holdsView(parse, names, source, first))
    return startsPhrase(parse, names, last) || tokens.slice(last, end).some((_, k) => isFiniteVerb(parse, last + k));
  const held = isPersonal(parse, names, at, last);
  return held && tokens.slice(last, end).some((token) => token.marked === -1 && lexicon.has(List.hearsay, token));
}

/** How many tokens stand at most between whoever answers and the colon. */
const LONGEST_ANSWER = 8;

/** « Pour la mairie, Nom répond : « … » »: behind the comma somebody else is named who says the marked words behind the colon. */
export function anotherSays(parse: Parse, names: NameIndex, comma: number): boolean {
  const { tokens } = parse;
  const other = tokens[comma]?.text === ',' ? phraseFrom(parse, names, comma + 1) : null;
  if (!other || !readPhrase(parse, names, other).name) return false;
  let k = other.last;
  while (k < other.last + LONGEST_ANSWER && tokens[k]?.kind === 'word' && tokens[k]?.marked === -1) k++;
  return k > other.last && tokens[k]?.text === ':' && tokens[k + 1]?.kind === 'mark';
}

/** What stands between a verb and the clause that it is true of, and is no subject of its own. */
const SUBJECTS = listsOf(List.determiners, List.pronouns);

/**
 * „Für Name ist klar, dass | S“, „Für Name steht außer Frage, »dass S«“: the clause is the subject of the verb behind whose view it is.
 * @returns the first token of the clause, -1 where it stands in marks, null where there is none
 */
export function subjectHeld(parse: Parse, source: Range, first: number): number | null {
  const { tokens, lexicon } = parse;
  const last = behindAside(parse, source.last);
  const verb = lexicon.has(List.copulas, tokens[last]) || lexicon.has(List.standing, tokens[last]);
  if (!lexicon.language.cues.inverts || !verb || !headsMain(parse, first)) return null;
  const end = sentenceEnd(parse, first);
  let k = last + 1;
  while (
    k < end &&
    tokens[k]?.kind === 'word' &&
    (lexicon.has(List.impersonal, tokens[k]) || !isInAny(SUBJECTS, tokens[k]))
  )
    k++;
  if (k === last + 1 || tokens[k]?.text !== ',') return null;
  const clause = tokens[k + 1]?.kind === 'mark' ? k + 2 : k + 1;
  if (!lexicon.has(List.clause, tokens[clause])) return null;
  return clause === k + 1 ? clause + 1 : -1;
}

/** How many tokens what another does has at most before the colon. */
const LONGEST_DEED = 8;

/**
 * « Per il Partito ha preso la parola Nome: « … » », « Per la difesa è intervenuto l'avvocato Nome: « … » »: a verb right behind whom it is done for
 * has its subject before the colon, and that one speaks.
 */
export function anotherActs(parse: Parse, names: NameIndex, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !isFiniteVerb(parse, first)) return false;
  let colon = first + 1;
  while (colon < first + LONGEST_DEED && tokens[colon]?.kind === 'word' && tokens[colon]?.marked === -1) colon++;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.kind !== 'mark') return false;
  const subject = phraseEndingAt(parse, names, colon - 1, first + 1, false);
  return subject !== null && readPhrase(parse, names, subject).name !== null && canSpeak(parse, names, subject);
}
