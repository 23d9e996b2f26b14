import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { Language } from './answers.ts';
import { articleOf } from './articles.ts';

/** What is disputed in a text, with how, and who disputes it. */
const disputed = (language: Language, text: string) => {
  const { claims, speakers } = analyse(articleOf(text, language));
  const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
  return claims
    .filter(({ status }) => status.some((one) => one.startsWith('author.') || one === 'speaker.countered'))
    .map((one) => [one.exact, one.status.at(-1), one.disputer === 'article' ? 'article' : nameOf(one.disputer)]);
};

/** Language, text, what is disputed, how, who disputes it. */
type Row = readonly [Language, string, string, string, string | null];

describe('a suspicion that is called groundless', () => {
  test.each<Row>([
    [
      'en',
      'The suspicion that the firm made a profit is baseless.',
      'the firm made a profit',
      'author.unsupported',
      'article',
    ],
    [
      'de',
      'Der Verdacht, der Hersteller habe Daten gelöscht, ist haltlos.',
      'der Hersteller habe Daten gelöscht',
      'author.unsupported',
      'article',
    ],
    [
      'fr',
      'Les soupçons selon lesquels la société a menti sont infondés.',
      'la société a menti',
      'author.unsupported',
      'article',
    ],
    [
      'it',
      'Il sospetto che la ditta abbia mentito è infondato.',
      'la ditta abbia mentito',
      'author.unsupported',
      'article',
    ],
    [
      'pt',
      'A suspeita de que o barco levava droga é infundada.',
      'o barco levava droga',
      'author.unsupported',
      'article',
    ],
  ])('%s: %s', (language, text, exact, status, disputer) => {
    expect(disputed(language, text)).toEqual([[exact, status, disputer]]);
  });

  test('one that is only told is none', () => {
    expect(disputed('en', 'The suspicion that the firm made a profit is growing.')).toEqual([]);
  });
});

describe('a verdict with a noun of its own', () => {
  test.each<Row>([
    ['en', 'Dev Marlow said four people died. That is not the case.', 'four people died', 'author.refuted', 'article'],
    [
      'de',
      'Karl Busch sagte, vier Menschen seien gestorben. Das ist nicht der Fall.',
      'vier Menschen seien gestorben',
      'author.refuted',
      'article',
    ],
    [
      'fr',
      "Luc Dol a dit que quatre personnes étaient mortes. Ce n'est pas le cas.",
      'quatre personnes étaient mortes',
      'author.refuted',
      'article',
    ],
    // Whose estimate it is tells which.
    [
      'en',
      'Tara Odu said the cap would cost suppliers dearly. Her claim was dismissed by the Treasury.',
      'the cap would cost suppliers dearly',
      'speaker.countered',
      'Treasury',
    ],
    [
      'fr',
      'Luc Dol affirme que la digue est fissurée. Son affirmation a été démentie par la préfecture.',
      'la digue est fissurée',
      'speaker.countered',
      'la préfecture',
    ],
  ])('%s: %s', (language, text, exact, status, disputer) => {
    expect(disputed(language, text)).toEqual([[exact, status, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Dev Marlow said four people died. That is the case.'],
    ['en', 'Dev Marlow said four people died. That is not the whole story.'],
    ['de', 'Karl Busch sagte, vier Menschen seien gestorben. Das ist der Fall.'],
  ])('%s, none: %s', (language, text) => {
    expect(disputed(language, text)).toEqual([]);
  });
});

describe('what is held against somebody is no denial', () => {
  test.each<readonly [Language, string]>([
    ['it', 'La procura contesta al comandante di aver falsificato il registro.'],
    ['it', 'La pm contesta a Piero Lodi di aver preso il denaro.'],
  ])('%s: %s', (language, text) => {
    expect(disputed(language, text)).toEqual([]);
  });

  test('what nobody is told to have done is denied', () => {
    expect(disputed('it', 'Piero Lodi contesta di aver falsificato il registro.')).toEqual([
      ['di aver falsificato il registro', 'speaker.countered', 'Piero Lodi'],
    ]);
  });
});
