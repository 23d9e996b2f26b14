import { expect, test } from 'vitest';
import { bytesOf, findChecks, importPack, openPack, PackError, type Progress } from '../../factcheck/index.ts';
import { INFO, record } from './claims.ts';

const RECORDS = Array.from({ length: 900 }, (_, number) =>
  record(`Le bac numéro ${number} de Port-Aubry transporte ${number + 10} moutons par semaine`),
);

const ask = (text: string) => ({ text, language: 'fr', claimant: null, date: null });

test('a pack is built in slices that tell how far it is', async () => {
  const steps: Progress[] = [];
  const pack = await importPack(RECORDS, INFO, { onProgress: (step) => steps.push(step) });
  expect(steps.map(({ done }) => done)).toEqual([200, 400, 600, 800, 900]);
  expect(steps.every(({ total }) => total === 900)).toBe(true);
  expect(pack.counts).toEqual({ taken: 900, repeated: 0, beyond: 0, refused: {} });
});

test('what is refused or repeated is counted by its reason', async () => {
  const records = [
    record('La digue a cédé'),
    record('La digue a cédé'),
    record('Sans adresse', { url: 'ftp://x' }),
    record(null),
  ];
  const { counts } = await importPack(records, INFO);
  expect(counts).toEqual({ taken: 1, repeated: 1, beyond: 0, refused: { 'no-link': 1, 'no-claim': 1 } });
});

test('an import that is cancelled ends with the reason', async () => {
  const cancel = new AbortController();
  const running = importPack(RECORDS, INFO, {
    signal: cancel.signal,
    onProgress: () => cancel.abort(new Error('enough')),
  });
  await expect(running).rejects.toThrow('enough');
});

test('a pack that was stored finds what it found before', async () => {
  const pack = await importPack(RECORDS, INFO);
  const stored = structuredClone(pack);
  const claim = ask('le bac numéro 417 de Port-Aubry transporte 427 moutons par semaine');
  const [first] = findChecks(claim, [openPack(stored)]);
  expect(first?.check.claim).toBe('Le bac numéro 417 de Port-Aubry transporte 427 moutons par semaine');
  expect(findChecks(claim, [openPack(stored)])).toEqual(findChecks(claim, [openPack(pack)]));
  expect(bytesOf(pack)).toBeGreaterThan(10_000);
});

test('a pack knows how many of its records are in which language', async () => {
  const records = [
    record('La digue a cédé', { language: 'fr' }),
    record('Le bac a coulé', { language: 'fr-CA' }),
    record('Le bac a coulé', { language: 'fr-CA' }),
    record('The ferry sank', { language: 'EN_gb' }),
    record('Die Fähre sank', { language: null }),
    record('Sans adresse', { language: 'es', url: null }),
  ];
  expect((await importPack(records, INFO)).languages).toEqual({ fr: 2, en: 1 });
  expect((await importPack(records, { ...INFO, language: 'de' })).languages).toEqual({ fr: 2, en: 1, de: 1 });
});

test('what is no pack is not opened', () => {
  expect(() => openPack({ schema: 2 } as never)).toThrow(PackError);
});
