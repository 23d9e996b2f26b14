import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { type Report, reportBehind } from '../report.ts';

/** How many auxiliaries and adverbs stand at most between whoever speaks and the verb. */
const REACH = 4;

/**
 * « «…»: così il sindaco spiegava la scelta. », « «…», così Nome ha commentato il voto. »: right behind marked words stand the word for “thus”, who
 * says them, and a verb of saying that needs no clause.
 * @param first the word for “thus”
 */
export function thusSays(parse: Parse, names: NameIndex, first: number, source: Range): Report | null {
  const { tokens, lexicon } = parse;
  const sign = tokens[first - 1];
  const mark = sign?.text === ',' || sign?.text === ':' ? first - 2 : first - 1;
  const passage = tokens[mark]?.kind === 'mark' ? (tokens[mark - 1]?.marked ?? -1) : -1;
  if (!lexicon.language.grammar.dropsSubject || passage === -1 || !canSpeak(parse, names, source)) return null;
  const from = behindAside(parse, source.last);
  for (let k = from; k < from + REACH; k++) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return null;
    const group = verbGroupAt(parse, k);
    const says = group && (group.form === 'finite' || group.form === 'participle') && group.first === from;
    if (says) return reportBehind(parse, { first, last: group.last }, source, passage);
  }
  return null;
}
