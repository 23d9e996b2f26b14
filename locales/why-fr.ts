import type { WhyWords } from './why.ts';

/** Why the engine names this source or sees this dispute, in French. */
export const whyFr: WhyWords = {
  'cue-after': 'Un verbe de parole et son sujet suivent la citation (« … », dit-elle).',
  'cue-before': 'Un sujet et un verbe de parole précèdent la citation (elle a dit : « … »).',
  incise: 'Le verbe et son sujet sont à l’intérieur de la citation (« …, dit-elle, … »).',
  'according-to': 'La phrase donne sa source (« selon elle », « d’après la mairie »).',
  'qualifying-verb': 'Le verbe dit comment son sujet qualifie quelqu’un ou quelque chose (elle dénonce un « … »).',
  participle: 'Un participe (« affirmant que… ») rattache les mots au sujet de la phrase.',
  'name-colon': 'Le nom est suivi de deux-points, comme dans un entretien (« la maire : … »).',
  'lead-in':
    'Une phrase du paragraphe précédent annonce ces mots et nomme qui les dit (« elle a posé trois conditions : »).',
  interview: 'C’est la réponse à une question (« Et ensuite ? ») : la personne interrogée parle.',
  dialogue: 'Un tiret ouvre une réplique, qui nomme elle-même qui parle (« — Oui, dit-elle »).',
  colon: 'Deux-points mènent du sujet de la phrase à la citation (« elle s’est levée : … »).',
  coordination: 'La phrase continue : « et » relie ces mots aux précédents, avec la même source.',
  'sentence-subject': 'Personne d’autre n’agit dans la phrase (elle a reçu un « … »).',
  'previous-subject': 'Elle suit, seule, une phrase qui parle de cette source (« La maire refuse. … »).',
  'floating-run': 'Elle continue la citation précédente, sans autre voix entre les deux (« … », dit-elle. « … »).',
  'next-subject':
    'Elle ouvre le texte, et la phrase suivante dit ce que fait cette source (« … » Anne Nom ferme la porte).',
  echo: 'Le titre reprend des mots (« … ») que le texte donne à cette source.',
  'that-clause': 'Une proposition en « que » suit le verbe de parole (« elle affirme que… »).',
  infinitive: 'Le verbe de parole gouverne un infinitif (« promet de… »).',
  object: 'Le verbe a pour complément ce qui est affirmé ou voulu (« exige une enquête »).',
  parataxis: 'La phrase rapportée et le verbe de parole sont placés côte à côte (« …, affirme-t-elle »).',
  'taken-up': 'Un mot comme « cela » reprend la phrase d’avant, et un verbe dit qui la rapporte.',
  'told-on':
    'La forme du verbe, comme dans « Man habe geprüft », montre que la phrase continue ce qui était rapporté juste avant.',
  'speech-noun': 'Un nom de parole ou d’écrit mène à ces mots (« un communiqué : … »).',
  'blockquote-cite': 'La source signe cette citation (« … » — la maire).',
  unattributed: 'Rien dans le texte ne dit clairement qui parle.',
  'article-marker': 'L’article conteste, dans ses propres mots, ce qui est rapporté.',
  'presented-as': 'L’article dit qui le présente ainsi, sans le dire lui-même.',
  denial: 'Une autre voix de l’article le dément.',
  'false-statement': 'L’article qualifie lui-même cette affirmation de fausse ou d’infondée.',
  'said-of-claim': 'L’article en dit que c’est faux, démenti ou non confirmé.',
  'contrary-to': 'L’article l’écrit contre ce que dit cette source (« contrairement à ce qu’affirme … »).',
  corrected: 'La phrase suivante de l’article le corrige (« En réalité, … »).',
  pretended: 'L’article prend ses distances par un mot comme « prétendu ».',
  'claimed-by-both': 'Deux revendiquent ce qu’un seul peut avoir.',
  'counted-otherwise': 'Une autre voix donne un autre nombre des mêmes choses.',
  unproven: 'Il en est dit que rien ne le prouve.',
  'verdict-label':
    'L’article le place derrière une étiquette et le juge derrière une autre (« Affirmation : … Verdict : faux »).',
  hearsay: 'L’article le rapporte sans le confirmer.',
  rumour: 'L’article en parle comme d’une rumeur ou d’un soupçon.',
  checkable:
    'Quelqu’un avance ici un chiffre, une comparaison, une date ou une cause, et personne dans l’article ne le conteste.',
  'published-check': 'Un média a examiné la même affirmation ou une affirmation proche.',
  fallback: 'Les mots autour du passage vont dans ce sens.',
};
