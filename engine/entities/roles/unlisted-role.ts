import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { isGivenName } from '../../names/gender.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { nounsTakenUp } from '../descriptions/taken-up-nouns.ts';
import type { Role } from '../entity.ts';
import { roleAt } from './role-at.ts';

/*
 * What somebody is, by a noun that no list has: "Ada Quill, a barista from Hull, …" and later "the barista". Beside a full name its place
 * tells that it is one, where the text takes it up with its article.
 */

const WITHIN = signs(`&'’`);
const BEHIND = signs(',.;:)(—–');
/** What the noun of a description stands before. */
const NO_NOUNS = listsOf(List.prepositions, List.contracted, List.determiners);

/** Words that say what nobody is. */
const NO_OFFICE = listsOf(
  List.times,
  List.documents,
  List.viewNouns,
  List.determiners,
  List.numberWords,
  List.adverbs,
  List.pronouns,
);

const COPULAS = listsOf(List.passive, List.copulas);

const LONGEST = 14;
/** The most tokens of a description that opens its sentence. */
const MOST_BEFORE = 6;

/** "Ada Quill, a barista from Hull, …", "Ada Quill is a barista": between a determiner and the end of the apposition. */
export function unlistedFrom(parse: Parse, name: Name, first: number): { role: Role; last: number } | null {
  const { tokens, lexicon } = parse;
  const determined = lexicon.has(List.determiners, tokens[first]);
  // "Ada Quill, founding partner of the firm, …", « Anne Nom est céréalière à Brévan »
  const states = !lexicon.language.grammar.nounsPile && isInAny(COPULAS, tokens[first - 1]);
  const bare = tokens[first - 1]?.text === ',' || states;
  if (!isFullName(name) || !(determined || bare)) return null;
  const definite = lexicon.has(List.definite, tokens[first]);
  // « Según el alcalde, Nombre, la obra costará más. »: behind a source the comma closes it, and what is said begins.
  const start = sentenceStart(parse, name.first);
  if (definite && lexicon.has(List.accordingTo, tokens[start]) && lexicon.accordingTo.at(tokens, start)) return null;
  const head = headTakenUp(parse, determined ? first + 1 : first, first + LONGEST, definite ? 2 : 1);
  if (head === -1) return null;
  let last = head + 1;
  while (last - first <= LONGEST && isWithin(tokens[last]) && !endsDescription(parse, last)) last++;
  // "Ada Quill, the move smells of it": no description ends with what governs.
  const ends = endsDescription(parse, last) && !isInAny(PREPOSITIONS, tokens[last - 1]);
  return ends ? { role: roleAt(parse, first, last, head), last } : null;
}

/** "The barista, Ada Quill, …": what opens the sentence describes the full name between commas. */
export function unlistedBeforeComma(parse: Parse, name: Name, comma: number): Role | null {
  const first = sentenceStart(parse, comma);
  const opens = comma - first >= 2 && comma - first <= MOST_BEFORE && isFullName(name);
  // "The storm, Ada Quill said, …"
  if (!opens || parse.tokens[name.last]?.text !== ',' || !parse.lexicon.has(List.definite, parse.tokens[first]))
    return null;
  const head = headTakenUp(parse, first + 1, comma, 2);
  if (head === -1) return null;
  // « A decisão foi lida pelo relator, Rui Nome, »: a sentence with its verb describes nobody.
  for (let k = head + 1; k < comma; k++) if (endsDescription(parse, k)) return null;
  return roleAt(parse, first, comma, head);
}

/**
 * « Éclusière à Sète depuis dix ans, Anne Nom publie un livre. … raconte l'éclusière »: what opens the sentence without article describes
 * the full name behind its comma, where the text takes it up.
 */
