import { attributed } from './attribution/attributed.ts';

/** Where a hurried reading leads words to somebody who never said them. */
attributed('that-clause', {
  en: [
    // Where a report was written says nothing.
    [
      'BOSTWICK, Lorania — A baker took the stand, and she told jurors that the wall had held.',
      'the wall had held',
      'A baker',
      'indirect',
    ],
    // Institutions of two countries share a noun.
    [
      'Lorania’s foreign ministry closed the bridge.\n\nThe Scottish foreign ministry said that the bridge had held.',
      'the bridge had held',
      'The Scottish foreign ministry',
      'indirect',
    ],
    // A word of creed or origin belongs to the name of the institution.
    [
      'Tom Birkett of the Harbour Party left.\n\nThe chairman of the Conservative Party said that the wall had held.',
      'the wall had held',
      'The chairman of the Conservative Party',
      'indirect',
    ],
    [
      'The European Court of Dikes said that the wall had held.',
      'the wall had held',
      'European Court of Dikes',
      'indirect',
    ],
    // A country is not what is called after it.
    [
      'Norway said that the wall had held.\n\nIt was painted by the Norway Club.',
      'the wall had held',
      'Norway',
      'indirect',
    ],
    // What stands in brackets behind a name may be anything.
    [
      'The Dockers said that the wall had held.\n\nThe camp of Stevedores (Dockers) burned.',
      'the wall had held',
      'Dockers',
      'indirect',
    ],
    // Whoever it was told to, the conjunction shows where the words begin.
    ['Tom Birkett told UK media this month that the wall had held.', 'the wall had held', 'Tom Birkett', 'indirect'],
    // A verb without an object joined to one with its clause.
    ['The guards responded and confirmed that the wall had held.', 'the wall had held', 'The guards', 'indirect'],
  ],
});

attributed('participle', {
  en: [
    // The subject of a reported clause is nobody who says.
    [
      'Tom Birkett said that Ellen Marsh had found the state of the walls was good, saying he trusted the masons.',
      'he trusted the masons',
      'Tom Birkett',
      'indirect',
    ],
    [
      'Tom Birkett said that after long talks Norway had found the state of the walls was good, saying he trusted the masons.',
      'he trusted the masons',
      'Tom Birkett',
      'indirect',
    ],
    // Nor is the subject of a question or of a clause of time.
    [
      'Tom Birkett declined to tell the owners when the wall would be ready, saying it would depend on the masons.',
      'it would depend on the masons',
      'Tom Birkett',
      'indirect',
    ],
    // A participle right behind a name is that person's.
    ['The owners agreed, with Mayor Ellen Marsh warning of “grave risks”.', 'grave risks', 'Ellen Marsh', 'partial'],
    // An object is no text that speaks.
    [
      'The owners published the results by announcing that the wall had held.',
      'the wall had held',
      'The owners',
      'indirect',
    ],
  ],
});

attributed('participle', {
  fr: [
    // Those who believe it no more have not said it.
    [
      'Le maire a beau répéter que « tout va bien », les commerçants n’y croient plus.',
      'tout va bien',
      'Le maire',
      'partial',
    ],
  ],
});

attributed('cue-before', {
  fr: [
    // A second subject stands without the verb of the first.
    ['Le préfet a salué « un homme de courage », sa femme « un ami fidèle ».', 'un ami fidèle', 'sa femme', 'partial'],
    // The first verb stands in marks.
    [
      'La direction « regrette vivement » cet incident et rappelle que « la sécurité est sa priorité ».',
      'la sécurité est sa priorité',
      'La direction',
      'direct',
    ],
  ],
});

