import { expect, test } from 'vitest';
import {
  buildPack,
  bytesOf,
  findChecks,
  importPack,
  MOST_RECORDS,
  openPack,
  type Pack,
  PackError,
  type RawCheck,
} from '../../factcheck/index.ts';
import { INFO, record } from './claims.ts';

const CLAIM = 'Le canal de Brévigny perd un tiers de son eau';

function records(count: number): RawCheck[] {
  return Array.from({ length: count }, (_, number) =>
    record(`Le moulin numéro ${number} de Brévigny tourne à vide`, { url: `https://la-pesee.example/${number}` }),
  );
}

async function packOf(raw: readonly RawCheck[]): Promise<Pack> {
  return importPack(raw, INFO);
}

test('an import tells how far it is, and gives others a turn', async () => {
  const seen: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await importPack(records(1000), INFO, { onProgress: ({ done, total }) => seen.push(done / total) });
  clearInterval(timer);
  expect(seen).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(turns).toBeGreaterThan(0);
});

test('whoever drives the steps may simply stop', () => {
  const steps = buildPack(records(1000), INFO);
  expect(steps.next().value).toMatchObject({ done: 200, taken: 200 });
  steps.return(undefined as never);
  expect(steps.next().done).toBe(true);
});

test('a pack holds so many records and no more, in less room than a store gives', async () => {
  const { counts, ...pack } = await packOf(records(MOST_RECORDS + 3));
  expect([counts.taken, counts.beyond]).toEqual([MOST_RECORDS, 3]);
  expect(bytesOf({ counts, ...pack })).toBeLessThan(60e6);
});

test('an empty pack finds nothing', async () => {
  const empty = openPack(await packOf([]));
  expect(findChecks({ text: CLAIM, language: 'fr', claimant: null, date: null }, [empty])).toEqual([]);
});

test('a pack of another version is refused with what to do', async () => {
  const pack = await packOf([record(CLAIM)]);
  expect(() => openPack({ ...pack, schema: 2 as never })).toThrow(PackError);
  expect(() => openPack({ ...pack, recordOffsets: new Uint32Array(1) })).toThrow('Import it again');
});

test('a check in two packs is given once, and checks that disagree are both given', async () => {
  const one = openPack(
    await packOf([record(CLAIM), record(CLAIM, { url: 'https://contre-jour.example/1', rating: 'Vrai' })]),
  );
  const other = openPack(await packOf([record(CLAIM)]));
  const found = findChecks({ text: CLAIM, language: 'fr', claimant: null, date: null }, [one, other]);
  expect(found.map(({ check, status }) => [status, check.rating?.text])).toEqual([
    ['check.same', 'Faux'],
    ['check.same', 'Vrai'],
  ]);
});

test('records keep the language and licence of their pack where they have none', async () => {
  const pack = await importPack([record(CLAIM, { language: null })], { ...INFO, language: 'fr', licence: 'CC0' });
  expect(openPack(pack).record(0)).toMatchObject({ language: 'fr', licence: 'CC0' });
});

test('a claim of a word or two is searched together with its title, without the label before it', async () => {
  const pack = openPack(
    await packOf([record('Le canal', { title: 'FAUX : Le canal de Brévigny perd un tiers de son eau' })]),
  );
  const [first] = findChecks({ text: CLAIM, language: 'fr', claimant: null, date: null }, [pack]);
  expect(first?.status).toBe('check.same');
});
