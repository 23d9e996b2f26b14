import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { tellsOrigin } from '../names/origin.ts';
import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';
import { broughtIn } from './descriptions/brought-in.ts';
import { setApartFrom } from './descriptions/contrasted.ts';
import { describedEntity } from './descriptions/described.ts';
import { bearerBelow, toldAlike } from './descriptions/foretold.ts';
import { isOblique, nounForms } from './descriptions/genitive.ts';
import { issuedBy, issuerOf, writtenBy } from './descriptions/issuer.ts';
import { kickerBearer } from './descriptions/kicker-bearer.ts';
import { mayBeMeant } from './descriptions/meant.ts';
import { bearerOfAge, isOfOtherAge } from './descriptions/of-age.ts';
import { oneOfTwo } from './descriptions/one-of-two.ts';
import { describesOther, mayBeCalled } from './descriptions/other-institution.ts';
import { pointsBack } from './descriptions/points-back.ts';
import { describedSubject } from './descriptions/subjects.ts';
import { textBefore } from './descriptions/text-before.ts';
import { theLatter } from './descriptions/the-latter.ts';
import { isSomebodyElse } from './descriptions/told-otherwise.ts';
import { untoldBearer } from './descriptions/untold-bearer.ts';
import { ownerInside, wordsOf } from './descriptions/words-of.ts';
import type { Entity, Hints, Place, Resolution } from './entity.ts';
import { classify } from './names/classify.ts';
import type { People } from './names/people.ts';
import { placeOf } from './place-of.ts';
import { headlined, isPresent } from './pronouns/headlined.ts';
import { jointSubject } from './pronouns/joint-subject.ts';
import { namedNext } from './pronouns/named-next.ts';
import { isGoverned, omittedActs } from './pronouns/omitted-subject.ts';
import { byNames, mostNamed, opensAlone } from './pronouns/opens-alone.ts';
import { pronounSubject } from './pronouns/pronoun-subject.ts';
import { POINTING, pronounAntecedent, salient } from './pronouns/salience.ts';
import { learnGender, showsGender } from './pronouns/shown-gender.ts';
import { Resolved } from './resolved.ts';
import { hasComplement, modifiers } from './roles/modifiers.ts';
import { isSomebodyAged, newTail } from './roles/new-tail.ts';
import { officeBearer, roleBearer } from './roles/role-bearer.ts';
import { RoleIndex } from './roles/role-index.ts';
import { kinBearer } from './roles/role-kin.ts';
import {
  governedOffice,
  heldWithin,
  institutionWithin,
  isAside,
  isPeople,
  ownerWithin,
  withoutPlace,
} from './roles/within-phrase.ts';
import { Timeline } from './timeline.ts';

/** Who is described and not led to anybody speaks as the words say: right in 95 of 100 cases, on articles that no rule had seen too. */
const NEWLY_TOLD = 0.95;

/** Below this certainty a description teaches no alias. */
const LEARNT = 0.6;

/** Leads mentions to entities, in reading order: what was resolved before is a candidate for what comes after. */
export class Resolver {
  constructor(
    private readonly parse: Parse,
    private readonly names: NameIndex,
    readonly people: People,
  ) {
    this.timeline = new Timeline(people.entities);
    this.roles = new RoleIndex(people.entities);
  }

  private readonly timeline: Timeline;
  private readonly roles: RoleIndex;
  private next = 0;
  private readonly resolved = new Resolved();

  /**
   * Leads a phrase to its entity and remembers that the entity was mentioned there. Phrases must come in reading order.
   * @param speakers who has spoken before, last one last
   */
  resolve(phrase: Phrase, speakers: readonly Entity[], hints: Hints = {}): Resolution | null {
    this.advance(phrase.first, speakers);
    const resolution = this.resolveHere(phrase, speakers, !hints.cited && !isGoverned(this.parse, phrase), hints);
    if (resolution && phrase.pronoun && !phrase.omitted) learnGender(resolution, phrase);
    return resolution;
  }

