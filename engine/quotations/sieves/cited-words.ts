import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';
import { colonBefore } from './sieves-colon.ts';

const WORDS = listsOf(List.speechNouns, List.viewNouns);

/** „mit den folgenden Worten“ */
const LONGEST_MANNER = 4;

/** What somebody has written, and how many tokens behind it stands by whom at most. */
const TEXTS = listsOf(List.documents, List.speechNouns);
const LONGEST_PARTICIPLE = 5;

/** « Le commissaire cite la devise de la fondatrice, Nom : « … » »: whose words somebody cites says them. */
export function citedBy(parse: Parse, names: NameIndex, { cue, group }: Report, first: number): Range | null {
  const { tokens, lexicon } = parse;
  const colonAt = colonBefore(parse, first);
  if (colonAt === -1 || !lexicon.citing.has(tokens[group?.verb ?? -1]?.low ?? '')) return null;
  const writer = writtenBy(parse, names, cue.last, colonAt);
  // « ha letto davanti al sindaco: «…» »: who reads out names nobody but whose text it is.
  const { bracket, nounsPile } = lexicon.language.grammar;
  if (writer || !(bracket || nounsPile || group?.classes.has('qualify'))) return writer;
  for (let k = cue.last; k < colonAt; k++) {
    const name = names.get(k);
    if (name && (name.last === colonAt || inTheWords(parse, name.last, colonAt))) return name;
    const described = lexicon.has(List.determiners, tokens[k]) && lexicon.has(List.roles, tokens[k + 1]);
    const named = tokens.slice(k, colonAt).some((token) => token.text === ',');
    if (described && !named) return { first: k, last: colonAt };
  }
  return null;
}

/** « lit un message envoyé par | la prévenue : « … » », « ha letto una lettera di | Nome: «…» »: whose text it is that somebody reads out. */
function writtenBy(parse: Parse, names: NameIndex, from: number, colon: number): Range | null {
  const { tokens, lexicon } = parse;
  let noun = from;
  while (noun < colon && !isInAny(TEXTS, tokens[noun])) noun++;
  for (let k = noun + 1; k < Math.min(colon - 1, noun + LONGEST_PARTICIPLE); k++) {
    const written = k > noun + 1 && lexicon.has(List.presentedBy, tokens[k]) && !hasFinite(parse, noun + 1, k - 1);
    if (!written && !(k === noun + 1 && lexicon.has(List.joints, tokens[k]))) continue;
    const source = governedPhrase(parse, names, k);
    if (source?.last === colon && canSpeak(parse, names, source)) return source;
  }
  return null;
}

/** „zitiert Name | mit den Worten: „…““ */
function inTheWords({ tokens, lexicon }: Parse, first: number, colon: number): boolean {
  const governs = lexicon.has(List.prepositions, tokens[first]) && colon - first <= LONGEST_MANNER;
  return governs && isInAny(WORDS, tokens[colon - 1]);
}
