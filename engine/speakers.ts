import type { Entity } from './entities/entity.ts';
import type { Claim, Quotation, Span, Speaker } from './model.ts';
import { type Parse, textOf } from './parse.ts';
import type { Found } from './quotations/find.ts';

const CONTEXT = 32;

/** Makes speakers of the entities that speak, numbered in the order in which they are first heard. */
export function nameSpeakers(entities: readonly (Entity | null)[]): {
  speakers: Speaker[];
  idOf: ReadonlyMap<Entity, string>;
} {
  const idOf = new Map<Entity, string>();
  const speakers: Speaker[] = [];
  for (const entity of entities) {
    if (!entity || idOf.has(entity)) continue;
    const id = `s${idOf.size + 1}`;
    idOf.set(entity, id);
    speakers.push({
      id,
      name: entity.name,
      kind:
        entity.kind === 'place' || entity.kind === 'unknown'
          ? entity.name.includes(' ')
            ? 'person'
            : 'organisation'
          : entity.kind,
      aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
      role: entity.kind === 'person' ? (entity.roles[0]?.text ?? null) : null,
    });
  }
  return { speakers, idOf };
}

/** The quotations in the form that leaves the engine. */
export function publishQuotations(
  parse: Parse,
  found: readonly Found[],
  idOf: ReadonlyMap<Entity, string>,
): Quotation[] {
  const place = (q: Found) => `${q.start} ${q.end} ${q.kind}`;
  const ids = new Map(found.map((q, index) => [place(q), `q${index + 1}`]));
  return found.map((q, index) => ({
    id: `q${index + 1}`,
    ...context(parse.text, q),
    kind: q.kind,
    heading: q.heading,
    speaker: q.entity ? (idOf.get(q.entity) ?? null) : null,
    mention: q.mention ? textOf(parse, q.mention) : null,
    cue: q.cue ? textOf(parse, q.cue) : null,
    echoOf: q.echoes ? (ids.get(place(q.echoes)) ?? null) : null,
    rule: q.rule,
    evidence: q.evidence,
    confidence: Math.round(q.confidence * 100) / 100,
  }));
}

/** `exact` with up to 32 characters before and after it. */
export function context(
  text: string,
  span: Span,
): Pick<Quotation & Claim, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'> {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}
