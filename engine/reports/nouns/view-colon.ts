import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS, VIEWS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import { nounOwnerBefore, nounOwnerBehind } from '../../phrases/nouns/noun-owner.ts';
import { mainStart } from '../../phrases/subjects/main-start.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { type Report, reportAt } from '../report.ts';

const BEFORE_VERB = listsOf(List.clitics, List.negations, List.reflexives, List.adverbs);

/** How far into its sentence the noun stands, in tokens. */
const REACH = 8;

/** How many tokens tell what the view is like, up to the colon („fällt vernichtend aus“). */
const LONGEST_PREDICATE = 8;

/** A noun for what somebody thinks that opens the sentence of a colon, and whoever owns it. */
interface OwnedView {
  readonly noun: number;
  readonly owner: Range;
}

/**
 * « Le verdict de Nom est sans appel : », "The mayor's conclusion:", „Names Fazit:“, "The mayor's verdict? “…”": whose view is told behind the
 * colon, or behind the question mark before words in marks; null for none.
 */
export function ownedView(parse: Parse, names: NameIndex, colon: number): OwnedView | null {
  const { tokens, lexicon } = parse;
  const asks = tokens[colon]?.text === '?' && tokens[colon + 1]?.kind === 'mark';
  if (tokens[colon]?.text !== ':' && !asks) return null;
  const start = mainStart(parse, colon);
  for (let noun = start; noun < Math.min(start + REACH, colon); noun++) {
    if (isAbbreviationStop(parse, noun)) continue;
    // „In einem Interview mit …“: the noun is no subject there.
    const governed = isInAny(PREPOSITIONS, tokens[noun]) && !lexicon.has(List.attaching, tokens[noun]);
    if (tokens[noun]?.kind !== 'word' || tokens[noun]?.marked !== -1 || governed) return null;
    // Texts speak for themselves.
    const said = isInAny(VIEWS, tokens[noun]) || (asks && lexicon.has(List.standsFor, tokens[noun]));
    const view = said && !lexicon.has(List.documents, tokens[noun]) && !names.has(noun);
    if (!view && isFiniteVerb(parse, noun)) return null;
    if (!view) continue;
    // "the prefect's reply": whatever noun it is, whoever owns a saying speaks.
    const genitive = nounOwnerBefore(parse, names, noun, start);
    const owner = genitive ?? nounOwnerBehind(parse, names, noun, 1);
    const from = owner ? behindAside(parse, Math.max(owner.last, noun + 1)) : colon;
    const speaks = owner !== null && (genitive !== null || canSpeak(parse, names, owner));
    return speaks && (asks ? from === colon : isPredicate(parse, from, colon)) ? { noun, owner } : null;
  }
  return null;
}

/** « La conclusion de Nom : la digue cédera »: behind the colon of such a noun stands a clause without marks. */
export function viewColon(parse: Parse, colon: number, { noun, owner }: OwnedView): Report | null {
  const marked = parse.tokens[colon + 1]?.kind === 'mark' || parse.tokens[colon + 1]?.marked !== -1;
  if (marked || !hasFinite(parse, colon + 1, sentenceEnd(parse, colon))) return null;
  const cue = { first: noun, last: noun + 1 };
  return reportAt(parse, cue, { rule: 'colon', source: owner, side: 'after', clause: colon + 1 });
}

/** Nothing, or a verb and what the view is like: up to the colon nobody else acts. */
function isPredicate(parse: Parse, from: number, colon: number): boolean {
  if (from === colon) return true;
  let verb = from;
  while (isInAny(BEFORE_VERB, parse.tokens[verb])) verb++;
  if (verb >= colon || colon - from > LONGEST_PREDICATE || !isFiniteVerb(parse, verb)) return false;
  return parse.tokens.slice(from, colon).every(({ kind, marked }) => kind === 'word' && marked === -1);
}
