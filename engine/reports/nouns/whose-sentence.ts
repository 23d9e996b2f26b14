import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { COPULAS, VIEWS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { followsOn } from '../../phrases/subjects/follows-on.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { BREAKS, isSign, PAUSES, STOPS } from '../../text/signs.ts';
import { type Report, reportAt } from '../report.ts';

/** What somebody made or runs, or who somebody is: no words. */
const OTHERS = listsOf(List.naming, List.roles, List.organisations, List.groups);
const PAPERS = listsOf(List.documents, List.terms);
/** What somebody has said or found is words, though a balance is a document elsewhere (« Questo il bilancio del presidente »). */
const SAID = listsOf(List.speechNouns, List.statements);
const LEADS_OWNER = listsOf(List.joints, List.presentedBy);
const OPENS = listsOf(List.determiners, List.demonstratives);

/** How many tokens stand at most between the noun and whose it is (« l'appello | lanciato ieri in aula | da Nome »). */
const LONGEST = 8;

/**
 * « «…». È l'affondo della segretaria, Nome, in aula. », « «…». È questo l'ennesimo appello di Nome. », « «…». La denuncia arriva da Nome. »: a
 * sentence behind one of marked words tells what they were and whose.
 */
export function whoseSentence(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || index === 0 || tokens[index]?.kind !== 'word') return null;
  if (!(isInAny(COPULAS, tokens[index]) || isInAny(OPENS, tokens[index]))) return null;
  if (index !== sentenceStart(parse, index) || !followsOn(parse, index)) return null;
  const said = wholeBefore(parse, index);
  if (said === null || tokens[sentenceEnd(parse, index) - 1]?.text === '?') return null;
  let noun = index;
  while (isInAny(COPULAS, tokens[noun]) || lexicon.has(List.demonstratives, tokens[noun])) noun++;
  const told = noun > index;
  if (!lexicon.has(List.determiners, tokens[noun])) return null;
  const owner = told ? whose(parse, names, noun + 1, said.clause) : comesFrom(parse, names, noun + 1);
  return owner
    ? reportAt(parse, { first: index, last: noun + 2 }, { rule: 'taken-up', source: owner, side: 'before' })
    : null;
}

/** The sentence before, if it opens and closes with marks: whether the words in them hold a verb. */
function wholeBefore(parse: Parse, index: number): { clause: boolean } | null {
  const { tokens } = parse;
  let last = index - 1;
  if (isSign(tokens[last], STOPS) && tokens[last]?.marked === -1) last--;
  const first = sentenceStart(parse, last);
  if (tokens[last]?.kind !== 'mark' || tokens[first]?.kind !== 'mark') return null;
  let clause = false;
  for (let k = first; k < last && !clause; k++) clause = tokens[k]?.marked !== -1 && isFiniteVerb(parse, k);
  return { clause };
}

/** « l'ennesimo appello di pace | di Nome », « l'appello lanciato | da Nome »: the first who can speak behind a noun for words, or behind any noun where the marked words are a clause. */
function whose(parse: Parse, names: NameIndex, from: number, clause: boolean): Range | null {
  const { tokens } = parse;
  let view = clause;
  for (let k = from; k < Math.min(from + LONGEST, sentenceEnd(parse, from)); k++) {
    const token = tokens[k];
    if (names.has(k) || token?.marked !== -1 || isSign(token, BREAKS) || isSign(token, PAUSES)) return null;
    if (isInAny(OTHERS, token) || (isInAny(PAPERS, token) && !isInAny(SAID, token))) return null;
    view ||= isInAny(VIEWS, token);
    if (k > from && view && isInAny(LEADS_OWNER, token)) {
      const owner = governedPhrase(parse, names, k);
      if (owner && canSpeak(parse, names, owner)) return owner;
      continue;
    }
    if (isFiniteVerb(parse, k) && !parse.lexicon.has(List.participleCues, token)) return null;
  }
  return null;
}

/** « La denuncia arriva | da Nome »: a noun for words, one verb, and who they come from. */
function comesFrom(parse: Parse, names: NameIndex, noun: number): Range | null {
  const { tokens, lexicon } = parse;
  const verb = lexicon.has(List.auxiliaries, tokens[noun + 1]) ? noun + 2 : noun + 1;
  if (!isInAny(VIEWS, tokens[noun]) || !lexicon.has(List.presentedBy, tokens[verb + 1])) return null;
  const source = governedPhrase(parse, names, verb + 1);
  return source && canSpeak(parse, names, source) ? source : null;
}
