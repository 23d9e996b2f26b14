import type { Gold, GoldQuotation } from '../../bench/accuracy/gold.ts';
import type { Analysis, Claim, Finding, Quotation, Speaker } from '../../engine/model.ts';

/** An analysis made by hand, so that the measures are tested without the engine. */
export function analysisOf(
  text: string,
  found: {
    readonly speakers?: readonly string[];
    readonly quotations?: readonly (Partial<Quotation> & { readonly exact: string })[];
    readonly claims?: readonly (Partial<Claim> & { readonly exact: string })[];
  },
): Analysis {
  const speakers = (found.speakers ?? []).map(
    (name, index): Speaker => ({ id: `s${index + 1}`, name, kind: 'person', aliases: [], role: null }),
  );
  return {
    source: 'test',
    url: null,
    title: null,
    byline: null,
    published: null,
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    speakers,
    quotations: (found.quotations ?? []).map((quotation, index) => ({
      ...findingOf(text, quotation.exact, `q${index + 1}`),
      kind: 'direct',
      heading: false,
      speaker: null,
      mention: null,
      cue: null,
      echoOf: null,
      candidates: [],
      children: [],
      ...quotation,
    })),
    claims: (found.claims ?? []).map((claim, index) => ({
      ...findingOf(text, claim.exact, `c${index + 1}`),
      status: ['author.refuted'],
      content: [],
      quantities: [],
      disputes: [],
      claimant: null,
      disputer: 'article',
      marker: 'wrongly',
      checks: [],
      ...claim,
    })),
    notes: [],
  };
}

function findingOf(text: string, exact: string, id: string): Finding {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { id, exact, start, end, prefix: '', suffix: '', rule: 'cue-after', evidence: [], confidence: 0.95 };
}

/** Gold about two invented people, `ada` (Ada Quill) and `bo` (Bo Fenwick). */
export function goldOf(
  parts: Omit<Partial<Gold>, 'quotations'> & { readonly quotations?: readonly GoldQuotation[] },
): Gold {
  return {
    lang: 'en',
    entities: [
      { id: 'ada', name: 'Ada Quill', type: 'person', aliases: ['the baker'] },
      { id: 'bo', name: 'Bo Fenwick', type: 'person', aliases: [] },
      { id: 'council', name: 'Mudford town council', type: 'organisation', aliases: [] },
      { id: 'words', name: 'the older clerk', type: 'mention' },
    ],
    quotations: [],
    ...parts,
  };
}
