import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import { ownsByRegion } from '../../names/regions.ts';
import type { Parse } from '../../parse.ts';
import { behindAge } from '../../phrases/asides/behind-age.ts';
import { lastOfRun } from '../../phrases/noun.ts';
import { verbBehindNoun } from '../../phrases/nouns/noun-ends.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { actsBehindParticiple } from '../descriptions/behind-participle.ts';
import type { Role } from '../entity.ts';
import { roleCalledAfter } from '../names/called-after.ts';
import { isPlaced, partedBefore } from '../names/placed.ts';
import { isAskedBy, isToldTo } from '../pronouns/told-to.ts';
import { opensView, saysSo } from './no-apposition.ts';
import { isNextName, leadsToTold, leadsToWords } from './of-another.ts';
import { officeOfTitle } from './office-of-title.ts';
import { roleAt } from './role-at.ts';
import { secondOffice } from './second-office.ts';
import { isUnclosed } from './unclosed-name.ts';
import { unlistedBefore, unlistedBeforeComma, unlistedFrom, unlistedOpening } from './unlisted-role.ts';

const CLOSES = signs(',.:;)');
const WITHIN_ROLE = signs('()&');
const BEHIND_ROLE = signs(',.;:)(—–');

const COORDINATORS = listsOf(List.coordinators);
const COPULAS = listsOf(List.passive, List.copulas);

const BINDING = listsOf(List.attaching, List.joints);

const LONGEST = 14;
/** The same for what stands in brackets behind a name. */
const LONGEST_BRACKET = 8;

/** The roles that stand beside a name: « le ministre de la Justice Nom », « Nom, présidente d'une ONG, », « Le président du club, Nom ». */
export function rolesOf(parse: Parse, name: Name): Role[] {
  const institution = roleCalledAfter(parse, name);
  if (institution) return [institution];
  const beside = [within(parse, name), before(parse, name), beforeComma(parse, name), after(parse, name)];
  const opening = unlistedOpening(parse, name) ?? secondOffice(parse, name);
  return [...beside, predicate(parse, name), opening, officeOfTitle(parse, name)].filter((role) => role !== null);
}

/** « Prefeito Nome pede calma »: the noun for somebody's office may open the name itself. */
function within(parse: Parse, name: Name): Role | null {
  const noun = parse.tokens[name.first] as Token;
  const office = parse.lexicon.has(List.roles, noun) && !isGivenName(noun.text) && name.last - name.first > 2;
  return office ? roleAt(parse, name.first, name.first + 1, name.first) : null;
}

function before(parse: Parse, name: Name): Role | null {
  const { tokens, lexicon } = parse;
  let last = name.first;
  // « Le maire (PS) »: in brackets stands a party, « la maire (Anne Nom) » somebody.
  if (tokens[last - 1]?.text === '(' && !isGivenName(name.words[0] ?? '')) return null;
  if (tokens[last - 1]?.text === '.' && lexicon.has(List.titles, tokens[last - 2])) last--;
  if (last > 0 && lexicon.has(List.titles, tokens[last - 1]) && !lexicon.has(List.roles, tokens[last - 1])) last--;
  const parted = partedBefore(parse, name);
  if (parted > 0 && hasHeadBefore(parse, parted - 1, last)) return bare(parse, parted + 2, last);
  const description = descriptionEndingAt(parse, last) ?? unlistedBefore(parse, name);
  // « a dit à l'agence Sud Infos Zélie Dorval »: an institution with its own name beside it describes nobody else.
  const institution = description !== null && lexicon.lists(List.organisations, description.head);
  // « relatou a este diário Ana Nome »: whom it was told to is no office of hers.
  const named = institution && (tokens[last - 1]?.capital || isGivenName(tokens[name.first]?.text ?? ''));
  return named && !lexicon.language.grammar.capitalNouns ? null : description;
}