  /** Whoever fills a paragraph with their own words from `token` on acts there: « il » behind several such paragraphs may still be them. */
  hear(entity: Entity, token: number): void {
    const { sentence, block } = this.parse.tokens[token] as Token;
    const at: Place = { token, sentence, block, subject: true, marked: false, named: false };
    if (entity.mentions.point(at)) this.timeline.point(entity, at);
  }

  /** The person whom the article names most: the one that an interview is with. */
  protagonist(): Resolution | null {
    const [entity] = this.byNames();
    return entity ? { entity, certainty: 0.85, antecedent: entity.mentions.named[0]?.token ?? null } : null;
  }

  /** Most often named first. */
  private byNames(): readonly Entity[] {
    this.mostNamed ??= byNames(this.people.entities);
    return this.mostNamed;
  }

  private mostNamed: readonly Entity[] | undefined;

  /** Takes in the descriptions up to a token that no report points at: « le candidat a tenté … », so that « il » finds them. */
  private advance(to: number, speakers: readonly Entity[]): void {
    for (; this.next < to; this.next++) {
      const described = describedSubject(this.parse, this.names, this.next, (noun) => this.roles.all(noun).length > 0);
      const joint = jointSubject(this.parse, this.names, this.next);
      if (joint) this.resolveHere(joint, speakers);
      else if (described) this.resolveHere(described.phrase, speakers, described.subject);
      else this.takeUp(this.next, speakers);
    }
  }

  /** „Sie hat den Satz gerahmt.“, « Tenía 88 años. »: whom a pronoun or a verb alone stands for is still spoken of, where it can be only one. */
  private takeUp(index: number, speakers: readonly Entity[]): void {
    if (this.passBy(index)) return;
    const phrase = pronounSubject(this.parse, this.names, index) ?? omittedActs(this.parse, this.names, index);
    if (!phrase) return;
    const at = placeOf(this.parse, phrase, true);
    const found = this.find(phrase, at, phrase.omitted ? [] : speakers, {});
    if (!found || found.rival || found.entity.kind !== 'person') return;
    // A thing may be « elle » too: only a person of that very gender is surely meant.
    if (!phrase.omitted && !showsGender(this.parse, found, phrase)) return;
    if (found.entity.mentions.point(at)) this.timeline.point(found.entity, at);
  }

  /** Whom the text goes on with, or whose office it names behind a preposition: « ela » may be them. */
  private passBy(index: number): boolean {
    const alone = opensAlone(this.parse, this.names, index);
    const phrase = alone ?? governedOffice(this.parse, this.names, index);
    if (!phrase) return false;
    const at = placeOf(this.parse, phrase, alone !== null);
    const bearer = alone ? mostNamed(this.byNames()) : officeBearer(this.parse, this.roles, phrase, at);
    if (bearer?.mentions.point(at)) this.timeline.point(bearer, at);
    return alone !== null && bearer !== null;
  }

  private resolveHere(
    phrase: Phrase,
    speakers: readonly Entity[],
    subject = true,
    hints: Hints = {},
  ): Resolution | null {
    const known = this.resolved.get(phrase);
    if (known) return known;
    const at = placeOf(this.parse, phrase, subject);
    const resolution = this.find(phrase, at, speakers, hints);
    if (!resolution) return null;
    this.resolved.add(phrase, resolution);
    const { entity } = resolution;
    const saying = this.parse.lexicon.has(List.viewNouns, this.parse.tokens[phrase.head]);
    if (!phrase.name && !phrase.pronoun && !(saying && phrase.head < phrase.last - 1)) {
      const text = wordsOf(this.parse, phrase);
      if (text !== entity.name && text.length < 90 && resolution.certainty >= LEARNT) {
        entity.aliases.add(text);
        this.learnRole(entity, phrase, text);
        if (isOblique(this.parse, entity.name) && !isOblique(this.parse, text)) entity.name = text;
      }
    }
    if (entity.mentions.point(at)) this.timeline.point(entity, at);
    return resolution;
  }

