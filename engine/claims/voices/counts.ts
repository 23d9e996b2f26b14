import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import type { Evidence, Span } from '../../model.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import type { Quantity } from '../../quantities/find.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { countingFrom } from '../../reports/clauses/counted-object.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext } from '../context.ts';
import { clauseEnd, resolve } from '../statements/statement.ts';
import { BESIDE, numberBehind, numberBeside, sharedVerb } from './verbless-counts.ts';

const CLAUSE_ENDS = signs('.,;:!?');

/** Smaller numbers count too many things to be of the same ones, but where nothing else is counted. */
export const HANDFUL = 10;

/** « un »: hardly ever a count. */
const SMALLEST = 2;

/** From the verb to its number there are at most so many tokens (« la mairie n'en recense | que quarante »). */
const REACH = 9;

/** A number that somebody comes to, with the words that tell it. */
export interface Count {
  readonly entity: Entity | null;
  readonly span: Span;
  /** The number, or null where only a comparison tells that it is another (« ne calcola il doppio »). */
  readonly quantity: Quantity | null;
  /** Another number of the same words (« 180 des 240 employés »). */
  readonly more: Quantity | null;
  /** The words that say so, and whose they are. */
  readonly marker: Range;
  readonly source?: Range;
  readonly evidence?: readonly Evidence[];
  /** The token that it begins at. */
  readonly at: number;
  /** The article itself tells it as a figure of somebody's; a verb of counting alone may tell what somebody has (« la ville compte 900 lits »). */
  readonly reported: boolean;
}

/** The numbers that somebody comes to, in reading order: reported words with one number, numbers with a source of their own, verbs of counting. */
export function countsIn(context: ClaimContext, clues: readonly number[]): Count[] {
  const { quotations } = context;
  const reported = quotations.flatMap((quotation) => reportedCount(context, quotation) ?? []);
  const known = new Set(reported.map(({ quantity }) => quantity?.first));
  const fresh = (count: Count | null) => (count && !known.has(count.quantity?.first) ? [count] : []);
  const { tokens, lexicon } = context.parse;
  const counted = clues.flatMap((index) => {
    if (tokens[index]?.marked !== -1) return [];
    if (lexicon.has(List.counting, tokens[index]))
      return fresh(numberBefore(context, index) ?? countedBy(context, index));
    return fresh(numberBeside(context, index) ?? numberBefore(context, index));
  });
  const sourced = [...context.reports.values()].flat().flatMap((report) => fresh(numberBehind(context, report)));
  const told = [...reported, ...counted, ...sourced];
  return [...told, ...told.flatMap((count) => sharedVerb(context, count) ?? [])].sort((a, b) => a.at - b.at);
}

/** « Selon Nom, 3 000 personnes ont défilé »: reported words with one number that counts. */
function reportedCount({ parse }: ClaimContext, quotation: Found): Count | null {
  const { kind, heading, entity, cue, start, end, rule } = quotation;
  if (kind === 'partial' || heading || entity === null || !cue) return null;
  const words = tokensOf(parse, quotation);
  const all = quantitiesIn(parse, words.first, words.last).filter(
    ({ value, unit }) => unit !== 'year' && (value >= SMALLEST || unit === 'percent'),
  );
  const many = all.filter(({ value, unit }) => value >= HANDFUL || unit === 'percent');
  const [quantity, ...others] = many.length > 0 ? many : all;
  // « 4 500 selon la préfecture, 15 000 selon les syndicats »: each number has its own source.
  if (!quantity || (others.length > 1 && rule !== 'object') || holdsSource(parse, quantity.end, words.last))
    return null;
  const { evidence } = quotation;
  // « revendique 900 marcheurs, dont 80 à Nantes »: what is counted is the first number.
  const [more = null] = rule === 'object' ? [] : others;
  return { entity, span: { start, end }, quantity, more, marker: cue, evidence, at: words.first, reported: true };
}

function holdsSource({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first; k < Math.min(last, first + BESIDE); k++)
    if (lexicon.has(List.accordingTo, tokens[k]) && lexicon.accordingTo.at(tokens, k)?.trust === 'sure') return true;
  return false;
}

