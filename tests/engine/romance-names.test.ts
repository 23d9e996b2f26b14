import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

type Row = readonly [language: 'es' | 'it' | 'pt', text: string, speakers: readonly (string | null)[]];

// What looks like a name, and where one ends.
table<Row>(
  'names in Romance languages',
  ([language, text, expected]) => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    expect(quotations.map((q) => speakers.find(({ id }) => id === q.speaker)?.name ?? null)).toEqual(expected);
  },
  {
    right: [
      // A church and a town are called after a saint, and act for nobody.
      [
        'it',
        'Ida Brenta sale i gradini. La messa sarà nella chiesa di San Biagio al Colle. «Niente fiori», ha chiesto in un biglietto.',
        ['Ida Brenta'],
      ],
      ['it', 'L’allenatore Luca San Martino esce. «Non è finita», dice San Martino.', ['Luca San Martino']],
      ['es', 'Pedro Albín vive en Santa Lucía de la Sierra. «Aquí llueve», dice.', ['Pedro Albín']],
      // A surname alone behind a noun for somebody ends before the town; not where such a word joins surnames.
      ['it', 'L’arbitro Albini di Torre, contestato, ha annotato «espressioni irriguardose».', ['Albini']],
      ['pt', 'O árbitro Prado de Melo, contestado, disse que não viu nada.', ['Prado de Melo']],
      // Behind the noun for an institution a title is an adjective; before a name it is a title.
      ['es', 'La Dirección General de Pesca dijo que el puerto cierra.', ['Dirección General de Pesca']],
      ['es', 'El General Albín dijo que el puerto cierra.', ['Albín']],
      ['it', 'La Procura Generale di Torre ha detto che il porto chiude.', ['Procura Generale di Torre']],
      // What opens the name of a place is no verb and no first name; a small word ends no name.
      ['pt', 'A Prefeitura de São Plácido disse que a ponte fecha.', ['Prefeitura de São Plácido']],
      ['pt', 'A Prefeitura de Nova Albina disse que a ponte fecha.', ['Prefeitura de Nova Albina']],
      ['pt', 'São muitos os que dizem que a ponte fecha. “Nós ficamos”, disse Ana Prado.', ['Ana Prado']],
      // A month belongs to the place, and what an institution is called after to its name.
      ['pt', 'A Prefeitura do Rio de Janeiro disse que a ponte fecha.', ['Prefeitura do Rio de Janeiro']],
      ['pt', 'O Hospital Pedro Prado disse que a ponte fecha.', ['Hospital Pedro Prado']],
      ['pt', 'A Prefeitura de Torre disse em Janeiro que a ponte fecha.', ['Prefeitura de Torre']],
      // A small word inside a full name parts nobody.
      ['es', 'Según María del Carmen Ruiz, el puente cierra.', ['María del Carmen Ruiz']],
      ['pt', 'Segundo Luiz Inácio Prado, a ponte fecha.', ['Luiz Inácio Prado']],
      // The letters that the words of a full name begin with, and a name that is typed without its accent.
      ['es', 'El presidente Andrés Manuel Ruiz Gil habló. AMRG dijo que todo va bien.', ['Andrés Manuel Ruiz Gil']],
      ['es', 'El presidente Andrés Manuel Ruiz Gil habló. La AMR dijo que todo va bien.', ['AMR']],
      ['es', 'La alcaldesa Milka Vasquez habló. «Todo va bien», dijo Vásquez.', ['Milka Vasquez']],
      // An infinitive with its object opens the sentence.
      [
        'es',
        'El viaje fue la parte mala. Cruzar el Estrecho, sobrevolar el desierto: muchos no volvían, recuerda Irene Albín. «Fue al revés», dice.',
        ['Irene Albín', 'Irene Albín'],
      ],
    ],
  },
);
