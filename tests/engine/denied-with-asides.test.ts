import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is denied, who denies it. */
type Row = readonly [Language, string, string, string];

describe('an aside stands between the parts of a denial', () => {
  test.each<Row>([
    ['fr', 'La Ligue du lac a de son côté nié avoir vidé le canal.', 'avoir vidé le canal', 'Ligue du lac'],
    ['fr', 'Paul Tessier a, pour sa part, nié avoir vidé le canal.', 'avoir vidé le canal', 'Paul Tessier'],
    ['fr', 'Paul Tessier a vigoureusement démenti avoir vidé le canal.', 'avoir vidé le canal', 'Paul Tessier'],
    ['fr', 'Paul Tessier dément, pour sa part, avoir vidé le canal.', 'avoir vidé le canal', 'Paul Tessier'],
    ['fr', 'Paul Tessier a démenti, lundi, avoir vidé le canal.', 'avoir vidé le canal', 'Paul Tessier'],
    ['en', 'Tom Birkett has for his part denied selling the boat.', 'selling the boat', 'Tom Birkett'],
    [
      'de',
      'Jonas Reuter bestreitet vehement, das Boot verkauft zu haben.',
      'das Boot verkauft zu haben',
      'Jonas Reuter',
    ],
    ['es', 'Rosa Cárdenas ha, por su parte, negado haber vendido el barco.', 'haber vendido el barco', 'Rosa Cárdenas'],
    ['es', 'Rosa Cárdenas negó, por su parte, haber vendido el barco.', 'haber vendido el barco', 'Rosa Cárdenas'],
    [
      'it',
      'Plinio Rusconi ha, da parte sua, negato di aver venduto la barca.',
      'di aver venduto la barca',
      'Plinio Rusconi',
    ],
    [
      'it',
      'Plinio Rusconi ha dal canto suo negato di aver venduto la barca.',
      'di aver venduto la barca',
      'Plinio Rusconi',
    ],
    ['pt', 'Rui Cachão negou, por sua vez, ter vendido o barco.', 'ter vendido o barco', 'Rui Cachão'],
  ])('%s: %s', (language, text, exact, disputer) => {
    expect(answered(language, text)).toEqual([[exact, null, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['fr', 'Paul Tessier n’a pas formellement démenti avoir vidé le canal.'],
    ['fr', 'Paul Tessier a, de son côté, rejeté l’offre.'],
    ['fr', 'Le club a un entraîneur vivement contesté.'],
    ['es', 'El tribunal ha, por su parte, rechazado el recurso.'],
    ['it', 'Il tribunale ha, a sua volta, respinto il ricorso.'],
    ['de', 'Jonas Reuter bestreitet heute vermutlich sein letztes Spiel.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
