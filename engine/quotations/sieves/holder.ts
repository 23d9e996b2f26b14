import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainStart } from '../../phrases/subjects/main-start.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';

/** How many tokens before a colon the name of whoever something came from begins at most. */
const LONGEST = 20;

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/** „Kritik kam auch von Name: „…““: by whom it came stands right before the colon. */
export function agentAt(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket) return cutInBy(parse, names, colonAt);
  for (let k = colonAt - 1; k > colonAt - LONGEST && tokens[k]?.kind === 'word'; k--) {
    const name = names.get(k);
    if (!name) continue;
    let first = k;
    while (tokens[first - 1]?.capital && tokens[first - 1]?.kind === 'word') first--;
    if (name.last !== colonAt || !lexicon.has(List.presentedBy, tokens[first - 1])) return null;
    return { first: lexicon.has(List.contracted, tokens[first - 1]) ? first - 1 : first, last: colonAt };
  }
  return null;
}

/** « …, avant d'être repris par Nom : « … » », « …, aussitôt coupé par Nom : « … » »: in the passive whoever did it stands right before the colon. */
function cutInBy(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, colonAt);
  for (let by = colonAt - 2; by > Math.max(start, colonAt - LONGEST); by--) {
    if (!lexicon.has(List.presentedBy, tokens[by])) continue;
    const agent = governedPhrase(parse, names, by);
    if (agent?.last !== colonAt || !canSpeak(parse, names, agent)) return null;
    const before = tokens.slice(Math.max(start, by - 3), by - 1);
    const passive = before.some((token) => lexicon.has(List.been, token) || lexicon.has(List.passive, token));
    return passive || before.some(({ text }) => text === ',') || isToldBy(parse, by) ? agent : null;
  }
  return null;
}

/** « le regole annunciate | dal ministro: «…» »: the participle of a verb that says, behind what was said or made and nobody. */
function isToldBy({ tokens, lexicon }: Parse, by: number): boolean {
  const thing = tokens[by - 2];
  if (!lexicon.has(List.participleCues, tokens[by - 1]) || thing?.kind !== 'word') return false;
  return !thing.capital && !isInAny(SOMEBODY, thing) && !lexicon.has(List.determiners, thing);
}

/** What stands before a name that is the object of a verb, or belongs to another noun. */
const GOVERNING = listsOf(List.participle, List.participleCues, List.auxiliaries, List.coordinators, List.clause);

/**
 * « Non ha dubbi | Nome: «…» », « Ha preso la parola | Nome: «…» »: where the subject stands last a person's name is right before the colon, behind the
 * verb and its object.
 */
export function subjectAtEnd(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !tokens[colonAt - 1]?.capital) return null;
  const start = mainStart(parse, colonAt);
  let first = colonAt - 1;
  while (first > start && !names.has(first) && colonAt - first < LONGEST_NAME) first--;
  const name = names.get(first);
  const before = tokens[first - 1];
  if (name?.last !== colonAt || !names.isPersons(name) || before?.kind !== 'word' || before.capital) return null;
  const governs = [PREPOSITIONS, ARTICLES, SOMEBODY, GOVERNING].some((words) => isInAny(words, before));
  const behindObject = !governs && !isFiniteVerb(parse, first - 1) && hasFinite(parse, start, first - 1);
  return behindObject ? { first, last: colonAt } : null;
}

/** „Für Name ist klar: „…““: whose view opens the sentence, and its verb stands right behind. */
export function holderOf(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = mainStart(parse, colonAt);
  if (!lexicon.language.grammar.bracket || lexicon.accordingTo.at(tokens, start)?.trust !== 'weak') return null;
  const holder = phraseFrom(parse, names, start + 1);
  const verb = holder ? behindAside(parse, holder.last) : colonAt;
  const judged = holder && lexicon.has(List.copulas, tokens[verb]) && verb < colonAt;
  return judged && readPhrase(parse, names, holder).name ? holder : null;
}
