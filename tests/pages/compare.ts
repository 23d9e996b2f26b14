import type { Analysis, Quotation } from '../../engine/model.ts';

/** What a careful reader finds in a saved page: the form of `expected.json`. */
export interface Expected {
  readonly lang: string;
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly aliases: readonly string[];
  }[];
  readonly quotations: readonly ExpectedQuotation[];
  readonly notSpeech?: readonly { readonly exact: string }[];
  readonly boilerplate?: readonly string[];
}

interface ExpectedQuotation {
  readonly exact: string;
  readonly nth?: number;
  readonly altExact?: string | readonly string[];
  readonly kind: string;
  readonly kindAlt?: string;
  readonly heading?: boolean;
  readonly speaker: string | null;
  readonly speakerAlt?: string | readonly string[];
  readonly speakerOptional?: boolean;
  readonly echoOf?: string;
  readonly optional?: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Spans are compared on letters and digits alone: marks and white space decide nothing. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Overlap by which two spans are the same finding (Jaccard): marked words are exact, the edges of a reported clause are not. */
const SAME_MARKED = 0.8;
const SAME_INDIRECT = 0.6;

/** Every difference between what is expected of a page and what the engine found, one line each. */
export function compare(expected: Expected, analysis: Analysis): string[] {
  const text = letters(analysis.text);
  const found = analysis.quotations.map((q) => ({ q, place: placeOf(analysis.text, q) }));
  const taken = new Set<Quotation>();
  const problems: string[] = [];
  for (const wanted of expected.quotations) {
    const indirect = wanted.kind === 'indirect';
    const places = placesOf(text, wanted);
    const scored = found
      .filter(({ q }) => !taken.has(q) && (q.kind === 'indirect') === indirect)
      .map(({ q, place }) => ({ q, overlap: Math.max(0, ...places.map((p) => jaccard(p, place))) }))
      .sort((a, b) => b.overlap - a.overlap)[0];
    const hit = scored && scored.overlap >= (indirect ? SAME_INDIRECT : SAME_MARKED) ? scored.q : null;
    if (hit) taken.add(hit);
    if (wanted.optional) continue;
    const label = `“${wanted.exact.slice(0, 60)}”`;
    if (!hit) {
      problems.push(`missed ${wanted.kind}: ${label}`);
      continue;
    }
    if (!wanted.speakerOptional && !sameSpeaker(expected, wanted, hit, analysis)) {
      const name = analysis.speakers.find((s) => s.id === hit.speaker)?.name ?? 'nobody';
      const right = expected.entities.find((e) => e.id === wanted.speaker)?.name ?? 'nobody';
      problems.push(`speaker of ${label}: ${right}, not ${name}`);
    }
    if (wanted.echoOf && !hit.echoOf) problems.push(`echo not seen: ${label}`);
  }
  for (const { q, place } of found) {
    if (taken.has(q)) continue;
    const otherKind = expected.quotations.some((w) =>
      placesOf(text, w).some((p) => jaccard(p, place) >= SAME_INDIRECT),
    );
    problems.push(`${otherKind ? 'wrong kind' : 'not said'}: “${q.exact.slice(0, 60)}” (${q.kind})`);
  }
  return problems;
}

function placeOf(text: string, q: Quotation): Place {
  const start = letters(text.slice(0, q.start)).length;
  return { start, end: start + letters(q.exact).length };
}

function placesOf(text: string, wanted: ExpectedQuotation): Place[] {
  const all = occurrences(text, letters(wanted.exact));
  const nth = wanted.nth === undefined ? undefined : all[wanted.nth];
  const alternatives = [wanted.altExact ?? []].flat().flatMap((exact) => occurrences(text, letters(exact)));
  return [...(nth ? [nth] : all), ...alternatives];
}

function occurrences(text: string, needle: string): Place[] {
  const places: Place[] = [];
  if (!needle) return places;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    places.push({ start: at, end: at + needle.length });
  return places;
}

function jaccard(a: Place, b: Place): number {
  const overlap = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return overlap === 0 ? 0 : overlap / (a.end - a.start + b.end - b.start - overlap);
}

/** The same person by any name; an institution, a group or a text also where one name holds the other. */
function sameSpeaker(expected: Expected, wanted: ExpectedQuotation, hit: Quotation, analysis: Analysis): boolean {
  return [wanted.speaker, ...[wanted.speakerAlt ?? []].flat()].some((id) => {
    if (id === null) return hit.speaker === null;
    const entity = expected.entities.find((e) => e.id === id);
    const speaker = analysis.speakers.find((s) => s.id === hit.speaker);
    if (!entity || !speaker) return false;
    const name = fold(speaker.name);
    if ([entity.name, ...entity.aliases].map(fold).includes(name)) return true;
    const full = fold(entity.name);
    if (entity.type === 'person') return full.endsWith(` ${name}`) || name.endsWith(` ${full}`);
    return name.length > 3 && full.length > 3 && (full.includes(name) || name.includes(full));
  });
}
