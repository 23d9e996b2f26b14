import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { SOMEBODY } from '../lexicon/word-classes.ts';
import { isGivenName } from '../names/gender.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { BREAKS, isSign, signs } from '../text/signs.ts';
import { firstSuspended } from '../text/suspended.ts';
import type { Token } from '../text/tokens.ts';
import { canSpeak } from './can-speak.ts';
import { isNoun } from './noun.ts';
import { isAbbreviationStop } from './nouns/abbreviation-stop.ts';
import { joinsDoneBy } from './nouns/attribute.ts';
import { isDescribed, joinsNumber } from './nouns/described-noun.ts';
import { isDoneThere } from './nouns/done-there.ts';
import { exceededFrom } from './nouns/exceeded.ts';
import { fromOwner } from './nouns/from-owner.ts';
import { joinsAttributes } from './nouns/joined-attributes.ts';
import { joinsBareNoun } from './nouns/joined-nouns.ts';
import { isAnd, isJoint } from './nouns/joint.ts';
import { amongListed } from './nouns/listed-names.ts';
import { isDoneTo, isOfParticiple } from './nouns/participle-behind.ts';
import { leadsAdjective, pileStart, standsAsAdjective } from './nouns/pile.ts';
import { startsPhrase } from './phrase-from.ts';
import { bindsToNoun } from './subjects/oblique.ts';
import { isPronounAlone } from './subjects/pronoun-alone.ts';
import { isFiniteVerb } from './verbs/finite.ts';
import { isFreeOfVerbs } from './verbs/free-of-verbs.ts';
import { isSubordinator } from './verbs/subordinator.ts';
import { isPlainWord } from './verbs/unlisted.ts';

/** Words that what stands behind them belongs to. */
const GOVERNORS = listsOf(List.prepositions, List.contracted, List.titles);
const BINDING = listsOf(List.attaching, List.contracted);
/** Nouns that begin a phrase without determiner, and may have a pile of others before them. */
const PILED = listsOf(List.groups, List.titles);
/** How many tokens a name has at most that another is joined to. */
const LONGEST_NAME = 6;
const WITHIN_PHRASE = signs(`.&/'’%°`);

