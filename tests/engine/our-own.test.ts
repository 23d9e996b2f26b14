import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// « selon nos informations »: what the article has found out itself is nobody else's.
test.each([
  ['fr', 'Le maire démissionnera, selon nos informations.'],
  ['en', 'The mayor will resign, according to our information.'],
  ['de', 'Nach unseren Informationen tritt der Bürgermeister zurück.'],
  ['es', 'El alcalde dimitirá, según nuestras informaciones.'],
  ['it', 'Il sindaco si dimetterà, secondo le nostre informazioni.'],
  ['pt', 'O autarca vai demitir-se, segundo as nossas informações.'],
] as const)('%s: %s', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations).toEqual([]);
});

attributed('according-to', {
  fr: [
    ['Selon notre correspondant, le maire démissionnera.', 'le maire démissionnera', 'notre correspondant', 'indirect'],
  ],
});
