import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { antecedentEndingAt } from '../../phrases/relatives/antecedent.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { reportBy } from '../../reports/report.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Candidate, Situation } from '../situation.ts';

const CLOSES = signs(',.;:!?');

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/** How many tokens stand between the comma that opens the clause and the marked words at most. */
const LONGEST_OPENING = 14;

/**
 * „Name, der das Urteil „ein Unding“ nannte“, „den Plan, den Name als „Unding“ bezeichnete“, „weil Name von „Chaos“ sprach“: in a subordinate
 * clause, where the verb comes last, it stands right behind the words that it reports.
 */
export function verbBehind({ parse, names, passage, tokens }: Situation): Candidate | null {
  const { lexicon, tokens: all } = parse;
  if (!lexicon.language.grammar.bracket) return null;
  let verb = tokens.last;
  while (all[verb]?.marked === passage) verb++;
  if (all[verb]?.sentence !== all[tokens.first]?.sentence) return null;
  const group = verbGroupAt(parse, verb);
  if (!group || group.first !== verb || !(group.classes.has('qualify') || group.classes.has('say'))) return null;
  const behind = all[group.last];
  if (behind && behind.sentence === all[verb]?.sentence && !isSign(behind, CLOSES)) return null;
  let comma = tokens.first - 1;
  while (all[comma]?.kind === 'mark') comma--;
  while (tokens.first - comma < LONGEST_OPENING && all[comma]?.kind === 'word' && all[comma]?.marked === -1) comma--;
  if (all[comma]?.text !== ',' || comma <= sentenceStart(parse, verb)) return null;
  const source = subjectOf(parse, names, comma, tokens.first);
  if (!source || !canSpeak(parse, names, source)) return null;
  const report = reportBy(parse, group, { rule: 'cue-before', source, side: 'before' });
  return { rule: 'cue-before', cue: report.cue, source, report };
}

/** Who acts in the clause behind the comma: whoever stands behind its first word, else whoever the relative tells of. */
function subjectOf(parse: Parse, names: NameIndex, comma: number, before: number): Range | null {
  const { tokens, lexicon } = parse;
  const led = lexicon.has(List.prepositions, tokens[comma + 1]);
  const opens = led ? comma + 2 : comma + 1;
  const relative = lexicon.has(List.relativeForms, tokens[opens]);
  if (!relative && (led || !isSubordinator(parse, opens))) return null;
  const next = phraseFrom(parse, names, opens + 1);
  const inside = next && next.last <= before ? next : null;
  if (!relative || led || lexicon.has(List.oblique, tokens[opens])) return inside;
  const start = sentenceStart(parse, comma);
  const told = nameBefore(names, comma) ?? antecedentEndingAt(parse, names, comma - 1, start, false);
  if (!told || !canSpeak(parse, names, told)) return inside;
  // „die Chefin, die Name eine Lügnerin nannte“ may be told either way; a thing is no subject beside somebody.
  const acts = inside && readPhrase(parse, names, inside);
  return acts && (acts.pronoun || acts.name) && !lexicon.has(List.oblique, tokens[opens + 1]) ? null : told;
}

/** „mit | Anne Name, die …“: the name that ends at the comma, whatever governs it. */
function nameBefore(names: NameIndex, comma: number): Range | null {
  for (let k = comma - 1; k >= comma - LONGEST_NAME; k--)
    if (names.get(k)?.last === comma) return { first: k, last: comma };
  return null;
}
