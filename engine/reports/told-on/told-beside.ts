import { bySentence } from '../../by-sentence.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { statementStart } from '../inserted/inserted.ts';
import { type Report, reportAt } from '../report.ts';
import { whoActs } from '../subjects/who-acts.ts';

/** What opens no main clause. */
const OPENS = listsOf(List.conjunctions, List.questionWords, List.coordinators, List.clause);
/** Behind a noun for what is said the clause is what that says, not what its sentence's subject does. */
const SAID = listsOf(List.statements, List.rumours, List.viewNouns);

/**
 * „Name beruhigte die Gäste, das Geld komme noch“, „Die Stadt sei pleite, wetterte Name“: where a verb form hardly ever stands but in
 * reported speech, the clause that has it is told by whoever acts in the one beside it, whatever the verb there.
 */
export function toldBeside(parse: Parse, names: NameIndex, reports: readonly Report[]): Report[] {
  if (!parse.lexicon.language.cues.subjunctive) return [];
  const known = bySentence(reports, (report) => report.sentence);
  const found: Report[] = [];
  for (const [index, { first, last }] of parse.sentences.entries()) {
    const own = known.get(index) ?? [];
    for (let comma = first + 1; comma < last - 2; comma++) {
      const report = isComma(parse, comma) && !own.some((other) => covers(other, comma)) && at(parse, names, comma);
      if (!report) continue;
      found.push(report);
      break;
    }
  }
  return found;
}

function isComma({ tokens }: Parse, index: number): boolean {
  return tokens[index]?.text === ',' && tokens[index]?.marked === -1;
}

/** What another verb reports goes over the comma. */
function covers({ clause, side, cue }: Report, comma: number): boolean {
  return (clause !== -1 && clause <= comma + 1) || side === 'around' || (side === 'before' && cue.first > comma);
}

function at(parse: Parse, names: NameIndex, comma: number): Report | null {
  const start = statementStart(parse, comma);
  return tells(parse, start, comma) ? verbBehind(parse, names, comma) : clauseBehind(parse, names, start, comma);
}

/** The main verb of a stretch shows that it is told; what would be a wish alone does not. */
function tells(parse: Parse, first: number, last: number): boolean {
  const verb = mainVerb(parse, first, last);
  if (verb === -1 || parse.lexicon.has(List.conditional, parse.tokens[verb])) return false;
  return isToldForm(parse, parse.tokens[verb]) || isToldBySubject(parse, verb);
}

/** „…, wetterte Name am Abend“: a verb that no list has right behind the comma, and its subject behind it. */
function verbBehind(parse: Parse, names: NameIndex, comma: number): Report | null {
  const { tokens, lexicon } = parse;
  const verb = tokens[comma + 1];
  if (verb?.kind !== 'word' || verb.capital || verb.marked !== -1 || lexicon.has(List.infinitiveEnding, verb))
    return null;
  // „Er stelle sich die Frage, weshalb die Stadt zahle“
  if (isInAny(OPENS, verb)) return null;
  if (!isPlainWord(parse, comma + 1) || isToldForm(parse, verb) || verbGroupAt(parse, comma + 1)) return null;
  const source = phraseFrom(parse, names, comma + 2);
  if (!source || !canSpeak(parse, names, source) || lexicon.has(List.oblique, tokens[source.first])) return null;
  const cue = { first: comma + 1, last: comma + 2 };
  return reportAt(parse, cue, { rule: 'parataxis', source, side: 'before' });
}

/** „Name winkte ab, das sei geklärt“: a main clause behind the comma, and somebody who acts before it. */
function clauseBehind(parse: Parse, names: NameIndex, start: number, comma: number): Report | null {
  const { tokens } = parse;
  const told = toldFrom(parse, comma + 1);
  const first = isInAny(OPENS, tokens[start]) ? lastPart(parse, start, comma) : start;
  if (!told || first === -1 || tokens.slice(first, comma).some((token) => isInAny(SAID, token))) return null;
  const source = whoActs(parse, names, { first, last: comma });
  if (!source) return null;
  const cue: Range = source.last < comma ? { first: source.last, last: comma } : { first, last: source.first };
  if (cue.last <= cue.first) return null;
  const { first: clause, last: until } = told;
  return clause > comma + 1
    ? reportAt(parse, cue, { rule: 'told-on', source, side: 'around', clause, until })
    : reportAt(parse, cue, { rule: 'that-clause', source, side: 'after', clause });
}

/** „Als sie kam, | beschied ihr Name, S“: behind what a conjunction opens, the main clause begins with the last comma before; -1 for none. */
function lastPart(parse: Parse, start: number, comma: number): number {
  let k = comma - 1;
  while (k > start && !isComma(parse, k)) k--;
  return k > start && !isInAny(OPENS, parse.tokens[k + 1]) ? k + 1 : -1;
}

/**
 * The clause that is told: a main clause that no conjunction opens, or what stands behind a relative and its preposition („…,
 * bei der | kein Schaden festgestellt worden sei“); null for none.
 */
function toldFrom(parse: Parse, first: number): Range | null {
  const { tokens, lexicon } = parse;
  if (tokens[first]?.kind !== 'word' || tokens[first]?.marked !== -1 || isInAny(OPENS, tokens[first])) return null;
  const end = sentenceEnd(parse, first);
  let last = first;
  while (last < end && !(tokens[last]?.kind === 'punctuation' && tokens[last]?.marked === -1)) last++;
  if (lexicon.has(List.prepositions, tokens[first]) && lexicon.has(List.relativeForms, tokens[first + 1]))
    return isToldForm(parse, tokens[last - 1]) && tells(parse, first + 2, last) ? { first: first + 2, last } : null;
  if (!tells(parse, first, last)) return null;
  return !lexicon.has(List.relativeForms, tokens[first]) || mainVerb(parse, first, last) < last - 1
    ? { first, last }
    : null;
}
