import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Entity, Hints, Place, Resolution } from '../entity.ts';
import type { Timeline } from '../timeline.ts';
import { isDescribedInOwnWords } from './inserted-pronoun.ts';
import { isComplement } from './is-complement.ts';
import { isNamedInOwnWords } from './named-in-own-words.ts';
import { standsForOne } from './pronoun-subject.ts';
import { readThere } from './read-there.ts';
import { theyAlone } from './they-alone.ts';

/** A pronoun goes on with the subject; a description (« le milliardaire ») takes up who was mentioned last. */
const PRONOUN_SUBJECT = 2;
const DESCRIPTION_SUBJECT = 0.6;
export const POINTING = -1;
/** Who spoke last is likely to speak on; a verb without subject rather goes on with the subject of the sentence before. */
const SPOKE_LAST = 1.6;
const SPOKE_LAST_OMITTED = 1;
/** A subject left out tells neither gender nor name: on articles that no rule had seen, two of three such attributions were right. */
const LEFT_OUT = 0.9;
/** Two who are nearer to each other than this are told apart by nothing: abstaining beats a wrong name. */
const MARGIN = 0.25;
/** A description tells of somebody what the article has not told before. */
const UNTOLD = 0.4;
/** « dépassé par son adversaire, le candidat … »: who is governed by a preposition in the same sentence is seldom its subject. */
const SAME_SENTENCE = -0.8;
const SAME_SUBJECT = 0.6;

/**
 * What each sentence and each paragraph between takes away. These weights were set on the opened gold of all six languages; on articles that
 * nobody had looked at they were neither better nor worse than their neighbours.
 */
const SENTENCE = 2.2;
const BLOCK = 0.9;

/** How present a mention is in the reader's mind at a place behind it: near, subject. */
function presence(mention: Place, at: Place, subjectBonus: number): number {
  const sentences = at.sentence - mention.sentence;
  return (
    // « Nome elogiou o público: segundo ele, S »: who acts in the same sentence.
    (mention.subject ? subjectBonus + (sentences === 0 && subjectBonus > 1 ? SAME_SUBJECT : 0) : 0) -
    SENTENCE * sentences -
    Math.min(1, (at.token - mention.token) / 200) -
    (at.block - mention.block) * BLOCK +
    (sentences === 0 && !mention.subject ? SAME_SENTENCE : 0)
  );
}

/** „Die Partei schloss Anna Nom aus. Sie …“: where a person of that very gender is at hand, an institution is seldom meant though it acts. */
const INSTITUTION = -1.8;

/** "The sheriff said S, but Lucia Marin named him. She said T": who is near and surely of the pronoun's gender. */
const OF_THAT_GENDER = 1.3;
/** "Omar Kent was a clerk when Ferrow was bought. He said S": a name that nothing shows to be somebody's is seldom « he ». */
const UNSHOWN = -1.4;

/** What never says « je ». */
const MANY: ReadonlySet<Entity['kind']> = new Set(['organisation', 'group', 'document']);

/** « Elle avait remonté le fleuve. », « Elle pense que … »: at the head of a paragraph whomever the headline names is meant rather than who came up beside them. */
const HEADLINED = 2;
/** However far back the last mention stands: as present as whoever acted two sentences ago. */
const LEAST_HEADLINED = -0.5;

interface Candidate {
  readonly entity: Entity;
  readonly score: number;
  readonly antecedent: number;
  /** Mentioned in the same sentence or the one before. */
  readonly near: boolean;
  /** Is the subject of a verb there. */
  readonly acts: boolean;
  /** Acts in the paragraph of the pronoun. */
  readonly here: boolean;
}

/** Who was mentioned lately and fits, each with its most present mention. */
function candidates(
  timeline: Timeline,
  at: Place,
  fits: (entity: Entity) => boolean,
  subjectBonus: number,
): Candidate[] {
  const best = new Map<Entity, Candidate | null>();
  for (const { entity, place } of timeline.lately(at)) {
    if (place.marked) continue;
    const known = best.get(entity);
    if (known === null) continue;
    if (known === undefined && !fits(entity)) {
      best.set(entity, null);
      continue;
    }
    const score = presence(place, at, subjectBonus);
    if (!known || score > known.score || (score === known.score && place.token > known.antecedent))
      best.set(entity, {
        entity,
        score,
        antecedent: place.token,
        near: at.sentence - place.sentence <= 1,
        acts: place.subject,
        here: place.subject && place.block === at.block,
      });
  }
  const fitting: Candidate[] = [];
  for (const candidate of best.values()) if (candidate) fitting.push(candidate);
  return fitting;
}

