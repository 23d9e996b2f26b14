import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

function asked(text: string) {
  const { quotations, speakers } = analyse(articleOf(text, 'en'));
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null;
  return quotations.map(({ speaker, candidates }) => [nameOf(speaker), candidates.map(nameOf)]);
}

test('where two fit as well the source is unclear, and both are named', () => {
  expect(asked('Ellen Marsh and Ruth Birkett walked in. She said: “We are staying.”')).toEqual([
    [null, ['Ruth Birkett', 'Ellen Marsh']],
  ]);
});

test('where one fits better there is no doubt', () => {
  expect(asked('Ellen Marsh walked in behind Tom Birkett. She said: “We are staying.”')).toEqual([['Ellen Marsh', []]]);
});
