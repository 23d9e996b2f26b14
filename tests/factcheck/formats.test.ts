import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, FormatError, readChecks } from '../../factcheck/index.ts';

const REVIEW = {
  '@type': 'ClaimReview',
  url: 'https://la-pesee.example/digue',
  claimReviewed: 'La digue a cédé',
  datePublished: '2026-10-06',
  author: { '@type': 'Organization', name: 'La Pesée', url: 'https://la-pesee.example/' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Paul Tessier' } },
  reviewRating: { '@type': 'Rating', alternateName: 'Faux', ratingValue: 1, bestRating: 5, worstRating: 1 },
};

const TABLE = [
  'claim;url;publisher;rating;date',
  '"La digue, dit-il, a cédé";https://la-pesee.example/digue;La Pesée;Faux;2026-10-06',
].join('\n');

const TOOLS = {
  claims: [
    {
      text: 'La digue a cédé',
      claimant: 'Paul Tessier',
      claimReview: [
        {
          publisher: { name: 'La Pesée', site: 'la-pesee.example' },
          url: 'https://la-pesee.example/digue',
          reviewDate: '2026-10-06T00:00:00Z',
          textualRating: 'Faux',
          languageCode: 'fr',
        },
      ],
    },
  ],
};

/** The only check in a file, admitted. */
function only(text: string) {
  const { raw } = readChecks(text);
  expect(raw).toHaveLength(1);
  const admitted = admit(raw[0]);
  if ('refusal' in admitted) throw new Error(admitted.refusal.message);
  return admitted.check;
}

describe('every format gives the same check', () => {
  test.each<[string, string]>([
    ['ClaimReview', JSON.stringify(REVIEW)],
    ['ClaimReview in a list', JSON.stringify([REVIEW])],
    ['ClaimReview in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, REVIEW] })],
    ['a feed', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] })],
    ['answers of the Fact Check Tools', JSON.stringify(TOOLS)],
  ])('%s', (_, text) => {
    expect(only(text)).toMatchObject({
      claim: 'La digue a cédé',
      claimant: 'Paul Tessier',
      outlet: 'La Pesée',
      site: 'la-pesee.example',
      url: 'https://la-pesee.example/digue',
      reviewDate: '2026-10-06',
      rating: { text: 'Faux' },
    });
  });

  test('a table, with its quotes and its day', () => {
    expect(only(TABLE)).toMatchObject({
      claim: 'La digue, dit-il, a cédé',
      outlet: 'La Pesée',
      rating: { text: 'Faux' },
      reviewDate: '2026-10-06',
    });
  });
});

test.each<[string, string, RegExp]>([
  ['nothing', '', /empty/],
  ['a page', '<!doctype html><p>Claims</p>', /download in JSON or CSV/],
  ['broken JSON', '{"claims": [', /broken off/],
  ['other JSON', '{"name": "guillemets"}', /no published checks/],
  ['a text', 'La digue a cédé.', /No format fits/],
])('%s is refused with what to do', (_, text, message) => {
  expect(() => readChecks(text)).toThrow(FormatError);
  expect(() => readChecks(text)).toThrow(message);
});

test('whatever stands in a file, reading ends with records or with advice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ claims: value })),
      ),
      (text) => {
        try {
          for (const raw of readChecks(text).raw) admit(raw);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      },
    ),
  );
});
