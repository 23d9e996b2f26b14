import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { ledByContraction, readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { verbBehindClause } from '../../phrases/verbs/main-clause.ts';
import { isDenyingParticle } from '../../phrases/verbs/separable-denial.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { ownerBefore } from '../../reports/nouns/claim-noun.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { statementBefore } from './statement-before.ts';

const CLAUSE_ENDS = signs('.,;:!?)');

/** A clause with its comma has at least one token more than this. */
const LEAST = 2;

/**
 * What is stated by « l'affirmation de Nom selon laquelle S », « les accusations de corruption », « cette affirmation »: the clause or
 * complement behind the noun; of a demonstrative, the statement of the sentence before.
 * @param noun token of the noun for a statement
 * @returns null where the phrase names nothing that could be shown
 */
export function statedBy(context: ClaimContext, noun: number): Stated | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, noun);
  let from = noun + 1;
  while (lexicon.has(List.untrue, tokens[from]) || lexicon.has(List.unfounded, tokens[from])) from++;
  let claimant: Entity | null = null;
  // « du gardien »: the determiner stands inside the contraction.
  const holder =
    isLink(parse, from) || isBy(parse, from)
      ? phraseFrom(parse, names, ledByContraction(parse, from) ? from : from + 1)
      : null;
  const phrase = holder && readPhrase(parse, names, holder);
  // « la version de la police »: whose it is, not what it is about.
  const speaks =
    phrase && (phrase.name !== null || (phrase.head !== -1 && isNoun(parse, tokens[phrase.head] as Token)));
  if (holder && speaks) {
    claimant = resolve(context, holder);
    from = holder.last;
  } else {
    const owner = ownerBefore(parse, names, noun);
    claimant = owner && resolve(context, owner);
  }
  if (isDenyingParticle(parse, from) && tokens[from + 1]?.text === ',') from++;
  from = behindPlace(parse, from);
  if (opensBare(parse, from))
    return { span: spanOf(parse, { first: from, last: clauseEnd(parse, from, end) }), claimant };
  const comma = tokens[from]?.text === ',';
  if (comma) from++;
  const link = lexicon.has(List.linking, tokens[from]) ? lexicon.linking.at(tokens, from) : undefined;
  // « ce chiffre, qu'elle juge … »: behind a comma one word opens a relative, but where every clause has its comma.
  // « los rumores que circularon »: a verb right behind the conjunction has the noun for its subject.
  const relates = link?.words.length === 1 && isRelative(parse, from) && isFiniteVerb(parse, from + 1);
  if (relates && lexicon.language.grammar.dropsSubject) return null;
  const clause = comma && link?.words.length === 1 && !lexicon.language.cues.bareAfterComma ? undefined : link;
  if (clause) {
    const first = from + clause.words.length;
    const last = clauseEnd(parse, first, end);
    const range = { first, last: opensSentence(parse, noun) ? verbBehindClause(parse, first, last) : last };
    return range.last - range.first > 1 ? { span: spanOf(parse, range), claimant } : null;
  }
  // „Die Behauptung, der Deich sei gebrochen, ist falsch“: the subjunctive or „zu“ shows a clause without conjunction.
  if (comma && lexicon.language.cues.bareAfterComma) {
    const last = clauseEnd(parse, from, end);
    const told = tokens
      .slice(from, last)
      .some(
        (token) =>
          isToldForm(parse, token) || lexicon.has(List.infinitive, token) || lexicon.has(List.fusedInfinitive, token),
      );
    if (told && last - from > 1) return { span: spanOf(parse, { first: from, last }), claimant };
  }
  const complement = isLink(parse, from) ? complementEnd(parse, from, end) : from;
  if (complement - from > 1 && isComplement(parse, noun, from + 1))
    return { span: spanOf(parse, { first: from + 1, last: complement }), claimant };
  return isDemonstrative(parse, noun) ? statementBefore(context, noun) : null;
}

/** How long a phrase of place may be, in tokens. */
const PLACE = 5;

/** "claims | on social media | that S", „Behauptungen | in sozialen Netzwerken |, wonach S“: where a statement is made stands before its clause. */
function behindPlace({ tokens, lexicon }: Parse, from: number): number {
  const place = lexicon.has(List.prepositions, tokens[from]) || lexicon.has(List.locative, tokens[from]);
  if (!place || lexicon.has(List.joints, tokens[from])) return from;
  if (lexicon.linking.at(tokens, from)) return from;
  for (let k = from + 2; k <= from + PLACE && tokens[k]?.marked === -1; k++) {
    const comma = tokens[k]?.text === ',';
    const link = lexicon.linking.at(tokens, comma ? k + 1 : k);
    // "the claim in the report that Name wrote"
    if (link) return comma || link.words.length > 1 || !lexicon.has(List.determiners, tokens[from + 1]) ? k : from;
    if (tokens[k]?.kind === 'punctuation' || lexicon.has(List.auxiliaries, tokens[k])) return from;
  }
  return from;
}

