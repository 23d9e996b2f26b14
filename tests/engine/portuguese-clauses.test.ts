import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

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

// In headings somebody, an institution or a text stands behind its verb without article, and so does a source of the police.
attributed('parataxis', {
  pt: [
    ['O pão subiu 12%, aponta pesquisa', 'O pão subiu 12%', 'pesquisa', 'indirect'],
    ['O cais vai fechar em maio, diz ministro', 'O cais vai fechar em maio', 'ministro', 'indirect'],
    [
      'Três bombeiros ficaram feridos, disse à Agência Sul fonte da proteção civil.',
      'Três bombeiros ficaram feridos',
      'fonte da proteção civil',
      'indirect',
    ],
    [
      'O cais fechou em maio, indica um relatório divulgado esta terça-feira pela universidade.',
      'O cais fechou em maio',
      'um relatório divulgado',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  pt: [
    ['Sindicato acusa empresa de esconder os planos', 'esconder os planos', 'Sindicato', 'indirect'],
    ['Rui Prado disse ao juiz ter pago a conta.', 'ter pago a conta', 'Rui Prado', 'indirect'],
  ],
});

// Whom a pronoun or a verb without subject means.
attributed('that-clause', {
  pt: [
    [
      'O sindicato contesta: diz que o cais fechou em julho e que muitos ficaram sem salário.',
      'muitos ficaram sem salário',
      'O sindicato',
      'indirect',
    ],
    [
      'O tribunal condenou a ex-prefeita Rosa Prado. O relator Rui Melo foi seguido pela juíza Inês Lobo.\n\nO empresário Ivo Maia contou ter entregado 40 mil reais à então prefeita. Ouvida ontem, ela alegou que era uma venda.',
      'era uma venda',
      'Rosa Prado',
      'indirect',
    ],
    [
      'A fadista Rosa Prado morreu. Prado vivia no cais. «A voz era única», resume a historiadora Inês Lobo. Prado cantou ali.\n\nMudou-se para o cais em 2011. Dizia que não tinha saudades.',
      'não tinha saudades',
      'Rosa Prado',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  pt: [
    [
      'Meireles dedicou o golo à filha e avisou: «Falta um jogo». Seu treinador, Rui Prado, elogiou o público: segundo ele, os adeptos valeram um golo.',
      'os adeptos valeram um golo',
      'Rui Prado',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  pt: [
    [
      'O governador Rui Prado saiu. «Nós vamos ficar», disse a Dra. Inês Lobo.',
      'Nós vamos ficar',
      'Inês Lobo',
      'direct',
    ],
  ],
});

// Where a clause begins and ends, and who is no speaker.
attributed('that-clause', {
  pt: [
    [
      'A associação que os representa considera que a lei fecha o cais, e o seu presidente, Rui Prado, lembrou que a dívida é antiga.',
      'a lei fecha o cais',
      'A associação que os representa',
      'indirect',
    ],
    [
      'A direção do Colégio Estadual Padre Anselmo alega que o cais está fechado.',
      'o cais está fechado',
      'Colégio Estadual Padre Anselmo',
      'indirect',
    ],
    [
      'A ministra Rosa Prado ouviu o deputado Rui Lobo. A governante retorquiu que o estudo está publicado.',
      'o estudo está publicado',
      'Rosa Prado',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  pt: [
    [
      'Para Rui Prado, biólogo da Universidade do Vale e autor do estudo, ainda é cedo para festejar.',
      'ainda é cedo para festejar',
      'Rui Prado',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  pt: [
    [
      'A cor aparece depois da meia-noite, queixam-se os moradores, que já entregaram garrafas.',
      'A cor aparece depois da meia-noite',
      'os moradores',
      'indirect',
    ],
    [
      'Depois de dez anos o boto voltou ao rio, aponta relatório.',
      'Depois de dez anos o boto voltou ao rio',
      'relatório',
      'indirect',
    ],
  ],
});

table<readonly [text: string]>(
  'what an article or a relative opens is no clause that is told',
  ([text]) => {
    expect(analyse(articleOf(text, 'pt')).quotations).toEqual([]);
  },
  {
    right: [
      ['O deputado Rui Prado exigiu a divulgação do estudo que sustentava a subida.'],
      ['O juiz Rui Prado tem dez dias para decidir se aceita o recurso.'],
    ],
    known: [],
  },
);