/** The noun phrase whose last token is `end`, back to the clause's edge, to the last beginning that no preposition governs. */
export function phraseEndingAt(
  parse: Parse,
  names: NameIndex,
  end: number,
  first: number,
  plural: boolean,
): Range | null {
  const { tokens, lexicon } = parse;
  // « le harcèlement est défini »: a verb ends no subject.
  if (isFiniteVerb(parse, end)) return null;
  let edge = first;
  for (let k = end; k >= first; k--) {
    k = Math.min(k, firstSuspended(tokens, k + 1));
    const token = tokens[k] as Token;
    if (token.text === ')') {
      while (k > first && tokens[k]?.text !== '(') k--;
      continue;
    }
    const joins = lexicon.has(List.coordinators, token) && plural;
    const stops =
      (token.marked !== -1 && !isInsideName(names, k, first)) ||
      (token.kind === 'punctuation' &&
        !isSign(token, WITHIN_PHRASE) &&
        !joinsNumber(tokens, k) &&
        !isAbbreviationStop(parse, k)) ||
      // « la Junta de Castilla y León »: the conjunction belongs to the name.
      (lexicon.has(List.conjunctions, token) &&
        !joins &&
        !standsAsAdjective(parse, k) &&
        !joinsNames(parse, names, k, first) &&
        !joinsDoneBy(parse, k) &&
        !joinsAttributes(parse, k) &&
        !(!plural && (joinsGenitives(parse, k, first) || joinsBareNoun(parse, k, end)))) ||
      (k < end && isFiniteVerb(parse, k));
    if (stops && !isOfParticiple(parse, k)) {
      edge = k + 1;
      break;
    }
  }
  let start = -1;
  // „Mit dem Absatz | seiner Firma ist er zufrieden“: whose a noun is that a preposition governs acts in no way.
  let owner = false;
  for (let k = end; k >= edge; k--) {
    // « Nom (Liste libre) »: what stands in brackets behind a name is not who acts.
    if (tokens[k]?.text === ')' && tokens[k]?.marked === tokens[end]?.marked) {
      while (k > edge && tokens[k]?.text !== '(') k--;
      continue;
    }
    if (!startsPhrase(parse, names, k)) continue;
    // « Des membres d'autres partis affirment »
    if ((bindsNoun(parse, k, edge) && !names.has(k)) || bindsPlural(parse, k, edge, plural)) continue;
    if (isInsideName(names, k, edge) || (k > edge && k < end && isMoment(parse, k))) continue;
    if (isDoneThere(parse, k, edge) || isDoneTo(parse, k, edge)) continue;
    // "of injured people": what stands before the pile governs it.
    const piled = isInAny(PILED, tokens[k]) && !names.has(k);
    const exceeded = exceededFrom(parse, k, edge);
    const head = exceeded < k ? exceeded : piled ? pileStart(parse, k, edge) : k;
    const before = head > edge ? (tokens[head - 1] as Token) : null;
    if (isDescribed(parse, k, edge) || (k > edge && leadsAdjective(parse, k - 1))) continue;
    // „von | Estlands Kanzler Name“: what governs stands before whose somebody is.
    const outer = fromOwner(parse, names, head, edge);
    const lead = outer > edge && outer < head ? (tokens[outer - 1] as Token) : before;
    const governs = lead && (isInAny(GOVERNORS, lead) || (lead.text === '.' && names.has(k)));
    if (governs && !(k - 1 === edge && startsPhrase(parse, names, k - 1))) {
      if (owner) start = -1;
      continue;
    }
    if (before && lexicon.has(List.determiners, before) && !names.has(head - 1)) continue;
    // "wie ein Sprecher der Stadt mitteilte": right behind a noun a genitive belongs to it.
    const genitive = isGenitive(parse, k, edge) || (!plural && joinsGenitives(parse, k - 1, edge));
    // « le président Dupont », « l'auteur Dr Dupont »: the name belongs to the words before it.
    const titled = names.has(k) || lexicon.has(List.titles, tokens[k]);
    owner = genitive && lexicon.has(List.determiners, tokens[k]) && !titled;
    if (genitive || (titled && before?.kind === 'word' && !isFiniteVerb(parse, k - 1))) {
      start = k;
      continue;
    }
    // « D'autres voisins affirment »: the particle of a plural belongs to it.
    start = governs ? k - 1 : exceeded;
    break;
  }
  if (start === -1 && lexicon.language.grammar.nounsPile && isAnd(parse, edge - 1)) {
    const joined = withJoined(parse, names, { first: edge, last: end + 1 }, first, false);
    if (joined) return joined;
  }
  if (start === -1)
    return edge <= end && tokens[edge]?.capital && !opensNoPhrase(parse, edge, end)
      ? withAppositionBefore(parse, names, { first: edge, last: end + 1 }, first)
      : null;
  // „Das konnte sie | gestern nicht sagen“: behind a pronoun nothing belongs to it.
  if (isPronounAlone(parse, names, start, end)) return { first: start, last: start + 1 };
  const range = { first: fromOwner(parse, names, pileStart(parse, start, edge), edge), last: end + 1 };
  // « Fiom, Fim e Uilm hanno detto »
  const listed = plural && lexicon.language.grammar.dropsSubject ? amongListed(parse, names, range, first) : null;
  return listed ?? withJoined(parse, names, range, first, plural) ?? withAppositionBefore(parse, names, range, first);
}

/** « Un libro publicado esta semana por la editorial afirma »: a determiner and a moment begin no phrase inside another. */
function isMoment({ tokens, lexicon }: Parse, index: number): boolean {
  const { dropsSubject } = lexicon.language.grammar;
  const moment = tokens[index + 1];
  if (!dropsSubject || !lexicon.has(List.determiners, tokens[index])) return false;
  return lexicon.has(List.times, moment) && moment?.capital === false;
}

