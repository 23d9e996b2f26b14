/**
 * Runs beside the popup or the sidebar, in the process that shows it (a frame script of firefox-inside-window.js, which
 * calls `answer` once for every question). `content` is the view's window.
 */

const mouse = (type, x, y) =>
  content.windowUtils.sendMouseEvent
    ? content.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0)
    : content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});

const verbs = {
  isLoaded: () => content.document.readyState === 'complete' && content.location.protocol === 'moz-extension:',

  /** The sandbox has the page's own principal and sees the page without wrappers, so page code runs as page code. */
  evaluate: (source) => Cu.evalInSandbox(source, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })),

  click(selector) {
    const element = content.document.querySelector(selector);
    if (!element) return false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    for (const type of ['mousemove', 'mousedown', 'mouseup']) mouse(type, left + width / 2, top + height / 2);
    return true;
  },

  press(key) {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(content)) throw new Error('The view takes no keys.');
    const event = new content.KeyboardEvent('', { key });
    input.keydown(event);
    input.keyup(event);
  },
};

// biome-ignore lint/correctness/noUnusedVariables: firefox-inside-window.js appends the call.
async function answer(id, verb, args) {
  try {
    sendAsyncMessage('guillemets:answer', { id, value: await verbs[verb](...args) });
  } catch (error) {
    sendAsyncMessage('guillemets:answer', { id, error: String(error) });
  }
}
