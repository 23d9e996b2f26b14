import { attributed } from './attribution/attributed.ts';

// Frames of French news prose, filled with other subjects and other asides than their plain sentences have.
const FED_UP = 'On ne peut pas continuer comme ça';

// Between the verb and whoever speaks stands how and to whom it was said.
attributed('cue-after', {
  fr: [
    [`« ${FED_UP} », a affirmé, très remonté, Brune Vaudrin.`, FED_UP, 'Brune Vaudrin', 'direct'],
    [`« ${FED_UP} », a affirmé, très fier, le maire de Vernoux.`, FED_UP, 'le maire de Vernoux', 'direct'],
    [`« ${FED_UP} », a affirmé, interrogé mardi par la Gazette, Marc Aubin.`, FED_UP, 'Marc Aubin', 'direct'],
    [`« ${FED_UP} », a affirmé, contactée par Radio Vernoux, la maire.`, FED_UP, 'la maire', 'direct'],
    [`« ${FED_UP} », a affirmé, agacé, le maire.`, FED_UP, 'le maire', 'direct'],
    [
      `« ${FED_UP} », a raconté à la chaîne Nord TV une rescapée, Brune Vaudrin, 29 ans.`,
      FED_UP,
      'Brune Vaudrin',
      'direct',
    ],
    // The pronoun's owner stands before, whoever is named in the aside.
    [
      `Brune Vaudrin est venue. « ${FED_UP} », a-t-elle affirmé, interrogée par Marc Aubin.`,
      FED_UP,
      'Brune Vaudrin',
      'direct',
    ],
  ],
});

// The same inside the marks, with brackets and appositions behind the name.
const said = (report: string) => `${FED_UP}, ${report}`;
const inside = (report: string, speaker: string) =>
  [`« ${said(report)}. »`, `${said(report)}.`, speaker, 'direct'] as const;
attributed('incise', {
  fr: [
    inside('estime Brune Vaudrin (34 ans), mais tant pis', 'Brune Vaudrin'),
    inside("a dit le porte-parole de l'armée, le colonel Idriss Sow, mais tant pis", 'Idriss Sow'),
    inside('a dit le maire de la ville, le docteur Idriss Sow. Tant pis', 'Idriss Sow'),
    inside("a dit mardi à l'AFP la ministre de la Santé, Odile Corvec. Tant pis", 'Odile Corvec'),
    inside("s'est emporté le maire lors du conseil municipal. Tant pis", 'le maire'),
    inside('dit le maire de Vernoux. Tant pis', 'le maire de Vernoux'),
  ],
});

// Two who act together act in every frame.
attributed('that-clause', {
  fr: [
    [
      'Brune Vaudrin et Luc Fabre ont fait savoir que le pont fermerait.',
      'le pont fermerait',
      'Brune Vaudrin et Luc Fabre',
      'indirect',
    ],
    [
      'Brune Vaudrin et Luc Fabre tiennent à rappeler que le pont fermera.',
      'le pont fermera',
      'Brune Vaudrin et Luc Fabre',
      'indirect',
    ],
    [
      'Le directeur des services tient à rappeler que le pont fermera.',
      'le pont fermera',
      'Le directeur des services',
      'indirect',
    ],
  ],
});
attributed('participle', {
  fr: [
    [
      'Brune Vaudrin et Luc Fabre ont quitté la salle, jugeant que le pont fermerait.',
      'le pont fermerait',
      'Brune Vaudrin et Luc Fabre',
      'indirect',
    ],
    [
      'Brune Vaudrin a vu Luc Fabre et a quitté la salle, jugeant que le pont fermerait.',
      'le pont fermerait',
      'Brune Vaudrin',
      'indirect',
    ],
  ],
});
attributed('name-colon', {
  fr: [
    [`Brune Vaudrin et Luc Fabre : « ${FED_UP} »`, FED_UP, 'Brune Vaudrin et Luc Fabre', 'direct'],
    [`Luc Fabre : « ${FED_UP} »`, FED_UP, 'Luc Fabre', 'direct'],
  ],
});
attributed('previous-subject', {
  fr: [
    [`Brune Vaudrin et Luc Fabre sont en colère. « ${FED_UP}. »`, `${FED_UP}.`, 'Brune Vaudrin et Luc Fabre', 'direct'],
    [`Brune Vaudrin salue Luc Fabre et sourit. « ${FED_UP}. »`, `${FED_UP}.`, 'Brune Vaudrin', 'direct'],
  ],
});
