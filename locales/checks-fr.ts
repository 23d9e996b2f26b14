import type { ChecksWords, ImportFailure, TranslationFailure } from './checks-en.ts';

const count = new Intl.NumberFormat('fr');
const day = new Intl.DateTimeFormat('fr', { dateStyle: 'medium' });
const megabytes = new Intl.NumberFormat('fr', { maximumSignificantDigits: 2 });
const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });
const languages = new Intl.DisplayNames('fr', { type: 'language' });
const nameOf = (language: string): string => languages.of(language) ?? language;
const one = (number: number, singular: string, plural: string) =>
  `${count.format(number)} ${number < 2 ? singular : plural}`;

const differences: Readonly<Record<string, string>> = {
  polarity: 'L’une nie ce que dit l’autre :',
  number: 'Un autre nombre :',
  year: 'Une autre année :',
  name: 'Un autre nom :',
  word: 'Un autre mot :',
  claimant: 'Dite par quelqu’un d’autre :',
  date: 'Éloignées dans le temps :',
  generic: 'Affirmation trop générale :',
  'check-says-more': 'La vérification en dit plus :',
  'claim-says-more': 'L’article en dit plus :',
};

const importFailures: Readonly<Record<ImportFailure, string>> = {
  large: 'Ce fichier est trop grand. Prenez-en une partie : une collection contient 30 000 vérifications.',
  empty: 'Ce fichier est vide. Choisissez celui où la collection a été enregistrée.',
  'other-json': 'Ce JSON ne contient pas de vérification. Cherchez un téléchargement avec des objets ClaimReview.',
  markup: 'C’est une page ou un flux XML, pas une collection. Cherchez-y un téléchargement en JSON ou en CSV.',
  damaged: 'Ce fichier est coupé ou abîmé. Téléchargez-le de nouveau.',
  unknown: 'Aucun format connu. La première ligne d’un tableau nomme ses colonnes, dont « claim » et « url ».',
  'no-records': 'Aucune fiche ne peut être montrée : il leur manque l’affirmation examinée ou une adresse web.',
  'no-room': 'Il n’y a plus de place sur cet appareil. Retirez d’abord une autre collection.',
  'not-stored': 'Le navigateur n’a pas pu l’enregistrer. Importez le fichier de nouveau.',
};

const refusals: Readonly<Record<string, string>> = {
  'no-record': 'sans aucun champ',
  'no-claim': 'sans affirmation',
  'no-link': 'sans adresse web',
};

const serviceFailures: Readonly<Record<Parameters<ChecksWords['ask']['failed']>[0], string>> = {
  'no-key': 'Aucune clé n’est enregistrée. Enregistrez-en une dans les réglages.',
  key: 'Le service n’accepte pas la clé. Vérifiez-la dans les réglages.',
  forbidden:
    'La clé n’a pas le droit d’interroger ce service. Autorisez pour elle « Fact Check Tools API » dans la console Google Cloud.',
  quota: 'La clé a trop demandé pour le moment. Réessayez plus tard.',
  question: 'Le service n’accepte pas ces mots. Mettez-en moins, ou d’autres.',
  service: 'Le service est en panne. Réessayez plus tard.',
  timeout: 'Le service n’a pas répondu en dix secondes. Réessayez.',
  offline:
    'Le service est injoignable. L’appareil est-il en ligne, et l’extension a-t-elle le droit de joindre Google (réglages) ?',
  unreadable: 'La réponse du service est illisible.',
  'no-background': 'L’extension n’a pas répondu. Réessayez.',
};

const translationFailures: Readonly<Record<TranslationFailure, string>> = {
  'not-allowed':
    'Le navigateur ne l’a pas permis. Appuyez de nouveau ; si rien ne change, sa traduction est désactivée.',
  unavailable:
    'Finalement, le navigateur ne traduit pas entre ces deux langues. Une version plus récente le fera peut-être.',
  'no-download':
    'Le navigateur n’a pas pu télécharger le modèle. L’appareil est-il en ligne ? Alors réessayez ; certaines versions de Chromium proposent des modèles qu’elles ne peuvent pas obtenir.',
  broken: 'La traduction du navigateur a échoué. Réessayez.',
  'no-background': 'L’extension n’a pas répondu. Réessayez.',
};

