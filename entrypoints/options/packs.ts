import type { PackActions, PackState } from '../../components/PackSettings.tsx';
import { cancelImport, onPackNews, tellPacksChanged } from '../../platform/checks-client.ts';
import { keepImport, listImports, listPacks, removePack } from '../../platform/store/packs.ts';

interface Packs {
  readonly state: () => Promise<PackState>;
  readonly actions: PackActions;
}

/**
 * The reader's collections. This page puts files into the database and takes packs out; the background makes the packs, so that the page
 * may be closed.
 * @param changed called whenever there is something new to draw
 */
export function openPacks(changed: () => void): Packs {
  const progress = new Map<string, { readonly done: number; readonly total: number }>();
  onPackNews((news) => {
    if (news.type === 'import-progress') progress.set(news.id, { done: news.done, total: news.total });
    changed();
  }, new AbortController().signal);
  // The browser may have stopped the background in the middle of an import.
  void tellPacksChanged();

  return {
    state: async () => {
      const [packs, imports] = await Promise.all([listPacks(), listImports()]);
      return { packs, imports, progress };
    },
    actions: {
      onImport: (files) => void keepAll(files).then(tellPacksChanged).then(changed),
      onCancelImport: (id) => void cancelImport(id).then(changed),
      onRemovePack: (id) => void removePack(id).then(tellPacksChanged).then(changed),
    },
  };
}

/** The files are copied into the database: a file that is chosen is only lent to this page. */
async function keepAll(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const id = crypto.randomUUID();
    try {
      await keepImport({ id, name: file.name, file: new Blob([await file.arrayBuffer()]), failure: null });
    } catch (error) {
      const noRoom = error instanceof DOMException && error.name === 'QuotaExceededError';
      await keepImport({ id, name: file.name, file: null, failure: noRoom ? 'no-room' : 'not-stored' });
    }
  }
}
