import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Behind the colon of a denial stands how it is by whoever denies.
attributed('colon', {
  en: [
    ['Ada Quill rejects it: all reports lay in the room.', 'all reports lay in the room', 'Ada Quill', 'indirect'],
    [
      'Ada Quill, head of the school, contests the figure: the bill was lower.',
      'the bill was lower',
      'Ada Quill',
      'indirect',
    ],
  ],
  de: [
    [
      'Karl Rust bestreitet diese Zahl : nur ein einziger Weiler wäre betroffen.',
      'nur ein einziger Weiler wäre betroffen',
      'Karl Rust',
      'indirect',
    ],
    [
      'Karl Rust weist das zurück: Alle Berichte lagen im Raum.',
      'Alle Berichte lagen im Raum',
      'Karl Rust',
      'indirect',
    ],
  ],
  it: [
    [
      'La direttrice Anna Rusconi respinge ciò : Lei abbia allora solo del 2025 parlato .',
      'Lei abbia allora solo del 2025 parlato',
      'Anna Rusconi',
      'indirect',
    ],
    [
      'Anna Rusconi ha smentito tutto: il contratto era firmato.',
      'il contratto era firmato',
      'Anna Rusconi',
      'indirect',
    ],
  ],
  es: [['Ana Ruiz rechaza esa versión: nadie firmó nada.', 'nadie firmó nada', 'Ana Ruiz', 'indirect']],
  pt: [['Ana Prates nega tudo: o contrato era válido.', 'o contrato era válido', 'Ana Prates', 'indirect']],
});

test.each([
  ['en', 'Ada Quill did not deny it: the reports lay in the room.'],
  ['en', 'The mayor rejected three offers: one was too low, two were late.'],
  ['de', 'Das Gericht wies drei Klagen zurück: Eine kam zu spät.'],
])('tells of something else: %s | %s', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations).toEqual([]);
});
