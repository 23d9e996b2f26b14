import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// « Come riferisce la polizia, il sospettato ha confessato »: what opens the sentence is who says so, and nobody states that.
attributed('that-clause', {
  es: [
    [
      'Como informó el diario local, el hombre habría confesado.',
      'el hombre habría confesado',
      'el diario local',
      'indirect',
    ],
    [
      'Según publica el diario local, el hombre habría confesado.',
      'el hombre habría confesado',
      'el diario local',
      'indirect',
    ],
  ],
  it: [
    ["Come riferisce la polizia, l'uomo avrebbe confessato.", "l'uomo avrebbe confessato", 'la polizia', 'indirect'],
    [
      "Come riporta il quotidiano locale, l'uomo avrebbe confessato.",
      "l'uomo avrebbe confessato",
      'il quotidiano locale',
      'indirect',
    ],
  ],
});

// « secondo quanto ricostruito dagli inquirenti », « secondo quanto si apprende dalla Procura »: any participle or passive tells whose version it is.
attributed('according-to', {
  it: [
    [
      "L'uomo avrebbe colpito la moglie, secondo quanto ricostruito dagli inquirenti.",
      "L'uomo avrebbe colpito la moglie",
      'inquirenti',
      'indirect',
    ],
    [
      "Secondo quanto si apprende dalla Procura, l'uomo avrebbe confessato.",
      "l'uomo avrebbe confessato",
      'Procura',
      'indirect',
    ],
    ['Ad avviso di Pietro Albini, la legge è ingiusta.', 'la legge è ingiusta', 'Pietro Albini', 'indirect'],
    ['Per la sindaca si tratta di «un atto dovuto».', 'un atto dovuto', 'la sindaca', 'partial'],
  ],
});

// « Dallo studio emerge che S »: where the clause is the subject, the text that opens the sentence says it.
attributed('that-clause', {
  it: [
    ['Dallo studio emerge che un giovane su tre non vota.', 'un giovane su tre non vota', 'studio', 'indirect'],
    ['Dal rapporto risulta che il ponte non è sicuro.', 'il ponte non è sicuro', 'rapporto', 'indirect'],
  ],
});

// « «…», comentaba emocionada. »: a word that agrees, alone behind the verb, is nobody who speaks.
attributed('cue-after', {
  es: [
    [
      'Entre los asistentes estaba Rosa Vidal. «Vine por mi madre», comentaba emocionada.',
      'Vine por mi madre',
      'Rosa Vidal',
      'partial',
    ],
    ['Pedro Albín cerró la puerta. «Se acabó todo», dijo resignado.', 'Se acabó todo', 'Pedro Albín', 'direct'],
  ],
  it: [
    [
      "Tra i presenti c'era Rosa Vidali. «Sono qui per mia madre», diceva commossa.",
      'Sono qui per mia madre',
      'Rosa Vidali',
      'direct',
    ],
  ],
  pt: [
    [
      'Entre os presentes estava Rosa Vidal. “Vim pela minha mãe”, contou emocionada.',
      'Vim pela minha mãe',
      'Rosa Vidal',
      'partial',
    ],
  ],
});

// « «A», lamentó. «B», agregó Nombre. », with nobody spoken of before: the next sentence names who is left out.
attributed('coordination', {
  es: [
    [
      '«Hemos perdido una oportunidad», lamentó. «Pero seguiremos trabajando», agregó el presidente del club, Pedro Albín.',
      'Hemos perdido una oportunidad',
      'Pedro Albín',
      'direct',
    ],
    [
      'Ana Prado llegó tarde. «Hemos perdido una oportunidad», lamentó. «Pero seguiremos trabajando», agregó el presidente del club, Pedro Albín.',
      'Hemos perdido una oportunidad',
      'Ana Prado',
      'direct',
      'cue-after',
    ],
  ],
  it: [
    [
      "«Abbiamo perso un'occasione», ha commentato. «Ma continueremo a lavorare», ha aggiunto il presidente del club, Pietro Albini.",
      "Abbiamo perso un'occasione",
      'Pietro Albini',
      'direct',
    ],
  ],
  pt: [
    [
      '“Perdemos uma oportunidade”, lamentou. “Mas vamos continuar a trabalhar”, acrescentou o presidente do clube, Pedro Albino.',
      'Perdemos uma oportunidade',
      'Pedro Albino',
      'direct',
    ],
  ],
});

// « O PS acusa »: an article of one letter and an institution's letters at the head of a text are no opening in capitals.
attributed('cue-before', {
  pt: [
    ['O PS acusa o Governo de “bloquear” a reforma.', 'bloquear', 'PS', 'partial'],
    [
      'A PSP anunciou ontem que o suspeito foi detido em casa.',
      'o suspeito foi detido em casa',
      'PSP',
      'indirect',
      'that-clause',
    ],
    ['A GNR critica a “falta de meios” no interior do país.', 'falta de meios', 'GNR', 'partial'],
  ],
});

// « Segundo disse, a empresa está falida »: behind the comma the preposition is an article.
attributed('that-clause', {
  pt: [
    [
      'Pedro Albino convocou uma greve. Segundo disse, a empresa está falida.',
      'a empresa está falida',
      'Pedro Albino',
      'indirect',
    ],
    [
      'Pedro Albino convocou uma greve. Como explicou, a empresa não paga há meses.',
      'a empresa não paga há meses',
      'Pedro Albino',
      'indirect',
    ],
    [
      'Adelaide Sousa saiu de cena. Menos protocolar foi Rosa Prado. “Detestámo-nos com muito amor”, disse ao telefone, a rir, a também atriz.',
      'Detestámo-nos com muito amor',
      'Rosa Prado',
      'direct',
      'cue-after',
    ],
  ],
});

