import { expect } from 'vitest';
import { languageOf } from '../../engine/languages/index.ts';
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