function beforeComma(parse: Parse, name: Name): Role | null {
  const { tokens, lexicon } = parse;
  let comma = name.first - 1;
  if (tokens[comma]?.text === '.' && lexicon.has(List.titles, tokens[comma - 1])) comma--;
  if (comma >= 0 && lexicon.has(List.titles, tokens[comma])) comma--;
  // « O diretor do porto, engenheiro Nome, »: a trade without its article stands before the name as a title does.
  const trade =
    lexicon.language.grammar.dropsSubject && tokens[comma]?.capital === false && tokens[comma - 1]?.text === ',';
  if (trade && lexicon.has(List.roles, tokens[comma])) comma--;
  if (tokens[comma]?.text !== ',') return null;
  const last = behindBracket(parse, name.last);
  const behind = tokens[last];
  const closed =
    !behind ||
    isSign(behind, CLOSES) ||
    isFiniteVerb(parse, last) ||
    lexicon.has(List.clitics, behind) ||
    behind.kind === 'mark' ||
    isUnclosed(parse, name, comma);
  if (!closed || opensView(parse, comma, behind) || saysSo(parse, comma, last)) return null;
  const description = descriptionEndingAt(parse, comma) ?? unlistedBeforeComma(parse, name, comma);
  // « Dans un entretien avec la chaîne Sud mardi, Anne Nom … »: an institution with its own name describes nobody else.
  const institution = description !== null && lexicon.lists(List.organisations, description.head);
  return institution && /\s\p{Lu}/u.test(description.text) && !lexicon.language.grammar.capitalNouns
    ? null
    : description;
}

/** Walks left from `last` over a description to its determiner; a noun that the lists know must be its head. */
function descriptionEndingAt(parse: Parse, last: number): Role | null {
  const { tokens, lexicon } = parse;
  const end = tokens[last - 1]?.low ?? '';
  if (
    lexicon.lists(List.prepositions, end) ||
    lexicon.lists(List.contracted, end) ||
    lexicon.lists(List.determiners, end) ||
    isPlaced(parse, last)
  )
    return null;
  for (let k = last - 1; k >= 0 && last - k <= LONGEST; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) return null;
    // « Prefeito Nome pede calma »: a paragraph begins a clause.
    if (token.block !== tokens[last - 1]?.block) return bare(parse, k + 1, last);
    const abbreviated = token.text === '.' && lexicon.has(List.abbreviations, tokens[k - 1]);
    if (token.kind === 'punctuation' && !isSign(token, WITHIN_ROLE) && !abbreviated) return bare(parse, k + 1, last);
    // "eine Schule im Stadtteil Name": where it is is no part of what somebody is.
    if (lexicon.language.grammar.capitalNouns && lexicon.has(List.locative, token)) return null;
    if (token.kind === 'mark' || isFiniteVerb(parse, k) || lexicon.has(List.relatives, token))
      return bare(parse, k + 1, last);
    // "a spokesman for President Name": the office is of the name, who speaks for it is somebody else.
    if (lexicon.has(List.prepositions, token) && lexicon.has(List.roles, tokens[k + 1]))
      return bare(parse, k + 1, last);
    if (joinsAnother(parse, k) || actsOn(parse, k)) return bare(parse, k + 1, last);
    const determiner = lexicon.has(List.determiners, token) || (lexicon.has(List.contracted, token) && k < last - 1);
    if (!determiner) continue;
    const governor = tokens[k - 1];
    const attached = governor && governor.block === token.block && lexicon.has(List.prepositions, governor);
    const head = headFrom(parse, k + 1, last);
    // « la jueza en una charla con el periodista Nombre »: who is only beside somebody is not what they are.
    const binds = attached && (!lexicon.language.grammar.dropsSubject || isInAny(BINDING, governor));
    const chained =
      (binds || lexicon.has(List.contracted, token)) &&
      k > 0 &&
      !leadsToTold(parse, k, head) &&
      hasHeadBefore(parse, k - 1, last);
    if (head !== -1 && !chained)
      return roleAt(parse, lexicon.has(List.contracted, token) || attached ? k + 1 : k, last, head);
  }
  return last <= LONGEST ? bare(parse, 0, last) : null;
}