export function unlistedOpening(parse: Parse, name: Name): Role | null {
  const { tokens, lexicon } = parse;
  const comma = name.first - 1;
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  const first = sentenceStart(parse, name.first);
  if (
    nounsPile ||
    capitalNouns ||
    tokens[comma]?.text !== ',' ||
    comma - first < 3 ||
    comma - first > LONGEST ||
    !isFullName(name)
  )
    return null;
  const acts = isFiniteVerb(parse, name.last) || isPlainWord(parse, name.last);
  if (!acts || !isInAny(PREPOSITIONS, tokens[first + 1])) return null;
  for (let k = first; k < comma; k++)
    if (tokens[k]?.marked !== -1 || isFiniteVerb(parse, k) || lexicon.has(List.relatives, tokens[k])) return null;
  return headTakenUp(parse, first, first + 1, 1) === first ? roleAt(parse, first, comma, first) : null;
}

/** "partner of Quill & Sons", "the harbour's pilot" */
function isWithin(token: Token | undefined): boolean {
  return token?.kind === 'word' || isSign(token, WITHIN);
}

/** « La brodeuse Anne Nom », "Harbour master Ada Quill", „Dachdecker Jan Nom“: right before a full name; where nouns pile up or have capitals no article is needed. */
export function unlistedBefore(parse: Parse, name: Name): Role | null {
  const { tokens, lexicon } = parse;
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  const first = nounsPile ? pileStart(parse, name.first) : name.first - 1;
  const definite = lexicon.has(List.definite, tokens[first - 1]);
  if (!definite && !nounsPile && !(capitalNouns && tokens[first]?.capital)) return null;
  // "met German Chancellor Ada Quill"
  const listed = nounsPile && first < name.first && lexicon.has(List.roles, tokens[name.first - 1]);
  const full = isFullName(name) ? headTakenUp(parse, first, name.first, definite ? 2 : 1) : -1;
  const head = listed ? name.first - 1 : full;
  return head === -1 ? null : roleAt(parse, definite ? first - 1 : first, name.first, head);
}

/** The first of the words before a name that may describe it: a noun in lower case, or an office, and what stands before it ("GOP treasurer"). */
function pileStart(parse: Parse, end: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, end);
  const noun = tokens[end - 1];
  if (noun?.capital && end - 1 > start && !lexicon.has(List.roles, noun)) return end;
  let k = end;
  while (k > start && k > end - MOST_BEFORE && !isInAny(NO_NOUNS, tokens[k - 1])) {
    if (k - 1 > start && endsDescription(parse, k - 1)) break;
    k--;
  }
  return k;
}

function isFullName({ words }: Name): boolean {
  return words.length > 1 && isGivenName(words[0] ?? '');
}

/** The noun that a description is about, if the text has it behind a definite article so often; -1 where none is taken up. */
function headTakenUp(parse: Parse, first: number, last: number, least: number): number {
  const { tokens, lexicon } = parse;
  let end = first;
  const describes = (k: number) => tokens[k]?.kind === 'word' && !isInAny(NO_NOUNS, tokens[k]);
  const ends = (k: number) => k !== sentenceStart(parse, k) && endsDescription(parse, k);
  while (end < last && describes(end) && !ends(end)) end++;
  const nouns = nounsTakenUp(parse);
  const isTakenUp = (k: number) => {
    const token = tokens[k] as Token;
    return (nouns.get(token.low) ?? 0) >= least && !isInAny(NO_OFFICE, token);
  };
  if (lexicon.language.grammar.nounsPile) return end > first && isTakenUp(end - 1) ? end - 1 : -1;
  for (let k = first; k < end; k++) if (isTakenUp(k)) return k;
  return -1;
}

/** A sign, a relative or a verb, or the end of the sentence. */
function endsDescription(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (!token || token.sentence !== parse.tokens[index - 1]?.sentence || token.marked !== -1) return true;
  if (isSign(token, BEHIND) || token.kind === 'mark') return true;
  return parse.lexicon.has(List.relatives, token) || isFiniteVerb(parse, index);
}
