import { perLanguage } from '../../lexicon/per-language.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Entity, Place, Resolution } from '../entity.ts';

/** Verbs for adding to what was said. */
const addingOf = perLanguage(({ cues }) => wordSet(cues.adding ?? ''));

/**
 * "A spokesperson said: “We tried.” They added that …": where nothing tells whether somebody without a name is a man or a woman, „they“ goes on
 * with them: behind a sentence that ends in their own words, or where they add to what they said.
 */
export function theyAlone(parse: Parse, phrase: Phrase, at: Place, speakers: readonly Entity[]): Resolution | null {
  const { tokens, lexicon } = parse;
  const one = speakers.at(-1);
  if (!lexicon.language.grammar.nounsPile || lexicon.pronouns.get(phrase.pronoun ?? '') !== 'xp') return null;
  if (one?.kind !== 'unnamed' || one.plural || one.gender !== 'x') return null;
  const mention = one.mentions.before(at.token);
  if (!mention || mention.block !== at.block || mention.sentence < at.sentence - 1) return null;
  const start = sentenceStart(parse, phrase.first);
  const adds = addingOf(lexicon.language).has(tokens[phrase.last]?.low ?? '');
  const last = tokens[start - 1];
  const quoted = last?.block === at.block && (last.kind === 'mark' || last.marked !== -1);
  if (!(adds || quoted)) return null;
  return { entity: one, certainty: 0.85, antecedent: mention.token };
}
