import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Entity, Place, Resolution } from './entity.ts';

const WINDOW_SENTENCES = 6;
const WINDOW_BLOCKS = 3;
/** A pronoun goes on with the subject; a description (« le milliardaire ») takes up who was mentioned last. */
const PRONOUN_SUBJECT = 2.2;
const DESCRIPTION_SUBJECT = 0.6;
/** « dépassé par son adversaire, le candidat … »: who is governed by a preposition in the same sentence is seldom its subject. */
const SAME_SENTENCE = -0.8;

/** How present an entity is in the reader's mind at a place: near, subject, speaking, often named. */
function presence(
  entity: Entity,
  at: Place,
  speakers: readonly Entity[],
  subjectBonus: number,
): { score: number; antecedent: number } | null {
  let best: { score: number; antecedent: number } | null = null;
  let before = 0;
  for (const mention of entity.mentions) {
    if (mention.token >= at.token) break;
    before++;
    const sentences = at.sentence - mention.sentence;
    if (mention.marked || sentences > WINDOW_SENTENCES || at.block - mention.block > WINDOW_BLOCKS) continue;
    const score =
      (mention.subject ? subjectBonus : 0) -
      1.6 * sentences -
      Math.min(1, (at.token - mention.token) / 200) -
      (at.block - mention.block) * 0.6 +
      (sentences === 0 && !mention.subject ? SAME_SENTENCE : 0);
    if (!best || score >= best.score) best = { score, antecedent: mention.token };
  }
  if (!best) return null;
  const spoke = speakers.at(-1) === entity ? 1.6 : speakers.at(-2) === entity ? 0.4 : 0;
  // « il », « elle »: people before institutions, which are seldom called so.
  const person = subjectBonus > 1 && entity.kind === 'person' ? 0.8 : 0;
  return { score: best.score + spoke + person + Math.min(before, 5) * 0.15, antecedent: best.antecedent };
}

/** The most present entity that fits, with a certainty that falls as the runner-up comes near. */
export function salient(
  entities: readonly Entity[],
  at: Place,
  speakers: readonly Entity[],
  fits: (entity: Entity) => boolean,
  subjectBonus = DESCRIPTION_SUBJECT,
): Resolution | null {
  const ranked = entities
    .filter(fits)
    .flatMap((entity) => {
      const found = presence(entity, at, speakers, subjectBonus);
      return found ? [{ entity, ...found }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return null;
  const margin = second ? first.score - second.score : 3;
  return {
    entity: first.entity,
    certainty: 0.74 + 0.24 * Math.min(1, Math.max(0, margin) / 2.5),
    antecedent: first.antecedent,
  };
}

/** « il », « elle », « ils »: by gender and number, subject and speaker before the rest; who is only talked about inside marks is no candidate. */
export function pronounAntecedent(
  parse: Parse,
  entities: readonly Entity[],
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
): Resolution | null {
  const agreement = phrase.omitted
    ? phrase.plural
      ? 'xp'
      : 'xs'
    : (parse.lexicon.pronouns.get(phrase.pronoun ?? '') ??
      parse.lexicon.strongPronouns.get(phrase.pronoun ?? '') ??
      'xx');
  if (parse.lexicon.lists('impersonal', phrase.pronoun ?? '')) return null;
  const gender = agreement[0] ?? 'x';
  const number = agreement[1] ?? 'x';
  return salient(
    entities,
    at,
    speakers,
    (entity) => {
      if (entity.kind === 'place' || (entity.kind === 'document' && !phrase.omitted)) return false;
      // A verb without subject goes on with somebody who acts: no name that only ever stood behind a preposition.
      const acts = entity.kind === 'person' || entity.mentions.some((m) => m.subject && m.token < at.token);
      if (phrase.omitted && !acts) return false;
      const plural = entity.plural || entity.kind === 'group';
      if (number === 'p') return plural || entity.kind === 'organisation';
      if (number === 's' && plural) return false;
      if (entity.gender === 'x') return true;
      return gender === 'x' || entity.gender === gender;
    },
    PRONOUN_SUBJECT,
  );
}
