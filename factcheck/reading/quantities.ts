import { findQuantities, type Quantity } from '../../engine/quantities/find.ts';
import type { Reading } from './terms.ts';

const quantities = new WeakMap<Reading, readonly Quantity[]>();

/** The numbers of a claim or a check, counted once however often it is held against others. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  let found = quantities.get(reading);
  if (!found) {
    found = findQuantities(reading);
    quantities.set(reading, found);
  }
  return found;
}