/** Ce que l’interface dit des vérifications publiées, en français. */
export const checksFr: ChecksWords = {
  /** Ce qu’un média a publié ; son verdict reste dans ses mots. */
  checks: {
    same: 'Vérification publiée',
    related: 'Vérification sur un sujet proche',
    demonstration: 'Démonstration : ce média et ce constat sont inventés.',
    rating: 'Son verdict',
    claim: 'Affirmation examinée',
    saidBy: (name) => `(dite par ${name})`,
    why: 'Pourquoi elle est ici, et ses limites',
    translation: 'Trouvée par une traduction faite sur cet appareil :',
    shared: 'En commun :',
    difference: (kind) => differences[kind] ?? 'Diffère :',
    from: (name, date, licence) =>
      ['Vient de : ', name, date && `, du ${day.format(date)}`, licence && `, licence : ${licence}`]
        .filter(Boolean)
        .join(''),
    older: 'La vérification est plus ancienne que l’article.',
    aged: 'La vérification a plus de deux ans : sa page a pu changer d’adresse ou disparaître.',
    foreign: 'La vérification est dans une autre langue.',
    limits: 'Que les énoncés se ressemblent ne dit rien de leur justesse.',
    read: (outlet) => `Lire chez ${outlet}`,
    archived: 'Copies archivées',
    differ: 'Ces médias formulent leurs verdicts différemment : lisez les deux.',
    mute: 'Pas la même affirmation',
    muted: (outlet) => `Vous avez dit que la vérification de ${outlet} porte sur autre chose.`,
    unmute: 'Annuler',
    searched: (names) => `Où l’on a cherché des vérifications : ${names.join(', ')}.`,
    page: 'cette page même',
    collection: (name, date) => (date === null ? name : `${name} (${day.format(date)})`),
    unchecked: 'Qu’aucune ne soit trouvée ne veut pas dire qu’une affirmation est juste.',
  },

  ask: {
    open: 'Chercher une vérification…',
    title: 'Interroger Fact Check Tools de Google',
    words: 'Mots envoyés',
    request: 'La requête entière :',
    note: 'Google reçoit cela, votre clé et votre adresse réseau ; ni l’article, ni l’endroit où vous le lisez.',
    send: 'Envoyer',
    cancel: 'Annuler',
    asking: 'Recherche…',
    none: 'Rien n’a été trouvé pour ces mots. Cela ne veut pas dire que l’affirmation est juste.',
    found: (checks, others) =>
      [
        one(checks, 'vérification trouvée', 'vérifications trouvées'),
        others > 0 && `${one(others, 'autre porte', 'autres portent')} sur autre chose`,
      ]
        .filter(Boolean)
        .join(' ; '),
    failed: (failure) => serviceFailures[failure],
  },

  translated: {
    search: (language) => `Chercher aussi dans les collections en ${nameOf(language)}`,
    onDevice: 'Votre navigateur traduit les affirmations sur cet appareil.',
    download:
      'Pour une langue nouvelle pour lui, il télécharge d’abord un modèle chez son éditeur, qui apprend les langues et rien de l’article.',
    more: 'Dans d’autres langues',
    cancel: 'Annuler',
    opening: 'En attente de la traduction du navigateur…',
    downloading: (loaded) => `Le navigateur télécharge sa traduction : ${percent.format(loaded)}`,
    translating: (done, total) => `Traduction des affirmations : ${count.format(done)} sur ${count.format(total)}`,
    found: (checks, claims, language) =>
      checks === 0
        ? `Rien de plus en ${nameOf(language)} pour ${one(claims, 'affirmation', 'affirmations')}. Cela ne veut pas dire qu’une affirmation est juste.`
        : `${one(checks, 'vérification trouvée', 'vérifications trouvées')} en ${nameOf(language)} pour ${one(claims, 'affirmation', 'affirmations')}, sur des sujets proches sans plus : une traduction peut se tromper.`,
    failed: (failure) => translationFailures[failure],
  },

  packs: {
    title: 'Collections de vérifications publiées',
    hint: 'Les articles leur sont comparés sur cet appareil ; rien n’est envoyé.',
    none: 'Aucune pour le moment. Un fichier peut être un flux Data Commons, du ClaimReview en JSON-LD, une réponse de Fact Check Tools ou un tableau (CSV), jusqu’à 30 000 vérifications.',
    import: 'Importer un fichier…',
    importing: (name, done, total) =>
      total === 0 ? `Lecture de ${name}…` : `Importation de ${name} : ${count.format(done)} sur ${count.format(total)}`,
    cancel: 'Annuler',
    dismiss: 'Compris',
    failed: (name, failure) =>
      `${name} n’a pas été importé. ${importFailures[failure as ImportFailure] ?? importFailures['not-stored']}`,
    size: (checks, bytes) =>
      `${one(checks, 'vérification', 'vérifications')}, ${megabytes.format(bytes / 1_000_000)} Mo`,
    dated: (date) => (date === null ? 'sans date' : `du ${day.format(date)}`),
    licence: (licence) => (licence === null ? 'licence non indiquée' : `licence : ${licence}`),
    left: (repeated, beyond, refused) =>
      [
        repeated > 0 && one(repeated, 'fiche répétée', 'fiches répétées'),
        beyond > 0 && `${count.format(beyond)} au-delà des 30 000 qu’une collection contient`,
        ...Object.entries(refused).map(([code, number]) => `${count.format(number)} ${refusals[code] ?? code}`),
      ]
        .filter((part) => part !== false)
        .join(', '),
    leftOut: (what) => `Laissées de côté : ${what}.`,
    measured: (precision, on) =>
      `« La même affirmation » était juste ${count.format(Math.round(precision * 100))} fois sur 100 là où on l’a mesuré (${on}), pas sur cette collection.`,
    remove: (name) => `Retirer ${name}`,
  },

  service: {
    title: 'Fact Check Tools de Google',
    hint: 'Avec votre propre clé (créée dans la console Google Cloud, pour « Fact Check Tools API »), on peut y chercher des vérifications, affirmation par affirmation. Vous voyez ce qui est envoyé avant l’envoi. La clé reste sur cet appareil ; ni les pages ni les exports ne la voient.',
    key: 'Clé',
    save: 'Enregistrer et autoriser',
    saved: 'Une clé est enregistrée.',
    forget: 'Oublier la clé',
    refused: 'Le navigateur n’a pas reçu l’autorisation de joindre le service : la clé n’a pas été enregistrée.',
    malformed: 'Une clé n’a que des lettres, des chiffres, « - » et « _ », au moins 20.',
    automatic: 'Chercher d’office pour chaque affirmation tant que le panneau est ouvert',
    automaticHint:
      'Sans cela, on n’envoie que ce que vous envoyez. Avec : jusqu’à 20 affirmations de chaque article où vous ouvrez le panneau.',
  },
};
