import type { FormatErrorCode } from '../factcheck/formats/index.ts';
import type { ServiceAnswer } from '../platform/checks-messages.ts';
import type { TranslatorFailure } from '../platform/translator.ts';

/** Why a file has not become a collection. */
export type ImportFailure = FormatErrorCode | 'no-records' | 'no-room' | 'not-stored';

/** Why claims were not searched in translation. */
export type TranslationFailure = TranslatorFailure | 'no-background';

type ServiceFailure = Extract<ServiceAnswer, { state: 'failed' }>['failure'];

const count = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const megabytes = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string => languages.of(language) ?? language;
const one = (number: number, singular: string, plural: string) =>
  `${count.format(number)} ${number === 1 ? singular : plural}`;

/** How a check and a claim differ, by the gate that saw it. */
const differences: Readonly<Record<string, string>> = {
  polarity: 'One denies what the other says:',
  number: 'Another number:',
  year: 'Another year:',
  name: 'Another name:',
  word: 'Another word:',
  claimant: 'Said by somebody else:',
  date: 'Far apart in time:',
  generic: 'Too general a claim:',
  'check-says-more': 'The check says more:',
  'claim-says-more': 'The article says more:',
};

const importFailures: Readonly<Record<ImportFailure, string>> = {
  large: 'This file is too large. Take a part of it: a collection holds 30,000 checks.',
  empty: 'This file is empty. Choose the file that the collection was saved to.',
  'other-json': 'This JSON holds no published checks. Look for a download with ClaimReview objects in it.',
  markup: 'This is a page or a feed in XML, not a collection. Look there for a download in JSON or CSV.',
  damaged: 'This file is broken off or damaged. Download it again.',
  unknown: 'No known format fits. A table needs a first line that names its columns, “claim” and “url” among them.',
  'no-records': 'None of its records can be shown: each lacks the claim that was looked into or a web address.',
  'no-room': 'There is no room left for it on this device. Remove another collection first.',
  'not-stored': 'The browser could not store it. Import the file again.',
};

const refusals: Readonly<Record<string, string>> = {
  'no-record': 'with no fields',
  'no-claim': 'without a claim',
  'no-link': 'without a web address',
};

const serviceFailures: Readonly<Record<ServiceFailure, string>> = {
  'no-key': 'No key is saved. Save one in the settings.',
  key: 'The service does not accept the key. Check it in the settings.',
  forbidden: 'The key may not ask this service. Allow the “Fact Check Tools API” for it in the Google Cloud console.',
  quota: 'The key has asked too much for now. Try again later.',
  question: 'The service does not accept these words. Use fewer or others.',
  service: 'The service has a fault of its own. Try again later.',
  timeout: 'The service did not answer in ten seconds. Try again.',
  offline: 'The service can’t be reached. Is the device online, and may the extension reach Google (settings)?',
  unreadable: 'The service answered something that can’t be read.',
  'no-background': 'The extension did not answer. Try again.',
};

const translationFailures: Readonly<Record<TranslationFailure, string>> = {
  'not-allowed':
    'The browser did not allow it. Press the button again; if that changes nothing, its translation is switched off.',
  unavailable: 'The browser can’t translate between these two languages after all. A newer version of it may.',
  'no-download':
    'The browser could not download the model. Is the device online? Then try again; some builds of Chromium offer models that they can’t get.',
  broken: 'The browser’s translation failed. Try again.',
  'no-background': 'The extension did not answer. Try again.',
};

