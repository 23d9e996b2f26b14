import type { ClaimCheck } from '../../engine/model.ts';
import {
  type AskedClaim,
  checksFor,
  checksInTranslation,
  type OpenPack,
  openPack,
  type TranslatedClaim,
} from '../../factcheck/index.ts';
import { listPacks, loadPack } from '../../platform/store/packs.ts';

/** Claims searched between two turns of everybody else: some ten milliseconds. */
const SLICE = 10;

export interface Search {
  readonly find: (asked: readonly AskedClaim[]) => Promise<readonly (readonly ClaimCheck[])[]>;
  readonly findTranslated: (asked: readonly TranslatedClaim[]) => Promise<readonly (readonly ClaimCheck[])[]>;
  /** The packs have changed: they are opened anew at the next question. */
  readonly forget: () => void;
}

/**
 * Searches the reader's packs. They are opened at the first question and held until the browser stops the background, which it does
 * soon after the last one.
 */
export function openSearch(): Search {
  let packs: Promise<readonly OpenPack[]> | null = null;
  const each = async <T>(asked: readonly T[], checksOf: (claim: T, opened: readonly OpenPack[]) => ClaimCheck[]) => {
    packs ??= openAll();
    const opened = await packs;
    if (opened.length === 0) return asked.map(() => []);
    const found: ClaimCheck[][] = [];
    for (const claim of asked) {
      if (found.length % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
      found.push(checksOf(claim, opened));
    }
    return found;
  };
  return {
    find: (asked) => each(asked, (claim, opened) => checksFor(claim, opened, NO_DEMONSTRATION)),
    findTranslated: (asked) => each(asked, checksInTranslation),
    forget: () => {
      packs = null;
    },
  };
}

const NO_DEMONSTRATION: ReadonlySet<string> = new Set();

/** A pack that another version has stored is left out: the settings say that it must be imported again. */
async function openAll(): Promise<readonly OpenPack[]> {
  const packs = await Promise.all((await listPacks()).map(({ id }) => loadPack(id)));
  return packs.flatMap((pack) => {
    try {
      return pack === undefined ? [] : [openPack(pack)];
    } catch {
      return [];
    }
  });
}
