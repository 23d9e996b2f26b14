import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Entity, Place } from '../entity.ts';
import type { Timeline } from '../timeline.ts';

const NOBODY: ReadonlySet<Entity | undefined> = new Set();

/** How many tokens a pronoun with its verb of saying and the stop behind it have at most. */
const LONGEST_TAIL = 5;

/** Whoever spoke last, and whoever acted last, where the words behind a description set it apart from them. */
export function setApartFrom(
  parse: Parse,
  timeline: Timeline,
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
): ReadonlySet<Entity | undefined> {
  if (isToldByPronoun(parse, phrase)) return new Set(speakers.slice(-2));
  // « Le principal intéressé, lui, persiste »: a noun that can point at anybody takes up whoever was told of.
  if (!isContrasted(parse, phrase) || parse.lexicon.anybody.has(parse.tokens[phrase.head]?.low ?? '')) return NOBODY;
  return new Set([speakers.at(-1), timeline.lately(at).find(({ place }) => place.subject)?.entity]);
}

/**
 * « Le président, lui, craint », „Der Trainer dagegen lobte“, "The mayor, for his part,": somebody else than
 * whoever was told of before.
 */
function isContrasted({ tokens, lexicon }: Parse, { last }: Phrase): boolean {
  const behind = tokens[last]?.text === ',' ? last + 1 : last;
  const echo = behind > last && lexicon.has(List.strongPronouns, tokens[behind]) && tokens[behind + 1]?.text === ',';
  // „Der Trainer sagte dagegen“
  const verb = lexicon.language.cues.inverts ? behind + 1 : behind;
  return echo || lexicon.contrasts.at(tokens, behind) !== undefined || lexicon.contrasts.at(tokens, verb) !== undefined;
}

/** "The suspect kept a knife, she said.": whom the words of a sentence describe is not who goes on saying them. */
function isToldByPronoun(parse: Parse, { first, pronoun }: Phrase): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || pronoun) return false;
  const end = sentenceEnd(parse, first);
  for (let k = end - 2; k > first && k >= end - LONGEST_TAIL; k--)
    if (tokens[k]?.text === ',')
      return lexicon.has(List.pronouns, tokens[k + 1]) && lexicon.has(List.finiteCues, tokens[k + 2]);
  return false;
}
