import type { Words } from '../locales/index.ts';
import { IconButton } from './Masthead.tsx';

/** The site of the open article, where it has one, and whether its pages are marked by themselves. */
export interface SiteChoice {
  readonly name: string;
  readonly always: boolean;
}

export interface FooterActions {
  readonly onOff: () => void;
  /** Called within the click, so that the browser may ask for its permission. */
  readonly onAlways: (always: boolean) => void;
}

interface PanelFooterProps extends FooterActions {
  readonly site: SiteChoice | null;
  readonly words: Words;
  readonly onHelp: () => void;
}

/** What can be done with the whole page. */
export function PanelFooter({ site, words, onOff, onAlways, onHelp }: PanelFooterProps) {
  return (
    <footer class="footer">
      <button type="button" class="quiet" onClick={onOff}>
        {words.actions.off}
      </button>
      {site && (
        <button
          type="button"
          class="quiet"
          aria-pressed={site.always}
          title={site.name}
          onClick={() => onAlways(!site.always)}
        >
          <span class="switch" aria-hidden="true" />
          <span class="footer-site">{words.actions.always}</span>
        </button>
      )}
      <IconButton name="help" label={words.actions.help} onClick={onHelp} />
    </footer>
  );
}
