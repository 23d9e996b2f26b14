import { bundle } from './bundle.ts';

/** Minified sizes in bytes. */
export interface Sizes {
  /** The word lists of all languages and the first names. */
  readonly words: number;
  /** The engine with them. */
  readonly engine: number;
}

export async function measureSizes(): Promise<Sizes> {
  const [words, engine] = await Promise.all(['bench/speed/word-data.ts', 'engine/index.ts'].map(bundle));
  return { words: Buffer.byteLength(words ?? ''), engine: Buffer.byteLength(engine ?? '') };
}
