import { database } from './database.ts';

const NAME = 'fact-check-tools';

/** The reader's key for the Fact Check Tools, or null. Only the background and the settings may ask. */
export async function readKey(): Promise<string | null> {
  return (await (await database()).get('secrets', NAME)) ?? null;
}

/** Keeps the key on this device. */
export async function saveKey(key: string): Promise<void> {
  await (await database()).put('secrets', key, NAME);
}

export async function forgetKey(): Promise<void> {
  await (await database()).delete('secrets', NAME);
}
