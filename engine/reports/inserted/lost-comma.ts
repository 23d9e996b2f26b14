import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isNoun } from '../../phrases/noun.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import { type Report, reportBy } from '../report.ts';

/** What may stand behind the verb of a clause without opening another one. */
const OPENS = listsOf(
  List.conjunctions,
  List.clause,
  List.relatives,
  List.linkers,
  List.coordinators,
  List.asWords,
  List.questionWords,
  List.pronouns,
);
/** What goes with the verb behind it. */
const LEADS = listsOf(List.clitics, List.negations, List.auxiliaries, List.determiners, List.prepositions);
const CLOSES = signs(',.:;!?…');

/**
 * « Le port est fermé depuis lundi précise la mairie. », « Personne n'a dormi raconte le maire : « … » »: where the comma before it was not typed, a
 * verb that says, behind a clause that has its verb, can only have its subject behind it.
 */
export function lostComma(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile || group.form !== 'finite' || group.hung !== -1) return null;
  if (!group.classes.has('say') || group.first !== group.verb || lexicon.has(List.nouns, tokens[group.verb]))
    return null;
  const before = tokens[group.first - 1];
  if (before?.kind !== 'word' || before.marked !== -1 || isInAny(LEADS, before) || isInAny(OPENS, before)) return null;
  if (before.capital || isNoun(parse, before) || !statesBefore(parse, group.first)) return null;
  const source = subjectFrom(parse, names, group, group.last);
  if (!source || source.first !== group.last || !canSpeak(parse, names, source)) return null;
  if (readPhrase(parse, names, source).pronoun) return null;
  const behind = tokens[source.last];
  const closed = source.last >= sentenceEnd(parse, group.verb) || isSign(behind, CLOSES);
  return closed ? reportBy(parse, group, { rule: 'parataxis', source, side: 'before' }) : null;
}

/** The last clause before a token has a verb, and nothing behind that opens another one or ends it. */
function statesBefore(parse: Parse, end: number): boolean {
  const start = sentenceStart(parse, end);
  for (let k = end - 1; k > start; k--) {
    const token = parse.tokens[k];
    if (token?.marked !== -1 || token.kind === 'punctuation' || isInAny(OPENS, token)) return false;
    if (isFiniteVerb(parse, k)) return true;
  }
  return false;
}
