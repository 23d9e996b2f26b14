import type { Quantity } from '../../engine/quantities/find.ts';
import { quantitiesOf } from '../reading/quantities.ts';
import type { Difference, Pair } from './difference.ts';

/** Numbers told apart by less than this are the same, written another way. */
const ROUNDING = 1e-9;

/** The numbers that both texts tell. */
export function sharedNumbers({ claim, check }: Pair): Quantity[] {
  const own = quantitiesOf(claim);
  return quantitiesOf(check).filter((number) => own.some((one) => agree(one, number)));
}

/**
 * Every number of the check must stand in the claim, and of a short claim every number in the check: "43 million on food stamps"
 * is no check of "4.3 million lifted off".
 */
export function numbers(pair: Pair): Difference | null {
  const [own, theirs] = [quantitiesOf(pair.claim), quantitiesOf(pair.check)];
  const missing = theirs.filter((number) => !own.some((one) => agree(one, number)));
  const { first: from, end } = pair.scope;
  const told = pair.short ? own.filter((number) => number.first >= from && number.end <= end) : [];
  const beyond = told.filter((number) => !theirs.some((one) => agree(one, number)));
  const first = missing[0] ?? beyond[0];
  if (!first) return null;
  const kind = first.unit === 'year' ? 'year' : 'number';
  const texts = (list: readonly Quantity[]) => list.map(({ text }) => text).join(', ');
  return { kind, claim: texts(beyond), check: texts(missing) };
}

function agree(one: Quantity, other: Quantity): boolean {
  if (Math.abs(one.value - other.value) > ROUNDING * Math.max(1, Math.abs(one.value))) return false;
  const year = (unit: string | null) => (unit === 'year' ? null : unit);
  return (
    year(one.unit) === year(other.unit) ||
    (isCurrency(one.unit) && !other.unit) ||
    (isCurrency(other.unit) && !one.unit)
  );
}

/** A text may leave the currency to its readers; it never leaves out the per cent. */
function isCurrency(unit: string | null): boolean {
  return unit !== null && unit !== 'percent' && unit !== 'year';
}
