import { attributed } from './attribution/attributed.ts';

// What translations put word by word from another language, or lose on the way.

attributed('cue-after', {
  fr: [
    // Whoever speaks stands between the auxiliary and its participle.
    ['« Nous fermons », a Anne Rovel déclaré, directrice du port.', 'Nous fermons', 'Anne Rovel', 'direct'],
    ['« Nous fermons », a le maire Paul Carnac reconnu.', 'Nous fermons', 'Paul Carnac', 'direct'],
    // A pronoun stands before the verb that has its subject behind it.
    ['« Nous fermons », elle a déclaré Anne Rovel, directrice du port.', 'Nous fermons', 'Anne Rovel', 'direct'],
    // A dash is typed for the comma, behind a sign that calls.
    ['« Qui va payer ? » - demande Roger Salm, patron.', 'Qui va payer ?', 'Roger Salm', 'direct'],
    // A noun that looks like a form of one of them.
    ['« Nous partons », affirme un jeune manifestant, Abdel Nasri.', 'Nous partons', 'Abdel Nasri', 'direct'],
    // A colon is typed for the comma.
    ['« Nous fermons » : a déclaré Anne Rovel.', 'Nous fermons', 'Anne Rovel', 'direct'],
    // A sentence of its own says no more than who speaks.
    ['Anne Rovel est venue. « Nous fermons. » Elle a ajouté.', 'Nous fermons.', 'Anne Rovel', 'direct'],
    // What a sentence of its own reports is not the words before it.
    [
      'Anne Rovel est venue. « Nous fermons. » Elle a ajouté que Paul Carnac paierait.',
      'Nous fermons.',
      'Anne Rovel',
      'direct',
      'previous-subject',
    ],
  ],
  it: [
    ['«Chiudiamo», ha Anna Rovelli dichiarato, direttrice del porto.', 'Chiudiamo', 'Anna Rovelli', 'direct'],
    // A reflexive perfect of a verb that no list has.
    ['«È una vittoria morale» , si è rallegrato Ugo Ferrante.', 'È una vittoria morale', 'Ugo Ferrante', 'direct'],
    ['«È uno scandalo!» – sbotta Mirella Costa.', 'È uno scandalo!', 'Mirella Costa', 'direct'],
  ],
  en: [
    ['“We will close”, he said Mark Dell, head of the port.', 'We will close', 'Mark Dell', 'direct'],
    // An auxiliary, whatever participle, and whoever acts or her pronoun.
    ['“There is an invoice”, has launched the prosecutor, Ann Teague.', 'There is an invoice', 'Ann Teague', 'direct'],
    ['Ann Pole came. “We will close”, has she launched to the hall.', 'We will close', 'Ann Pole', 'direct'],
    ['Ann Pole came. “We will close.” She added.', 'We will close.', 'Ann Pole', 'direct'],
  ],
  de: [['„Das ist ein Skandal!“ - schimpft Mirella Kost.', 'Das ist ein Skandal!', 'Mirella Kost', 'direct']],
  pt: [
    // A question is of whoever asks.
    ['Ana Rovelo chegou. “Vamos fechar.” Mantém?', 'Vamos fechar.', 'Ana Rovelo', 'direct', 'previous-subject'],
  ],
  es: [['«Cerramos», él dijo Marco Robles.', 'Cerramos', 'Marco Robles', 'direct']],
});

// Near misses.
attributed('previous-subject', {
  // Whom it was told.
  en: [
    [
      'Ann Pole came. “We are not just counting,” she told InsideSources.',
      'We are not just counting',
      'Ann Pole',
      'direct',
      'cue-after',
    ],
  ],
  // A verb with its particle inside the words tells of something else.
  de: [
    [
      'Anna Kehl kam. „Wer unsere Partner verunsichert, stellt ein Risiko dar.“',
      'Wer unsere Partner verunsichert, stellt ein Risiko dar.',
      'Anna Kehl',
      'direct',
    ],
    // Behind a title the sentence goes on.
    [
      'Horst Malm kam. „Zwölf, vielleicht fünfzehn.“ Laut seinem Anwalt Dr. Ansgar Thiel nahm er nur Müll.',
      'Zwölf, vielleicht fünfzehn.',
      'Horst Malm',
      'partial',
    ],
  ],
});

