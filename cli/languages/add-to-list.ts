const IMPORT = /^import (?:type )?\{.*\} from '(.*)';\n/gm;

/**
 * Adds a language to a file that imports every language and holds them in a list: an import at its place in the order of
 * the files, and the name at the end of the list.
 */
export function addToList(source: string, list: string, code: string): string {
  const target = `./${code}.ts`;
  const next = [...source.matchAll(IMPORT)].find(([, file = '']) => file.startsWith('./') && file > target);
  const at = next?.index ?? endOfImports(source);
  const line = `import { ${code} } from '${target}';\n`;
  const imported = source.slice(0, at) + line + source.slice(at);
  const added = imported.replace(new RegExp(`(const ${list}\\b[^=]*= \\[[^\\]]*?),?(\\s*\\])`), `$1, ${code}$2`);
  if (added === imported) throw new Error(`There is no list ${list} to add ${code} to.`);
  return added;
}

function endOfImports(source: string): number {
  const last = [...source.matchAll(IMPORT)].at(-1);
  return last ? last.index + last[0].length : 0;
}
