import { render } from 'preact';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import '../../components/settings.css';
import { wordsFor } from '../../locales/index.ts';
import { browserLanguage, changeSettings, readSettings } from '../../platform/settings.ts';
import { grantedSites, neverOn } from '../../platform/sites.ts';
import { openPacks } from './packs.ts';
import { openService } from './service.ts';

const packs = openPacks(() => void draw());
const service = openService(() => void draw());

/** Draws the settings as they are stored, again after every change. */
async function draw(): Promise<void> {
  const [settings, sites, packState, hasKey] = await Promise.all([
    readSettings(),
    grantedSites(),
    packs.state(),
    service.hasKey(),
  ]);
  const words = wordsFor(settings.language, browserLanguage());
  document.documentElement.lang = words.language;
  document.title = `${words.product} – ${words.settings.title}`;
  const change = (changed: Parameters<typeof changeSettings>[0]) => void changeSettings(changed).then(draw);
  render(
    <SettingsPage
      settings={settings}
      sites={sites}
      packs={{ ...packState, ...packs.actions }}
      service={{
        ...service.actions,
        hasKey,
        askAutomatically: settings.askAutomatically,
        onAskAutomatically: (askAutomatically) => change({ askAutomatically }),
      }}
      words={words}
      onChange={change}
      onRemoveSite={(pattern) => void neverOn(pattern).then(draw)}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

void draw();
