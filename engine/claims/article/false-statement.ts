import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { resolve, statedBy } from '../statements/statement.ts';
import { statementInSentence } from '../statements/statement-before.ts';

/** « la fausse affirmation de Nom selon laquelle S », "baseless claims that S", « une rumeur infondée »: false by its adjective. */
export function calledFalse(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const token = tokens[index] as Token;
    if (token.marked !== -1) continue;
    // "the debunked claim", no « l'affirmation démentie par Nom »
    const debunked = lexicon.has(List.refuting, tokens[index - 1]) ? index - 1 : undefined;
    const judging = [index - 1, index + 1].find((k) => judges(context, k) && tokens[k]?.block === token.block);
    const adjective = judging ?? debunked;
    if (adjective === undefined) continue;
    const stated = apposedTo(context, Math.min(index, adjective)) ?? statedBy(context, index);
    if (!stated) continue;
    const marker = { first: Math.min(index, adjective), last: Math.max(index, adjective) + 1 };
    claims.push(
      claimOf(parse, {
        span: stated.span,
        status: lexicon.has(List.unfounded, tokens[adjective]) ? 'author.unsupported' : 'author.refuted',
        claimant: stated.claimant ?? spreads(context, Math.min(index, adjective)),
        marker,
        rule: 'false-statement',
        confidence: 0.85,
      }),
    );
  }
  return claims;
}

/** "Name said S — an unsubstantiated claim", "…, a false claim that spread fast": behind a comma or dash such a noun takes up what is said before it. */
function apposedTo(context: ClaimContext, noun: number): Stated | null {
  const { tokens, lexicon } = context.parse;
  const article = noun - 1;
  const sign = tokens[article - 1];
  if (!lexicon.has(List.determiners, tokens[article]) || lexicon.has(List.definite, tokens[article])) return null;
  if (sign?.marked !== -1 || !(sign.text === ',' || isSign(sign, DASHES))) return null;
  const stated = statementInSentence(context, article);
  return stated?.span.end === tokens[article - 2]?.end ? stated : null;
}

/** « Nom a répété la fausse affirmation selon laquelle S », "repeated the false claim that S": whoever says it again claims it. */
function spreads(context: ClaimContext, noun: number): Entity | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  let verb = noun - 1;
  while (lexicon.has(List.determiners, tokens[verb])) verb--;
  const group = verb > 0 && !lexicon.has(List.denials, tokens[verb]) ? verbGroupAt(parse, verb) : null;
  const told = group && (group.form === 'finite' || (group.form === 'participle' && group.first < verb));
  if (!told || group.classes.has('qualify') || group.classes.has('think')) return null;
  const source = subjectOrOmitted(parse, names, group.first, group.plural);
  return source && canSpeak(parse, names, source) ? resolve(context, source) : null;
}

function judges({ parse }: ClaimContext, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  return token?.marked === -1 && (lexicon.has(List.untrue, token) || lexicon.has(List.unfounded, token));
}
