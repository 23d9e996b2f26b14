import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Who is the subject of a verb that says, and what only stands before or behind it.
attributed('cue-after', {
  it: [
    // An adverb that leads a noun is a preposition.
    [
      'Ada Rovelli è in aula. «La strada riapre», afferma dopo il colloquio con Ugo Malaspini.',
      'La strada riapre',
      'Ada Rovelli',
      'direct',
    ],
    [
      '«La strada riapre», ha detto dopo la partita il tecnico Ugo Malaspini.',
      'La strada riapre',
      'Ugo Malaspini',
      'direct',
    ],
    // An institution by its name alone is who speaks from there; one word may be a place.
    [
      'I residenti protestano. «Siamo contrari al piano», dicono da Forza Torreluna.',
      'Siamo contrari al piano',
      'Forza Torreluna',
      'direct',
    ],
    [
      'I residenti protestano. «Siamo contrari al piano», gridano da Torreluna.',
      'Siamo contrari al piano',
      'I residenti',
      'direct',
    ],
    // Two fields of an office are no part of the name behind them.
    [
      '«La strada riapre», ha detto l’assessore a Sicurezza e Commercio Matteo Sabatti.',
      'La strada riapre',
      'Matteo Sabatti',
      'direct',
    ],
    // A near miss: behind another adverb it is one.
    [
      '«La strada riapre», ha fatto sapere poco dopo l’ufficio stampa.',
      'La strada riapre',
      'l’ufficio stampa',
      'direct',
    ],
  ],
});

attributed('participle', {
  it: [
    // A part in something is no verb.
    [
      'Ugo Malaspini ha respinto l’accusa di far parte di un gruppo, sostenendo che il fratello lo pagava.',
      'il fratello lo pagava',
      'Ugo Malaspini',
      'indirect',
    ],
    // The subject stands behind a verb that says, without a comma before the gerund.
    [
      'La legge è sbagliata, attacca Carlo Velardi ricordando che il voto è vicino.',
      'il voto è vicino',
      'Carlo Velardi',
      'indirect',
    ],
    // No list has the verb of whoever opens the sentence.
    [
      'Anche Nicola Velardi, Ppt, sconfessa Malaspini, dicendo che la riforma era sua.',
      'la riforma era sua',
      'Nicola Velardi',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  it: [
    // Behind a verb of saying, too, a subjunctive needs no conjunction.
    ['La giunta sostiene si sia trattato di un errore.', 'si sia trattato di un errore', 'La giunta', 'indirect'],
    // What a matter is about acts in no way.
    [
      'Ugo Malaspini è in aula. Per quanto riguarda il riciclaggio ha affermato che gli assegni sono in regola.',
      'gli assegni sono in regola',
      'Ugo Malaspini',
      'indirect',
    ],
    ['Papa Benigno ha detto ai fedeli che la guerra è finita.', 'la guerra è finita', 'Papa Benigno', 'indirect'],
  ],
});

attributed('infinitive', {
  it: [
    [
      'Ada Rovelli chiede al governo d’impegnarsi a riaprire il molo.',
      'impegnarsi a riaprire il molo',
      'Ada Rovelli',
      'indirect',
    ],
    // A relative in the singular tells of the person whose the things in the plural are.
    [
      'Non bastano le rassicurazioni del presidente Velardi, che ha annunciato di voler parlare presto.',
      'voler parlare presto',
      'Velardi',
      'indirect',
    ],
  ],
});

// In a headline somebody may be told by what they are alone.
attributed('name-colon', {
  it: [
    [
      '# Barca rovesciata, una testimone: «Ho visto tutto dal molo»\n\nLa barca si è rovesciata ieri.',
      'Ho visto tutto dal molo',
      'una testimone',
      'direct',
    ],
  ],
});

test('who weighs whether to do something says nothing', () => {
  const { quotations } = analyse(articleOf('La sindaca Ada Rovelli valuterà se presentare ricorso in aula.', 'it'));
  expect(quotations).toEqual([]);
});
