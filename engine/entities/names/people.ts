import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import { hasLegalForm } from '../../names/legal-form.ts';
import { regionNames } from '../../names/regions.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { endsGoverned } from '../../phrases/asides/apposed.ts';
import { isGovernedByNoun } from '../../phrases/nouns/governed-name.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirm } from '../descriptions/firm.ts';
import type { Entity, Place } from '../entity.ts';
import { genderOf } from '../gender-of.ts';
import { Mentions } from '../mentions.ts';
import { actsHere, tellsInRelative } from '../pronouns/acts-here.ts';
import { isAffected } from '../pronouns/affected.ts';
import { actsBehindVerb } from '../pronouns/behind-verb.ts';
import { genderWith } from '../pronouns/told-of-self.ts';
import { rolesOf } from '../roles/roles.ts';
import { tellsBelonging } from '../roles/told-belonging.ts';
import { areArticled } from './articled.ts';
import { behindAdjective } from './behind-adjective.ts';
import { nounCalledAfter } from './called-after.ts';
import { isEmployer } from './employer.ts';
import { isFixture } from './fixture.ts';
import { behindBrackets, isInBrackets } from './in-brackets.ts';
import { mergeNames } from './merge.ts';
import { joinOtherNames } from './other-names.ts';
import { isCalledPlace, isDateline, isHyphenatedPlace } from './place-name.ts';
import { leadsToSeveral } from './placed.ts';
import { standsApart } from './stands-apart.ts';

const ORGANISATIONS = listsOf(List.organisations);
const LOCATIVE = listsOf(List.locative);
const GOVERNORS = listsOf(List.prepositions, List.contracted, List.conjunctions);

/** How many words a name has at most. */
const LONGEST_NAME = 6;

/** Everybody whom the article names. Descriptions and pronouns are led to them by resolve.ts. */
export interface People {
  readonly entities: Entity[];
  readonly byName: ReadonlyMap<Name, Entity>;
}

export function findPeople(parse: Parse, names: readonly Name[]): People {
  const { language } = parse.lexicon;
  const entities: Entity[] = [];
  const byName = new Map<Name, Entity>();
  for (const bearer of mergeNames(names, regionNames(language), parse.lexicon)) {
    const sorted = [...bearer.names].sort((a, b) => a.first - b.first);
    const fullest = sorted.find(({ spelling }) => spelling === bearer.spelling) ?? (sorted[0] as Name);
    const entity: Entity = {
      id: entities.length,
      name: fullest.owns ? fullest.spelling : surface(parse, fullest),
      kind: 'unknown',
      gender: 'x',
      plural: false,
      aliases: new Set(sorted.map((n) => (n.owns ? n.spelling : withTitle(parse, n)))),
      roles: [],
      mentions: new Mentions(sorted.map((n) => placeOf(parse, n))),
    };
    for (const name of sorted) {
      byName.set(name, entity);
      for (const role of rolesOf(parse, name))
        if (!entity.roles.some((r) => r.text === role.text)) entity.roles.push(role);
    }
    entity.gender = genderWith(parse, sorted, genderOf(parse, entity, sorted));
    entity.kind = kindOf(parse, entity, sorted);
    entity.plural = entity.kind === 'unknown' && sorted.some((name) => isMany(parse, name));
    if (entity.plural) entity.kind = 'group';
    // "the Lady Brae" of Brae Ferries: what is no person has no gender that a title tells.
    if (entity.kind === 'organisation' && parse.lexicon.hasNeuter) entity.gender = 'x';
    entities.push(entity);
  }
  joinOtherNames(parse, byName);
  return { entities, byName };
}

function surface(parse: Parse, name: Name): string {
  return parse.text.slice((parse.tokens[name.first] as Token).start, (parse.tokens[name.last - 1] as Token).end);
}

/** « M. Dupont » as one form: that is how the reader sees it. */
function withTitle(parse: Parse, name: Name): string {
  if (name.title === null) return surface(parse, name);
  let first = name.first - 1;
  if (parse.tokens[first]?.text === '.') first--;
  return parse.text.slice((parse.tokens[first] as Token).start, (parse.tokens[name.last - 1] as Token).end);
}

/** « Anne Nom et Zoé Nom sont montées »: behind the second name, which shares the verb; else where it began. */
function behindPair(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.coordinators, tokens[index])) return index;
  let last = index + 1;
  while (tokens[last]?.capital && tokens[last]?.kind === 'word' && last < index + LONGEST_NAME) last++;
  return last > index + 1 ? last : index;
}

