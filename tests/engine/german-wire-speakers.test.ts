import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Who says what in sober reports of agencies.
attributed('according-to', {
  de: [
    // A compound tells whose saying it is: what follows is no genitive.
    [
      'Betroffen war nach Polizeiangaben der vordere Bereich des Hauses.',
      'Betroffen war nach Polizeiangaben der vordere Bereich des Hauses',
      'Polizeiangaben',
      'indirect',
    ],
    [
      'Nele Auer besuchte das Lager. Nötig ist aus ihrer Sicht auch eine Entschuldigung.',
      'Nötig ist aus ihrer Sicht auch eine Entschuldigung',
      'Nele Auer',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  de: [
    // Between a verb that nobody is the subject of and where it comes from stands when it was said.
    [
      'Die Partei wolle nicht verhandeln, verlautete in der Nacht aus Regierungskreisen.',
      'Die Partei wolle nicht verhandeln',
      'Regierungskreisen',
      'indirect',
    ],
    // A word takes up the statement before its comma.
    ['Das Beben traf das Tal, dies teilten die Behörden mit.', 'Das Beben traf das Tal', 'die Behörden', 'indirect'],
    ['Der Turm ist zu, das sagte Nele Auer.', 'Der Turm ist zu', 'Nele Auer', 'indirect'],
  ],
});

attributed('that-clause', {
  de: [
    // What a preposition governs may be enumerated before the verb.
    [
      'Nach dem Ende der Koalition aus Wir, Ihr und Grünen sagte die Kanzlerin Nele Auer, die Wahl sei nötig.',
      'die Wahl sei nötig',
      'Nele Auer',
      'indirect',
    ],
    // What is told is whoever says it, whoever has reported so.
    [
      'Nele Auer sagte, dass Anträge nicht helfen. Das berichtet die Talpost.',
      'Anträge nicht helfen',
      'Nele Auer',
      'indirect',
    ],
    // A first name may be followed by another and two more words, or a noun stand before three.
    ['João Karim Dura Barros sagte, er gehe.', 'er gehe', 'João Karim Dura Barros', 'indirect'],
    ['Zugmajor Åse Karim Minsaf sagte, sie gehe.', 'sie gehe', 'Åse Karim Minsaf', 'indirect'],
  ],
});

attributed('colon', {
  de: [
    // Behind a noun alone and the verb stands whoever acts.
    [
      'Entwarnung gab die Behörde nicht: In der Nacht sei mit Fluten zu rechnen.',
      'In der Nacht sei mit Fluten zu rechnen',
      'die Behörde',
      'indirect',
    ],
  ],
});

attributed('told-on', {
  de: [
    // How somebody does something may open the sentence.
    [
      'Kritisch bewertete Obmann Timo Rast die Rede von Nele Auer. Auer habe sich als Soldatin erwiesen.',
      'Auer habe sich als Soldatin erwiesen',
      'Timo Rast',
      'indirect',
    ],
    // What somebody tells of himself in a relative clause is no new source.
    [
      'Er verurteile das, sagte Timo Rast, der eigenen Angaben zufolge keine Antwort bekam. Nele Auer trage die Schuld.',
      'Nele Auer trage die Schuld',
      'Timo Rast',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  de: [
    [
      '„Der Weg ist frei“, hieß es am Montag vom Betreiber Nordnetz.',
      'Der Weg ist frei',
      'Betreiber Nordnetz',
      'direct',
    ],
    [
      '„Unnötig und teuer.“ Mit diesen Worten hat Nele Auer den Bau kritisiert.',
      'Unnötig und teuer.',
      'Nele Auer',
      'partial',
    ],
  ],
});

attributed('cue-before', {
  de: [
    // The verb at the end of a subordinate clause and its subject enclose words in marks.
    [
      'Während Beobachter von einem „Beispiel für freie Wahlen“ sprechen, schweigt der Rat.',
      'Beispiel für freie Wahlen',
      'Beobachter',
      'partial',
    ],
    [
      'Obwohl Nele Auer den Plan als „reine Torheit“ bezeichnete, stimmte der Rat zu.',
      'reine Torheit',
      'Nele Auer',
      'partial',
    ],
    ['Rastner bezeichnete es als „nicht hinnehmbar“.', 'nicht hinnehmbar', 'Rastner', 'partial'],
  ],
});

test.each([
  // What is counted right behind the verb is what was told.
  'Die Behörden bestätigten vier Todesfälle, Medien berichteten über ein Opfer.',
  'Die Polizei meldete zwei Verletzte, die Feuerwehr löschte den Brand.',
  // What threatens things is nobody's threat.
  'Die Wiesen drohen, überflutet zu werden.',
])('%s: nothing is said', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});

test.each([
  ['In den Städten sagten zwei Zeugen, die Tür war offen.', 'die Tür war offen'],
  ['Die Werft drohte, den Bau zu stoppen.', 'den Bau zu stoppen'],
])('%s', (text, exact) => {
  expect(analyse(articleOf(text, 'de')).quotations.map((quotation) => quotation.exact)).toEqual([exact]);
});

test('a share of the votes that somebody comes to is what they got', () => {
  const text =
    'Der Rat bestätigte das Ergebnis. Demnach siegte Timo Rast mit 48,9 Prozent. Nele Auer kam auf 45,4 Prozent.';
  expect(analyse(articleOf(text, 'de')).claims.filter(({ status }) => status.includes('speaker.countered'))).toEqual(
    [],
  );
});

// A compound office is taken up by its last part.
attributed('parataxis', {
  de: [
    [
      'Verkehrsministerin Nele Auer sagte: „Der Pilot hat nichts gesendet.“ Es seien Flugzeuge gelandet, sagte die Ministerin.',
      'Es seien Flugzeuge gelandet',
      'Nele Auer',
      'indirect',
    ],
    // Nothing tells which of two is meant.
    [
      'Innenminister Timo Rast traf Finanzminister Jan Holm. Es seien Flugzeuge gelandet, sagte der Minister.',
      'Es seien Flugzeuge gelandet',
      'der Minister',
      'indirect',
    ],
    // What stands behind the subject tells where it was read.
    ['Man helfe, sagte Timo Rast laut der Mitteilung.', 'Man helfe', 'Timo Rast', 'indirect'],
  ],
});

test.each([
  ['„Wir helfen“, sagte Timo Rast am Montag laut Mitteilung. „Wir bleiben.“', ['Wir helfen', 'Wir bleiben.']],
  ['„Wir helfen“, sagte Timo Rast nach Angaben der Talpost. „Wir bleiben.“', ['Wir helfen', 'Wir bleiben.']],
])('%s: the text in which it was read says nothing', (text, words) => {
  const { quotations, speakers } = analyse(articleOf(text, 'de'));
  expect(quotations.map(({ exact }) => exact)).toEqual(words);
  const names = quotations.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
  expect(names).toEqual(['Timo Rast', 'Timo Rast']);
});

attributed('told-on', {
  de: [
    // A condition may open with its verb.
    [
      'Er verurteile das, sagte Timo Rast. Sollte der Ausschuss abgesagt werden, trage der Rat die Schuld.',
      'Sollte der Ausschuss abgesagt werden, trage der Rat die Schuld',
      'Timo Rast',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // A name in marks may stand in what opens the sentence.
    [
      'Nach dem Ende der „Kenia“-Koalition aus Roten und Grünen sagte die Kanzlerin Nele Auer, die Wahl sei nötig.',
      'die Wahl sei nötig',
      'Nele Auer',
      'indirect',
    ],
  ],
});

test('a noun that ends like what is abstract is nobody, whatever particle follows', () => {
  const text = 'Das Amt plant Kürzungen von PC-Hilfen.\n\nDer Innenminister erklärte, er setze auf das Gespräch.';
  expect(analyse(articleOf(text, 'de')).speakers.map(({ name }) => name)).toEqual(['Der Innenminister']);
});

// What stands in brackets behind an institution ends its phrase.
attributed('according-to', {
  de: [
    [
      'Die Wahl ist laut dem Verband der Werften (VDX) nicht frei abgelaufen.',
      'Die Wahl ist laut dem Verband der Werften (VDX) nicht frei abgelaufen',
      'VDX',
      'indirect',
    ],
  ],
});

// Where what is said ends.
attributed('that-clause', {
  de: [
    [
      'Timo Rast betonte, dass er den Bau für notwendig halte, allerdings hat er ihn verschoben.',
      'er den Bau für notwendig halte',
      'Timo Rast',
      'indirect',
    ],
    [
      'Timo Rast betonte, dass der Bau notwendig sei, allerdings fehle das Geld.',
      'der Bau notwendig sei, allerdings fehle das Geld',
      'Timo Rast',
      'indirect',
    ],
    [
      'Timo Rast sagte, dass die Regeln nicht dem entsprächen, was das Gericht gefordert hat.',
      'die Regeln nicht dem entsprächen, was das Gericht gefordert hat',
      'Timo Rast',
      'indirect',
    ],
    [
      'Timo Rast sagte, dass der Bau teuer sei, was die Stadt bestätigte.',
      'der Bau teuer sei',
      'Timo Rast',
      'indirect',
    ],
  ],
});

// What somebody says of himself in a relative clause ends with it.
attributed('according-to', {
  de: [
    ['Timo Rast, der nach eigenen Angaben nichts wusste, ging.', 'nichts wusste', 'Timo Rast', 'indirect'],
    [
      'Er verurteile das, sagte Timo Rast, der eigenen Angaben zufolge keine Antwort erhalten hat, am Montag.',
      'keine Antwort erhalten hat',
      'Timo Rast',
      'indirect',
    ],
  ],
});

test.each([
  // A noun that stands in marks again and again is what something is called; once it may be what somebody said.
  ['„Curio“ soll suchen. „Curio“ ist ein Rover. Die Landung von „Curio“ sei gelungen, sagte Nele Auer.', 0],
  ['Der Rover soll suchen. Er ist neu. Der Rat habe „Betrug“ geduldet, sagte Nele Auer.', 1],
])('%s', (text, marked) => {
  const { quotations } = analyse(articleOf(text, 'de'));
  expect(quotations.filter(({ kind }) => kind !== 'indirect')).toHaveLength(marked);
});
