import type { Words } from '../locales/index.ts';
import { Icon } from './Icon.tsx';
import { Sign } from './Sign.tsx';

export interface MastheadActions {
  /** Left out where the panel is already open beside the page. */
  readonly onOpenPanel?: (() => void) | undefined;
  readonly onSettings: () => void;
}

interface MastheadProps {
  /** What stands beside the sign: outlet and date, or the product's name. */
  readonly line: string;
  readonly words: Words;
  readonly actions: MastheadActions;
}

/** The topmost line: the sign, where we are, and the two ways out. */
export function Masthead({ line, words, actions }: MastheadProps) {
  return (
    <div class="masthead">
      <Sign />
      <span class="masthead-line">{line}</span>
      {actions.onOpenPanel && <IconButton name="panel" label={words.actions.openPanel} onClick={actions.onOpenPanel} />}
      <IconButton name="settings" label={words.actions.settings} onClick={actions.onSettings} />
    </div>
  );
}

interface IconButtonProps {
  readonly name: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onClick: () => void;
}

export function IconButton({ name, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}
