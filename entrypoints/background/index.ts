import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../../platform/background.ts';
import { answerChecks, onBrowserStart } from '../../platform/checks-port.ts';
import { keepSitesRegistered } from '../../platform/sites.ts';
import { openImports } from './imports.ts';
import { openSearch } from './search.ts';
import { askService } from './service.ts';

/**
 * The background injects the annotator, answers for the tabs, imports packs and searches them. Browsers stop it whenever they like: what
 * must not be lost lies in the database, and whatever was under way goes on at its next start.
 */
export default defineBackground({
  main() {
    answerRequests();
    keepSitesRegistered();
    const search = openSearch();
    const imports = openImports(search.forget);
    answerChecks({
      find: search.find,
      findTranslated: search.findTranslated,
      packsChanged: () => {
        search.forget();
        imports.goOn();
      },
      cancelImport: imports.cancel,
      ask: askService,
    });
    onBrowserStart(imports.goOn);
    imports.goOn();
  },
});
