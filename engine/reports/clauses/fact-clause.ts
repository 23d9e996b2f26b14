import { isInAny, List } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { type Report, reportAt } from '../report.ts';

/** How many tokens stand at most between the verb and the noun: what is explained, and the preposition. */
const REACH = 12;

/**
 * « explique le retard par le fait que S », "drew attention to the fact that S": the clause of a noun for what is so, which a verb that
 * says or judges governs, through a preposition or right before it.
 */
export function factClause(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.facts, tokens[index]) || !isInAny(ARTICLES, tokens[index - 1])) return null;
  const led = lexicon.has(List.contracted, tokens[index - 1]) || isInAny(PREPOSITIONS, tokens[index - 2]);
  const that = lexicon.has(List.clauseAfter, tokens[index + 1]) ? index + 2 : index + 1;
  if (!lexicon.has(List.clause, tokens[that]) || tokens[that]?.marked !== -1) return null;
  // « a rappelé le fait que S »: or right behind it.
  if (!led && verbGroupAt(parse, index - 2)?.last !== index - 1) return null;
  const start = sentenceStart(parse, index);
  for (let k = index - 2; k >= start && index - k <= REACH; k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return null;
    const verb = verbAt(parse, k);
    if (verb) {
      const many = verbGroupAt(parse, k)?.plural ?? false;
      const source = subjectOrOmitted(parse, names, verb.first, many);
      const cue = { first: verb.first, last: verb.last };
      return source && reportAt(parse, cue, { rule: 'that-clause', source, side: 'after', clause: that + 1 });
    }
    if (isFiniteVerb(parse, k)) return null;
  }
  return null;
}

/** A verb that says or judges, or one that has such a noun for its object (« attire l'attention sur le fait que S »). */
function verbAt(parse: Parse, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const group = verbGroupAt(parse, index);
  if (group) return group.form === 'gerund' || group.form === 'infinitive' ? null : group;
  // « llegó | a la conclusión de que S »: with a noun behind its preposition it is no auxiliary.
  const helps = lexicon.has(List.auxiliaries, tokens[index]) && !isInAny(PREPOSITIONS, tokens[index + 1]);
  const voices = lexicon.has(List.voicing, tokens[index]) && !helps;
  const first = lexicon.has(List.auxiliaries, tokens[index - 1]) ? index - 1 : index;
  return voices ? { first, last: index + 1 } : null;
}
