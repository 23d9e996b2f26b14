import { attributed } from './attribution/attributed.ts';

// What a text holds is said by it, and what nobody in particular says by where it comes from.
attributed('according-to', {
  de: [
    [
      'Im Gutachten steht, dass die Brücke nur noch zwei Jahre hält.',
      'die Brücke nur noch zwei Jahre hält',
      'Gutachten',
      'indirect',
    ],
    [
      'In dem Schreiben steht, die Kündigung sei unwirksam.',
      'die Kündigung sei unwirksam',
      'dem Schreiben',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  de: [
    [
      '„Der Betrieb läuft weiter“, steht in dem Brief der Geschäftsleitung.',
      'Der Betrieb läuft weiter',
      'dem Brief der Geschäftsleitung',
      'direct',
    ],
    [
      '„Der Haushalt ist gesichert“, verlautete aus Kreisen der Koalition.',
      'Der Haushalt ist gesichert',
      'Kreisen der Koalition',
      'direct',
    ],
    // By whom somebody was called so stands before the words, and the participle behind them.
    [
      'Der von Trainer Meik Vogt als „Held des Abends“ bezeichnete Torwart Jan Ruf fiel aus.',
      'Held des Abends',
      'Meik Vogt',
      'partial',
    ],
    ['Der Torwart wurde von Trainer Meik Vogt als „Held“ gefeiert.', 'Held', 'Meik Vogt', 'partial'],
    // What stands right before a name tells what somebody is, whether a list holds it or not.
    ['„Wir sind bereit“, sagte Coach Olaf Pohl.', 'Wir sind bereit', 'Olaf Pohl', 'direct'],
    ['„Das geht so nicht“, erklärt Chefarzt Dr. med. Hans Böhm.', 'Das geht so nicht', 'Hans Böhm', 'direct'],
    // A noun without article behind its verb is no adverb, however long.
    [
      '„Das geht so nicht“, kritisieren Forscher der Universität.',
      'Das geht so nicht',
      'Forscher der Universität',
      'direct',
    ],
    // A sign inside a word before an ending for all genders.
    [
      '„Das geht so nicht“, sagte ein:e Sprecher:in der Klinik.',
      'Das geht so nicht',
      'ein:e Sprecher:in der Klinik',
      'direct',
    ],
    ['„Das geht so nicht“, sagt Bürgermeister*in Kim Wolf.', 'Das geht so nicht', 'Kim Wolf', 'direct'],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Lehrer*innen kritisieren, dass die Klassen zu groß sind.',
      'die Klassen zu groß sind',
      'Lehrer*innen',
      'indirect',
    ],
    ['Zuvor hatte Holtkamp gesagt, er werde gehen.', 'er werde gehen', 'Holtkamp', 'indirect'],
  ],
});

attributed('qualifying-verb', {
  de: [
    ['Stadträtin Nadja Wirth zeigte sich „entsetzt“.', 'entsetzt', 'Nadja Wirth', 'partial'],
    ['Jan Ruf gab sich nach dem Spiel „total leer“.', 'total leer', 'Jan Ruf', 'partial'],
    ['Timo Rast hält den Plan für „unausgegoren“.', 'unausgegoren', 'Timo Rast', 'partial'],
  ],
});

// A verb that no list has goes on with what was reported, right behind a pronoun.
attributed('told-on', {
  de: [
    [
      'Timo Rast sagte, der Vertrag sei gut. Er sichere Arbeitsplätze. Damit gehe die Stadt kein Risiko ein.',
      'Damit gehe die Stadt kein Risiko ein',
      'Timo Rast',
      'indirect',
    ],
  ],
});

// By whom something came, whose view opens the sentence, or whose saying it is.
attributed('colon', {
  de: [
    ['Kritik kam auch von Mia Held: „So geht es nicht weiter.“', 'So geht es nicht weiter.', 'Mia Held', 'direct'],
    ['Für Mia Held ist klar: „So geht es nicht weiter.“', 'So geht es nicht weiter.', 'Mia Held', 'direct'],
    ['Deutlicher wird Mia Held: „So geht es nicht weiter.“', 'So geht es nicht weiter.', 'Mia Held', 'direct'],
    [
      'Ein Satz von Mia Held bleibt hängen: „So geht es nicht weiter.“',
      'So geht es nicht weiter.',
      'Mia Held',
      'direct',
    ],
  ],
});

// A name in the genitive owns the noun behind it: whose saying it is says it, whose spokesman somebody is does not.
attributed('according-to', {
  de: [
    [
      'Olaf Pohl leitet das Amt. Nach Pohls Angaben ist der Deich sicher.',
      'ist der Deich sicher',
      'Olaf Pohl',
      'indirect',
    ],
    ['Nach Olaf Pohls Angaben ist der Deich sicher.', 'ist der Deich sicher', 'Olaf Pohl', 'indirect'],
  ],
});

attributed('cue-after', {
  de: [
    [
      'Olaf Pohl leitet das Amt. „Der Deich ist sicher“, sagte Pohls Anwalt.',
      'Der Deich ist sicher',
      'Pohls Anwalt',
      'direct',
    ],
    [
      'Olaf Pohl leitet das Amt. „Der Deich ist sicher“, lautet Pohls Fazit.',
      'Der Deich ist sicher',
      'Olaf Pohl',
      'direct',
    ],
  ],
});

// Where nobody in particular says it, the text that it stands in does.
attributed('cue-after', {
  es: [
    [
      'El alcalde lo niega. «El puente es seguro», se señala en un comunicado de la empresa.',
      'El puente es seguro',
      'la empresa',
      'direct',
    ],
    // Whoever defends themselves in a text speaks.
    [
      'El alcalde, Luis Robles, lo niega. «El puente es seguro», se defiende en un comunicado.',
      'El puente es seguro',
      'Luis Robles',
      'direct',
    ],
    [
      'El alcalde, Luis Robles, lo niega. «El puente es seguro», se expresó en una carta.',
      'El puente es seguro',
      'Luis Robles',
      'direct',
    ],
  ],
  it: [['Il sindaco nega. «Il ponte è sicuro», è scritto nella nota.', 'Il ponte è sicuro', 'nota', 'direct']],
  pt: [['O prefeito nega. “A ponte é segura”, afirma-se no relatório.', 'A ponte é segura', 'relatório', 'direct']],
  fr: [['Le maire nie. « Le pont est sûr », est-il écrit dans le rapport.', 'Le pont est sûr', 'le rapport', 'direct']],
  en: [
    [
      'The mayor denied it. “The bridge is safe,” it was said in a statement from the district.',
      'The bridge is safe',
      'the district',
      'direct',
    ],
    // The firm says so in its own.
    [
      'The firm Sanver denied it. “The bridge is safe,” it said in a statement.',
      'The bridge is safe',
      'Sanver',
      'direct',
    ],
  ],
  de: [
    [
      'Der Bürgermeister bestreitet das. „Die Brücke ist sicher“, wird in dem Bericht betont.',
      'Die Brücke ist sicher',
      'dem Bericht',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  es: [
    [
      'El alcalde lo niega. En el informe se afirma que el puente es seguro.',
      'el puente es seguro',
      'el informe',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    ['Le maire nie. Dans le rapport, il est précisé que le pont est sûr.', 'le pont est sûr', 'le rapport', 'indirect'],
  ],
});

// What is read on a text that no list holds is not of whoever spoke before; in an interview it is of the person interviewed.
attributed('unattributed', {
  pt: [
    [
      'O filho, Jacinto Robles, acredita na mãe. “Ela diz que não”, explica.\n\nNum papel colado à porta, lê-se: “Esta luz foi limpa nove mil vezes.”',
      'Esta luz foi limpa nove mil vezes.',
      null,
      'direct',
    ],
  ],
});

attributed('interview', {
  pt: [
    [
      'Ana Robles recebe-nos no farol.\n\nHouve noites de medo?\n\n“Houve uma noite de medo.”\n\nAcorda cedo?\n\n“Acordo com o mar.”\n\nNum papel colado à porta, lê-se: “Esta luz foi limpa nove mil vezes.”',
      'Esta luz foi limpa nove mil vezes.',
      'Ana Robles',
      'direct',
    ],
  ],
});