/** « 650, a compté la préfecture », « il 38, replica la direzione »: a number before the verb, and whoever counts behind it. */
function numberBefore(context: ClaimContext, index: number): Count | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const verb = countingFrom(parse, index);
  if (tokens[verb - 1]?.text !== ',') return null;
  const quantity = quantitiesIn(parse, Math.max(0, verb - 2), verb - 1).at(-1);
  const alone = quantity && (lexicon.has(List.counting, tokens[index]) || opensWith(parse, quantity));
  const source = quantity?.end === verb - 1 && alone ? phraseFrom(parse, names, index + 1) : null;
  if (!quantity || !source) return null;
  return {
    entity: resolve(context, source),
    span: spanOf(parse, { first: quantity.first, last: quantity.end }),
    quantity,
    more: null,
    marker: { first: verb, last: index + 1 },
    source,
    at: quantity.first,
    reported: true,
  };
}

/** « …; | il 38, »: nothing but an article stands before the number. */
function opensWith({ tokens, lexicon }: Parse, { first }: Quantity): boolean {
  const before = lexicon.has(List.definite, tokens[first - 1]) ? first - 2 : first - 1;
  return isSign(tokens[before], CLAUSE_ENDS);
}

/** « la direction en compte 31 % », "The council puts the bill at £1.4m." */
function countedBy(context: ClaimContext, index: number): Count | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, index);
  const until = Math.min(end, index + 1 + REACH);
  const verb = countingFrom(parse, index);
  const marker = { first: verb, last: index + 1 };
  // „zählte das Ministerium 18.000“: where the verb comes second, its subject may stand behind it.
  // „…, sprach das Ministerium von …“: behind a clause it always does.
  const inverts = lexicon.language.cues.inverts;
  const inverted = inverts && (tokens[verb - 1]?.text === ',' || !subjectBefore(parse, names, verb, false));
  const subject = inverted ? beforeNumber(parse, phraseFrom(parse, names, index + 1)) : null;
  const from = subject ? subject.last : index + 1;
  // „70.000 Teilnehmer nannten“: in a subordinate clause the number stands before.
  const fronted = lexicon.language.grammar.bracket && isSign(tokens[index + 1], CLAUSE_ENDS);
  const [quantity] = fronted
    ? quantitiesIn(parse, Math.max(sentenceStart(parse, index), index - BESIDE), index)
    : quantitiesIn(parse, from, until);
  const compares = comparedBehind(parse, from, until);
  const source =
    quantity || compares ? (subject ?? counter(context, fronted && quantity ? quantity.first : verb)) : null;
  if (!source) return null;
  const last = fronted ? index : clauseEnd(parse, from, end);
  const told = compares ? null : (quantity ?? null);
  // „Name kam auf 45 Prozent“: a share that somebody comes to by no verb of saying is what they got.
  const got = lexicon.language.cues.inverts && told?.unit === 'percent' && !lexicon.has(List.cues, tokens[index]);
  if (got) return null;
  if (told && told.first >= last) return null;
  const span = spanOf(parse, { first: fronted && told ? told.first : from, last });
  return {
    entity: resolve(context, source),
    span,
    quantity: told,
    more: null,
    marker,
    source,
    at: source.first,
    reported: false,
  };
}

/** Who counts: the subject before the verb or the number, in „während die Veranstalter 70.000 nannten“ behind the conjunction. */
function counter({ parse, names }: ClaimContext, before: number): Range | null {
  const subject = subjectBefore(parse, names, before, false);
  const { tokens, lexicon } = parse;
  if (subject || !lexicon.language.grammar.bracket) return subject;
  const opensClause = (index: number) => isSubordinator(parse, index) || lexicon.has(List.contrasting, tokens[index]);
  let opens = before - 1;
  while (opens > sentenceStart(parse, before) && !opensClause(opens)) opens--;
  const phrase = opensClause(opens) ? phraseFrom(parse, names, opens + 1) : null;
  return phrase && phrase.last <= before ? phrase : null;
}

/** „sprach die Opposition | von fast zehn Prozent“: the number is no part of who counts. */
function beforeNumber(parse: Parse, phrase: Range | null): Range | null {
  const [quantity] = phrase ? quantitiesIn(parse, phrase.first + 1, phrase.last) : [];
  if (!phrase || !quantity) return phrase;
  let last = quantity.first;
  for (let k = last - 1; k > Math.max(phrase.first, last - BESIDE); k--)
    if (parse.lexicon.has(List.prepositions, parse.tokens[k])) last = k;
  return { first: phrase.first, last };
}

/** « ne calcola il doppio », « avance un chiffre deux fois plus élevé » */
function comparedBehind({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if ((tokens[k] as Token).marked === -1 && lexicon.comparisons.at(tokens, k)) return true;
  return false;
}
