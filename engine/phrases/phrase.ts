import type { Gender } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../lexicon/word-classes.ts';
import type { Name } from '../names/find.ts';
import { isGivenName } from '../names/gender.ts';
import { isLed } from '../names/led.ts';
import type { NameIndex } from '../names/name-index.ts';
import { ownsByRegion } from '../names/regions.ts';
import type { Parse, Range } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isAbbreviation, isPartyOf } from './asides/party.ts';
import { headOf } from './head.ts';
import { isNoun } from './noun.ts';
import { isAnd, isJoint } from './nouns/joint.ts';
import { namesInstitution } from './nouns/names-institution.ts';
import { isOwnersName } from './nouns/owners-name.ts';
import { isOwning } from './nouns/owning.ts';
import { describesNoun } from './nouns/pile.ts';
import { isOmitted, omittedIsPlural } from './subjects/omitted.ts';
import { genderBefore } from './subjects/opening-participle.ts';

const PRONOUNS = listsOf(List.pronouns, List.strongPronouns);
const ACTING = listsOf(List.relatives, List.clause);
const RELATIVE = listsOf(List.relatives, List.linkers, List.clause);
/** A noun phrase that may name a source: « la procureure de la Cour, Mme Anne Morel », « il », « l'expert ». */
export interface Phrase extends Range {
  /** The phrase is a pronoun and nothing else. */
  readonly pronoun: string | null;
  /** The subject is left out: `pronoun` holds the verb. */
  readonly omitted: boolean;
  /** The name that the phrase itself is about: in « les services de Manuel Valls » it is none. */
  readonly name: Name | null;
  /** A name governed by the head: « Manuel Valls » in « les services de Manuel Valls ». */
  readonly governed: Name | null;
  /** Token of the head noun, or -1. */
  readonly head: number;
  /** Two who act together: « Anne Nom et le préfet ». */
  readonly joint: boolean;
  readonly definite: boolean;
  readonly gender: Gender;
  readonly plural: boolean;
}

/** What a token range that holds a noun phrase is about. */
export function readPhrase(parse: Parse, names: NameIndex, range: Range): Phrase {
  const { tokens, lexicon } = parse;
  const firstToken = tokens[range.first] as Token;
  const single = range.last - range.first === 1;
  const owner = isOmitted(range) || single ? ownerAt(parse, range) : null;
  if (isOmitted(range)) {
    const plural = owner ? isPlural(owner) : omittedIsPlural(parse, range);
    const gender = owner ? genderIn(owner) : genderBefore(parse, range.first);
    return pronounPhrase(range, firstToken.low, true, gender, plural);
  }
  if (single && owner) return pronounPhrase(range, firstToken.low, false, genderIn(owner), isPlural(owner));
  if (single && isInAny(PRONOUNS, firstToken) && !names.has(range.first)) {
    const agreement = lexicon.pronouns.get(firstToken.low) ?? lexicon.strongPronouns.get(firstToken.low) ?? 'xx';
    return pronounPhrase(range, firstToken.low, false, genderIn(agreement), isPlural(agreement));
  }
  let determiner = range.first;
  while (
    determiner < range.last - 1 &&
    lexicon.has(List.adverbs, tokens[determiner]) &&
    !lexicon.has(List.determiners, tokens[determiner])
  )
    determiner++;
  const determines = lexicon.has(List.determiners, tokens[determiner]);
  const agreementOfDeterminer =
    (determines ? lexicon.determiners.get((tokens[determiner] as Token).low) : undefined) ?? 'xx';
  const { name, governed } = nameOf(parse, names, range);
  const head = headOf(parse, range, name);
  const fromDeterminer = genderIn(agreementOfDeterminer);
  const ofNoun = genderOfNoun(parse, head, tokens[determiner]);
  // « Le présidente »: where article and noun are of two genders, neither tells anything.
  const clash = fromDeterminer !== 'x' && ofNoun === 'f' && fromDeterminer === 'm';
  return {
    first: range.first,
    last: range.last,
    pronoun: null,
    omitted: false,
    name,
    governed,
    head,
    joint: isJoint(parse, names, range),
    definite:
      (lexicon.has(List.definite, tokens[determiner]) && !tellsWhose(parse, determiner + 1)) ||
      ledByContraction(parse, range.first) ||
      isLabel(parse, range, head),
    gender: clash ? 'x' : fromDeterminer === 'x' ? ofNoun : fromDeterminer,
    plural: isPlural(agreementOfDeterminer),
  };
}

