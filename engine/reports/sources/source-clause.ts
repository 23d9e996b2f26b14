import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { asideEnd, opensAge } from '../../phrases/asides/aside-end.ts';
import { startsPhrase } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isFreeOfVerbs } from '../../phrases/verbs/free-of-verbs.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbFollows } from '../../phrases/verbs/verb-second.ts';
import { BREAKS, isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const GOES_ON = listsOf(List.prepositions, List.contracted, List.coordinators, List.linkers);
const ASIDE = listsOf(List.joints, List.roles, List.anybody);
const RELATIVE = listsOf(List.relatives, List.linkers, List.clause);
const LEADS = signs(',:');
/** How many tokens an apposition behind a source has at most, and how far a clause is looked into for its verb. */
const APPOSITION = 16;
const LOOK_AHEAD = 60;
/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/** Marked words begin at a token, or behind its sign. */
export function passageFrom(parse: Parse, index: number, end: number): boolean {
  for (let k = index; k < Math.min(end, index + 3); k++) {
    if ((parse.tokens[k] as Token).marked !== -1) return true;
    if (!isSign(parse.tokens[k], LEADS)) return false;
  }
  return false;
}

/** « Selon une étude qu'elle a payée, S »: behind the comma that closes a relative on the source; its own first token where none does. */
function behindRelative(parse: Parse, first: number, end: number): number {
  for (let k = first + 1; k < Math.min(end, first + APPOSITION); k++)
    if (parse.tokens[k]?.text === ',' && parse.tokens[k]?.marked === -1) return k + 1;
  return first;
}

function opensRelative(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  return token?.marked === -1 && (isRelative(parse, index) || parse.lexicon.has(List.linkers, token));
}

function opensRelativeAt(parse: Parse, index: number): boolean {
  const { lexicon, tokens } = parse;
  const form = lexicon.language.cues.inverts && lexicon.has(List.relativeForms, tokens[index]);
  return opensRelative(parse, index) || form;
}

/** „Laut einem Bericht, | der gestern gekommen war|, …“: a relative clause whose verb closes it. */
function endsRelative(parse: Parse, first: number, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const relative = lexicon.language.cues.inverts && lexicon.has(List.relativeForms, tokens[first]);
  return relative && (lexicon.has(List.auxiliaries, tokens[comma - 1]) || isFiniteVerb(parse, comma - 1));
}

/** « Pour Nom, secrétaire général : « … » »: what stands before the colon tells who the source is, and the marked words alone are said. */
export function leadsToMarks(parse: Parse, first: number, end: number): boolean {
  const { tokens } = parse;
  for (let k = first; k < Math.min(end, first + APPOSITION); k++) {
    if (tokens[k]?.text === ':') return tokens[k + 1]?.kind === 'mark' && !hasFinite(parse, first, k);
    if (tokens[k]?.marked !== -1 || isSign(tokens[k], BREAKS)) return false;
  }
  return false;
}

/** Where the clause begins that a source phrase leads in: behind its comma, and behind the asides on the source. */
export function clauseStart(parse: Parse, names: NameIndex, last: number, end: number): number {
  const { lexicon, tokens } = parse;
  let k = last;
  if (tokens[k]?.text === ',' || tokens[k]?.text === ':') k++;
  else if (isInAny(RELATIVE, tokens[k])) k = behindRelative(parse, k, end);
  else if (isSecond(parse, k)) return k;
  // An apposition between commas: skip to the next comma if what stands before it has no verb and what follows has a subject.
  for (let comma = k; comma < end; comma++) {
    const token = tokens[comma] as Token;
    if (comma - k >= APPOSITION) break;
    // « Selon Nom, qui s'est dit « inquiet », S »: words in marks may belong to the relative.
    if (token.marked !== -1 && comma > k && opensRelativeAt(parse, k)) continue;
    if (token.marked !== -1 || isSign(token, BREAKS)) break;
    if (token.text !== ',') continue;
    // "According to Name, 45, a baker, S", « Selon Nom, 45 ans, riverain, S »: an age is an aside of its own.
    const aged = opensAge(parse, k) && opensDescription(parse, comma + 1);
    if (aged || (comma === k + 1 && tokens[k]?.kind === 'number')) {
      k = comma + 1;
      continue;
    }
    // « Selon Nom, qui remplace X, S »: the aside's own verb counts for nothing.
    // « Per Nome, geologo che non ha firmato lo studio, S »: and so does the verb of a relative inside it.
    const relative =
      isRelative(parse, k) || (tellsOf(parse, names, last, k) && isFreeOfVerbs(parse, { first: k, last: comma }));
    if (hasFinite(parse, k, comma) && !relative && !endsRelative(parse, k, comma)) break;
    // « Pour Nom, de l'institut, qui n'a rien signé, S »: a relative goes on with the aside that tells where somebody is from.
    if (isInAny(ASIDE, tokens[k]) && opensRelative(parse, comma + 1)) {
      k = comma + 1;
      continue;
    }
    if (k > last + 1 && opensRelative(parse, k) && startsPhrase(parse, names, comma + 1)) return comma + 1;
    // « Segundo o relatório, S, o que o ministério nega »: a relative clause is no subject.
    const thing = lexicon.has(List.definite, tokens[comma + 1]) && isRelative(parse, comma + 2);
    if (thing || isRelative(parse, comma + 1)) break;
    // "According to Name, the station in Brenne, Ohio, is lost": a name between commas before a verb tells where or who that is.
    if (isApposed(parse, names, comma)) break;
    // « Para Nome, autora do livro, ainda é cedo »: behind a noun for what somebody is, the clause may open with any word.
    // "According to Name, the mayor, drivers will pay": so it may where an article stands before the noun, or a relative tells of the source.
    const told = k === last + 1 && asideEnd(parse, last) === comma && isOnSource(parse, names, last);
    const describes = (told || opensDescription(parse, k)) && !isInAny(GOES_ON, tokens[comma + 1]);
    if (
      (describes || startsPhrase(parse, names, comma + 1) || verbFollows(parse, comma + 1)) &&
      hasFinite(parse, comma + 1, Math.min(end, comma + LOOK_AHEAD))
    )
      return comma + 1;
  }
  return k;
}

/** « Selon Nom, | 34 ans, personne … », « Selon Nom, | gardienne de la tour, ceux qui … »: an age, or a noun without article. */
function opensDescription(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (isInAny(PEOPLE, token) || opensAge(parse, index)) return true;
  const { bracket, nounsPile } = lexicon.language.grammar;
  return !bracket && !nounsPile && token?.kind === 'word' && !token.capital && isPlainWord(parse, index);
}

/** „Laut Gewerkschaft | beteiligten sich 9000, das Unternehmen …“: where the verb stands second, it is what stands behind the source. */
function isSecond({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  const form = lexicon.language.cues.inverts && token?.capital === false && lexicon.has(List.thirdPerson, token);
  return form && !isInAny(GOES_ON, token) && lexicon.has(List.reflexives, tokens[index + 1]);
}

/** « Selon Nom, géologue qui …, S », "According to Name, a baker who …, S": what somebody named is, with an indefinite article or none; « un homme qui … » is somebody else. */
function tellsOf({ tokens, lexicon }: Parse, names: NameIndex, source: number, first: number): boolean {
  if (isInAny(PEOPLE, tokens[first])) return true;
  const indefinite = lexicon.has(List.determiners, tokens[first]) && !lexicon.has(List.definite, tokens[first]);
  if (!indefinite || !tokens.slice(first + 1, first + 3).some((token) => lexicon.has(List.roles, token))) return false;
  return endsName(names, source);
}

/** An aside behind a name, or a relative or an indefinite article behind anybody ("the union, the mayor, drivers" may be three). */
function isOnSource(parse: Parse, names: NameIndex, comma: number): boolean {
  const { lexicon, tokens } = parse;
  if (!lexicon.language.cues.bareClause) return false;
  const first = tokens[comma + 1];
  const indefinite = lexicon.has(List.determiners, first) && !lexicon.has(List.definite, first);
  return indefinite || isRelative(parse, comma + 1) || endsName(names, comma);
}

function endsName(names: NameIndex, last: number): boolean {
  let name = last - 1;
  while (!names.has(name) && last - name < LONGEST_NAME) name--;
  return names.get(name)?.last === last;
}

function isApposed(parse: Parse, names: NameIndex, comma: number): boolean {
  const name = names.get(comma + 1);
  return name !== undefined && parse.tokens[name.last]?.text === ',' && isFiniteVerb(parse, name.last + 1);
}
