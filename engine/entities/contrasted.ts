import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Entity, Place } from './entity.ts';
import type { Timeline } from './timeline.ts';

const NOBODY: ReadonlySet<Entity | undefined> = new Set();

/** Whoever spoke last and whoever acted last, where the words behind a description set it apart from them. */
export function setApartFrom(
  parse: Parse,
  timeline: Timeline,
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
): ReadonlySet<Entity | undefined> {
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
