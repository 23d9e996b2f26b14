import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legible } from '../../engine/garbled/legible.ts';
import { Places } from '../../engine/garbled/places.ts';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** A text as it is typed, and what it stands for; the same where nothing in it is garbled. */
type Row = readonly [typed: string, meant: string];

table<Row>('garbled text', ([typed, meant]) => expect(legible(articleOf(typed))?.article.text ?? typed).toBe(meant), {
  right: [
    // Entities that were escaped twice; what HTML does not name stays.
    ['Il dit &laquo;&nbsp;oui&nbsp;&raquo; &agrave; l&#039;entr&eacute;e.', "Il dit «\u00a0oui\u00a0» à l'entrée."],
    ['“Fish &amp; chips &#8211; again”', '“Fish & chips – again”'],
    ['R&D, A&nope; and &#1; and &#xD800;', 'R&D, A&nope; and &#1; and &#xD800;'],
    // UTF-8 read as something else.
    ['Elle Ã©tait lÃ\u00a0, dit-il : Â« oui Â».', 'Elle était là, dit-il : « oui ».'],
    ['â€œWe stayâ€\u009d, itâ€™s late â€“ really.', '“We stay”, it’s late – really.'],
    ['â€œWe stayâ€ said Tom.', '“We stay” said Tom.'],
    ['\u00e2\u0080\u009cWe stay\u00e2\u0080\u009d', '“We stay”'],
    ['SÃ£o Paulo', 'São Paulo'],
    // Words in capitals that end in such a letter, and plain accents.
    ['« MANHÃ” »', '« MANHÃ” »'],
    ['Le château âgé, à « Ânon »', 'Le château âgé, à « Ânon »'],
    // Letters taken apart, set as one, or with something unseen between.
    ['de\u0301clare\u0301', 'déclaré'],
    ['le ﬁls et le ﬂeuve', 'le fils et le fleuve'],
    ['gouver\u00adnement, mai\u200brie', 'gouvernement, mairie'],
    // Apostrophes.
    ['l´eau d`ici, aujourd‘hui', 'l’eau d’ici, aujourd’hui'],
    ["l ' eau qu' il boit", 'l’eau qu’il boit'],
    ["l''eau qu’’il boit, she don''t", 'l’eau qu’il boit, she don’t'],
    ["Il dit ''oui''et part. ''Non''s’écrie-t-il.", "Il dit ''oui''et part. ''Non''s’écrie-t-il."],
    ["I don ' t know the mayor ' s mind", 'I don’t know the mayor’s mind'],
    ["il dit ' oui ' et part", "il dit ' oui ' et part"],
    ["they all 'agreed' on it", "they all 'agreed' on it"],
    ['bread ‘n’ butter', 'bread ‘n’ butter'],
    // Hyphens.
    ['Jean–Pierre, dit–il, a–t–il su ?', 'Jean-Pierre, dit-il, a-t-il su ?'],
    ['Demande - t - elle', 'Demande-t-elle'],
    ['a well-known debate–published today', 'a well-known debate–published today'],
    // Signs that could not be read.
    [
      '\ufffdWe stay\ufffd, Tom\ufffds mother said. It\ufffds late \ufffd very late.',
      '"We stay", Tom’s mother said. It’s late – very late.',
    ],
    ['Il a d\ufffdclar\ufffd : \ufffdoui\ufffd', 'Il a d\ufffdclar\ufffd : \ufffdoui\ufffd'],
  ],
});

test('paragraphs that a stray break parts are one, and no others', () => {
  const blocksOf = (text: string) => legible(articleOf(text))?.article.blocks.length ?? articleOf(text).blocks.length;
  expect(blocksOf('« Nous restons ici »,\n\na déclaré Paul Tessier.')).toBe(1);
  expect(blocksOf('“We stay.”\n\nsaid Tom Birkett.\n\nIt rained.')).toBe(2);
  expect(blocksOf('Il pleut.\n\nde Vries est parti.')).toBe(2);
  expect(blocksOf('Trois demandes :\n\nla paix')).toBe(2);
  expect(blocksOf('Sommaire\n\npar Paul Tessier')).toBe(2);
  expect(blocksOf('# Nous restons\n\na déclaré Paul Tessier.')).toBe(2);
});

test('findings stand in the text as it is typed, and name people as they are meant', () => {
  const typed = 'Â« Nous restons ici Â», a dÃ©clarÃ© Ã‰lise Tessier.\n\nElle estime que la digue tiendra.';
  const analysis = analyse(articleOf(typed));
  expect(analysis.text).toBe(typed);
  expect(analysis.blocks).toEqual(articleOf(typed).blocks);
  expect(analysis.speakers.map(({ name }) => name)).toEqual(['Élise Tessier']);
  expect(analysis.quotations.map(({ start, end, exact }) => [typed.slice(start, end), exact])).toEqual([
    ['Nous restons ici', 'Nous restons ici'],
    ['la digue tiendra', 'la digue tiendra'],
  ]);
  const [said] = analysis.quotations;
  expect(typed.startsWith(said?.suffix ?? '-', said?.end)).toBe(true);
  expect(typed.slice(0, said?.start).endsWith(said?.prefix ?? '-')).toBe(true);
  const shown = said?.evidence.map(({ start, end }) => typed.slice(start, end));
  expect(shown).toContain('a dÃ©clarÃ©');
  expect(shown).toContain('Ã‰lise Tessier');
});

test('what a reader sees to be garbled is noted, what only looks right is not', () => {
  const noted = (text: string) => analyse(articleOf(text)).notes.map(({ kind, evidence }) => [kind, evidence.length]);
  expect(noted('« La digue a tenu », a dÃ©clarÃ© Paul Tessier.')).toEqual([['garbled-characters', 2]]);
  expect(noted('« La digue a tenu », a de\u0301clare\u0301 Paul Tessier.')).toEqual([]);
});

test('spans lead into the edited text and back', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '&', ' '), maxLength: 6 });
  const pieces = fc.array(fc.tuple(letters, letters, letters), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pieces, (parts) => {
      let [text, meant] = ['', ''];
      const edits = parts.flatMap(([kept, typed, stands]) => {
        text += kept;
        meant += kept;
        if (typed === '') return [];
        const edit = { start: text.length, end: text.length + typed.length, meant: stands, visible: true };
        text += typed;
        meant += stands;
        return [edit];
      });
      const places = new Places(edits);
      for (let at = 0; at <= meant.length; at++) {
        const [start, end] = [places.startOf(at), places.endOf(at)];
        expect(start).toBeGreaterThanOrEqual(end === text.length ? 0 : end - 6);
        expect(start).toBeLessThanOrEqual(text.length);
        if (at > 0) expect(end).toBeGreaterThanOrEqual(places.endOf(at - 1));
        if (at > 0) expect(start).toBeGreaterThanOrEqual(places.startOf(at - 1));
      }
      // A character that no edit touches is the same on both sides.
      for (let at = 0; at < text.length; at++) {
        if (edits.some(({ start, end }) => start <= at && at < end)) continue;
        const there = places.meantAt(at);
        expect(meant[there]).toBe(text[at]);
      }
    }),
  );
});
