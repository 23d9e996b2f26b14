import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { whoActs } from '../../reports/subjects/who-acts.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate, Situation } from '../situation.ts';

const CLOSES = signs(',.;:!?');

/** How many sentences back what is told on may begin. */
const LATELY = 5;

/** „Name sagte, S. Man habe „jahrelang weggeschaut“.“: marked words in a sentence that goes on with what somebody said. */
export function toldOnWith({ parse, reports, reportsOf, tokens }: Situation): Candidate | null {
  if (!parse.lexicon.language.cues.subjunctive) return null;
  const { sentence } = parse.tokens[tokens.first] as Token;
  for (let k = sentence; k >= Math.max(0, sentence - LATELY); k--) {
    const report = reportsOf(k).find(
      ({ rule, clause, until }) => rule === 'told-on' && clause <= tokens.first && tokens.last <= until,
    );
    // „Man habe gesagt: „…““: the report inside is nearer.
    const inner = reports.some(
      ({ side, cue }) => side === 'after' && cue.last <= tokens.first && cue.first >= (report?.clause ?? 0),
    );
    if (report) return inner ? null : { rule: 'told-on', cue: report.cue, source: report.source, report };
  }
  return null;
}

/**
 * „Der Trainer haderte mit der Halbzeit, in der sein Team „wie Schüler“ gespielt habe“: in a subordinate clause whose last word is a verb of
 * reported speech, marked words are told by whoever acts in the main clause.
 */
export function toldAtEnd({ parse, names, tokens }: Situation): Candidate | null {
  const { lexicon, tokens: all } = parse;
  if (!lexicon.language.cues.subjunctive) return null;
  const verb = closingVerb(parse, tokens.last, sentenceEnd(parse, tokens.first));
  const comma = verb === -1 ? -1 : openingComma(parse, tokens.first, sentenceStart(parse, tokens.first));
  if (comma === -1) return null;
  const start = sentenceStart(parse, tokens.first);
  for (let k = start; k < comma; k++) if (isToldForm(parse, all[k])) return null;
  const source = whoActs(parse, names, { first: start, last: comma });
  return source ? { rule: 'told-on', cue: { first: verb, last: verb + 1 }, source } : null;
}

/** The last word of the clause behind marked words where only reported speech has such a verb, else -1. */
function closingVerb(parse: Parse, from: number, end: number): number {
  const { tokens, lexicon } = parse;
  let k = from;
  while (k < end && !(isSign(tokens[k], CLOSES) && tokens[k]?.marked === -1)) k++;
  const last = tokens[k - 1];
  const told = k > from && last?.marked === -1 && isToldForm(parse, last) && !lexicon.has(List.conditional, last);
  return told ? k - 1 : -1;
}

/** The comma behind which a subordinate clause opens that holds the marked words, else -1. */
function openingComma({ tokens, lexicon }: Parse, before: number, start: number): number {
  for (let k = before - 1; k > start; k--) {
    if (tokens[k]?.text !== ',' || tokens[k]?.marked !== -1) continue;
    const at = lexicon.has(List.prepositions, tokens[k + 1]) ? k + 2 : k + 1;
    const opens = lexicon.has(List.relativeForms, tokens[at]) || lexicon.has(List.conjunctions, tokens[k + 1]);
    return opens ? k : -1;
  }
  return -1;
}
