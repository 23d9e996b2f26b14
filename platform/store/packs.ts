import type { Pack, PackLanguages } from '../../factcheck/packs/pack.ts';
import { database, type PackSummary, type PendingImport } from './database.ts';

/** The packs that the reader has imported, the newest last. */
export async function listPacks(): Promise<readonly PackSummary[]> {
  const summaries = await (await database()).getAll('summaries');
  return summaries.sort((a, b) => a.imported - b.imported);
}

/** How many records of a pack are in each language; where that was not counted, all are taken to be in the one that the pack names. */
export function languagesOf({ languages, info, counts }: PackSummary): PackLanguages {
  const named = info.language?.split('-')[0]?.toLowerCase();
  return languages ?? (named ? { [named]: counts.taken } : {});
}

/** A whole pack, or undefined where it was removed meanwhile. */
export async function loadPack(id: string): Promise<Pack | undefined> {
  return (await database()).get('packs', id);
}

/** Stores a pack and ends its import, both or neither. */
export async function storePack(pack: Pack, summary: PackSummary): Promise<void> {
  const change = (await database()).transaction(['summaries', 'packs', 'imports'], 'readwrite');
  await Promise.all([
    change.objectStore('packs').put(pack, summary.id),
    change.objectStore('summaries').put(summary),
    change.objectStore('imports').delete(summary.id),
    change.done,
  ]);
}

/** Removes a pack for good. */
export async function removePack(id: string): Promise<void> {
  const change = (await database()).transaction(['summaries', 'packs'], 'readwrite');
  await Promise.all([change.objectStore('packs').delete(id), change.objectStore('summaries').delete(id), change.done]);
}

/** The files that are to become packs, and those that could not. */
export async function listImports(): Promise<readonly PendingImport[]> {
  return (await database()).getAll('imports');
}

/** Keeps a file until it has become a pack. */
export async function keepImport(pending: PendingImport): Promise<void> {
  await (await database()).put('imports', pending);
}

/** Forgets a file: it was cancelled, or its failure was read. */
export async function dropImport(id: string): Promise<void> {
  await (await database()).delete('imports', id);
}
