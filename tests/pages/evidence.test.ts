import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticle } from '../../cli/documents.ts';
import { analyse } from '../../engine/index.ts';
import type { Analysis, EvidenceRole, Finding, Quotation } from '../../engine/model.ts';

const slugs = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(slugs)('%s: every finding can show what it rests on', (slug) => {
  const analysis = analyse(loadArticle(join(import.meta.dirname, slug, 'page.html')));
  for (const finding of [...analysis.quotations, ...analysis.claims]) inText(analysis, finding);
  for (const quotation of analysis.quotations) complete(analysis, quotation);
  for (const claim of analysis.claims) expect(words(analysis, claim, 'marker')).toContain(claim.marker);
});

function inText({ text }: Analysis, { start, end, exact, evidence }: Finding): void {
  expect(exact).toBe(text.slice(start, end));
  for (const span of evidence) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

/** The cue and the mention are the words of their evidence, a heading points at what it repeats, and who speaks stands somewhere. */
function complete(analysis: Analysis, quotation: Quotation): void {
  const { cue, mention, echoOf, speaker, candidates, exact } = quotation;
  expect(words(analysis, quotation, 'cue'), exact).toEqual(cue === null ? [] : [cue]);
  expect(words(analysis, quotation, 'mention'), exact).toEqual(mention === null ? [] : [mention]);
  const repeated = analysis.quotations.find(({ id }) => id === echoOf);
  expect(words(analysis, quotation, 'echo')).toEqual(repeated ? [repeated.exact] : []);
  const pointers = ['mention', 'antecedent', 'echo'] as const;
  const shown = pointers.flatMap((role) => words(analysis, quotation, role));
  if (speaker !== null) expect(shown, exact).not.toEqual([]);
  if (candidates.length > 0 && echoOf === null) {
    expect(words(analysis, quotation, 'antecedent'), exact).toHaveLength(candidates.length);
  }
}

function words({ text }: Analysis, { evidence }: Finding, wanted: EvidenceRole): string[] {
  return evidence.filter(({ role }) => role === wanted).map(({ start, end }) => text.slice(start, end));
}