/** A particle that opens a plural at the head of a clause alone (« D'autres voisins »), behind a noun. */
function bindsNoun({ tokens, lexicon }: Parse, index: number, edge: number): boolean {
  const particle = lexicon.has(List.attaching, tokens[index]) && lexicon.has(List.infinitive, tokens[index]);
  return (
    particle && !lexicon.has(List.determiners, tokens[index]) && index > edge && tokens[index - 1]?.kind === 'word'
  );
}

/**
 * « Le directeur | des services affirme »: what is an article of the plural and a contraction is the latter before a verb in the singular,
 * and before one in the plural right behind a noun for somebody (« les élus des deux rives affirment »).
 */
function bindsPlural({ tokens, lexicon }: Parse, index: number, edge: number, plural: boolean): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (index <= edge || before?.kind !== 'word' || !lexicon.has(List.determiners, token)) return false;
  const article = lexicon.determiners.get(token?.low ?? '');
  if (!lexicon.has(List.contracted, token) || article?.endsWith('p') !== true) return false;
  return !plural || isInAny(SOMEBODY, before);
}

/**
 * « Le préfet et la maire ont indiqué »: who stands before the conjunction acts too, where the clause begins with them. Where verbs
 * tell no number, nothing but a name or a noun for somebody may stand right before it ("The firm folded and the mayor said"), or
 * what a preposition governs, which the conjunction joins to what it governs as well ("The mayor of Quayport and Brae said").
 */
function withJoined(parse: Parse, names: NameIndex, range: Range, clause: number, plural: boolean): Range | null {
  const { tokens, lexicon } = parse;
  const { first, last } = range;
  const end = first - 2;
  if (!isAnd(parse, first - 1) || end < clause) return null;
  const { nounsPile } = lexicon.language.grammar;
  const noun = tokens[end]?.capital === true || isNoun(parse, tokens[end] as Token);
  const bare = nounsPile && !lexicon.has(List.determiners, tokens[first]) && isGoverned(parse, end);
  if (!(plural || (nounsPile && noun) || bare)) return null;
  const other = phraseEndingAt(parse, names, end, clause, false);
  const before = other ? other.first - 1 : -1;
  // "“…,” Ada Quill and the mayor said"
  const behindWords = tokens[before]?.text === ',' || (!bare && tokens[before]?.kind === 'mark');
  // "But Ada Quill and Tom Marsh said"
  const behindBut = before === clause && nounsPile && lexicon.has(List.coordinators, tokens[before]);
  const opens = other && (other.first === clause || isSubordinator(parse, before) || behindWords || behindBut);
  const joined = other && { first: other.first, last };
  if (!joined || !opens || !canSpeak(parse, names, other)) return null;
  return bare || isJoint(parse, names, joined) ? joined : null;
}

/** "of | research", "for external | affairs": a preposition stands before a noun, an adjective between at most. */
function isGoverned(parse: Parse, noun: number): boolean {
  const described = isPlainWord(parse, noun - 1) && parse.tokens[noun - 1]?.capital === false;
  return parse.lexicon.has(List.attaching, parse.tokens[described ? noun - 2 : noun - 1]);
}

/** „Am Theater …“, „Darunter …“: what leads to a place or takes one up has its capital from the head of the sentence alone. */
function opensNoPhrase({ tokens, lexicon }: Parse, edge: number, end: number): boolean {
  const token = tokens[edge];
  // "Newly discovered bones": what ends like an adverb is none where it is a name that the text has elsewhere.
  const ends = lexicon.language.grammar.adverbEnding !== '' && lexicon.has(List.adverbEnding, token);
  const small = lexicon.has(List.openers, token) || ends;
  const adverb = edge === end && small && !lexicon.has(List.determiners, token);
  // « Menos optimista se muestra Nombre »
  const compares = lexicon.language.grammar.dropsSubject && lexicon.has(List.adverbs, token) && edge < end;
  return (
    adverb ||
    (compares && !lexicon.has(List.determiners, token)) ||
    lexicon.has(List.prepositions, token) ||
    lexicon.has(List.contracted, token)
  );
}

