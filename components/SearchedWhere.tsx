import { noonOf } from './check-limits.ts';
import type { ListContext } from './list-context.ts';

/** Where published checks were looked for, and that silence proves nothing. */
export function SearchedWhere({ list }: { readonly list: ListContext }) {
  const words = list.words.checks;
  const collections = list.checks.collections.map(({ name, date }) =>
    words.collection(name, date === null ? null : noonOf(date)),
  );
  return (
    <p class="searched">
      {words.searched([words.page, ...collections])} {words.unchecked}
    </p>
  );
}
