import { expect, it, vi } from 'vitest';
import { openImports } from '../../entrypoints/background/imports.ts';
import type { PendingImport } from '../../platform/store/database.ts';

/** What waits in the database, and the looks at it that have not been answered yet. */
const store = vi.hoisted(() => ({
  waiting: [] as PendingImport[],
  looks: [] as (() => void)[],
  stored: [] as string[],
}));
vi.mock('../../platform/checks-port.ts', () => ({ tellOfPacks: () => undefined }));
vi.mock('../../platform/store/packs.ts', () => ({
  listImports: () => {
    const seen = [...store.waiting];
    return new Promise<readonly PendingImport[]>((answer) => store.looks.push(() => answer(seen)));
  },
  storePack: async (_pack: unknown, { id }: { readonly id: string }) => {
    store.stored.push(id);
    store.waiting = store.waiting.filter((one) => one.id !== id);
  },
  keepImport: async (failed: PendingImport) => {
    store.waiting = store.waiting.map((one) => (one.id === failed.id ? failed : one));
  },
  dropImport: async () => undefined,
}));

const answerNextLook = () => vi.waitFor(() => (store.looks.shift() as () => void)());

it('a file that comes while the background looks what waits is imported by that very run', async () => {
  const imports = openImports(() => undefined);
  imports.goOn();
  store.waiting.push({
    id: 'late',
    name: 'late.csv',
    file: new Blob(['claim,url\nThe ferry sank,https://a.example/1']),
    failure: null,
  });
  imports.goOn();
  await answerNextLook();
  await answerNextLook();
  await vi.waitFor(() => expect(store.stored).toEqual(['late']));
});
