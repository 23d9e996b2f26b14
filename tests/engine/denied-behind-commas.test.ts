import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is denied, whose it is, who denies it. */
type Row = readonly [Language, string, string, string | null, string | null];

describe('a relative behind the claim denies it', () => {
  test.each<Row>([
    // Where the verb stands last, whoever denies stands right behind the relative.
    [
      'de',
      'Jutta Brandt sagt, der Verein habe Akten vernichtet, was Jonas Reuter entschieden bestreitet.',
      'der Verein habe Akten vernichtet',
      'Jutta Brandt',
      'Jonas Reuter',
    ],
    [
      'de',
      'Jutta Brandt sagt, der Verein habe Akten vernichtet, ein Vorwurf, den Jonas Reuter zurückweist.',
      'der Verein habe Akten vernichtet',
      'Jutta Brandt',
      'Jonas Reuter',
    ],
    [
      'de',
      'Jutta Brandt sagt, der Deich halte. Eine Darstellung, der Jonas Reuter widerspricht.',
      'der Deich halte',
      'Jutta Brandt',
      'Jonas Reuter',
    ],
    // What is only told on ends before it.
    [
      'fr',
      'Paul Tessier aurait vendu les cloches, ce que conteste son avocate, Jeanne Oriol.',
      'Paul Tessier aurait vendu les cloches',
      null,
      'Jeanne Oriol',
    ],
    [
      'en',
      'Tom Birkett allegedly sold the bells, a charge he denies.',
      'Tom Birkett allegedly sold the bells',
      null,
      'Tom Birkett',
    ],
    [
      'de',
      'Jonas Reuter soll die Glocken verkauft haben, was er bestreitet.',
      'Jonas Reuter soll die Glocken verkauft haben',
      null,
      'Jonas Reuter',
    ],
    [
      'es',
      'Luis Ferrer habría vendido las campanas, algo que él niega.',
      'Luis Ferrer habría vendido las campanas',
      null,
      'Luis Ferrer',
    ],
    [
      'it',
      'Plinio Rusconi avrebbe venduto le campane, cosa che lui nega.',
      'Plinio Rusconi avrebbe venduto le campane',
      null,
      'Plinio Rusconi',
    ],
    [
      'pt',
      'Rui Cachão teria vendido os sinos, o que ele nega.',
      'Rui Cachão teria vendido os sinos',
      null,
      'Rui Cachão',
    ],
  ])('%s: %s', (language, text, ...row) => {
    expect(answered(language, text)).toEqual([row]);
  });

  test.each<readonly [Language, string]>([
    ['de', 'Der Verein, der den Vorwurf zurückweist, sitzt in Hamburg.'],
    ['de', 'Jutta Brandt sagt, dass Akten fehlen. Das Angebot, das der Verein zurückweist, gilt bis Mai.'],
    ['fr', 'Paul Tessier aurait vendu les cloches, ce que raconte son avocate.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
