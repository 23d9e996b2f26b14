import { attributed } from './attribution/attributed.ts';

// Where a clause without conjunction stays whole: a report between commas interrupts what only depends on a main clause, or a verb without its object.
attributed('parataxis', {
  fr: [
    [
      'Si la digue cède, a prévenu Paul Tessier, le port fermera.',
      'Si la digue cède, a prévenu Paul Tessier, le port fermera',
      'Paul Tessier',
      'indirect',
    ],
    ['La digue a cédé, a dit Paul Tessier, qui était au port.', 'La digue a cédé', 'Paul Tessier', 'indirect'],
  ],
  es: [
    [
      'Si el dique cede, avisó Rosa Cárdenas, el puerto cerrará.',
      'Si el dique cede, avisó Rosa Cárdenas, el puerto cerrará',
      'Rosa Cárdenas',
      'indirect',
    ],
    ['El dique cedió, dijo Rosa Cárdenas, la alcaldesa.', 'El dique cedió', 'Rosa Cárdenas', 'indirect'],
  ],
  it: [
    [
      'Se la diga cede, ha avvertito Rosa Bassani, il porto chiuderà.',
      'Se la diga cede, ha avvertito Rosa Bassani, il porto chiuderà',
      'Rosa Bassani',
      'indirect',
    ],
  ],
  pt: [
    [
      'Se o muro ceder, avisou Rosa Prado, o cais fecha.',
      'Se o muro ceder, avisou Rosa Prado, o cais fecha',
      'Rosa Prado',
      'indirect',
    ],
    // An apposition or a relative on who speaks stands between.
    [
      'Quando cheguei, disse Rosa Prado, que é médica, não havia luz.',
      'Quando cheguei, disse Rosa Prado, que é médica, não havia luz',
      'Rosa Prado',
      'indirect',
    ],
    [
      'Depois da cheia, contou Rosa Prado, ninguém dormiu ali.',
      'Depois da cheia, contou Rosa Prado, ninguém dormiu ali',
      'Rosa Prado',
      'indirect',
    ],
    [
      'A autarquia vai comprar, disse Rosa Prado, doze barcos.',
      'A autarquia vai comprar, disse Rosa Prado, doze barcos',
      'Rosa Prado',
      'indirect',
    ],
    [
      'Os mapas mostram, explica Rosa Prado, que o rio mudou.',
      'Os mapas mostram, explica Rosa Prado, que o rio mudou',
      'Rosa Prado',
      'indirect',
    ],
    // Behind a colon begins a statement of its own; behind a negation any word is the verb.
    [
      'Rosa Prado pede calma: uma fenda, sublinha, não é um desastre.',
      'uma fenda, sublinha, não é um desastre',
      'Rosa Prado',
      'indirect',
    ],
    [
      'Rosa Prado pede calma. Um inverno frio, explica, não prova nada.',
      'Um inverno frio, explica, não prova nada',
      'Rosa Prado',
      'indirect',
    ],
    // What stands behind the name tells of her, or is the journalist's.
    ['O cais vai fechar, disse Rosa Prado, a autarca.', 'O cais vai fechar', 'Rosa Prado', 'indirect'],
    ['O muro caiu, disse Rosa Prado, que mora ali perto.', 'O muro caiu', 'Rosa Prado', 'indirect'],
    ['O muro caiu, disse Rosa Prado, em declarações à rádio.', 'O muro caiu', 'Rosa Prado', 'indirect'],
    ['O muro caiu, disse Rosa Prado, e saiu da sala.', 'O muro caiu', 'Rosa Prado', 'indirect'],
  ],
});

attributed('according-to', {
  pt: [
    [
      'O plano previa, segundo Rosa Prado, a compra de dois barcos.',
      'O plano previa, segundo Rosa Prado, a compra de dois barcos',
      'Rosa Prado',
      'indirect',
    ],
    [
      'O plano inclui, segundo Rosa Prado, uma multa.',
      'O plano inclui, segundo Rosa Prado, uma multa',
      'Rosa Prado',
      'indirect',
    ],
    [
      'O barco partiu, segundo Rosa Prado, antes da cheia.',
      'O barco partiu, segundo Rosa Prado, antes da cheia',
      'Rosa Prado',
      'indirect',
    ],
    // Whoever a relative stands for behind an apposition, and where its clause ends.
    [
      'O cais foi defendido por Rui Prado, dirigente da Amar, para quem o muro aguenta.',
      'o muro aguenta',
      'Rui Prado',
      'indirect',
    ],
    ['Rui Prado, para quem a obra é inútil, vai votar contra.', 'a obra é inútil', 'Rui Prado', 'indirect'],
    // People without an article hold a view; one's own view told by a pronoun.
    ['Para analistas, contudo, a obra é inútil.', 'a obra é inútil', 'analistas', 'indirect'],
    ['Rosa Prado votou contra. Na avaliação dela, a obra é inútil.', 'a obra é inútil', 'Rosa Prado', 'indirect'],
  ],
  es: [
    [
      'El dique fue defendido por Luis Recalde, presidente de Marea, para quien el muro aguanta.',
      'el muro aguanta',
      'Luis Recalde',
      'indirect',
    ],
  ],
});
