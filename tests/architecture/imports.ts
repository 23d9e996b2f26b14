import { dirname, join, normalize } from 'node:path';
import { withoutComments } from './tree.ts';

/** One import or re-export of a module. */
export interface Import {
  /** The file that imports. */
  readonly from: string;
  /** A path from the root for the project's own files, else the name as written (`preact/hooks`). */
  readonly to: string;
  readonly own: boolean;
  /** Whether it vanishes when types are stripped. */
  readonly typeOnly: boolean;
}

const STATEMENT = /\b(import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*from\s*['"]([^'"]+)['"]/g;
/** Not the word in a text, such as `'cancel-import'`: that has a quote right behind it. */
const BARE = /(?<![-\w'"])import(?:\s*\(\s*|\s+)['"]([^'"\n]+)['"]/g;

export function importsOf(file: string): Import[] {
  const text = withoutComments(file);
  const statements = [...text.matchAll(STATEMENT)].map(([, , type, names = '', target = '']) =>
    toImport(file, target, type !== undefined || onlyTypes(names)),
  );
  return [...statements, ...[...text.matchAll(BARE)].map(([, target = '']) => toImport(file, target, false))];
}

/** The cycles among files that import one another's values, each as the files on its way. */
export function cyclesAmong(files: readonly string[]): string[][] {
  const next = new Map(files.map((file) => [file, importsOf(file).filter(({ own, typeOnly }) => own && !typeOnly)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return cycles;
}

function toImport(from: string, target: string, typeOnly: boolean): Import {
  const own = target.startsWith('.');
  const to = own
    ? normalize(join(dirname(from), target))
        .replaceAll('\\', '/')
        .replace(/\?.*$/, '')
    : target;
  return { from, to, own, typeOnly };
}

/** `{ type A, type B }` imports nothing at run time either. */
function onlyTypes(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (list === undefined) return false;
  return list
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '));
}
