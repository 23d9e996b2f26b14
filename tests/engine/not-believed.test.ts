import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

describe('another voice does not share what was said, or a noun without verb tells who disputes it', () => {
  test.each<Row>([
    [
      'fr',
      "D'après le ministère, le bateau pêchait dans les eaux du pays. Version contredite par Marc Dol, le patron du bateau.",
      'le bateau pêchait dans les eaux du pays',
      'le ministère',
      'Marc Dol',
    ],
    [
      'fr',
      "Le maire soutient que le pont est sûr, une assurance que l'opposition ne croit pas.",
      'le pont est sûr',
      'Le maire',
      "l'opposition",
    ],
    [
      'fr',
      'Luc Roy affirme que la mairie savait. Une affirmation démentie par la maire, Anne Dol.',
      'la mairie savait',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'fr',
      'Luc Roy affirme que la mairie savait, une version contestée par Anne Dol.',
      'la mairie savait',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'fr',
      'Luc Roy affirme que la mairie savait. Une thèse aussitôt réfutée par Anne Dol.',
      'la mairie savait',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'pt',
      'Segundo o jornal, o corredor visitou um médico já condenado. Informação desmentida pelo advogado, Rui Dias.',
      'o corredor visitou um médico já condenado',
      'o jornal',
      'Rui Dias',
    ],
    [
      'es',
      'Ana Ruiz asegura que el puente es seguro. Una versión desmentida por Luis Gil.',
      'el puente es seguro',
      'Ana Ruiz',
      'Luis Gil',
    ],
    [
      'it',
      'Anna Rossi sostiene che il ponte è sicuro. Una versione smentita da Luca Bassi.',
      'il ponte è sicuro',
      'Anna Rossi',
      'Luca Bassi',
    ],
    // The participle of a verb that judges, with the judgement behind it.
    [
      'fr',
      'Luc Roy affirme que la mairie savait. Une version jugée « fantaisiste » par Anne Dol.',
      'la mairie savait',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'es',
      'Ana Ruiz asegura que la obra cuesta el doble. Cifras consideradas exageradas por Luis Gil.',
      'la obra cuesta el doble',
      'Ana Ruiz',
      'Luis Gil',
    ],
    [
      'it',
      'Anna Rossi sostiene che il ponte è sicuro. Una tesi definita falsa da Luca Bassi.',
      'il ponte è sicuro',
      'Anna Rossi',
      'Luca Bassi',
    ],
    [
      'en',
      'Ellen Marsh says the bridge is safe, a claim called absurd by Owen Price.',
      'the bridge is safe',
      'Ellen Marsh',
      'Owen Price',
    ],
    [
      'fr',
      'Le maire soutient que le pont est sûr. Anne Dol ne partage pas ce constat.',
      'le pont est sûr',
      'Le maire',
      'Anne Dol',
    ],
    [
      'es',
      'El alcalde sostiene que el puente es seguro. Ana Ruiz no comparte esa opinión.',
      'el puente es seguro',
      'El alcalde',
      'Ana Ruiz',
    ],
    [
      'es',
      'Un vecino contó que el joven quería irse al sur. La madre no le cree.',
      'el joven quería irse al sur',
      'Un vecino',
      'La madre',
    ],
    [
      'it',
      'Il sindaco sostiene che il ponte è sicuro. Anna Rossi non condivide.',
      'il ponte è sicuro',
      'Il sindaco',
      'Anna Rossi',
    ],
    [
      'it',
      "L'ufficio dichiarò che i valori erano normali. La signora Anna Rossi non crede a ciò.",
      'i valori erano normali',
      "L'ufficio",
      'Anna Rossi',
    ],
    ['pt', 'O prefeito diz que a ponte é segura. Ana Telles discorda.', 'a ponte é segura', 'O prefeito', 'Ana Telles'],
    [
      'pt',
      'O prefeito diz que a ponte é segura. A oposição não acredita.',
      'a ponte é segura',
      'O prefeito',
      'A oposição',
    ],
    [
      'pt',
      'O prefeito diz que a ponte é segura; a comissão, contactada pela rádio, afirma o contrário.',
      'a ponte é segura',
      'O prefeito',
      'a comissão',
    ],
    [
      'de',
      'Nora Feld sagt, die Brücke sei sicher. Ralf Huth teilt diese Ansicht nicht.',
      'die Brücke sei sicher',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'en',
      'Ellen Marsh says the bridge is safe. Owen Price does not share that view.',
      'the bridge is safe',
      'Ellen Marsh',
      'Owen Price',
    ],
    [
      'en',
      'Ellen Marsh says the bridge is safe. Owen Price insists she is wrong.',
      'the bridge is safe',
      'Ellen Marsh',
      'Owen Price',
    ],
    [
      'en',
      'One minister said the board had been warned in July. An ally of the chancellor dismissed that as “complete fiction”.',
      'the board had been warned in July',
      'One minister',
      'An ally of the chancellor',
    ],
    [
      'en',
      'Reports that the club has met Martin Vale were dismissed by its chairman, Owen Price.',
      'the club has met Martin Vale',
      null,
      'Owen Price',
    ],
  ])('%s: %s', (language, text, ...row) => {
    expect(answered(language, text)).toEqual([row]);
  });

  test.each<readonly [Language, string]>([
    ['fr', 'Luc Roy affirme que la mairie savait. Une affirmation saluée par Anne Dol.'],
    ['fr', 'La version rejetée par le sénat revient mardi.'],
    ['fr', 'Luc Roy affirme que la mairie savait. Une thèse jugée absurde par Anne Dol paraît mardi.'],
    ['fr', 'Luc Roy affirme que la mairie savait. Le film, jugé absurde par Anne Dol, sort mardi.'],
    ['fr', 'Le maire soutient que le pont est sûr. Anne Dol ne partage pas son repas.'],
    ['en', 'Ellen Marsh says the bridge is safe. Owen Price shared her lunch.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
