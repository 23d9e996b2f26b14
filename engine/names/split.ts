import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { endsBeforeNoun } from './behind-known.ts';
import { isGivenName } from './gender.ts';
import type { KnownPairs } from './known-pairs.ts';
import { isLed } from './led.ts';
import { isLegalForm } from './legal-form.ts';
import { isOfOrigin } from './origin.ts';
import { isPartyWord } from './party-word.ts';
import { regionNames } from './regions.ts';
import { isRelational } from './relational.ts';
import { headsSentence, opensWithAdjective } from './sentence-head.ts';

const BINDING = listsOf(List.attaching, List.contracted);
const OFFICES = listsOf(List.roles, List.titles);
const MANY = listsOf(List.groups, List.organisations);
/** What a first name belongs to inside the name of a place or an institution. */
const BEFORE_GIVEN = listsOf(List.titles, List.places);

/**
 * The names in a run of capitals: « l'Intérieur Manuel Valls », « du Mali Ibrahim Keïta »: the place or field ends, the person begins.
 * @returns token ranges, half-open
 */
export function splitName(parse: Parse, pairs: KnownPairs, first: number, last: number): [number, number][] {
  const { tokens, lexicon } = parse;
  const known = endsBeforeNoun(parse, pairs, first, last);
  if (known < last) return [[first, known]];
  if (lexicon.language.grammar.capitalNouns && last - first > 2 && endsInObject(parse, first, last))
    return splitName(parse, pairs, first, last - 1);
  if (lexicon.language.grammar.capitalNouns && last - first > 2 && !isGivenName((tokens[first] as Token).text)) {
    // „Körner Pumpen AG“, „Sprecherin Åse Bø Lind“
    if (isLegalForm(tokens[last - 1]?.text ?? '') || isBehindRole(parse, first)) return [[first, last]];
    // "die Hebamme Roswitha Ahlenstiel"
    // „der Ulmer Kriminologe Tilo Name“
    const described = last - first > 3 && belongsThere(tokens, first) ? 2 : 1;
    // „Ökologe Knut de la Mata“
    const given = isGivenName(tokens[first + described]?.text ?? '');
    if (!given && isWhole(parse, first)) return [[first, last]];
    return given || tokens.slice(first, last).every((t) => t.capital) ? [[first + described, last]] : [[first, last]];
  }
  if (headsSentence(parse, first) && opensWithAdjective(parse, first, last)) return [[first + 1, last]];
  const titled = behindTitle(parse, pairs, first, last);
  if (titled > first) return [[titled, last]];
  const office = behindOffice(parse, first, last);
  if (office !== -1)
    return [
      [first, office - 1],
      [office, last],
    ];
  const led = behindLed(parse, first, last);
  if (led > first)
    return [
      [first, led],
      [led, last],
    ];
  const party = behindParty(parse, first);
  if (party !== -1 && party < last) return [[first, first + 1], ...splitName(parse, pairs, party, last)];
  if (isAgencyBefore(parse, first, last))
    return [
      [first, first + 1],
      [first + 1, last],
    ];
  if (last - first < 3 || first === 0) return [[first, last]];
  const before = tokens[first - 1] as Token;
  const governed =
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.contracted, before) ||
    lexicon.has(List.organisations, before) ||
    lexicon.has(List.prepositions, before) ||
    // « assessore a Sicurezza e | Commercio Nome »
    (lexicon.has(List.coordinators, before) && lexicon.has(List.fields, tokens[first]) && tokens[first - 2]?.capital) ||
    // « sur le réseau social X Paul Nom »
    (lexicon.has(List.organisations, tokens[first - 2]) && isRelational(lexicon.language, before.low));
  if (!governed) return [[first, last]];
  // « le Togolais Kossi Nom »: the same before two words that no list has.
  const origin = lexicon.has(List.determiners, before) && isOfOrigin(lexicon.language, (tokens[first] as Token).text);
  // "the American Farm Bureau Federation"
  if (origin && !endsInSeveral(parse, last)) return [[first + 1, last]];
  const regions = regionNames(lexicon.language);
  // « à l'agence Sud Infos Zélie Dorval », no « the United Nations Security Council »
  const agency = lexicon.has(List.organisations, before) && !before.capital;
  for (let k = first + 1; k < last - 1; k++) {
    const head = tokens[k - 1] as Token;
    // « o Hospital Doutor Nome », « la chiesa di San Nome »
    if (isInAny(BEFORE_GIVEN, head)) continue;
    // « sur France Ouest | Paul Nom »: where a first name follows, it is a station's.
    // « María del Carmen Nombre »
    const joined = lexicon.has(List.joints, head) && !head.capital && isGivenName((tokens[first] as Token).text);
    if (joined) continue;
    const region = k === first + 1 && regions.has(head.text) && !isGivenName(tokens[k + 1]?.text ?? '');
    const given =
      (isGivenName((tokens[k] as Token).text) &&
        !isGivenName(head.text) &&
        !endsInSeveral(parse, last) &&
        !lexicon.has(List.places, tokens[k])) ||
      (agency && head.capital && pairs.opensAt(k, last));
    // « l'Américain Paul Nom »: where somebody comes from is no name beside it.
    const origin =
      k === first + 1 &&
      lexicon.has(List.determiners, before) &&
      !lexicon.has(List.organisations, head) &&
      isRelational(lexicon.language, head.low);
    // « o Hospital Nome Sobrenome »: what such an institution is called after is a part of its name.
    if (given && k === first + 1 && lexicon.has(List.calledAfter, head)) return [[first, last]];
    if (given && (origin || isOffice(parse, first, k))) return [[k, last]];
    // « Trabajo | y Economía Social », « Trabajo y | Economía Social »: a conjunction inside a name parts it in no place.
    if (lexicon.has(List.coordinators, tokens[k]) || lexicon.has(List.coordinators, head)) continue;
    // « Economía Social | Rosa Nombre »: where a first name follows, the field may have a second word.
    const field =
      lexicon.has(List.fields, head) &&
      tokens[k]?.capital &&
      // « Defensa | Civil Municipal », « Segurança | Pública do Estado »: an adjective goes with its field.
      !(lexicon.language.grammar.dropsSubject && isRelational(lexicon.language, tokens[k]?.low ?? '')) &&
      !endsInSeveral(parse, last) &&
      !tokens.slice(k + 1, last - 1).some(({ text }) => isGivenName(text));
    // « a Administração | de | Carlos Nome »
    const end = lexicon.has(List.joints, head) && !head.capital ? k - 1 : k;
    if (given || region || field)
      return [
        [first, end],
        [k, last],
      ];
  }
  return [[first, last]];
}

