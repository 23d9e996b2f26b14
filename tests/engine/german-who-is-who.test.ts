import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

const KNEW = 'Wir haben nichts gewusst';
const said = (behind: string, speaker: string) => [`„${KNEW}“, ${behind}.`, KNEW, speaker, 'direct'] as const;

// Who speaks behind the verb: an age, a date, a chain of genitives, the medium that was told.
attributed('cue-after', {
  de: [
    said('klagte die 34 Jahre alte Wirtin Anna Pohl am Montag', 'Anna Pohl'),
    said('sagte ein 34 Jahre alter Mann', 'ein 34 Jahre alter Mann'),
    said('sagte ein 34-jähriger Mann', 'ein 34-jähriger Mann'),
    said('klagte der Wirt 34 Jahre später', 'der Wirt'),
    said('sagte Anna Pohl Ende Mai', 'Anna Pohl'),
    said('fügte Anfang März ein Sprecher hinzu', 'ein Sprecher'),
    said('sagte am 3. März ein Sprecher', 'ein Sprecher'),
    said('sagte der Vorsitzende des Verbands der Binnenfischer', 'der Vorsitzende des Verbands der Binnenfischer'),
    said('sagte der Chef des Vereins der Zeitung', 'der Chef des Vereins'),
    said('sagte ein Sprecher der „Lübzer Zeitung“', 'ein Sprecher'),
    said('sagte ein Sprecher der Polizei der „Lübzer Zeitung“', 'ein Sprecher der Polizei'),
    said('schrieb die Redaktion der „Lübzer Zeitung“', 'die Redaktion der „Lübzer Zeitung“'),
    // The article of whoever speaks is a particle as well.
    [`„${KNEW}.“ Das sagte ein Sprecher am Montag.`, `${KNEW}.`, 'ein Sprecher', 'direct'],
    ['Von einer „schweren Niederlage“ sprach Anna Pohl.', 'schweren Niederlage', 'Anna Pohl', 'partial'],
    // Somebody new at the head of the text, and no institution that is theirs.
    [`Streit um den Hafen\n\nEin Anwohner kam am Abend. „${KNEW}“, sagte er.`, KNEW, 'Ein Anwohner', 'direct'],
    [
      `Streit um den Hafen\n\nEin Sprecher der Polizei war vor Ort. „${KNEW}“, sagte er.`,
      KNEW,
      'Ein Sprecher der Polizei',
      'direct',
    ],
  ],
});

attributed('name-colon', {
  de: [
    [`Dazu die Wirtin Anna Pohl: „${KNEW}.“`, `${KNEW}.`, 'Anna Pohl', 'direct'],
    [`Dazu Ministerin Anna Pohl (Grüne): „${KNEW}.“`, `${KNEW}.`, 'Anna Pohl', 'direct'],
    [`Dazu Uwe Kern, Leiter der Feuerwehr: „${KNEW}.“`, `${KNEW}.`, 'Uwe Kern', 'direct'],
    [`Und die Stadtverwaltung: „${KNEW}.“`, `${KNEW}.`, 'die Stadtverwaltung', 'direct'],
    [`Der Minister dazu: „${KNEW}.“`, `${KNEW}.`, 'Der Minister', 'direct'],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Das Werk gehört Ivo Brandt, der am Montag versicherte, dass die Brücke hält.',
      'die Brücke hält',
      'Ivo Brandt',
      'indirect',
    ],
    [
      'Am Montag sprach Zoe Lander, die im Landtag sagte, die Brücke sei alt.',
      'die Brücke sei alt',
      'Zoe Lander',
      'indirect',
    ],
  ],
});

test.each([
  ['a slogan', 'Dazu der Slogan: „Wir haben nichts gewusst.“', null],
  ['somebody else who says so', '„Das Werk schließt.“ Das sagte auch Anna Pohl.', null],
  ['a woman, where a man is meant', 'Anna Pohl kam. „Das Werk schließt im Mai“, sagte er.', null],
])('nobody is named for %s', (_, text, speaker) => {
  const { quotations } = analyse(articleOf(text, 'de'));
  expect(quotations[0]?.speaker ?? null).toBe(speaker);
});

// Whoever a word tells to have told what another paragraph holds goes on.
attributed('told-on', {
  de: [
    [
      'Im Hafen brennt es.\n\nDas teilte die Stadtverwaltung am Montag mit. Demnach wurde das Werk im Mai geschlossen.',
      'wurde das Werk im Mai geschlossen',
      'die Stadtverwaltung',
      'indirect',
    ],
  ],
});
