import { List } from '../../lexicon/lists.ts';
import { spelledOut } from '../../lexicon/word-set.ts';
import { type Parse, type Range, sentenceStart, spanOf } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { accuses } from '../statements/accuses.ts';
import { toldBefore } from '../statements/news-before.ts';
import { nounStart } from '../statements/noun-alone.ts';
import { statedBy } from '../statements/statement.ts';
import { statementBefore, statementBeside } from '../statements/statement-before.ts';

/** Letters by which « acusó » and « acusación » are known for kin. */
const STEM = 4;

/** « Gira la voce che S. «Nessuno è caduto», smentisce Nome. »: behind words in marks a verb denies what was told before them. */
export function behindWords(
  context: ClaimContext,
  { marker, object }: { readonly marker: Range; readonly object: number },
): { readonly source: Range; readonly stated: Stated } | null {
  const { parse, names } = context;
  const { tokens } = parse;
  let last = marker.first - 1;
  if (tokens[last]?.text === ',') last--;
  const passage = tokens[last]?.marked ?? -1;
  if (passage === -1 || tokens[last]?.sentence !== tokens[marker.first]?.sentence) return null;
  const source = phraseFrom(parse, names, object);
  if (!source || !canSpeak(parse, names, source)) return null;
  let first = last;
  while (tokens[first - 1]?.marked === passage) first--;
  const stated = toldBefore(context, first);
  return stated && { source, stated };
}

/** « S, ce que conteste le ministère », « S, algo que niega Nombre »: the subject stands behind the verb of a relative clause on what was said. */
export function behindRelative(
  context: ClaimContext,
  { marker, object }: { readonly marker: Range; readonly object: number },
): { readonly source: Range; readonly stated: Stated } | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const relative = marker.first - 1;
  // « , ce que », « , algo que »: one word stands between at most.
  const relates = isRelative(parse, relative) || lexicon.has(List.clause, tokens[relative]);
  // « Une version | que conteste Nom. », « Ce que conteste Nom. »: the noun alone heads its sentence.
  const head = lexicon.has(List.statements, tokens[relative - 1]) ? relative - 2 : relative - 1;
  const named = head < relative - 1 || lexicon.has(List.demonstratives, tokens[head]);
  const noun = named && head === nounStart(parse, relative);
  const beside = tokens[relative - 1]?.kind === 'word' && tokens[relative - 2]?.text === ',';
  if (!relates || !(beside || noun)) return null;
  const source = phraseFrom(parse, names, object);
  if (!source || !canSpeak(parse, names, source)) return null;
  const stated = noun
    ? statementBefore(context, head)
    : statementBeside(context, lexicon.has(List.clause, tokens[relative]) ? relative - 1 : relative);
  return stated && { source, stated };
}

/** „Das bestreitet Name.“: a word that takes up the sentence before heads this one, and the subject stands behind the verb. */
export function behindVerb(
  context: ClaimContext,
  { marker, object }: { readonly marker: Range; readonly object: number },
): { readonly source: Range; readonly stated: Stated } | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const head = marker.first - 1;
  // „Dem widersprach Name.“: an article right before its verb is a pronoun.
  const pronoun = lexicon.language.cues.inverts && lexicon.has(List.oblique, tokens[head]);
  const takesUp = (lexicon.has(List.takesUp, tokens[head]) || pronoun) && head === sentenceStart(parse, marker.first);
  // „Das widerspricht | dem Gesetz“: what stands in another case is no subject.
  const source = takesUp && !lexicon.has(List.oblique, tokens[object]) ? phraseFrom(parse, names, object) : null;
  if (!source || !canSpeak(parse, names, source)) return null;
  const stated = toldBefore(context, head);
  return stated && { source, stated };
}

/** „Dass S, bestritt Name.“, „Den Vorwurf, S, wies Name zurück.“: what is denied heads the sentence, and the subject stands behind the verb. */
export function behindFront(
  context: ClaimContext,
  marker: Range,
): { readonly source: Range; readonly stated: Stated } | null {
  const { parse, names } = context;
  if (!parse.lexicon.language.cues.inverts) return null;
  const stated = frontedBefore(context, marker.first);
  // „Dass S, | hat Name bestritten.“: the subject stands inside the bracket.
  const bracket = marker.last - marker.first > 1 && parse.lexicon.has(List.auxiliaries, parse.tokens[marker.first]);
  const at = bracket ? marker.first + 1 : marker.last;
  const source = stated && phraseFrom(parse, names, at);
  return stated && source && canSpeak(parse, names, source) ? { source, stated } : null;
}

