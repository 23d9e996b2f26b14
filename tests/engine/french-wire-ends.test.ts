import { attributed } from './attribution/attributed.ts';

// Where the words of a report end in French wire news, and who says them where the text is badly typeset.
attributed('that-clause', {
  fr: [
    [
      "La mission estime que le scrutin s'est bien déroulé, tout en relevant des retards.",
      "le scrutin s'est bien déroulé",
      'La mission',
      'indirect',
    ],
    [
      'Le maire affirme que la digue tiendra, tout en rappelant les crues passées.',
      'la digue tiendra',
      'Le maire',
      'indirect',
    ],
    [
      'Le ministre assure que le budget sera voté, sans toutefois donner de date.',
      'le budget sera voté',
      'Le ministre',
      'indirect',
    ],
    [
      'Anne Salvi soutient que le plan est illégal, un avis que ne partage pas le préfet.',
      'le plan est illégal',
      'Anne Salvi',
      'indirect',
    ],
    ['Paul Mercier a affirmé quun élu avait menti.', 'un élu avait menti', 'Paul Mercier', 'indirect'],
    ['Paul Mercier a affirmé quil avait menti.', 'il avait menti', 'Paul Mercier', 'indirect'],
    ['Paul Mercier a affirmé quaucun élu navait menti.', 'aucun élu navait menti', 'Paul Mercier', 'indirect'],
    ['Paul Mercier a affirmé qu il avait menti.', 'il avait menti', 'Paul Mercier', 'indirect'],
    [
      'Paul Mercier a dit les parents sont capables de décider.',
      'les parents sont capables de décider',
      'Paul Mercier',
      'indirect',
    ],
    [
      'Selon a expliqué la conseillère , Anne Salvi , le problème pourrait durer.',
      'le problème pourrait durer',
      'Anne Salvi',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    [
      "Le ministre a tenu à rassurer les municipalités : les amendes continuent, selon lui, de s'appliquer.",
      "les amendes continuent, selon lui, de s'appliquer",
      'Le ministre',
      'indirect',
    ],
    ['La mesure déplaît aux pêcheurs, pour qui la saison est perdue.', 'la saison est perdue', 'pêcheurs', 'indirect'],
    [
      'La mesure déplaît aux pêcheurs, pour lesquels la saison est perdue.',
      'la saison est perdue',
      'pêcheurs',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  fr: [
    [
      'La mesure ne satisfait ni les syndicats, comme la CGT et Sud qui demandaient de porter le salaire à 1 700 euros, ni les patrons, tel le Medef pour qui seule une baisse serait acceptable.',
      'porter le salaire à 1 700 euros',
      'la CGT et Sud',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  fr: [
    [
      'Les familles, représentées par Anne Salvi, demandent une enquête. « On veut savoir », craint -elle.',
      'On veut savoir',
      'Anne Salvi',
      'direct',
    ],
  ],
});
