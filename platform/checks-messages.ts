import type { ClaimCheck } from '../engine/model.ts';
import type { AskedClaim } from '../factcheck/find-checks.ts';
import type { TranslatedClaim } from '../factcheck/find-in-translation.ts';
import type { Failure } from '../factcheck/providers/fact-check-tools.ts';
import type { Question } from '../factcheck/providers/question.ts';
import { isCheck } from './analysis-shape.ts';
import { hasFields, isListOf, isOneOf, isRecord, isText, isTextOrNull, isWhole } from './shape.ts';

/** What an annotator asks of the background: which checks the reader's packs hold, for each claim. */
export interface PackRequest {
  readonly type: 'find-checks';
  readonly asked: readonly AskedClaim[];
}

/** What the extension's pages ask of the background. */
export type ChecksRequest =
  /** There is a file to import, or a pack is gone. */
  | { readonly type: 'packs-changed' }
  | { readonly type: 'cancel-import'; readonly id: string }
  /** The reader had claims translated: which checks in that language do the packs hold? */
  | { readonly type: 'find-translated'; readonly asked: readonly TranslatedClaim[] }
  /** The reader wants the service to be asked exactly this. */
  | { readonly type: 'ask-service'; readonly question: Question; readonly claim: AskedClaim };

/** What came of asking the service. */
export type ServiceAnswer =
  | {
      readonly state: 'answered';
      readonly checks: readonly ClaimCheck[];
      /** Checks that the service gave and that are about something else. */
      readonly others: number;
    }
  | { readonly state: 'failed'; readonly failure: Failure | 'no-key' | 'no-background' };

/** What the background tells whoever shows packs. */
export type PackNews =
  | { readonly type: 'import-progress'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly type: 'packs-news' };

/** Far more claims, and longer ones, than any article has. */
const MOST_ASKED = 2000;
export const LONGEST_CLAIM = 5000;

/** Claims of one article that are searched in translation: each takes the device about as long as everything else together. */
export const MOST_TRANSLATED = 20;

const isShort = (value: unknown): value is string => isText(value) && value.length <= LONGEST_CLAIM;
const isShortOrNull = (value: unknown): value is string | null => value === null || isShort(value);

const isAskedClaim = hasFields<AskedClaim>({
  text: isShort,
  language: isShortOrNull,
  claimant: isShortOrNull,
  date: isShortOrNull,
});

const isTranslatedClaim = hasFields<TranslatedClaim>({
  text: isShort,
  language: (value) => isText(value) && /^[a-z]{2,3}$/.test(value),
  claimant: isShortOrNull,
  date: isShortOrNull,
});

const isQuestion = hasFields<Question>({ query: isShort, language: isTextOrNull });

export function isPackRequest(value: unknown): value is PackRequest {
  return (
    isRecord(value) &&
    value.type === 'find-checks' &&
    isListOf(isAskedClaim)(value.asked) &&
    value.asked.length <= MOST_ASKED
  );
}

export function isChecksRequest(value: unknown): value is ChecksRequest {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'packs-changed':
      return true;
    case 'cancel-import':
      return isText(value.id);
    case 'find-translated':
      return isListOf(isTranslatedClaim)(value.asked) && value.asked.length <= MOST_TRANSLATED;
    case 'ask-service':
      return isQuestion(value.question) && isAskedClaim(value.claim);
    default:
      return false;
  }
}

const isFailure = isOneOf<(ServiceAnswer & { state: 'failed' })['failure']>(
  'key',
  'forbidden',
  'quota',
  'question',
  'service',
  'timeout',
  'offline',
  'unreadable',
  'no-key',
  'no-background',
);

export function isServiceAnswer(value: unknown): value is ServiceAnswer {
  if (!isRecord(value)) return false;
  return value.state === 'answered'
    ? isListOf(isCheck)(value.checks) && isWhole(value.others)
    : value.state === 'failed' && isFailure(value.failure);
}

export function isPackNews(value: unknown): value is PackNews {
  if (!isRecord(value)) return false;
  if (value.type === 'packs-news') return true;
  return value.type === 'import-progress' && isText(value.id) && isWhole(value.done) && isWhole(value.total);
}

export const isChecksOfEach: (value: unknown) => value is readonly (readonly ClaimCheck[])[] = isListOf(
  isListOf(isCheck),
);
