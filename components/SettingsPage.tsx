import type { Words } from '../locales/index.ts';
import { type PackActions, PackSettings, type PackState } from './PackSettings.tsx';
import { type ServiceActions, ServiceSettings, type ServiceState } from './ServiceSettings.tsx';
import { Sign } from './Sign.tsx';

export interface SettingsChoice {
  readonly language: 'auto' | 'en' | 'fr';
  readonly hoverCard: boolean;
}

interface SettingsPageProps {
  readonly settings: SettingsChoice;
  /** Match patterns of the sites that are marked by themselves. */
  readonly sites: readonly string[];
  readonly packs: PackState & PackActions;
  readonly service: ServiceState & ServiceActions;
  readonly words: Words;
  readonly onChange: (change: Partial<SettingsChoice>) => void;
  readonly onRemoveSite: (pattern: string) => void;
}

const LANGUAGES = ['auto', 'en', 'fr'] as const;

/** The settings there are. Each takes effect at once. */
export function SettingsPage({ settings, sites, packs, service, words, onChange, onRemoveSite }: SettingsPageProps) {
  const text = words.settings;
  return (
    <main class="settings" lang={words.language}>
      <h1>
        <Sign /> {text.title}
      </h1>
      <section>
        <label class="setting">
          <span>{text.language}</span>
          <select
            class="field"
            value={settings.language}
            onChange={({ currentTarget }) => {
              const language = LANGUAGES.find((one) => one === currentTarget.value);
              if (language !== undefined) onChange({ language });
            }}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {text.languages[language]}
              </option>
            ))}
          </select>
        </label>
        <label class="setting">
          <span>
            {text.hover}
            <small>{text.hoverHint}</small>
          </span>
          <input
            type="checkbox"
            checked={settings.hoverCard}
            onChange={({ currentTarget }) => onChange({ hoverCard: currentTarget.checked })}
          />
        </label>
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{text.sites}</h2>
        {sites.length === 0 && <p>{text.sitesNone}</p>}
        <ul>
          {sites.map((pattern) => (
            <li key={pattern} class="setting">
              <span>{siteLabel(pattern, words)}</span>
              <button
                type="button"
                class="button plain"
                aria-label={text.removeSite(siteLabel(pattern, words))}
                onClick={() => onRemoveSite(pattern)}
              >
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <PackSettings {...packs} words={words} />
      <ServiceSettings {...service} words={words} />
      <section aria-labelledby="device">
        <h2 id="device">{text.device}</h2>
        <p>{text.deviceHint}</p>
      </section>
    </main>
  );
}

/** `https://www.example.org/*` as `www.example.org`; the patterns for every site in words. */
function siteLabel(pattern: string, words: Words): string {
  const host = /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '';
  return host === '' || host === '*' ? words.settings.everySite : host;
}
