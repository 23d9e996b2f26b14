import { expect, it } from 'vitest';
import type { Analysis, Claim, Quotation } from '../../engine/model.ts';
import { quotationWithSource } from '../../entrypoints/annotator.content/source-line.ts';
import { wordsFor } from '../../locales/index.ts';

const finding = { start: 0, end: 3, prefix: '', suffix: '', rule: 'incise', evidence: [], confidence: 1 };
const quotation: Quotation = {
  ...finding,
  id: 'q1',
  exact: 'Oui',
  kind: 'partial',
  heading: false,
  speaker: 's1',
  mention: null,
  cue: null,
  echoOf: null,
  candidates: [],
  children: [],
};
const claim: Claim = {
  ...finding,
  id: 'c1',
  exact: 'les impôts ont doublé',
  status: ['author.refuted'],
  content: [],
  quantities: [],
  disputes: [],
  claimant: null,
  disputer: 'article',
  marker: 'à tort',
  checks: [],
};
const analysis: Analysis = {
  source: '',
  url: 'https://gazette.example/pont',
  title: 'Le pont',
  byline: null,
  published: null,
  language: 'fr',
  text: 'Oui',
  blocks: [],
  speakers: [{ id: 's1', name: 'Odile Karvennec', kind: 'person', aliases: [], role: null }],
  quotations: [quotation],
  claims: [claim],
  notes: [],
};
const english = wordsFor('en', 'en');

it('gives the words in marks, who says them, and where', () => {
  expect(quotationWithSource(analysis, 'q1', english)).toBe(
    '“Oui”\n— Odile Karvennec, Le pont, https://gazette.example/pont',
  );
});

it('does not make up a source', () => {
  expect(quotationWithSource(analysis, 'c1', english)).toBe(
    '“les impôts ont doublé”\n— Source unclear, Le pont, https://gazette.example/pont',
  );
});

it('leaves out what a file does not have', () => {
  expect(quotationWithSource({ ...analysis, title: null, url: null }, 'q1', english)).toBe('“Oui”\n— Odile Karvennec');
});
