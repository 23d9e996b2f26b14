import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The code of a module with everything that it imports, bundled and minified by the same tool as the extension's.
 * @param entry path from the root of the project.
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: true, target: 'node20' },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: readonly { code?: string }[] };
  const [chunk] = output;
  if (chunk?.code === undefined || output.length !== 1) throw new Error(`${entry} did not become one file.`);
  return chunk.code;
}
