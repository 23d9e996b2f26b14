import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { Analysis, Article, Block, BlockKind, Span } from '../../engine/model.ts';
import { RULES } from '../../engine/rules.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

const ARTICLES = {
  fr: `# Bréval : « La digue a tenu «

! Paul Tessier dénonce, sans preuve, un complot contre le port.

« La digue a tenu toute la nuit », a annoncé Jeanne Oriol, préfète de Bréval, à l’AFP. Selon elle, « rien ne presse ».

Paul Tessier, patron du port, affirme à tort que la digue a été mal bâtie. « « Nous étions là », dit-il. « Et nous y restons.

* « Un mur de papier », s’emporte M. Tessier.

~ Le quai de Bréval, présenté par Paul Tessier comme un danger.

La mairie dément avoir caché le rapport. Le pont aurait bougé.`,
  en: `# “The wall held,” mayor says

Ellen Marsh, the mayor of Harbour, said: “We cleared the quay in time.” Tom Birkett falsely claimed that the wall was made of paper.

"Nobody asked us," he told the Harbour Gazette. “And nobody will.

> “The wall held all night.”

> — Tom Birkett, harbour master

The council denies hiding the report. It was reportedly lost.`,
} as const;

/** The suite says the same every time; to search further, set another seed. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
/** Milliseconds: a busy machine must not fail a property. */
const PATIENCE = 120_000;

const PIECES = [
  ...['«', '»', '“', '”', '„', '"', '‘', '’', "'", '‹', '›', '« ', ' »', '« « ', '» »', '—', '– '],
  ...['.', '?', '!', '…', '...', ',', ':', ';', '(', ')', '[…]', ' ', '  ', '\u00a0', '\u202f', '\n', '\t', '-t-il'],
  ...[
    'a dit',
    ' Paul Tessier',
    'Mme',
    ' M. ',
    'il',
    'elle',
    ' que ',
    'selon ',
    'Selon ',
    'affirme',
    ' à tort ',
    ' qui ',
  ],
  ...['said', ' Ellen Marsh', ' he ', ' that ', 'according to ', ' falsely ', ' denies ', 'told ', 'Mr. ', '’s '],
  ...[
    'dément ',
    ' présenté par ',
    ' comme ',
    'aurait ',
    'l’',
    'qu’',
    '12"',
    '3,5',
    '49.3',
    'É',
    'e\u0301',
    '\u00ad',
    '\u200b',
  ],
  ...['😀', '👩‍🚒', 'שלום', '\u202e', 'مرحبا', '東京', '\ud83d', '\ufeff', 'ß', 'İ', 'J.', 'U.S.', '&', '\u0000'],
];
const KINDS: readonly BlockKind[] = [
  'title',
  'heading',
  'standfirst',
  'paragraph',
  'list',
  'quote',
  'pullquote',
  'caption',
];

const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
  maxLength: 40,
});
const blocks = fc.array(fc.tuple(fc.constantFrom(...KINDS), pieces), { maxLength: 6 });
const language = fc.constantFrom('fr', 'en', 'fr-CA', 'de', null);

/** The parts behind a first sentence: see the known crash on a passage at the very beginning. */
function articleFrom(parts: readonly (readonly [BlockKind, readonly string[]])[], tag: string | null): Article {
  let text = 'Harbour.';
  const built: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
  for (const [kind, words] of parts) {
    if (built.length) text += '\n\n';
    const start = text.length;
    text += words.join('');
    built.push({ kind, start, end: text.length });
  }
  return { ...articleOf('', tag), text, blocks: built };
}

/** A real-looking article with pieces taken out, put in, doubled and moved. */
const mutated = fc
  .tuple(
    fc.constantFrom('fr' as const, 'en' as const),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        take: fc.nat({ max: 40 }),
        put: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), fc.constant('\n\n')),
        twice: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([tag, edits]) => {
    let source: string = ARTICLES[tag];
    for (const { at, take, put, twice } of edits) {
      const from = Math.floor(at * source.length);
      const taken = source.slice(from, from + take);
      source = source.slice(0, from) + (twice ? taken + taken : '') + put + source.slice(from + take);
    }
    return articleOf(`Harbour.\n\n${source}`, tag);
  });

