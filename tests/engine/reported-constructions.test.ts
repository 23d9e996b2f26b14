import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Constructions by which the Romance languages report, each with what looks like it.
attributed('that-clause', {
  it: [
    // A verb of saying without a clause of its own does not end the first report.
    [
      'Il giudice fa notare che il regolamento parla di cerchi e che quello era un uovo.',
      'quello era un uovo',
      'Il giudice',
      'indirect',
    ],
    ['Il giornale dà per certo che mancano i soldi.', 'mancano i soldi', 'Il giornale', 'indirect'],
    // Put word by word from a language without the conjunction.
    ['Ada Brenta ha detto lei non vuole un altro robot.', 'lei non vuole un altro robot', 'Ada Brenta', 'indirect'],
    // A verb in the plural speaks for the institution.
    ['Dal ministero fanno sapere che il ponte riapre.', 'il ponte riapre', 'ministero', 'indirect'],
  ],
  es: [
    ['El diario da por hecho que faltan los fondos.', 'faltan los fondos', 'El diario', 'indirect'],
    ['Ada Brenta dijo ella no quiere otro robot.', 'ella no quiere otro robot', 'Ada Brenta', 'indirect'],
    ['Desde la empresa aseguran que el agua es potable.', 'el agua es potable', 'la empresa', 'indirect'],
  ],
  pt: [['Ada Brenta disse ela não quer outro robô.', 'ela não quer outro robô', 'Ada Brenta', 'indirect']],
  fr: [
    ['Ada Brenta a dit elle ne veut pas un autre robot.', 'elle ne veut pas un autre robot', 'Ada Brenta', 'indirect'],
  ],
});

attributed('participle', {
  it: [
    [
      'Aldo Brenta ha affermato di aver chiamato tutti, dopo aver ricordato che la porta è aperta.',
      'la porta è aperta',
      'Aldo Brenta',
      'indirect',
    ],
  ],
  es: [
    [
      'Aldo Brenta se marchó tras haber recordado que la puerta está abierta.',
      'la puerta está abierta',
      'Aldo Brenta',
      'indirect',
    ],
  ],
  pt: [
    [
      'Aldo Brenta saiu depois de ter lembrado que a porta está aberta.',
      'a porta está aberta',
      'Aldo Brenta',
      'indirect',
    ],
  ],
  fr: [
    [
      'Paul Tessier est sorti après avoir rappelé que la porte est ouverte.',
      'la porte est ouverte',
      'Paul Tessier',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  it: [
    [
      'Aldo Brenta ha affermato di aver chiamato tutti, dopo aver ricordato che la porta è aperta.',
      'aver chiamato tutti',
      'Aldo Brenta',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  // What the article says of a statement is no part of it.
  pt: [
    [
      'É falso, porém, que a obra esteja parada, como afirmou Laura Prado em seguida.',
      'a obra esteja parada',
      'Laura Prado',
      'indirect',
    ],
  ],
  es: [
    [
      'No es cierto que el puente esté cerrado, como afirmó la alcaldesa Ana Ruiz.',
      'el puente esté cerrado',
      'Ana Ruiz',
      'indirect',
    ],
  ],
  fr: [
    [
      'Il est faux que le pont soit fermé, comme l’affirme Paul Tessier.',
      'le pont soit fermé',
      'Paul Tessier',
      'indirect',
    ],
  ],
});

attributed('qualifying-verb', {
  es: [
    [
      'Los padres protestan. Desde el sindicato docente calificaron la demora de "burla".',
      'burla',
      'el sindicato docente',
      'partial',
    ],
  ],
});

attributed('cue-before', {
  es: [
    // The clause that the marked words stand in begins behind its own conjunction.
    [
      'El ministro Leandro Ortiz dijo que la carta no llegó a su despacho, pero que iba a "ocuparse personalmente".',
      'ocuparse personalmente',
      'Leandro Ortiz',
      'partial',
    ],
  ],
});

attributed('cue-after', {
  fr: [
    // Who says « je » is one person.
    [
      'Thaïs Brun a appelé à 23 heures. Selon la gendarmerie, le premier appel date de minuit. « J’ai mon relevé, qu’ils viennent le lire », affirme-t-elle.',
      'J’ai mon relevé, qu’ils viennent le lire',
      'Thaïs Brun',
      'direct',
    ],
    [
      'Thaïs Brun a appelé à 23 heures. Selon la gendarmerie, le premier appel date de minuit. « Le relevé est là », affirme-t-elle.',
      'Le relevé est là',
      'la gendarmerie',
      'direct',
    ],
  ],
});

test.each([
  ['it', 'Lo striscione da 120", non si vede. Il resto è nebbia.'],
  ['es', 'Desde el lunes la presa pierde agua.'],
  ['it', 'Dal palco i cantanti tornano a casa.'],
])('%s: nobody is heard in “%s”', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations).toEqual([]);
});

// « Réponse de Nom : « … » »: a noun for what is said, without an article, and whose it is.
attributed('colon', {
  fr: [
    ['Réponse cinglante de Paul Tessier : « La digue tiendra. »', 'La digue tiendra.', 'Paul Tessier', 'direct'],
    ['Réaction d’Anne Morel : « La digue tiendra. »', 'La digue tiendra.', 'Anne Morel', 'direct'],
    ['Commentaire de la maire : « La digue tiendra. »', 'La digue tiendra.', 'la maire', 'direct'],
  ],
  de: [['Antwort von Jan Holm: „Der Deich hält.“', 'Der Deich hält.', 'Jan Holm', 'direct']],
  it: [['Risposta di Anna Sotti: «La diga tiene.»', 'La diga tiene.', 'Anna Sotti', 'direct']],
});

attributed('infinitive', {
  fr: [
    // Two words are a statement where the first is the auxiliary of what was done.
    ['Paul Tessier nie avoir menti.', 'avoir menti', 'Paul Tessier', 'indirect'],
    ['Paul Tessier accuse la mairie d’avoir menti.', 'avoir menti', 'Paul Tessier', 'indirect'],
    ['Paul Tessier s’est engagé à fermer le port.', 'fermer le port', 'Paul Tessier', 'indirect'],
  ],
});

attributed('cue-before', {
  fr: [
    // What a verb that judges reports in lower case is no title, whatever noun stands before.
    ['Paul Tessier a fustigé un projet « absurde ».', 'absurde', 'Paul Tessier', 'partial'],
  ],
});

// « …, selon Nom » behind a colon: what stands before it is not Nom's.
attributed('according-to', {
  fr: [
    [
      'M. Tessier affirme à tort que la digue a cédé : elle tient depuis sept ans, selon Anne Morel.',
      'elle tient depuis sept ans',
      'Anne Morel',
      'indirect',
    ],
  ],
});