// A source alone in its sentence tells of the words before it.
attributed('according-to', {
  fr: [
    [
      '« La route restera coupée. » Selon la gendarmerie de Louvres.',
      'La route restera coupée.',
      'la gendarmerie de Louvres',
      'direct',
    ],
  ],
  en: [['“The road will stay closed.” According to Mark Dell.', 'The road will stay closed.', 'Mark Dell', 'direct']],
  es: [['«La carretera sigue cortada». Según Marco Robles.', 'La carretera sigue cortada', 'Marco Robles', 'direct']],
});

// The subject is lost at the head of a sentence.
attributed('that-clause', {
  fr: [
    [
      'Bruno Tessier a visité l’école mardi. A assuré que le toit serait réparé.',
      'le toit serait réparé',
      'Bruno Tessier',
      'indirect',
    ],
  ],
  en: [
    [
      'Bruno Tessier visited the school. Promised that the roof would be repaired.',
      'the roof would be repaired',
      'Bruno Tessier',
      'indirect',
    ],
  ],
  de: [
    [
      'Bruno Tessmer besuchte die Schule. Versicherte, dass das Dach repariert werde.',
      'das Dach repariert werde',
      'Bruno Tessmer',
      'indirect',
    ],
  ],
  // A sentence begins in lower case.
  es: [
    [
      'Bruno Tejero visitó la escuela el martes. aseguró que el techo sería reparado.',
      'el techo sería reparado',
      'Bruno Tejero',
      'indirect',
    ],
  ],
  it: [
    [
      'Bruno Tessari ha visitato la scuola martedì. ha assicurato che il tetto sarà riparato.',
      'il tetto sarà riparato',
      'Bruno Tessari',
      'indirect',
    ],
  ],
});

// Verbs that translations take over.
attributed('that-clause', {
  fr: [['Paul Rémy a clarifié que le port ferme.', 'le port ferme', 'Paul Rémy', 'indirect']],
  es: [
    ['Pablo Remo reportó que el puerto cierra.', 'el puerto cierra', 'Pablo Remo', 'indirect'],
    ['Pablo Remo clarificó que el puerto cierra.', 'el puerto cierra', 'Pablo Remo', 'indirect'],
  ],
  it: [['Paolo Remi ha opinato che il porto chiude.', 'il porto chiude', 'Paolo Remi', 'indirect']],
  pt: [['Paulo Remo clarificou que o porto fecha.', 'o porto fecha', 'Paulo Remo', 'indirect']],
});

// Article and noun are of two genders.
attributed('cue-before', {
  fr: [
    [
      'Nadia Ferrand dirige la région depuis 2021. Le présidente a promis « une solution rapide ».',
      'une solution rapide',
      'Nadia Ferrand',
      'partial',
    ],
  ],
});

// The marks between the words and their report are lost, in whatever order it stands.
attributed('incise', {
  en: [
    [
      '“We lost the match, coach Mark Dell admitted, but we will win the next one.”',
      'We lost the match, coach Mark Dell admitted, but we will win the next one.',
      'Mark Dell',
      'direct',
    ],
    [
      '“We lost the match, admitted coach Mark Dell, but we will win the next one.”',
      'We lost the match, admitted coach Mark Dell, but we will win the next one.',
      'Mark Dell',
      'direct',
    ],
  ],
  fr: [
    [
      '« Nous avons perdu, l’entraîneur Marc Delage a reconnu, mais nous gagnerons. »',
      'Nous avons perdu, l’entraîneur Marc Delage a reconnu, mais nous gagnerons.',
      'Marc Delage',
      'direct',
    ],
  ],
  de: [
    [
      '„Wir haben verloren, gab Markus Delling zu, aber wir gewinnen das nächste Spiel.“',
      'Wir haben verloren, gab Markus Delling zu, aber wir gewinnen das nächste Spiel.',
      'Markus Delling',
      'direct',
    ],
    [
      '„Wir haben verloren, hat Markus Delling gesagt, aber wir gewinnen das nächste Spiel.“',
      'Wir haben verloren, hat Markus Delling gesagt, aber wir gewinnen das nächste Spiel.',
      'Markus Delling',
      'direct',
    ],
  ],
});
