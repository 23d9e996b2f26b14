import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { outletInMarks } from '../../phrases/nouns/outlet-in-marks.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import { goesOnBehind } from '../inserted/inserted.ts';
import { type Report, reportBy } from '../report.ts';
import { isLoose, textAt } from '../subjects/impersonal.ts';

const CLOSES = signs(',.;:)');
const BEFORE = signs(',(–—');
const BREAKS = signs(';:');

/** How many tokens the clause has at most that tells whose report it is. */
const LONGEST = 24;

/**
 * „S, wie die Polizei am Sonntag mitteilte“, „Wie das Amt in der Nacht auf seiner Seite mitteilte, S“: where the verb closes a subordinate
 * clause its subject stands right behind the word that opens it, with all that goes with the verb between the two.
 */
export function asFinal(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const sentence = tokens[group.verb]?.sentence;
  const next = tokens[group.last]?.sentence === sentence ? tokens[group.last] : undefined;
  if (!lexicon.language.grammar.bracket || (next && !isSign(next, CLOSES))) return null;
  const start = joinedStart(parse, group.verb);
  const opening = openingBefore(parse, group.first, start);
  if (opening === -1) return null;
  const subject = subjectFrom(parse, names, opening + 1);
  // „Wie aus dem Bericht hervorgeht, S“: the clause is the subject.
  const source = subject ?? textAt(parse, names, opening + 1, isLoose(parse, group));
  if (!source || source.last > group.first) return null;
  if (subject && lexicon.has(List.oblique, tokens[subject.first])) return null;
  if (opening > start) {
    if (!isSign(tokens[opening - 1], BEFORE)) return null;
    const amid = goesOnBehind(parse, start, opening - 1, group.last) || remains(parse, group.last);
    const side = amid ? 'around' : 'before';
    return reportBy(parse, group, { rule: 'parataxis', source, side });
  }
  return next?.text === ','
    ? reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: group.last + 1 })
    : null;
}

/** „Im Osten gebe es, wie Name mitteilte, kaum Daten“: words without a verb of their own go on with the statement. */
function remains(parse: Parse, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, comma);
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || comma + 2 >= end || next?.kind !== 'word') return false;
  const joins = lexicon.has(List.coordinators, next) || lexicon.has(List.relativeForms, next);
  return !joins && !hasFinite(parse, comma + 1, end) && mainVerb(parse, comma + 1, end) === -1;
}

/** The word that opens the clause of a verb at its end, with no other clause between them; -1 where none does. */
function openingBefore(parse: Parse, verb: number, start: number): number {
  const { tokens, lexicon } = parse;
  for (let k = verb - 1; k >= start && k > verb - LONGEST; k--) {
    const token = tokens[k];
    if (token?.marked !== -1) continue;
    if (lexicon.has(List.asWords, token)) return k;
    const relative = relativeBefore(parse, k, start);
    if (relative !== -1) {
      k = relative;
      continue;
    }
    if (isSign(token, BREAKS) || lexicon.has(List.clause, token) || isFiniteVerb(parse, k)) return -1;
  }
  return -1;
}

/** „wie Name|, der den Hof führt, am Montag sagte“: the comma before a relative on the subject whose verb stands at `verb`; -1 for none. */
function relativeBefore(parse: Parse, verb: number, start: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[verb + 1]?.text !== ',' || tokens[verb]?.capital !== false) return -1;
  let comma = verb - 1;
  while (comma > start && tokens[comma]?.text !== ',') comma--;
  return comma > start && lexicon.has(List.relativeForms, tokens[comma + 1]) ? comma : -1;
}

/** „die Polizei“, „die „Küstenzeitung““. */
function subjectFrom(parse: Parse, names: NameIndex, first: number): Range | null {
  const { tokens } = parse;
  if (tokens[first]?.marked !== -1) return null;
  if (!outletInMarks(parse, first + 1)) return phraseFrom(parse, names, first);
  let last = first + 1;
  while (tokens[last]?.marked === tokens[first + 1]?.marked) last++;
  return { first, last };
}
