import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy that a browser is sent through, to see every request that leaves it, whoever makes it. */
export interface NetworkWatch {
  /** For `LaunchOptions.proxy`. */
  readonly proxy: string;
  /** Every request to a host other than this machine, in order: `GET http://…` or `CONNECT host:443`. */
  readonly foreign: string[];
  close(): Promise<void>;
}

/**
 * Requests to this machine pass; everything else is written down and refused.
 * @param standIns ports on this machine that stand in for hosts, by the host's name: those are reached, and not written down
 */
export async function watchNetwork(standIns: Readonly<Record<string, number>> = {}): Promise<NetworkWatch> {
  const foreign: string[] = [];
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://nowhere.invalid');
    if (url.hostname !== 'localhost' && url.hostname !== '127.0.0.1') {
      foreign.push(`${incoming.method} ${url}`);
      response.writeHead(502).end();
      return;
    }
    // Servers under test listen on IPv4, which `localhost` may not be.
    const onward = request(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    const port = standIns[url.replace(/:443$/, '')];
    if (port !== undefined) {
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      // Either side may hang up.
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
      return;
    }
    foreign.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    foreign,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
