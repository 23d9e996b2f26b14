import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

describe('some do not share what was said, or somebody is sceptical', () => {
  test.each<Row>([
    [
      'fr',
      'Jeanne Oriol affirme que la cloche est de 1640. Tout le monde n’est pas convaincu.',
      'la cloche est de 1640',
      'Jeanne Oriol',
      null,
    ],
    // Whoever is reported next is one of them.
    [
      'en',
      'Ellen Marsh says the bell was cast in 1640. Not everyone is persuaded: Tom Birkett thinks it is a copy.',
      'the bell was cast in 1640',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'de',
      'Jutta Brandt sagt, die Glocke sei von 1640. Nicht alle Fachleute teilen diese Ansicht.',
      'die Glocke sei von 1640',
      'Jutta Brandt',
      null,
    ],
    [
      'es',
      'Inés Robledo asegura que la campana es de 1640. No todos están convencidos.',
      'la campana es de 1640',
      'Inés Robledo',
      null,
    ],
    [
      'it',
      'Marta Bellini sostiene che la campana è del 1640. Non tutti condividono questa tesi.',
      'la campana è del 1640',
      'Marta Bellini',
      null,
    ],
    [
      'pt',
      'Inês Tavares afirma que o sino é de 1640. Nem todos os peritos concordam.',
      'o sino é de 1640',
      'Inês Tavares',
      null,
    ],
    // At the head of a paragraph it is what the researchers have found, and no aside of one of them.
    [
      'en',
      'The researchers found that rooks know people by their gait.\n\n“We were amazed,” said Ellen Marsh, who led the work.\n\nNot all experts are convinced. Tom Birkett said that the birds were tame.',
      'rooks know people by their gait',
      'The researchers',
      'Tom Birkett',
    ],
    [
      'fr',
      'Jeanne Oriol affirme que la cloche est de 1640. Paul Tessier reste sceptique.',
      'la cloche est de 1640',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'en',
      'Ellen Marsh says the bell was cast in 1640. Tom Birkett is less sure: it may be a copy.',
      'the bell was cast in 1640',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'de',
      'Jutta Brandt sagt, die Glocke sei von 1640. Jonas Reuter ist skeptisch.',
      'die Glocke sei von 1640',
      'Jutta Brandt',
      'Jonas Reuter',
    ],
    [
      'es',
      'Inés Robledo asegura que la campana es de 1640. Luis Ferrer se muestra escéptico.',
      'la campana es de 1640',
      'Inés Robledo',
      'Luis Ferrer',
    ],
    [
      'it',
      'Marta Bellini sostiene che la campana è del 1640. Plinio Rusconi non è convinto.',
      'la campana è del 1640',
      'Marta Bellini',
      'Plinio Rusconi',
    ],
    [
      'pt',
      'Inês Tavares afirma que o sino é de 1640. Rui Cachão não está convencido.',
      'o sino é de 1640',
      'Inês Tavares',
      'Rui Cachão',
    ],
  ])('%s: %s', (language, text, ...row) => {
    expect(answered(language, text)).toEqual([row]);
  });

  test.each<readonly [Language, string]>([
    ['fr', 'Jeanne Oriol affirme que la cloche est de 1640. Tout le monde est convaincu.'],
    ['fr', 'Jeanne Oriol affirme que la cloche est de 1640. Un public sceptique l’écoutait.'],
    ['en', 'Ellen Marsh said the hall was full. Not all agreed to leave.'],
    ['en', 'Ellen Marsh said the hall was full. Not everyone was convinced by the film.'],
    ['en', 'Ellen Marsh said the hall was full. The mood is sceptical.'],
    ['en', 'Ellen Marsh said the hall was full. She is less sure of the weather.'],
    ['de', 'Jutta Brandt sagt, der Saal sei voll gewesen. Alle teilen diese Ansicht.'],
    ['de', 'Jutta Brandt sagt, der Saal sei voll gewesen. Nicht alle glauben an den Film.'],
    ['es', 'Inés Robledo dice que el puente es seguro. No todos creen en Dios.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
