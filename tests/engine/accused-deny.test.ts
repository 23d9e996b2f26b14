import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what somebody is accused of, who accuses, who denies it. */
type Row = readonly [Language, string, string, string | null, string];

describe('the accused denies what is laid to their charge', () => {
  test.each<Row>([
    [
      'fr',
      'Paul Tessier est poursuivi pour avoir vendu les cloches. Il nie les faits.',
      'avoir vendu les cloches',
      null,
      'Paul Tessier',
    ],
    [
      'en',
      'Tom Birkett is charged with selling the bells. He denies the charges.',
      'selling the bells',
      null,
      'Tom Birkett',
    ],
    [
      'en',
      'Tom Birkett is accused of selling the bells. He contests all of it.',
      'selling the bells',
      null,
      'Tom Birkett',
    ],
    [
      'en',
      'Tom Birkett is suspected of selling the bells. He has denied any wrongdoing.',
      'selling the bells',
      null,
      'Tom Birkett',
    ],
    [
      'de',
      'Jonas Reuter ist angeklagt, die Glocken verkauft zu haben. Er bestreitet die Vorwürfe.',
      'die Glocken verkauft zu haben',
      null,
      'Jonas Reuter',
    ],
    [
      'es',
      'Luis Ferrer está imputado por haber vendido las campanas. Él niega los hechos.',
      'haber vendido las campanas',
      null,
      'Luis Ferrer',
    ],
    [
      'it',
      'Plinio Rusconi è imputato per aver venduto le campane. Lui nega ogni addebito.',
      'aver venduto le campane',
      null,
      'Plinio Rusconi',
    ],
  ])('%s: %s', (language, text, ...row) => {
    expect(answered(language, text)).toEqual([row]);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Tom Birkett is charged with selling the bells. He denies nothing.'],
    ['it', 'Marta Bellini dice che la diga regge. Plinio Rusconi respinge ogni addebito.'],
    ['fr', 'On lui reproche d’avoir vendu les cloches. Le marché ouvre lundi.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
