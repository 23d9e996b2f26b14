import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * "he can be heard saying", "she was quoted as saying", "he is reported to have said": a verb in the passive that tells how it is known what
 * somebody says, and the verb of saying, are one verb that reports; null where no such verb stands before.
 */
export function heardSaying(parse: Parse, group: VerbGroup): VerbGroup | null {
  const { tokens, lexicon } = parse;
  if (lexicon.heard.size === 0) return null;
  const known = behindHeard(parse, group);
  if (known === -1 || !lexicon.heard.has(tokens[known]?.low ?? '')) return null;
  const start = sentenceStart(parse, known);
  let first = known;
  while (first > start && (isAuxiliary(parse, first - 1) || lexicon.has(List.adverbs, tokens[first - 1]))) first--;
  const passive = tokens.slice(first, known).some((token) => lexicon.has(List.passive, token));
  return passive ? { ...group, first, form: 'finite' } : null;
}

/** "heard | saying", "quoted | as saying", "reported | to have said": where the verb stands that tells how it is known, or -1. */
function behindHeard({ tokens, lexicon }: Parse, { first, verb, form }: VerbGroup): number {
  if (form === 'gerund') return lexicon.has(List.prepositions, tokens[verb - 1]) ? verb - 2 : verb - 1;
  return form === 'participle' && lexicon.has(List.infinitive, tokens[first - 1]) ? first - 2 : -1;
}

function isAuxiliary({ tokens, lexicon }: Parse, index: number): boolean {
  return tokens[index]?.marked === -1 && lexicon.has(List.auxiliaries, tokens[index]);
}