/** „Trainer Anna Nom | und Manager Paul Nom“: what stands before the conjunction is another's name, no part of the description. */
function joinsAnother(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [given, surname, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (!lexicon.has(List.coordinators, tokens[index]) || !given?.capital || !surname?.capital) return false;
  return next !== undefined && isRole(parse, next) && !isInAny(SOMEBODY, surname);
}

/** „Ein Zeuge | belastete Paul Nom“: where nouns have capitals, a verb that no list has shows behind its subject. */
function actsOn(parse: Parse, index: number): boolean {
  return (
    verbBehindNoun(parse, index) && isPlainWord(parse, index) && parse.lexicon.has(List.clearVerb, parse.tokens[index])
  );
}

/** « ministre de la Justice, Nom »: without determiner, at the edge of the clause. */
function bare(parse: Parse, first: number, last: number): Role | null {
  const head = headFrom(parse, first, last);
  if (head === first) return roleAt(parse, first, last, head);
  // „Sachsens Ministerin Name“, „grollte Trainer Name“: where nouns have capitals, the one right before a name says what somebody is.
  const noun = last - 1 > first && parse.lexicon.language.grammar.capitalNouns ? parse.tokens[last - 1] : undefined;
  const owned = noun && ownsByRegion(parse.lexicon.language, parse.tokens[last - 2]?.text ?? '');
  return noun && isRole(parse, noun) ? roleAt(parse, owned ? last - 2 : last - 1, last, last - 1) : null;
}

function hasHeadBefore(parse: Parse, index: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = index; k >= 0 && last - k <= LONGEST; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || token.marked !== -1 || isFiniteVerb(parse, k)) return false;
    if (lexicon.has(List.roles, token)) return true;
  }
  return false;
}

function headFrom(parse: Parse, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    if (lexicon.has(List.prepositions, token) || lexicon.has(List.contracted, token)) return -1;
    if (isRole(parse, token)) return lastOfRun(parse, k, last);
  }
  return -1;
}

/** „Der Minister, Name (Grüne), …“: the token behind a party or an age in brackets. */
function behindBracket({ tokens }: Parse, index: number): number {
  if (tokens[index]?.text !== '(') return index;
  let last = index;
  while (last < index + LONGEST_BRACKET && tokens[last] && tokens[last]?.text !== ')') last++;
  return last + 1;
}

function after(parse: Parse, name: Name): Role | null {
  const { tokens, lexicon } = parse;
  if (isGoverned(parse, name)) return null;
  let first = behindBracket(parse, name.last);
  if (tokens[first]?.text === ',') first++;
  first = behindAge(parse, first);
  // „Name, so die Meinung des Amts, …“: whose view it is describes nobody.
  if (lexicon.has(List.accordingTo, tokens[first]) && lexicon.accordingTo.at(tokens, first)) return null;
  // « a indiqué à l'AFP la procureure »: without a comma somebody else stands behind whom it is told.
  const beside =
    tokens[first - 1]?.text === ',' || (lexicon.has(List.determiners, tokens[first]) && !isToldTo(parse, name));
  if (!beside || isAskedBy(parse, name)) return null;
  const described = descriptionFrom(parse, name, first) ?? unlistedFrom(parse, name, first);
  // « …, le candidat a tenté »: a verb right behind makes the words the subject of the next clause.
  const opensClause = described && tokens[name.last]?.text === ',' && isFiniteVerb(parse, described.last);
  if (described && actsBehindParticiple(parse, name, described.last)) return null;
  const others = described && (leadsToWords(parse, name, described.last) || isNextName(parse, name, described.last));
  return opensClause || others ? null : (described?.role ?? null);
}

/**
 * « le patron d'Hydrosol, propriétaire de … »: what stands beside goes with the head, not with what it governs, where the head is somebody
 * or an institution, or where it is a place (« née à Brévan, fille de … »); « la versione di Nome, la titolare » tells of the name.
 */