/** An article that binds its noun to the one before, where nouns have capitals ("der Leiter des Amtes", „ein Gutachter seiner Versicherung“). */
function isGenitive(parse: Parse, index: number, edge: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  const joins = lexicon.has(List.attaching, tokens[index]) && lexicon.has(List.determiners, tokens[index]);
  const binds = joins || bindsToNoun(parse, index);
  if (!binds || !lexicon.language.grammar.capitalNouns || index - 1 < edge) return false;
  return before?.capital === true && before.kind === 'word' && !lexicon.has(List.times, before);
}

/**
 * « la Junta de Castilla y León », « il ministero della Cultura e Turismo »: whether a conjunction stands inside a name, or joins two that
 * one preposition governs.
 */
function joinsNames(parse: Parse, names: NameIndex, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (isInsideName(names, index, first) || joinsComplements(parse, index)) return true;
  if (joinsFirm(parse, names, index)) return true;
  const next = names.get(index + 1);
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.coordinators, tokens[index]) || !next) return false;
  if (isGivenName(next.words[0] ?? '')) return false;
  for (let k = index - 1; k > first && k >= index - LONGEST_NAME; k--)
    if (names.get(k)?.last === index) return isInAny(GOVERNORS, tokens[k - 1]);
  return false;
}

/** « La ministre de la Culture et de la Communication »: behind the conjunction the same preposition governs another noun. */
function joinsComplements(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (nounsPile || capitalNouns || !isAnd(parse, index)) return false;
  const binds = (k: number) => isInAny(BINDING, tokens[k]) && lexicon.has(List.joints, tokens[k]);
  if (!binds(index + 1)) return false;
  for (let k = index - 1; k > index - LONGEST_NAME && tokens[k]?.kind === 'word'; k--) if (binds(k)) return true;
  return false;
}

/** „Der Sprecher der Polizei und der Feuerwehr“: before a verb in the singular a second institution is a genitive's like the first. */
function joinsGenitives(parse: Parse, index: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.capitalNouns || !isAnd(parse, index)) return false;
  if (!lexicon.isGenitive(tokens[index + 1]?.low ?? '') || !lexicon.has(List.organisations, tokens[index + 2]))
    return false;
  for (let k = index - 1; k > first && k > index - LONGEST_NAME && tokens[k]?.kind === 'word'; k--)
    if (isGenitive(parse, k, first)) return isNoun(parse, tokens[k - 1] as Token);
  return false;
}

/** « Le groupe Tessier et Fils affirme »: a verb in the singular has one subject, so that the conjunction stands inside its name. */
function joinsFirm(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [name, next] = [tokens[index - 1], names.get(index + 1)];
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (nounsPile || capitalNouns || !isAnd(parse, index) || !name?.capital || next?.words.length !== 1) return false;
  return lexicon.has(List.organisations, tokens[index - 2]);
}

function isInsideName(names: NameIndex, index: number, from: number): boolean {
  for (let k = index - 1; k >= Math.max(from, index - 6); k--) {
    const name = names.get(k);
    if (name && name.last > index) return true;
  }
  return false;
}

/** « Le président du club, Luc Fabre »: a name behind a comma takes the description before it along. */
function withAppositionBefore(parse: Parse, names: NameIndex, range: Range, first: number): Range {
  const { tokens, lexicon } = parse;
  const named = names.has(range.first) || lexicon.has(List.titles, tokens[range.first]);
  if (!named || tokens[range.first - 1]?.text !== ',') return range;
  let k = range.first - 2;
  while (k >= first && tokens[k]?.text !== ',' && tokens[k]?.marked === -1 && !isSign(tokens[k], BREAKS)) k--;
  const part = { first: k + 1, last: range.first - 1 };
  // "The latest test, Example said, was its biggest": what no noun for a person or group heads describes nobody.
  const describes =
    lexicon.has(List.determiners, tokens[part.first]) &&
    part.last - part.first > 1 &&
    isFreeOfVerbs(parse, part) &&
    tokens.slice(part.first, part.last).some((token) => isNoun(parse, token));
  return describes ? { first: part.first, last: range.last } : range;
}
