import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';

const REPORTING = listsOf(List.finiteCues, List.participleCues);

/** « …, algo que ella, cuentan sus amigos, no habría querido »: what others say in a relative is no part of it. */
export function isRelativeOf({ rule, side, clause }: Report, index: number): boolean {
  return rule === 'parataxis' && side === 'around' && clause === index;
}

/**
 * "the union, which warned that S, is pleased", « Nombre, a quien Otra acusó de mentir, dimitió »: behind the comma the clause goes on
 * that the relative stands in.
 */
export function endsRelative(parse: Parse, report: Report, comma: number): boolean {
  const verbFirst = report.group?.first ?? 0;
  const source = report.source;
  const first = source && source.last === verbFirst && isRelative(parse, source.first - 1) ? source.first : verbFirst;
  let verb = comma + 1;
  while (parse.lexicon.has(List.clitics, parse.tokens[verb]) && verb < comma + 4) verb++;
  // "…, several of whom warned that S, were not asked"
  const whom = parse.lexicon.has(List.linkers, parse.tokens[first - 1]);
  // "…, who warned that it fails, stayed away": the form of a past, where what is reported has its verb.
  const past =
    parse.lexicon.language.grammar.nounsPile &&
    parse.lexicon.has(List.pastEnding, parse.tokens[verb]) &&
    hasFinite(parse, report.clause, comma);
  // « Nombre, convencida de que S, | dejó la puerta abierta »
  // « …, a dit Nom, précisant que le pont, fermé depuis mai, | rouvrira »: behind its verb whoever speaks has no other.
  const inverted = isInAny(REPORTING, parse.tokens[(source?.first ?? 0) - 1]);
  const participle = report.rule === 'participle' || report.group?.form === 'gerund';
  const apposed = participle && source?.last === first - 1 && parse.tokens[first - 1]?.text === ',' && !inverted;
  const aside = whom || (apposed && !closesRelative(parse, report.clause, comma)) || isRelative(parse, first - 1);
  return first > 0 && aside && (past || (isFiniteVerb(parse, verb) && !isInterrupted(parse, report.clause, comma)));
}

/** « il quale ha detto che il suo cliente, durante la lite, | ha perso il treno »: the comma closes an aside in what is told, whose verb follows. */
function isInterrupted(parse: Parse, clause: number, comma: number): boolean {
  const parted = parse.tokens.slice(clause, comma).some(({ text, marked }) => text === ',' && marked === -1);
  return parse.lexicon.language.grammar.dropsSubject && parted && !hasFinite(parse, clause, comma);
}

/** « le capitaine, qui a survécu | , coopérait »: the comma closes a relative that another one opened. */
function closesRelative(parse: Parse, clause: number, comma: number): boolean {
  for (let k = comma - 1; k > clause; k--) if (parse.tokens[k]?.text === ',') return isRelative(parse, k + 1);
  return false;
}