/** "Mayor: “We stay”", „Minister: „…““: a noun for somebody that labels a block is whoever is known by it. */
export function isLabel({ tokens, lexicon }: Parse, { first, last }: Range, head: number): boolean {
  const opens = tokens[first - 1]?.block !== tokens[first]?.block && tokens[last]?.text === ':';
  return opens && head === last - 1 && lexicon.has(List.roles, tokens[head]);
}

/** « il suo avvocato », « o outro médico »: behind the article a determiner tells whose or which, and the phrase points back at nobody known. */
function tellsWhose({ tokens, lexicon }: Parse, index: number): boolean {
  const agreement = lexicon.determiners.get(tokens[index]?.low ?? '');
  return agreement?.endsWith('s') === true && !lexicon.has(List.definite, tokens[index]);
}

function genderOfNoun({ tokens, lexicon }: Parse, head: number, article: Token | undefined): Gender {
  const noun = head === -1 ? undefined : tokens[head];
  if (!noun || !isInAny(PEOPLE, noun)) return 'x';
  const gender = lexicon.roles.get(noun.low) ?? lexicon.anybody.get(noun.low) ?? 'x';
  // „der Angeklagte“: without its article „Angeklagter“; „der Nonne“ is no man.
  const weak = gender === 'f' && lexicon.roles.get(`${noun.low}r`) === 'm';
  if (weak) return lexicon.nounGender(article?.low ?? '', noun.low);
  return gender === 'x' ? lexicon.nounGender(article?.low ?? '', noun.low) : gender;
}

/** « a juicio del alcalde »: the determiner of the phrase stands inside the contraction that it begins with. */
export function ledByContraction(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  return lexicon.has(List.contracted, tokens[index]) && !lexicon.has(List.determiners, tokens[index]);
}

/** How far behind the first token of a phrase without subject the owner stands ("by | his own account"). */
const OWNER_REACH = 3;

/** "in his view", "her claim that": gender and number of the owner whom a determiner stands for; null where none tells them. */
function ownerAt({ tokens, lexicon }: Parse, range: Range): string | null {
  const end = isOmitted(range) ? range.first + OWNER_REACH : range.last;
  for (let k = range.first; k < end; k++) {
    const owner = lexicon.owners.get(tokens[k]?.low ?? '');
    // "said of her": alone it is a pronoun.
    if (owner && (isOmitted(range) || !isInAny(PRONOUNS, tokens[k]))) return owner;
  }
  return null;
}

/** A phrase that is a pronoun and nothing else, or a subject left out. */
function pronounPhrase(range: Range, pronoun: string, omitted: boolean, gender: Gender, plural: boolean): Phrase {
  const { first, last } = range;
  const nobody = { name: null, governed: null, head: -1, joint: false };
  return { first, last, pronoun, omitted, ...nobody, definite: true, gender, plural };
}

/** `'fs'` → `'f'`: an agreement is a gender and a number. */
function genderIn(agreement: string): Gender {
  const [gender] = agreement;
  return gender === 'm' || gender === 'f' ? gender : 'x';
}

function isPlural(agreement: string): boolean {
  return agreement[1] === 'p';
}

