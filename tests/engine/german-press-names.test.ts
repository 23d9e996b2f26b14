import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Whom German papers name, without an article, a comma or a subject.
attributed('according-to', {
  de: [
    // Behind a surname that the article has told a noun belongs to the sentence.
    [
      'Jan Weider sagte, es sei ruhig. Das meiste ist laut Weider Lärm von nebenan.',
      'Das meiste ist laut Weider Lärm von nebenan',
      'Jan Weider',
      'indirect',
    ],
    // A noun in the plural needs no article, whatever adjective stands before it.
    ['Nach Angaben von unabhängigen Prüfern fehlt Geld.', 'fehlt Geld', 'unabhängigen Prüfern', 'indirect'],
    ['Nach Angaben von Bonner Diplomaten fehlt Geld.', 'fehlt Geld', 'Bonner Diplomaten', 'indirect'],
    // The bracket that an auxiliary opens is closed behind the insertion.
    [
      'Sie sollen ihn, so die Anklage, mit einem Messer bedroht haben.',
      'Sie sollen ihn, so die Anklage, mit einem Messer bedroht haben',
      'die Anklage',
      'indirect',
    ],
    // Before it, the statement is whole.
    [
      'Der Bau soll bald beginnen, so Nele Auer, die Chefin des Amts.',
      'Der Bau soll bald beginnen',
      'Nele Auer',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  de: [
    // What a verb of judging takes may open its sentence.
    ['Von „Vorverurteilung“ sprach auch der Anwalt Jan Weider.', 'Vorverurteilung', 'Jan Weider', 'partial'],
  ],
});

attributed('cue-before', {
  de: [
    // Behind „Und“ at the head of a sentence nobody new acts.
    [
      'Trainer Jan Weider mahnt zur Ruhe: „Wir müssen warten.“\n\nUnd fügt hinzu: „Ich kann damit leben.“',
      'Ich kann damit leben.',
      'Jan Weider',
      'direct',
    ],
    ['Nele Auer lachte. Und sagte: „Ich gehe.“', 'Ich gehe.', 'Nele Auer', 'direct'],
  ],
});

attributed('colon', {
  de: [
    // For whom it is so, where nobody else acts.
    [
      'Nele Auer leitet ein Werk. Ein Studium kam für sie nie infrage: „Die Leute fragten mich, wann ich aufhöre.“',
      'Die Leute fragten mich, wann ich aufhöre.',
      'Nele Auer',
      'direct',
    ],
    [
      'Der Rat sammelte Geld für Nele Auer: „Wir helfen gern, wenn wir können.“',
      'Wir helfen gern, wenn wir können.',
      'Der Rat',
      'direct',
    ],
  ],
});

attributed('told-on', {
  de: [
    [
      'Von einem Stillstand könne laut Nele Auer keine Rede sein. Tatsächlich seien 1200 Wohnungen beschlossen worden.',
      'Tatsächlich seien 1200 Wohnungen beschlossen worden',
      'Nele Auer',
      'indirect',
    ],
  ],
});

test('what somebody goes on to tell corrects nobody', () => {
  const disputed = (text: string) =>
    (analyse(articleOf(text, 'de')).claims ?? []).some(({ status }) => [status].flat().includes('author.refuted'));
  expect(disputed('Die Halle ist laut Nele Auer nicht leer. Tatsächlich seien 40 Leute gekommen.')).toBe(false);
  expect(disputed('Nele Auer sagt, die Halle sei leer. Tatsächlich sind 40 Leute gekommen.')).toBe(true);
});

test('a place where something is said is no judgement', () => {
  const { quotations } = analyse(articleOf('Im „Spiegelsaal“ sprach Nele Auer von „Unsinn“.', 'de'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['Unsinn']);
});
