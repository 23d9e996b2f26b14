import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// „…, so der Bürgermeister, …“ put word by word: who says so may stand inside what is said.
attributed('according-to', {
  en: [
    [
      'The situation, so the mayor Karl Rust, is grave.',
      'The situation, so the mayor Karl Rust, is grave',
      'Karl Rust',
      'indirect',
    ],
    [
      'Karl Rust, 58, left. The contracts were since May signed, so the 58-year-old, there was no way back.',
      'The contracts were since May signed, so the 58-year-old, there was no way back',
      'Karl Rust',
      'indirect',
    ],
  ],
  es: [
    [
      'La situación, así el jefe Juan Ruiz, es grave.',
      'La situación, así el jefe Juan Ruiz, es grave',
      'Juan Ruiz',
      'indirect',
    ],
  ],
  it: [
    [
      'La situazione, così il sindaco Plinio Rusconi, è grave.',
      'La situazione, così il sindaco Plinio Rusconi, è grave',
      'Plinio Rusconi',
      'indirect',
    ],
  ],
  pt: [
    [
      'Em maio houve, assim a chefe Ana Prates, uma reunião.',
      'Em maio houve, assim a chefe Ana Prates, uma reunião',
      'Ana Prates',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  en: [
    // Verbs that translations take over from the language of the text.
    ['The captain Karl Rust precises that the fire is out.', 'the fire is out', 'Karl Rust', 'indirect'],
  ],
  de: [['Karl Rust hat beurteilt, dass der Fall ernst ist.', 'der Fall ernst ist', 'Karl Rust', 'indirect']],
  es: [['Ana Ruiz adicionó que el agua sube.', 'el agua sube', 'Ana Ruiz', 'indirect']],
});

test.each([
  ['en', 'It rained all day, so the mayor, who had a coat, walked home.'],
  ['es', 'Llovió, así el alcalde, que tenía prisa, volvió.'],
  ['it', 'Pioveva, così il sindaco, che aveva fretta, è tornato.'],
])('no report: %s | %s', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations).toEqual([]);
});
