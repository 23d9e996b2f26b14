import { bytesOf, FormatError, importPack, type PackInfo, readChecks } from '../../factcheck/index.ts';
import { tellOfPacks } from '../../platform/checks-port.ts';
import type { PendingImport } from '../../platform/store/database.ts';
import { dropImport, keepImport, listImports, storePack } from '../../platform/store/packs.ts';

export interface Imports {
  /** Imports what waits, one file after the other. Nothing happens where that is under way. */
  readonly goOn: () => void;
  readonly cancel: (id: string) => void;
}

/**
 * Makes packs of the files that wait in the database. A file stays there until its pack is stored: an import that a restart broke off
 * begins again.
 * @param packsChanged called when there is a pack more
 */
export function openImports(packsChanged: () => void): Imports {
  const cancelled = new Set<string>();
  let running = false;
  // A file may come after a look at what waits and before its end: that look must not be the last one.
  let asked = false;
  let current: { readonly id: string; readonly ending: AbortController } | null = null;

  const runAll = async () => {
    for (;;) {
      asked = false;
      const waiting = (await listImports()).find(({ failure, id }) => failure === null && !cancelled.has(id));
      if (waiting === undefined) {
        if (asked) continue;
        return;
      }
      current = { id: waiting.id, ending: new AbortController() };
      await runOne(waiting, current.ending.signal);
      packsChanged();
      tellOfPacks({ type: 'packs-news' });
    }
  };
  return {
    goOn() {
      asked = true;
      if (running) return;
      running = true;
      void runAll()
        .catch((error: unknown) =>
          console.warn('The imports could not be gone on with; the next start tries again.', error),
        )
        .finally(() => {
          running = false;
        });
    },
    cancel(id) {
      cancelled.add(id);
      if (current?.id === id) current.ending.abort();
      void dropImport(id).then(() => tellOfPacks({ type: 'packs-news' }));
    },
  };
}

/** Imports one file; whatever goes wrong is kept with it, for the reader to see. */
async function runOne({ id, name, file }: PendingImport, signal: AbortSignal): Promise<void> {
  try {
    const { raw, about } = readChecks(await (file as Blob).text());
    const info: PackInfo = {
      id,
      licence: null,
      date: null,
      language: null,
      source: name,
      ...about,
      name: about.name ?? name,
    };
    const pack = await importPack(raw, info, {
      signal,
      onProgress: ({ done, total }) => tellOfPacks({ type: 'import-progress', id, done, total }),
    });
    if (pack.counts.taken === 0) return await fail(id, name, 'no-records');
    signal.throwIfAborted();
    const { counts, thresholds, languages } = pack;
    await storePack(pack, { id, info, counts, thresholds, languages, bytes: bytesOf(pack), imported: Date.now() });
  } catch (error) {
    if (signal.aborted) return;
    await fail(id, name, error instanceof FormatError ? error.code : storeFailure(error));
  }
}

const fail = (id: string, name: string, failure: string): Promise<void> =>
  keepImport({ id, name, file: null, failure });

const storeFailure = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-stored';
