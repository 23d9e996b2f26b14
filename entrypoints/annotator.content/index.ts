import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnnotator } from './start.ts';

/**
 * The annotator of a tab. It is registered for no site: a click on the toolbar button injects it, or the reader's
 * permission for a site. A second copy ends the first (the context's signal), and switching off ends this one.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main: startAnnotator,
});