/** The name a phrase is about stands at its beginning, after a comma, or behind its nouns with no preposition between. */
function nameOf(parse: Parse, names: NameIndex, range: Range): { name: Name | null; governed: Name | null } {
  const { tokens, lexicon } = parse;
  let governed: Name | null = null;
  let weak: Name | null = null;
  let abbreviation: Name | null = null;
  let marked: Name | null = null;
  // "the Geneva weekly “Name”": where something is from gives way to what it is called.
  let described: Name | null = null;
  const around = tokens[range.first]?.marked;
  for (let k = range.first; k < range.last; k++) {
    if (k > range.first && (opensTold(parse, k) || opensActing(parse, names, k))) {
      while (k < range.last && tokens[k]?.text !== ',') k++;
      continue;
    }
    const name = names.get(k);
    if (!name || name.last > range.last || isBehindOffice(parse, name, range.first)) continue;
    const before = beforeName(parse, k, range.first);
    const preposition =
      before && !(k - 1 === range.first && ledByContraction(parse, range.first)) && isInAny(PREPOSITIONS, before);
    const article = before && lexicon.has(List.determiners, before);
    const governor = article ? tokens[k - 2] : undefined;
    const governedByArticle = article && governor && k - 2 >= range.first && isInAny(PREPOSITIONS, governor);
    // « à la tête de Tesla et Space X »: what is joined to a governed name is governed too.
    const joined = before && lexicon.has(List.conjunctions, before) && governed !== null;
    const owner =
      (isOwning(parse, name.last) && name.last < range.last - 1) ||
      (name.owns && (ownsSomebody(parse, name, range) || k > range.first));
    if (namesInstitution(parse, name, range.first) || isGenitive(parse, name, range.first)) governed ??= name;
    else if (describesNoun(parse, name)) described ??= name;
    else if (preposition || governedByArticle || joined || owner) governed ??= name;
    else if (belongsBefore(parse, names, name, range)) governed ??= name;
    // « la portavoce del comitato «Acqua Viva», Nome »: what an institution is called in marks gives way to somebody's name.
    else if (tokens[k]?.marked !== around) {
      if (chained(parse, range.first, k)) governed ??= name;
      else marked ??= name;
    } else if (chained(parse, range.first, k) && name.title === null && !looksPersonal(name)) weak ??= name;
    // "the islands' MP, Ann Example": an abbreviation gives way to the full name behind its comma.
    else if (isPartyOf(parse, names, name, range.first, range.last)) governed ??= name;
    else if (isAbbreviation(name)) abbreviation ??= name;
    else return { name, governed: governed ?? described };
    k = name.last - 1;
  }
  const named = marked ?? abbreviation;
  governed ??= described;
  return named ? { name: named, governed } : { name: null, governed: governed ?? weak };
}

/**
 * « Le mouvement, qui soutient Anne Nom, », « La note, dont Nom a publié des extraits, », « La mission, conduite par Paul Nom, »: whom a
 * relative clause or a participle behind a comma tells of is another.
 */
function opensTold({ tokens, lexicon }: Parse, index: number): boolean {
  if (tokens[index - 1]?.text !== ',') return false;
  const token = tokens[index];
  if (isInAny(RELATIVE, token) || (isInAny(PREPOSITIONS, token) && isInAny(RELATIVE, tokens[index + 1]))) return true;
  return token?.capital === false && lexicon.has(List.presentedBy, tokens[index + 1]);
}

/**
 * "the company that runs the Plum Awards, Rook Productions": whoever a relative tells of beside its noun is another; no « une version que Nom
 * juge », in which they act.
 */
function opensActing({ tokens, lexicon }: Parse, names: NameIndex, index: number): boolean {
  return isInAny(ACTING, tokens[index]) && !names.has(index + 1) && !lexicon.has(List.determiners, tokens[index + 1]);
}

