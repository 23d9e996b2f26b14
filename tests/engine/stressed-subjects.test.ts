import { attributed } from './attribution/attributed.ts';

// « Lui-même affirme », "He himself says", « El propio alcalde »: what stresses a pronoun or a noun is no part of a name and tells nobody apart.
attributed('that-clause', {
  fr: [
    ['Le maire Luc Fabrègue a écrit. Lui-même affirme que le pont tient.', 'le pont tient', 'Luc Fabrègue', 'indirect'],
    ['Le maire Luc Fabrègue a écrit. Lui affirme que le pont tient.', 'le pont tient', 'Luc Fabrègue', 'indirect'],
    ['La maire Anne Morel a écrit. Elle-même dit que le pont tient.', 'le pont tient', 'Anne Morel', 'indirect'],
    [
      'Le maire Luc Fabrègue a écrit. La voisine lui affirme que le pont tient.',
      'le pont tient',
      'La voisine',
      'indirect',
    ],
  ],
  en: [
    ['Mayor Omar Kent has written. He himself says the bridge holds.', 'the bridge holds', 'Omar Kent', 'indirect'],
    [
      'Mayor Omar Kent has written. The mayor himself says the bridge holds.',
      'the bridge holds',
      'Omar Kent',
      'indirect',
    ],
  ],
  es: [
    [
      'El alcalde Pedro Albín escribió mucho. El propio alcalde afirma que el puente aguanta.',
      'el puente aguanta',
      'Pedro Albín',
      'indirect',
    ],
  ],
  pt: [
    [
      'O autarca Pedro Albino escreveu muito. Ele próprio diz que a ponte aguenta.',
      'a ponte aguenta',
      'Pedro Albino',
      'indirect',
    ],
    [
      'O autarca Pedro Albino escreveu muito. O próprio autarca diz que a ponte aguenta.',
      'a ponte aguenta',
      'Pedro Albino',
      'indirect',
    ],
  ],
});
