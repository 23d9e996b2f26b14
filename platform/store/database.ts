import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ImportCounts, Pack, PackInfo, PackLanguages, Thresholds } from '../../factcheck/packs/pack.ts';

/** What the panel and the settings tell of a pack, without its records. */
export interface PackSummary {
  readonly id: string;
  readonly info: PackInfo;
  readonly counts: ImportCounts;
  readonly thresholds: Thresholds;
  /** Summaries that were stored before this was counted lack it: ask `languagesOf`. */
  readonly languages?: PackLanguages | undefined;
  readonly bytes: number;
  /** When it was imported, in milliseconds since 1970. */
  readonly imported: number;
}

/** A file that is to become a pack. It stays until that is done, so that a restart loses nothing. */
export interface PendingImport {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  /** The file as it was chosen; null once it has failed. */
  readonly file: Blob | null;
  /** Why it can't be imported: a code for the interface to word; null where nothing is wrong so far. */
  readonly failure: string | null;
}

interface Schema extends DBSchema {
  readonly summaries: { key: string; value: PackSummary };
  /** The packs themselves, under the id of their summary. */
  readonly packs: { key: string; value: Pack };
  readonly imports: { key: string; value: PendingImport };
  readonly secrets: { key: string; value: string };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/**
 * The extension's own database. Pages and content scripts have no way to it, which is why the reader's key lies here and not in the
 * browser's storage for extensions.
 */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('guillemets', 1, {
    upgrade(db) {
      db.createObjectStore('summaries', { keyPath: 'id' });
      db.createObjectStore('packs');
      db.createObjectStore('imports', { keyPath: 'id' });
      db.createObjectStore('secrets');
    },
    // A newer version of the extension wants to change the form of it: it must not wait for an old page.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}
