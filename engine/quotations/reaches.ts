import { List } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../phrases/finite.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './situation.ts';

/** How many words in marks that open with their verb are an institution's at least. */
const LEAST_OFFICIAL = 3;

/** A short term far from its cue, or behind another clause, is no quotation of it. */
export function reaches(parse: Parse, attribution: Attribution, tokens: Range): boolean {
  if (!attribution.cue) return true;
  const verb = attribution.report?.group?.verb ?? -1;
  const between = parse.tokens.slice(attribution.cue.last, tokens.first);
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

/** « La Farnesina «segue con attenzione» il caso »: few words that open with their verb are an institution's, where somebody else's are a manner of speaking. */
export function isOfficial(parse: Parse, { rule, resolution }: Attribution, tokens: Range): boolean {
  const kind = resolution?.entity.kind;
  if (rule !== 'sentence-subject' || !kind || kind === 'person' || kind === 'unnamed' || kind === 'group') return false;
  const words = parse.tokens.slice(tokens.first, tokens.last).filter((token) => token.kind === 'word');
  return words.length >= LEAST_OFFICIAL && isFiniteVerb(parse, tokens.first) && isPredicate(parse, tokens);
}

/** "The author “writes fast and sleeps well”": the verb of the journalist's sentence stands inside the marks. */
export function isPredicate(parse: Parse, tokens: Range): boolean {
  const start = sentenceStart(parse, tokens.first);
  const first = parse.tokens[tokens.first] as Token;
  return tokens.first - start > 2 && !first.capital && !hasFinite(parse, start, tokens.first);
}
