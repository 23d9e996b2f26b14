import { describe, expect, test } from 'vitest';
import { found, foundDamaged, foundRenamed } from '../../bench/damage/damaged.ts';
import { DAMAGES } from '../../bench/damage/damages.ts';
import { SURNAMES } from '../../bench/damage/renaming.ts';
import { tidyCorpora } from '../../bench/damage/tidy.ts';

// What is done to a text on its way to a page changes nothing of who says what: tidy gold is damaged, and hardly less may be found in it.
describe.each(tidyCorpora())('damaged: $language', (corpus) => {
  const whole = found(corpus);

  test.each(DAMAGES)('$name', { timeout: 60_000 }, (damage) => {
    expect(foundDamaged(corpus, damage)).toBeGreaterThan(whole - damage.loss);
  });

  test.each(SURNAMES)('$name', { timeout: 60_000 }, (names) => {
    expect(foundRenamed(corpus, names)).toBeGreaterThan(whole - names.loss);
  });
});
