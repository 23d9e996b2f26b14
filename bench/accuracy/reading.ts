import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadArticle } from '../../cli/documents.ts';
import type { Analysis, Article, Claim, Finding, Quotation, Span } from '../../engine/model.ts';
import { type Corpus, readGold } from './corpus.ts';
import type { Gold, GoldClaim, GoldQuotation, GoldSpan } from './gold.ts';
import { letters } from './places.ts';

/** How sure a reader is, as the engine would say it: readers are rarely wrong of what they call sure. */
const CONFIDENCE = { sure: 0.95, likely: 0.8, unclear: 0.6 } as const;

/** A corpus with those of its articles alone that a second reader has read as well. */
export function readTwice(corpus: Corpus, folder: string): Corpus {
  return { ...corpus, documents: corpus.documents.filter(({ name }) => existsSync(readingOf(folder, name))) };
}

/**
 * What a second reader found in an article, in the shape of an analysis: judged as the engine's findings are, it says how far two careful
 * readers agree. What the second reader calls optional is left out, as it is neither asserted nor denied.
 * @param folder holds the second reading of an article as NAME.json, in the form of `gold.ts`
 * @throws CorpusError
 */
export function secondReading(folder: string, name: string, path: string): Analysis {
  const article = loadArticle(path);
  const reading = readGold(readingOf(folder, name));
  return {
    ...article,
    speakers: reading.entities.map(({ id, name, type, aliases = [] }) => {
      return { id, name, kind: type === 'mention' ? 'unnamed' : type, aliases, role: null };
    }),
    quotations: stated(reading.quotations).map((quotation) => quotationOf(article, quotation)),
    claims: stated(reading.disputed ?? []).map((claim) => claimOf(article, reading, claim)),
    notes: [],
  };
}

const readingOf = (folder: string, name: string) => join(folder, `${name}.json`);

const stated = <S extends GoldSpan>(spans: readonly S[]): S[] => spans.filter(({ optional }) => !optional);

function quotationOf(article: Article, gold: GoldQuotation): Quotation {
  return {
    ...findingAt(article, gold, CONFIDENCE[gold.confidence ?? 'sure']),
    kind: gold.kind,
    heading: gold.heading ?? false,
    speaker: gold.speaker ?? null,
    candidates: [],
    mention: gold.mention ?? null,
    cue: gold.cue ?? null,
    echoOf: null,
    children: [],
  };
}

function claimOf(article: Article, { entities }: Gold, gold: GoldClaim): Claim {
  const claimant = entities.find(({ id }) => id === gold.claimant)?.id ?? null;
  return {
    ...findingAt(article, gold, CONFIDENCE.sure),
    status: ['speaker.countered'],
    content: [],
    quantities: [],
    claimant,
    disputes: [],
    disputer: null,
    marker: gold.cue ?? '',
    checks: [],
  };
}

function findingAt(article: Article, gold: GoldSpan, confidence: number): Finding {
  const span = spanIn(article.text, gold);
  return { ...span, id: '', exact: gold.exact, prefix: '', suffix: '', rule: 'reader', evidence: [], confidence };
}

/** Where a gold span stands in the text; marks and white space decide nothing. Nowhere: an empty span, which nothing is like. */
function spanIn(text: string, { exact, nth = 0 }: GoldSpan): Span {
  const wanted = letters(exact);
  const offsets = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ({ index }) => index);
  const all = letters(text);
  let at = -1;
  for (let left = nth; left >= 0; left--) at = all.indexOf(wanted, at + 1);
  const last = offsets[at + wanted.length - 1];
  return at === -1 || last === undefined ? { start: 0, end: 0 } : { start: offsets[at] as number, end: last + 1 };
}