/** What the interface says of published checks, in English. */
export const checksEn = {
  /** What an outlet has published; its verdict stays in its own words. */
  checks: {
    same: 'Published check',
    related: 'Published check of something related',
    demonstration: 'Demonstration: this outlet and its finding are invented.',
    rating: 'Its verdict',
    claim: 'Claim that was looked into',
    saidBy: (name: string) => `(said by ${name})`,
    why: 'Why it is here, and its limits',
    translation: 'Found by a translation made on this device:',
    shared: 'In common:',
    difference: (kind: string): string => differences[kind] ?? 'Differs:',
    from: (name: string, date: Date | null, licence: string | null) =>
      ['From: ', name, date && `, of ${day.format(date)}`, licence && `, licence: ${licence}`].filter(Boolean).join(''),
    older: 'The check is older than the article.',
    aged: 'The check is more than two years old: its page may have moved or gone.',
    foreign: 'The check is in another language.',
    limits: 'That the statements are alike says nothing about whether they are right.',
    read: (outlet: string) => `Read at ${outlet}`,
    archived: 'Archived copies',
    differ: 'These outlets word their verdicts differently: read both.',
    mute: 'Not the same claim',
    muted: (outlet: string) => `You said that the check by ${outlet} is about another claim.`,
    unmute: 'Undo',
    searched: (names: readonly string[]) => `Searched for published checks: ${names.join(', ')}.`,
    page: 'this page itself',
    collection: (name: string, date: Date | null) => (date === null ? name : `${name} (${day.format(date)})`),
    unchecked: 'That no check is found does not mean that a claim is right.',
  },

  ask: {
    open: 'Look for published checks…',
    title: 'Ask Google’s Fact Check Tools',
    words: 'Words that are sent',
    request: 'The whole request:',
    note: 'Google gets this, your key and your network address; not the article, nor where you read it.',
    send: 'Send',
    cancel: 'Cancel',
    asking: 'Asking…',
    none: 'Nothing was found for these words. That does not mean that the claim is right.',
    found: (checks: number, others: number) =>
      [
        one(checks, 'check was found', 'checks were found'),
        others > 0 && `${one(others, 'other is', 'others are')} about something else`,
      ]
        .filter(Boolean)
        .join('; '),
    failed: (failure: ServiceFailure): string => serviceFailures[failure],
  },

  translated: {
    search: (language: string) => `Also search the collections in ${nameOf(language)}`,
    onDevice: 'Your browser translates the claims on this device.',
    download:
      'For a language that is new to it, it first downloads a model from its maker, who learns of the languages and nothing of the article.',
    more: 'In other languages',
    cancel: 'Cancel',
    opening: 'Waiting for the browser’s translation…',
    downloading: (loaded: number) => `The browser downloads its translation: ${percent.format(loaded)}`,
    translating: (done: number, total: number) =>
      `Translating the claims: ${count.format(done)} of ${count.format(total)}`,
    found: (checks: number, claims: number, language: string) =>
      checks === 0
        ? `Nothing more was found in ${nameOf(language)} for ${one(claims, 'claim', 'claims')}. That does not mean that a claim is right.`
        : `${one(checks, 'check', 'checks')} found in ${nameOf(language)} for ${one(claims, 'claim', 'claims')}, given as related, no more: a translation may be wrong.`,
    failed: (failure: TranslationFailure): string => translationFailures[failure],
  },

  packs: {
    title: 'Collections of published checks',
    hint: 'What articles say is compared with them on this device; nothing is sent anywhere.',
    none: 'None so far. A file can be a Data Commons feed, ClaimReview in JSON-LD, an answer of the Fact Check Tools, or a table (CSV), of up to 30,000 checks.',
    import: 'Import a file…',
    importing: (name: string, done: number, total: number) =>
      total === 0 ? `Reading ${name}…` : `Importing ${name}: ${count.format(done)} of ${count.format(total)}`,
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    failed: (name: string, failure: string) =>
      `${name} was not imported. ${importFailures[failure as ImportFailure] ?? importFailures['not-stored']}`,
    size: (checks: number, bytes: number) =>
      `${one(checks, 'check', 'checks')}, ${megabytes.format(bytes / 1_000_000)} MB`,
    dated: (date: Date | null) => (date === null ? 'undated' : `of ${day.format(date)}`),
    licence: (licence: string | null) => (licence === null ? 'licence not given' : `licence: ${licence}`),
    left: (repeated: number, beyond: number, refused: Readonly<Record<string, number>>) =>
      [
        repeated > 0 && one(repeated, 'repeated record', 'repeated records'),
        beyond > 0 && `${count.format(beyond)} beyond the 30,000 that a collection holds`,
        ...Object.entries(refused).map(([code, number]) => `${count.format(number)} ${refusals[code] ?? code}`),
      ]
        .filter((part) => part !== false)
        .join(', '),
    leftOut: (what: string) => `Left out: ${what}.`,
    measured: (precision: number, on: string) =>
      `“The same claim” was right in ${count.format(Math.round(precision * 100))} of 100 where it was measured (${on}), not on this collection.`,
    remove: (name: string) => `Remove ${name}`,
  },

  service: {
    title: 'Google’s Fact Check Tools',
    hint: 'With a key of your own (made in the Google Cloud console, for the “Fact Check Tools API”), published checks can be looked for there, claim by claim. You see what is sent before it is sent. The key stays on this device; pages and exports never see it.',
    key: 'Key',
    save: 'Save and allow',
    saved: 'A key is saved.',
    forget: 'Forget the key',
    refused: 'The browser was not allowed to reach the service, so the key was not saved.',
    malformed: 'A key has letters, digits, “-” and “_” only, and at least 20 of them.',
    automatic: 'Ask by itself for every claim while the panel is open',
    automaticHint: 'Off: it asks only what you send. On: up to 20 claims of each article you open the panel on.',
  },
};

export type ChecksWords = typeof checksEn;
