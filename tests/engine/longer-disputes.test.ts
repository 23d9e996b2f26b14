import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

describe('words in marks that go on with what was reported are not what is answered', () => {
  test.each<Row>([
    [
      'pt',
      'O treinador Rui Sabugal sustenta que o golo foi precedido de falta. “Toda a gente viu menos quem devia”, atirou. Bruno Leal discorda.',
      'o golo foi precedido de falta',
      'Rui Sabugal',
      'Bruno Leal',
    ],
    [
      'fr',
      'Le gardien Luc Adam affirme que la porte était ouverte. « Allez voir vous-mêmes », lance-t-il. La mairie dément.',
      'la porte était ouverte',
      'Luc Adam',
      'La mairie',
    ],
    [
      'es',
      'La vecina Inés Robledo sostiene que los agentes golpearon a su hijo. “Aquí todos lo saben”, dijo. La comisaría lo niega.',
      'los agentes golpearon a su hijo',
      'Inés Robledo',
      'La comisaría',
    ],
    [
      'de',
      'Jana Busch sagte, der Nachbar habe sie monatelang bedroht. „Er stand nachts im Garten“, sagte sie. Der Nachbar bestritt das.',
      'der Nachbar habe sie monatelang bedroht',
      'Jana Busch',
      'der Nachbar',
    ],
    // The words in marks are themselves what was reported.
    [
      'es',
      'El ministro Pedro Salas prometió que nadie quedará solo. Preguntado por la demora, respondió que «la alerta salió a las cuatro». La oposición lo niega.',
      'la alerta salió a las cuatro',
      'Pedro Salas',
      'La oposición',
    ],
    // Two paragraphs above.
    [
      'fr',
      'Luc Adam affirme que la porte était ouverte.\n\n« La mairie savait tout depuis juin », ajoute-t-il. La mairie dément.',
      'La mairie savait tout depuis juin',
      'Luc Adam',
      'La mairie',
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });
});

describe('who denies that there was any such thing answers the voice that spoke of it', () => {
  test.each<Row>([
    [
      'en',
      'Witnesses said that the police fired gas into a tram. A police spokesman denied that any gas had been used.',
      'the police fired gas into a tram',
      'Witnesses',
      'A police spokesman',
    ],
    [
      'en',
      'Odile Fenwick said that the firm had promised to pay for the repairs. The firm denied any promise of this kind.',
      'the firm had promised to pay for the repairs',
      'Odile Fenwick',
      'the firm',
    ],
    [
      'pt',
      'Inês Tavares afirma que enviou três cartas à empresa. A empresa nega ter recebido qualquer carta.',
      'enviou três cartas à empresa',
      'Inês Tavares',
      'A empresa',
    ],
    // Of something else: what is denied stands behind the verb.
    [
      'en',
      'Odile Fenwick said that the bridge was closed at noon. The firm denied that any gas had been used.',
      'any gas had been used',
      null,
      'The firm',
    ],
    ['fr', 'Jean Morel a dit que la digue avait cédé. La société nie toute faute.', 'toute faute', null, 'La société'],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });
});
