import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

type Row = readonly [text: string, language: string, children: readonly string[]];

table<Row>(
  'passages marked inside a quotation are its children',
  ([text, language, children]) => {
    const { quotations } = analyse(articleOf(text, language));
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.children.map(({ start, end }) => text.slice(start, end))).toEqual(children);
  },
  {
    right: [
      ['« Le maire nous a dit “partez” hier », a raconté Paul Tessier.', 'fr', ['partez']],
      ['« Le maire nous a dit « partez » hier », a raconté Paul Tessier.', 'fr', ['partez']],
      ['“He told us ‘leave now’ and ‘be quick’ at noon,” said Tom Birkett.', 'en', ['leave now', 'be quick']],
      ['„Er hat uns ‚geht jetzt‘ gesagt“, sagte Jutta Brandeis.', 'de', ['geht jetzt']],
      ['« Nous restons », a dit Paul Tessier.', 'fr', []],
    ],
  },
);
