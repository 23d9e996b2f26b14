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
    // What no list has is what somebody is where the last of its words says so.
    [
      'Ada Quill, the harbour master, wept.\n\n“We will sail,” the harbour master said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'Harbour master Ada Quill wept.\n\n“We will sail,” the harbour master said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'Barista Ada Quill said: “We will sail,” and left with another barista.',
      'We will sail',
      'Ada Quill',
      'direct',
      'cue-before',
    ],
    [
      'Ada Quill, founding partner of Quill & Sons, wept.\n\n“We will sail,” the founding partner said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'Ada Quill, the study’s lead author, wept.\n\n“We will sail,” the lead author said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'Ada Quill, the trade and rural transport minister, wept.\n\n“We will sail,” the trade minister said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'Ada Quill, a hospital ward manager, wept.\n\n“We will sail,” the manager said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    // A gerund or an adverb inside it, an institution before it, letters behind it.
    ['“We will sail,” said nursing assistant Ada Quill.', 'We will sail', 'Ada Quill', 'direct'],
    [
      '“We will sail,” the company’s chief operating officer said.',
      'We will sail',
      'the company’s chief operating officer',
      'direct',
    ],
    ['“We will sail,” the then mayor said.', 'We will sail', 'the then mayor', 'direct'],
    [
      'Quay House press secretary Ada Quill said: “We will sail,” and left.',
      'We will sail',
      'Ada Quill',
      'direct',
      'cue-before',
    ],
    ['Police Chief Ada Quill said: “We will sail,” and left.', 'We will sail', 'Ada Quill', 'direct', 'cue-before'],
    [
      'Rep. Ada Quill (D-N.Y.), chairwoman of the board, said: “We will sail,” and left.',
      'We will sail',
      'Ada Quill',
      'direct',
      'cue-before',
    ],
    // How old and how many tells who is meant.
    [
      'Ada Quill, 52, met Jo Marsh, 67.\n\n“We will sail,” the 52-year-old former pilot said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    ['Ada Quill, 52, lives in Hull.\n\n“We will sail,” the mother-of-two said.', 'We will sail', 'Ada Quill', 'direct'],
    [
      '“We will sail,” the 52-year-old mother of three said.',
      'We will sail',
      'the 52-year-old mother of three',
      'direct',
    ],
    // Another’s office is not theirs.
    [
      'GOP presidential nominee Jo Marsh left. Ada Quill stayed.\n\n“We will sail,” the Democratic presidential nominee said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    ['Greater Quill Police arrived. “We will sail,” Ada Quill said.', 'We will sail', 'Ada Quill', 'direct'],
    // An office with its capital right before a name is none of its words.
    [
      'President Jo Marsh met German Chancellor Ada Quill.\n\n“We will sail,” the German chancellor said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    [
      'The port, Commissioner Ada Quill told reporters, is open.\n\n“We will sail,” Commissioner Quill said.',
      'We will sail',
      'Ada Quill',
      'direct',
    ],
    ['“We will sail,” said Baker Street trader Ada Quill.', 'We will sail', 'Ada Quill', 'direct'],
    // What people do has endings of its own; a source is somebody.
    ['Ada Quill scored twice in Hull.\n\n“We will sail,” the midfielder said.', 'We will sail', 'Ada Quill', 'direct'],
    ['“We will sail,” a Quayport source told the paper.', 'We will sail', 'a Quayport source', 'direct'],
    // Behind an article a name before a noun that no list has only describes; no adverb ends like “family”.
    ['“We will sail,” the Quayport brewer said.', 'We will sail', 'the Quayport brewer', 'direct'],
    ['“We will sail,” said a Quayport brewer.', 'We will sail', 'a Quayport brewer', 'direct'],
    ['“We will sail,” the Quill family said.', 'We will sail', 'the Quill family', 'direct'],
    ['“We will sail,” the Quayport Gazette revealed.', 'We will sail', 'Quayport Gazette', 'direct'],
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
      'direct',
    ],
  ],
});

attributed('that-clause', {
  en: [['Ada Quill said that Monday would be cold.', 'Monday would be cold', 'Ada Quill', 'indirect']],
});

// Nouns for the same office; whose party somebody is of tells them apart from nobody, where only one has the office.
attributed('cue-after', {
  es: [
    [
      'Ana Gil, presidenta de la CAP, habló ayer. «Es bueno», dijo la titular de la CAP.',
      'Es bueno',
      'Ana Gil',
      'direct',
    ],
  ],
  pt: [
    [
      'O secretário-geral do PXM, Rui Dias, foi a Paris. “Temos percebido isso”, disse o líder do PXM depois do encontro com o presidente francês, Paul Morel.',
      'Temos percebido isso',
      'Rui Dias',
      'direct',
    ],
    [
      'A presidente da Câmara de Alba, Ana Machado, falou ontem. “Estamos bem hoje”, afirma a autarca socialista.',
      'Estamos bem hoje',
      'Ana Machado',
      'direct',
    ],
    [
      'O presidente da Câmara de Alba, Rui Machado, falou ontem. O presidente da Câmara de Torre, Ivo Dias, também. “Estamos bem hoje”, afirma o autarca socialista.',
      'Estamos bem hoje',
      'o autarca socialista',
      'direct',
    ],
  ],
});

// Behind a description between commas a full name tells who is meant; of two nouns for what somebody is, the second tells it too.
attributed('cue-after', {
  es: [
    [
      '«Todo va bien hoy», afirma el presidente, médico de profesión, Mario Ruiz.',
      'Todo va bien hoy',
      'Mario Ruiz',
      'direct',
    ],
    [
      '«Todo va bien hoy», afirma el presidente, médico de profesión, y Mario Ruiz aplaude.',
      'Todo va bien hoy',
      'el presidente',
      'direct',
    ],
    [
      '«Es el puente», afirma Ana Gil, médica y alcaldesa de Torre. «Es bonito así», dice la alcaldesa.',
      'Es bonito así',
      'Ana Gil',
      'direct',
    ],
    [
      '«Es el puente», afirma Ana Gil, médica y amiga de la alcaldesa. «Es bonito así», dice la alcaldesa.',
      'Es bonito así',
      'la alcaldesa',
      'direct',
    ],
  ],
});
