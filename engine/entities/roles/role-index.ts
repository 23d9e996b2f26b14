import { lowerBound } from '../../lower-bound.ts';
import type { Entity, Role } from '../entity.ts';

interface Entry {
  /** Token from which on the entity is known to have the role. */
  readonly from: number;
  readonly entity: Entity;
  readonly role: Role;
}

/** How many bearers of a role are looked at, last ones first: in a text of any length that reaches as far as a reader remembers. */
const MOST = 200;

const fromOf = (entry: Entry) => entry.from;

/** Who has which role, by the role's head noun. */
export class RoleIndex {
  private readonly byHead = new Map<string, Entry[]>();
  private readonly byQualifier = new Map<string, Entry[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities)
      for (const role of entity.roles) this.add(entity, role, entity.mentions.first?.token ?? 0);
  }

  add(entity: Entity, role: Role, from: number): void {
    insert(this.byHead, role.head, { from, entity, role });
    const words = role.text.toLowerCase().split(' ');
    const qualifier = words[words.indexOf(role.head) + 1];
    if (qualifier && words.includes(role.head)) insert(this.byQualifier, qualifier, { from, entity, role });
  }

  /** Everybody who has a role, wherever the text tells it; somebody may stand there several times. */
  all(head: string): readonly Entry[] {
    return this.byHead.get(head) ?? [];
  }

  /** Those who have had a role before a token whose noun ends with `head` („Verkehrsminister“). */
  compounds(head: string, token: number): Entry[] {
    const heads = [...this.byHead.keys()].filter((noun) => noun.length > head.length && noun.endsWith(head));
    return heads.flatMap((noun) => this.bearers(noun, token));
  }

  /** Those who have had a role before a token, with the role's words, last one first. */
  bearers(head: string, token: number): Entry[] {
    return before(this.byHead.get(head) ?? [], token);
  }

  /** The same for those whose role has a word right behind its noun (« director técnico »). */
  qualified(word: string, token: number): Entry[] {
    return before(this.byQualifier.get(word) ?? [], token);
  }
}

function insert(entries: Map<string, Entry[]>, word: string, entry: Entry): void {
  const known = entries.get(word);
  if (known) known.splice(lowerBound(known, entry.from + 1, fromOf), 0, entry);
  else entries.set(word, [entry]);
}

function before(entries: readonly Entry[], token: number): Entry[] {
  const last = lowerBound(entries, token, fromOf);
  return entries.slice(Math.max(0, last - MOST), last).reverse();
}