  /** What somebody was called once can point at them again (« l'ancien président »). */
  private learnRole(entity: Entity, phrase: Phrase, text: string): void {
    if (phrase.head === -1 || entity.roles.some((r) => r.text === text)) return;
    const head = (this.parse.tokens[phrase.head] as Token).low;
    const role = { head, words: new Set([head, ...modifiers(this.parse, phrase)]), text };
    entity.roles.push(role);
    this.roles.add(entity, role, phrase.first);
  }

  private find(phrase: Phrase, at: Place, speakers: readonly Entity[], hints: Hints): Resolution | null {
    const text = phrase.pronoun ? textBefore(this.parse, this.names, this.timeline, phrase, at) : null;
    if (text) return this.resolveHere(text, speakers);
    if (phrase.pronoun) {
      const head = headlined(this.parse, this.timeline, this.byNames(), phrase, at);
      const before = pronounAntecedent(this.parse, this.timeline, phrase, at, speakers, hints, head);
      return before ?? namedNext(this.people.entities, phrase, at);
    }
    if (phrase.joint) return this.together(phrase);
    if (phrase.name) {
      const entity = this.people.byName.get(phrase.name) as Entity;
      if (!describesOther(this.parse, phrase, entity)) {
        if (entity.kind === 'unknown' || entity.kind === 'place') classify(this.parse, entity, phrase);
        return { entity, certainty: 0.98, antecedent: null };
      }
    }
    const latter = theLatter(this.parse, phrase);
    if (latter) return pronounAntecedent(this.parse, this.timeline, latter, at, speakers, hints);
    const writer = oneOfTwo(this.parse, this.timeline, phrase, at) ?? writtenBy(this.parse, this.timeline, phrase, at);
    return writer ?? this.standsFor(phrase, at, speakers) ?? this.description(phrase, at, speakers);
  }

  /** « les membres de X », « un communiqué du ministère », „nach Angaben Polens“: the source is what follows. */
  private standsFor(phrase: Phrase, at: Place, speakers: readonly Entity[]): Resolution | null {
    const { tokens, lexicon } = this.parse;
    const saying = lexicon.has(List.viewNouns, tokens[phrase.head]);
    if (phrase.head === -1 || !(saying || lexicon.has(List.standsFor, tokens[phrase.head]))) return null;
    const by = issuedBy(this.parse, this.names, phrase);
    if (by) return this.find(by, at, speakers, {});
    const inside = ownerInside(this.parse, phrase);
    const known = inside && this.people.entities.find(({ name, aliases }) => name === inside || aliases.has(inside));
    if (known) return { entity: known, certainty: 0.9, antecedent: null };
    const issuer = issuerOf(this.parse, this.timeline, phrase, at);
    if (issuer) return issuer;
    // « un communiqué du ministère de l'Intérieur »: the name only tells which ministry.
    const institution = institutionWithin(this.parse, this.names, phrase);
    if (institution) return this.description(institution, at, speakers);
    if (phrase.governed && !isAside(this.parse, phrase)) {
      const entity = this.people.byName.get(phrase.governed) as Entity;
      if ((entity.kind === 'place' && !(saying && phrase.governed.owns)) || isPeople(this.parse, phrase.head))
        return null;
      return { entity, certainty: 0.8, antecedent: null };
    }
    const owner = ownerWithin(this.parse, this.names, phrase);
    // "The mayor's spokesman" is somebody else.
    if (owner) return isPeople(this.parse, phrase.head) ? null : this.description(owner, at, speakers);
    const held = heldWithin(this.parse, this.names, phrase, saying);
    return held && this.description(held, at, speakers);
  }