// « «Perdi tudo»: moradora lamenta »: in a headline a noun for somebody needs no article, and the verb of a few words may be in no list.
attributed('colon', {
  pt: [
    [
      "# 'Perdi tudo': moradora lamenta prejuízo após enchente\n\nA enchente foi na terça-feira.",
      'Perdi tudo',
      'moradora',
      'partial',
    ],
    [
      "# 'A gente perdeu tudo': moradora conta como escapou de enchente\n\nA enchente foi na terça-feira.",
      'A gente perdeu tudo',
      'moradora',
      'direct',
    ],
  ],
});

// « Ida Brenta e Pietro Albini concordano sul fatto che S »: the noun's verb has both for its subject.
attributed('cue-before', {
  it: [
    [
      'Ida Brenta e Pietro Albini concordano sul fatto che la legge «non funziona».',
      'non funziona',
      'Ida Brenta e Pietro Albini',
      'partial',
    ],
    [
      'Ida Brenta e Pietro Albini insistono sul fatto che la legge «non funziona».',
      'non funziona',
      'Ida Brenta e Pietro Albini',
      'partial',
    ],
  ],
});

// « ha espresso «profonda amarezza» »
attributed('cue-before', {
  it: [
    [
      'Pietro Albini ha espresso «profonda amarezza» per la decisione.',
      'profonda amarezza',
      'Pietro Albini',
      'partial',
    ],
    [
      'Il presidente ha espresso il suo «più profondo cordoglio» alle famiglie.',
      'più profondo cordoglio',
      'Il presidente',
      'partial',
    ],
  ],
});

// « La risposta del sindaco è secca: «No, mai» »: where the sentence speaks of an answer, two words are one.
attributed('colon', {
  es: [['La respuesta de Pedro Albín fue tajante: «No, nunca».', 'No, nunca', 'Pedro Albín', 'partial']],
  it: [
    ['La risposta di Pietro Albini è secca: «No, mai».', 'No, mai', 'Pietro Albini', 'partial'],
    ['Immediata la replica di Pietro Albini: «No, mai».', 'No, mai', 'Pietro Albini', 'partial'],
    ['Non si è fatta attendere la replica del sindaco: «Accuse infondate».', 'Accuse infondate', 'sindaco', 'partial'],
    ['Lo sfogo di Rosa Vidali: «Io non mi muovo».', 'Io non mi muovo', 'Rosa Vidali', 'partial'],
  ],
  pt: [['A resposta de Pedro Albino foi clara: “Não, nunca”.', 'Não, nunca', 'Pedro Albino', 'partial']],
});

// « Soddisfatto il sindaco: «…» »: an adjective opens the sentence, and who is so stands behind it.
attributed('colon', {
  es: [
    [
      'Satisfecho el alcalde, Pedro Albín: «Es un gran resultado».',
      'Es un gran resultado',
      'Pedro Albín',
      'direct',
      'name-colon',
    ],
  ],
  it: [
    [
      'Soddisfatto il sindaco Pietro Albini: «È un grande risultato».',
      'È un grande risultato',
      'Pietro Albini',
      'direct',
    ],
    ['Più cauta la sindaca Ida Brenta: «Serve altro tempo».', 'Serve altro tempo', 'Ida Brenta', 'direct'],
  ],
});

// « La obra —explica Nombre— costará dos millones »: a report between two dashes tells who says what stands around it.
attributed('parataxis', {
  es: [
    [
      'La obra —explica la alcaldesa— costará dos millones.',
      'La obra —explica la alcaldesa— costará dos millones',
      'la alcaldesa',
      'indirect',
    ],
  ],
  it: [
    [
      "L'uomo - spiega la polizia - avrebbe confessato tutto.",
      "L'uomo - spiega la polizia - avrebbe confessato tutto",
      'la polizia',
      'indirect',
    ],
    [
      'Il piano – ha detto la sindaca – è pronto.',
      'Il piano – ha detto la sindaca – è pronto',
      'la sindaca',
      'indirect',
    ],
  ],
  pt: [
    [
      'A obra – explica a autarca – vai custar dois milhões.',
      'A obra – explica a autarca – vai custar dois milhões',
      'a autarca',
      'indirect',
    ],
  ],
});

// What tells who says so, what bears a name, and what a sign says is nobody's statement.
test.each([
  ['it', "Come riferisce la polizia, l'uomo ha confessato.", "l'uomo ha confessato"],
  ['it', "A quanto riferisce la polizia, l'uomo avrebbe confessato.", ''],
  ['es', 'La novela de Ana Prado: «Mareas vivas».', ''],
  ['es', 'El cartel de la respuesta ciudadana: «Más médicos».', ''],
  ['it', "L'uomo – 45 anni – ha lasciato la casa.", ''],
] as const)('%s: %s', (language, text, exact) => {
  const found = analyse(articleOf(text, language)).quotations.map((quotation) => quotation.exact);
  expect(found).toEqual(exact ? [exact] : []);
});
