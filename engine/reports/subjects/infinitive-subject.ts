import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** How many tokens a subject before its infinitive has at most, with the preposition. */
const LONGEST = 10;

/**
 * « após o ministro afirmar que S », « depois de Nome dizer que S », « tras afirmar el alcalde que S »: behind a preposition an infinitive may have a
 * subject of its own, right before it, or behind it and before its conjunction. No « para o ministro dizer que S », who has not said it.
 */
export function infinitiveSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || group.form !== 'infinitive') return null;
  const start = sentenceStart(parse, group.verb);
  for (let k = group.first - 2; k >= start && group.first - k < LONGEST && tokens[k]?.kind === 'word'; k--) {
    const before = leadsSubject(parse, k) ? governedPhrase(parse, names, k) : null;
    if (before?.last === group.first && canSpeak(parse, names, before)) return before;
  }
  const behind = tellsWhen(parse, group.first - 1) ? phraseFrom(parse, names, group.last) : null;
  return behind && lexicon.has(List.clause, tokens[behind.last]) && canSpeak(parse, names, behind) ? behind : null;
}

/** « após | Nome », « depois de | Nome », « depois do | ministro » */
function leadsSubject(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const joins = lexicon.has(List.joints, tokens[index]) && !lexicon.has(List.purpose, tokens[index]);
  return tellsWhen(parse, joins ? index - 1 : index) && (joins || !lexicon.has(List.contracted, tokens[index]));
}

/** A preposition that tells when or why, and binds neither noun nor purpose to a verb. */
function tellsWhen({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (!isInAny(PREPOSITIONS, token) || lexicon.has(List.purpose, token) || lexicon.has(List.attaching, token))
    return false;
  return !lexicon.has(List.infinitive, token);
}
