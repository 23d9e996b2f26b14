import { expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

test.each<readonly [Language, string]>([
  // Nobody else has stated anything.
  ['fr', 'Paul Tessier n’est pas de cet avis.'],
  ['fr', 'Jeanne Oriol affirme que la digue tient. Elle n’est pas de cet avis depuis longtemps.'],
  ['en', 'Tom Birkett saw it differently.'],
  ['it', 'Plinio Rusconi ha scosso il capo. Nega tutto dal primo giorno.'],
  ['pt', 'Rui Cachão negou essa leitura.'],
  // The view is not negated, or the phrase is part of something else.
  ['fr', 'Jeanne Oriol affirme que la digue tient. Paul Tessier est de cet avis.'],
  ['en', 'Ellen Marsh said that the wall was safe. Tom Birkett agreed.'],
  ['es', 'Inés Robledo dijo que el dique resiste. Rosa Cárdenas lo ve así.'],
  // A question, a refusal, an offer.
  ['fr', 'Jeanne Oriol a demandé si la digue tenait. Paul Tessier n’est pas de cet avis.'],
  ['it', 'Marta Bellini dice che la diga regge. Plinio Rusconi rifiuta di commentare.'],
  ['pt', 'Inês Tavares diz que o dique resiste. Rui Cachão recusou comentar.'],
  ['fr', 'Jeanne Oriol propose un accord. Paul Tessier rejette toute négociation.'],
  // A question of the journalist's own is what is answered.
  ['de', 'Eva Kern sagte, sie wolle im Mai kommen. Ob das etwas ändert? Jan Weber glaubt nicht daran.'],
  ['fr', 'Jeanne Oriol affirme que la digue tient. Cela suffira-t-il à rassurer ? Paul Tessier n’y croit pas.'],
  // An accusation alone disputes nothing.
  ['fr', 'Paul Tessier est soupçonné d’avoir vendu les cloches.'],
  ['en', 'Tom Birkett is alleged to have moved the boats.'],
])('nobody answers, %s: %s', (language, text) => {
  expect(answered(language, text)).toEqual([]);
});
