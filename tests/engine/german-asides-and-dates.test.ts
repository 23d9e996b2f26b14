import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// An aside on the subject stands between the word that opens a clause and the verb that closes it.
attributed('that-clause', {
  de: [
    ['Wie Uwe Kern, Leiter der Wehr, am Montag mitteilte, ist das Werk zu.', 'ist das Werk zu', 'Uwe Kern', 'indirect'],
    [
      'Wie Uwe Kern, der den Hof seit 1998 führt, am Montag sagte, ist das Werk zu.',
      'ist das Werk zu',
      'Uwe Kern',
      'indirect',
    ],
    [
      'Nachdem Uwe Kern, Leiter der Wehr, am Montag gesagt hatte, dass das Werk schließe, wurde es still.',
      'das Werk schließe',
      'Uwe Kern',
      'indirect',
    ],
    [
      'Als der Leiter der Feuerwehr, Uwe Kern, am Montag sagte, das Werk sei zu, wurde es still.',
      'das Werk sei zu',
      'Uwe Kern',
      'indirect',
    ],
    // The stop of a date ends no clause.
    ['Anna Pohl sagte am 3. März, das Werk sei zu.', 'das Werk sei zu', 'Anna Pohl', 'indirect'],
  ],
});

attributed('parataxis', {
  de: [
    ['Das Werk ist zu, wie Uwe Kern, der den Hof führt, am Montag sagte.', 'Das Werk ist zu', 'Uwe Kern', 'indirect'],
  ],
});

attributed('infinitive', {
  de: [
    [
      'Am Montag kündigte Uwe Kern, Leiter der Wehr, an, das Werk zu schließen.',
      'das Werk zu schließen',
      'Uwe Kern',
      'indirect',
    ],
    // A date is no number that somebody comes to.
    [
      'Kritiker sprachen sich am 3. März dafür aus, das Werk zu erhalten.',
      'das Werk zu erhalten',
      'Kritiker',
      'indirect',
    ],
    [
      'Die Forderung von Dr. Anna Pohl, das Werk zu schließen, stößt auf Kritik.',
      'das Werk zu schließen',
      'Anna Pohl',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  de: [
    ['Nach Angaben von Uwe Kern und Anna Pohl ist das Werk zu.', 'ist das Werk zu', 'Uwe Kern', 'indirect'],
    // „seine“ is said of „das Unternehmen“ as well, „der Angeklagte“ is a man.
    ['Das Unternehmen klagt. Nach seinen Angaben ist das Werk zu.', 'ist das Werk zu', 'Das Unternehmen', 'indirect'],
    ['Der Angeklagte kam. Nach seinen Angaben ist das Werk zu.', 'ist das Werk zu', 'Der Angeklagte', 'indirect'],
  ],
});

attributed('cue-after', {
  de: [
    ['Der Angeklagte kam. „Das Werk ist zu“, sagte er.', 'Das Werk ist zu', 'Der Angeklagte', 'direct'],
    ['Die Angeklagte kam. „Das Werk ist zu“, sagte sie.', 'Das Werk ist zu', 'Die Angeklagte', 'direct'],
    // The particle of the verb stands behind the name, whatever small words or initials that has.
    ['„Das Werk ist zu“, räumte Anna von der Tanne ein.', 'Das Werk ist zu', 'Anna von der Tanne', 'direct'],
    ['„Das Werk ist zu“, fügte Jan van Holm hinzu.', 'Das Werk ist zu', 'Jan van Holm', 'direct'],
    ['„Das Werk ist zu“, merkte J. P. Holm an.', 'Das Werk ist zu', 'J. P. Holm', 'direct'],
    [
      '„Das Werk ist zu“, sagte ein Sprecher der Polizei Ende Mai.',
      'Das Werk ist zu',
      'ein Sprecher der Polizei',
      'direct',
    ],
    ['„Wir bleiben hier“, lautet die Botschaft von Anna Pohl.', 'Wir bleiben hier', 'Anna Pohl', 'direct'],
    [
      '„Wir bleiben hier“, lautet die Botschaft der Deutschen Moorstiftung.',
      'Wir bleiben hier',
      'die Botschaft der Deutschen Moorstiftung',
      'direct',
    ],
  ],
});

test('with whom somebody talks is not said', () => {
  const { quotations } = analyse(articleOf('„Das Werk ist zu“, fürchtete Uwe Kern im Gespräch mit dem „Boten“.', 'de'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['Das Werk ist zu']);
});

test('the object of a verb with a particle is no part of a name', () => {
  const { speakers } = analyse(
    articleOf('„Das Werk ist zu“, sagt Timo Weber. Danach kündigte Timo Weber Klage an.', 'de'),
  );
  expect(speakers.map(({ name }) => name)).toEqual(['Timo Weber']);
});
