import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import type { Report } from '../../reports/report.ts';

/** What may stand between a preposition or verb and the marker with its verb (« d'avoir | faussement »). */
const BETWEEN = listsOf(List.adverbs, List.adverbEnding, List.clitics, List.participleCues);

/** « nous écrivions à tort »: a verb at most stands between pronoun and marker, and its auxiliary. */
const NEAR = 3;

/** What leads from an accusation to what somebody is accused of. */
const LEADS = listsOf(List.infinitive, List.purpose);

/**
 * Whether somebody is only said to have made a false claim: "is accused of falsely claiming that S", « condamné pour avoir faussement
 * affirmé que S », "denied falsely claiming that S". The article leaves open whether it was made, or tells what a court says of it.
 * @param marker the words that dispute
 * @param report the report that they go with, or null
 */
export function isAlleged(parse: Parse, marker: Range, report: Report | null): boolean {
  const verb = report?.cue.first ?? marker.first;
  // « condenado por afirmar falsamente que S »
  const bare = report?.group?.form === 'infinitive' && parse.lexicon.has(List.prepositions, parse.tokens[verb - 1]);
  return bare || [marker.first, verb].some((first) => isGoverned(parse, first));
}

function isGoverned(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  let k = first - 1;
  while ((isInAny(BETWEEN, tokens[k]) && !lexicon.has(List.denials, tokens[k])) || isHaving(parse, k)) k--;
  const before = tokens[k];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return false;
  const of = lexicon.language.grammar.nounsPile && lexicon.has(List.joints, before);
  return of || isInAny(LEADS, before) || lexicon.has(List.denials, before);
}

/** « avoir », the infinitive that stands before a participle. */
function isHaving({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.having.has(tokens[index]?.low ?? '');
}

/** "An earlier version of this article wrongly said", « nous écrivions à tort »: the text corrects itself. */
export function correctsItself(parse: Parse, marker: Range): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens.slice(Math.max(0, marker.first - NEAR), marker.first);
  if (before.some((token) => token.marked === -1 && lexicon.has(List.speakerPronouns, token))) return true;
  // No "this post falsely claims": the text that is pointed at is behind another word.
  for (let k = sentenceStart(parse, marker.first) + 1; k < marker.first; k++)
    if (lexicon.has(List.demonstratives, tokens[k]) && isText(lexicon, tokens[k + 1]?.low ?? '')) return true;
  return false;
}

/** „dieses Artikels“ too. */
function isText(lexicon: Lexicon, word: string): boolean {
  return [word, word.replace(/s$/, '')].some((form) => lexicon.lists(List.documents, form));
}
