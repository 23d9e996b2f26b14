import { attributed } from './attribution/attributed.ts';

// What Spanish and Portuguese news do with subjects, sources and clauses.
attributed('that-clause', {
  es: [
    // Behind the name of an institution an adjective stands before its verb.
    [
      'El senador Mateo Lugones pidió el martes el cierre del puerto.\n\nLa Embajada chilena guardó distancia. En un comunicado breve subrayó que las palabras del senador no la comprometen.',
      'las palabras del senador no la comprometen',
      'Embajada',
      'indirect',
    ],
    // A name behind a noun that a preposition governs is no subject.
    [
      'La pintora Berta Salcedo murió el lunes. Nunca paró. En una entrevista de 1988 con la revista Hojas del Sur confesó que había quemado sus lienzos.',
      'había quemado sus lienzos',
      'Berta Salcedo',
      'indirect',
    ],
    // A form that is a noun too, with the verb of its own behind it.
    [
      'Su primo Ramiro dijo a este periódico que la denuncia se tomó tarde.',
      'la denuncia se tomó tarde',
      'Ramiro',
      'indirect',
    ],
    ['TAN dijo que no es cierto.', 'no es cierto', 'TAN', 'indirect'],
    // Several people need no article behind a sign either, and no list need hold them.
    ['La familia calla; vecinos contaron que la casa estaba vacía.', 'la casa estaba vacía', 'vecinos', 'indirect'],
    // Adjectives part a form that is a noun too from its subject.
    ['El sindicato agrario pide que se abra el pozo.', 'se abra el pozo', 'El sindicato agrario', 'indirect'],
    ['La policía local denuncia que nadie avisó.', 'nadie avisó', 'La policía local', 'indirect'],
    [
      'Un estudio independiente estima que faltan mil camas.',
      'faltan mil camas',
      'Un estudio independiente',
      'indirect',
    ],
    // What others say in a relative ends what is said before it.
    [
      'El alcalde Paco Ruiz firmó el bando y prometió que el parque tendrá su nombre, algo que ella, cuentan sus amigos, no habría querido.',
      'el parque tendrá su nombre',
      'Paco Ruiz',
      'indirect',
    ],
  ],
  fr: [['Le ministère public note que le dossier est vide.', 'le dossier est vide', 'Le ministère public', 'indirect']],
  it: [
    [
      'Il sindacato agricolo chiede che il pozzo sia aperto.',
      'il pozzo sia aperto',
      'Il sindacato agricolo',
      'indirect',
    ],
  ],
  pt: [
    ['A polícia local denuncia que ninguém avisou.', 'ninguém avisou', 'A polícia local', 'indirect'],
    [
      'A geóloga Iara Melo calcula que a terra demore cinco dias a secar e pede que ninguém volte antes.',
      'a terra demore cinco dias a secar',
      'Iara Melo',
      'indirect',
    ],
    [
      'Reportagem do site Fio Solto mostrou que o irmão dele foi sócio da firma.',
      'o irmão dele foi sócio da firma',
      'Reportagem do site Fio Solto',
      'indirect',
    ],
    [
      'O diretor, Celso Pinto, reconheceu “um lapso”, embora mantenha que a decisão foi justa.',
      'a decisão foi justa',
      'Celso Pinto',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  es: [
    [
      'El alcalde firmó el bando, algo que ella, cuentan sus amigos, no habría querido.',
      'algo que ella, cuentan sus amigos, no habría querido',
      'sus amigos',
      'indirect',
    ],
  ],
  pt: [
    [
      'As fotos, porém, foram feitas no Peru em 2019, verificou a agência Prisma.',
      'As fotos, porém, foram feitas no Peru em 2019',
      'Prisma',
      'indirect',
    ],
  ],
});

attributed('colon', {
  es: [
    // What stands behind the source's colon is theirs as well.
    [
      'La idea de que lo escribió en una noche es falsa, advierte el historiador Paco Ruiz: el cuaderno tiene nueve borradores.',
      'el cuaderno tiene nueve borradores',
      'Paco Ruiz',
      'indirect',
    ],
  ],
  pt: [
    [
      'Rita Salgado Dias discorda: as casas foram sorteadas e há duas no sul.',
      'as casas foram sorteadas e há duas no sul',
      'Rita Salgado Dias',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  es: [
    [
      'Según cálculos del Gremio de Pesca, los gastos superan los dos millones; el gobierno no opina.',
      'los gastos superan los dos millones',
      'Gremio de Pesca',
      'indirect',
    ],
    [
      'Para los huelguistas, en cambio, no entra ni un camión desde el lunes.',
      'no entra ni un camión desde el lunes',
      'los huelguistas',
      'indirect',
    ],
    [
      'Para la politóloga Celia Otero de la universidad de Lugo, esta jerarquía es engañosa.',
      'esta jerarquía es engañosa',
      'Celia Otero',
      'indirect',
    ],
    // The verb of a relative has its object before it and its subject behind it.
    [
      'Según el abogado Luis Peña, nadie fue citado y el informe que leyó la jueza “está lleno de errores”.',
      'está lleno de errores',
      'Luis Peña',
      'partial',
    ],
  ],
});

attributed('infinitive', {
  pt: [
    [
      'Moradores relataram ter ouvido “um trovão comprido” pouco antes das duas.',
      'ter ouvido “um trovão comprido” pouco antes das duas',
      'Moradores',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  pt: [
    [
      'O ministro justificou a decisão com atrasos nas listas, que, assegurou, «não dependem de ninguém».',
      'não dependem de ninguém',
      'O ministro',
      'partial',
    ],
  ],
});

attributed('cue-after', {
  pt: [
    // « o próprio » takes up who was named last.
    [
      'O mercado dizia que o general Tomé Vaz fora preso. «Estou a pintar a casa», respondeu o próprio por carta à agência Maré.',
      'Estou a pintar a casa',
      'Tomé Vaz',
      'direct',
    ],
    // An infinitive behind its article-like particle is nobody, nor is a noun that a contraction governs.
    [
      'Rosa Brito despede-se hoje do palco. Do primeiro ensaio só guarda o frio. “A Maria dizia-me: canta”, recorda, a imitar Maria Lomba.',
      'A Maria dizia-me: canta',
      'Rosa Brito',
      'direct',
      'parataxis',
    ],
    // A participle with its appositions tells of whom the text goes on.
    [
      'Lídia Vaz Moura despede-se hoje. Diz que não vai chorar.\n\nEm março, a Direção das Artes cortou o apoio. A encenadora desmente-o. Questionado por este jornal, o diretor, Saul Pinto, reconheceu “um lapso”.\n\nNascida em Faro em 1951, filha de um ferreiro e de uma modista, estreou-se como atriz aos doze anos. “Ela dizia-me: respira”, recorda.',
      'Ela dizia-me: respira',
      'Lídia Vaz Moura',
      'direct',
    ],
  ],
});

// Sources and insertions inside the clause that they report.
attributed('according-to', {
  es: [
    [
      'Hubo tres heridos que, de acuerdo con la alcaldía, no viven en el valle.',
      'no viven en el valle',
      'la alcaldía',
      'indirect',
    ],
    [
      'Según fuentes presentes en la vista, que duró cuatro horas, el acusado respondió solo a su abogada.',
      'el acusado respondió solo a su abogada',
      'fuentes presentes',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  es: [['Kovalev dice estar listo.', 'estar listo', 'Kovalev', 'indirect']],
});

attributed('parataxis', {
  es: [
    [
      'La doctora Ana Ruiz salió al patio. Faltan sin embargo, admitió ella, cuatro médicos desde el otoño.',
      'Faltan sin embargo, admitió ella, cuatro médicos desde el otoño',
      'Ana Ruiz',
      'indirect',
    ],
    [
      'Era capaz, recuerda el director, de parar un ensayo por una luz.',
      'Era capaz, recuerda el director, de parar un ensayo por una luz',
      'el director',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  es: [
    // A name in marks that its noun leads in, and an aside, part the verb from its conjunction.
    [
      'El diputado Saúl Prats había asegurado el lunes en el programa «La hora larga», sin aportar pruebas, que «uno de cada dos» camiones lleva fruta.',
      'uno de cada dos',
      'Saúl Prats',
      'partial',
    ],
  ],
});
