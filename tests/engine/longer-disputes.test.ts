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

describe('an accusation in marked words is a statement that somebody may deny', () => {
  test.each<Row>([
    [
      'fr',
      "Le maire accuse l'entreprise d'avoir « menti sur les délais ». L'entreprise dément.",
      'avoir « menti sur les délais »',
      'Le maire',
      "L'entreprise",
    ],
    [
      'fr',
      'Le chasseur Luc Adam lui reproche d’avoir "confisqué la montagne", ce que l’intéressée conteste.',
      'avoir "confisqué la montagne"',
      'Luc Adam',
      'l’intéressée',
    ],
    [
      'en',
      'The mayor accused the firm of “lying about the delays”. The firm denied it.',
      'lying about the delays',
      'The mayor',
      'The firm',
    ],
    [
      'de',
      'Der Bürgermeister warf der Firma vor, „gelogen“ zu haben. Die Firma bestritt das.',
      'gelogen“ zu haben',
      'Der Bürgermeister',
      'Die Firma',
    ],
    [
      'es',
      'La diputada Inés Robledo acusó al Gobierno de "esconder en un cajón" el informe, algo que la consejera ha negado.',
      'esconder en un cajón" el informe',
      'Inés Robledo',
      'la consejera',
    ],
    [
      'it',
      'Il sindaco accusa la ditta di aver «mentito sui tempi». La ditta smentisce.',
      'aver «mentito sui tempi»',
      'Il sindaco',
      'La ditta',
    ],
    [
      'pt',
      'O prefeito acusou a empresa de “mentir sobre os prazos”. A empresa nega.',
      'mentir sobre os prazos',
      'O prefeito',
      'A empresa',
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['fr', "Le maire accuse l'entreprise de « mensonge ». L'entreprise fête ses dix ans."],
    ['fr', "Le maire a promis à l'entreprise un « accueil chaleureux ». L'entreprise dément."],
    ['en', 'The mayor praised the firm for “working hard”. The firm denied it.'],
  ])('%s, none: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});

describe('a verdict of one word opens the answer', () => {
  test.each<Row>([
    [
      'fr',
      "La maire a dit qu'il n'y avait qu'une lettre. « Faux, j'ai les récépissés », réplique Jean Dol.",
      "il n'y avait qu'une lettre",
      'La maire',
      'Jean Dol',
    ],
    [
      'de',
      'Der Bürgermeister sagte, es gebe nur einen Brief. „Falsch, ich habe die Belege“, erwiderte Anna Huth.',
      'es gebe nur einen Brief',
      'Der Bürgermeister',
      'Anna Huth',
    ],
    [
      'es',
      'El alcalde dijo que solo hubo una carta. «Falso, tengo los recibos», replicó Ana Robles.',
      'solo hubo una carta',
      'El alcalde',
      'Ana Robles',
    ],
    [
      'it',
      "L'assessora ha detto che c'è una sola lettera. «Falso, ho i protocolli», ribatte Renzo Zani.",
      "c'è una sola lettera",
      "L'assessora",
      'Renzo Zani',
    ],
    [
      'it',
      'Maria Uberti ha spiegato che i costi sono saliti a 210 euro. Cifra gonfiata, ha obiettato Piero Sani.',
      'i costi sono saliti a 210 euro',
      'Maria Uberti',
      'Piero Sani',
    ],
    [
      'fr',
      '« C’est une victoire pour 40 000 familles », a dit Rémi Sand. Le chiffre est contesté : le registre en compte moins.',
      'C’est une victoire pour 40 000 familles',
      'Rémi Sand',
      null,
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['en', 'The mayor said the letter was sent. “False modesty is my thing,” Anna Doll joked.'],
    ['fr', 'La maire a dit que la lettre était partie. Le chiffre est contesté en ville.'],
  ])('%s, none: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});

describe('how it is denied stands behind the verb', () => {
  test.each<Row>([
    [
      'de',
      'Karl Busch sagte, die Verwaltung habe den Schaden gekannt. Anna Huth widersprach scharf: Sie habe im März davon erfahren.',
      'die Verwaltung habe den Schaden gekannt',
      'Karl Busch',
      'Anna Huth',
    ],
    [
      'de',
      'Karl Busch sagte, der Kapitän sei geschlagen worden. Theo Lind dementierte umgehend.',
      'der Kapitän sei geschlagen worden',
      'Karl Busch',
      'Theo Lind',
    ],
    [
      'de',
      'Karl Busch sagte, der Kapitän sei geschlagen worden. Theo Lind weist die Vorwürfe von sich.',
      'der Kapitän sei geschlagen worden',
      'Karl Busch',
      'Theo Lind',
    ],
    [
      'de',
      'Karl Busch sagte, der Kapitän sei geschlagen worden. Theo Lind weist das von sich: Er sei gestürzt.',
      'der Kapitän sei geschlagen worden',
      'Karl Busch',
      'Theo Lind',
    ],
    ['de', 'Theo Lind bestritt, sich bereichert zu haben.', 'sich bereichert zu haben', null, 'Theo Lind'],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });

  test('who shows a paper denies nothing', () => {
    expect(answered('de', 'Karl Busch sagte, der Kapitän sei krank. Theo Lind wies sich am Tor aus.')).toEqual([]);
  });
});

describe('a name stands beside the subject of the relative clause that denies', () => {
  test.each<Row>([
    [
      'fr',
      'Aline Branco a affirmé que le capitaine avait été battu, ce que le maire, Luc Dol, a démenti.',
      'le capitaine avait été battu',
      'Aline Branco',
      'Luc Dol',
    ],
    [
      'fr',
      'Aline Branco a affirmé que le capitaine avait été battu, une version que son adjoint, Luc Dol, conteste.',
      'le capitaine avait été battu',
      'Aline Branco',
      'Luc Dol',
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });
});
