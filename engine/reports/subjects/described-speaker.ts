import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** How many tokens a speaker and the aside on them have at most. */
const LONGEST = 24;

/**
 * "The bridge, Name, the mayor, said, would not reopen", "Drivers will have to pay, Name, 54, said.": between the statement and its verb stand
 * a speaker and an aside on them. What stands before is a statement, or the verb behind goes on with it; else the speaker describes whoever
 * stands before ("The head of the school, Name, 54, said").
 * @param start first token of the sentence
 */
export function describedSpeaker(parse: Parse, names: NameIndex, group: VerbGroup, start: number): Range | null {
  const { tokens, lexicon } = parse;
  const close = group.first - 1;
  if (!lexicon.language.cues.bareClause || tokens[close]?.text !== ',') return null;
  for (let comma = close - 2; comma > start && close - comma < LONGEST; comma--) {
    if (tokens[comma]?.text !== ',') continue;
    const first = behindComma(parse, comma - 1, start);
    const speaker = first === -1 ? null : phraseFrom(parse, names, first);
    // "the head of the school, Name, said": the name is a part of the phrase.
    const described = speaker?.last === close || (speaker?.last === comma && asideEnd(parse, comma) === close);
    if (!speaker || !described || !canSpeak(parse, names, speaker)) continue;
    const goesOn = tokens[group.last]?.text === ',' && isFiniteVerb(parse, group.last + 1);
    return goesOn || hasFinite(parse, start, first - 1) ? speaker : null;
  }
  return null;
}

/** The token behind the last comma up to `last`; -1 where a mark or another sign stands between. */
function behindComma({ tokens }: Parse, last: number, start: number): number {
  for (let k = last; k > start; k--) {
    if (tokens[k]?.marked !== -1) return -1;
    if (tokens[k]?.text === ',') return k + 1;
  }
  return -1;
}
