import { isInAny, List } from '../../lexicon/lists.ts';
import { COPULAS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { asideEnd, behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { headsMain } from '../../phrases/subjects/main-start.ts';
import { type VerbGroup, verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { type Report, reportBy } from '../report.ts';

/** How many tokens stand at most between "what" and its verb, the subject among them. */
const REACH = 8;

/**
 * « Ce que craint Nom, c'est que S », "What Name fears is that S", « Lo que lamenta Nombre es «…» »: a clause with "what" tells who says or
 * thinks it, and behind the copula stands what it is.
 */
export function whatIs(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const what = headsMain(parse, index) ? lexicon.whatPhrases.at(tokens, index) : undefined;
  if (!what) return null;
  const from = index + what.words.length;
  const said = sayingIn(parse, names, from);
  if (!said) return null;
  const { group, source } = said;
  let k = asideEnd(parse, Math.max(group.last, source.last));
  if (tokens[k]?.text === ',') k++;
  if (lexicon.has(List.demonstratives, tokens[k])) k++;
  if (!isInAny(COPULAS, tokens[k]) || tokens[k]?.marked !== -1) return null;
  k++;
  if (tokens[k]?.text === ',') k++;
  if (lexicon.has(List.clause, tokens[k]) && k + 2 < sentenceEnd(parse, index))
    return reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: k + 1 });
  if (lexicon.has(List.determiners, tokens[k])) k++;
  return tokens[k]?.kind === 'mark' ? reportBy(parse, group, { rule: 'cue-before', source, side: 'after' }) : null;
}

/** The verb that says or thinks, and its subject before or behind it. */
function sayingIn(parse: Parse, names: NameIndex, from: number): { group: VerbGroup; source: Range } | null {
  const before = phraseFrom(parse, names, from);
  const begins = before ? behindAside(parse, before.last) : from;
  for (let k = begins; k < begins + REACH; k++) {
    if (parse.tokens[k]?.kind !== 'word' || parse.tokens[k]?.marked !== -1) return null;
    const group = verbGroupAt(parse, k);
    if (!group || group.form === 'infinitive' || group.form === 'gerund') continue;
    const source =
      before && behindAside(parse, before.last) === group.first ? before : phraseFrom(parse, names, group.last);
    return source && canSpeak(parse, names, source) ? { group, source } : null;
  }
  return null;
}
