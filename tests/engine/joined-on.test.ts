import { attributed } from './attribution/attributed.ts';

// „…“ Und: „…“, sagte Name: who is told to say the second words said the first ones, too.
attributed('coordination', {
  de: [
    ['„Das Werk ist zu.“ Und: „Wir gehen nach Hause“, sagte Anna Pohl.', 'Das Werk ist zu.', 'Anna Pohl', 'direct'],
    [
      '„Das Werk ist zu.“ Und weiter: „Wir gehen nach Hause“, sagte Anna Pohl.',
      'Das Werk ist zu.',
      'Anna Pohl',
      'direct',
    ],
  ],
  fr: [
    [
      '« L’usine est fermée. » Et : « Nous rentrons chez nous », a dit Anne Nom.',
      'L’usine est fermée.',
      'Anne Nom',
      'direct',
    ],
  ],
});

// Another one who speaks first keeps his words.
attributed('cue-after', {
  de: [
    [
      '„Das Werk ist zu“, sagte Uwe Kern. Und: „Wir gehen nach Hause“, sagte Anna Pohl.',
      'Das Werk ist zu',
      'Uwe Kern',
      'direct',
    ],
  ],
});

// „hieß es von den Ermittlern“: who says it stands behind the preposition, whatever the lists hold; „heißt es von ihr“ is said of her.
attributed('parataxis', {
  de: [
    ['Das Werk sei zu, hieß es von den Ermittlern.', 'Das Werk sei zu', 'den Ermittlern', 'indirect'],
    ['Das Werk sei zu, hieß es am Montag von Anna Pohl.', 'Das Werk sei zu', 'Anna Pohl', 'indirect'],
    ['Anna Pohl ist stark. Sie sei die Beste, heißt es von ihr.', 'Sie sei die Beste', null, 'indirect'],
  ],
});
