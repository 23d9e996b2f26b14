import type { Judgement } from './judge.ts';
import { type Family, familyOf } from './judge-quotations.ts';

/** How much of the gold was found, and how much of what was found is in it: 0 to 1, null where there is nothing to share. */
export interface Found {
  readonly gold: number;
  readonly found: number;
  /** Findings that count: those on optional gold do not. */
  readonly predicted: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Share {
  readonly of: number;
  readonly share: number | null;
}

/** What a corpus shows of the engine, stage by stage. */
export interface Figures {
  readonly marked: Found;
  readonly indirect: Found;
  /** Direct or partial as the gold has it, on found passages. */
  readonly kinds: Share;
  /** The right person, on found passages. */
  readonly speakers: Share;
  readonly speakersMarked: Share;
  /** Attributions with a confidence of 0.9 or more: their share of those found, and how many of them are right. */
  readonly confident: { readonly share: number | null; readonly right: number | null };
  /** F1 of the span and the right person together. */
  readonly who: number | null;
  readonly whoMarked: number | null;
  readonly echoes: { readonly gold: number; readonly found: number };
  readonly notSpeech: { readonly gold: number; readonly taken: number };
  readonly boilerplate: { readonly gold: number; readonly taken: number };
  readonly disputed: Found;
  readonly claimants: Share;
}

/** From this confidence on, the panel shows an attribution without reserve. */
export const CONFIDENT = 0.9;

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const outcomes = judgements.flatMap(({ quotations }) => quotations);
  const ofFamily = (family: Family) => outcomes.filter(({ gold, finding }) => familyOf(gold ?? finding) === family);
  const marked = countable(ofFamily('marked'));
  const all = countable(outcomes);
  const hits = all.flatMap(({ gold, finding, personRight }) =>
    gold && finding ? [{ gold, finding, personRight }] : [],
  );
  const markedHits = hits.filter(({ gold }) => familyOf(gold) === 'marked');
  const confident = hits.filter(({ finding }) => finding.confidence >= CONFIDENT);
  const echoes = hits.filter(({ gold }) => gold.echoOf);
  const claims = countable(judgements.flatMap((one) => one.claims));
  const claimed = claims.filter(({ gold, finding }) => gold?.claimant && finding);
  const right = <T extends { readonly personRight: boolean }>(list: readonly T[]) =>
    list.filter((one) => one.personRight);
  return {
    marked: found(marked),
    indirect: found(countable(ofFamily('indirect'))),
    kinds: share(
      hits.filter(({ gold, finding }) => [gold.kind, gold.kindAlt].includes(finding.kind)),
      hits,
    ),
    speakers: share(right(hits), hits),
    speakersMarked: share(right(markedHits), markedHits),
    confident: { share: share(confident, hits).share, right: share(right(confident), confident).share },
    who: found(all, right(all).length).f1,
    whoMarked: found(marked, right(marked).length).f1,
    echoes: { gold: echoes.length, found: echoes.filter(({ finding }) => finding.echoOf).length },
    notSpeech: summed(judgements.map((one) => one.notSpeech)),
    boilerplate: summed(judgements.map((one) => one.boilerplate)),
    disputed: found(claims),
    claimants: share(
      claimed.filter((one) => one.claimantRight),
      claimed,
    ),
  };
}

interface Outcome {
  readonly gold: { readonly optional?: boolean } | null;
  readonly finding: object | null;
}

/** Outcomes on gold that careful readers disagree about count neither way. */
export function countable<T extends Outcome>(outcomes: readonly T[]): T[] {
  return outcomes.filter(({ gold }) => !gold?.optional);
}

/** `right`: how many count as found, where a pair alone is not enough. */
function found(outcomes: readonly Outcome[], right?: number): Found {
  const golds = outcomes.filter(({ gold }) => gold);
  const findings = outcomes.filter(({ finding }) => finding);
  const hits = right ?? golds.filter(({ finding }) => finding).length;
  const precision = ratio(hits, findings.length);
  const recall = ratio(hits, golds.length);
  return {
    gold: golds.length,
    found: hits,
    predicted: findings.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
  };
}

function harmonic(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function share(part: readonly unknown[], whole: readonly unknown[]): Share {
  return { of: whole.length, share: ratio(part.length, whole.length) };
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function summed(parts: readonly { readonly gold: number; readonly taken: readonly string[] }[]) {
  return {
    gold: parts.reduce((sum, { gold }) => sum + gold, 0),
    taken: parts.reduce((sum, { taken }) => sum + taken.length, 0),
  };
}
