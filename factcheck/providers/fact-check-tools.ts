import { checksInAnswer } from '../formats/fact-check-tools.ts';
import { isObject, listOf } from '../formats/format.ts';
import type { RawCheck } from '../record/published-check.ts';
import type { Question } from './question.ts';

/**
 * Google's Fact Check Tools, asked with the reader’s own key
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search).
 */
const SERVICE = 'https://factchecktools.googleapis.com';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 10_000;

/** Why there is no answer: a code for the interface to word. */
export type Failure = 'key' | 'forbidden' | 'quota' | 'question' | 'service' | 'timeout' | 'offline' | 'unreadable';

export type Answer =
  | { readonly state: 'answered'; readonly raw: readonly RawCheck[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The address that is asked, all of it but the key, which goes into a header: a reader can be shown what is sent. */
export function addressOf({ query, language }: Question): string {
  const parameters = new URLSearchParams({ query, ...(language !== null && { languageCode: language }) });
  return `${SERVICE}/v1alpha1/claims:search?${parameters}`;
}

/**
 * Asks the service. Whatever happens is an answer: nothing is thrown, and nothing of the question or the key is written anywhere.
 * @param ask how requests are sent
 * @param patience milliseconds to wait
 */
export async function askFactCheckTools(
  question: Question,
  key: string,
  ask: typeof fetch,
  patience: number = PATIENCE,
): Promise<Answer> {
  try {
    const response = await ask(addressOf(question), {
      headers: { 'X-Goog-Api-Key': key },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const body = jsonOf(await response.text());
    if (!response.ok) return failed(failureOf(response.status, body));
    return isObject(body) ? { state: 'answered', raw: checksInAnswer(body) } : failed('unreadable');
  } catch (error) {
    return failed(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'offline');
  }
}

const failed = (failure: Failure): Answer => ({ state: 'failed', failure });

/** A bad key is a bad request to this service, and an exhausted quota was once forbidden: its reasons tell them apart. */
function failureOf(status: number, body: unknown): Failure {
  const reasons = reasonsIn(body);
  if (status === 429 || /RESOURCE_EXHAUSTED|RATE_LIMIT|rateLimit|dailyLimit|quota/.test(reasons)) return 'quota';
  if (status === 401 || /API_KEY_INVALID|API key not valid|API key expired/.test(reasons)) return 'key';
  if (status === 403) return 'forbidden';
  return status >= 400 && status < 500 ? 'question' : 'service';
}

/** What an error says of its reason, in the forms that the service's errors have. */
function reasonsIn(body: unknown): string {
  const error = isObject(body) && isObject(body.error) ? body.error : {};
  const details = [...listOf(error.details), ...listOf(error.errors)].filter(isObject).map(({ reason }) => reason);
  return [error.status, error.message, ...details].filter((part) => typeof part === 'string').join(' ');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