function within(text: string, { start, end }: Span): void {
  expect(Number.isInteger(start) && Number.isInteger(end), `${start}–${end} are whole`).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** What holds for every analysis, whatever the text. */
function sound(article: Article): void {
  const before = JSON.stringify(article);
  const analysis: Analysis = analyse(article);
  const { text, quotations, claims, speakers } = analysis;
  expect(text).toBe(article.text);
  const ids = [...quotations, ...claims, ...speakers].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(speakers.map(({ id }) => id));
  const heard = new Set<string>();
  for (const list of [quotations, claims]) {
    list.forEach((finding, index) => {
      within(text, finding);
      expect(finding.exact).toBe(text.slice(finding.start, finding.end));
      expect(finding.exact.trim()).not.toBe('');
      expect(text.slice(0, finding.start).endsWith(finding.prefix)).toBe(true);
      expect(text.slice(finding.end).startsWith(finding.suffix)).toBe(true);
      expect(finding.confidence).toBeGreaterThanOrEqual(0);
      expect(finding.confidence).toBeLessThanOrEqual(1);
      expect(finding.start).toBeGreaterThanOrEqual(list[index - 1]?.start ?? 0);
      for (const span of finding.evidence) {
        within(text, span);
        expect(span.end, `${span.role} is not empty`).toBeGreaterThan(span.start);
      }
    });
  }
  for (const q of quotations) {
    expect(Object.keys(RULES)).toContain(q.rule);
    if (q.speaker !== null) heard.add(q.speaker);
    if (q.echoOf !== null) expect(quotations.some(({ id, heading }) => id === q.echoOf && !heading)).toBe(true);
  }
  for (const c of claims) {
    for (const id of [c.claimant, c.disputer === 'article' ? null : c.disputer]) if (id !== null) heard.add(id);
    expect(c.status.length).toBeGreaterThan(0);
    expect(c.marker).not.toBe('');
  }
  expect(heard).toEqual(known);
  for (const speaker of speakers) {
    expect(speaker.name.trim()).not.toBe('');
    expect(speaker.aliases).not.toContain(speaker.name);
    expect(new Set(speaker.aliases).size).toBe(speaker.aliases.length);
  }
  expect(analyse(article), 'the same article gives the same analysis').toEqual(analysis);
  expect(JSON.stringify(article), 'the article is left as it was').toBe(before);
}

/** What holds for every note on a text. */
function soundNotes(article: Article): void {
  for (const note of analyse(article).notes) {
    within(article.text, note);
    for (const span of note.evidence) {
      within(article.text, span);
      expect(span.start).toBeGreaterThanOrEqual(note.kind === 'malformed-marks' ? note.start : 0);
    }
  }
}

test('every analysis of arbitrary text is sound', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(blocks, language, (parts, tag) => sound(articleFrom(parts, tag))),
    { numRuns: RUNS, seed: SEED },
  );
});

test('every analysis of a damaged article is sound', { timeout: PATIENCE }, () => {
  fc.assert(fc.property(mutated, sound), { numRuns: RUNS, seed: SEED });
});

// Every elided word is cut off by a call inside the last one (tokens.ts, pushWord).
test('thousands of elided words in a row are sound', () => {
  sound(articleOf("l'".repeat(20_000), 'fr'));
});

// Malformed marks are not in reading order where a doubled mark is never closed: the note ends before it starts.
test('every note on a damaged article is sound', { timeout: PATIENCE }, () => {
  fc.assert(fc.property(mutated, soundNotes), { numRuns: 1000, seed: 1498272761 });
});

test('every note on arbitrary text is sound', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(blocks, language, (parts, tag) => soundNotes(articleFrom(parts, tag))),
    {
      numRuns: 1000,
      seed: 195188191,
    },
  );
});

table<readonly [text: string, language: 'fr' | 'en']>(
  'texts that end or begin in the middle',
  ([text, tag]) => sound(articleOf(text, tag)),
  {
    right: [
      ['', 'fr'],
      [' ', 'en'],
      ['\n\n', 'fr'],
      ['\n\n\n\n', 'en'],
      ['«', 'fr'],
      ['»', 'fr'],
      ['« »', 'fr'],
      ['""=', 'en'],
      ['\u00ad', 'fr'],
      ['# ', 'fr'],
      ['* \n\n* ', 'fr'],
      ['Selon', 'fr'],
      ['Paul dit, selon', 'fr'],
      ['Paul affirme à tort que', 'fr'],
      ['Paul dément', 'fr'],
      ['Paul told', 'en'],
      ['According to', 'en'],
      ['« a', 'fr'],
      ['Paul :', 'fr'],
      ['tenu toute la nuit », a annoncé\n\nPaul Tessier dort.', 'fr'],
      ['oui », dit-il', 'fr'],
      ['12"dément', 'fr'],
      ['Le mur présenté par Paul comme', 'fr'],
      ['The wall presented by Paul as', 'en'],
      [' à tort  que \n\n«', 'fr'],
      ['Paul affirme à\n\ntort que le mur tombe.', 'fr'],
    ],
  },
);

test('blocks that leave text out, as a page does, are read alone', () => {
  const article = articleOf('Paul affirme que tout va bien.\n\nBoutique\n\n« Rien ne presse », a dit Paul.');
  sound({ ...article, blocks: article.blocks.filter((_, index) => index !== 1) });
});
