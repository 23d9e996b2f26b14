import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { opensSubordinate } from '../../phrases/verbs/subordinator.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, PAUSES, signs } from '../../text/signs.ts';

/** How many tokens a subject has at most with the aside on it. */
const LONGEST_SUBJECT = 24;

const CLAUSE_ENDS = signs(',.:;');

/**
 * The subject of a verb that closes a subordinate clause, in a language that puts it there: "da sie befürchtete, …", "in dem der
 * Minister betonte, …", "die Leiterin, die sagte, …". Null where the clause is no such one.
 */
export function finalSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const behind = tokens[group.last];
  if (behind && behind.sentence === tokens[group.verb]?.sentence && !isSign(behind, CLAUSE_ENDS)) return null;
  const start = sentenceStart(parse, group.verb);
  let first = group.first;
  // „Während Name von einem „Fest“ sprach, …“: words in marks stand inside the clause.
  while (first > start && !(tokens[first - 1]?.marked === -1 && isSign(tokens[first - 1], PAUSES))) first--;
  const opens = tokens[first];
  const apart = behindAsides(parse, names, start, first);
  if (apart) return within(apart, group);
  const quotes = tokens.slice(first, group.first).some(({ marked }) => marked !== -1);
  if (quotes && !opensSubordinate(parse, first)) return null;
  if (opensSubordinate(parse, first)) return within(beforeLead(parse, phraseFrom(parse, names, first + 1)), group);
  if (lexicon.has(List.prepositions, opens) && lexicon.has(List.relativeForms, tokens[first + 1]))
    return within(phraseFrom(parse, names, first + 2), group);
  // „die Lage sei, | das hatte er gesagt, …“: with its auxiliary right behind it the pronoun opens no relative, whose verb comes last.
  if (group.form === 'participle' && group.first === first + 1 && group.verb > group.first + 1) return null;
  if (first <= start + 1 || !lexicon.has(List.relativeForms, opens) || tokens[first - 1]?.text !== ',') return null;
  // "der Minister, der betonte", „der Minister, der am Montag betonte“: nothing else stands before the verb that could be its subject.
  const led = lexicon.has(List.contracted, tokens[first + 1]);
  const other = led ? null : phraseFrom(parse, names, first + 1);
  const objective = lexicon.has(List.pronouns, tokens[first + 1]) || (other && other.last === group.first);
  return objective && other ? within(other, group) : phraseEndingAt(parse, names, first - 2, start, group.plural);
}

/** „wie Name, Leiter der Wehr, | am Montag sagte“: the subject behind the conjunction, where an aside on it ends right before the verb's own words. */
function behindAsides(parse: Parse, names: NameIndex, start: number, first: number): Range | null {
  if (parse.tokens[first - 1]?.text !== ',') return null;
  for (let k = first - 2; k >= start && first - k < LONGEST_SUBJECT; k--) {
    if (!opensSubordinate(parse, k)) continue;
    const subject = phraseFrom(parse, names, k + 1);
    if (!subject) return null;
    const apposed = parse.tokens.slice(subject.first, subject.last).some(({ text }) => text === ',');
    const closes = apposed && subject.last === first - 1;
    return closes || behindAside(parse, subject.last) === first ? subject : null;
  }
  return null;
}

/** „Beobachter | von einem „Fest“ sprechen“: what leads to words in marks is no part of the subject. */
function beforeLead({ tokens, lexicon }: Parse, range: Range | null): Range | null {
  if (!range || tokens[range.last]?.kind !== 'mark') return range;
  let { first, last } = range;
  while (
    last > first + 1 &&
    (lexicon.has(List.determiners, tokens[last - 1]) || lexicon.has(List.prepositions, tokens[last - 1]))
  )
    last--;
  return { first, last };
}

function within(range: Range | null, group: VerbGroup): Range | null {
  return range && range.last <= group.first ? range : null;
}
