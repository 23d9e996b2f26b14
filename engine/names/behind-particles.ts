import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { joinsAnother } from './joined.ts';
import { opensPlace } from './opens-place.ts';
import { isCapitalParticle, isOwnWord, particlesEnd } from './particle.ts';
import { regionNames } from './regions.ts';
import { isFull, joinsSurnames, opensSurname } from './surname.ts';

/** What joins a noun to one before it. */
const BINDING = listsOf(List.joints, List.contracted);

/**
 * « Gesa | dos Santos », « Ana López | de Haro »: the token behind small words and the capital that they lead to, where those belong to the
 * name; null where they don't.
 * @param first the first token of the name
 * @param at the first small word
 */
export function behindParticles(parse: Parse, first: number, at: number): number | null {
  const { tokens, lexicon } = parse;
  const { block, marked } = tokens[first] as Token;
  const end = particlesEnd(parse, at);
  const behind = tokens[end];
  if (end === at || !behind?.capital || behind.kind !== 'word' || behind.block !== block || behind.marked !== marked)
    return null;
  const { capitalNouns } = lexicon.language.grammar;
  if (isOfTown(parse, first, at) || opensNext(parse, first, at, end)) return null;
  // „Kürzungen von PC-Hilfen“, „Zugehörigkeit zur PKK“: what ends so is nobody's first name.
  if (capitalNouns && at - first === 1 && lexicon.has(List.abstract, tokens[first])) return null;
  // "Name von der Bürgerinitiative", « Ana López del Centro Regional »: a noun for an institution is nobody's surname.
  const joined = capitalNouns || (lexicon.has(List.contracted, tokens[at]) && isSomebody(parse, first, at));
  if (joined && lexicon.has(List.organisations, behind)) return null;
  // « la secretaria de Estado | al Diario de Nombre »: an institution to which something is told is nobody's surname.
  if (lexicon.has(List.addressee, tokens[at]) && lexicon.has(List.organisations, behind)) return null;
  // « Rio de Janeiro »: behind the word that places begin with a month is no month.
  const place = opensPlace(parse, end) || lexicon.has(List.places, tokens[at - 1]);
  if ((lexicon.has(List.openers, behind) && !place) || joinsAnother(parse, first, at, end)) return null;
  // „Franka Van den Broeck“, but „begründete Marsch | den Schritt“
  if (isCapitalParticle(tokens[at - 1] as Token)) return end + 1;
  if (capitalNouns && lexicon.has(List.determiners, tokens[at])) return null;
  // "Erste Scheele von der Bürgerinitiative": two names are a full one, whether a list holds the first or not.
  const two = capitalNouns && at - first > 1 && !isGivenName((tokens[at - 1] as Token).text);
  if (capitalNouns && at - first === 1 && isOwnWord(parse, tokens[at] as Token) && endsFullName(parse, first, at))
    return null;
  const own = lexicon.has(List.joints, tokens[at]) || (capitalNouns && isOwnWord(parse, tokens[at] as Token));
  return !own || !(two || isFull(parse, first, at)) || opensSurname(parse, at, end) ? end + 1 : null;
}

/** „Krug | zur Flut“: elsewhere the surname ends a full name, without the small word. */
function endsFullName({ tokens }: Parse, first: number, particle: number): boolean {
  const surname = tokens[first]?.text;
  return tokens.some(
    ({ text, block }, k) =>
      text === surname &&
      k !== first &&
      tokens[k - 1]?.block === block &&
      isGivenName(tokens[k - 1]?.text ?? '') &&
      tokens[k + 1]?.text !== tokens[particle]?.text,
  );
}

/** "Councillor | van der Poel": small words that are no others in the language, and a capital, at `at`. */
export function leadsToSurname(parse: Parse, at: number): boolean {
  const [token, surname] = [parse.tokens[at], parse.tokens[particlesEnd(parse, at)]];
  if (!token || token === surname || isOwnWord(parse, token) || parse.lexicon.has(List.joints, token)) return false;
  return surname?.capital === true && surname.block === token.block;
}

/** « Ana López », and no « Universidad Nacional »: of two capitals or more none is a noun for an institution. */
function isSomebody({ tokens, lexicon }: Parse, first: number, at: number): boolean {
  return at - first > 1 && !tokens.slice(first, at).some((token) => lexicon.has(List.organisations, token));
}

/** « secondo Ugo Nome | la Francia paga »: an article alone belongs to a name right behind a first name, where no country follows (« Ugo la Nome »). */
function opensNext({ tokens, lexicon }: Parse, first: number, at: number, end: number): boolean {
  const article = lexicon.has(List.definite, tokens[at]) && !isInAny(BINDING, tokens[at]);
  if (!lexicon.language.grammar.dropsSubject || end !== at + 1 || !article) return false;
  const given = at - first === 1 && isGivenName(tokens[first]?.text ?? '');
  return !given || regionNames(lexicon.language).has(tokens[end]?.text ?? '');
}

/** « l'arbitro Nome | di Torre »: behind a noun for somebody a surname alone has its town behind it, where what joins them leads to no second surname. */
function isOfTown({ tokens, lexicon }: Parse, first: number, joint: number): boolean {
  const surname = joint - first === 1 && !isGivenName(tokens[first]?.text ?? '');
  if (!lexicon.language.grammar.dropsSubject || !surname || !lexicon.has(List.joints, tokens[joint])) return false;
  if (joinsSurnames(tokens[joint] as Token)) return false;
  return lexicon.has(List.roles, tokens[first - 1]) && tokens[first - 1]?.capital === false;
}
