import { PROVING } from '../../lexicon/disputing-words.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { resolve } from '../statements/statement.ts';
import { statementBefore, statementInSentence } from '../statements/statement-before.ts';
import { judgedClaim } from './judged-claim.ts';

/** What goes on with the subject before ("but", « mais »). */
const JOINING = listsOf(List.coordinators, List.breaksOff);

const ENDS = signs('.,;:!?');

/** How far from the negation the noun for proof or the verb of proving stands. */
const REACH = 6;

/** "Name said S. He offered no proof.", „Beweise legte Name nicht vor.“, « Aucun élément ne vient étayer cette affirmation. »: nobody proves the statement before. */
export function noProof(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens } = parse;
  return at.flatMap((index): FoundClaim[] => {
    if (tokens[index]?.marked !== -1) return [];
    const proof = proofAt(parse, index);
    const verb = proof === -1 ? backing(parse, index) : -1;
    const start = sentenceStart(parse, index);
    const stated = proof !== -1 ? unproved(context, index, proof) : verb !== -1 ? toldBefore(context, start) : null;
    if (!stated?.claimant) return [];
    const marker = between(index, proof === -1 ? verb : proof);
    return [judgedClaim(parse, stated, { status: 'author.unsupported', marker, rule: 'corrected', confidence: 0.75 })];
  });
}

const between = (one: number, other: number): Range => ({
  first: Math.min(one, other),
  last: Math.max(one, other) + 1,
});

/** The noun for proof that a negation denies: behind it, or at the head of the sentence („Beweise legte sie nicht vor“); -1 for none. */
function proofAt(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, index);
  if (lexicon.language.cues.inverts && index > start && lexicon.markers.isProof(tokens[start]?.low ?? '')) return start;
  for (let k = index + 1; k < index + REACH && tokens[k]?.kind === 'word'; k++) {
    if (lexicon.has(List.clause, tokens[k])) return -1;
    // « Non | prova rancore »: the verb.
    if (lexicon.markers.isProof(tokens[k]?.low ?? '')) return k > index + 1 || isNone(parse, index) ? k : -1;
  }
  return -1;
}

/** "no", « aucune », „keine“: a determiner, before the noun that there is none of. */
const isNone = ({ tokens, lexicon }: Parse, index: number): boolean =>
  lexicon.has(List.none, tokens[index]) || lexicon.has(List.determiners, tokens[index]);

/** Whoever states it proves nothing, or nobody proves what a word takes up ("no evidence for that claim"). */
function unproved(context: ClaimContext, index: number, proof: number): Stated | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, index);
  if (takesUp(parse, start, sentenceEnd(parse, index))) return statementBefore(context, start);
  if (!closes(parse, Math.max(index, proof) + 1)) return null;
  if (proof === start) {
    const verb = lexicon.has(List.adverbs, tokens[start + 1]) || lexicon.has(List.takesUp, tokens[start + 1]) ? 2 : 1;
    return ownedBy(context, phraseFrom(parse, names, start + verb + 1), start);
  }
  const before =
    isNone(parse, index) || isFiniteVerb(parse, index - 1) || lexicon.has(List.auxiliaries, tokens[index - 1]);
  const edge = verbEdge(parse, before ? index - 1 : index, start);
  if (isInAny(JOINING, tokens[edge - 1])) return cutAt(context, edge - 1) ?? statementInSentence(context, edge);
  const source = subjectOrOmitted(parse, names, edge, false);
  return source && ownedBy(context, source, source.first);
}

/** "said S | but offered no proof": what was read as said up to the end of the sentence ends there. */
function cutAt({ parse, said }: ClaimContext, joining: number): Stated | null {
  const { sentence, start } = parse.tokens[joining] as Token;
  const around = said.get(sentence)?.find((q) => q.kind === 'indirect' && q.start < start && q.end > start);
  const last = parse.tokens[joining - 1]?.text === ',' ? joining - 2 : joining - 1;
  if (!around) return null;
  const span = { start: around.start, end: (parse.tokens[last] as Token).end };
  return { span, claimant: around.entity, evidence: around.evidence };
}

/** The statement before, where it is that of whom a phrase names. */
function ownedBy(context: ClaimContext, source: Range | null, index: number): Stated | null {
  const stated = source && statementBefore(context, index);
  return stated?.claimant && source && resolve(context, source) === stated.claimant ? stated : null;
}

/** Nothing that it would be proof of stands behind the noun ("no evidence | of smoke"). */
function closes({ tokens, lexicon }: Parse, from: number): boolean {
  // „legte sie nicht | vor.“
  let k = lexicon.language.grammar.bracket && isSign(tokens[from + 1], ENDS) ? from + 1 : from;
  while (
    lexicon.has(List.separable, tokens[k]) ||
    lexicon.has(List.adverbs, tokens[k]) ||
    lexicon.has(List.negations, tokens[k])
  )
    k++;
  return tokens[k] === undefined || isSign(tokens[k], ENDS) || isInAny(JOINING, tokens[k]);
}

/** "that claim", « cette affirmation », „diese Zahl“: a noun for a statement that a word points at. */
function takesUp({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first; k < last - 1; k++)
    if (lexicon.has(List.demonstratives, tokens[k]) && lexicon.has(List.statements, tokens[k + 1])) return true;
  return false;
}

/** « Aucun élément ne vient | étayer | cette affirmation »: the verb of proving behind a negation, whose object takes up the statement before; -1 for none. */
function backing(parse: Parse, index: number): number {
  const { tokens } = parse;
  if (sentenceStart(parse, index) < index - REACH) return -1;
  for (let k = index + 1; k < index + REACH && tokens[k]?.kind === 'word'; k++)
    if (takesUp(parse, k + 1, k + 3)) return proves(parse, k) ? k : -1;
  return -1;
}

/** Akin to a participle that confirms or establishes. */
const proves = ({ tokens, lexicon }: Parse, index: number): boolean =>
  lexicon.proving.has(tokens[index]?.low.slice(0, PROVING) ?? '');
