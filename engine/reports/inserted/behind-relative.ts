import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { type Report, reportBy } from '../report.ts';

const WEAK = listsOf(List.clitics, List.negations, List.adverbs, List.auxiliaries);

/**
 * « una ayuda que, puntualiza, tardó tres años », « un metodo che, precisa Nome, non lascia tracce »: between a relative and its verb the
 * report says the relative clause alone; the sentence around it is the journalist's. So it is behind a conjunction that gives a reason.
 * @param comma the one behind the report
 */
export function behindRelative(parse: Parse, group: VerbGroup, source: Range, comma: number): Report | null {
  const { tokens } = parse;
  const before = tokens[group.first - 1]?.text === ',' ? group.first - 2 : group.first - 3;
  if (tokens[before + 1]?.text !== ',' || tokens[comma]?.text !== ',') return null;
  const end = sentenceEnd(parse, group.verb);
  if (!isRelative(parse, before) && !givesReason(parse, before))
    return withinRelative(parse, group, source, before + 1, comma);
  // « …, que, garantiu, «não dependem de ninguém» »
  if (!hasFinite(parse, comma + 1, end) && tokens[comma + 2]?.marked === -1) return null;
  return reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: comma + 1 });
}

/** « No firma porque, explica, el texto tiene errores »: behind a main clause its conjunction opens what the report says. */
function givesReason(parse: Parse, index: number): boolean {
  if (!parse.lexicon.language.grammar.dropsSubject || !isSubordinator(parse, index)) return false;
  if (parse.lexicon.has(List.clause, parse.tokens[index])) return false;
  const main = parse.tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  return main > sentenceStart(parse, index) && parse.tokens[main]?.kind === 'word';
}

/** How many tokens a relative's own subject has at most, with what the relative stands for. */
const LONGEST_SUBJECT = 6;

/** « …, algo que ella, cuentan sus amigos, no habría querido »: the report stands behind the subject of a relative clause, and says that alone. */
function withinRelative(parse: Parse, group: VerbGroup, source: Range, before: number, comma: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !isFiniteBehind(parse, comma + 1)) return null;
  let relative = before - 1;
  while (relative > before - LONGEST_SUBJECT && tokens[relative]?.kind === 'word' && !isRelative(parse, relative))
    relative--;
  const opens = tokens[relative - 1]?.text === ',' ? relative : relative - 1;
  if (!isRelative(parse, relative) || tokens[opens - 1]?.text !== ',' || hasFinite(parse, opens, before)) return null;
  return reportBy(parse, group, { rule: 'parataxis', source, side: 'around', clause: opens });
}

/** A verb, right away or behind its small words (« no lo habría querido »). */
function isFiniteBehind(parse: Parse, from: number): boolean {
  let k = from;
  while (isInAny(WEAK, parse.tokens[k])) k++;
  return isFiniteVerb(parse, k) || isFiniteVerb(parse, k - 1);
}
