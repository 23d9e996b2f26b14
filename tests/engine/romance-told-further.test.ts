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