/**
 * "Coach | Martin Example", "Commissioner | Example" where the text has his full name: where nouns pile up, the token behind the offices
 * before a name; `first` where none stands there.
 */
function behindTitle(parse: Parse, pairs: KnownPairs, first: number, last: number): number {
  const { tokens } = parse;
  let k = first;
  while (k < last - 1 && isOffice(parse, first, k + 1) && !isGivenName((tokens[k] as Token).text)) k++;
  const opens = isGivenName((tokens[k] as Token).text)
    ? last - k > 1
    : last - k === 1 && pairs.endIn(tokens[k] as Token);
  return opens ? k : first;
}

/** "Police | Chief Tom Example": what stands between the noun for an institution and a first name says what somebody is. */
function isOffice({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const { nounsPile } = lexicon.language.grammar;
  return nounsPile && tokens.slice(first, last).every((token) => isInAny(OFFICES, token));
}

/**
 * How many nouns side by side a name has at most: three; one before a first name tells what somebody is („Portugiesin Rosa Paz Lopes“), and so
 * do the town, or whose somebody is, and a noun („Ulmer Kriminologen Tilo Name“, „Torfheides Keeper Jan Name“).
 */
export function isLongEnough(tokens: readonly Token[], first: number, at: number): boolean {
  if (at - first < 3) return false;
  if (at - first === 3 && belongsThere(tokens, first)) return false;
  const [one, two, three] = [0, 1, 2].map((k) => isGivenName(tokens[first + k]?.text ?? ''));
  // „Major Åse Karim Name“, „João Karim Paz Name“, no „Antwort von Karim Name“
  const longer = one ? two : two || (three && tokens[first + 1]?.capital);
  return at - first > 3 || !longer;
}

/** „Ulmer | Kriminologe Tilo Name“, „Torfheides | Keeper Jan Name“: the town, or whose somebody is, before a noun and a name. */
function belongsThere(tokens: readonly Token[], first: number): boolean {
  const text = tokens[first]?.text ?? '';
  const owner = /\p{L}{3}[^s]s$/u.test(text) && !isGivenName(text) && isGivenName(tokens[first + 2]?.text ?? '');
  return owner || isOfTown(text);
}

/** How many letters a word has at most that is no German noun beside a name („New“, „La“). */
const SHORTEST_NOUN = 3;

/** How a German noun for somebody or something ends that stands beside a name without its article („Forscherin“, „Zeitung“). */
const NOUN =
  /(?:in|er|e|o|or|[iy]st|[ae]nt|eur|ekt|ung|ion|tät|schaft|heit|keit|chef|mann|frau|rat|wirt|arzt|anwalt)$/u;

/**
 * „laut | Human Harbour Watch“, „die | New Harbour Times“: three words of which the first is no German noun. Behind an article or an adjective it
 * is one that tells what bears the name („die Firma Blau Hafen“).
 */
function isWhole({ tokens, lexicon }: Parse, first: number): boolean {
  const [before, { text }] = [tokens[first - 1], tokens[first] as Token];
  if (lexicon.has(List.openers, tokens[first])) return false;
  if (text.length <= SHORTEST_NOUN) return !/^\p{Lu}+$/u.test(text);
  if (NOUN.test(text) || lexicon.has(List.organisations, tokens[first])) return false;
  const led = lexicon.has(List.determiners, before) || lexicon.has(List.contracted, before);
  const noun = before?.capital === true && !lexicon.has(List.openers, before);
  return !led && !noun && !(before?.kind === 'word' && !before.capital && /e[nrms]?$/u.test(before.low));
}

/** „Ulmer“, „Konstanzer“: where somebody comes from, and no first name. */
function isOfTown(text: string): boolean {
  return /\p{L}{3}er$/u.test(text) && !isGivenName(text);
}

function isBehindRole({ tokens, lexicon }: Parse, index: number): boolean {
  return tokens[index - 1]?.capital === true && lexicon.has(List.roles, tokens[index - 1]);
}

/**
 * „Danach kündigte Timo Weber | Klage an“: where nouns have capitals, the object of a verb that ends its clause with a particle stands right
 * behind a subject of two words; a first name in the middle shows a trade before it instead.
 */
function endsInObject({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const [verb, particle, behind] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  if (verb?.capital !== false || verb.kind !== 'word' || particle?.kind !== 'word' || particle.capital) return false;
  if (behind && behind.kind !== 'punctuation' && !lexicon.has(List.coordinators, behind)) return false;
  const surname = tokens[last - 2];
  // „räumte Anna von Holm ein“, „räumte J. P. Holm ein“: behind a small word or an initial stands the surname.
  if (!surname?.capital || isGivenName(surname.text) || lexicon.has(List.prepositions, verb)) return false;
  // „Davon ist Paul von der Heide überzeugt“: a copula has no object.
  if (lexicon.has(List.copulas, verb)) return false;
  const frames = lexicon.separable.get(verb.low);
  return (
    lexicon.has(List.prepositions, particle) || frames?.some(({ particles }) => particles.has(particle.low)) === true
  );
}

/** "the Guild of State Bridge Keepers", "the North Carolina Lottery Board", "the State Transportation Safety Board": a noun for many or for an institution ends no person's name. */
function endsInSeveral({ tokens, lexicon }: Parse, last: number): boolean {
  return lexicon.language.grammar.nounsPile && isInAny(MANY, tokens[last - 1]);
}

/** « le maire LR de Brévan Paul Nom », « la députée PS Anne Nom »: the token behind the letters of a party, else -1. */
function behindParty({ tokens, lexicon }: Parse, first: number): number {
  if (!isPartyWord(lexicon, tokens[first] as Token)) return -1;
  // „KRANFÜHRERIN VERA NAME“: in a line of capitals a first name looks like one.
  if (tokens[first - 1]?.capital !== false || !lexicon.has(List.roles, tokens[first - 1])) return -1;
  return isInAny(BINDING, tokens[first + 1]) ? first + 2 : first + 1;
}

/** « a déclaré à l'AFP | Anna, une voisine »: behind an article letters stand for an institution, and a first name for whoever speaks to it. */
function isAgencyBefore({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (nounsPile || capitalNouns || !/^\p{Lu}{2,5}$/u.test(tokens[first]?.text ?? '')) return false;
  const told = lexicon.has(List.determiners, tokens[first - 1]) && lexicon.has(List.addressee, tokens[first - 2]);
  return (
    (told || lexicon.has(List.contracted, tokens[first - 1])) &&
    isGivenName(tokens[first + 1]?.text ?? '') &&
    last > first + 1
  );
}

/** "Leader of the Opposition | Zirka Example": whoever leads an institution has two names behind it, whether lists have the first or not; -1 for none. */
function behindLed(parse: Parse, first: number, last: number): number {
  const { nounsPile } = parse.lexicon.language.grammar;
  if (!nounsPile || last - first !== 3 || !isLed(parse, first) || endsInSeveral(parse, last)) return -1;
  // "President of the Court of Appeal"
  return parse.tokens[first + 1]?.capital ? first + 1 : -1;
}

/** "Brae Ferries CEO Tom Example": where nouns pile up, the token behind the noun for an office, a first name; -1 where none stands so. */
function behindOffice({ tokens, lexicon }: Parse, first: number, last: number): number {
  if (!lexicon.language.grammar.nounsPile || isGivenName((tokens[first] as Token).text)) return -1;
  for (let k = last - 2; k > first + 1; k--)
    if (lexicon.has(List.roles, tokens[k - 1]) && isGivenName((tokens[k] as Token).text)) return k;
  return -1;
}
