import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { institutionIn } from '../nouns/institution-in.ts';
import { stepOverAdverbs } from '../verbs/adverbs-before.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { joinedStart } from './main-start.ts';

/** How many tokens the phrase for an institution has at most that a verb speaks for. */
const LONGEST_INSTITUTION = 8;

/** « Desde el sindicato calificaron », « Dal ministero fanno sapere »: a verb in the plural without subject speaks for the institution. */
export function spokenFor(parse: Parse, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !hasPlural(parse, verb)) return null;
  const start = Math.max(sentenceStart(parse, verb), verb - LONGEST_INSTITUTION);
  for (let k = stepOverAdverbs(parse, verb - 1, start); k >= start; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || token.kind === 'punctuation' || isFiniteVerb(parse, k)) return null;
    if (!lexicon.speaksFrom.has(token.low)) continue;
    const from = lexicon.has(List.contracted, token) ? k : k + 1;
    // « Dal Viminale fanno sapere »: at the head of its sentence a name too.
    const named = k === sentenceStart(parse, verb) && tokens[k + 1]?.capital === true;
    const noun = named || tokens.slice(k + 1, k + 3).some((next) => lexicon.has(List.organisations, next));
    return noun ? { first: from, last: stepOverAdverbs(parse, verb - 1, start) + 1 } : null;
  }
  return null;
}

/**
 * « Au ministère, on affirme que S », « Chez Rovelan, on répond que S », "De la mairie ils signalent": a pronoun for nobody in particular
 * stands for the institution that opens its sentence with a preposition; null where none does.
 */
export function leadingInstitution(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  const token = tokens[first];
  const many = lexicon.pronouns.get(token?.low ?? '')?.endsWith('p') === true;
  if (dropsSubject || bracket || nounsPile || last - first !== 1 || !(many || lexicon.has(List.impersonal, token)))
    return null;
  const comma = tokens[first - 1]?.text === ',' ? first - 1 : first;
  const start = openingOf(parse, comma);
  if (comma - start < 2 || !(isInAny(PREPOSITIONS, tokens[start]) && comma - start < LONGEST_INSTITUTION)) return null;
  // « Chez les Tessier, ils disent »: several who were spoken of before are taken up behind a comma.
  if (many && comma < first) return null;
  const institution = institutionIn(parse, names, start);
  // « De la mairie | ils signalent »: without a comma the phrase seems to run on over the pronoun.
  if (!institution || (comma < first && institution.last !== comma)) return null;
  return institution.last >= comma ? { first: institution.first, last: comma } : null;
}

/** Where the words before a sign begin, behind what joins the sentence to the one before and a moment (« Mais lundi, | à la mairie, on assure »). */
function openingOf(parse: Parse, sign: number): number {
  const { tokens, lexicon } = parse;
  const start = joinedStart(parse, sign);
  let first = sign;
  while (first > start && tokens[first - 1]?.text !== ',') first--;
  return first === start || lexicon.has(List.times, tokens[start]) ? first : start;
}

/** The verb group that begins here is plural. */
function hasPlural({ tokens, lexicon }: Parse, verb: number): boolean {
  let k = verb;
  while (lexicon.has(List.clitics, tokens[k])) k++;
  return lexicon.has(List.pluralEnding, tokens[k]);
}
