import {
  addressOf,
  askFactCheckTools,
  checksFor,
  type PackInfo,
  packOfChecks,
  type RawCheck,
} from '../../factcheck/index.ts';
import type { ChecksRequest, ServiceAnswer } from '../../platform/checks-messages.ts';
import { earlierAnswer, keepAnswer } from '../../platform/session-answers.ts';
import { readKey } from '../../platform/store/key.ts';

/** The service counts what a key asks: no more than one question a second, in milliseconds. */
const PACE = 1000;

const COLLECTION: PackInfo = {
  id: 'fact-check-tools',
  name: 'Google Fact Check Tools',
  licence: null,
  date: null,
  language: null,
  source: null,
};

let turn: Promise<unknown> = Promise.resolve();

/** Asks the service what the reader wants to be asked, or gives what it answered to the same question in this session. */
export async function askService({
  question,
  claim,
}: Extract<ChecksRequest, { type: 'ask-service' }>): Promise<ServiceAnswer> {
  const key = await readKey();
  if (key === null) return { state: 'failed', failure: 'no-key' };
  const address = addressOf(question);
  const earlier = await earlierAnswer(address);
  if (Array.isArray(earlier)) return answered(earlier as RawCheck[], claim);
  const answer = await inTurn(() => askFactCheckTools(question, key, fetch));
  if (answer.state === 'failed') return answer;
  await keepAnswer(address, answer.raw);
  return answered(answer.raw, claim);
}

/** Holds what came back against the claim. What is about something else is counted and not shown. */
function answered(raw: readonly RawCheck[], claim: Parameters<typeof checksFor>[0]): ServiceAnswer {
  const pack = packOfChecks(raw, COLLECTION);
  const checks = checksFor(claim, [pack], new Set());
  return { state: 'answered', checks, others: pack.index.records - checks.length };
}

/** One after the other, each a second after the one before. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined).then(() => new Promise((resolve) => setTimeout(resolve, PACE)));
  return mine;
}
