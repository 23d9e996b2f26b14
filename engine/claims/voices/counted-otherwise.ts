import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Quantity } from '../../quantities/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { Token } from '../../text/tokens.ts';
import { wholeForm } from '../../text/whole-form.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { type Count, countsIn, HANDFUL } from './counts.ts';
import { isEarlierCount } from './earlier-count.ts';

const JOINING = listsOf(
  List.prepositions,
  List.contracted,
  List.clause,
  List.infinitive,
  List.opposing,
  List.contrasting,
);

/** Numbers nearer than this are the same, rounded. */
const ROUNDING = 0.05;

/** Numbers farther apart than this are hardly of the same things. */
const FARTHEST = 12;

/** Tokens of words that say little more than a number. */
const BRIEF = 7;

/** Letters of a word that tells what is spoken of. */
const LONG = 6;

/**
 * « Selon Nom, 3 000 personnes ont défilé ; la police en compte 850. »: two voices come to two numbers of the same things, in the same
 * sentence or the next. Each disputes the other's.
 */
export function countedOtherwise(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const counts = countsIn(context, at);
  return counts.flatMap((one, index) => {
    const other = counts[index + 1];
    if (!other || !contradicts(context, one, other)) return [];
    return [disputed(parse, one, other), disputed(parse, other, one)];
  });
}

function disputed(parse: Parse, claimed: Count, other: Count): FoundClaim {
  return claimOf(parse, {
    span: claimed.reported ? claimed.span : spelled(parse, claimed.span),
    status: 'speaker.countered',
    claimant: claimed.entity,
    disputer: other.entity,
    marker: other.marker,
    rule: 'counted-otherwise',
    confidence: 0.75,
    ...(other.source && { source: other.source }),
    evidence: claimed.evidence ?? [],
  });
}

/** « n'en recense que quarante », « la eleva a 240.000 »: what joins a number to its verb is no part of the claim. */
function spelled(parse: Parse, span: Span): Span {
  const { first, last } = tokensOf(parse, span);
  let from = first;
  while (from < last - 1 && isInAny(JOINING, parse.tokens[from])) from++;
  return { start: (parse.tokens[from] as Token).start, end: span.end };
}

/** Two voices, near each other, one of them at least reported or each with a verb of its own, and another number of the same things. */
function contradicts(context: ClaimContext, one: Count, other: Count): boolean {
  const { parse } = context;
  // Two who lead to nobody may be one.
  if (one.entity === other.entity || !one.quantity) return false;
  if (isEarlierCount(parse, one.entity) || isEarlierCount(parse, other.entity)) return false;
  // « Le livre compte dix récits, confie-t-elle »: what one voice counts within the other's words is the other's.
  if (tellsOf(one, other) || tellsOf(other, one)) return false;
  const [here, there] = [parse.tokens[one.at] as Token, parse.tokens[other.at] as Token];
  const opposed = isSetAgainst(parse, other);
  const near = here.block === there.block || (there.block - here.block === 1 && (opposed || !other.reported));
  if (!near || there.sentence - here.sentence > (goesOn(context, one, here.sentence + 1) ? 2 : 1)) return false;
  if (isFew(one) && (other.quantity === null || (other.reported && !shareNoun(parse, one.quantity, other.quantity))))
    return false;
  // « le musée compte 900 toiles ; le port en compte 40 »: one verb tells what each has.
  if (!one.reported && !other.reported && !opposed && sameVerb(parse, one, other)) return false;
  const { quantity } = other;
  // « chiffre les pertes à 4 millions ; le syndicat estime que … la moitié »: a verb of saying tells what somebody claims.
  if (quantity === null) return one.reported || saysSo(parse, one);
  const pairs = [one.quantity, one.more].flatMap((mine) => (mine ? [[mine, quantity] as const] : []));
  const nouns = one.more !== null || other.more !== null;
  return (
    pairs.some(
      ([mine, its]) => differs(parse, mine, its, opposed) && (!nouns || opposed || shareNoun(parse, mine, its)),
    ) &&
    (isBrief(parse, other) || sharesWord(parse, one, other))
  );
}

/** « Selon Nom, 1 200 barques ont coulé. « C'est un désastre », dit-elle. Le port en compte 300. »: the same voice has nothing but words in marks in that sentence. */
function goesOn({ said }: ClaimContext, { entity }: Count, sentence: number): boolean {
  const words = said.get(sentence) ?? [];
  return words.length > 0 && words.every((q) => q.kind !== 'indirect' && q.entity !== null && q.entity === entity);
}

/** « deux blessés »: of a handful a verb of counting tells another number, or another voice of the same noun. */
const isFew = ({ quantity }: Count) => quantity !== null && quantity.unit !== 'percent' && quantity.value < HANDFUL;

