import { render } from 'preact';
import '../../components/panel.css';
import { activeTab, onActiveTabChange, stateOf, type TabRef } from '../../platform/annotation-client.ts';
import { interfaceWords } from '../popup/interface-words.ts';
import { TabPanel } from '../popup/tab-panel.tsx';

/** The panel beside the page: it follows the reader from tab to tab of its window, for as long as it is open. */
async function open(): Promise<void> {
  const words = await interfaceWords();
  const show = (tab: TabRef) =>
    render(
      <TabPanel key={tab.id} tab={tab} words={words} ask={stateOf} beside={true} />,
      document.getElementById('app') as HTMLElement,
    );
  onActiveTabChange(show, new AbortController().signal);
  const tab = await activeTab();
  if (tab !== null) show(tab);
}

void open();
