import { expect, it } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { languageOf, partsByLanguage } from '../../engine/text/language.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

const FRENCH =
  'La digue a tenu toute la nuit et les habitants sont rentrés dans leurs maisons avec leurs enfants, mais le port reste fermé pour une semaine au moins selon la mairie.';
const ENGLISH =
  'The wall held all night and the people of the quay have gone back to their houses with their children, but the port is closed for a week at least, the council said.';

table<readonly [text: string, markup: string | null, language: string]>(
  'language of an article',
  ([text, markup, language]) => expect(languageOf(articleOf(text, markup)).code).toBe(language),
  {
    right: [
      [FRENCH, null, 'fr'],
      [ENGLISH, null, 'en'],
      [FRENCH, 'fr-FR', 'fr'],
      [ENGLISH, 'en-GB', 'en'],
      // The words outweigh markup that a template set wrongly.
      [FRENCH, 'en', 'fr'],
      [ENGLISH, 'fr-FR', 'en'],
      // Too few words to tell: the markup decides.
      ['Port fermé', 'fr', 'fr'],
      ['Port closed', 'en', 'en'],
      ['Port Harbour', 'EN-us', 'en'],
      ['Paul', 'fr-CA', 'fr'],
      // A quotation in the other language changes nothing.
      [`${FRENCH} « The wall held all night », dit-il.`, null, 'fr'],
      [`${ENGLISH} “La digue a tenu toute la nuit,” he said.`, null, 'en'],
      ['', 'en', 'en'],
      ['', null, 'fr'],
    ],
  },
);

const BOX = 'Paul Orme has been writing about harbours and the people in them for this paper since he left the navy.';

table<readonly [text: string, blocks: readonly string[]]>(
  'language of each block',
  ([text, languages]) => {
    const article = articleOf(text, null);
    const codes = new Map(
      partsByLanguage(article).flatMap(({ language, blocks }) => blocks.map((block) => [block.start, language.code])),
    );
    expect(article.blocks.map(({ start }) => codes.get(start))).toEqual(languages);
  },
  {
    right: [
      [`${FRENCH}\n\n${FRENCH}`, ['fr', 'fr']],
      // A note on the author in the language of the site that copied the article.
      [`${FRENCH}\n\n${BOX}`, ['fr', 'en']],
      [`${BOX}\n\n${FRENCH}\n\n${FRENCH}`, ['en', 'fr', 'fr']],
      // Too few words to tell.
      [`${FRENCH}\n\nRead more of this`, ['fr', 'fr']],
      // A quotation in another language stands in a sentence of the article's.
      [
        `${FRENCH}\n\n« The wall held all night », a dit la maire, qui est une amie de la famille et de tous.`,
        ['fr', 'fr'],
      ],
    ],
  },
);

it('reads a block with the words of its own language, and its speakers are those of the article', () => {
  const article = articleOf(
    `${FRENCH}\n\n« Nous restons », a dit Paula Orme.\n\n${BOX} “We are staying,” said Paula Orme.`,
    null,
  );
  const { quotations, speakers } = analyse(article);
  const spoken = quotations.filter(({ kind }) => kind === 'direct');
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name;
  expect(analyse(article).blocks.map(({ language }) => language)).toEqual([undefined, undefined, 'en']);
  expect(spoken.map(({ exact }) => exact)).toEqual(['Nous restons', 'We are staying']);
  expect(spoken.map(({ speaker }) => nameOf(speaker))).toEqual(['Paula Orme', 'Paula Orme']);
});
