import { attributed } from './attribution/attributed.ts';

// Italian, Spanish and Portuguese as the press writes them.

// Words in capitals before a dash tell the matter of a paragraph: they name nobody, but for whom the article names elsewhere.
attributed('colon', {
  it: [
    [
      'L’Olmo perde ancora e Aldo Brenta arriva tardi.\n\nLE PAROLE DI BRENTA – Il tecnico alza le spalle: «Abbiamo regalato un tempo».',
      'Abbiamo regalato un tempo',
      'Aldo Brenta',
      'direct',
    ],
    [
      'Olmo-Nuova Riva 1-3, la partita delle beffe.\n\nDOPO LA GARA – Il tecnico alza le spalle: «Abbiamo regalato un tempo».',
      'Abbiamo regalato un tempo',
      'Il tecnico',
      'direct',
    ],
  ],
  es: [
    [
      'El Olmo pierde otra vez.\n\nLA FIGURA – El delantero Sandro Poli se encoge de hombros: «Siempre tiro, hoy entró».',
      'Siempre tiro, hoy entró',
      'Sandro Poli',
      'direct',
      'name-colon',
    ],
  ],
  pt: [
    [
      'O Olmo perde outra vez e Aldo Brenta chega tarde.\n\nAS PALAVRAS DE BRENTA – O técnico encolhe os ombros: «Oferecemos um tempo».',
      'Oferecemos um tempo',
      'Aldo Brenta',
      'direct',
    ],
  ],
});
attributed('previous-subject', {
  it: [
    [
      'L’Olmo perde, Moretti no: la squadra di Moretti vince con Aldo Brenta in campo.\n\nMORETTI – Dall’altra parte il collega se la gode. «Bravi i ragazzi a resistere».',
      'Bravi i ragazzi a resistere',
      'Moretti',
      'direct',
    ],
  ],
});

// Who somebody is to another one is nobody of whom the text has not told it; by « si parla » nobody in particular talks.
attributed('cue-before', {
  it: [
    [
      'Aldo Brenta parla in aula. «Abbiamo le cantine allagate», ci dice Luciana Riva. Il marito ride: «Tieniti gli stivali, Aldo».',
      'Tieniti gli stivali, Aldo',
      'Il marito',
      'partial',
    ],
    ['Aldo Brenta ascolta. Nella relazione si parla di un «muro storto».', 'muro storto', 'relazione', 'partial'],
  ],
  es: [
    [
      'Nieves Bruno afina pianos. El padre quería una maestra. La madre dijo: «Ponte el sombrero».',
      'Ponte el sombrero',
      'La madre',
      'partial',
    ],
    // Whoever has just been told to have a father may be the daughter.
    [
      'Nieves Bruno lo aprendió de su padre, que tenía una máxima. La hija dijo: «No estoy de acuerdo».',
      'No estoy de acuerdo',
      'Nieves Bruno',
      'direct',
    ],
    [
      'Luis Ferro escucha. En el informe se habla de una «deuda insostenible».',
      'deuda insostenible',
      'el informe',
      'partial',
      'qualifying-verb',
    ],
  ],
  pt: [
    [
      'Inês Bruno afina pianos. O pai queria uma professora. A mãe disse: «Põe o chapéu».',
      'Põe o chapéu',
      'A mãe',
      'direct',
    ],
    [
      'Luís Ferro escuta. No relatório fala-se de uma «dívida insustentável».',
      'dívida insustentável',
      'relatório',
      'partial',
      'qualifying-verb',
    ],
  ],
});

