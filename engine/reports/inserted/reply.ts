import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { type Report, reportBy } from '../report.ts';

/** How many tokens a reply has at most before its comma, and an apposition on who gives it. */
const LONGEST_REPLY = 4;
const LONGEST_APPOSITION = 10;

/**
 * « Faux, rétorque Nom : le texte n'était qu'un brouillon », « Pas question, dit la directrice : « … » »: a word or two of a reply open the
 * sentence, and what is said stands behind the colon.
 * @param source the subject behind the verb
 */
export function reply(parse: Parse, names: NameIndex, group: VerbGroup, source: Range): Report | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile || !canSpeak(parse, names, source)) return null;
  const start = sentenceStart(parse, group.verb);
  const comma = group.first - 1;
  if (tokens[comma]?.text !== ',' || comma - start > LONGEST_REPLY || hasFinite(parse, start, comma)) return null;
  if (lexicon.has(List.determiners, tokens[start]) || lexicon.has(List.prepositions, tokens[start])) return null;
  const colon = colonBehind(parse, source.last);
  return colon === -1 ? null : reportBy(parse, group, { rule: 'colon', source, side: 'after', clause: colon + 1 });
}

/** The colon behind a source and an apposition on it, or -1. */
function colonBehind(parse: Parse, from: number): number {
  const { tokens } = parse;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_APPOSITION);
  for (let k = from; k < end; k++) {
    if (tokens[k]?.text === ':') return k;
    if (tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return -1;
  }
  return -1;
}
