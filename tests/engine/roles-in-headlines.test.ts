import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

test.each<['en' | 'de' | 'es', string, string, string]>([
  ['en', 'What Senator Lucia Ortega said about the dam. Ortega said that it would hold.', 'Lucia Ortega', 'Senator'],
  ['en', 'Why Mayor Ada Quill resigned is unclear. Quill said that she was tired.', 'Ada Quill', 'Mayor'],
  ['en', 'Senator Lucia Ortega said that the dam would hold.', 'Lucia Ortega', 'Senator'],
])('%s: %s → %s, %s', (language, text, name, role) => {
  const { speakers } = analyse(articleOf(text, language));
  expect(speakers.find((speaker) => speaker.name === name)?.role).toBe(role);
});
