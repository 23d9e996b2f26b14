import { isObject, listOf } from './format.ts';

/** A node of linked data: its properties by name. */
export type Node = Readonly<Record<string, unknown>>;

/** Nodes deeper than this, or more than this, are no record but an attack. */
const DEEPEST = 12;
const MOST_NODES = 400_000;

/** The nodes of one document, wherever they stand in it, and those that others point at by `@id`. */
export class LinkedData {
  readonly #byId = new Map<string, Node>();
  readonly nodes: Node[] = [];

  constructor(value: unknown) {
    this.#walk(value, 0);
  }

  /** The nodes of one of the types, without `http://schema.org/` before it. */
  ofType(...types: readonly string[]): Node[] {
    return this.nodes.filter((node) => typesOf(node).some((type) => types.includes(type)));
  }

  /** The first value of a property that may be a node, a list or a reference, as a node; null where it is text or nothing. */
  node(value: unknown): Node | null {
    for (const one of listOf(value)) {
      if (!isObject(one)) continue;
      const id = one['@id'];
      const told = Object.keys(one).length > 1 || typeof id !== 'string' ? one : this.#byId.get(id);
      if (told) return told;
    }
    return null;
  }

  #walk(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.nodes.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const one of value) this.#walk(one, depth + 1);
    else if (isObject(value)) {
      this.nodes.push(value);
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1) this.#byId.set(id, value);
      for (const one of Object.values(value)) if (typeof one === 'object') this.#walk(one, depth + 1);
    }
  }
}

function typesOf(node: Node): string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );
}
