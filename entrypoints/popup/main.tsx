import { render } from 'preact';
import '../../components/panel.css';
import './popup.css';
import { activeTab, stateOf, type TabRef, toggleTab } from '../../platform/annotation-client.ts';
import { askedTab } from '../../platform/pages.ts';
import { interfaceWords } from './interface-words.ts';
import { TabPanel } from './tab-panel.tsx';

/** The popup is the toolbar click: it toggles the tab. Opened as a tab of its own, it only looks at the one it is for. */
async function open(): Promise<void> {
  const asked = askedTab(location.href);
  const tab: TabRef | null = asked === null ? await activeTab() : { id: asked, windowId: -2 };
  if (tab === null) return;
  document.documentElement.classList.toggle('popup', asked === null);
  const words = await interfaceWords();
  render(
    <TabPanel tab={tab} words={words} ask={asked === null ? toggleTab : stateOf} beside={asked !== null} />,
    document.getElementById('app') as HTMLElement,
  );
}

void open();
