import { attributed } from './attribution/attributed.ts';

// « após o ministro dizer que S », « tras afirmar el alcalde que S »: behind a preposition the infinitive has a subject of its own.
attributed('participle', {
  es: [
    [
      'El debate empezó tras afirmar el alcalde Pedro Albín que el puente tiene grietas.',
      'el puente tiene grietas',
      'Pedro Albín',
      'indirect',
    ],
    [
      'Ana Prado pidió calma tras afirmar que el puente tiene grietas.',
      'el puente tiene grietas',
      'Ana Prado',
      'indirect',
    ],
    // « mientras que » sets two against each other: the participle goes with the second.
    [
      'Ana Prado ha criticado el retraso, mientras que el edil del Norte, Pedro Albín, ha bromeado al apuntar que «las aceras no votan».',
      'las aceras no votan',
      'Pedro Albín',
      'partial',
    ],
  ],
  it: [
    [
      'Il caso è nato dopo aver detto il sindaco Pietro Albini che il ponte è chiuso.',
      'il ponte è chiuso',
      'Pietro Albini',
      'indirect',
    ],
  ],
  pt: [
    [
      'O debate começou após Albino afirmar que a ponte tem fendas. Rui Albino é vereador.',
      'a ponte tem fendas',
      'Rui Albino',
      'indirect',
    ],
    [
      'O debate começou depois do ministro Rui Albino dizer que a ponte tem fendas.',
      'a ponte tem fendas',
      'Rui Albino',
      'indirect',
    ],
    [
      'Ana Prado discutiu com Rui Albino após dizer que a ponte tem fendas.',
      'a ponte tem fendas',
      'Ana Prado',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  es: [
    // Who only stands as an example in what opens the sentence does not speak, and a year is nobody.
    [
      'Pedro Albín dirige el equipo. Sobre la actuación de jugadores como Emi y Esteban, mencionó que todos contribuyen.',
      'todos contribuyen',
      'Pedro Albín',
      'indirect',
    ],
    [
      'Pedro Albín es ganadero. Este 2026 advirtió que espera una sequía dura.',
      'espera una sequía dura',
      'Pedro Albín',
      'indirect',
    ],
  ],
  pt: [
    // Behind « mas » somebody else acts, whatever aside stands on him.
    [
      'O secretário e o diretor, Gil Sousa, chegaram a encerrar o caso, mas o delegado que preside o inquérito, Rui Albino, afirmou que as buscas continuam.',
      'as buscas continuam',
      'Rui Albino',
      'indirect',
    ],
    [
      'O secretário, Gil Sousa, chegou a encerrar o caso, mas a delegada, Ana Prado, afirmou que as buscas continuam.',
      'as buscas continuam',
      'Ana Prado',
      'indirect',
    ],
    [
      'O secretário, Gil Sousa, encerrou o caso, mas afirmou que as buscas continuam.',
      'as buscas continuam',
      'Gil Sousa',
      'indirect',
    ],
  ],
});

// « O diretor do porto, engenheiro Nome, »: a trade between the office and the name parts them no more than a title.
attributed('cue-after', {
  pt: [
    [
      'O presidente do sindicato, advogado Rui Albino, falou ontem. “Ninguém saiu”, declarou o presidente.',
      'Ninguém saiu',
      'Rui Albino',
      'direct',
    ],
    [
      'O presidente do sindicato, o porto e o jornal brigam. “Ninguém saiu”, declarou o engenheiro Rui Albino.',
      'Ninguém saiu',
      'Rui Albino',
      'direct',
    ],
  ],
});
