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
      'Paul Mercier a dit les élèves sont libres de partir.',
      'les élèves sont libres de partir',
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
      "Le ministre a tenu à rassurer les bergers : les primes continuent, selon lui, d'être versées.",
      "les primes continuent, selon lui, d'être versées",
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

attributed('that-clause', {
  fr: [
    [
      'La vente est suspendue, mais le notaire, joint mardi, assure que les fonds sont là.',
      'les fonds sont là',
      'le notaire',
      'indirect',
    ],
    [
      'La Française a gagné. Anne Salvi a couru seule. La Niçoise assure que tout va bien.',
      'tout va bien',
      'Anne Salvi',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  fr: [
    [
      "Selon son directeur actuel, le Togolais Kossi Amah, l'heure est grave et personne ne veut la guerre.",
      "l'heure est grave et personne ne veut la guerre",
      'Kossi Amah',
      'indirect',
    ],
    ["Selon son président, le Togolais Kossi Amah, l'heure est grave.", "l'heure est grave", 'Kossi Amah', 'indirect'],
    [
      'Selon son président, Kossi Amah, le moment est « à la patience » et nul ne cherche la rupture.',
      'le moment est « à la patience » et nul ne cherche la rupture',
      'Kossi Amah',
      'indirect',
    ],
    [
      'Selon Kossi Amah, le moment est « à la patience » et nul ne cherche la rupture.',
      'le moment est « à la patience » et nul ne cherche la rupture',
      'Kossi Amah',
      'indirect',
    ],
    [
      'Selon Kossi Amah, le chantier, « un gouffre », sera arrêté en mai.',
      'le chantier, « un gouffre », sera arrêté en mai',
      'Kossi Amah',
      'indirect',
    ],
    [
      "Le milieu de terrain Ivo Kranz a signé lundi. Pour le Serbe, « c'est un rêve ».",
      "c'est un rêve",
      'Ivo Kranz',
      'partial',
    ],
  ],
});

attributed('colon', {
  fr: [
    ['Non, tranche le préfet : « la route restera fermée ».', 'la route restera fermée', 'le préfet', 'direct'],
    [
      "Pas question, dit Anne Salvi : la salle est pleine jusqu'en juin.",
      "la salle est pleine jusqu'en juin",
      'Anne Salvi',
      'indirect',
    ],
    ['Trop tard, regrette Anne Salvi : les billets sont vendus.', 'les billets sont vendus', 'Anne Salvi', 'indirect'],
  ],
});

attributed('infinitive', {
  fr: [
    [
      'Ivo Kranz a marqué deux fois. Le Croate de 24 ans dit vouloir rester.',
      'vouloir rester',
      'Ivo Kranz',
      'indirect',
    ],
  ],
});
