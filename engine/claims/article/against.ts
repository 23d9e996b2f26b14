import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, spanOf } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { clauseBehindComma, clauseEnd, resolve, sentenceWords } from '../statements/statement.ts';

/** How far behind « contrairement à » the noun for a statement stands, in tokens. */
const NOUN = 6;

/** How far behind it its clause begins (« la creencia popular | de que S »). */
const LINK = 5;

/** « Contrairement aux affirmations de Nom, S », "Contrary to the senator's claim, S": the article says S against somebody's statement. */
export function againstStatement(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  let behindLast = 0;
  for (const index of at) {
    if (index < behindLast || tokens[index]?.marked !== -1) continue;
    const phrase = lexicon.against.at(tokens, index);
    const from = index + (phrase?.words.length ?? 0);
    const noun = phrase ? statementNoun(parse, from) : -1;
    if (noun === -1) continue;
    const marker = { first: index, last: noun + 1 };
    behindLast = noun + 1;
    const points = lexicon.has(List.demonstratives, tokens[noun - 1]);
    const told = points ? toldBefore(context, noun - 1) : toldAgainst(context, noun);
    if (told) {
      const owner = points ? null : holderOf(context, from, noun);
      const claimant = told.claimant ?? (owner && resolve(context, owner));
      claims.push(
        claimOf(parse, {
          span: told.span,
          claimant,
          status: 'author.refuted',
          marker,
          rule: 'contrary-to',
          confidence: 0.8,
        }),
      );
      continue;
    }
    if (points) continue;
    const holder = holderOf(context, from, noun);
    const clause = clauseBehindComma(parse, noun) ?? clauseBehindVerb(parse, holder?.last ?? noun + 1);
    if (!clause) continue;
    claims.push(
      claimOf(parse, {
        span: spanOf(parse, clause),
        status: 'author.refuted',
        claimant: holder ? resolve(context, holder) : null,
        marker,
        rule: 'contrary-to',
        confidence: 0.8,
      }),
    );
  }
  return claims;
}

/** „Entgegen der Annahme, dass S, …“, « la creencia popular de que S »: the clause behind the noun is what is contradicted. */
function toldAgainst({ parse }: ClaimContext, noun: number): Stated | null {
  const { tokens, lexicon } = parse;
  for (let k = noun + 1; k <= noun + LINK; k++) {
    const comma = tokens[k]?.text === ',';
    const link = lexicon.linking.at(tokens, comma ? k + 1 : k);
    // « Contrairement à l'avis du maire, que … »
    if (link && (!comma || link.words.length > 1 || lexicon.language.cues.bareAfterComma)) {
      const first = (comma ? k + 1 : k) + link.words.length;
      const last = clauseEnd(parse, first, sentenceEnd(parse, first));
      const whole = tokens.slice(first, last).every(({ marked }) => marked === -1);
      return whole && last - first > 1 ? { span: spanOf(parse, { first, last }), claimant: null } : null;
    }
    if (tokens[k]?.kind !== 'word') return null;
  }
  return null;
}

/** „Entgegen den Angaben von Name fahren die Busse": where the verb comes second, the clause begins with it, without a comma. */
function clauseBehindVerb(parse: Parse, from: number): Range | null {
  if (!parse.lexicon.language.cues.inverts || !isFiniteVerb(parse, from)) return null;
  const { last } = sentenceWords(parse, from);
  return last - from > 2 ? { first: from, last } : null;
}

function statementNoun({ tokens, lexicon }: Parse, from: number): number {
  for (let k = from; k < from + NOUN; k++) {
    const token = tokens[k];
    // "Mr. Example's claim"
    if (token?.text === '.' && lexicon.has(List.titles, tokens[k - 1])) continue;
    if (token === undefined || token.kind === 'punctuation' || token.marked !== -1) return -1;
    if (lexicon.has(List.statements, token) || lexicon.has(List.viewNouns, token)) return k;
  }
  return -1;
}

/** Whose statement it is: behind the noun (« de Nom »), or before it ("the senator's claim"). */
function holderOf({ parse, names }: ClaimContext, from: number, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const link = tokens[noun + 1];
  const joined = lexicon.has(List.joints, link) || lexicon.has(List.contracted, link);
  // « aux affirmations du maire »: the determiner stands inside the contraction.
  const contracted = lexicon.has(List.contracted, link) ? phraseFrom(parse, names, noun + 1) : null;
  const behind = contracted ?? phraseFrom(parse, names, noun + (joined ? 2 : 1));
  if (behind && (joined || lexicon.has(List.determiners, link))) return behind;
  const owner = tokens[noun - 1];
  return lexicon.has(List.owning, owner) && noun - 1 > from ? { first: from, last: noun - 1 } : null;
}
