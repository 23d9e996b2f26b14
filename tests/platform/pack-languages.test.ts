import { expect, test } from 'vitest';
import type { PackSummary } from '../../platform/store/database.ts';
import { languagesOf } from '../../platform/store/packs.ts';

const summary = (language: string | null, languages?: Record<string, number>): PackSummary => ({
  id: 'p1',
  info: { id: 'p1', name: 'Harbour checks', licence: null, date: null, language, source: null },
  counts: { taken: 12, repeated: 0, beyond: 0, refused: {} },
  thresholds: { same: 0.7, related: 0.4, measured: { precision: 0.9, recall: 0.4, on: 'posts' } },
  ...(languages && { languages }),
  bytes: 1,
  imported: 0,
});

test.each([
  ['that were counted', summary('fr', { en: 9, fr: 3 }), { en: 9, fr: 3 }],
  ['of a pack stored before they were counted, by what it names', summary('en-GB'), { en: 12 }],
  ['of one that names none', summary(null), {}],
])('the languages %s', (_, pack, languages) => {
  expect(languagesOf(pack)).toEqual(languages);
});
