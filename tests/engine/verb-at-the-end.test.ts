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
      'Küstenzeitung',
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

// A main clause that goes on behind what is reported is no part of it, and neither is one that stands before.
attributed('that-clause', {
  de: [
    ['Nele Auer, die stets betont, dass die Quelle sprudelt, schwieg.', 'die Quelle sprudelt', 'Nele Auer', 'indirect'],
    ['Obwohl Nele Auer sagte, dass die Quelle sprudelt, brach sie ab.', 'die Quelle sprudelt', 'Nele Auer', 'indirect'],
    ['Nele Auer sagte, die Quelle sei leer und verließ den Saal.', 'die Quelle sei leer', 'Nele Auer', 'indirect'],
    ['Nele Auer sagte, sie sei arm und bleibe allein.', 'sie sei arm und bleibe allein', 'Nele Auer', 'indirect'],
  ],
});
attributed('parataxis', {
  de: [
    ['Die Quelle sei leer, sagte Nele Auer und verließ den Saal.', 'Die Quelle sei leer', 'Nele Auer', 'indirect'],
    [
      'Dass die Quelle sprudelt, sei ein Wunder, sagte Nele Auer.',
      'Dass die Quelle sprudelt, sei ein Wunder',
      'Nele Auer',
      'indirect',
    ],
  ],
});
attributed('according-to', {
  de: [
    [
      'Nach Angaben von Nele Auer, die den Brunnen grub, ist die Quelle leer.',
      'ist die Quelle leer',
      'Nele Auer',
      'indirect',
    ],
  ],
});