function placeOf(parse: Parse, name: Name): Place {
  const token = parse.tokens[name.first] as Token;
  const before = parse.tokens[name.first - 1];
  // « le procureur de la | République »
  const joined =
    parse.lexicon.has(List.definite, before) && parse.lexicon.has(List.joints, parse.tokens[name.first - 2]);
  const governed =
    before &&
    before.block === token.block &&
    (joined || parse.lexicon.has(List.prepositions, before) || parse.lexicon.has(List.contracted, before));
  let behind = behindAdjective(parse, name);
  if (behind === name.last) behind = behindPair(parse, name.last);
  if (behind === name.last) behind = behindBrackets(parse, name.last);
  while (parse.lexicon.has(List.clitics, parse.tokens[behind])) behind++;
  let verb = behind;
  while (parse.lexicon.has(List.adverbs, parse.tokens[verb])) verb++;
  // « Nom, présidente de X, »: an aside may stand between the subject and its verb.
  const titled = name.title !== null && parse.lexicon.has(List.titles, before);
  const opener = parse.tokens[officeStart(parse, titled ? name.first - 1 : name.first) - 1];
  const opens = !opener || opener.block !== token.block || opener.kind !== 'word';
  // "Marsh teed up the show": a past that no list has.
  const past = parse.lexicon.has(List.pastEnding, parse.tokens[verb]) && !parse.tokens[verb]?.capital;
  const acts =
    isFiniteVerb(parse, verb) ||
    (past && (opens || parse.lexicon.has(List.coordinators, opener))) ||
    (opens && (parse.tokens[name.last]?.text === ',' || isUnlistedVerb(parse, verb))) ||
    actsHere(parse, name);
  const told = (before?.text === ',' && isToldOf(parse, name)) || tellsBelonging(parse, name);
  const does = !governed && !told && (acts || actsBehindVerb(parse, name)) && !isGovernedByNoun(parse, name.first);
  return {
    token: name.first,
    sentence: token.sentence,
    block: token.block,
    subject: does || tellsInRelative(parse, name.last) || isAffected(parse, name),
    marked: token.marked !== -1 || standsApart(parse, name) || isInBrackets(parse, name),
    named: true,
  };
}

/** « Preguntado por la jueza, Nombre, respondió »: between commas behind a noun that a preposition governs the name is governed too. */
function isToldOf(parse: Parse, { first, last }: Name): boolean {
  return (
    parse.tokens[last]?.text === ',' && endsGoverned(parse, { first: sentenceStart(parse, first), last: first - 1 })
  );
}

/** "House Speaker Ann Example, R-Ohio, …": the first word of the office right before a name; `first` where none stands there. */
function officeStart(parse: Parse, first: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return descriptionStart(parse, first);
  if (!lexicon.has(List.roles, tokens[first - 1])) return first;
  let k = first - 1;
  while (
    k > 0 &&
    first - k < LONGEST_NAME &&
    tokens[k - 1]?.capital &&
    tokens[k - 1]?.sentence === tokens[first]?.sentence
  )
    k--;
  return k;
}

/**
 * « Já a vereadora independente Nome, que se absteve, … », « O relator, juiz Nome, recusou »: where a description right before a name
 * begins, an adverb that opens the sentence too; `first` where none stands there.
 */
function descriptionStart(parse: Parse, first: number): number {
  const { tokens, lexicon } = parse;
  // « Il suo legale, l'avvocato Nome, ha annunciato »: a title tells of somebody as a role does.
  let somebody = lexicon.has(List.titles, tokens[first]);
  for (let k = first - 1; k >= 0 && first - k < LONGEST_NAME; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.sentence !== tokens[first]?.sentence || token.marked !== -1)
      return somebody ? k + 1 : first;
    if (lexicon.has(List.determiners, token)) {
      const opener = tokens[k - 1];
      // « O segundo, o colombiano Nome, não fala »: behind a comma what describes somebody need be no office.
      if (opener?.text === ',' && tokens[sentenceStart(parse, k)]?.capital && first - k === 2) return k;
      const adverb = opener?.capital && lexicon.has(List.adverbs, opener) && k - 1 === sentenceStart(parse, k);
      return somebody ? (adverb ? k - 1 : k) : first;
    }
    if (isInAny(GOVERNORS, token) || isFiniteVerb(parse, k)) return first;
    somebody ||= lexicon.has(List.roles, token);
  }
  return first;
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end === -1 ? text : text.slice(0, end);
}

