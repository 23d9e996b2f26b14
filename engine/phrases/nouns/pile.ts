import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { isInitial } from '../../names/sentence-head.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { joinsAttributes } from './joined-attributes.ts';

/** Words of closed classes: no nouns, and no adjectives that stand before one. */
const CLOSED = listsOf(
  List.determiners,
  List.prepositions,
  List.conjunctions,
  List.adverbs,
  List.adverbEnding,
  List.times,
  List.pronouns,
  List.relatives,
  List.questionWords,
  List.clause,
  List.gerundEnding,
  List.speakerPronouns,
);

/** What goes on behind a noun. */
const BEHIND_NOUN = listsOf(List.prepositions, List.relatives, List.times);

const HEADS = listsOf(List.titles, List.neverNames);

/** How many tokens may stand before the name in a pile of nouns ("former state education board president Ann Example"). */
const LONGEST = 10;

/** "Clinton spokesman Ann Example", "the Example campaign": a name that only describes the noun behind it. */
export function describesNoun(parse: Parse, name: Name): boolean {
  const behindName = behindStop(parse, name);
  const behind = parse.tokens[behindName];
  const first = parse.tokens[name.first] as Token;
  if (!parse.lexicon.language.grammar.nounsPile || behind?.block !== first.block || behind.marked !== first.marked)
    return false;
  const heads = isHead(parse, behind) || leadsToHead(parse, name, behindName) || isOfNoun(parse, name, behindName);
  return heads && !isFiniteVerb(parse, behindName);
}

/** How many words that no list has stand between a name and the end of the phrase that it describes. */
const LONGEST_NOUN = 3;

/** What ends like a verb. */
const MAY_ACT = /(?:[^s]s|ed)$/u;

/** "The Quayport brewer said": between a determiner with a name and whatever ends the phrase, words that no list has are its noun. */
function isOfNoun(parse: Parse, { first }: Name, behind: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.determiners, tokens[first - 1])) return false;
  let k = behind;
  // "The Quay mulls a ban", "the Quay wowed them": what ends like a verb may be one.
  while (k < behind + LONGEST_NOUN && isPiled(parse, k) && !tokens[k]?.capital && !MAY_ACT.test(tokens[k]?.low ?? ''))
    k++;
  const end = tokens[k];
  if (k === behind || !end) return false;
  return end.kind !== 'word' || isFiniteVerb(parse, k) || isInAny(BEHIND_NOUN, end);
}

/**
 * "The Tovaran prime minister", "Quay House press secretary Ann Example": behind the name an adjective stands before the noun, where a
 * determiner opens the pile or a name ends it.
 */
function leadsToHead(parse: Parse, { first }: Name, behind: number): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[behind]?.capital || !isPiled(parse, behind)) return false;
  if (lexicon.has(List.roles, tokens[behind + 1]))
    return lexicon.has(List.determiners, tokens[first - 1]) || tokens[behind + 2]?.capital === true;
  return leadsFar(parse, behind);
}

/** "Lib Dem foreign affairs committee chairman Ann Example": several words before the noun for an office; right behind the name none that may be a verb. */
function leadsFar(parse: Parse, behind: number): boolean {
  const { tokens, lexicon } = parse;
  if (MAY_ACT.test(tokens[behind]?.low ?? '')) return false;
  for (let k = behind + 1; k <= behind + LONGEST_NOUN; k++) {
    if (lexicon.has(List.roles, tokens[k])) return tokens[k + 1]?.capital === true;
    if (tokens[k]?.capital || !isPiled(parse, k)) return false;
  }
  return false;
}

/** "U.S. Senator Ann Example": the token behind a name of initials is behind its last stop. */
function behindStop({ tokens }: Parse, { last }: Name): number {
  return tokens[last]?.text === '.' && isInitial(tokens[last - 1] as Token) ? last + 1 : last;
}

/** Whether words piled up before a name begin here, without a determiner: "French President Ann Example". */
export function opensPile(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return false;
  let k = index;
  let head = false;
  while (k < index + LONGEST) {
    const name = names.get(k);
    // "harbour master Ann Example": before a full name any noun will do.
    if (name && !describesNoun(parse, name)) return head || (k > index && name.words.length > 1);
    if (name) {
      k = behindStop(parse, name);
      continue;
    }
    const abbreviated: boolean = head && tokens[k]?.text === '.' && lexicon.has(List.titles, tokens[k - 1]);
    // "nursing assistant Ann Example": a gerund that reports nothing, before a noun.
    const gerund = k === index && lexicon.has(List.gerundEnding, tokens[k]) && !lexicon.has(List.gerundCues, tokens[k]);
    const joins = k > index && joinsAttributes(parse, k, index);
    if (!abbreviated && !joins && !(gerund && !names.has(k + 1)) && !isPiled(parse, k)) return false;
    if (tokens[k]?.block !== tokens[index]?.block) return false;
    head = abbreviated || isHead(parse, tokens[k] as Token);
    k++;
  }
  return false;
}

/** The first token of the pile that leads to the title or name at `index`; `index` where none stands before it. */
export function pileStart(parse: Parse, index: number, edge: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return index;
  const leads = isHead(parse, tokens[index] as Token) || (index > edge && isHead(parse, tokens[index - 1] as Token));
  let first = index;
  while (leads && first > edge && (isPiled(parse, first - 1) || joinsAttributes(parse, first - 1))) first--;
  return first;
}

/** The token behind the pile of nouns and adjectives that begins at `index`; `index` where none begins or none may. */
export function pileEnd(parse: Parse, index: number): number {
  let k = index;
  if (parse.lexicon.language.grammar.nounsPile) while (isPiled(parse, k)) k++;
  return k;
}

/** A noun for somebody who speaks, a title, or a word of origin ("French"). */
function isHead(parse: Parse, token: Token): boolean {
  return isNoun(parse, token) || isInAny(HEADS, token);
}

/** A noun or adjective: a word of no closed class and no verb. */
function isPiled(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (token?.marked !== -1 || (token.kind !== 'word' && token.kind !== 'number')) return false;
  if (leadsAdjective(parse, index) || standsAsAdjective(parse, index)) return true;
  return !isInAny(CLOSED, token) && !isFiniteVerb(parse, index);
}

/** "the managing director", "the then president": what ends like a gerund, or is an adverb, is an adjective between a determiner and a noun for somebody. */
export function standsAsAdjective({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (!lexicon.has(List.gerundEnding, token) && !lexicon.has(List.adverbs, token)) return false;
  if (lexicon.has(List.determiners, tokens[index - 1])) return isInAny(SOMEBODY, tokens[index + 1]);
  // "the chief operating officer", "the senior investigating officer"
  const one = lexicon.has(List.roles, tokens[index + 1]) && !tokens[index + 2]?.capital;
  const opens = lexicon.has(List.determiners, tokens[index - 2]) || lexicon.has(List.owning, tokens[index - 2]);
  return one && opens && lexicon.has(List.gerundEnding, token);
}

/** "a visibly tired Ann Example": an adverb right behind the determiner, before the adjective that it goes with. */
export function leadsAdjective(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.adverbEnding, tokens[index]) || !lexicon.has(List.determiners, tokens[index - 1])) return false;
  return !isInAny(CLOSED, tokens[index + 1]) && tokens[index + 1]?.kind === 'word';
}
