import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { COPULAS } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';

/** What points at something told before, at the head of a sentence. */
const POINTS = listsOf(List.demonstratives, List.takesUp, List.neuter);

/** « Une version | que », « , une assurance | que »: the conjunction is a relative behind a noun that stands alone. */
export function followsNounAlone(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (isRelative(parse, index)) return true;
  const noun = tokens[index - 1];
  if (!lexicon.has(List.clause, tokens[index]) || noun?.kind !== 'word' || isFiniteVerb(parse, index - 1)) return false;
  const first = lexicon.has(List.determiners, tokens[index - 2]) ? index - 2 : index - 1;
  return first === nounStart(parse, first) || tokens[first - 1]?.text === ',';
}

/** Where the noun that takes something up begins, which heads its sentence: behind « C'est | », "It is | ", „Das ist | “ where those do. */
export function nounStart(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, index);
  const pronoun = lexicon.pronouns.get(tokens[start]?.low ?? '')?.startsWith('n');
  const copula = isInAny(POINTS, tokens[start]) || pronoun ? start + 1 : start;
  return isInAny(COPULAS, tokens[copula]) ? copula + 1 : start;
}

/** « Une version que son agent, Karim Nom, ne partage pas »: the subject of the relative clause, where the noun before it was read with it. */
export function withoutNounAlone(parse: Parse, subject: Range): Range {
  for (let k = subject.first + 1; k <= subject.first + 2 && k < subject.last - 1; k++) {
    // "an argument | Name called absurd"
    if (endsNounAlone(parse, k)) return { first: k + 1, last: subject.last };
    if (parse.lexicon.has(List.clause, parse.tokens[k]) && followsNounAlone(parse, k))
      return { first: k + 1, last: subject.last };
  }
  return subject;
}

/** "maintained that S, an argument | the judge called absurd": where a relative may be left out, a noun for a statement behind a comma, with its determiner. */
export function endsNounAlone(parse: Parse, noun: number): boolean {
  const { tokens, lexicon } = parse;
  return (
    lexicon.language.grammar.nounsPile &&
    lexicon.has(List.statements, tokens[noun]) &&
    lexicon.has(List.determiners, tokens[noun - 1]) &&
    (tokens[noun - 2]?.text === ',' || noun - 1 === nounStart(parse, noun))
  );
}
