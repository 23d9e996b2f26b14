import type { WhyWords } from './why.ts';

/** Why the engine names this source or sees this dispute, in French. */
export const whyFr: WhyWords = {
  'cue-after': 'Un verbe de parole et son sujet suivent la citation.',
  'cue-before': 'Un sujet et un verbe de parole précèdent la citation.',
  incise: 'Le verbe et son sujet sont à l’intérieur de la citation (« …, dit-elle, … »).',
  'according-to': 'La phrase donne sa source avec « selon » ou « d’après ».',
  'qualifying-verb': 'Le verbe dit comment son sujet qualifie ce qui est entre guillemets.',
  participle: 'Un participe (« affirmant que… ») rattache les mots au sujet de la phrase.',
  'name-colon': 'Le nom est suivi de deux-points, comme dans un entretien.',
  colon: 'Deux-points mènent du sujet de la phrase à la citation.',
  coordination: 'La phrase continue : « et » relie ces mots aux précédents, avec la même source.',
  'sentence-subject': 'Personne d’autre n’agit dans la phrase.',
  'floating-run': 'Elle continue la citation précédente, sans autre voix entre les deux.',
  echo: 'Le titre reprend des mots que le texte donne à cette source.',
  'that-clause': 'Une proposition en « que » suit le verbe de parole.',
  infinitive: 'Le verbe de parole gouverne un infinitif (« promet de… »).',
  parataxis: 'La phrase rapportée et le verbe de parole sont placés côte à côte.',
  'speech-noun': 'Un nom de parole ou d’écrit (communiqué, lettre) mène à ces mots.',
  'blockquote-cite': 'La source est nommée sous cette citation en retrait.',
  unattributed: 'Rien dans le texte ne dit clairement qui parle.',
  'article-marker': 'L’article conteste, dans ses propres mots, ce qui est rapporté.',
  'presented-as': 'L’article dit qui le présente ainsi, sans le dire lui-même.',
  denial: 'Une autre voix de l’article le dément.',
  hearsay: 'L’article le rapporte sans le confirmer.',
  fallback: 'Les mots autour du passage vont dans ce sens.',
};
