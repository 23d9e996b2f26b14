import type { Speaker } from '../../engine/model.ts';
import type { Gold, GoldEntity } from './gold.ts';

/** Words that show nothing when two names share them. */
const EMPTY = new Set('the a an of and in der die das den dem des ein eine le la les l un une de du d et'.split(' '));

/**
 * Whether the engine names somebody whom the gold names.
 * @param wanted the ids of entities that are right, null for nobody.
 * @param found the speaker of the finding, null for nobody.
 * @param mention the words beside the finding that point at its source.
 */
export function isWanted(
  gold: Gold,
  wanted: readonly (string | null)[],
  found: Speaker | null,
  mention: string | null = null,
): boolean {
  return wanted.some((id) => {
    if (id === null) return found === null;
    const entity = gold.entities.find((one) => one.id === id);
    return entity !== undefined && isSame(entity, found, mention);
  });
}

/** The same person by any name; an institution, a group or a text also where one name holds the other. */
function isSame(entity: GoldEntity, found: Speaker | null, mention: string | null): boolean {
  if (entity.type === 'mention') return sharesWord(entity.name, [mention, found?.name, ...(found?.aliases ?? [])]);
  if (!found) return false;
  const name = fold(found.name);
  const full = fold(entity.name);
  if ([entity.name, ...(entity.aliases ?? [])].some((one) => fold(one) === name)) return true;
  if (name.length <= 3 || full.length <= 3) return false;
  if (entity.type === 'person') return full.endsWith(` ${name}`) || name.endsWith(` ${full}`);
  return full.includes(name) || name.includes(full);
}

/** Gold that marks the words which name the source, not the person: one shared word with what the finding points at will do. */
function sharesWord(words: string, others: readonly (string | null | undefined)[]): boolean {
  const wanted = new Set(fold(words).split(' '));
  return others.some((other) =>
    fold(other ?? '')
      .split(' ')
      .some((word) => word !== '' && wanted.has(word) && !EMPTY.has(word)),
  );
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