/** "Leader of the House Ada Quill": an institution right before a full name belongs to the office before it. */
function belongsBefore(parse: Parse, names: NameIndex, { first, last }: Name, range: Range): boolean {
  const behind = parse.lexicon.language.grammar.nounsPile && last < range.last ? names.get(last) : undefined;
  if (!behind || behind.first !== last || !looksPersonal(behind)) return false;
  return isGivenName(behind.words[0] ?? '') || isLed(parse, first);
}

/** « Le maire de Brenne (PS) », „Der Minister (SPD)“: in brackets behind somebody's office stands where they belong. */
function isBehindOffice(parse: Parse, name: Name, first: number): boolean {
  const { tokens } = parse;
  let open = name.first - 1;
  let several = false;
  for (; open > first && (tokens[open]?.kind === 'word' || tokens[open]?.text === ','); open--)
    several ||= tokens[open]?.text === ',' || isAnd(parse, open);
  // « Les syndicats (Adu, Codil et Fosec) »
  several ||= tokens[name.last]?.text === ',' || isAnd(parse, name.last);
  if (tokens[open]?.text === '(' && several) return true;
  if (tokens[open]?.text !== '(' || isGivenName(name.words[0] ?? '')) return false;
  return tokens.slice(first, open).some((token) => isInAny(PEOPLE, token));
}

/** „Pohls Sprecher“, „Pohls Angaben“: the noun behind a name in the genitive is for somebody or for what is said. */
export function ownsSomebody(parse: Parse, { last }: Range, range?: Range): boolean {
  const noun = parse.tokens[last];
  // „Polens Opposition“
  if (noun?.capital && ownsByRegion(parse.lexicon.language, parse.tokens[last - 1]?.text ?? '')) return true;
  // „Torfheides Keeper Jan Name“
  const named = parse.lexicon.language.grammar.capitalNouns && isGivenName(parse.tokens[last + 1]?.text ?? '');
  return noun !== undefined && (!range || last < range.last) && (named || isNoun(parse, noun));
}

/** „die Chefin der | Freien Liste“, „die Chefin des Bündnisses | Neuer Weg“: a genitive behind the noun before it; no „der Sprecher der Stadt Karl Maier“. */
export function isGenitive(parse: Parse, name: Name, start: number): boolean {
  const { tokens, lexicon } = parse;
  const { first, words } = name;
  if (!lexicon.language.grammar.capitalNouns) return false;
  if (isOwnersName(parse, name, start)) return true;
  const noun = tokens[first - 1]?.capital === true && !isGivenName(words[0] ?? '');
  const article = noun ? first - 2 : first - 1;
  const token = tokens[article];
  if (article <= start || !token || !lexicon.has(List.determiners, token)) return false;
  return lexicon.isGenitive(token.low) && tokens[article - 1]?.capital === true;
}

/** The token before a name, its title left out (« de M. Untel » → « de »). */
function beforeName(parse: Parse, index: number, first: number): Token | null {
  let k = index - 1;
  if (parse.tokens[k]?.text === '.') k--;
  if (k >= first && parse.lexicon.has(List.titles, parse.tokens[k])) k--;
  return k >= first ? (parse.tokens[k] as Token) : null;
}

/** Whether a preposition stands between the phrase's last comma and the name: « le porte-parole du collectif Machin ». */
function chained(parse: Parse, first: number, index: number): boolean {
  for (let k = index - 1; k >= first; k--) {
    const token = parse.tokens[k] as Token;
    if (token.text === ',' || token.text === '(') return false;
    if (isInAny(PREPOSITIONS, token)) return true;
  }
  return false;
}

function looksPersonal(name: Name): boolean {
  // « la Quadrature du Net » is an institution's form; a particle is a person's only behind a first name (« Charles de Broc »).
  const plain = name.words.every((w) => /^\p{Lu}/u.test(w)) || isGivenName(name.words[0] ?? '');
  return name.words.length > 1 && plain && name.words.every((w) => !/^\p{Lu}{2,}$/u.test(w));
}
