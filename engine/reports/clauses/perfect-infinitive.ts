import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { negatesVerb } from '../../phrases/verbs/concealing.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/**
 * "affirms to | have received the letter", "says | not to be angry", "says | having obtained a meeting": put word by word from a language in
 * which verbs of saying report an infinitive, where English has a clause. No "a man said to have fled": the form of a past alone may be passive.
 * @param from first token behind the verb and whom it is told to
 * @returns the first token of what is reported, or -1
 */
export function perfectInfinitive(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const { nounsPile } = lexicon.language.grammar;
  if (!nounsPile || !(group.classes.has('say') || group.classes.has('think'))) return -1;
  const active = group.form === 'participle' || !lexicon.has(List.participleCues, tokens[group.verb]);
  if (!active || (lexicon.has(List.denials, tokens[group.verb]) && !negatesVerb(parse, group))) return -1;
  if (lexicon.has(List.auxiliaries, tokens[from]) && lexicon.has(List.gerundEnding, tokens[from])) return from;
  const auxiliary = tokens[from + 1];
  if (!lexicon.has(List.infinitive, tokens[from]) || !lexicon.has(List.auxiliaries, auxiliary)) return -1;
  if (from > group.last && lexicon.has(List.negations, tokens[from - 1])) return from - 1;
  return lexicon.has(List.passive, auxiliary) ? -1 : from + 1;
}
