import { attributed } from './attribution/attributed.ts';

// What Spanish, Italian and Portuguese verbs report, and where it begins.
attributed('infinitive', {
  es: [
    // The negation belongs to what is promised or said.
    ['Rosa Cárdenas prometió no abandonar a nadie.', 'no abandonar a nadie', 'Rosa Cárdenas', 'indirect'],
    ['El gremio reconoció no tener planos.', 'no tener planos', 'El gremio', 'indirect'],
    // Whoever it is said of ends before the infinitive.
    ['El gremio acusó a la empresa de mentir a los pescadores.', 'mentir a los pescadores', 'El gremio', 'indirect'],
    ['El gremio se comprometió a cuidar el dique.', 'cuidar el dique', 'El gremio', 'indirect'],
  ],
  it: [
    ['Il sindacato ha chiesto al governo di riaprire il ponte.', 'riaprire il ponte', 'Il sindacato', 'indirect'],
    ['La cooperativa si è impegnata a curare la diga.', 'curare la diga', 'La cooperativa', 'indirect'],
  ],
  pt: [
    ['A cooperativa prometeu não abandonar ninguém.', 'não abandonar ninguém', 'A cooperativa', 'indirect'],
    ['A cooperativa comprometeu-se a cuidar do cais.', 'cuidar do cais', 'A cooperativa', 'indirect'],
  ],
});

attributed('that-clause', {
  es: [
    // A preposition that joins a clause of its own.
    ['Según explicó la alcaldesa, el dique aguanta.', 'el dique aguanta', 'la alcaldesa', 'indirect'],
    ['Según relata la farera, el dique aguanta.', 'el dique aguanta', 'la farera', 'indirect'],
    ['El gremio se mostró convencido de que el dique aguanta.', 'el dique aguanta', 'El gremio', 'indirect'],
    ['El gremio hizo hincapié en que el dique aguanta.', 'el dique aguanta', 'El gremio', 'indirect'],
    ['El gremio dio a conocer que el dique aguanta.', 'el dique aguanta', 'El gremio', 'indirect'],
  ],
  it: [
    ['Il sindacato si è detto convinto che il ponte tiene.', 'il ponte tiene', 'Il sindacato', 'indirect'],
    ['Il sindacato è convinto che il ponte tiene.', 'il ponte tiene', 'Il sindacato', 'indirect'],
    ['Il sindacato ha ribadito più volte che il ponte tiene.', 'il ponte tiene', 'Il sindacato', 'indirect'],
  ],
  pt: [
    ['Segundo explicou a faroleira, o cais cede.', 'o cais cede', 'a faroleira', 'indirect'],
    ['A cooperativa mostrou-se convencida de que o cais cede.', 'o cais cede', 'A cooperativa', 'indirect'],
    ['A cooperativa garantiu nesta segunda-feira que o cais cede.', 'o cais cede', 'A cooperativa', 'indirect'],
  ],
});

attributed('parataxis', {
  es: [
    ['El dique aguanta, según explicó la alcaldesa, Rosa Cárdenas.', 'El dique aguanta', 'Rosa Cárdenas', 'indirect'],
  ],
  pt: [['O cais cede, segundo explicou a faroleira.', 'O cais cede', 'a faroleira', 'indirect']],
});

attributed('according-to', {
  it: [
    // A determiner right behind a noun begins another phrase.
    ['Secondo il sindacato il ponte ha tenuto.', 'il ponte ha tenuto', 'il sindacato', 'indirect'],
  ],
});

// Sources behind their verb or their words.
attributed('cue-after', {
  es: [
    [
      'La alcaldesa Rosa Cárdenas calla. «El dique aguanta bien», apuntan fuentes de la empresa.',
      'El dique aguanta bien',
      'fuentes de la empresa',
      'direct',
    ],
    [
      'La alcaldesa Rosa Cárdenas calla. «El dique aguanta bien», señalan desde el sindicato.',
      'El dique aguanta bien',
      'el sindicato',
      'direct',
    ],
    // What is read somewhere is not the last person's.
    [
      'La alcaldesa Rosa Cárdenas calla. «El dique aguanta bien», se lee en la nota del sindicato.',
      'El dique aguanta bien',
      'sindicato',
      'direct',
    ],
    [
      'La alcaldesa Rosa Cárdenas calla. «El dique aguanta bien», se lee en la red.',
      'El dique aguanta bien',
      null,
      'direct',
    ],
  ],
  it: [
    [
      'La sindaca Rosa Stagno tace. «Il ponte tiene bene», riferiscono fonti della cooperativa.',
      'Il ponte tiene bene',
      'fonti della cooperativa',
      'direct',
    ],
    [
      'La sindaca Rosa Stagno tace. «Il ponte tiene bene», fanno sapere dal sindacato.',
      'Il ponte tiene bene',
      'sindacato',
      'direct',
    ],
  ],
  pt: [
    [
      'A autarca Rosa Prado cala-se. «O cais está a ceder», dizem fontes da empresa.',
      'O cais está a ceder',
      'fontes da empresa',
      'direct',
    ],
  ],
});

