import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksInAnswer, checksInPropertyMaps, claimReviewsIn, readChecks } from '../../factcheck/index.ts';

const REVIEW = {
  '@type': 'ClaimReview',
  url: 'https://la-pesee.example/canal',
  claimReviewed: 'Le canal perd un tiers de son eau',
  author: { '@type': 'Organization', name: 'La Pesée', url: 'https://la-pesee.example/' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ludivine Astor' },
    datePublished: '2026-02-03',
  },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: '5', alternateName: 'Faux' },
  datePublished: '2026-02-09',
  inLanguage: 'fr',
};
const WANTED = {
  claim: 'Le canal perd un tiers de son eau',
  claimant: 'Ludivine Astor',
  claimDate: '2026-02-03',
  outlet: 'La Pesée',
  url: 'https://la-pesee.example/canal',
  rating: 'Faux',
  reviewDate: '2026-02-09',
};

test.each([
  ['one object', REVIEW],
  ['a list', [{ '@type': 'WebSite' }, REVIEW]],
  ['a graph', { '@context': 'https://schema.org', '@graph': [REVIEW] }],
  [
    'types in a list, with the address of the vocabulary',
    { ...REVIEW, '@type': ['Article', 'http://schema.org/ClaimReview'] },
  ],
  [
    'references by @id',
    {
      '@graph': [
        { ...REVIEW, author: { '@id': '#outlet' } },
        { '@id': '#outlet', name: 'La Pesée', url: 'https://la-pesee.example/' },
      ],
    },
  ],
  [
    'lists for objects',
    { ...REVIEW, author: [REVIEW.author], itemReviewed: [REVIEW.itemReviewed], reviewRating: [REVIEW.reviewRating] },
  ],
  [
    'texts for objects',
    {
      ...REVIEW,
      author: 'La Pesée',
      itemReviewed: { ...REVIEW.itemReviewed, author: 'Ludivine Astor' },
      reviewRating: 'Faux',
    },
  ],
  ['inside an article', { '@type': 'NewsArticle', review: { ...REVIEW } }],
])('ClaimReview: %s', (_, json) => {
  const { raw, format } = readChecks(JSON.stringify(json));
  expect(format).toContain('ClaimReview');
  expect(raw).toEqual([expect.objectContaining(WANTED)]);
});

test('MediaReview: the category is the rating, the medium is the claim', () => {
  const media = {
    '@type': 'MediaReview',
    url: 'https://la-pesee.example/photo',
    author: { name: 'La Pesée' },
    mediaAuthenticityCategory: 'DecontextualizedContent',
    itemReviewed: { '@type': 'ImageObject', name: 'Photo d’une crue à Brévigny' },
  };
  expect(claimReviewsIn(media)).toEqual([
    expect.objectContaining({ claim: 'Photo d’une crue à Brévigny', rating: 'DecontextualizedContent' }),
  ]);
});

test('a feed: items may be null, and the feed tells its name, licence and day', () => {
  const feed = {
    '@type': 'DataFeed',
    name: 'Feed of inventions',
    license: 'CC BY',
    dateModified: '2026-03-01T00:00:00Z',
    dataFeedElement: [{ item: null }, { item: [REVIEW, null] }, null, { item: REVIEW }],
  };
  const { raw, about, format } = readChecks(JSON.stringify(feed));
  expect(format).toContain('Data Commons');
  expect(raw).toHaveLength(2);
  expect(about).toEqual({ name: 'Feed of inventions', licence: 'CC BY', date: '2026-03-01' });
});

test('answers: every field may be missing', () => {
  const answer = {
    claims: [
      {
        text: WANTED.claim,
        claimant: WANTED.claimant,
        claimDate: '2026-02-03T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'La Pesée', site: 'la-pesee.example' },
            url: WANTED.url,
            textualRating: 'Faux',
            languageCode: 'fr',
          },
        ],
      },
      { text: 'Nobody looked into it' },
      { claimReview: [{}, null] },
      null,
    ],
  };
  const { raw } = readChecks(JSON.stringify(answer));
  expect(raw).toHaveLength(2);
  expect(raw[0]).toMatchObject({ claim: WANTED.claim, outlet: 'La Pesée', rating: 'Faux', language: 'fr' });
  expect(checksInAnswer({})).toEqual([]);
});

test('property maps: what a reader took out of microdata', () => {
  const item = {
    type: ['https://schema.org/ClaimReview'],
    properties: {
      claimReviewed: [WANTED.claim],
      url: [WANTED.url],
      datePublished: ['2026-02-09'],
      author: [{ type: ['https://schema.org/Organization'], properties: { name: ['La Pesée'] } }],
      itemReviewed: [
        { properties: { author: [{ properties: { name: ['Ludivine Astor'] } }], datePublished: ['2026-02-03'] } },
      ],
      reviewRating: [{ properties: { alternateName: ['Faux'] } }],
    },
  };
  const [raw] = checksInPropertyMaps([item]);
  expect(raw).toMatchObject({ outlet: ['La Pesée'], claimant: ['Ludivine Astor'], rating: ['Faux'] });
});

test.each([
  ['commas', 'claim,url,publisher,rating\n"Le canal, dit-on, fuit",https://a.example/1,La Pesée,Faux\n'],
  [
    'semicolons, a mark of order, other names',
    '\ufeffAffirmation;Lien;Média;Verdict\r\n"Le canal, dit-on, fuit";https://a.example/1;La Pesée;Faux\r\n\r\n',
  ],
  ['tabs', 'claimReviewed\turl\toutlet\ttextualRating\nLe canal, dit-on, fuit\thttps://a.example/1\tLa Pesée\tFaux'],
])('a table with %s', (_, text) => {
  const { raw, format } = readChecks(text);
  expect(format).toContain('CSV');
  expect(raw).toEqual([
    { claim: 'Le canal, dit-on, fuit', url: 'https://a.example/1', outlet: 'La Pesée', rating: 'Faux' },
  ]);
});

test('a quoted field may hold line breaks and quotes', () => {
  const { raw } = readChecks('claim,url\n"Elle a dit ""non""\net puis oui",https://a.example/1\n');
  expect(raw[0]?.claim).toBe('Elle a dit "non"\net puis oui');
});

test.each([
  ['', 'empty'],
  ['{"name":"x"}', 'ClaimReview objects'],
  ['{}', 'ClaimReview objects'],
  ['{"@type":"ClaimReview"', 'Download it again'],
  ['<!doctype html><title>x</title>', 'download in JSON or CSV'],
  ['some words\nand more', 'names the columns'],
])('no format: %j', (text, advice) => {
  expect(() => readChecks(text)).toThrow(advice);
});

test('a table comes back as it was written, whatever its fields hold', () => {
  const field = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r/g, ''));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 20 }), (rows) => {
      const told = rows.map(([claim, rating], number) => [claim, `https://a.example/${number}`, rating] as const);
      const text = ['claim,url,rating', ...told.map((row) => row.map(quoted).join(','))].join('\n');
      expect(readChecks(text).raw).toEqual(told.map(([claim, url, rating]) => ({ claim, url, rating })));
    }),
  );
});

test('nesting without end is given up, not followed', () => {
  const deep = `${'{"review":'.repeat(3000)}{}${'}'.repeat(3000)}`;
  expect(() => readChecks(deep)).toThrow('ClaimReview objects');
});