// A voice or a reply arrives, and whose it is stands behind it; asides of any kind may stand between them and the colon.
attributed('colon', {
  it: [
    [
      'Poi arriva la voce di Samira Conti, delegata, tre figli e vent’anni di fabbrica: «Buongiorno a chi esce dalla notte».',
      'Buongiorno a chi esce dalla notte',
      'Samira Conti',
      'direct',
    ],
    [
      'Più asciutto il messaggio del gallerista Fabio Menini, con il quale era in causa: «Ci siamo voluti male con rispetto».',
      'Ci siamo voluti male con rispetto',
      'Fabio Menini',
      'direct',
    ],
  ],
  es: [
    [
      'Después llega la respuesta de Samira Conde, delegada: «Buenos días a quien sale de noche».',
      'Buenos días a quien sale de noche',
      'Samira Conde',
      'direct',
    ],
    [
      'Más dura la reacción del galerista Fabio Menino, con quien estaba en pleito: «Nos quisimos mal».',
      'Nos quisimos mal',
      'Fabio Menino',
      'direct',
    ],
  ],
  pt: [
    [
      'Segue-se a resposta de Samira Conde, delegada: «Bom dia a quem sai de casa».',
      'Bom dia a quem sai de casa',
      'Samira Conde',
      'direct',
    ],
    [
      'Mais seca a mensagem do galerista Fabio Menino, com quem estava em litígio: «Fizemos mal as coisas».',
      'Fizemos mal as coisas',
      'Fabio Menino',
      'direct',
    ],
  ],
});

// Behind a semicolon the one whose view it is opens a statement of its own, an aside on them or not.
attributed('according-to', {
  it: [
    [
      'Il muro è storto; per la ditta, che esiste ancora, «quella prova non ha mai avuto luogo».',
      'quella prova non ha mai avuto luogo',
      'la ditta',
      'direct',
    ],
  ],
  es: [
    [
      'El muro está torcido; para la empresa, que todavía existe, «esa prueba nunca tuvo lugar».',
      'esa prueba nunca tuvo lugar',
      'la empresa',
      'partial',
    ],
  ],
  pt: [
    [
      'O muro está torto; para a empresa, que ainda existe, «essa prova nunca aconteceu».',
      'essa prova nunca aconteceu',
      'a empresa',
      'direct',
    ],
  ],
});

// With nothing but a pronoun before it a relative is the object of its verb: whoever acts in the main clause calls it so.
attributed('qualifying-verb', {
  it: [
    [
      'Il ministro Aldo Brenta ha riunito i giornalisti per respingere quello che ha chiamato «un complotto».',
      'un complotto',
      'Aldo Brenta',
      'partial',
    ],
  ],
  es: [
    [
      'El ministro Aldo Brenta reunió a los periodistas para rechazar lo que calificó de «un montaje».',
      'un montaje',
      'Aldo Brenta',
      'partial',
    ],
  ],
  pt: [
    [
      'A chancelaria convocou a imprensa para rejeitar o que chamou de «encenação grosseira».',
      'encenação grosseira',
      'A chancelaria',
      'partial',
    ],
  ],
});

// A verb of saying alone between two commas is inserted: what stands before it is the subject of the marked words.
attributed('cue-before', {
  it: [
    [
      'Il legale Aldo Brenta ne approfitta. Il suo assistito, ha detto, «è un uomo rude».',
      'è un uomo rude',
      'Aldo Brenta',
      'partial',
    ],
  ],
  es: [
    [
      'El letrado Tomás Urrutia se agarró a eso. Su defendido, dijo, «es un hombre tosco».',
      'es un hombre tosco',
      'Tomás Urrutia',
      'partial',
    ],
  ],
  pt: [
    [
      'O advogado Tomás Urrutia agarrou-se a isso. O seu cliente, disse, «é um homem rude».',
      'é um homem rude',
      'Tomás Urrutia',
      'partial',
    ],
  ],
});

// A sentence of no more than its verb and who acts leads words alone to them.
attributed('previous-subject', {
  it: [
    [
      'L’arbitro Sardi ha annotato tutto. Rischia il ds Bonetti. «Gli ho detto che ha rovinato una partita».',
      'Gli ho detto che ha rovinato una partita',
      'Bonetti',
      'direct',
    ],
  ],
  pt: [
    [
      'O árbitro Sardo anotou tudo. Ri-se o diretor Bonete. «Disse-lhe que estragou o jogo».',
      'Disse-lhe que estragou o jogo',
      'Bonete',
      'direct',
    ],
  ],
});
