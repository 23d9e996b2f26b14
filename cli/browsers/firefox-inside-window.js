/**
 * Runs inside Firefox's own window, with its privileges (firefox-window.ts sends it there as text).
 * Plain JavaScript: these interfaces have no published types.
 */
globalThis.guillemetsDriver = (() => {
  /** The `<browser>` that shows a page of the extension outside the tabs, loaded; or undefined. */
  function find(file) {
    const sidebar = SidebarController.browser?.contentDocument;
    const roots = sidebar ? [document, sidebar] : [document];
    return roots
      .flatMap((root) => [...root.querySelectorAll('browser')])
      .filter((browser) => !gBrowser.browsers.includes(browser))
      .find(
        (browser) =>
          browser.currentURI?.scheme === 'moz-extension' &&
          browser.currentURI.filePath === `/${file}` &&
          browser.webProgress?.isLoadingDocument === false,
      );
  }

  const openPopups = () =>
    [...document.querySelectorAll('panel')].filter(
      (panel) => panel.state !== 'closed' && panel.querySelector('.webextension-popup-browser'),
    );

  let asked = 0;
  return {
    /** The same path as a reader's click: it grants `activeTab` for the tab in front and opens the popup. */
    async clickToolbar(addon) {
      const { extension } = WebExtensionPolicy.getByID(addon);
      await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
    },

    async closePopup() {
      for (const panel of openPopups()) {
        const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
        panel.hidePopup();
        await hidden;
      }
    },

    async openSidebar(addon) {
      const widget = addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      await SidebarController.show(`${widget}-sidebar-action`);
    },

    closeSidebar: () => SidebarController.hide(),

    /**
     * Asks the script inside the view's own process, which `source` is. Answers `{ value }` or `{ error }`;
     * a view that is replaced meanwhile never answers, hence `limit` in milliseconds.
     */
    ask(file, source, limit, verb, ...args) {
      const browser = find(file);
      if (!browser) return { error: `${file} is not shown.` };
      const { messageManager } = browser;
      const id = `${++asked}`;
      return new Promise((resolve) => {
        const listener = ({ data }) => {
          if (data.id !== id) return;
          messageManager.removeMessageListener('guillemets:answer', listener);
          resolve(data);
        };
        setTimeout(() => listener({ data: { id, error: `${file} did not answer.` } }), limit);
        messageManager.addMessageListener('guillemets:answer', listener);
        const question = `answer(${JSON.stringify(id)}, ${JSON.stringify(verb)}, ${JSON.stringify(args)})`;
        messageManager.loadFrameScript(
          `data:;charset=utf-8,${encodeURIComponent(`{ ${source}; ${question} }`)}`,
          false,
        );
      });
    },

    /** A data address of a PNG of the view, or null where it is not shown. */
    async screenshot(file) {
      const global = find(file)?.browsingContext.currentWindowGlobal;
      if (!global) return null;
      const image = await global.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png');
    },
  };
})();
