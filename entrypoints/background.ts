import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../platform/background.ts';
import { keepSitesRegistered } from '../platform/sites.ts';

/** The background keeps no state: browsers stop it whenever they like. It injects, and answers for the tabs. */
export default defineBackground({
  main() {
    answerRequests();
    keepSitesRegistered();
  },
});