/** The most present entity that fits, with a certainty that falls as the runner-up comes near. */
export function salient(
  timeline: Timeline,
  at: Place,
  speakers: readonly Entity[],
  fits: (entity: Entity) => boolean,
  subjectBonus = DESCRIPTION_SUBJECT,
  spokeLast = SPOKE_LAST,
  acting = 0,
  gender = 'x',
  headlined: Entity | null = null,
): Resolution | null {
  const present = candidates(timeline, at, fits, subjectBonus);
  if (headlined && fits(headlined) && present.every(({ entity }) => entity !== headlined))
    present.push({
      entity: headlined,
      score: LEAST_HEADLINED,
      near: false,
      acts: false,
      here: false,
      antecedent: headlined.mentions.before(at.token)?.token ?? 0,
    });
  if (present.length === 0) return null;
  const somebody = acting !== 0 && present.some(({ entity }) => isOfKnownGender(entity));
  // An institution that was quoted between is no likelier for it where a person acts in the same paragraph.
  const beside = present.some((other) => other.here && isOfKnownGender(other.entity));
  const ranked = present
    .map(({ entity, score, antecedent, near, here }) => {
      const last = givesWay(entity, here, gender, present) ? 0 : spokeLast;
      const institution = somebody && entity.kind === 'organisation' ? acting : 0;
      const spoke =
        institution !== 0 && beside ? 0 : speakers.at(-1) === entity ? last : speakers.at(-2) === entity ? 0.4 : 0;
      // « il », « elle »: people before institutions, which are seldom called so.
      const person = subjectBonus > 1 && entity.kind === 'person' ? 0.8 : 0;
      const often = entity.mentions.countBefore(at.token, 5) * 0.15;
      // « le patron du réseau social »: what tells something new is about somebody of whom nothing has been told.
      const untold = subjectBonus === DESCRIPTION_SUBJECT && entity.roles.length === 0 ? UNTOLD : 0;
      const alike = near && gender !== 'x' && entity.gender === gender ? OF_THAT_GENDER : 0;
      const unshown = gender !== 'x' && entity.kind === 'unknown' ? UNSHOWN : 0;
      const told = entity === headlined ? Math.max(score + HEADLINED, LEAST_HEADLINED) : score;
      return { entity, antecedent, score: told + spoke + person + often + untold + institution + alike + unshown };
    })
    .sort((a, b) => b.score - a.score || a.entity.id - b.entity.id);
  const [first, second] = ranked;
  if (!first) return null;
  const margin = second ? first.score - second.score : 3;
  return {
    ...(second && margin < MARGIN && { rival: second }),
    entity: first.entity,
    certainty: 0.74 + 0.24 * Math.min(1, Math.max(0, margin) / 2.5),
    antecedent: first.antecedent,
  };
}

/**
 * Whether who spoke last is not likelier for it: he spoke in the paragraph before and somebody acts in this one, or somebody near who acts is
 * surely of the pronoun's gender and he is not ("The sheriff said S, but Lucia Marin named him. She …"). Where the gender tells little, only
 * somebody whom this paragraph brings in counts („Am Tor wartet eine Schülerin. „S“, sagt sie.“).
 */
function givesWay(entity: Entity, here: boolean, gender: string, present: readonly Candidate[]): boolean {
  return present.some(
    (other) =>
      other.entity !== entity &&
      ((!here && other.here && isOfKnownGender(other.entity) && (gender !== 'x' || isBroughtIn(other))) ||
        (gender !== 'x' && entity.gender === 'x' && other.near && other.acts && other.entity.gender === gender)),
  );
}

/** Somebody without a name of whom the sentence before is the first to tell. */
function isBroughtIn({ entity, near, antecedent }: Candidate): boolean {
  return near && entity.kind === 'unnamed' && entity.mentions.first?.token === antecedent;
}

function isOfKnownGender({ kind, gender }: Entity): boolean {
  return (kind === 'person' || kind === 'unnamed') && gender !== 'x';
}

/** « Il lui reproche de … », „Sie warf ihr vor“: whom the verb is about is somebody else than who acts. */
function isAddressing({ tokens, lexicon }: Parse, pronoun: number): boolean {
  return tokens.slice(pronoun + 1, pronoun + 4).some((token) => lexicon.has(List.strongPronouns, token));
}

/**
 * "die Stadt" is no "er", « el Ayuntamiento » no « ella », « les Verts » no « elle »: what the article before an institution tells speaks
 * against a pronoun.
 */
function disagrees(
  { tokens, lexicon }: Parse,
  { name, mentions, kind }: Entity,
  at: Place,
  gender: string,
  number: string,
): boolean {
  const { articleGenders } = lexicon.language.people;
  const last = mentions.before(at.token)?.token ?? 0;
  if (articleGenders) {
    // „die Anklage“ where it was told as „Anklage“ first
    const words = [name.toLowerCase().split(' ')[0] ?? '', tokens[last]?.low ?? '', tokens[last - 1]?.low ?? ''];
    const own = words.map((word) => articleGenders[word]).find((told) => told !== undefined);
    // „Das Opfer kam. Er sagte“: for somebody „das“ tells no gender.
    return own !== undefined && own !== gender && (kind === 'organisation' || own === 'f');
  }
  if (kind !== 'organisation') return false;
  const before =
    lexicon.determiners.get(tokens[last]?.low ?? '') ?? lexicon.determiners.get(tokens[last - 1]?.low ?? '');
  if (before?.endsWith('p') && number === 's') return true;
  return before !== undefined && before[0] !== 'x' && before[0] !== gender;
}

