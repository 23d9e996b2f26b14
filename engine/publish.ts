import type { FoundClaim } from './claims/claim.ts';
import { contentOf } from './claims/statements/content.ts';
import type { Entity } from './entities/entity.ts';
import type {
  Analysis,
  Article,
  Block,
  Claim,
  ClaimDispute,
  Finding,
  Quotation,
  Span,
  Speaker,
  TextNote,
} from './model.ts';
import { foreignPassages } from './notes/foreign-passages.ts';
import { originalElsewhere } from './notes/original-elsewhere.ts';
import { type Parse, spanOf, textOf } from './parse.ts';
import type { Found } from './quotations/find.ts';
import { tokensOf } from './quotations/kind.ts';
import { fold } from './text/fold.ts';

/** What was found in the blocks of one language, before entities become speakers. */
export interface Reading {
  readonly parse: Parse;
  readonly found: readonly Found[];
  readonly claims: readonly FoundClaim[];
  readonly notes: readonly TextNote[];
}

/** How many characters before and after a finding go with it. */
export const CONTEXT = 32;

type SpeakerIds = ReadonlyMap<Entity, string>;

/**
 * The analysis in the form that leaves the engine: findings of all readings in the order of the text, each numbered.
 * @param readings the article's own language first
 */
export function publish(article: Article, readings: readonly Reading[]): Analysis {
  const language = readings[0]?.parse.lexicon.language.code ?? null;
  const { speakers, idOf } = nameSpeakers(readings);
  const quotations = inOrder(readings, ({ found }) => found);
  const ids = idsOfEchoed(quotations);
  const blocks = blocksOf(readings, language);
  return {
    ...article,
    language,
    blocks,
    speakers,
    quotations: quotations.map(({ parse, item }, index) => quotation(parse, item, idAt(index), idOf, ids)),
    claims: inOrder(readings, ({ claims }) =>
      byPlace(claims).map((all) => ({ start: all[0].start, end: all[0].end, all })),
    ).map(({ parse, item }, index) => claim(parse, item.all, `c${index + 1}`, idOf)),
    notes: [...readings.flatMap(({ notes }) => notes), ...foreignPassages(blocks), ...originalElsewhere(article)],
  };
}

const idAt = (index: number): string => `q${index + 1}`;

/** The ids of quotations by their place, where one of them repeats another; few articles have such. */
function idsOfEchoed(quotations: readonly { readonly item: Found }[]): ReadonlyMap<string, string> {
  if (!quotations.some(({ item }) => item.echoes)) return new Map();
  return new Map(quotations.map(({ item }, index) => [placeOf(item), idAt(index)]));
}

/** The article's blocks, those in another language with its code. */
function blocksOf(readings: readonly Reading[], main: string | null): Block[] {
  return readings
    .flatMap(({ parse }) => {
      const { code } = parse.lexicon.language;
      return parse.article.blocks.map((block) => (code === main ? block : { ...block, language: code }));
    })
    .sort((a, b) => a.start - b.start);
}

/** Makes speakers of the entities that speak, numbered in the order in which they are first heard. */
function nameSpeakers(readings: readonly Reading[]): { speakers: Speaker[]; idOf: SpeakerIds } {
  const idOf = new Map<Entity, string>();
  const speakers: Speaker[] = [];
  for (const reading of readings) {
    // Whoever has the same name in a block of another language is the same.
    const known = new Map(speakers.map(({ name, id }) => [fold(name), id]));
    for (const entity of heardIn(reading)) {
      const namesake = known.size > 0 ? known.get(fold(entity.name)) : undefined;
      const id = namesake ?? `s${speakers.length + 1}`;
      idOf.set(entity, id);
      if (!namesake) speakers.push(speaker(entity, id));
    }
  }
  return { speakers, idOf };
}

/** Whoever speaks or may speak, each once, in the order in which they are heard. */
function heardIn({ found, claims }: Reading): ReadonlySet<Entity> {
  const heard = new Set<Entity>();
  for (const { entity, candidates } of found) {
    if (entity) heard.add(entity);
    for (const candidate of candidates) heard.add(candidate);
  }
  for (const { claimant, disputer } of claims) {
    if (claimant) heard.add(claimant);
    if (disputer && disputer !== 'article') heard.add(disputer);
  }
  return heard;
}