function kindOf(parse: Parse, entity: Entity, names: readonly Name[]): Entity['kind'] {
  const { lexicon } = parse;
  const words = entity.name.split(/[\s’'-]+/);
  if (hasLegalForm(entity.name) || words.some((w) => lexicon.lists(List.organisations, fold(w)))) return 'organisation';
  if (names.some((name) => isFixture(parse, name))) return 'organisation';
  if (isCalledPlace(parse, words, names)) return 'place';
  if (names.every((name) => nounCalledAfter(parse, name) !== -1)) return 'organisation';
  if (names.some((n) => n.title !== null)) return 'person';
  if (
    names.some((name) => isDateline(parse, name)) &&
    names.every((name) => isDateline(parse, name) || isPlaced(parse, name))
  )
    return 'place';
  if (names.some((name) => isTakenUpAsThing(parse, name)))
    return entity.mentions.actsBefore(parse.tokens.length) ? 'organisation' : 'unknown';
  if (isThing(parse, entity, names) || isHyphenatedPlace(entity.name)) return 'place';
  if (names.some((name) => isEmployer(parse, name))) return 'organisation';
  // « l'opérateur Nom »: a noun for an institution that ends like one for people makes a word alone no person.
  const firm = words.length === 1 && entity.roles.every(({ head }) => isFirm(parse, head));
  if (!firm && entity.roles.some((r) => lexicon.lists(List.roles, r.head) || lexicon.lists(List.anybody, r.head)))
    return 'person';
  if (isGivenName(words[0] ?? '')) return 'person';
  if (regionNames(lexicon.language).has(entity.name)) return 'place';
  if (words.length > 1 && names.some((name) => isOfTrade(parse, name))) return 'person';
  if (entity.roles.some((r) => lexicon.lists(List.organisations, r.head))) return 'organisation';
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(entity.name)) return 'organisation';
  if (names.some((name) => isInAny(ORGANISATIONS, before(parse, name)))) return 'organisation';
  // « à Brae », « la crue de Brae »
  const located = names.some((name) => isLocated(parse, name));
  // "in Inner Borelia", "the Inner Borelia health authority"
  const placed = (name: Name) => (words.length === 1 ? isPlaced(parse, name) : leadsToSeveral(parse, name));
  if (located && names.every((name) => isLocated(parse, name) || placed(name))) return 'place';
  // « le Vendée Globe »: an article right before it is no sign of a person.
  const articled = names.some((name) => isInAny(ARTICLES, before(parse, name)));
  // « O’Nom »: a capital and an apostrophe begin a surname.
  const parts = entity.name.replace(/(?<!\p{L})\p{Lu}['’](?=\p{Lu})/gu, '').split(/[\s’'-]+/);
  // "Foundry of Brae": what binds nouns stands in nobody's name, where surnames have no such particle.
  const bound = lexicon.language.grammar.nounsPile && parts.some((part) => lexicon.lists(List.joints, part));
  const full = parts.length > 1 && parts.every((w) => w.length > 1) && !articled && !bound;
  const personal = full && !isOfPlace(parse, names, parts);
  return personal ? 'person' : 'unknown';
}

/** "district | administrator | Name": where nouns pile up, the last one before the name tells what somebody is. */
function isOfTrade(parse: Parse, name: Name): boolean {
  const { lexicon } = parse;
  const noun = before(parse, name);
  if (!lexicon.language.grammar.nounsPile || noun?.capital || !lexicon.has(List.trade, noun)) return false;
  return !isInAny(ORGANISATIONS, noun) && !lexicon.has(List.documents, noun) && !lexicon.has(List.things, noun);
}

/** "Ferrow Marine, which went bankrupt": no person is taken up so. */
function isTakenUpAsThing({ tokens, lexicon }: Parse, { last }: Name): boolean {
  const relative = tokens[last + 1];
  return lexicon.language.grammar.nounsPile && tokens[last]?.text === ',' && relative?.low === 'which';
}

/** « la luz de Fresneda de los Prados », « le maire de Saint-Jean-de-Luz »: with a particle inside, no first name, and only ever governed. */
function isOfPlace(parse: Parse, names: readonly Name[], parts: readonly string[]): boolean {
  return parts.some((part) => /^\p{Ll}/u.test(part)) && names.every((name) => isPlaced(parse, name));
}

/** « à Brae », « près de Brae », "in the Braewood": behind a preposition of place, with what joins it to a name. */
function isLocated(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  const governor = before(parse, name);
  if (isInAny(LOCATIVE, governor)) return true;
  const joins = lexicon.has(List.joints, governor) || lexicon.has(List.definite, governor);
  const place = tokens[name.first - 2];
  return joins && place?.block === governor?.block && isInAny(LOCATIVE, place);
}

/** Behind a preposition that leads neither to whoever says something (« según Nombre ») nor to whoever does it (« por Nombre »). */
function isPlaced(parse: Parse, name: Name): boolean {
  const { lexicon, tokens } = parse;
  const governor = before(parse, name);
  if (!isInAny(PREPOSITIONS, governor) || lexicon.has(List.presentedBy, governor)) return false;
  return lexicon.accordingTo.at(tokens, name.first - 1)?.words.length !== 1;
}

/** « l'ouragan Katrina », « la rue Anne-Nom », "Hurricane Maria": the full name stands behind the noun for what it is. */
function isThing({ lexicon, tokens }: Parse, { name }: Entity, names: readonly Name[]): boolean {
  if (lexicon.lists(List.things, fold(firstWord(name))) && name.includes(' ')) return true;
  const full = names.filter(({ spelling }) => spelling === name);
  return full.some(({ first }) => {
    const noun = tokens[first - 1];
    return (
      noun?.block === tokens[first]?.block && noun?.marked === tokens[first]?.marked && lexicon.has(List.things, noun)
    );
  });
}

/** « les Verts de Brae », « los Verdes »: behind an article for several a name that nothing shows to be a person's is that of many. */
function isMany(parse: Parse, name: Name): boolean {
  const article = before(parse, name);
  if (areArticled(parse, name)) return true;
  return isInAny(ARTICLES, article) && parse.lexicon.determiners.get(article?.low ?? '')?.endsWith('p') === true;
}

/** The token before a name in its block. */
function before(parse: Parse, { first }: Name): Token | undefined {
  const token = parse.tokens[first - 1];
  return token?.block === parse.tokens[first]?.block ? token : undefined;
}