  private description(phrase: Phrase, at: Place, speakers: readonly Entity[]): Resolution | null {
    const { tokens, lexicon } = this.parse;
    if (phrase.head === -1) return null;
    const head = (tokens[phrase.head] as Token).low;
    const own = modifiers(this.parse, phrase);
    const named =
      kickerBearer(this.parse, this.people.entities, this.roles.all(head), phrase, at) ??
      broughtIn(this.parse, this.timeline, phrase, at);
    const aged = named ?? bearerOfAge(this.parse, this.names, this.people.byName, phrase);
    if (aged && aged !== 'unnamed') return aged;
    for (const form of nounForms(this.parse, phrase)) {
      const known = roleBearer(this.parse, this.roles, phrase, form, own, at);
      if (known) return known;
    }
    const placeless = withoutPlace(this.parse, this.names, phrase);
    if (placeless) return this.description(placeless, at, speakers);
    const bare = own.size <= 1 && phrase.governed === null && !hasComplement(this.parse, phrase);
    const known = kinBearer(this.parse, this.roles, phrase, own, at);
    // « La maire s'agace. L'élue … »: a noun that can point at anybody takes up somebody known, whoever below is called so.
    const pointing = lexicon.anybody.has(head) && isPresent(this.timeline, phrase, at);
    const bearers = bare ? this.roles.all(head) : toldAlike(this.roles.all(head), own);
    const awaited = known ?? (pointing ? null : bearerBelow(this.parse, bearers, phrase, at));
    if (awaited) return awaited;
    // « la policía »: the institution, where « el policía » is a man.
    const institution = phrase.gender === 'f' && lexicon.lists(List.organisations, head);
    const apart = setApartFrom(this.parse, this.timeline, phrase, at, speakers);
    const mayBeOne = (e: Entity) => !apart.has(e) && !isSomebodyElse(this.parse, this.byNames(), e, phrase, at);
    const takesUp = phrase.definite && !phrase.plural && !institution && aged === null;
    const role = lexicon.lists(List.roles, head) && (bare || pointsBack(this.parse, phrase));
    const origin = tellsOrigin(this.parse, phrase.head);
    const somebody = isSomebodyAged(this.parse, phrase);
    if (takesUp && (lexicon.anybody.has(head) || origin || role || somebody)) {
      const fits = (e: Entity) =>
        mayBeMeant(this.parse, phrase, e, own) &&
        !isOfOtherAge(this.parse, this.names, phrase, e) &&
        (origin ? !apart.has(e) : mayBeOne(e));
      const bonus = lexicon.lists(List.pointing, head) ? POINTING : undefined; // « este último »
      // « l'avocat de 58 ans » tells something new of whoever acts, not of who spoke before.
      const spoke = newTail(this.parse, phrase) < phrase.last ? 0 : bonus && 0;
      const person = salient(this.timeline, at, speakers, fits, bonus, spoke);
      if (person) return { ...person, certainty: person.certainty * (bare ? 0.85 : 0.75) };
    }
    if (phrase.definite && !phrase.plural && lexicon.lists(List.organisations, head)) {
      const organisation = salient(this.timeline, at, speakers, (e) => mayBeCalled(this.parse, e, head, at));
      if (organisation && bare) return { ...organisation, certainty: organisation.certainty * 0.85 };
    }
    const { parse, names, timeline, people } = this;
    const borne = this.roles.all(head).length > 0;
    const untold = untoldBearer(parse, names, timeline, people.entities, phrase, at, speakers, mayBeOne, borne);
    if (untold) return untold;
    return { entity: this.create(phrase, own), certainty: NEWLY_TOLD, antecedent: null };
  }

  private create(phrase: Phrase, own: ReadonlySet<string>): Entity {
    const { entities } = this.people;
    const entity = describedEntity(this.parse, phrase, own, wordsOf(this.parse, phrase), entities.length);
    entities.push(entity);
    for (const role of entity.roles) this.roles.add(entity, role, phrase.first);
    return entity;
  }

  /** « Anne Nom et le préfet »: both are the speaker, as often as they are named so. */
  private together(phrase: Phrase): Resolution {
    const text = wordsOf(this.parse, phrase);
    if (!this.pairs.has(text)) this.pairs.set(text, this.create(phrase, new Set()));
    return { entity: this.pairs.get(text) as Entity, certainty: 0.96, antecedent: null };
  }
  private readonly pairs = new Map<string, Entity>();
}
