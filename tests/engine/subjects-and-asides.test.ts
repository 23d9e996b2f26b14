import { attributed } from './attribution/attributed.ts';

// What stands between somebody and the verb, and who is set apart from whom: as the press writes it.
attributed('that-clause', {
  pt: [
    // Sources without an article, and a text that nobody is told to say things in.
    [
      'Fontes do ministério, ouvidas ontem, lembram que a pesca está fechada.',
      'a pesca está fechada',
      'Fontes do ministério',
      'indirect',
    ],
  ],
  es: [
    [
      'El banco envió una nota en la que se asegura que no se ha tomado ninguna decisión.',
      'no se ha tomado ninguna decisión',
      'una nota',
      'indirect',
    ],
  ],
  fr: [
    // « mais » joins a second verb to its subject.
    [
      'Paul Vasseur a salué le dispositif, mais a dit que la gare fermerait.',
      'la gare fermerait',
      'Paul Vasseur',
      'indirect',
    ],
    // « puis » does too, and is no adverb of the second verb.
    [
      'Paul Vasseur a écouté la salle puis a dit que la gare fermerait.',
      'la gare fermerait',
      'Paul Vasseur',
      'indirect',
    ],
    ['Paul Vasseur l’a écouté, puis a dit que la gare fermerait.', 'la gare fermerait', 'Paul Vasseur', 'indirect'],
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

// German: where a noun phrase ends, who acts behind an opening, and what is told on.
attributed('told-on', {
  de: [
    // „Es habe …“ wishes nothing.
    ['Jens Gut bleibt bei seinem Befund. Es habe gebrannt.', 'Es habe gebrannt', 'Jens Gut', 'indirect'],
    // A verb of saying in the form of what is told is told itself.
    [
      'Ein Sprecher wies das zurück. Wer das Gegenteil behaupte, solle Beweise vorlegen.',
      'Wer das Gegenteil behaupte, solle Beweise vorlegen',
      'Ein Sprecher',
      'indirect',
    ],
    [
      'Die Sperre gelte zehn Tage, sagte Milena Dragosch. Man habe nicht den Eindruck, dass der Nachbar bereit sei.',
      'Man habe nicht den Eindruck, dass der Nachbar bereit sei',
      'Milena Dragosch',
      'indirect',
    ],
  ],
});

attributed('colon', {
  de: [
    // An adjective behind the article that opens a sentence belongs to its noun.
    ['Der junge Mann winkt ab: Er sei müde gewesen.', 'Er sei müde gewesen', 'Der junge Mann', 'indirect'],
  ],
});

attributed('that-clause', {
  de: [
    // An outlet in marks, with the perfect around it.
    [
      'Zuvor hatte der „Hafenanzeiger“ unter Berufung auf Unterlagen gemeldet, dass Gutachter gewarnt hätten.',
      'Gutachter gewarnt hätten',
      'Hafenanzeiger',
      'indirect',
    ],
    ['Bauern klagten, ihnen verderbe die Ware.', 'ihnen verderbe die Ware', 'Bauern', 'indirect'],
    // The verb before is in no list.
    [
      'Die Bäuerin vermietet Wohnungen, findet aber, das Dorf rieche falsch.',
      'das Dorf rieche falsch',
      'Die Bäuerin',
      'indirect',
    ],
    // Who stands behind the verb of an opening shares it with the next.
    [
      'Bei einer Feier gegen die Kürzung der Förderung stand Anna Pohl auf dem Platz und verlangte, man möge den Minister entlassen.',
      'man möge den Minister entlassen',
      'Anna Pohl',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  de: [
    // No moment is a source.
    [
      'Er habe zugesagt, verlautete am Abend aus dem Präsidentenpalast.',
      'Er habe zugesagt',
      'dem Präsidentenpalast',
      'indirect',
    ],
    // What a conjunction joins to a noun with a verb is no part of its name.
    [
      'Am Tisch sitzt der Vater und schweigt. Das habe er nie gesagt, behauptet er.',
      'Das habe er nie gesagt',
      'der Vater',
      'indirect',
    ],
  ],
});

attributed('qualifying-verb', {
  de: [
    // What is counted is nobody.
    ['Anna Pohl kam. Das Angebot von 3,1 Prozent nannte sie eine „Ohrfeige“.', 'Ohrfeige', 'Anna Pohl', 'partial'],
  ],
});

attributed('cue-before', {
  de: [
    // What a preposition governs behind a full name tells of its bearer.
    ['Analyst Piet Overbeck von der Bank Hollmann sprach von einer „Warnung“.', 'Warnung', 'Piet Overbeck', 'partial'],
    // A possessive before its noun is no verb.
    ['Anna Pohl sagt: „Moin, meine Damen, alles ist gut.“', 'Moin, meine Damen, alles ist gut.', 'Anna Pohl', 'direct'],
  ],
});

attributed('taken-up', {
  it: [
    [
      '(AGN) - ANCONA, 14 MAR - «Le giornate in mare sono intoccabili». Così il sottosegretario, Aldo Brenta, al termine della riunione.',
      'Le giornate in mare sono intoccabili',
      'Aldo Brenta',
      'direct',
    ],
  ],
});
