import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import { type Report, reportBy } from '../report.ts';
import { passageBefore } from './beside-passage.ts';

const CLOSES = signs(',.;:');
/** When, where and how it was said; no "if it is over, has Name said anything?" */
const BEHIND = [List.prepositions, List.times, List.adverbs];

/**
 * "“We stay”, has | Ann Name | said on Monday.", "The case is over, has | the mayor Ann Name | declared.": put word by word from a language
 * in which the subject stands between the auxiliary and its participle behind what was said.
 */
export function enclosedSubject(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const auxiliary = tokens[index];
  if (!lexicon.language.grammar.nounsPile || auxiliary?.capital || !lexicon.has(List.voicing, auxiliary)) return null;
  const passage = passageBefore(parse, index);
  const start = sentenceStart(parse, index);
  const stated = tokens[index - 1]?.text === ',' && hasFinite(parse, start, index - 1);
  if (passage === -1 && !stated) return null;
  const source = phraseFrom(parse, names, index + 1);
  if (!source || lexicon.has(List.pronouns, tokens[source.first]) || !canSpeak(parse, names, source)) return null;
  const verb = source.last;
  const cues = lexicon.has(List.participleCues, tokens[verb]) ? lexicon.cueGroups(tokens[verb]?.low ?? '') : undefined;
  const classes = cues?.participle?.classes;
  if (!classes || !(classes.has('say') || classes.has('manner'))) return null;
  const behind = tokens[verb + 1];
  const closed = !behind || behind.sentence !== tokens[verb]?.sentence || isSign(behind, CLOSES);
  if (!closed && !BEHIND.some((list) => lexicon.has(list, behind))) return null;
  const whole = { first: index, verb, last: verb + 1 };
  const group: VerbGroup = { ...whole, classes, form: 'participle', plural: false, hung: -1, reflexive: false };
  return passage === -1
    ? reportBy(parse, group, { rule: 'parataxis', source, side: 'before' })
    : reportBy(parse, group, { rule: 'cue-after', source, side: 'before', beside: passage });
}
