import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

type Row = readonly [language: string, title: string, body: string, speaker: string | null];

/** What stands behind the colon of a headline: whose statement it is, or nobody's. */
table<Row>(
  'labels of headlines',
  ([language, title, body, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(`# ${title}\n\n${body}`, language));
    const stated = title.slice(title.indexOf(':') + 1).trim();
    const found = quotations.find(({ heading, exact }) => heading && exact === stated);
    expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(speaker);
  },
  {
    right: [
      ['en', 'Marsh: Pier to reopen in May', 'Ellen Marsh said on Monday that repairs went well.', 'Ellen Marsh'],
      ['de', 'Keller: Der Deich hält', 'Anna Keller sagte am Montag, man habe geprüft.', 'Anna Keller'],
      ['fr', 'Anne Oriol : la digue a tenu', 'Anne Oriol affirme que tout va bien.', 'Anne Oriol'],
      ['de', 'Studie: Schlaf schützt das Herz', 'Forscher befragten 4.000 Menschen.', 'Studie'],
      ['en', 'Poll: Most want the pier to stay', 'Some 4,000 people were asked.', 'Poll'],
      // What the article is about, somebody whom it does not report, a question.
      ['en', 'Storm: Pier closed until May', 'Ellen Marsh said on Monday that repairs went well.', null],
      ['en', 'Marsh: Pier to reopen in May', 'Ellen Marsh was born in Brae. She likes the pier.', null],
      ['en', 'Marsh: What will she do now?', 'Ellen Marsh said on Monday that repairs went well.', null],
    ],
  },
);