/** The words of one hold the other's, and whoever says them stands behind. */
const tellsOf = (one: Count, { span, marker }: Count) =>
  one.span.start <= span.start && span.end <= one.span.end && one.marker.first > marker.first;

/** Letters by which a verb is known for another of its forms. */
const STEM = 4;

const saysSo = ({ tokens, lexicon }: Parse, { marker }: Count) => lexicon.has(List.cues, tokens[marker.last - 1]);

function sameVerb({ tokens }: Parse, one: Count, other: Count): boolean {
  const stem = ({ marker }: Count) => tokens[marker.last - 1]?.low.slice(0, STEM);
  return stem(one) === stem(other);
}

/** « La mairie a, de son côté, recensé … », « le syndicat, lui, parle de … », „sprach dagegen von …“: what the other comes to is set against it. */
function isSetAgainst(parse: Parse, { at, marker, quantity, source }: Count): boolean {
  const { tokens, lexicon } = parse;
  const first = Math.min(at, marker.first, source?.first ?? at);
  const last = Math.max(at, marker.last, quantity?.first ?? 0);
  for (let k = first; k <= last; k++) {
    if (lexicon.opposing.at(tokens, k) || lexicon.asides.at(tokens, k)) return true;
    if (tokens[k]?.text === ',' && lexicon.has(List.strongPronouns, tokens[k + 1])) return true;
  }
  return false;
}

function shareNoun(parse: Parse, one: Quantity, other: Quantity): boolean {
  const noun = nounOf(parse, one);
  return noun !== '' && noun === nounOf(parse, other);
}

/** « Per la questura erano ottocento. »: it says little more than its number. */
function isBrief(parse: Parse, { span, reported }: Count): boolean {
  if (!reported) return true;
  const { first, last } = tokensOf(parse, span);
  return last - first <= BRIEF;
}

/** « le port a perdu 12 % de ses barques … le port n'en a perdu que 3 % »: a longer statement is of the same things where a long word comes again. */
function sharesWord(parse: Parse, one: Count, other: Count): boolean {
  const words = (count: Count) => {
    const { first, last } = tokensOf(parse, count.span);
    return parse.tokens.slice(first, last).flatMap(({ low }) => (low.length >= LONG ? [wholeForm(low)] : []));
  };
  const before = new Set(words(one));
  return words(other).some((word) => before.has(word));
}

/** Another number of the same things: in the same unit, and with no noun of its own but the one counted before. */
function differs(parse: Parse, one: Quantity, other: Quantity, opposed: boolean): boolean {
  // « costará 90.000 euros; la Diputación la eleva a 240.000 »: the unit need not be told again.
  const same = one.unit === other.unit || other.unit === null;
  if (!same || Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value)) return false;
  if (Math.max(one.value, other.value) > FARTHEST * Math.min(one.value, other.value)) return false;
  if (opposed) return true;
  const [mine, its] = [nounOf(parse, one), nounOf(parse, other)];
  if (one.unit !== null && other.unit !== null) return mine === '' || its === '' || mine === its;
  if (its === '' || mine === its) return true;
  // „zählte 4.200 Teilnehmer, die Veranstalter kamen auf 10.000 Menschen“, "put the crowd at 80,000. The ministry spoke of 15,000 people"
  return one.value >= HANDFUL && countsPeople(parse, other) && (mine === '' || countsPeople(parse, one));
}

/** What stands behind a number and is nothing that is counted. */
const NO_NOUN = listsOf(
  List.contracted,
  List.conjunctions,
  List.coordinators,
  List.clause,
  List.asWords,
  List.adverbs,
  List.infinitive,
);

const PERSONS = listsOf(List.groups, List.roles, List.anybody);

const countsPeople = ({ tokens }: Parse, { end, unit }: Quantity) => unit === null && isInAny(PERSONS, tokens[end]);

/** What is counted: the noun behind the number, of a share the one behind « de » (« 40 % des écoles »); '' for none. */
function nounOf(parse: Parse, { unit, end }: Quantity): string {
  const { tokens, lexicon } = parse;
  let at = end;
  if (unit === 'percent' && (lexicon.has(List.joints, tokens[at]) || lexicon.has(List.contracted, tokens[at]))) at++;
  while (at > end && lexicon.has(List.determiners, tokens[at])) at++;
  const token = tokens[at];
  const governs = lexicon.has(List.prepositions, token) || lexicon.has(List.accordingTo, token);
  // "15,000 | had marched"
  const acts = isFiniteVerb(parse, at);
  // « trente | au maximum », « treinta | como máximo »
  const joins = isInAny(NO_NOUN, token);
  return token?.kind === 'word' && !governs && !acts && !joins ? wholeForm(token.low) : '';
}
