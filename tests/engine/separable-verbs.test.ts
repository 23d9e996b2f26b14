import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// A separable verb reports in every form: with its particle before it in one word, right before its participle, at the clause's end.
attributed('that-clause', {
  de: [
    [
      'Timo Rast hat deutlich gemacht, dass die Stadt kein Geld hat.',
      'die Stadt kein Geld hat',
      'Timo Rast',
      'indirect',
    ],
    ['Timo Rast hat zum Ausdruck gebracht, dass die Halle bleibt.', 'die Halle bleibt', 'Timo Rast', 'indirect'],
    ['Timo Rast hatte klargemacht, dass die Halle bleibt.', 'die Halle bleibt', 'Timo Rast', 'indirect'],
    ['Timo Rast hat ausgeschlossen, dass die Halle schließt.', 'die Halle schließt', 'Timo Rast', 'indirect'],
    ['Die Zeugin hat ausgesagt, sie habe Schreie gehört.', 'sie habe Schreie gehört', 'Die Zeugin', 'indirect'],
    ['Timo Rast hielt dagegen, dass die Halle bleibt.', 'die Halle bleibt', 'Timo Rast', 'indirect'],
    ['Timo Rast fuhr fort, die Lage sei ernst.', 'die Lage sei ernst', 'Timo Rast', 'indirect'],
  ],
});

attributed('infinitive', {
  de: [
    ['Timo Rast regte an, die Halle zu sanieren.', 'die Halle zu sanieren', 'Timo Rast', 'indirect'],
    ['Die Frau hat zugegeben, gelogen zu haben.', 'gelogen zu haben', 'Die Frau', 'indirect'],
  ],
});

attributed('cue-after', {
  de: [
    ['„Die Halle bleibt“, fuhr Timo Rast fort.', 'Die Halle bleibt', 'Timo Rast', 'direct'],
    ['„Die Halle bleibt“, hielt Timo Rast dagegen.', 'Die Halle bleibt', 'Timo Rast', 'direct'],
    ['„Die Halle bleibt“, ist sich Timo Rast sicher.', 'Die Halle bleibt', 'Timo Rast', 'direct'],
    // A verb that tells how somebody behaves has its pronoun right behind it.
    ['„Die Halle bleibt“, gab sich Timo Rast kämpferisch.', 'Die Halle bleibt', 'Timo Rast', 'direct'],
    ['„Die Halle bleibt“, wehrte sich Timo Rast gegen die Kritik.', 'Die Halle bleibt', 'Timo Rast', 'direct'],
    // What opens a bracket behind the words is closed by the verb, and who said them stands inside.
    ['„Wir sind bestürzt“, wird Bürgermeisterin Maria Lenz zitiert.', 'Wir sind bestürzt', 'Maria Lenz', 'direct'],
    ['„Wir waren besser“, soll Kapitän Jan Ruf gesagt haben.', 'Wir waren besser', 'Jan Ruf', 'direct'],
    ['„Wir waren besser“, wird Jan Ruf später sagen.', 'Wir waren besser', 'Jan Ruf', 'direct'],
    ['„Wir waren besser“, konnte Jan Ruf nur noch sagen.', 'Wir waren besser', 'Jan Ruf', 'direct'],
  ],
});

// A place or moment behind a source belongs to it, where the verb comes right behind what opens its sentence.
attributed('according-to', {
  de: [
    [
      'Laut dem Gutachten eines Büros aus Ulm würde der Umzug 40.000 Euro kosten.',
      'würde der Umzug 40.000 Euro kosten',
      'eines Büros',
      'indirect',
    ],
    [
      'Nach Angaben der Polizei vom Montag war der Fahrer betrunken.',
      'war der Fahrer betrunken',
      'der Polizei',
      'indirect',
    ],
  ],
});

// A colon right behind the verb, its particle or whom it was told to opens a clause without marks.
attributed('colon', {
  de: [
    ['Sabine Orth sagte: Wir haben alles versucht.', 'Wir haben alles versucht', 'Sabine Orth', 'indirect'],
    ['Sabine Orth sagte der Zeitung: Wir haben alles versucht.', 'Wir haben alles versucht', 'Sabine Orth', 'indirect'],
    ['Die Stadt teilte mit: Die Halle bleibt bis Mai zu.', 'Die Halle bleibt bis Mai zu', 'Die Stadt', 'indirect'],
  ],
});

// The particle stands behind the subject, before an adverb for the clause or before the article of marked words.
attributed('parataxis', {
  de: [
    ['Die Quelle versiege, zeigte sich Nele Auer überzeugt.', 'Die Quelle versiege', 'Nele Auer', 'indirect'],
    ['Die Quelle ist leer, machte Nele Auer deutlich.', 'Die Quelle ist leer', 'Nele Auer', 'indirect'],
  ],
});
attributed('that-clause', {
  de: [
    [
      'Nele Auer zeigte sich besorgt darüber, dass die Quelle versiegt.',
      'die Quelle versiegt',
      'Nele Auer',
      'indirect',
    ],
    ['Nele Auer gab sich optimistisch, dass die Quelle bleibt.', 'die Quelle bleibt', 'Nele Auer', 'indirect'],
  ],
});
attributed('qualifying-verb', {
  de: [
    ['Nele Auer hält den Bau für einen teuren „Irrweg im Wald“.', 'Irrweg im Wald', 'Nele Auer', 'partial'],
    ['Nele Auer hielt den Bau für einen „Irrweg“.', 'Irrweg', 'Nele Auer', 'partial'],
  ],
});

attributed('parataxis', {
  de: [
    // A relative clause within a clause with a verb of its own.
    [
      'Der Regen dringt durch das Dach, das niemand flickt, räumte Nele Auer ein.',
      'Der Regen dringt durch das Dach, das niemand flickt',
      'Nele Auer',
      'indirect',
    ],
  ],
});

test.each([
  'Den Vorwurf, zu spät gewarnt zu haben, wies Nele Auer zurück.',
  // The object before its verb, with the clause that tells of it.
  'Einen Brunnen, den sich alle wünschen, kündigte Nele Auer an.',
  'Die Fehler, auf die viele hinwiesen, räumte Nele Auer ein.',
])('an object before its verb is not said: %s', (text) => {
  expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
});
