import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import { type Report, reportBehind } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';

/** How many tokens the clause behind the marked words has at most. */
const LONGEST = 20;

/**
 * „„…“, soll Name gesagt haben“, „„…“, wird Name später sagen“, „„…“, wird Name zitiert“: behind marked words a verb opens a bracket that
 * the reporting verb closes, and who said them stands inside it.
 */
export function saidInBracket(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (!token || !lexicon.language.grammar.bracket || !lexicon.has(List.cues, token)) return null;
  const first = openingBefore(parse, index);
  if (first === -1 || !closes(parse, first, index)) return null;
  const source = sourceIn(parse, names, first, index);
  const beside = (tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1])?.marked ?? -1;
  if (!source || beside === -1) return null;
  return reportBehind(parse, { first, last: index + 1 }, source, beside);
}

/** The auxiliary right behind marked words and their comma that the clause of a verb begins with, or -1. */
function openingBefore(parse: Parse, verb: number): number {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  for (let k = verb - 1; k > start && verb - k < LONGEST; k--) {
    const token = tokens[k];
    if (token?.marked !== -1 || isSign(token, BREAKS) || lexicon.has(List.negations, token)) return -1;
    const before = tokens[k - 1]?.text === ',' ? tokens[k - 2] : tokens[k - 1];
    if (before?.marked !== -1) return lexicon.has(List.auxiliaries, token) ? k : -1;
  }
  return -1;
}

/** The infinitive of a modal, a participle with the infinitive of its own auxiliary, or the passive of a verb that cites somebody. */
function closes({ tokens, lexicon }: Parse, auxiliary: number, verb: number): boolean {
  const forms = lexicon.cueGroups(tokens[verb]?.low ?? '');
  const next = tokens[verb + 1];
  const ends = (k: number) => tokens[k]?.kind !== 'word' || tokens[k]?.sentence !== tokens[verb]?.sentence;
  if (ends(verb + 1)) {
    const cited = lexicon.has(List.passive, tokens[auxiliary]) && lexicon.citing.has(tokens[verb]?.low ?? '');
    return cited || forms.infinitive?.classes.has('will') === false;
  }
  return forms.participle !== null && lexicon.has(List.auxiliaries, next) && ends(verb + 2);
}

function sourceIn(parse: Parse, names: NameIndex, auxiliary: number, verb: number): Range | null {
  const source = phraseFrom(parse, names, stepOverAddressee(parse, names, auxiliary + 1));
  if (!source || source.last > verb || parse.lexicon.has(List.oblique, parse.tokens[source.first])) return null;
  return canSpeak(parse, names, source) ? source : null;
}
