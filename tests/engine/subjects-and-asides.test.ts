import { attributed } from './attribution/attributed.ts';

// What stands between somebody and the verb, and who is set apart from whom: as the press writes it.
attributed('that-clause', {
  fr: [
    // « mais » joins a second verb to its subject.
    [
      'Paul Vasseur a salué le dispositif, mais a dit que la gare fermerait.',
      'la gare fermerait',
      'Paul Vasseur',
      'indirect',
    ],
    // Words in marks inside a relative part nobody from their verb.
    [
      'La Commission, qui s’est dite « inquiète », a rappelé que la gare fermerait.',
      'la gare fermerait',
      'Commission',
      'indirect',
    ],
    // A second clause behind one with words in marks, a verb among them.
    [
      'Paul Vasseur a répondu qu’il « prenait note du rapport » et qu’une gare fermerait.',
      'une gare fermerait',
      'Paul Vasseur',
      'indirect',
    ],
    // Who is set apart is not who acted last.
    [
      'Steve Nol, entraîneur des jeunes, a dit non. Le président, lui, craint que la gare ferme.',
      'la gare ferme',
      'Le président',
      'indirect',
    ],
  ],
  en: [
    [
      'The mayor, who called it “a scandal,” said that the station would close.',
      'the station would close',
      'The mayor',
      'indirect',
    ],
    [
      'The mayor, who called it “a scandal” on Monday, said that the station would close.',
      'the station would close',
      'The mayor',
      'indirect',
    ],
  ],
  it: [
    [
      'Aldo Brenta ha risposto che il Comune «prendeva nota» e che la stazione avrebbe chiuso.',
      'la stazione avrebbe chiuso',
      'Aldo Brenta',
      'indirect',
    ],
  ],
  // A noun is the subject, and its verb stands outside the marks.
  de: [
    [
      'Anna Pohl sagte, das Haus verliere „seine Stimme und sein Gewissen“.',
      'das Haus verliere „seine Stimme und sein Gewissen“',
      'Anna Pohl',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    [
      'Paul Vasseur savoure. Pour lui, la mairie a caché les coûts.',
      'la mairie a caché les coûts',
      'Paul Vasseur',
      'indirect',
    ],
    [
      'Il évoque un message audio, très partagé, selon lequel le barrage aurait cédé.',
      'le barrage aurait cédé',
      'un message audio',
      'indirect',
    ],
  ],
  es: [['Ana Prado está contenta. Para ella, la alcaldesa miente.', 'la alcaldesa miente', 'Ana Prado', 'indirect']],
});

attributed('cue-after', {
  fr: [
    // Behind marks and its pronoun, or its subject, any word is the verb.
    ['« Je leur dis quoi ? » s’énerve Steve Nol.', 'Je leur dis quoi ?', 'Steve Nol', 'direct'],
    [
      '« Nous avons parlé trop bas », grimace la syndique Anne Morel (PLR), accoudée au bar.',
      'Nous avons parlé trop bas',
      'Anne Morel',
      'direct',
    ],
    // A noun that the article has told somebody by, and many are no « elle ».
    [
      'La syndique Anne Morel est venue. Les Verts de la Broyance rappellent que le canton paie. La syndique, qui l’a entendu, ne rit pas. « Nous paierons », réplique-t-elle.',
      'Nous paierons',
      'Anne Morel',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  fr: [
    // Whoever says so right before the words.
    [
      'Le chef redoute, confie son avocat, « plus sa sœur que la cour ».',
      'plus sa sœur que la cour',
      'son avocat',
      'partial',
    ],
  ],
});

attributed('incise', {
  fr: [
    [
      '« Je pars demain, lance, face caméra, un homme se présentant comme infirmier. Adieu à tous. »',
      'Je pars demain, lance, face caméra, un homme se présentant comme infirmier. Adieu à tous.',
      'un homme',
      'direct',
    ],
  ],
});

attributed('previous-subject', {
  fr: [
    // Whoever the sentence between is about speaks, not whoever was quoted before.
    [
      'La direction a dit n’avoir « aucune visibilité ». Au comptoir, Marijke, institutrice, attend depuis l’aube. « On m’a dit de revenir. »',
      'On m’a dit de revenir.',
      'Marijke',
      'direct',
    ],
  ],
});
