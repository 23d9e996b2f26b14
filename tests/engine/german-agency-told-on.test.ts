import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Short items of agencies: what goes on telling, and by whom.
attributed('taken-up', {
  de: [
    // A word that takes up the sentence before may stand before a bracket.
    [
      'Der Kran ist umgestürzt. Das hat Direktorin Nele Auer am Montag im Ausschuss gesagt.',
      'Der Kran ist umgestürzt',
      'Nele Auer',
      'indirect',
    ],
    ['Der Kran ist umgestürzt. Das hat die Stadt mitgeteilt.', 'Der Kran ist umgestürzt', 'die Stadt', 'indirect'],
    [
      'Der Kran ist umgestürzt. Das hatte am Montag der Sprecher des Werks erklärt.',
      'Der Kran ist umgestürzt',
      'der Sprecher des Werks',
      'indirect',
    ],
    // It takes up a paragraph of one sentence as well.
    [
      'Der Kran ist umgestürzt.\n\nDas hat Nele Auer am Montag gesagt.',
      'Der Kran ist umgestürzt',
      'Nele Auer',
      'indirect',
    ],
    ['Der Kran ist umgestürzt.\n\nDas teilte die Polizei mit.', 'Der Kran ist umgestürzt', 'die Polizei', 'indirect'],
  ],
});

attributed('parataxis', {
  de: [['Der Kran ist umgestürzt, das hat die Stadt mitgeteilt.', 'Der Kran ist umgestürzt', 'die Stadt', 'indirect']],
});

attributed('told-on', {
  de: [
    // Whoever is said to say it speaks, though no list has the noun, and though nothing stands there yet that was said.
    [
      'Darüber informierte das Präsidium auf Anfrage. Passanten hätten den Notruf gewählt. Der Mann habe geflucht.',
      'Passanten hätten den Notruf gewählt',
      'das Präsidium',
      'indirect',
    ],
    // Of whom something is told tells nothing.
    [
      'Darüber informierte das Präsidium auf Anfrage. Passanten hätten den Notruf gewählt. Der Mann habe geflucht.',
      'Der Mann habe geflucht',
      'das Präsidium',
      'indirect',
    ],
    [
      '„Hier wiederholt man sich“, teilten die Rebellen mit. Es gebe keine Truppen im Tal.',
      'Es gebe keine Truppen im Tal',
      'die Rebellen',
      'indirect',
    ],
    [
      '„Das Angebot ist unzureichend“, so das Gremium. Die Klausel müsse vom Tisch.',
      'Die Klausel müsse vom Tisch',
      'das Gremium',
      'indirect',
    ],
    // What is spoken of is no part of who speaks.
    [
      'Am Abend sprach die Polizei von etwa 63 Verletzten. Eine Person werde noch vermisst.',
      'Eine Person werde noch vermisst',
      'die Polizei',
      'indirect',
    ],
    [
      'Danach sprach der Mann von einem Streit. Er habe niemanden treffen wollen.',
      'Er habe niemanden treffen wollen',
      'der Mann',
      'indirect',
    ],
    // A verb of saying that nothing stands behind is told itself.
    [
      'Zwei Menschen starben, wie die Polizei mitteilte. Demnach sprach der Fahrer von einem Defekt.',
      'sprach der Fahrer von einem Defekt',
      'die Polizei',
      'indirect',
    ],
    // A noun inside what is reported speaks for nobody.
    [
      'Nach dpa-Informationen will Tim Rast die Ministerin als Präsidentin vorschlagen. Die Politikerin ist demnach Teil eines Plans.',
      'Die Politikerin ist demnach Teil eines Plans',
      'dpa',
      'indirect',
    ],
    [
      'Die Polizei sprach von einem Unfall. Den Angaben nach war der Mann geflüchtet. Er sei gestellt worden.',
      'Er sei gestellt worden',
      'Die Polizei',
      'indirect',
    ],
  ],
});

// What was told, without a word for whose it is, was told by whoever a report named last.
attributed('according-to', {
  de: [
    [
      'Die Wache sprach von einem Unfall. Den Angaben zufolge war der Mann geflüchtet.',
      'war der Mann geflüchtet',
      'Die Wache',
      'indirect',
    ],
    [
      'Die Wache sprach von einem Unfall. Den Angaben nach war der Mann geflüchtet.',
      'war der Mann geflüchtet',
      'Die Wache',
      'indirect',
    ],
    [
      'Die Wehr kam, sagte eine Sprecherin. Beim Löschen wurden den Angaben nach Teile des Dachs entfernt.',
      'Beim Löschen wurden den Angaben nach Teile des Dachs entfernt',
      'eine Sprecherin',
      'indirect',
    ],
    [
      'Die Wehr kam, sagte eine Sprecherin. Das Dach ist zerstört, den Angaben zufolge.',
      'Das Dach ist zerstört',
      'eine Sprecherin',
      'indirect',
    ],
    // Where it is told whose it is, it is theirs; where nobody has spoken, nobody is known.
    [
      'Der Anwalt sagte, der Mann schweige. Nach den Angaben der Polizei ist das Dach zerstört.',
      'ist das Dach zerstört',
      'der Polizei',
      'indirect',
    ],
    [
      'Das Dach ist den Angaben zufolge zerstört.',
      'Das Dach ist den Angaben zufolge zerstört',
      'den Angaben',
      'indirect',
    ],
  ],
});

test.each([
  'Der Kran ist umgestürzt. Das hat die Polizei bislang nicht bestätigt.',
  'Der Kran ist umgestürzt. Das hat die Stadt zuvor bestritten.',
  'Der Kran ist umgestürzt. Das hat bislang niemand gesagt.',
  'Der Kran ist umgestürzt. Das ist vom Amt gesagt worden.',
  'Der Kran ist umgestürzt. Das Dach ist kaputt.\n\nDas teilte die Polizei mit.',
  'Der Leiter prüfte die Angaben nach der Sitzung.',
])('%s: nothing is reported', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});

test('what somebody denies is not told on by who spoke before', () => {
  const text = 'Nele Auer sagte, der Plan sei gut. Zwei Ämter wiesen den Vorwurf zurück, er würde die Stadt spalten.';
  expect(analyse(articleOf(text, 'de')).quotations.map(({ exact }) => exact)).toEqual(['der Plan sei gut']);
});
