import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isAnd } from '../../phrases/nouns/joint.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { bareNoun } from './bare-source.ts';

/**
 * „Laut | Polizei und Feuerwehr ist die Straße frei“, „Die Straße ist laut | Name und Name frei“: where the verb stands second, a second source
 * that the conjunction joins: with the verb behind it at the head of the sentence, without one later on („… ist laut Name frei und Name fährt“).
 * @param first first token of the phrase that names the source
 */
export function withAnotherSource(parse: Parse, names: NameIndex, first: number, source: Range): Range {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || !isAnd(parse, source.last)) return source;
  const next = tokens[source.last + 1];
  // „… laut Polizei frei, und die Stadt“: a subject's article joins no source.
  if (lexicon.has(List.determiners, next) && !lexicon.has(List.oblique, next) && !lexicon.isGenitive(next?.low ?? ''))
    return source;
  const other = phraseFrom(parse, names, source.last + 1) ?? bareNoun(parse, names, source.last + 1);
  const opens = joinedStart(parse, first) === first;
  return other && isFiniteVerb(parse, other.last) === opens ? { first: source.first, last: other.last } : source;
}
