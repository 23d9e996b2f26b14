import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { VerbGroup } from '../verbs/verbs.ts';

const MODIFIES = listsOf(List.adverbs, List.times);

/**
 * « …», a dénoncé hier en salle de presse. »: a translation from a language that leaves subjects out may lack the one behind the verb; an
 * empty range at the verb, where nothing but adverbs and what prepositions lead stands up to the stop. « …», écrit en rouge » has no verb.
 */
export function lostSubject(parse: Parse, { first, verb, last }: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const { cues, grammar } = lexicon.language;
  if (grammar.dropsSubject || cues.bareClause || cues.inverts) return null;
  if (first === verb && lexicon.has(List.participleCues, tokens[verb])) return null;
  let governed = false;
  for (let k = last; k < sentenceEnd(parse, verb) && !isSign(tokens[k], STOPS); k++) {
    if (tokens[k]?.kind !== 'word') return null;
    const led = isInAny(PREPOSITIONS, tokens[k]);
    const behindLed =
      k > last && (isInAny(PREPOSITIONS, tokens[k - 1]) || lexicon.has(List.determiners, tokens[k - 1]));
    const opens = lexicon.has(List.determiners, tokens[k]) || tokens[k]?.capital === true;
    if (!led && !isInAny(MODIFIES, tokens[k]) && (opens ? !behindLed : !governed)) return null;
    governed ||= led;
  }
  return { first, last: first };
}
