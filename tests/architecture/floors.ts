/**
 * The floors of the house: which folder may import which (docs/architecture.md says why).
 * The deepest folder that holds a file decides, or the file itself. Folders that are not named here (tests, bench) may import anything.
 */
export interface Floor {
  readonly folder: string;
  /** Folders and packages whose values may be imported. */
  readonly values: readonly string[];
  /** Folders and packages of which only types may be imported, besides. */
  readonly types: readonly string[];
}

export const FLOORS: readonly Floor[] = [
  { folder: 'engine', values: ['engine'], types: [] },
  { folder: 'engine/languages', values: ['engine/languages'], types: ['engine'] },
  // It looks at an article to choose among the languages, which are data.
  { folder: 'engine/languages/index.ts', values: ['engine'], types: [] },
  { folder: 'page', values: ['page', 'engine'], types: [] },
  { folder: 'factcheck', values: ['factcheck', 'engine', 'papaparse'], types: [] },
  { folder: 'annotations', values: ['annotations'], types: ['engine'] },
  {
    folder: 'platform',
    values: ['platform', 'wxt/browser', 'idb'],
    types: ['engine', 'page', 'annotations', 'factcheck', 'wxt'],
  },
  {
    folder: 'components',
    values: ['components', 'preact', 'dompurify'],
    types: ['engine', 'page', 'annotations', 'factcheck', 'platform', 'locales'],
  },
  { folder: 'locales', values: ['locales'], types: ['engine', 'factcheck', 'platform'] },
  {
    folder: 'entrypoints',
    values: [
      'entrypoints',
      'components',
      'platform',
      'annotations',
      'factcheck',
      'page',
      'engine',
      'locales',
      'demo',
      'preact',
      'wxt/utils',
    ],
    types: [],
  },
  {
    folder: 'cli',
    values: [
      'cli',
      'engine',
      'page/read',
      'annotations',
      'factcheck',
      'locales',
      'node',
      '@faker-js/faker',
      'puppeteer-core',
      '@puppeteer/browsers',
      'linkedom',
      'parse5',
      'tsx',
    ],
    types: [],
  },
  {
    folder: 'bench',
    values: ['bench', 'cli', 'factcheck', 'engine', 'node', 'vite', 'compromise', 'papaparse'],
    types: [],
  },
];

/** The floor that a file belongs to, or null where anything may be imported. */
export function floorOf(file: string): Floor | null {
  const holding = FLOORS.filter(({ folder }) => file === folder || file.startsWith(`${folder}/`));
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}

/** Whether `target` lies in one of the folders or packages. `node:fs` lies in `node`. */
export const liesIn = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target === place || target.startsWith(`${place}/`) || target.startsWith(`${place}:`));
