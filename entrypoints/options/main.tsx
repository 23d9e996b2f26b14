import { render } from 'preact';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import '../../components/settings.css';
import { wordsFor } from '../../locales/index.ts';
import { browserLanguage, changeSettings, readSettings } from '../../platform/settings.ts';
import { grantedSites, neverOn } from '../../platform/sites.ts';

/** Draws the settings as they are stored, again after every change. */
async function draw(): Promise<void> {
  const [settings, sites] = await Promise.all([readSettings(), grantedSites()]);
  const words = wordsFor(settings.language, browserLanguage());
  document.documentElement.lang = words.language;
  document.title = `${words.product} – ${words.settings.title}`;
  render(
    <SettingsPage
      settings={settings}
      sites={sites}
      words={words}
      onChange={(change) => void changeSettings(change).then(draw)}
      onRemoveSite={(pattern) => void neverOn(pattern).then(draw)}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

void draw();
