import { attributed } from './attribution/attributed.ts';

// Whoever holds an office that is written with capitals, and what somebody is by a noun that no list has.
attributed('cue-after', {
  en: [
    [
      'The Prime Minister, Ada Quill, arrived.\n\n“We will sail,” the Prime Minister said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'The Health Secretary, Ada Quill, arrived.\n\n“We will sail,” the Health Secretary said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'The Attorney General, Ada Quill, arrived.\n\n“We will sail,” the Attorney General said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    // A run that goes on is a name, and so is one with a first name in it.
    ['The Prime Minister Ada Quill arrived. “We will sail,” Ada Quill said.', 'We will sail', 'Ada Quill', 'direct'],
    ['The Robert Baker estate was sold. “We will sail,” Robert Baker said.', 'We will sail', 'Robert Baker', 'direct'],
    // What ends like a gerund stands before a noun like an adjective.
    [
      'The managing director, Ada Quill, arrived.\n\n“We will sail,” the managing director said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'The housing minister, Ada Quill, arrived.\n\n“We will sail,” the housing minister said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'Ada Quill, a barista from Hull, wept.\n\n“We will sail,” the barista said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    ['The barista, Ada Quill, wept.\n\n“We will sail,” the barista said.', 'We will sail', 'Ada Quill', 'direct'],
    ['Ada Quill is a barista.\n\n“We will sail,” the barista said.', 'We will sail', 'Ada Quill', 'direct'],
    // A moment behind the word for “that” is when it was said.
    ['“We will sail,” Ada Quill said that Monday night.', 'We will sail', 'Ada Quill', 'direct'],
    ['“We will sail,” Ada Quill told reporters that day.', 'We will sail', 'Ada Quill', 'direct'],
  ],
  fr: [
    [
      'La Première Ministre, Anne Plume, est arrivée.\n\n« Nous partons », a dit la Première Ministre.',
      'Nous partons',
      'Anne Plume',
      'direct',
    ],
    [
      'La brodeuse Anne Plume pleurait.\n\n« Nous partons », a dit la brodeuse.',
      'Nous partons',
      'Anne Plume',
      'direct',
    ],
  ],
  es: [['La bordadora Ana Pluma lloraba.\n\n«Nos vamos», dijo la bordadora.', 'Nos vamos', 'Ana Pluma', 'direct']],
  it: [
    [
      'Anna Penna, una ricamatrice di Lecco, piangeva.\n\n«Partiamo», ha detto la ricamatrice.',
      'Partiamo',
      'Anna Penna',
      'direct',
    ],
  ],
  pt: [['A bordadeira Ana Pena chorava.\n\n«Vamos embora», disse a bordadeira.', 'Vamos embora', 'Ana Pena', 'direct']],
  de: [
    [
      'Ernst Feder, ein Barista aus Husum, kam.\n\n„Wir gehen“, sagte der Barista.',
      'Wir gehen',
      'Ernst Feder',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  en: [['Ada Quill said that Monday would be cold.', 'Monday would be cold', 'Ada Quill', 'indirect']],
});