attributed('according-to', {
  fr: [
    // Each of two holds what stands before, not what stands behind.
    ['« Trop tard » pour certains, « trop cher » pour le maire.', 'Trop tard', 'certains', 'partial'],
    ['« Trop tard » pour certains, « trop cher » pour le maire.', 'trop cher', 'le maire', 'partial'],
    // A text speaks for the ministry, not for the word that tells which.
    [
      'D’après le communiqué du ministère de l’Intérieur, « la digue a tenu ».',
      'la digue a tenu',
      'ministère de l’Intérieur',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  en: [
    // One comma alone does not part a subject from its verb.
    [
      'Those bitten often fall ill, says the Harbour Health Office.',
      'Those bitten often fall ill',
      'Harbour Health Office',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  en: [
    // Behind marks that end with a comma the sentence goes on: “Will” is a name there.
    ['“The wall has held,” Will Marsh, head of a firm, told the Ledger.', 'The wall has held', 'Will Marsh', 'direct'],
    ['“The wall has held,” wrote 43-year-old Martin Birkett.', 'The wall has held', 'Martin Birkett', 'direct'],
    // Two single marks close what a double one opened.
    ['‘‘The wall has held,’’ Will Marsh told the Ledger.', 'The wall has held', 'Will Marsh', 'direct'],
    ['“The wall has held,’’ Will Marsh told the Ledger. “And I am glad.”', 'The wall has held', 'Will Marsh', 'direct'],
  ],
});

attributed('according-to', {
  fr: [
    // What bears a name and speaks for nobody is no candidate, whatever first name its own name begins with.
    [
      'La planète Alpha Ronce a été repérée par l’astronome Gaspard Verlet. D’après le chercheur, elle tourne vite.',
      'elle tourne vite',
      'Gaspard Verlet',
      'indirect',
    ],
    [
      'Le maire Paul Vernay a pleuré. L’ouragan Sabine a ravagé la côte. Selon l’élu, les dégâts sont énormes.',
      'les dégâts sont énormes',
      'Paul Vernay',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  fr: [
    // An initial elsewhere shows where a name begins behind the name of an agency, whose kind it has not.
    [
      'La digue a cédé, a annoncé à l’agence Litto Infos Zélia Dorvan, de l’institut. Z. Dorvan en est sûre.',
      'La digue a cédé',
      'Zélia Dorvan',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  fr: [
    // No list has the verb: the words open with their subject, and the report ends the sentence.
    ['La digue tient, a annoncé Paul Vernay.', 'La digue tient', 'Paul Vernay', 'indirect'],
  ],
});

attributed('floating-run', {
  fr: [
    // Hearsay at the head of a paragraph goes on with the source above.
    [
      'Selon la préfecture, « deux hommes sont connus ».\n\nLes agresseurs auraient remarqué un « signe très distinctif ».',
      'signe très distinctif',
      'la préfecture',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // What heads a sentence and is no name, where the subject stands behind the verb.
    ['Fälschlicherweise hieß es, die Schule schließe.', 'die Schule schließe', null, 'indirect'],
    [
      'Ungewöhnlicherweise sagte Petra Lindhorst, die Schule schließe.',
      'die Schule schließe',
      'Petra Lindhorst',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  de: [
    [
      'Ähnlich äußerte sich Petra Lindhorst: „Die Schule wird geschlossen.“',
      'Die Schule wird geschlossen.',
      'Petra Lindhorst',
      'direct',
    ],
  ],
});

attributed('colon', {
  de: [
    [
      'Dann wird Petra Lindhorst deutlich: „Die Schule wird geschlossen.“',
      'Die Schule wird geschlossen.',
      'Petra Lindhorst',
      'direct',
    ],
    [
      'Die Antwort von Petra Lindhorst: „Die Schule wird geschlossen.“',
      'Die Schule wird geschlossen.',
      'Petra Lindhorst',
      'direct',
    ],
  ],
});

attributed('cue-after', {
  de: [
    // What stands between article and name is no end of the phrase.
    [
      '„Wir haben keine Zeit mehr“, sagte der aus Kiel stammende Jan Weber.',
      'Wir haben keine Zeit mehr',
      'Jan Weber',
      'direct',
    ],
    // „die Stadt“ is no „er“.
    [
      'Jan Weber leitet den Verein. Er hat ihn groß gemacht, wie die Stadt mitteilt. „Wir haben keine Zeit mehr“, betonte er.',
      'Wir haben keine Zeit mehr',
      'Jan Weber',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // A participle heads the sentence, the subject stands behind the verb.
    ['Angesprochen auf den Damm sagte Jan Weber, er halte.', 'er halte', 'Jan Weber', 'indirect'],
    // „dieser“ takes up who was named last.
    ['Jan Weber traf Uwe Sander. Dieser sagte, er habe geschlafen.', 'er habe geschlafen', 'Uwe Sander', 'indirect'],
    ['Jan Weber traf Uwe Sander. Letzterer sagte, er habe geschlafen.', 'er habe geschlafen', 'Uwe Sander', 'indirect'],
  ],
});
