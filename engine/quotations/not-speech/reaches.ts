import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import type { Attribution } from '../situation.ts';

const LEADS = listsOf(List.locative, List.contracted);

/** A short term far from its cue, or behind another clause, is no quotation of it. */
export function reaches(parse: Parse, attribution: Attribution, tokens: Range): boolean {
  if (!attribution.cue) return true;
  const verb = attribution.report?.group?.verb ?? -1;
  const between = parse.tokens.slice(attribution.cue.last, tokens.first);
  // « ve en la reforma «un parche» »: what somebody sees in something.
  const small = (parse.tokens[tokens.first] as Token).capital === false;
  const sees = small && attribution.report?.group?.classes.has('think') && parse.lexicon.language.grammar.dropsSubject;
  if (sees && isInAny(LEADS, between[0]) && between.at(-1)?.kind === 'mark')
    return between.every(({ kind, marked }) => kind === 'mark' || (kind === 'word' && marked === -1));
  // « présente … comme « un guide » » reports, « présente une version « grand format » » does not.
  if (
    parse.lexicon.has(List.comparing, parse.tokens[verb]) &&
    !between.some((t) => t.low === parse.lexicon.language.claims.presented.as) &&
    // « ve «prisa y poco microscopio» en el informe »: what is seen right behind the verb is what somebody makes of it.
    !(between.every((t) => t.kind === 'mark') && !(parse.tokens[tokens.first] as Token).capital)
  )
    return false;
  for (let k = attribution.cue.last; k < tokens.first; k++) {
    const token = parse.tokens[k] as Token;
    if (token.text === ';' || (token.marked === -1 && k + 1 !== attribution.report?.clause && isRelative(parse, k)))
      return false;
  }
  // « dijo que S, pero que iba a «ocuparse» »: the clause that the marked words stand in begins behind its own conjunction.
  return tokens.first - Math.max(attribution.cue.last, attribution.report?.clause ?? 0) < 14;
}

/** « presentó «La casa del río» »: what right behind a verb that shows or describes begins with a capital is a title. */
export function presentsTitle(parse: Parse, { cue, report }: Attribution, tokens: Range): boolean {
  const { lexicon } = parse;
  const shows = lexicon.has(List.comparing, parse.tokens[report?.group?.verb ?? -1]);
  if (!cue || !shows || !lexicon.language.grammar.dropsSubject || parse.tokens[tokens.first]?.capital !== true)
    return false;
  return parse.tokens.slice(cue.last, tokens.first).every(({ kind }) => kind === 'mark');
}

/** A finite verb stands among the marked words. */
export function holdsVerb(parse: Parse, range: Range): boolean {
  for (let k = range.first; k < range.last; k++) if (isFiniteVerb(parse, k)) return true;
  return false;
}
