import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

attributed('according-to', {
  en: [
    // "…, so the mayor further" put word by word: the adverb is no part of who speaks.
    ['The mayor came late. The case is over, so the mayor further.', 'The case is over', 'The mayor', 'indirect'],
    [
      'Ada Quill, 58, came late. Her daughter was awake, so the 58-year-old further.',
      'Her daughter was awake',
      'Ada Quill',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  en: [
    // "has besides announced": an adverb between the auxiliary and its participle is nobody.
    [
      'The lawyer Omar Kent has besides announced that the frame will return.',
      'the frame will return',
      'Omar Kent',
      'indirect',
    ],
    [
      'The lawyer Omar Kent has therefore announced that the frame will return.',
      'the frame will return',
      'Omar Kent',
      'indirect',
    ],
    // "let know", "let slip"
    ['Mayor Ada Quill let slip that two firms had come.', 'two firms had come', 'Ada Quill', 'indirect'],
  ],
});

attributed('parataxis', {
  en: [
    ['Mayor Ada Quill came late. Two firms have come, she let know.', 'Two firms have come', 'Ada Quill', 'indirect'],
    // "district administrator Name": the noun right before the name tells what somebody is.
    [
      'The road is closed, stressed district administrator Matthäus Kent.',
      'The road is closed',
      'Matthäus Kent',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  en: [
    [
      'The road is closed, stressed district administrator Matthäus Kent. “It is done”, the politician said.',
      'It is done',
      'Matthäus Kent',
      'direct',
    ],
  ],
});

test.each(['It rained, so the mayor walked.', 'The road was closed, so the 58-year-old stayed at home.'])(
  '%s',
  (text) => {
    expect(analyse(articleOf(text, 'en')).quotations).toEqual([]);
  },
);

// "“…”, has Name said", "S, has the mayor declared": the subject between the auxiliary and its participle.
attributed('cue-after', {
  en: [
    ['“We will stay on the boat”, has Ada Quill said on Monday.', 'We will stay on the boat', 'Ada Quill', 'direct'],
  ],
});

attributed('parataxis', {
  en: [
    [
      'The road to the coast is closed, has the mayor Ada Quill declared.',
      'The road to the coast is closed',
      'Ada Quill',
      'indirect',
    ],
  ],
});

test('a question reports nothing', () => {
  expect(analyse(articleOf('If the road is closed, has Ada Quill said anything?', 'en')).quotations).toEqual([]);
});
