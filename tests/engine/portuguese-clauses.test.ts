import { attributed } from './attribution/attributed.ts';

// What stands between a Portuguese verb and its clause, lists of clauses, and forms of verbs.
attributed('that-clause', {
  pt: [
    [
      'Procurado, o prefeito Rui Prado (PDN) disse, por telefone, que o muro aguenta.',
      'o muro aguenta',
      'Rui Prado',
      'indirect',
    ],
    ['Analistas vinham alertando havia meses que o cais fechava.', 'o cais fechava', 'Analistas', 'indirect'],
    ['O sindicato vem dizendo há duas semanas que o cais fecha.', 'o cais fecha', 'O sindicato', 'indirect'],
    ['A médica contrapõe que o muro aguenta.', 'o muro aguenta', 'A médica', 'indirect'],
    ['Rosa Prado votou a favor, embora reconheça que o muro cedeu.', 'o muro cedeu', 'Rosa Prado', 'indirect'],
    ['Rosa Prado contara que o muro cedeu.', 'o muro cedeu', 'Rosa Prado', 'indirect'],
    ['Rosa Prado dissera na véspera que o muro cedeu.', 'o muro cedeu', 'Rosa Prado', 'indirect'],
    // « que S, que T e que U »: each is a statement; a relative is none.
    [
      'Rosa Prado diz que o cais é escuro, que ninguém passa e que tem medo.',
      'o cais é escuro',
      'Rosa Prado',
      'indirect',
    ],
    [
      'Rosa Prado diz que o cais é escuro, que ninguém passa e que tem medo.',
      'ninguém passa',
      'Rosa Prado',
      'indirect',
    ],
    [
      'Rosa Prado diz que o barco, que era velho, afundou e que ninguém morreu.',
      'o barco, que era velho, afundou',
      'Rosa Prado',
      'indirect',
    ],
    [
      'O premiê, Rui Prado, respondeu que a obra exigia tempo e que Lemos foi avisado dela «em pessoa».',
      'Lemos foi avisado dela «em pessoa»',
      'Rui Prado',
      'indirect',
    ],
  ],
});

// What a thing demands in somebody's words is somebody's.
attributed('cue-before', {
  pt: [
    [
      'O premiê, Rui Prado, respondeu que a obra exigia sigilo e que Lemos foi avisado dela «em pessoa».',
      'em pessoa',
      'Rui Prado',
      'partial',
    ],
  ],
});

// Who stands before or behind a place, an outlet, an age, a description.
attributed('cue-after', {
  pt: [
    [
      'O zagueiro Rui Prado saiu irritado. «Eu não estava na bola», contou o jogador na zona mista.',
      'Eu não estava na bola',
      'Rui Prado',
      'direct',
    ],
    [
      'A atriz Rosa Prado negou tudo. «Estou bem», reagiu a interessada num vídeo publicado nas redes.',
      'Estou bem',
      'Rosa Prado',
      'direct',
    ],
    [
      '«Foi um café», ironizou mais tarde, em declarações ao semanário Voz da Serra, o presidente da associação, Rui Prado.',
      'Foi um café',
      'Rui Prado',
      'direct',
    ],
    [
      '«Vamos recorrer», escreveu o advogado Rui Prado.\n\nJá a vereadora independente Inês Lobo, que se absteve em maio, quando o caso foi discutido, votou agora contra. «Não estou de acordo», disse.',
      'Não estou de acordo',
      'Inês Lobo',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  pt: [
    [
      'O técnico Rui Prado não falou da derrota. O treinador, de 52 anos, afirmou que fica no clube.',
      'fica no clube',
      'Rui Prado',
      'indirect',
    ],
    [
      '«Tirou-me dois dentes», relatou a este diário Rosa Prado. A mulher, de 58 anos, explicou que estava cansada.',
      'estava cansada',
      'Rosa Prado',
      'indirect',
    ],
    [
      "A autarca Rosa Prado d'Orey saiu cedo. Prado d'Orey disse que o muro cedeu.",
      'o muro cedeu',
      "Rosa Prado d'Orey",
      'indirect',
    ],
  ],
});

attributed('according-to', {
  pt: [
    [
      '«Vamos recorrer», escreveu o advogado Rui Prado.\n\nO relator, desembargador Ivo Lobo, recusou o pedido. Para ele, a obra é inútil.',
      'a obra é inútil',
      'Ivo Lobo',
      'indirect',
    ],
    ['O advogado Rui Prado nega tudo. Segundo a sua versão, o muro cedeu.', 'o muro cedeu', 'Rui Prado', 'indirect'],
  ],
});