/** How far from the head of its sentence a noun stands that is denied there. */
const FRONT = 4;

/** The clause, or the noun for a statement, that heads the sentence of a verb: „Dass S, | bestritt“, « Que S, il | le conteste ». */
export function frontedBefore(context: ClaimContext, verb: number): Stated | null {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  const comma = tokens[verb - 1]?.text === ',' ? verb - 1 : -1;
  if (lexicon.has(List.clause, tokens[start]))
    return comma - start > 2 ? { span: spanOf(parse, { first: start + 1, last: comma }), claimant: null } : null;
  if (!lexicon.language.cues.inverts) return null;
  for (let k = start; k < Math.min(verb, start + FRONT); k++) {
    if (!lexicon.has(List.statements, tokens[k])) continue;
    if (comma === -1) return k === verb - 1 ? (accusationBefore(context, k) ?? statementBefore(context, start)) : null;
    const stated = statedBy(context, k);
    return stated && stated.span.start > (tokens[k] as Token).end ? stated : null;
  }
  return null;
}

/** « Secondo un testimone il pallone «è passato sotto i fili». Nome nega. »: marked words of the sentence before that hold its verb. */
export function wordsBefore({ parse, said }: ClaimContext, index: number): Stated | null {
  const here = parse.tokens[index]?.sentence ?? 0;
  const quotation = said.get(here - 1)?.findLast(({ kind, report }) => kind === 'partial' && report !== null);
  if (!quotation || (parse.sentences[here]?.block ?? 0) !== parse.sentences[here - 1]?.block) return null;
  const { first, last } = tokensOf(parse, quotation);
  let verb = first;
  while (verb < last && !isFiniteVerb(parse, verb)) verb++;
  return verb < last
    ? { span: { start: quotation.start, end: quotation.end }, claimant: quotation.entity, evidence: quotation.evidence }
    : null;
}

/** How far above a noun for an accusation the accusation itself stands, in sentences and in blocks. */
const ACCUSED = { sentences: 8, blocks: 3 };

/** « X acusó a Y de «a». Y rechaza la acusación. »: marked words of which a verb akin to the noun accuses somebody, or the last accusation above. */
export function accusationBefore(context: ClaimContext, noun: number): Stated | null {
  const { parse, said } = context;
  const { low, sentence } = parse.tokens[noun] as Token;
  const akin = (q: Found) => {
    const verb = parse.tokens[q.report?.group?.verb ?? -1];
    return verb !== undefined && verb.low.slice(0, STEM) === low.slice(0, STEM);
  };
  const accusing = parse.lexicon.accusing.has(low) && !parse.lexicon.has(List.demonstratives, parse.tokens[noun - 1]);
  const block = parse.sentences[sentence]?.block ?? 0;
  for (let at = sentence; at >= sentence - ACCUSED.sentences; at--) {
    const above = block - (parse.sentences[at]?.block ?? 0);
    if (above > ACCUSED.blocks) return null;
    const near = at >= sentence - 1 && above <= 1;
    const quotation =
      (near && said.get(at)?.find(akin)) || (accusing && said.get(at)?.findLast((q) => accuses(parse, q)));
    if (quotation) return statedIn(quotation);
    if (!near && !accusing) return null;
  }
  return null;
}

const statedIn = ({ start, end, entity, evidence }: Found): Stated => ({
  span: { start, end },
  claimant: entity,
  evidence,
});

/** « L'exploitant, accusé d'avoir tardé, récuse toute négligence »: what somebody who denies is accused of stands in the aside on them. */
export function accusedOf(parse: Parse, source: Range, verb: number): Stated | null {
  const { tokens, lexicon } = parse;
  for (let k = source.first; k < verb; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || !lexicon.has(List.participleCues, token) || !isAccusation(parse, token)) continue;
    const first = lexicon.has(List.infinitive, tokens[k + 1]) ? k + 2 : -1;
    if (first === -1 || !lexicon.has(List.infinitiveEnding, tokens[first])) continue;
    let last = first;
    while (last < verb && tokens[last]?.text !== ',') last++;
    return last - first > 1 ? { span: spanOf(parse, { first, last }), claimant: null } : null;
  }
  return null;
}

/** A participle akin to a noun for a statement (« accusé », « accusation »). */
function isAccusation({ lexicon }: Parse, { low }: Token): boolean {
  return spelledOut(lexicon.language.claims.statements).some((noun) => noun.slice(0, STEM) === low.slice(0, STEM));
}