attributed('taken-up', {
  es: [
    [
      'El dique cerrará en mayo. Así lo ha anunciado Rosa Cárdenas.',
      'El dique cerrará en mayo',
      'Rosa Cárdenas',
      'indirect',
    ],
    ['«El dique cerrará en mayo». Así lo dijo Rosa Cárdenas.', 'El dique cerrará en mayo', 'Rosa Cárdenas', 'direct'],
  ],
  it: [
    [
      'Il ponte chiuderà a maggio. Lo ha annunciato la sindaca.',
      'Il ponte chiuderà a maggio',
      'la sindaca',
      'indirect',
    ],
    ['«Il ponte chiuderà a maggio». Così Rosa Stagno.', 'Il ponte chiuderà a maggio', 'Rosa Stagno', 'direct'],
  ],
});

attributed('according-to', {
  es: [['El dique aguanta, según fuentes municipales.', 'El dique aguanta', 'fuentes municipales', 'indirect']],
  it: [
    ['Secondo quanto riferito dalla cooperativa, il ponte tiene.', 'il ponte tiene', 'cooperativa', 'indirect'],
    ['Secondo quanto ha spiegato la sindaca, il ponte tiene.', 'il ponte tiene', 'la sindaca', 'indirect'],
    ['Il ponte tiene, secondo fonti comunali.', 'Il ponte tiene', 'fonti comunali', 'indirect'],
  ],
});

// By whom somebody is accused.
attributed('infinitive', {
  es: [
    ['El juez fue acusado por la oposición de ocultar las cuentas.', 'ocultar las cuentas', 'la oposición', 'indirect'],
  ],
  it: [
    [
      'Il giudice è stato accusato da Rosa Stagno di aver nascosto i conti.',
      'aver nascosto i conti',
      'Rosa Stagno',
      'indirect',
    ],
  ],
  pt: [['O juiz foi acusado por Rosa Prado de ocultar as contas.', 'ocultar as contas', 'Rosa Prado', 'indirect']],
});

// Where the words end.
attributed('that-clause', {
  es: [
    // What a negation corrects.
    [
      'Rosa Cárdenas dijo que no se trata de dinero, sino de dignidad.',
      'no se trata de dinero, sino de dignidad',
      'Rosa Cárdenas',
      'indirect',
    ],
    // What somebody else says is set against it.
    [
      'El gremio dijo que el dique cede, mientras que la empresa asegura que el puente aguanta.',
      'el dique cede',
      'El gremio',
      'indirect',
    ],
    [
      'El gremio dijo que el dique cede, mientras que la empresa asegura que el puente aguanta.',
      'el puente aguanta',
      'la empresa',
      'indirect',
    ],
    // Surnames.
    ['José Luis de la Serna dijo que el dique cede.', 'el dique cede', 'José Luis de la Serna', 'indirect'],
    ['Juan Peral García habló. Peral dijo que el dique cede.', 'el dique cede', 'Juan Peral García', 'indirect'],
  ],
  en: [
    [
      'Tom Birkett said that the strike was not about money, but about pride.',
      'the strike was not about money, but about pride',
      'Tom Birkett',
      'indirect',
    ],
  ],
  it: [
    [
      'Il sindacato ha detto che il ponte cede, mentre la cooperativa assicura che il muro tiene.',
      'il muro tiene',
      'la cooperativa',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  es: [
    [
      'Juan Peral, a quien Rosa Cárdenas acusó de romper el dique, dimitió.',
      'romper el dique',
      'Rosa Cárdenas',
      'indirect',
    ],
  ],
});

// Who says it stands behind « è », or is whose words they are.
attributed('cue-before', {
  it: [['A spiegarlo è la sindaca: «Il ponte ha tenuto».', 'Il ponte ha tenuto', 'la sindaca', 'direct']],
});

attributed('taken-up', {
  it: [
    [
      'Il ponte chiuderà a maggio. A dirlo è stata Rosa Stagno.',
      'Il ponte chiuderà a maggio',
      'Rosa Stagno',
      'indirect',
    ],
  ],
});

attributed('participle', {
  it: [['È stata Rosa Stagno a dire che il ponte tiene.', 'il ponte tiene', 'Rosa Stagno', 'indirect']],
});

attributed('colon', {
  it: [
    [
      'La risposta di Rosa Stagno è stata chiara: «Non lascerò mai il ponte».',
      'Non lascerò mai il ponte',
      'Rosa Stagno',
      'direct',
    ],
  ],
});

// What is told on somebody is no part of the name.
attributed('that-clause', {
  es: [['El gremio, liderado por Rosa Cárdenas, dijo que el dique cede.', 'el dique cede', 'El gremio', 'indirect']],
});

// How and when it was said.
attributed('cue-after', {
  es: [
    [
      '«El dique aguanta bien», ha respondido tajante Rosa Cárdenas.',
      'El dique aguanta bien',
      'Rosa Cárdenas',
      'direct',
    ],
  ],
  it: [['«Il ponte tiene bene», ha risposto lapidaria Rosa Stagno.', 'Il ponte tiene bene', 'Rosa Stagno', 'direct']],
});

attributed('that-clause', {
  pt: [['A cooperativa disse nesta terça-feira (12) que o cais cede.', 'o cais cede', 'A cooperativa', 'indirect']],
});
