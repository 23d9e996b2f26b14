import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../locales/index.ts';
import { IconButton } from './Masthead.tsx';

const LINES = ['direct', 'partial', 'indirect', 'article', 'voice'] as const;

/** The keys, and how the marks on the page are to be read. A modal dialog: Escape closes it, focus goes back. */
export function Help({ words, onClose }: { readonly words: Words; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { help } = words;
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <div class="help-head">
        <h2 id="help-title">{help.title}</h2>
        <IconButton name="close" label={words.actions.close} onClick={() => dialog.current?.close()} />
      </div>
      <dl class="keys">
        {help.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.legend}</h2>
      <p>{help.tint}</p>
      <ul class="legend">
        {LINES.map((line) => (
          <li key={line}>
            <span class={`sample line-${line}`} aria-hidden="true">
              Abc
            </span>
            {help.lines[line]}
          </li>
        ))}
      </ul>
    </dialog>
  );
}
