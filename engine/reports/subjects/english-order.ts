import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import { type Report, reportBy } from '../report.ts';
import { stepOverAddressee } from './addressee.ts';

const CLOSES = signs(',.!?…');

/**
 * „Die Straße ist gesperrt, Beamte sagten.“: in translations that keep the order of English a subject stands before the verb that reports,
 * between a comma and whatever closes the report.
 * @param start first token of the sentence
 */
export function inEnglishOrder(parse: Parse, names: NameIndex, group: VerbGroup, start: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || group.form !== 'finite' || !group.classes.has('say')) return null;
  if (group.classes.has('qualify')) return null;
  const behind = stepOverAddressee(parse, names, group.last);
  const end = sentenceEnd(parse, group.verb);
  if (behind < end && !isSign(tokens[behind], CLOSES)) return null;
  const comma = commaBefore(parse, group.first, start);
  if (comma === -1 || mainVerb(parse, start, comma) === -1) return null;
  const subject = subjectIn(parse, names, comma + 1, group);
  if (!subject || lexicon.has(List.oblique, tokens[subject.first])) return null;
  // „…, die Name sagte“, „…, die im Rathaus sagte“, „…, die den Plan erläuterte“: a relative clause has its verb last.
  const object = lexicon.has(List.determiners, tokens[comma + 2]) && comma + 3 < group.first;
  const relates = object || names.has(comma + 2) || isInAny(PREPOSITIONS, tokens[comma + 2]);
  if (lexicon.has(List.relativeForms, tokens[comma + 1]) && relates) return null;
  return reportBy(parse, group, { rule: 'parataxis', source: subject, side: 'before' });
}

/** Nothing but somebody stands between the comma and the verb: a pronoun, who can speak, or a noun alone in the plural („Beamte“). */
function subjectIn(parse: Parse, names: NameIndex, from: number, { first, plural }: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const whole = { first: from, last: first };
  if (from + 1 === first && (lexicon.has(List.pronouns, tokens[from]) || (plural && tokens[from]?.capital)))
    return whole;
  const phrase = phraseEndingAt(parse, names, first - 1, from, plural);
  return phrase?.first === from && canSpeak(parse, names, phrase) ? phrase : null;
}

/** How many tokens such a subject has at most. */
const LONGEST_SUBJECT = 8;

function commaBefore({ tokens }: Parse, verb: number, start: number): number {
  for (let k = verb - 2; k > start && verb - k <= LONGEST_SUBJECT; k--) {
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1) return k;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return -1;
  }
  return -1;
}
