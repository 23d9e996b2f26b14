import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, the two statements that dispute each other. */
type Row = readonly [Language, string, string, string];

const exactly = (language: Language, text: string) => answered(language, text).map(([exact]) => exact);

describe('two accounts of the same dispute each other', () => {
  test.each<Row>([
    [
      'de',
      'Jonas Reuter sagte, der Deich halte. Jutta Brandt erklärte dagegen, er sei gebrochen.',
      'der Deich halte',
      'er sei gebrochen',
    ],
    [
      'es',
      'Ana Ruiz asegura que el dinero procedía de una herencia. La fiscalía sostiene, en cambio, que ese dinero era un soborno.',
      'el dinero procedía de una herencia',
      'ese dinero era un soborno',
    ],
    [
      'it',
      'Anna Rossi sostiene che i filtri sono nuovi. Luca Bassi afferma invece che i filtri non sono mai stati cambiati.',
      'i filtri sono nuovi',
      'i filtri non sono mai stati cambiati',
    ],
    [
      'pt',
      'Rui Telles diz que a obra começou. Marta Dias, pelo contrário, afirma que nada começou naquela obra.',
      'a obra começou',
      'nada começou naquela obra',
    ],
  ])('%s: %s', (language, text, one, other) => {
    expect(exactly(language, text)).toEqual([one, other]);
  });

  test('but not of other things', () => {
    const text = 'Ana Ruiz dijo que el lunes habrá asamblea. Luis Gil, en cambio, dijo que alcanza con un café.';
    expect(answered('es', text)).toEqual([]);
  });
});

describe('two numbers of the same dispute each other', () => {
  test.each<Row>([
    [
      'fr',
      '180 employés ont voté la grève, selon le syndicat. La direction a de son côté compté 96 grévistes.',
      '180 employés ont voté la grève',
      '96 grévistes',
    ],
    [
      'fr',
      'La chambre évalue à 60 % la part du vignoble touchée ; le syndicat, lui, avance plutôt 75 %.',
      '60 % la part du vignoble touchée',
      'plutôt 75 %',
    ],
    [
      'de',
      'Nach Angaben der Gewerkschaft legten 640 Beschäftigte die Arbeit nieder. Die Firma sprach dagegen von knapp 400 Streikenden.',
      'legten 640 Beschäftigte die Arbeit nieder',
      'knapp 400 Streikenden',
    ],
    [
      'en',
      'Whereas the ministry puts the price at £190m, the watchdog reckons it is £600m.',
      'the price at £190m',
      'it is £600m',
    ],
    ['es', 'La organización documentó 29 muertes; la policía reconoce 11.', '29 muertes', '11'],
    ['it', 'Erano 3 200 secondo la questura, 11 000 secondo gli autori.', 'Erano 3 200', '11 000'],
  ])('%s: %s', (language, text, one, other) => {
    expect(exactly(language, text)).toEqual([one, other]);
  });

  test.each<readonly [Language, string]>([
    ['fr', 'Le musée compte 900 tableaux ; la mairie compte 300 agents.'],
    ['fr', 'La police compte 300 agents. La mairie en compte 90.'],
    ['fr', 'Selon la police, 300 personnes ont défilé. Le maire a compté 40 tables.'],
    ['de', 'Die Polizei zählte 300 Autos, die Feuerwehr rückte mit 40 Leuten an.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
