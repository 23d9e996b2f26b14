import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';

const HYPHENS = /\p{L}[-‐‑–]\p{Lu}/u;
const BETWEEN = /^[-‐‑–:]$/u;

/** « Brenna-Nuova Volta 1-3 », « Brenna-Volta 2:0 »: two that met, with their score behind them, are nobody. */
export function isFixture({ tokens }: Parse, { last, spelling }: Name): boolean {
  const [own, sign, other] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  const score = own?.kind === 'number' && BETWEEN.test(sign?.text ?? '') && other?.kind === 'number';
  const typedAsOne = /^\d+:\d+$/.test(own?.text ?? '');
  return HYPHENS.test(spelling) && (score || typedAsOne);
}
