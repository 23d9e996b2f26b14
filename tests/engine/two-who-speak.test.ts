import { attributed } from './attribution/attributed.ts';

// Where nouns have capitals, two act together before or behind a verb in the plural, unless the second is a genitive's like the first.
attributed('that-clause', {
  en: [
    // Several people need no article behind the conjunction; a stop behind a title ends nothing.
    ['Teachers and parents said the quay is sound.', 'the quay is sound', 'Teachers and parents', 'indirect'],
    [
      'Mr. Denby and other analysts said the quay is sound.',
      'the quay is sound',
      'Mr. Denby and other analysts',
      'indirect',
    ],
    [
      'A group for teachers and parents said the quay is sound.',
      'the quay is sound',
      'A group for teachers and parents',
      'indirect',
    ],
    ['Paul Denby left and other analysts said the quay is sound.', 'the quay is sound', 'other analysts', 'indirect'],
  ],
  de: [
    [
      'Bürgermeister Jens Holtkamp und Ministerin Petra Lohse betonten, der Deich sei sicher.',
      'der Deich sei sicher',
      'Bürgermeister Jens Holtkamp und Ministerin Petra Lohse',
      'indirect',
    ],
    [
      'Der Landrat und die Bürgermeisterin teilten mit, dass die Straße gesperrt bleibt.',
      'die Straße gesperrt bleibt',
      'Der Landrat und die Bürgermeisterin',
      'indirect',
    ],
    [
      'Polizei und Feuerwehr teilten mit, die Straße sei frei.',
      'die Straße sei frei',
      'Polizei und Feuerwehr',
      'indirect',
    ],
    [
      'Der Sprecher der Polizei und die Leiterin der Klinik sagten, die Straße sei frei.',
      'die Straße sei frei',
      'Der Sprecher der Polizei und die Leiterin der Klinik',
      'indirect',
    ],
    [
      'Ein Sprecher der Stadt und der Polizei sagte, die Straße sei frei.',
      'die Straße sei frei',
      'Ein Sprecher der Stadt und der Polizei',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  de: [
    ['„Wir sind bereit“, sagten Anna Brandt und Karl Weiß.', 'Wir sind bereit', 'Anna Brandt und Karl Weiß', 'direct'],
  ],
  fr: [
    ['« Nous partons », ont dit Anne Tessier et Paul Roche.', 'Nous partons', 'Anne Tessier et Paul Roche', 'direct'],
  ],
});
