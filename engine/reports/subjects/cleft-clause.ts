import { isInAny, List } from '../../lexicon/lists.ts';
import { COPULAS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { BREAKS, isSign, STOPS } from '../../text/signs.ts';
import { type Report, reportAt } from '../report.ts';
import { behindCopula } from './cleft.ts';

/** How many tokens the clause has at least, a subject and its verb among them. */
const LEAST_CLAUSE = 3;

/**
 * « A sostenere che S è Nome. », « Ad affermare che S sono stati i periti. »: an infinitive opens the sentence, its clause follows, and behind the
 * copula stands who says it.
 */
export function clauseByCleft(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || index !== sentenceStart(parse, index)) return null;
  if (!lexicon.has(List.infinitive, tokens[index]) || !lexicon.has(List.clause, tokens[index + 2])) return null;
  const cue = lexicon.cues.get(tokens[index + 1]?.low ?? '')?.some((c) => c.form === 'infinitive' && c.class === 'say');
  if (!cue || lexicon.has(List.denials, tokens[index + 1])) return null;
  const clause = index + 3;
  const end = sentenceEnd(parse, index);
  for (let k = end - 1; k >= clause + LEAST_CLAUSE; k--) {
    if (tokens[k]?.marked !== -1 || !isInAny(COPULAS, tokens[k])) continue;
    const source = whoEnds(parse, names, k, end);
    if (source)
      return reportAt(
        parse,
        { first: index, last: index + 2 },
        { rule: 'that-clause', source, side: 'after', clause, until: tokens[k - 1]?.text === ',' ? k - 1 : k },
      );
  }
  return null;
}

/** Whoever stands behind the copula, up to the end of the sentence, a colon, or what is told of them. */
function whoEnds(parse: Parse, names: NameIndex, copula: number, end: number): Range | null {
  const { tokens } = parse;
  const from = behindCopula(parse, copula);
  const source = from > copula ? phraseFrom(parse, names, from) : null;
  if (!source || source.last > end || !canSpeak(parse, names, source)) return null;
  const last = asideEnd(parse, source.last);
  const closes = last >= end || isSign(tokens[last], STOPS) || isSign(tokens[last], BREAKS);
  return closes ? source : null;
}
