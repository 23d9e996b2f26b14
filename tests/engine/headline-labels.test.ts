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
      ['en', 'Police: Man shot outside bar', 'A man was shot on Monday, according to police.', 'Police'],
      ['en', 'Minister: no plans to raise taxes', 'The minister said on Monday that taxes were low.', 'Minister'],
      ['de', 'Polizei: Zwei Männer festgenommen', 'Zwei Männer sind in Haft, teilte die Polizei mit.', 'Polizei'],
      ['de', 'Experte: Preise werden steigen', 'Ein Experte sagte am Montag, man müsse sparen.', 'Experte'],
      ['de', 'Trainer Keller: Wir müssen mehr tun', 'Jan Keller sagte am Montag, es sei genug.', 'Jan Keller'],
      ['de', 'Keller: Boll hat gelogen', 'Anna Keller sagte am Montag, Jan Boll habe gelogen.', 'Anna Keller'],
      // A participle reports too, and so does « così »; a matter may stand before the name.
      ['it', 'Velardi: lo sciopero è legittimo', 'L’avvocato Nino Velardi ha detto la sua in aula.', 'Nino Velardi'],
      ['it', 'Mercato, Nino Velardi: mai chiesto un aumento', '«È falso». Così Nino Velardi.', 'Nino Velardi'],
      ['it', 'Nuoto, Nino Velardi: tre medaglie ai mondiali', 'Nino Velardi vince tre medaglie.', null],
      // What the article is about, somebody whom it does not report, a question.
      ['en', 'Storm: Pier closed until May', 'Ellen Marsh said on Monday that repairs went well.', null],
      ['en', 'Marsh: Pier to reopen in May', 'Ellen Marsh was born in Brae. She likes the pier.', null],
      ['en', 'Marsh: What will she do now?', 'Ellen Marsh said on Monday that repairs went well.', null],
    ],
  },
);

/** What stands before the colon or the dash at the end of an English headline: whose statement it is, or nobody's. */
table<readonly [title: string, body: string, speaker: string | null]>(
  'ends of headlines',
  ([title, body, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(`# ${title}\n\n${body}`, 'en'));
    const stated = title.replace(/(?::| –) [^:–]*$/u, '');
    const found = quotations.find(({ heading, exact }) => heading && exact === stated);
    expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(speaker);
  },
  {
    right: [
      ['Man killed in fire: police', 'A man was killed on Monday, police said.', 'police'],
      ['Pier to reopen in May – Marsh', 'Ellen Marsh said on Monday that repairs went well.', 'Ellen Marsh'],
      ['Coffee may cut risk of stroke: study', 'It was published on Monday.', 'study'],
      ['Two killed in crash – driver held', 'The driver said he was sorry.', null],
      ['Storm closes the old pier: mayor', 'The mayor was born in Brae.', null],
      ['Quay 2-1 Brae at the park: report', 'Quay won.', null],
    ],
  },
);

/** Where a subject may be left out, somebody behind the colon says the clause before it; no list of those whom it points at. */
table<readonly [title: string, body: string, speaker: string | null]>(
  'ends of headlines in Romance languages',
  ([title, body, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(`# ${title}\n\n${body}`, 'es'));
    const stated = title.slice(0, title.lastIndexOf(':'));
    const found = quotations.find(({ heading, exact }) => heading && exact === stated);
    expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(speaker);
  },
  {
    right: [
      ['El muelle abrirá en mayo: Gil', 'La alcaldesa Ana Gil dijo el lunes que todo va bien.', 'Ana Gil'],
      ['Estas son las ganadoras del premio: Ana Gil', 'Ana Gil dijo el lunes que todo va bien.', null],
    ],
  },
);
