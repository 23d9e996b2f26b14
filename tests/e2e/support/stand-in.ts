import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The host of the service that this stands in for. */
export const SERVICE_HOST = 'factchecktools.googleapis.com';

/** A request as the service hears it. */
export interface HeardRequest {
  readonly address: string;
  readonly key: string | null;
  /** Every header, to see what else was sent. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What the service answers next; `silence` for none at all. */
export type NextAnswer = { readonly status: number; readonly body: unknown } | 'silence';

/** A stand-in for the Fact Check Tools on this machine, over TLS as the real one. */
export interface StandIn {
  readonly port: number;
  readonly heard: HeardRequest[];
  answer: NextAnswer;
  close(): Promise<void>;
}

/** Its certificate is signed by nobody but itself: browsers must be told to take it. */
const PEM = readFileSync(join(import.meta.dirname, 'stand-in.pem'));

export async function startStandIn(): Promise<StandIn> {
  const heard: HeardRequest[] = [];
  const standIn: { answer: NextAnswer } = { answer: { status: 200, body: {} } };
  const server = createServer({ key: PEM, cert: PEM }, ({ url, headers }, response) => {
    const key = headers['x-goog-api-key'];
    heard.push({ address: `https://${headers.host}${url}`, key: typeof key === 'string' ? key : null, headers });
    const { answer } = standIn;
    if (answer === 'silence') return;
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(standIn, {
    port: (server.address() as AddressInfo).port,
    heard,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}