/** « le gouvernement » is no « ils », where an article tells one from many. */
function isOne({ tokens, lexicon }: Parse, { mentions }: Entity, at: Place): boolean {
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile) return false;
  const last = mentions.before(at.token)?.token ?? 0;
  const articles = [tokens[last], tokens[last - 1]].map((token) => lexicon.determiners.get(token?.low ?? '') ?? '');
  return articles.includes('ms') || articles.includes('fs');
}

/** „glaubt sie“, „sie glauben“: where the pronoun does not tell one from many, its verb does. */
function numberOf(parse: Parse, { first, omitted }: Phrase, number: string): string {
  const one = number === 'x' && !omitted ? standsForOne(parse, first) : null;
  if (one === null) return number;
  return one ? 's' : 'p';
}

/** « il », « elle », « ils »: by gender and number, subject and speaker before the rest; who is only talked about inside marks is no candidate. */
export function pronounAntecedent(
  parse: Parse,
  timeline: Timeline,
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
  { alone = false, but = null }: Hints = {},
  headlined: Entity | null = null,
): Resolution | null {
  const agreement = phrase.omitted
    ? `${phrase.gender}${phrase.plural ? 'p' : 's'}`
    : (parse.lexicon.pronouns.get(phrase.pronoun ?? '') ??
      parse.lexicon.strongPronouns.get(phrase.pronoun ?? '') ??
      parse.lexicon.owners.get(phrase.pronoun ?? '') ??
      (phrase.head === -1 ? 'xx' : `${phrase.gender}${phrase.plural ? 'p' : 's'}`));
  if (parse.lexicon.lists(List.impersonal, phrase.pronoun ?? '')) return readThere(parse, timeline, phrase, at);
  const going = theyAlone(parse, phrase, at, speakers);
  if (going) return going;
  if (phrase.omitted && !phrase.plural && headlined)
    return { entity: headlined, certainty: 0.85, antecedent: headlined.mentions.before(at.token)?.token ?? null };
  // "Name traf Name. Dieser sagte": a pronoun that is a determiner too takes up who was named last, and no subject.
  const pointing = parse.lexicon.lists(List.pointing, phrase.pronoun ?? '');
  const gender = agreement[0] ?? 'x';
  // „seine“ is said of „das“ as well.
  const genders = gender === 'm' && phrase.omitted ? ['m', 'n'] : [gender];
  const isReported = isDescribedInOwnWords(parse, at.token, speakers);
  const isNamed = isNamedInOwnWords(parse, at.token);
  const told = parse.lexicon.has(List.telling, parse.tokens[at.token - 1]);
  const number = numberOf(parse, phrase, agreement[1] ?? 'x');
  const found = salient(
    timeline,
    at,
    speakers,
    (entity) => {
      if (entity.kind === 'place' || entity === but || isReported(entity) || isNamed(entity)) return false;
      // "a doctor told her": whom somebody tells is somebody else.
      if (told && entity.mentions.before(at.token)?.sentence === at.sentence) return false;
      // "A report says S. It adds T": a text that has spoken may go on.
      const text = entity.kind === 'document' && !phrase.omitted;
      if (text && !(gender === 'n' && speakers.at(-1) === entity)) return false;
      if (alone && MANY.has(entity.kind)) return false;
      // A verb without subject goes on with somebody who acts, and so does « ella »: no name that only ever stood behind a preposition.
      const acts = entity.kind === 'person' || entity.mentions.actsBefore(at.token);
      const called = parse.lexicon.language.grammar.dropsSubject && gender !== 'x' && entity.kind !== 'unnamed';
      if ((phrase.omitted || called || isComplement(parse, entity, at)) && !acts) return false;
      const plural = entity.plural || entity.kind === 'group';
      if (number === 'p') return plural || (entity.kind === 'organisation' && !isOne(parse, entity, at));
      if (number === 's' && plural) return false;
      const person = entity.kind === 'person' || entity.kind === 'unnamed';
      if (gender === 'n') return !person && entity.gender === 'x';
      if (parse.lexicon.hasNeuter && gender !== 'x' && entity.kind === 'organisation') return false;
      const unshown = entity.kind === 'organisation' || (entity.kind === 'unnamed' && entity.gender === 'x');
      if (unshown && gender !== 'x' && genders.every((one) => disagrees(parse, entity, at, one, number))) return false;
      if (entity.gender === 'x') return true;
      return gender === 'x' || entity.gender === gender;
    },
    pointing ? POINTING : PRONOUN_SUBJECT,
    pointing ? 0 : phrase.omitted ? SPOKE_LAST_OMITTED : SPOKE_LAST,
    pointing || phrase.omitted || isAddressing(parse, at.token) ? 0 : INSTITUTION,
    // Where a party or a firm is « il » too, the gender tells less.
    parse.lexicon.hasNeuter ? gender : 'x',
    pointing || phrase.omitted ? null : headlined,
  );
  return found && phrase.omitted ? { ...found, certainty: found.certainty * LEFT_OUT } : found;
}
