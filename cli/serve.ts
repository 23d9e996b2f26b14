import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

/** A web server on this machine alone. `origin` has no slash at the end. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files below a folder on a free port of the loopback interface; nothing outside the folder is reachable. */
export async function serveFolder(folder: string): Promise<Served> {
  const root = resolve(folder);
  const server = createServer(async ({ url }, response) => {
    try {
      const { pathname } = new URL(url ?? '/', 'http://localhost');
      const path = normalize(join(root, decodeURIComponent(pathname)));
      if (!path.startsWith(root + sep)) throw new Error('outside');
      const body = await readFile(path);
      response.setHeader('content-type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.');
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
