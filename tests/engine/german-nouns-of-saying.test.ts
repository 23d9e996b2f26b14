import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// What a noun holds ends at the verb of the main clause, whether a list has it or not.
attributed('that-clause', {
  de: [
    [
      'Die Behauptung des Ministers, das Werk sei alt, stößt auf Kritik.',
      'das Werk sei alt',
      'des Ministers',
      'indirect',
    ],
    [
      'Die Aussage von Anna Pohl, dass das Werk alt sei, sorgte für Ärger.',
      'das Werk alt sei',
      'Anna Pohl',
      'indirect',
    ],
  ],
});

// „die Forderung der Polizei, das Werk zu schließen“: an infinitive tells what is wanted.
attributed('infinitive', {
  de: [
    [
      'Die Forderung der Polizei, das Werk zu schließen, stößt auf Kritik.',
      'das Werk zu schließen',
      'der Polizei',
      'indirect',
    ],
    [
      'Auf den Vorschlag von Anna Pohl, das Werk abzureißen, ging niemand ein.',
      'das Werk abzureißen',
      'Anna Pohl',
      'indirect',
    ],
    [
      'Anna Pohl leitet die Stadt. Kritik gibt es an Pohls Ankündigung, das Werk zu schließen.',
      'das Werk zu schließen',
      'Anna Pohl',
      'indirect',
    ],
    ['Die Drohung des Ministers, das Werk zu schließen, wirkte.', 'das Werk zu schließen', 'des Ministers', 'indirect'],
  ],
});

test.each([
  'Die Entscheidung der Stadt, das Werk zu schließen, stößt auf Kritik.',
  'Das Recht der Mieter, den Vertrag zu kündigen, bleibt.',
])('what somebody decides or may do is not said: %s', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});