function isGoverned({ tokens, lexicon }: Parse, { first }: Name): boolean {
  if (!isInAny(PREPOSITIONS, tokens[first - 1])) return false;
  if (lexicon.has(List.locative, tokens[first - 1])) return true;
  const noun = tokens[first - 2];
  return lexicon.has(List.joints, tokens[first - 1]) && (noun?.capital === true || isInAny(SOMEBODY, noun));
}

/** « Anne Nom est maire de Brévan », "Ann Example is the mayor": what somebody is said to be. */
function predicate(parse: Parse, name: Name): Role | null {
  const { tokens, lexicon } = parse;
  const verb = tokens[name.last];
  if (!isInAny(COPULAS, verb) || verb?.marked !== -1 || isGoverned(parse, name)) return null;
  if (lexicon.has(List.negations, tokens[name.last + 1])) return null;
  const described = descriptionFrom(parse, name, name.last + 1);
  if (!described) return unlistedFrom(parse, name, name.last + 1)?.role ?? null;
  return lexicon.lists(List.roles, described.role.head) ? described.role : null;
}

/** A description whose head stands among its first words, up to a sign, a verb or a relative. */
function descriptionFrom(parse: Parse, name: Name, from: number): { role: Role; last: number } | null {
  const { tokens, lexicon } = parse;
  let first = from;
  while (lexicon.has(List.adverbs, tokens[first])) first++;
  let head = -1;
  let opens = first;
  let governed = false;
  let last = first;
  for (; last < tokens.length && last - first <= LONGEST; last++) {
    const token = tokens[last] as Token;
    if (
      token.block !== tokens[name.first]?.block ||
      token.marked !== -1 ||
      token.sentence !== tokens[name.first]?.sentence
    )
      break;
    if (
      isSign(token, BEHIND_ROLE) ||
      token.kind === 'mark' ||
      (isFiniteVerb(parse, last) && !(last === first && isNounOfVerb(parse, last))) ||
      lexicon.has(List.relatives, token)
    )
      break;
    // "the trade and rural transport minister": in a pile the conjunction may stand before its head.
    const piles = lexicon.language.grammar.nounsPile && lexicon.has(List.coordinators, token);
    const joins = piles && !lexicon.has(List.determiners, tokens[last + 1]);
    if (lexicon.has(List.conjunctions, token) && head === -1 && !joins) break;
    if (joins && head === -1) opens = last;
    // "the mayor's brother", "the study's lead author": an owner is not the head.
    governed ||= isInAny(PREPOSITIONS, token) || isInAny(COORDINATORS, token);
    if (isOwning(parse, last) && !governed) {
      head = -1;
      opens = last + 1;
    }
    if (head === -1 && last - opens < 4 && isRole(parse, token)) head = last;
    if (head === -1 && lexicon.has(List.prepositions, token)) break;
  }
  if (head === -1 || last <= first) return null;
  return { role: roleAt(parse, first, last, lastOfRun(parse, head, last)), last };
}

/** « Anne Nom, juge à Brévan », « est juge à Brévan »: what may be a verb as well, right behind a comma or a copula and before what binds a noun. */
function isNounOfVerb(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  const bound = lexicon.has(List.joints, tokens[index + 1]) || lexicon.has(List.locative, tokens[index + 1]);
  return bound && (before?.text === ',' || isInAny(COPULAS, before)) && isRole(parse, tokens[index] as Token);
}

/** Only nouns for people and institutions make a role; a text or a speech does not. */
function isRole(parse: Parse, token: Token): boolean {
  const { lexicon } = parse;
  // "der 52-jährige Name": where nouns have capitals, what has none describes.
  if (lexicon.language.grammar.capitalNouns && !token.capital) return false;
  return lexicon.has(List.roles, token) || lexicon.has(List.anybody, token) || lexicon.has(List.organisations, token);
}