/** Whether a noun makes a claim with what « de » joins to it: « accusations de corruption », « le chiffre de 300 », no « l'idée d'une fusion ». */
function isComplement(parse: Parse, noun: number, from: number): boolean {
  const { tokens, lexicon } = parse;
  // "rejected a claim for damages"
  if (lexicon.has(List.matters, tokens[noun]) || lexicon.has(List.purpose, tokens[from - 1])) return false;
  if (!lexicon.has(List.partly, tokens[noun])) return true;
  return (
    (lexicon.has(List.infinitive, tokens[from - 1]) && lexicon.has(List.infinitiveEnding, tokens[from])) ||
    quantitiesIn(parse, from, Math.min(from + 1, tokens.length)).length > 0
  );
}

/** Leads a phrase to who is behind it. */
export function resolve({ parse, names, resolver, speakers }: ClaimContext, range: Range): Entity | null {
  return resolver.resolve(readPhrase(parse, names, range), speakers)?.entity ?? null;
}

/** « de », "of": joins a statement to whose it is or what it is about. */
function isLink(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  // « rejette ces accusations en bloc »
  if (lexicon.asides.at(tokens, index)) return false;
  return token?.marked === -1 && (lexicon.has(List.joints, token) || lexicon.has(List.contracted, token));
}

/** "claims by the mayor that S" */
function isBy({ tokens, lexicon }: Parse, index: number): boolean {
  return tokens[index]?.marked === -1 && lexicon.has(List.presentedBy, tokens[index]);
}

function isDemonstrative(parse: Parse, noun: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = noun - 1; k >= noun - 2 && k >= 0; k--) if (lexicon.has(List.demonstratives, tokens[k])) return true;
  return false;
}

/** The words of a sentence without its stop. */
export function sentenceWords(parse: Parse, index: number): Range {
  const end = sentenceEnd(parse, index);
  const last = parse.tokens[end - 1]?.kind === 'punctuation' ? end - 1 : end;
  return { first: sentenceStart(parse, index), last };
}

/** The clause behind the next comma of the sentence (« Contrairement à …, S »); null where none or next to nothing follows. */
export function clauseBehindComma(parse: Parse, from: number): Range | null {
  const { last } = sentenceWords(parse, from);
  let comma = from;
  while (comma < last && parse.tokens[comma]?.text !== ',') comma++;
  return last - comma > LEAST ? { first: comma + 1, last } : null;
}

/** Up to a sign that ends the clause. */
export function clauseEnd(parse: Parse, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const token = parse.tokens[k] as Token;
    // „wonach S. am 2. Mai ging“: a stop inside a sentence belongs to its word.
    const short = token.text === '.' && parse.tokens[k + 1]?.kind !== 'mark' && k + 1 < sentenceEnd(parse, k);
    if (token.marked === -1 && isSign(token, CLAUSE_ENDS) && !short) return k;
  }
  return end;
}

/** No verb stands before the noun: the phrase is the subject of its sentence, whose verb comes behind the clause. */
function opensSentence(parse: Parse, noun: number): boolean {
  return !hasFinite(parse, sentenceStart(parse, noun), noun);
}

/** Up to a sign or a verb: « les accusations de corruption [sont …] ». */
function complementEnd(parse: Parse, from: number, end: number): number {
  const { tokens, lexicon } = parse;
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    const stops =
      (token.marked === -1 && token.kind === 'punctuation') ||
      (k > from && (lexicon.has(List.auxiliaries, token) || lexicon.has(List.verbs, token))) ||
      // "accusations of bias | as “nonsense”"
      (k > from + 1 && token.marked === -1 && token.low === lexicon.language.claims.presented.as) ||
      // « la storia del cane | si è rivelata »
      (k > from && lexicon.has(List.reflexives, token) && token.marked === -1);
    if (stops) return k;
  }
  return end;
}

/** "a claim | it shows S": where clauses need no conjunction a pronoun that is a subject opens one, with its verb. */
export function opensBare(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause) return false;
  const pronoun = lexicon.has(List.pronouns, tokens[index]) && !lexicon.has(List.determiners, tokens[index]);
  return pronoun && tokens[index]?.marked === -1 && isFiniteVerb(parse, index + 1);
}
