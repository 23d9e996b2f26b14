import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { clauseToldBehind, isNobodys } from '../article/told-by-nobody.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { opensBare, statedBy } from './statement.ts';
import { statementBefore } from './statement-before.ts';

const NOUNS = listsOf(List.statements, List.rumours);

/** What tells a clause on with other words between: « circuló en redes que S », „Gerüchte machten die Runde, S“. */
const TELLS = listsOf(List.impersonalVerbs, List.rumours);

/**
 * The statement that words take up, else what is told on by nobody (« On a raconté que S. C'est faux. »).
 * @param but whoever answers: nobody takes up his own words
 */
export function toldBefore(context: ClaimContext, index: number, but: Entity | null = null): Stated | null {
  return statementBefore(context, index, but) ?? newsBefore(context, index);
}

/** « Circula a informação de que S. A empresa nega. »: what the sentence before, or the words before in the same one, tell on without anybody who says it. */
function newsBefore(context: ClaimContext, index: number): Stated | null {
  const { parse } = context;
  const here = parse.tokens[index]?.sentence ?? 0;
  const [own, before] = [parse.sentences[here], parse.sentences[here - 1]];
  const beside = own ? newsIn(context, own.first, index) : null;
  if (beside || !before || !own || own.block - before.block > 1) return beside;
  return newsIn(context, before.first, before.last);
}

/** The last clause between two tokens that nobody in particular tells. */
function newsIn(context: ClaimContext, first: number, last: number): Stated | null {
  const { parse } = context;
  const { tokens } = parse;
  const limit = tokens[last - 1]?.end ?? 0;
  for (let k = last - 1; k >= first; k--) {
    const stated = (tokens[k] as Token).marked === -1 ? newsAt(context, k) : null;
    if (stated && stated.span.end <= limit) return stated;
  }
  return null;
}

/** « la información de que S », « La légende veut que S », « circuló en redes que S », « on a raconté que S » */
function newsAt(context: ClaimContext, index: number): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  // "a claim it shows the bridge"
  if (isInAny(NOUNS, tokens[index]) && (opensClause(parse, index) || opensBare(parse, index + 1)))
    return statedBy(context, index) ?? clauseToldBehind(parse, index);
  if (isInAny(TELLS, tokens[index])) return clauseToldBehind(parse, index);
  return lexicon.has(List.cues, tokens[index]) && isNobodys(parse, index) ? clauseToldBehind(parse, index) : null;
}

/** A conjunction right behind the noun, or behind what joins it or a short verb (« la información de que S », « la légende a voulu que S »). */
function opensClause({ tokens, lexicon }: Parse, noun: number): boolean {
  return [noun + 1, noun + 2, noun + 3].some(
    (k, at, places) =>
      places.slice(0, at).every((j) => tokens[j]?.kind === 'word') &&
      (lexicon.has(List.linking, tokens[k]) || lexicon.has(List.clause, tokens[k])),
  );
}
