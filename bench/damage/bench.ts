/** Prints how much of who-says-what is found in tidy articles, and after each kind of damage: `npm run bench:damage`. */

import { found, foundDamaged, foundRenamed } from './damaged.ts';
import { DAMAGES } from './damages.ts';
import { SURNAMES } from './renaming.ts';
import { tidyCorpora } from './tidy.ts';

const corpora = tidyCorpora();
const row = (name: string, figures: readonly number[]): string =>
  `${name.padEnd(34)}${figures.map((figure) => (100 * figure).toFixed(1).padStart(7)).join('')}`;

console.log(`${''.padEnd(34)}${corpora.map(({ language }) => language.padStart(7)).join('')}`);
console.log(row('as they are', corpora.map(found)));
for (const damage of DAMAGES)
  console.log(
    row(
      damage.name,
      corpora.map((corpus) => foundDamaged(corpus, damage)),
    ),
  );
for (const names of SURNAMES)
  console.log(
    row(
      names.name,
      corpora.map((corpus) => foundRenamed(corpus, names)),
    ),
  );
