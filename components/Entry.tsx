import type { ComponentChildren } from 'preact';
import type { Words } from '../locales/index.ts';
import { Icon } from './Icon.tsx';

interface EntryProps {
  /** Id of the finding that the entry shows on the page. */
  readonly id: string;
  /** True for the entry that was chosen last, here or on the page. */
  readonly current: boolean;
  /** True where the page no longer has the passage. */
  readonly lost: boolean;
  readonly words: Words;
  readonly onShow: (id: string) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One entry of a list: a button over its whole width that shows the passage on the page. */
export function Entry({ id, current, lost, words, onShow, class: kind = '', children }: EntryProps) {
  return (
    <button
      type="button"
      class={`entry ${kind}`}
      data-entry={id}
      aria-current={current ? 'true' : undefined}
      aria-disabled={lost ? 'true' : undefined}
      title={lost ? words.quotation.lost : words.quotation.show}
      onClick={() => {
        if (!lost) onShow(id);
      }}
    >
      <span class="entry-body">{children}</span>
      <span class="entry-way">{lost ? words.quotation.lost : <Icon name="show" />}</span>
    </button>
  );
}
