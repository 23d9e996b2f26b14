import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type Served, serveFolder } from '../../../cli/serve.ts';

const PAGES = join(import.meta.dirname, '..', 'pages');

/** Serves the test pages, with the React page's script bundled, from a folder of its own that `close` deletes. */
export async function serveTestPages(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'guillemets-pages-'));
  await cp(PAGES, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(PAGES, 'react-app.js'), formats: ['es'], fileName: () => 'react-app.bundle.js' },
    },
  });
  const served = await serveFolder(folder);
  return {
    origin: served.origin,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
