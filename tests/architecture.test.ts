/**
 * The conventions of the house, as tests: each walks the tree and says in its message what to do.
 * A rule that nobody can break by accident needs no place in anybody's memory.
 */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { floorOf, liesIn } from './architecture/floors.ts';
import { cyclesAmong, importsOf } from './architecture/imports.ts';
import { code, files, read, withoutComments } from './architecture/tree.ts';

const LONGEST = 300;
const shipped = code.filter((file) =>
  /^(engine|page|factcheck|annotations|platform|components|entrypoints|locales)\//.test(file),
);

/** Fails with one line for each offence, below the instruction. */
function expectNone(offences: readonly string[], instruction: string): void {
  expect(offences, `${instruction}\n${offences.map((line) => `  ${line}\n`).join('')}`).toEqual([]);
}

test('imports go down the floors only', () => {
  const offences = code.flatMap((file) => {
    const floor = floorOf(file);
    if (!floor) return [];
    return importsOf(file)
      .filter(({ to, typeOnly }) => !liesIn(to, floor.values) && !(typeOnly && liesIn(to, floor.types)))
      .map(({ to, typeOnly }) => `${file} imports ${typeOnly ? 'types' : 'values'} of ${to}`);
  });
  expectNone(
    offences,
    'An import goes up a floor. Move the shared part down, or pass it in as an argument; the table is tests/architecture/floors.ts.',
  );
});

test('no files import one another in a circle', () => {
  expectNone(
    cyclesAmong(code).map((way) => way.join(' → ')),
    'Files import one another in a circle. Put what they share into a file of its own, below both.',
  );
});

test('only platform/ touches the browser’s extension API', () => {
  const touching =
    /\b(?:browser|chrome)\.(?:runtime|tabs|scripting|storage|action|sidePanel|permissions|i18n|windows|commands)\b/;
  expectNone(
    shipped.filter((file) => !file.startsWith('platform/') && touching.test(withoutComments(file))),
    'Only platform/ may use the extension API of the browser. Add a typed function there and call that.',
  );
});

test('imports name the file with its extension', () => {
  expectNone(
    code.flatMap((file) =>
      importsOf(file)
        .filter(({ own, to }) => own && !/\.(ts|tsx|js|mjs|css|json)$/.test(to))
        .map(({ to }) => `${file} imports ${to}`),
    ),
    'Write the extension in an import (./model.ts), so that Node runs the same files as the build.',
  );
});

test('no search through a whole article for a part of it', () => {
  // tokens.findIndex(({ text }, k) => k > first && k < last && …): asks every token of the article, each time.
  const bounded =
    /\.(?:find|findIndex|some|every)\(\([^()]*(?:\([^()]*\)[^()]*)?,\s*(\w+)\)\s*=>[^;]{0,80}?\b\1\s*[<>]/;
  expectNone(
    shipped.filter((file) => file.startsWith('engine/') && bounded.test(withoutComments(file))),
    'The bounds of a search stand in its callback, so that time grows with the square of the article. Use indexBetween, or slice first.',
  );
});

test('no folder is called after nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)\//;
  expectNone(
    files.filter((file) => vague.test(file) && !file.startsWith('tests/pages/')),
    'Name the folder after what it holds, in the words of the vocabulary (docs/architecture.md).',
  );
});

test('files stay small', () => {
  // A language is one file, however much there is to know of it.
  const limited = files.filter((file) => /\.(ts|tsx|js|mjs|css)$/.test(file) && !file.startsWith('engine/languages/'));
  expectNone(
    limited
      .map((file) => [file, read(file).split('\n').length - 1] as const)
      .flatMap(([file, lines]) => (lines > LONGEST ? [`${file}: ${lines} lines`] : [])),
    `A file is longer than ${LONGEST} lines. Find the second thing that it does and give that a file of its own.`,
  );
});

