import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { whoActs } from '../../reports/subjects/who-acts.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { mainVerb } from '../verbs/main-verb.ts';
import { isToldForm } from '../verbs/told-form.ts';
import type { VerbGroup } from '../verbs/verbs.ts';

/**
 * „Der Trainer lobte die Abwehr, bemängelte aber, dass S“, „Name ordnete eine Pause an und schwor, S“: where the verb stands second, one right
 * behind a comma or a conjunction that has no subject behind it shares the first one's.
 */
export function sharedBefore(parse: Parse, names: NameIndex, { first, last, form, verb }: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const comma = tokens[first - 1];
  const joined = lexicon.has(List.coordinators, comma);
  if (!lexicon.language.cues.inverts || !(comma?.text === ',' || joined) || comma?.marked !== -1) return null;
  let behind = last;
  while (behind < sentenceEnd(parse, verb) && goesWithVerb(parse, behind)) behind++;
  if (form === 'finite' && actsOtherwise(parse, first - 1))
    return whoActs(parse, names, { first: sentenceStart(parse, verb), last: first - 1 });
  if (form !== 'finite' || (behind === last && !joined) || !/^[,:]$/.test(tokens[behind]?.text ?? '')) return null;
  return whoActs(parse, names, { first: clauseStart(parse, first - 1), last: first - 1 });
}

/** How far behind its verb such a word stands. */
const REACH = 10;

/**
 * „Name hofft, dass S, kritisierte am Sonntag | aber die Feier: …“: behind the comma stands a verb of the journalist's, and a word that holds the clause
 * against what stands before.
 */
export function actsOtherwise(parse: Parse, comma: number): boolean {
  const { tokens, lexicon } = parse;
  const verb = tokens[comma + 1];
  if (!lexicon.language.cues.inverts || tokens[comma]?.text !== ',' || verb?.marked !== -1 || verb.capital)
    return false;
  const acts = isFiniteVerb(parse, comma + 1) && !isToldForm(parse, verb) && !lexicon.has(List.determiners, verb);
  if (!acts || !isFirstVerb(parse, sentenceStart(parse, comma), comma)) return false;
  for (let k = comma + 2; k < comma + REACH && tokens[k]?.kind === 'word' && tokens[k]?.marked === -1; k++)
    if (lexicon.has(List.conjunctions, tokens[k]) && lexicon.connectives.at(tokens, k)) return true;
  return false;
}

/** „Name hofft, dass S | ,“: the main verb before the comma is the journalist's as well, and a clause depends on it. */
function isFirstVerb(parse: Parse, start: number, comma: number): boolean {
  const { tokens } = parse;
  let depends = comma - 1;
  while (depends > start && !(tokens[depends]?.text === ',' && tokens[depends]?.marked === -1)) depends--;
  const verb = mainVerb(parse, start, comma);
  return depends > start && verb !== -1 && verb < depends && !isToldForm(parse, tokens[verb]);
}

/** „S, rechnete Name vor, versicherte aber, T“: the clause before begins with its verb behind a comma, or with the sentence. */
function clauseStart(parse: Parse, comma: number): number {
  const { tokens } = parse;
  const start = sentenceStart(parse, comma);
  let k = comma - 1;
  while (k > start && !(tokens[k]?.text === ',' && tokens[k]?.marked === -1)) k--;
  return k > start && isFiniteVerb(parse, k + 1) ? k + 1 : start;
}

/** „aber“, „zugleich“, „ein“, „am Montag“: an adverb, a particle or a moment, and no subject. */
function goesWithVerb({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1 || lexicon.has(List.pronouns, token)) return false;
  return !token.capital || lexicon.has(List.times, token);
}
