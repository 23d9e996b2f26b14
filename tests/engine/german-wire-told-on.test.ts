import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// What sober reports go on to tell of what somebody said, sentence by sentence.
attributed('told-on', {
  de: [
    // In the plural a verb takes the form of what would be.
    [
      'Der Ort sei ruhig, sagte Nele Auer. Nun gälten dort andere Regeln.',
      'Nun gälten dort andere Regeln',
      'Nele Auer',
      'indirect',
    ],
    [
      'Der Ort sei ruhig, sagte Nele Auer. Die Leute kämen gut zurecht.',
      'Die Leute kämen gut zurecht',
      'Nele Auer',
      'indirect',
    ],
    // Behind a colon stands what is meant, as an infinitive.
    [
      'Der Bund habe sie getäuscht, sagte Nele Auer. Sie habe nur einen Weg: gegen den Bau vorzugehen.',
      'Sie habe nur einen Weg: gegen den Bau vorzugehen',
      'Nele Auer',
      'indirect',
    ],
    // Whoever is said to have said it speaks, though no list has the noun.
    [
      'Man könne nun Raketen bauen, meldete am Freitag das Staatsradio. Der Test sei eine Antwort auf Drohungen.',
      'Der Test sei eine Antwort auf Drohungen',
      'das Staatsradio',
      'indirect',
    ],
    // Behind a sentence whose verb is one of speech a past that would be is told.
    [
      'Timo Rast dankte den Rettern. Viele Leute hätten sie mit Tee versorgt.',
      'Viele Leute hätten sie mit Tee versorgt',
      'Timo Rast',
      'indirect',
    ],
    [
      'Timo Rast machte die Gilde für den Brand verantwortlich. Die Sätze hätten sich gegen das Amt gerichtet.',
      'Die Sätze hätten sich gegen das Amt gerichtet',
      'Timo Rast',
      'indirect',
    ],
  ],
});

test.each([
  // What may come is the journalist's.
  '„Der Ort ist ruhig“, sagte Nele Auer. Die Preise dürften im Mai steigen.',
  '„Der Ort ist ruhig“, sagte Nele Auer. Die Ämter könnten Post- und Bankdaten abfragen.',
  '„Der Ort ist ruhig“, sagte Nele Auer. Die Leute kämen, wenn man sie ruft.',
  // So is a clause behind a colon that has its own verb.
  '„Der Ort ist ruhig“, sagte Nele Auer. Es gebe nur einen Weg: Der Rat zahlt.',
])('%s: nothing is told on', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations.map(({ exact }) => exact)).toEqual(['Der Ort ist ruhig']);
});

test('who did something else is not taken to tell what would have been', () => {
  const { quotations } = analyse(articleOf('Timo Rast gewann. Viele Leute hätten ihn mit Tee versorgt.', 'de'));
  expect(quotations).toEqual([]);
});

attributed('parataxis', {
  de: [
    // What is demanded may stand in a form that tells what should be.
    [
      'Die Staats- und Regierungschefs sollten ihre Ziele bekräftigen, forderte Timo Rast heute in Aubach.',
      'Die Staats- und Regierungschefs sollten ihre Ziele bekräftigen',
      'Timo Rast',
      'indirect',
    ],
    ['Der Rat muss sparen, forderte Timo Rast Sonntagabend.', 'Der Rat muss sparen', 'Timo Rast', 'indirect'],
  ],
});
