import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Who speaks in German papers, and what stands in marks there without being said.
attributed('cue-after', {
  de: [
    // Nobody calls himself by his name.
    [
      'Freude ist auch bei Rat Timo Rast zu spüren, obwohl Jan Holm gewählt wurde.\n\n„Jan Holm ist ein guter Kollege“, sagt er.',
      'Jan Holm ist ein guter Kollege',
      'Timo Rast',
      'direct',
    ],
    // A word takes up the marked words that open a paragraph, in the same one or the next.
    [
      'Die Gäste sind wütend.\n\n„Der Unmut lässt uns nicht kalt.“ Das sagte Timo Rast.',
      'Der Unmut lässt uns nicht kalt.',
      'Timo Rast',
      'direct',
    ],
    [
      'Die Gäste sind wütend.\n\n„Der Unmut lässt uns nicht kalt.“\n\nDas sagt Timo Rast, Vorstand der Werft.',
      'Der Unmut lässt uns nicht kalt.',
      'Timo Rast',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  de: [
    [
      'Timo Rast legte zwei Briefe vor, die Jan Holm geschrieben hatte. Er sagte der Agentur: „Jan Holm hat uns Briefe vorenthalten.“',
      'Jan Holm hat uns Briefe vorenthalten.',
      'Timo Rast',
      'direct',
    ],
    // What follows a colon is told by who spoke before it, and what only takes up such words by nobody else.
    [
      'Nele Auer sagte: „Der Unmut lässt uns nicht kalt.“ Das sagte auch Timo Rast.',
      'Der Unmut lässt uns nicht kalt.',
      'Nele Auer',
      'direct',
    ],
  ],
  // Pronouns of other languages stand for nobody whom the words name, either.
  fr: [
    [
      'Anne Brun a présenté deux lettres que Zoé Mercier avait écrites. Elle a dit : « Zoé Mercier nous a caché ces lettres. »',
      'Zoé Mercier nous a caché ces lettres.',
      'Anne Brun',
      'direct',
    ],
  ],
});

test.each([
  ['joined to a word before', '„Das wird knapp“, sagte Timo Rast im Sender-„Morgenmagazin“ zur Ernte.'],
  ['joined to a word behind', '„Das wird knapp“, sagte der „Wilde Gänse“-Sänger Timo Rast.'],
  ['to whom it was said', '„Das wird knapp“, sagte Timo Rast zu «Kurier».'],
  ['behind an aside', '„Das wird knapp“, sagte der Chef der Werft, Timo Rast, der „Küstenzeitung“.'],
])('a name in marks is nobody’s words: %s', (_, text) => {
  expect(analyse(articleOf(text, 'de')).quotations.map(({ exact }) => exact)).toEqual(['Das wird knapp']);
});

test('what a verb governs stands behind its preposition, and is said', () => {
  const { quotations } = analyse(articleOf('Nele Auer warnte vor „Panik“.', 'de'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['Panik']);
});
