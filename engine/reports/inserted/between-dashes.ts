import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isOmitted, omittedSubject } from '../../phrases/subjects/omitted.ts';
import { institutionBehind, subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isFreeOfVerbs } from '../../phrases/verbs/free-of-verbs.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import { type Report, reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';

/** How many tokens what describes whoever says it has at most. */
const LONGEST_ASIDE = 12;

/**
 * « Il piano – spiega la sindaca – è pronto », « La obra —explica Nombre— costará dos millones »: where subjects stand behind their verbs, a
 * verb of saying and whoever says it between two dashes report what stands around them.
 */
export function betweenDashes(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !group.classes.has('say') || group.form === 'gerund') return null;
  // « – come ha spiegato la sindaca – »
  const dash = lexicon.has(List.asWords, tokens[group.first - 1]) ? group.first - 2 : group.first - 1;
  if (!isDash(parse, dash) || tokens[dash - 1]?.kind !== 'word' || dash - 1 <= sentenceStart(parse, dash)) return null;
  const from = stepOverAddressee(parse, names, group.last);
  // « – si legge nel comunicato – »: there the text says it.
  const manner = group.reflexive ? from : behindManner(parse, from);
  const source =
    institutionBehind(parse, names, group) ??
    (isDash(parse, manner) ? omittedSubject(parse, group.first) : subjectFrom(parse, names, group, from));
  if (!source) return null;
  const closes = isOmitted(source) ? manner : behindDescribed(parse, stepOverAddressee(parse, names, source.last));
  if (!isDash(parse, closes) || tokens[closes + 1]?.kind !== 'word') return null;
  return reportBy(parse, group, { rule: 'parataxis', source, side: 'around' });
}

/** « – rendono noto | attraverso un comunicato | – »: how it is said, up to the dash; the index itself where something else stands there. */
function behindManner(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const first = lexicon.has(List.adverbs, tokens[index]) ? index + 1 : index;
  if (!isInAny(PREPOSITIONS, tokens[first]) || lexicon.speaksFrom.has(tokens[first]?.low ?? '')) return index;
  let k = first + 1;
  while (k < index + LONGEST_ASIDE && tokens[k]?.kind === 'word' && !tokens[k]?.capital && tokens[k]?.marked === -1)
    k++;
  return isDash(parse, k) && isFreeOfVerbs(parse, { first, last: k }) ? k : index;
}

/** « – ha detto Nome, | consigliere di minoranza | – »: what describes whoever says it, up to the dash. */
function behindDescribed(parse: Parse, index: number): number {
  if (parse.tokens[index]?.text !== ',') return index;
  let k = index + 1;
  while (k < index + LONGEST_ASIDE && parse.tokens[k]?.kind === 'word' && parse.tokens[k]?.marked === -1) k++;
  return isDash(parse, k) && isFreeOfVerbs(parse, { first: index + 1, last: k }) ? k : index;
}

function isDash({ tokens }: Parse, index: number): boolean {
  return isSign(tokens[index], DASHES) && tokens[index]?.marked === -1;
}
