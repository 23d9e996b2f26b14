import { attributed } from './attribution/attributed.ts';

// People in the plural need no article to be the subject, wherever their clause begins.
attributed('that-clause', {
  es: [
    [
      'La consejera calló. No obstante, fuentes de su equipo reconocen que el centro está lleno.',
      'el centro está lleno',
      'fuentes de su equipo',
      'indirect',
    ],
    [
      'La consejera evitó pronunciarse, pero vecinos de la zona denunciaron que el centro está lleno.',
      'el centro está lleno',
      'vecinos de la zona',
      'indirect',
    ],
    [
      'La consejera evitó pronunciarse y expertos del sector confirmaron que hay dos plantas cerradas.',
      'hay dos plantas cerradas',
      'expertos del sector',
      'indirect',
    ],
    // What stands behind the conjunction goes with the subject before it.
    [
      'Los dueños y vecinos de la zona denunciaron que el centro está lleno.',
      'el centro está lleno',
      'Los dueños y vecinos de la zona',
      'indirect',
    ],
    // « sentencia » and « condena » are nouns behind their article, and no verbs.
    [
      'Nilo Barrán entró por la ventana. La sentencia señala que el robo fue premeditado.',
      'el robo fue premeditado',
      'La sentencia',
      'indirect',
    ],
  ],
});

// Two words that a conjunction joins may describe one noun for somebody.
attributed('parataxis', {
  en: [
    ['The wall held, state and local officials said.', 'The wall held', 'state and local officials', 'indirect'],
    ['The wall held, economics and finance minister Ada Quill said.', 'The wall held', 'Ada Quill', 'indirect'],
    [
      'The wall broke at about 3:15 p.m. Dec. 22 in the storm, Ada Quill said.',
      'The wall broke at about 3:15 p.m. Dec. 22 in the storm',
      'Ada Quill',
      'indirect',
    ],
  ],
});
attributed('that-clause', {
  en: [['He saw the town and police officials said the wall held.', 'the wall held', 'police officials', 'indirect']],
});
