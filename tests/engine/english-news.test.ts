import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Shapes of English news whose verbs, months and participles look like something else.
attributed('that-clause', {
  en: [
    // A month with its capital is no "may".
    ['Anne Marsh, elected in May, said the pier was safe.', 'the pier was safe', 'Anne Marsh', 'indirect'],
    ['The survey, carried out in May, found that the tide rose.', 'the tide rose', 'The survey', 'indirect'],
    ['In May the council warned that the pier was unsafe.', 'the pier was unsafe', 'the council', 'indirect'],
    // Whom a participle names tells more of a text and does not speak.
    ['The study, led by Tom Rudd, found that the tide rose.', 'the tide rose', 'The study', 'indirect'],
    // What a text is called ends before a participle that lacks its end.
    ['A survey published in June found that the tide rose.', 'the tide rose', 'A survey', 'indirect'],
    ['Figures released on Monday show that prices rose.', 'prices rose', 'Figures', 'indirect'],
    // A noun for what is said may be the subject, or stand before the main clause.
    ['The council’s view that the pier is safe has few friends.', 'the pier is safe', 'The council', 'indirect'],
    ['Despite Anne Marsh’s claim that the pier was safe, it closed.', 'the pier was safe', 'Anne Marsh', 'indirect'],
    // An adverb before an adjective, and an age, tell a name.
    ['A clearly moved Anne Marsh said the pier was safe.', 'the pier was safe', 'Anne Marsh', 'indirect'],
    ['Ex-mayor Tom Reed said the pier was safe.', 'the pier was safe', 'Tom Reed', 'indirect'],
    ['Cllr Tom Reed said the pier was safe.', 'the pier was safe', 'Tom Reed', 'indirect'],
    // Whose text it is speaks; somebody's spokesman is somebody else.
    ['The council’s statement said the pier was safe.', 'the pier was safe', 'The council', 'indirect'],
    ['The mayor’s spokesman said the pier was safe.', 'the pier was safe', 'The mayor’s spokesman', 'indirect'],
    ['The letter, seen by the Observer, says the pier is safe.', 'the pier is safe', 'The letter', 'indirect'],
    ['Marsh, 32, said the team was ready.', 'the team was ready', 'Marsh', 'indirect'],
  ],
});

attributed('infinitive', {
  en: [['Peter Rudd’s promise to open the books was kept.', 'open the books', 'Peter Rudd', 'indirect']],
});

attributed('participle', {
  en: [
    // Right behind a subject the form of a past is its verb, whether a list holds it or not.
    [
      'Anne Marsh apologised for the delay, saying the weather had been bad.',
      'the weather had been bad',
      'Anne Marsh',
      'indirect',
    ],
    ['Anne Marsh resigned in May, saying she was tired.', 'she was tired', 'Anne Marsh', 'indirect'],
  ],
});

attributed('cue-after', {
  en: [
    // A stop that ends a short form ends no phrase.
    ['“It is a ruin,” said U.S. Senator Nealy Marsh.', 'It is a ruin', 'Nealy Marsh', 'direct'],
    ['“It is a ruin,” said former U.S. Rep. Nealy Marsh.', 'It is a ruin', 'Nealy Marsh', 'direct'],
    // A past that no list has makes a subject of a name.
    ['Pat Simmons teed up Mike Donnel’s song. “It is a ruin,” he said.', 'It is a ruin', 'Pat Simmons', 'direct'],
    ['“It is a ruin,” a visibly tired Anne Marsh said.', 'It is a ruin', 'Anne Marsh', 'direct'],
    ['“It is a ruin,” an increasingly angry Marsh said.', 'It is a ruin', 'Marsh', 'direct'],
  ],
});

// What looks like a report and is none.
test.each([
  'Newly discovered bones show the site was old.',
  'Tom Rudd added a goal and an assist, and Rovers won 4-2.',
  'The ovens went cold at 4 a.m., and the line outside did not know why.',
  'Meanwhile, friends, volunteers, and police searched the whole city.',
  'The doctors he first saw had no clue as to the cause.',
  'This guy learned the importance of staying hydrated very early on.',
  'Search engines find it at the moment in time that it goes live.',
  'Peter Rudd’s refusal to answer fully did not go over well.',
  'Pierre Herbert and Nick Mahut won the deciding doubles match in Group A.',
])('%s', (text) => {
  expect(analyse(articleOf(text, 'en')).quotations).toEqual([]);
});

test('what stands before the comma and tells when is no statement', () => {
  const { quotations } = analyse(articleOf('As a phone rang, the announcer said, “It is late.”', 'en'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['It is late.']);
});

attributed('colon', {
  en: [
    ['The mayor’s message to residents: “Stay at home.”', 'Stay at home.', 'The mayor', 'partial'],
    ['Anne Marsh’s message was clear: “Close it.”', 'Close it.', 'Anne Marsh', 'partial'],
  ],
});
