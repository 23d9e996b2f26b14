import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../cli/browsers/index.ts';
import { BUILT } from '../../cli/build.ts';

/**
 * What the built extension may do. A browser switches an extension off until its reader agrees when it asks for more
 * than before, so nothing may be added here by accident.
 */
const PERMISSIONS: Record<BrowserKind, readonly string[]> = {
  chromium: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};

describe.each(Object.entries(PERMISSIONS) as [BrowserKind, readonly string[]][])(
  'the manifest for %s',
  (kind, expected) => {
    const file = join(import.meta.dirname, '..', '..', BUILT[kind], 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

    test('asks for exactly the permissions of the design', () => {
      expect(manifest.manifest_version).toBe(3);
      expect([...(manifest.permissions as string[])].sort()).toEqual(expected);
      expect(manifest.optional_permissions).toBeUndefined();
    });

    test('asks for no host at install, and for any one later', () => {
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest.content_scripts).toBeUndefined();
    });

    test('shows nothing of itself to pages', () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.content_security_policy).toBeUndefined();
    });
  },
);

test('Firefox is told that no data is collected, but for questions that readers send with a key of their own, and knows the add-on by its id', () => {
  const file = join(import.meta.dirname, '..', '..', BUILT.firefox, 'manifest.json');
  const { gecko } = JSON.parse(readFileSync(file, 'utf8')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'], optional: ['searchTerms'] });
  expect(gecko.id).toBe('guillemets@guillemets.example');
});
