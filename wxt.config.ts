import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The fixed identity of the add-on in Firefox: the store and the tests both rely on it. */
const GECKO_ID = 'guillemets@guillemets.example';

export default defineConfig({
  // WXT builds Firefox as Manifest V2 by default and then drops optional_host_permissions without a word.
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    // Firefox hides a new button behind its puzzle piece unless it is told the toolbar.
    action: { default_title: '__MSG_action__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0', // Only with a key of their own, and asked for then, readers send words of a claim to a service.
          data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
  }),
});