function speaker(entity: Entity, id: string): Speaker {
  const unsorted = entity.kind === 'place' || entity.kind === 'unknown';
  return {
    id,
    name: entity.name,
    kind: unsorted ? (entity.name.includes(' ') ? 'person' : 'organisation') : (entity.kind as Speaker['kind']),
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
    role: entity.kind === 'person' ? (entity.roles[0]?.text ?? null) : null,
  };
}

function quotation(
  parse: Parse,
  found: Found,
  id: string,
  idOf: SpeakerIds,
  ids: ReadonlyMap<string, string>,
): Quotation {
  // Written out in one piece: a spread costs more than all else here, and there are many quotations.
  const { start, end, exact, prefix, suffix, rule, evidence, confidence } = finding(parse, found, id);
  return {
    id,
    start,
    end,
    exact,
    prefix,
    suffix,
    rule,
    evidence,
    confidence,
    kind: found.kind,
    heading: found.heading,
    speaker: found.entity ? (idOf.get(found.entity) ?? null) : null,
    candidates: found.candidates.length > 0 ? found.candidates.flatMap((entity) => idOf.get(entity) ?? []) : [],
    mention: found.mention ? textOf(parse, found.mention) : null,
    cue: found.cue ? textOf(parse, found.cue) : null,
    echoOf: found.echoes ? (ids.get(placeOf(found.echoes)) ?? null) : null,
    children: found.children,
  };
}

/** One claim of what several rules see in the same words: « affirme à tort que S. Nom dément. » */
function claim(
  parse: Parse,
  [first, ...others]: readonly [FoundClaim, ...FoundClaim[]],
  id: string,
  idOf: SpeakerIds,
): Claim {
  const all = others.length > 0 ? [first, ...others] : [first];
  const claimant = all.find((one) => one.claimant !== null)?.claimant ?? null;
  const disputes = all.map(
    ({ status, disputer, marker, rule }): ClaimDispute => ({
      status,
      disputer: disputer === 'article' || disputer === null ? disputer : (idOf.get(disputer) ?? null),
      marker: textOf(parse, marker),
      rule,
    }),
  );
  const { classes, quantities } = contentOf(parse, tokensOf(parse, first));
  const evidence = others.length > 0 ? all.flatMap((one) => one.evidence) : first.evidence;
  const { start, end, exact, prefix, suffix, rule, confidence } = finding(parse, first, id);
  return {
    id,
    start,
    end,
    exact,
    prefix,
    suffix,
    rule,
    evidence,
    confidence,
    status: [...new Set(disputes.map(({ status }) => status))],
    content: classes,
    quantities: quantities.map(({ value, unit, text, first: from, end }) => ({
      value,
      unit,
      exact: text,
      ...spanOf(parse, { first: from, last: end }),
    })),
    claimant: claimant ? (idOf.get(claimant) ?? null) : null,
    disputes,
    disputer: disputes[0]?.disputer ?? null,
    marker: disputes[0]?.marker ?? '',
    checks: [],
  };
}

/** Claims by their place in the text, the article's own dispute before others'. */
function byPlace(claims: readonly FoundClaim[]): (readonly [FoundClaim, ...FoundClaim[]])[] {
  const groups = new Map<string, [FoundClaim, ...FoundClaim[]]>();
  for (const one of claims) {
    const place = `${one.start} ${one.end}`;
    const group = groups.get(place);
    if (group) group.push(one);
    else groups.set(place, [one]);
  }
  for (const group of groups.values()) group.sort((a, b) => rankOf(a) - rankOf(b));
  return [...groups.values()];
}

const rankOf = ({ status }: FoundClaim): number => (status.startsWith('author.') ? 0 : 1);

/** What every finding carries: its words with up to 32 characters before and after them, and what it rests on. */
function finding(
  { text }: Parse,
  { start, end, rule, evidence, confidence }: Span & Pick<Finding, 'rule' | 'evidence' | 'confidence'>,
  id: string,
): Finding {
  return {
    id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    rule,
    evidence,
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** Marked words and a reported clause may cover the same span: their kind tells them apart. */
function placeOf({ start, end, kind }: Found): string {
  return `${start} ${end} ${kind}`;
}

function inOrder<T extends Span>(
  readings: readonly Reading[],
  itemsOf: (reading: Reading) => readonly T[],
): { parse: Parse; item: T }[] {
  const items: { parse: Parse; item: T }[] = [];
  for (const reading of readings) for (const item of itemsOf(reading)) items.push({ parse: reading.parse, item });
  return items.sort((a, b) => a.item.start - b.item.start || b.item.end - a.item.end);
}
