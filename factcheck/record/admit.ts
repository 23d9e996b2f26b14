import { dayOf } from './day.ts';
import { identityOf } from './identity.ts';
import { languageTag } from './language-tag.ts';
import { siteOf, webLink } from './link.ts';
import { plainText } from './plain-text.ts';
import type { PublishedCheck, RawCheck, TextField } from './published-check.ts';
import { ratingOf } from './rating.ts';

/** Why a record is not taken: a code for the interface to word, and plain English. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

export type RefusalCode = keyof typeof MESSAGES;

const MESSAGES = {
  'no-record': 'This is no record: it holds no fields.',
  'no-claim': 'It does not say which claim was looked into.',
  'no-link': 'It has no address under which the check can be read; only http and https addresses are taken.',
} as const;

/** How much of each text is kept, in UTF-16 units. */
const LONGEST: Readonly<Record<TextField, number>> = {
  claim: 1000,
  claimant: 120,
  title: 300,
  outlet: 120,
  rating: 160,
  licence: 200,
};

const MOST_APPEARANCES = 20;

/**
 * Takes a record in, or refuses it. The record may hold anything: markup, scripts, endless texts, links that run code.
 * What is doubtful in a field that a check can do without is left out; without claim or address there is no check to show.
 *
 * @param defaults what the collection says for all of its records: language, licence
 */
export function admit(
  raw: RawCheck | null | undefined,
  defaults: { readonly language?: string | null; readonly licence?: string | null } = {},
): { readonly check: PublishedCheck } | { readonly refusal: Refusal } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('no-record');
  const cut: TextField[] = [];
  const text = (field: TextField, value: unknown): string | null => {
    const plain = plainText(value, LONGEST[field]);
    if (plain?.cut) cut.push(field);
    return plain?.text ?? null;
  };
  const claim = text('claim', raw.claim);
  if (claim === null) return refused('no-claim');
  const url = webLink(raw.url);
  if (url === null) return refused('no-link');
  const site = siteOf(raw.site) ?? (siteOf(url) as string);
  const language = languageTag(raw.language) ?? languageTag(defaults.language);
  const check: PublishedCheck = {
    id: identityOf(url, claim),
    claim,
    claimant: text('claimant', raw.claimant),
    claimDate: dayOf(raw.claimDate),
    title: text('title', raw.title),
    outlet: text('outlet', raw.outlet) ?? site,
    site,
    url,
    reviewDate: dayOf(raw.reviewDate),
    rating: ratingOf(text('rating', raw.rating), raw, language),
    language,
    licence: text('licence', raw.licence ?? defaults.licence),
    appearances: appearancesIn(raw.appearances),
    cut,
  };
  return { check };
}

function refused(code: RefusalCode): { readonly refusal: Refusal } {
  return { refusal: { code, message: MESSAGES[code] } };
}

function appearancesIn(value: unknown): string[] {
  const listed = (Array.isArray(value) ? value : [value]).slice(0, MOST_APPEARANCES);
  return [...new Set(listed.map(webLink).filter((link) => link !== null))];
}
