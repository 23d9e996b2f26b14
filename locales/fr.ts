import type { BlockKind, ClaimContent, ClaimStatus, QuotationKind } from '../engine/model.ts';
import type { Place } from '../engine/places.ts';
import { checksFr } from './checks-fr.ts';
import type { Words } from './en.ts';
import { whySentence } from './why.ts';
import { whyFr } from './why-fr.ts';

/** French counts nought as singular. */
const one = (count: number, singular: string, plural: string) => `${count} ${count < 2 ? singular : plural}`;
const percent = new Intl.NumberFormat('fr', { style: 'percent' });
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'medium' });

const places: Record<BlockKind, string> = {
  title: 'titre',
  heading: 'intertitre',
  standfirst: 'chapô',
  pullquote: 'exergue',
  caption: 'légende',
  paragraph: 'texte',
  list: 'liste',
  quote: 'citation en retrait',
};

const contents: Record<ClaimContent, string> = {
  quantity: 'un chiffre',
  interval: 'un intervalle',
  comparison: 'une comparaison ou une évolution',
  temporal: 'une date',
  causal: 'une cause',
  prediction: 'à venir',
};

const kinds: Record<QuotationKind, string> = { direct: 'directe', partial: 'partielle', indirect: 'indirecte' };

/** What the interface says, in French. */
export const fr: Words = {
  language: 'fr',
  product: 'Guillemets',

  percent: (share) => percent.format(share),
  date: (day) => date.format(day),
  quote: (words) => `« ${words} »`,
  list: (parts) => parts.join(' · '),

  counts: {
    voices: (count) => one(count, 'voix', 'voix'),
    quotations: (count) => one(count, 'citation', 'citations'),
    disputed: (count) => one(count, 'affirmation contestée', 'affirmations contestées'),
    notes: (count) => one(count, 'remarque', 'remarques'),
  },

  share: {
    label: 'Part des mots cités',
    of: (name, share) => `${name} : ${share} des mots cités`,
  },

  tabs: { label: 'Ce qui a été trouvé', voices: 'Voix', claims: 'Affirmations', notes: 'Remarques' },

  voices: {
    also: (aliases) => `aussi ${aliases.join(', ')}`,
    more: (count) => (count < 2 ? 'et un autre' : `et ${count} autres`),
    unclear: 'Source incertaine',
    between: (names: readonly string[]) => `Source incertaine : ${names.join(' ou ')} ?`,
    unclearHint: 'Le texte ne dit pas clairement qui parle.',
    none: 'Personne n’est cité dans cet article.',
    share: (words, share) => `${one(words, 'mot', 'mots')}, ${share} des mots cités`,
  },

  quotation: {
    kinds,
    unclear: 'source incertaine',
    cue: (cue) => `rapporté par ${cue}`,
    show: 'Montrer dans la page',
    lost: 'n’est plus dans la page',
    echo: 'reprend des mots du texte',
  },

  place: (place: Place) => (place.number === null ? places[place.kind] : `¶ ${place.number}`),
  placeSpoken: (place: Place) => (place.number === null ? places[place.kind] : `paragraphe ${place.number}`),

  confidence: { sure: 'sûr', likely: 'probable', unclear: 'incertain' },
  confidenceLabel: (word) => `Confiance : ${word}`,

  claims: {
    byArticle: 'Contestées par l’article',
    byVoice: 'Contestées par une autre voix',
    checked: 'Avec une vérification publiée',
    toCheck: 'Vérifiables',
    hedged: 'Rapportées au conditionnel',
    muted: 'Pas la même affirmation, selon vous',
    content: (kinds) => `Vérifiable : ${kinds.map((kind) => contents[kind]).join(', ')}`,
    saidBy: (name) => `dit par ${name}`,
    nobody: 'le texte ne dit pas qui l’affirme',
    none: 'Aucune affirmation n’est contestée dans cet article.',
    noneHint: 'Cela ne veut pas dire qu’elles sont toutes justes.',
  },

  dispute: (status: ClaimStatus, marker, disputer) => {
    switch (status) {
      case 'author.refuted':
        return `L’article la dit fausse : ${marker}`;
      case 'author.unsupported':
        return `L’article n’y voit pas de preuve : ${marker}`;
      case 'author.distanced':
        return `L’article prend ses distances : ${marker}`;
      case 'speaker.countered':
        return `Contestée par ${disputer ?? 'une autre voix'} : ${marker}`;
      case 'hedged':
        return `Rapportée au conditionnel : ${marker}`;
      case 'checkable':
        return 'Vérifiable';
      case 'check.same':
        return 'Une vérification a été publiée';
      case 'check.related':
        return 'Une vérification sur un sujet proche a été publiée';
    }
  },

  ...checksFr,

  notes: {
    altered: 'Un titre modifie les mots qu’il cite',
    inHeading: 'Dans le titre',
    inText: 'Dans le texte',
    removed: 'retiré',
    added: 'ajouté',
    repeated: (count) => `Le même passage se trouve ici ${count} fois`,
    malformed: (count) => (count < 2 ? 'Un guillemet est mal formé' : `${count} guillemets sont mal formés`),
    malformedHint: 'Ils sont lus comme la phrase le suggère ; la page n’est pas modifiée.',
    garbled: (count) => (count < 2 ? 'Un caractère est altéré' : `${count} caractères sont altérés`),
    garbledHint: 'Ils sont lus comme les lettres et les signes qu’ils représentent ; la page n’est pas modifiée.',
    rest: (count) => (count < 2 ? 'Montrer l’autre' : `Montrer les ${count} autres`),
    republished: 'Le texte dit être paru ailleurs d’abord',
    elsewhere: 'La page donne l’adresse d’un autre site pour celle du texte',
    agency: 'Le texte est signé d’une agence',
    figures: 'Un titre et le texte donnent des nombres différents',
    foreign: 'Un passage est dans une autre langue que l’article',
    none: 'Rien à signaler sur le texte lui-même.',
  },

  states: {
    off: { title: 'Rien n’est marqué sur cette page.', hint: '', action: 'Marquer cette page' },
    reading: 'Lecture de l’article…',
    notArticle: {
      title: 'Cette page ne ressemble pas à un article.',
      hint: 'Elle contient peu de texte suivi : une page d’accueil, une recherche ou une application.',
      action: 'La lire quand même',
    },
    nothing: {
      title: 'Personne n’est cité ici.',
      hint: 'L’article a été lu ; aucune parole rapportée n’y a été trouvée.',
    },
    restricted: {
      'browser-page': {
        title: 'Cette page appartient au navigateur.',
        hint: 'Aucune extension ne peut lire les pages du navigateur. Ouvrez un article et appuyez sur le bouton.',
      },
      store: {
        title: 'Les magasins d’extensions sont fermés aux extensions.',
        hint: 'Le navigateur interdit de lire ce site. Ouvrez un article de presse : là, tout fonctionne.',
      },
      pdf: {
        title: 'C’est un PDF, pas une page web.',
        hint: 'Le lecteur PDF du navigateur ne peut pas être lu. Si l’article existe aussi en page web, ouvrez-la.',
      },
      'no-access': {
        title: 'Guillemets n’a pas accès à cette page.',
        hint: 'Appuyez sur le bouton « » de la barre d’outils pendant que la page est ouverte : il donne accès à cette seule page. Si vous venez de le faire, c’est que le navigateur la ferme aux extensions (pour les fichiers du disque, autorisez-les dans ses réglages d’extensions).',
      },
    },
    error: {
      title: 'Un problème est survenu pendant la lecture.',
      hint: 'La page elle-même n’a pas été modifiée.',
      again: 'Réessayer',
      copy: 'Copier les détails',
      copied: 'Copié',
    },
  },

  actions: {
    openPanel: 'Ouvrir à côté de la page',
    settings: 'Réglages',
    off: 'Retirer les marques',
    always: 'Toujours sur ce site',
    help: 'Aide au clavier',
    close: 'Fermer',
    copy: 'Copier avec la source',
    copied: 'Copié',
  },

  help: {
    title: 'Au clavier',
    keys: [
      ['j', 'élément suivant'],
      ['k', 'élément précédent'],
      ['Entrée', 'le montrer dans la page'],
      ['← →', 'Voix, Affirmations, Remarques (sur les onglets)'],
      ['?', 'cette aide'],
      ['Échap', 'fermer'],
    ],
    legend: 'Comment lire les marques',
    lines: {
      direct: 'directe : les mots tels qu’ils ont été dits',
      partial: 'partielle : quelques mots dans la phrase du journaliste',
      indirect: 'indirecte : rapportée sans guillemets',
      article: 'contestée par l’article',
      voice: 'contestée par une autre voix',
    },
    tint: 'La couleur dit qui parle.',
  },

  card: {
    label: 'À propos de ce passage',
    unclear: 'Source incertaine',
    either: 'Les mots qui désignent la source conviennent aussi bien à chacun : personne n’est nommé.',
    claim: 'affirmation',
    panel: 'Panneau',
    openPanel: 'Ouvrir le panneau',
    notCopied: 'Le navigateur n’a pas permis la copie.',
    openByHand: 'Appuyez sur le bouton « » de la barre d’outils pour ouvrir le panneau.',
  },
  why: (rule) => whySentence(whyFr, rule),

  settings: {
    title: 'Réglages',
    language: 'Langue',
    languages: { auto: 'Celle du navigateur', en: 'English', fr: 'Français' },
    hover: 'Montrer la fiche quand la souris s’arrête sur un passage marqué',
    hoverHint: 'Un clic la montre dans tous les cas.',
    sites: 'Sites marqués d’office',
    sitesNone: 'Aucun. Guillemets ne lit une page que si vous appuyez sur son bouton.',
    everySite: 'tous les sites',
    remove: 'Retirer',
    removeSite: (site) => `Retirer ${site}`,
    device: 'Ce qui reste sur cet appareil',
    deviceHint:
      'Tout. L’article est lu, et ses voix sont trouvées, dans ce navigateur. Rien n’est envoyé, sauf si vous enregistrez une clé ci-dessus et envoyez une question, ou laissez chercher d’office ; aucune page n’est gardée en mémoire. Sont enregistrés ces réglages, les sites et les collections ci-dessus, votre clé, et les rapprochements que vous avez écartés.',
  },
};
