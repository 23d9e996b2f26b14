import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Where the verb closes its clause, all that goes with it stands between subject and verb and belongs to neither.
attributed('parataxis', {
  de: [
    [
      'Zwei Menschen wurden verletzt, wie die Polizei am Sonntag mitteilte.',
      'Zwei Menschen wurden verletzt',
      'die Polizei',
      'indirect',
    ],
    [
      'Zwei Menschen wurden verletzt, wie das Ministerium in der Nacht auf seiner Seite mitteilte.',
      'Zwei Menschen wurden verletzt',
      'das Ministerium',
      'indirect',
    ],
    [
      'Zwei Menschen wurden verletzt, wie der Leiter der Feuerwehr, Uwe Sander, am Montag mitteilte.',
      'Zwei Menschen wurden verletzt',
      'Uwe Sander',
      'indirect',
    ],
    [
      'Das Werk plant einen Neubau, wie die „Küstenzeitung“ am Montag berichtete.',
      'Das Werk plant einen Neubau',
      'die „Küstenzeitung“',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Wie der Direktor des Amtes, Uwe Sander, mitteilte, wurden zwei Menschen verletzt.',
      'wurden zwei Menschen verletzt',
      'Uwe Sander',
      'indirect',
    ],
  ],
});

// Where the verb stands second it shows by its place, whether a list has it or not.
attributed('parataxis', {
  de: [
    ['Die Quelle versiegt bald, sagte Nele Auer.', 'Die Quelle versiegt bald', 'Nele Auer', 'indirect'],
    ['Am Abend versiegte die Quelle, teilte die Stadt mit.', 'Am Abend versiegte die Quelle', 'die Stadt', 'indirect'],
  ],
});
attributed('according-to', {
  de: [['Der Täter flüchtete zu Fuß, so die Polizei.', 'Der Täter flüchtete zu Fuß', 'die Polizei', 'indirect']],
});

test.each(['Von Reportern gefragt, sagte Nele Auer nichts.', 'Der Mann klingelte, sagte aber nichts.'])(
  '%s says nothing',
  (text) => {
    expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
  },
);

// So does one of reported speech behind a comma, an adverb or a place.
attributed('that-clause', {
  de: [
    ['Nele Auer sagte, bald versiege die Quelle.', 'bald versiege die Quelle', 'Nele Auer', 'indirect'],
    ['Nele Auer sagte, in der Stadt herrsche Angst.', 'in der Stadt herrsche Angst', 'Nele Auer', 'indirect'],
    ['Nele Auer soll gesagt haben, die Quelle versiege.', 'die Quelle versiege', 'Nele Auer', 'indirect'],
  ],
});
attributed('told-on', {
  de: [
    [
      'Nele Auer tadelte den Bau. Dort versiege eine Quelle nach der anderen.',
      'Dort versiege eine Quelle nach der anderen',
      'Nele Auer',
      'indirect',
    ],
  ],
});

test('an adjective behind a place tells nothing on', () => {
  const text = 'Nele Auer tadelte den Bau. Im Ort ansässige Firmen klagten.';
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});
