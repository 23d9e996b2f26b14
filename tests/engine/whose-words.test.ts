import { attributed } from './attribution/attributed.ts';

// Whose words they are where somebody else stands nearer.
attributed('qualifying-verb', {
  fr: [
    // Whose words somebody cites says them.
    [
      'Le commissaire Paul Tessier cite volontiers le mot de sa mère : « La truffe se tait. »',
      'La truffe se tait.',
      'sa mère',
      'direct',
    ],
    [
      'Le commissaire Paul Tessier cite la devise de la fondatrice, Jeanne Oriol : « Ce qui s’imprime demeure. »',
      'Ce qui s’imprime demeure.',
      'Jeanne Oriol',
      'direct',
    ],
    ['Le maire Paul Tessier cite un exemple : « La truffe se tait. »', 'La truffe se tait.', 'Paul Tessier', 'direct'],
  ],
});

attributed('cue-after', {
  pt: [
    // To whom it was told is no part of who says it.
    [
      'O presidente da câmara, Simão Prado, negou tudo. “Bebo dela todos os dias”, garantiu o autarca à Rádio Penedo.',
      'Bebo dela todos os dias',
      'Simão Prado',
      'direct',
    ],
    // Behind a negation stands a verb: who opens the sentence acts.
    [
      '“A água sabe a ferro”, ironiza Otília Brandão, reformada.\n\nUm funcionário da empresa admitiu que as bombas pararam. A reformada não se espanta. “O contador também parou?”, pergunta.',
      'O contador também parou?',
      'Otília Brandão',
      'direct',
    ],
  ],
});

attributed('incise', {
  it: [
    // Somebody described speaks inside the marks as somebody named does.
    [
      'La fattura è qui. «Nessuno, risponde la proprietaria, finché pago la bolletta».',
      'Nessuno, risponde la proprietaria, finché pago la bolletta',
      'la proprietaria',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  pt: [
    // Words inside a sentence end with it, though the next paragraph opens with the same mark.
    [
      'Dinah Prado disse que a luz “ajuda mais do que atrapalha. Ela ri sempre.\n\n“Quem apaga?”, perguntou um turista.',
      'ajuda mais do que atrapalha.',
      'Dinah Prado',
      'partial',
    ],
    // What is told on a subject behind a preposition is no part of it.
    [
      'O relatório do laboratório, a que o Correio do Vale teve acesso, refere “vestígios de ferro acima do habitual”.',
      'vestígios de ferro acima do habitual',
      'O relatório do laboratório',
      'partial',
    ],
  ],
  it: [
    // Who is described by what belongs to them is nobody who was named before.
    [
      'Bruno Castelli è triste. Anche il farmacista del paese, che resta anonimo, ammette di vendere «più sciroppi che caramelle».',
      'più sciroppi che caramelle',
      'il farmacista del paese',
      'partial',
    ],
  ],
  es: [
    [
      'El biólogo Nuño Ferrer, autor de “Cuaderno de la ría”, ve “prisa y poco microscopio” en el informe.',
      'prisa y poco microscopio',
      'Nuño Ferrer',
      'partial',
    ],
  ],
});

attributed('infinitive', {
  fr: [
    // What is put so is what somebody denies, not that it is denied.
    [
      'Jeanne Oriol a nié avoir nourri l’animal, comme le prétend un tract.',
      'avoir nourri l’animal',
      'Jeanne Oriol',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  it: [
    // A possessive with a capital ends a name.
    ['Il comitato Terra Nostra sostiene che il forno inquina.', 'il forno inquina', 'Terra Nostra', 'indirect'],
    ['Ieri Mario Rossi ha detto che il forno inquina.', 'il forno inquina', 'Mario Rossi', 'indirect'],
  ],
  fr: [
    // The words before the marks state something of their own.
    [
      'Paul Tessier prétend que la caisse a été ouverte « ailleurs, et par d’autres mains ».',
      'la caisse a été ouverte « ailleurs, et par d’autres mains »',
      'Paul Tessier',
      'indirect',
    ],
  ],
  pt: [
    // Behind a negation any plain word is a verb.
    ['A dona do farol disse ela não planeja vendê-lo.', 'ela não planeja vendê-lo', 'A dona do farol', 'indirect'],
  ],
});

// Whoever cites somebody else's words acts, and speaks on behind them.
attributed('that-clause', {
  fr: [
    [
      'Le critique Basile Renoir cite le maire : « La truffe ne ment pas. » Il estime que le prix devrait baisser.',
      'le prix devrait baisser',
      'Basile Renoir',
      'indirect',
    ],
    [
      'La critique Anne Renoir cite sa grand-mère : « La truffe ne ment pas. » Elle estime que le prix devrait baisser.',
      'le prix devrait baisser',
      'Anne Renoir',
      'indirect',
    ],
  ],
  es: [
    [
      'El crítico Luis Robles cita al alcalde: «La trufa nunca miente». Cree que el precio debería bajar.',
      'el precio debería bajar',
      'Luis Robles',
      'indirect',
    ],
  ],
});

attributed('floating-run', {
  fr: [
    // The next words in marks are still of whoever is cited.
    [
      'Le critique Basile Renoir cite le maire : « La truffe ne ment pas. » « Elle se tait toujours. »',
      'Elle se tait toujours.',
      'le maire',
      'direct',
    ],
  ],
});

// « selon les déclarations de la maire »: what is said is hers; « l'avocat de la maire » is somebody else.
attributed('according-to', {
  fr: [
    ['Selon les déclarations de la maire, la ville est debout.', 'la ville est debout', 'la maire', 'indirect'],
    ['Selon le témoignage d’Anne Morel, la ville est debout.', 'la ville est debout', 'Anne Morel', 'indirect'],
    ['Selon les informations de Radio Sud, le maire démissionnera.', 'le maire démissionnera', 'Radio Sud', 'indirect'],
    ['Selon l’avocat de la maire, la ville est debout.', 'la ville est debout', 'l’avocat de la maire', 'indirect'],
  ],
});