test('every component has a test', () => {
  const tested = new Set(
    code
      .filter((file) => /^tests\/.*\.test\.tsx?$/.test(file))
      .flatMap(importsOf)
      .map(({ to }) => to),
  );
  expectNone(
    files.filter((file) => /^components\/.*\.tsx$/.test(file) && !tested.has(file)),
    'A component has no test. Add one to tests/components/ that imports it, renders it, and checks what a reader sees.',
  );
});

test('nothing writes HTML into a page', () => {
  const writing =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b/;
  expectNone(
    shipped.filter((file) => writing.test(withoutComments(file))),
    'Text of a page must never become markup. Let Preact render text nodes, or set textContent.',
  );
});

test('nothing asks for a network', () => {
  const asking = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
  expectNone(
    shipped.filter((file) => !file.startsWith('factcheck/') && asking.test(withoutComments(file))),
    'By default nothing leaves the reader’s device. Requests that a reader asks for belong in factcheck/.',
  );
});

test('CONTRIBUTING.md begins with a tree of exactly the folders there are', () => {
  const there = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))));
  const tree = /```\n([\s\S]*?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const named = [...tree.matchAll(/^(\.?[\w-]+)\//gm)].map(([, folder]) => folder);
  expect(named, 'The tree at the head of CONTRIBUTING.md must name every top folder, and nothing else.').toEqual(
    [...there].sort(byName),
  );
});

test('README.md lists the languages', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const languages = files
    .map((file) => /^engine\/languages\/([a-z]{2,3})\.ts$/.exec(file)?.[1])
    .filter((tag) => tag !== undefined)
    .map((tag) => names.of(tag) ?? tag);
  expect(languages).not.toEqual([]);
  expectNone(
    languages.filter((name) => !read('README.md').includes(name)),
    'README.md must name this language of engine/languages/.',
  );
});

test('nothing speaks of one machine or one network', () => {
  const home = /(?:^|[\s'"`(=])\/(?:root|home|Users|work)\/\w/;
  const registry = /\bregistry\.[\w-]+\.(?:com|org|net|io|dev)\b|artifactory|verdaccio|"resolved": "http/i;
  expectNone(
    files.filter(
      (file) =>
        !/\.(png|webp|woff2?)$/.test(file) &&
        file !== 'tests/architecture.test.ts' &&
        (home.test(read(file)) || registry.test(read(file))),
    ),
    'A path of one machine or the host of a package registry is written here. Use a path relative to the project.',
  );
});

test('every saved page has what is expected of it', () => {
  const folders = new Set(
    files.filter((file) => /^tests\/pages\/[^/]+\//.test(file)).map((file) => file.split('/').slice(0, 3).join('/')),
  );
  expectNone(
    [...folders]
      .flatMap((folder) => ['page.html', 'expected.json'].map((name) => `${folder}/${name}`))
      .filter((file) => !files.includes(file)),
    'A saved page is a folder with page.html and expected.json.',
  );
});

test('the house has its documents', () => {
  const wanted = ['README.md', 'CONTRIBUTING.md', 'LICENSE', 'docs/architecture.md'];
  expectNone(
    wanted.filter((file) => !files.includes(file)),
    'This document is missing.',
  );
});

test('the lock file names the packages of every platform', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  expectNone(
    Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    ),
    'npm dropped packages of other platforms from the lock file, and `npm ci` will refuse it. Take the old entries back.',
  );
});

test('every dependency has a decision record', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const records = files
    .filter((file) => /^docs\/decisions\/\d{4}-.*\.md$/.test(file))
    .map(read)
    .join('\n');
  expectNone(
    Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !records.includes(`\`${name}\``)),
    'No record in docs/decisions/ names this package (in backticks). Write why it is needed, and what was weighed against it.',
  );
});

/** Dotted folders first, then by name, as a listing shows them. */
function byName(a: string, b: string): number {
  return basename(a).localeCompare(basename(b), 'en');
}
