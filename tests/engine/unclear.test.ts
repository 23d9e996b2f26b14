import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

function asked(text: string, language = 'en') {
  const { quotations, speakers } = analyse(articleOf(text, language));
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null;
  return quotations.map(({ speaker, candidates }) => [nameOf(speaker), candidates.map(nameOf)]);
}

test('where two fit as well the source is unclear, and both are named', () => {
  expect(asked('Ellen Marsh and Ruth Birkett walked in. She said: “We are staying.”')).toEqual([
    [null, ['Ruth Birkett', 'Ellen Marsh']],
  ]);
});

test('two names with one verb are both its subject', () => {
  expect(asked('Odile Kerbrat et Maud Kerbrat sont montées. Elle a dit : « Nous restons. »', 'fr')).toEqual([
    [null, ['Maud Kerbrat', 'Odile Kerbrat']],
  ]);
});

test('where one fits better there is no doubt', () => {
  expect(asked('Ellen Marsh walked in behind Tom Birkett. She said: “We are staying.”')).toEqual([['Ellen Marsh', []]]);
});
