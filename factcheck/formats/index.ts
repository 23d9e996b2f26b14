import { claimReview } from './claim-review.ts';
import { csv } from './csv.ts';
import { dataFeed } from './data-feed.ts';
import { factCheckTools } from './fact-check-tools.ts';
import type { Format, Read, Source } from './format.ts';

/** Every format that is read, in the order in which they are tried; a new one is a file and a line here. */
export const FORMATS: readonly Format[] = [dataFeed, factCheckTools, claimReview, csv];

/** Files longer than this are not looked at, in UTF-16 units. */
const LONGEST = 150_000_000;

/** Why a file can't be read: a code for the interface to word, and what to do about it in plain English. */
const ADVICE = {
  large: 'This file is too large. Take a part of it: a pack holds 30,000 records.',
  empty: 'This file is empty. Choose the file that the collection was saved to.',
  'other-json': `This JSON holds no published checks. It is read as one of: ${FORMATS.map(({ name }) => name).join(', ')}. Check that the file holds ClaimReview objects, “dataFeedElement” or “claims”.`,
  markup: 'This is a page or a feed in XML, not a collection. Look there for a download in JSON or CSV.',
  damaged: 'This looks like JSON but is broken off or damaged. Download it again.',
  unknown: `No format fits. It is read as one of: ${FORMATS.map(({ name }) => name).join(', ')}. A table needs a first line that names the columns, “claim” and “url” among them.`,
} as const;

export type FormatErrorCode = keyof typeof ADVICE;

/** A file in none of the formats. The message says what to do. */
export class FormatError extends Error {
  readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode) {
    super(ADVICE[code]);
    this.code = code;
  }
}

/**
 * Reads a file of published checks, in whatever known format it is.
 *
 * @returns the records as they stand there, to be judged one by one, and the name of the format
 * @throws FormatError where no format fits
 */
export function readChecks(text: string): Read & { readonly format: string } {
  if (text.length > LONGEST) throw new FormatError('large');
  if (text.trim() === '') throw new FormatError('empty');
  const source: Source = { text, json: jsonOf(text) };
  const format = FORMATS.find(({ recognises }) => recognises(source));
  if (format) return { ...format.read(source), format: format.name };
  throw new FormatError(faultOf(source));
}

function faultOf({ text, json }: Source): FormatErrorCode {
  if (json !== undefined) return 'other-json';
  if (/^\s*<(?:!doctype|html|\?xml|rss)/i.test(text)) return 'markup';
  return /^\s*[[{]/.test(text) ? 'damaged' : 'unknown';
}

function jsonOf(text: string): unknown {
  if (!/^\ufeff?\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
