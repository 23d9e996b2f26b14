import type { WhyWords } from './why.ts';

/** Why the engine names this source, in French. */
export const whyFr: WhyWords = {
  fallback: 'Les mots autour du passage désignent cette source.',
  none: 'Rien dans la phrase ne dit clairement qui parle.',
  rules: {
    'cue-after': 'Un verbe de parole et son sujet suivent la citation.',
    'cue-before': 'Un sujet et un verbe de parole précèdent la citation.',
    incise: 'Le verbe et son sujet suivent les mots, en incise (« … », dit-elle).',
    'according-to': 'La phrase donne sa source avec « selon » ou « d’après ».',
    colon: 'Deux-points mènent de la personne à la citation.',
    'name-colon': 'Le nom est suivi de deux-points, comme dans un entretien.',
    'qualifying-verb': 'Le verbe dit comment son sujet qualifie la chose entre guillemets.',
    participle: 'Un participe de la même phrase rattache les mots à son sujet.',
    coordination: 'La phrase continue avec le même sujet après « et ».',
    'only-candidate': 'Une seule personne du paragraphe peut parler ici.',
    'floating-run': 'Elle continue la citation précédente, sans autre voix entre les deux.',
    echo: 'Le titre reprend des mots que le texte donne à cette source.',
    parataxis: 'Le nom et le verbe sont placés à côté des mots, sans conjonction.',
    'that-clause': 'Une proposition en « que » suit le verbe de parole.',
    infinitive: 'Le verbe de parole gouverne un infinitif.',
    'document-source': 'La source est un document que la phrase nomme.',
    'blockquote-cite': 'La page elle-même nomme la source de cette citation en retrait.',
  },
};
