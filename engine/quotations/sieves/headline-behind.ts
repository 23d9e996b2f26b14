import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { isFullName } from '../../names/full-name.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { headlineNoun } from '../../phrases/nouns/headline-noun.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { DASHES, isSign, signs } from '../../text/signs.ts';
import { kindOf, wordCount } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';
import { heads, signBehind } from './headline.ts';
import { withMatter } from './with-matter.ts';

const COLON = signs(':');
const DENIED = listsOf(List.negations, List.none);

/** How many tokens stand at most between the words of a headline and the verb behind them. */
const LONGEST_SUBJECT = 10;

/**
 * « « S » : la maire défend son projet », "'S': Mayor defends car park", « « S » : Anne Nom quitte le port », „„S“ – Nom im Interview“: a
 * headline opens with words that are a clause; whoever has a verb of saying behind them said them, and so did whoever acts there by a full
 * name, and whoever stands there alone or with what it is about.
 */
export function headlineBehind(situation: Situation): Candidate | null {
  const { parse, names, tokens } = situation;
  if (!heads(parse, tokens.first)) return null;
  const sign = signBehind(situation);
  const parts = isSign(parse.tokens[sign], COLON) || isSign(parse.tokens[sign], DASHES);
  if (!parts || parse.tokens[sign]?.block !== parse.tokens[tokens.first]?.block) return null;
  const statement = isStatement(parse, tokens);
  if (!statement && !mayBeClause(parse, tokens)) return null;
  const source =
    (statement ? byFullName(parse, names, sign + 1) : null) ??
    saying(parse, names, sign + 1) ??
    (statement ? withMatter(parse, names, sign + 1, sentenceEnd(parse, sign + 1)) : null);
  return source && { rule: 'colon', cue: null, source };
}

/** A clause, or what is denied („Kein Grund zur Panik“, "No plans to go"). */
function isStatement(parse: Parse, tokens: Range): boolean {
  return kindOf(parse, tokens) !== 'partial' || isInAny(DENIED, parse.tokens[tokens.first]);
}

/** « Perdi tudo »: where subjects are left out, the verb of a few words is often one that no list has. */
function mayBeClause(parse: Parse, range: Range): boolean {
  const { tokens, lexicon } = parse;
  const first = tokens[range.first];
  const opens = first?.capital && !lexicon.has(List.determiners, first) && !tokens[range.last - 1]?.capital;
  return lexicon.language.grammar.dropsSubject && opens === true && wordCount(parse, range) > 1;
}

/** « Anne Nom quitte »: a full name, and behind it a verb that no list need have. */
function byFullName(parse: Parse, names: NameIndex, first: number): Range | null {
  const name = names.get(first);
  if (!name || !isFullName(name.words) || parse.tokens[name.last]?.capital) return null;
  return isFiniteVerb(parse, name.last) || isPlainWord(parse, name.last) ? name : null;
}

/** « la maire défend »: the subject of the first verb, where that is one of saying. */
function saying(parse: Parse, names: NameIndex, first: number): Range | null {
  const last = Math.min(sentenceEnd(parse, first), first + LONGEST_SUBJECT);
  let verb = first;
  while (verb < last && !isFiniteVerb(parse, verb)) verb++;
  if (verb === last || !parse.lexicon.has(List.finiteCues, parse.tokens[verb])) return null;
  const edge = verbEdge(parse, verb, first);
  const subject =
    subjectBefore(parse, names, edge, false) ?? (edge === first + 1 ? headlineNoun(parse, first, first) : null);
  return subject?.first === first && canSpeak(parse, names, subject) ? subject : null;
}
