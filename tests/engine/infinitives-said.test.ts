import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

attributed('infinitive', {
  // „…, unschuldig zu sein“: the shortest infinitives have an ending of their own; the comma before one is often left out.
  de: [
    ['Anne Krug beteuerte, unschuldig zu sein.', 'unschuldig zu sein', 'Anne Krug', 'indirect'],
    ['Anne Krug gab an, nichts zu tun.', 'nichts zu tun', 'Anne Krug', 'indirect'],
    [
      'Anne Krug erklärte, nicht dabei gewesen zu sein und nichts zu wissen.',
      'nicht dabei gewesen zu sein und nichts zu wissen',
      'Anne Krug',
      'indirect',
    ],
    ['Anne Krug behauptet nichts davon gewusst zu haben.', 'nichts davon gewusst zu haben', 'Anne Krug', 'indirect'],
    [
      'Anne Krug versichert, zu haben übertragen die Akte an ihren Nachfolger.',
      'zu haben übertragen die Akte an ihren Nachfolger',
      'Anne Krug',
      'indirect',
    ],
  ],
  // "affirms to have received": where English has a clause, put word by word.
  en: [
    [
      'Mayor Ada Quill affirms to have received the letter in May.',
      'have received the letter in May',
      'Ada Quill',
      'indirect',
    ],
    ['Mayor Ada Quill says not to be angry.', 'not to be angry', 'Ada Quill', 'indirect'],
    ['Mayor Ada Quill says having obtained a meeting.', 'having obtained a meeting', 'Ada Quill', 'indirect'],
    ['The baker Omar Kent has confirmed to have sold the boat.', 'have sold the boat', 'Omar Kent', 'indirect'],
  ],
});

test.each([
  ['en', 'Police are looking for a man said to have fled to the coast.'],
  ['en', 'Omar Kent is said to have sold the boat.'],
  ['en', 'Omar Kent denies to have sold the boat.'],
  ['de', 'Anne Krug kam, ohne zu grüßen. Sie sprach zu ihren Gästen und sagte zu allen wenig.'],
])('%s: %s', (language, text) => {
  expect(analyse(articleOf(text, language as 'en')).quotations).toEqual([]);
});

// « a nié, mardi, avoir menti »: what stands between two commas right behind the verb parts it from what is said.
attributed('infinitive', {
  fr: [
    [
      'Les rebelles ont nié, par la voix de leur chef, avoir tiré sur la foule.',
      'avoir tiré sur la foule',
      'Les rebelles',
      'indirect',
    ],
    ['Luc Fabrègue a promis, sans rire, de ne pas partir.', 'ne pas partir', 'Luc Fabrègue', 'indirect'],
  ],
  es: [
    [
      'Ana Prado negó, en un comunicado, haber cobrado comisiones.',
      'haber cobrado comisiones',
      'Ana Prado',
      'indirect',
    ],
  ],
});
