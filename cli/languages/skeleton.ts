import { bodyOf, docOf, hasInterface, type Member, membersOf } from './members.ts';

/** A pattern that matches no word. */
const NO_PATTERN = "'(?!)'";

/**
 * The code of an object of an interface's shape, with everything in it empty and commented with what goes in. The interface
 * and its documentation stay the only place that says so.
 * @param source TypeScript that holds the interface, and the interfaces and unions of strings that its types name.
 * @param given code for top members that are not empty.
 * @throws Error where a type has no empty value that is known here.
 */
export function skeletonOf(source: string, shape: string, given: Readonly<Record<string, string>>): string {
  const emptyOf = ({ type: named, doc }: Member, indent: string): string => {
    const type = tableNamed(source, named) ?? named;
    if (type.endsWith('| null')) return 'null';
    if (type.startsWith('{')) return objectOf(type.slice(1, -1), indent, doc);
    if (hasInterface(source, type)) return objectOf(bodyOf(source, type), indent);
    if (type === 'string') return /regular expression source/.test(doc) && !/or ''/.test(doc) ? NO_PATTERN : "''";
    if (type === 'boolean') return 'false';
    if (/^readonly .*\[\]$/s.test(type)) return '[]';
    const [, keys, value = ''] = /^Readonly<Record<(\w+), (.*)>>$/s.exec(type) ?? [];
    if (keys === 'string') return '{}';
    if (!keys) throw new Error(`What an empty “${type}” is must be said in cli/languages/skeleton.ts.`);
    const members = unionOf(source, keys).map((name) => `readonly ${name}: ${value};`);
    return objectOf(members.join('\n'), indent);
  };
  const objectOf = (body: string, indent: string, docOfAll = '', values: Readonly<Record<string, string>> = {}) => {
    const inside = `${indent}  `;
    const lines = membersOf(body).flatMap((member) => {
      const value = values[member.name];
      if (value !== undefined) return `${inside}${member.name}: ${value},`;
      const doc = member.doc || docOf(source, member.type);
      const empty = emptyOf({ ...member, doc: doc || docOfAll }, inside);
      return [...(doc ? [`${inside}// ${doc}`] : []), `${inside}${member.name}: ${empty},`];
    });
    return ['{', ...lines, `${indent}}`].join('\n');
  };
  return objectOf(bodyOf(source, shape), '', '', given);
}

/** What a name stands for: `export type WordsByAgreement = Readonly<Record<string, string>>;`; null where it names no table. */
function tableNamed(source: string, name: string): string | null {
  return (
    (/^\w+$/.test(name) && new RegExp(`export type ${name} = (Readonly<Record<.*>>);\n`).exec(source)?.[1]) || null
  );
}

/** The strings of a union type: `export type CueClass = 'say' | 'think';`, over lines and comments. */
function unionOf(source: string, name: string): string[] {
  const [, union = ''] = new RegExp(`export type ${name} =(.*?);\\n`, 's').exec(source) ?? [];
  return [...union.matchAll(/\|?\s*'(\w+)'/g)].flatMap(([, key]) => key ?? []);
}
