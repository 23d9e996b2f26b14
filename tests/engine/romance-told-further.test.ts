import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// « o 2.º comandante », « la 1.ª teniente de alcalde »: the stop of an ordinal ends nothing.
attributed('cue-after', {
  es: [['“Tenemos miedo”, dijo la 1.ª teniente de alcalde, Ana Prado.', 'Tenemos miedo', 'Ana Prado', 'direct']],
  pt: [
    ['“Temos medo”, disse a 2.ª secretária do sindicato, Ana Prado.', 'Temos medo', 'Ana Prado', 'direct'],
    [
      'De acordo com o 2.º comandante dos bombeiros, Rui Albino, o fogo está dominado.',
      'o fogo está dominado',
      'Rui Albino',
      'indirect',
      'according-to',
    ],
    [
      'O fogo está dominado, explicou o 1.º secretário, Rui Albino. O porto abre na 3.ª feira.',
      'O fogo está dominado',
      'Rui Albino',
      'indirect',
      'parataxis',
    ],
    ['Fechou às 10. “Temos medo”, disse Ana Prado.', 'Temos medo', 'Ana Prado', 'direct'],
  ],
});

// « diz não saber e que T »: behind an infinitive the conjunction opens a statement of its own.
attributed('that-clause', {
  fr: [
    ['Anne Morel affirme ne rien savoir et que la mairie a menti.', 'la mairie a menti', 'Anne Morel', 'indirect'],
    [
      'Anne Morel affirme ne rien savoir et que la mairie a menti.',
      'ne rien savoir',
      'Anne Morel',
      'indirect',
      'infinitive',
    ],
  ],
  es: [
    ['Ana Prado asegura tener miedo y que no volverá al barrio.', 'no volverá al barrio', 'Ana Prado', 'indirect'],
    ['Ana Prado asegura tener miedo y que no volverá al barrio.', 'tener miedo', 'Ana Prado', 'indirect', 'infinitive'],
    [
      'Ana Prado dice saber que el dique caerá y que habrá ruido.',
      'saber que el dique caerá y que habrá ruido',
      'Ana Prado',
      'indirect',
      'infinitive',
    ],
  ],
  it: [['Anna Prati dice di avere paura e che non tornerà.', 'non tornerà', 'Anna Prati', 'indirect']],
  pt: [
    [
      'Em nota, a Lumex diz não ter posição sobre o assunto e que a informação não procede.',
      'a informação não procede',
      'Lumex',
      'indirect',
    ],
    ['A cantora Ana Prado revelou estar cansada e que não tem pressa.', 'não tem pressa', 'Ana Prado', 'indirect'],
  ],
});

// « considera fundamental que S »: what somebody holds S to be belongs to it.
attributed('that-clause', {
  es: [
    [
      'Ana Prado considera muy grave que el alcalde no responda.',
      'muy grave que el alcalde no responda',
      'Ana Prado',
      'indirect',
    ],
    [
      'Ana Prado consideró como urgente que los productores se preparen.',
      'urgente que los productores se preparen',
      'Ana Prado',
      'indirect',
    ],
    ['La jueza considera probado que el acusado mintió.', 'el acusado mintió', 'La jueza', 'indirect'],
  ],
  it: [
    [
      'Anna Prati ritiene importante che i produttori si preparino.',
      'importante che i produttori si preparino',
      'Anna Prati',
      'indirect',
    ],
  ],
  pt: [
    [
      'Ana Prado considera fundamental que os produtores se preparem.',
      'fundamental que os produtores se preparem',
      'Ana Prado',
      'indirect',
    ],
  ],
});

test('a noun and its relative behind a verb of judgement are no statement', () => {
  expect(analyse(articleOf('Ana Prado considera gente que sabe a sus vecinos.', 'es')).quotations).toEqual([]);
});
