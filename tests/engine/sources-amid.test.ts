import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

attributed('according-to', {
  en: [
    // What is joined with a subject and a verb of its own is no more the source's.
    [
      'The plant was closed, according to the mayor, but the workers stayed.',
      'The plant was closed',
      'the mayor',
      'indirect',
    ],
    [
      'Work could start in May, according to a report by officers, but only if the council pays.',
      'Work could start in May, according to a report by officers, but only if the council pays',
      'a report',
      'indirect',
    ],
    // Put word by word: between the verb and the rest, without commas.
    [
      'Her client is according to Ada Quill a gambler.',
      'Her client is according to Ada Quill a gambler',
      'Ada Quill',
      'indirect',
    ],
  ],
  // „Nach dem Bauern, die Felder sind trocken“: subject and verb stand as they did in the language that it was put from.
  de: [
    [
      'Der Bauer Jan Holm ist unzufrieden. Nach ihm, die Felder sind seit Mai trocken.',
      'die Felder sind seit Mai trocken',
      'Jan Holm',
      'indirect',
    ],
    [
      'Nach dem Bürgermeister, die Straße ist seit Mai gesperrt.',
      'die Straße ist seit Mai gesperrt',
      'dem Bürgermeister',
      'indirect',
    ],
    [
      'Laut einem Sprecher für die Behörde ist die Straße seit Mai gesperrt.',
      'ist die Straße seit Mai gesperrt',
      'einem Sprecher für die Behörde',
      'indirect',
    ],
  ],
});

test.each([
  'Nach dem Bürgermeister sprach die Ministerin. Nach ihr kam der Trainer.',
  'Nach der Partei, die regiert, kam die Ministerin zu Wort.',
  'Nach der Polizei kam die Feuerwehr, die Straße war gesperrt.',
])('who came before says nothing: %s', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});
