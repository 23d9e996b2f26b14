import { describe, expect, test } from 'vitest';
import { growingLists, inOrder, sortedSource } from '../../cli/languages/order.ts';
import { fr } from '../../engine/languages/fr.ts';
import { LANGUAGES } from '../../engine/languages/index.ts';

test('words stand in the order of their letters, accents behind, each once', () => {
  expect(inOrder('zèbre  été etat ete zèbre épée')).toBe('etat ete épée été zèbre');
});

test('a file is changed in its growing lists alone', () => {
  const language = { ...fr, notSpeech: { ...fr.notSpeech, naming: 'film album', terms: 'un deux' } };
  const source = "naming: 'film album',\nother: 'film album peu',\nterms: \"un deux\",\n";
  expect(sortedSource(source, language)).toBe("naming: 'album film',\nother: 'film album peu',\nterms: \"deux un\",\n");
});

describe.each(LANGUAGES.map((language) => [language.name, language] as const))('%s', (_, language) => {
  test('has its growing lists in order; npm run sort:languages mends it', () => {
    expect(growingLists(language).filter((list) => list !== inOrder(list))).toEqual([]);
  });
});
