import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import { fold } from '../../text/fold.ts';
import type { Entity } from '../entity.ts';
import { isShortFormOf } from './merge.ts';
import { isDateline } from './place-name.ts';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{L}&]+$/u;

/** How many tokens stand at most between a name and its other name in marks (« Nom, dite « la Chimiste » »). */
const REACH = 5;

/** Leads names that look nothing alike to one bearer: initials, and what somebody is called in marks. */
export function joinOtherNames(parse: Parse, byName: Map<Name, Entity>): void {
  const endingAt = new Map([...byName].map(([name, entity]) => [name.last, entity]));
  const spelledOut = byInitials(byName);
  const bySurname = people(byName);
  const same = new Map<Entity, Entity>();
  for (const [name, entity] of byName) {
    if (same.has(entity)) continue;
    const short = inBrackets(parse, name, endingAt) ?? spelledOut.get(name.words.join(''));
    const found = short ?? accountOf(parse, name, bySurname) ?? nicknamed(parse, name, endingAt);
    const full = found && (same.get(found) ?? found);
    if (!full || full === entity || isShortFormOf(name.words, full.name.split(' '))) continue;
    same.set(entity, full);
    for (const alias of entity.aliases) full.aliases.add(alias);
    full.mentions.takeNames(entity.mentions);
    if (short && (full.kind === 'unknown' || full.kind === 'place')) full.kind = 'organisation';
  }
  for (const [name, entity] of byName) byName.set(name, same.get(entity) ?? entity);
}

/** « Confédération générale du travail (CGT) »: initials in brackets behind a name or a description name the same bearer. */
function inBrackets(parse: Parse, name: Name, endingAt: ReadonlyMap<number, Entity>): Entity | undefined {
  const initials = name.words.length === 1 && ACRONYM.test(name.words[0] as string);
  const bracketed = initials && parse.tokens[name.first - 1]?.text === '(' && parse.tokens[name.last]?.text === ')';
  // "BOSTWICK (AP) — …": the agency is no other name of the town.
  const full = bracketed && !isDateline(parse, name) ? endingAt.get(name.first - 1) : undefined;
  // "Mujahideen (Taliban)": a word with one capital may be any other name, unless it begins alike (« l'Union … (Unesco) »).
  // „die Mission in Polen (UNX)“: nor one of a country.
  const word = name.words[0] as string;
  const several = /\p{Lu}.*\p{Lu}/u.test(word) && full?.kind !== 'place';
  return full && (several || full.name.startsWith(word[0] as string)) ? full : undefined;
}

/** Shorter surnames end many words by chance. */
const LEAST_SURNAME = 4;

/** Everybody named in full by their surname; null where several bear it. */
function people(byName: ReadonlyMap<Name, Entity>): Map<string, Entity | null> {
  const found = new Map<string, Entity | null>();
  for (const [{ words }, entity] of byName) {
    const surname = fold(words.at(-1) ?? '');
    if (entity.kind !== 'person' || words.length < 2 || surname.length < LEAST_SURNAME) continue;
    found.set(surname, (found.get(surname) ?? entity) === entity ? entity : null);
  }
  return found;
}

/** « @maireNom », « @nom_maire »: the account is of whose surname ends or begins it. */
function accountOf(
  { tokens }: Parse,
  { first, words }: Name,
  bySurname: ReadonlyMap<string, Entity | null>,
): Entity | undefined {
  if (tokens[first]?.text[0] !== '@') return undefined;
  const account = fold(words.join('')).replace(/[^\p{L}\p{N}]/gu, '');
  for (let k = 0; k <= account.length - LEAST_SURNAME; k++) {
    const bearer = bySurname.get(account.slice(k)) ?? bySurname.get(account.slice(0, account.length - k));
    if (bearer) return bearer;
  }
  return undefined;
}

/** Shorter words join the others (`de`, `of`): initials pass over them. */
const SMALL = 3;

/**
 * « la Police municipale », later « la PM »: institutions by the initials of their words, and without the last one, which is often where
 * they are from (« le Parti maritime brévalois », « le PM »).
 */
function byInitials(byName: ReadonlyMap<Name, Entity>): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const [name, entity] of byName) {
    if (entity.kind === 'person') continue;
    let [initials, capitals] = ['', ''];
    for (const word of name.words) {
      const capital = CAPITAL.exec(word)?.[0] ?? '';
      if (word.length > SMALL || capital) initials += (word[0] as string).toUpperCase();
      capitals += capital;
    }
    for (const short of [initials, capitals, initials.slice(0, -1)]) {
      if (short.length > 1 && !found.has(short)) found.set(short, entity);
    }
  }
  return found;
}

/** « Anne Nom, dite « la Chimiste » », « Anne Nom, la « Chimiste » »: a short name in marks that stands behind somebody's. */
function nicknamed(parse: Parse, name: Name, endingAt: ReadonlyMap<number, Entity>): Entity | undefined {
  const { tokens, lexicon } = parse;
  const passage = tokens[name.first]?.marked ?? -1;
  if (passage === -1) return undefined;
  let k = name.first - 1;
  while (
    tokens[k]?.marked === passage &&
    (lexicon.has(List.determiners, tokens[k]) || lexicon.has(List.titles, tokens[k]))
  )
    k--;
  if (tokens[k]?.kind !== 'mark' || tokens[name.last]?.kind !== 'mark') return undefined;
  for (let at = k; at > k - REACH; at--) {
    const bearer = endingAt.get(at);
    if (bearer?.kind === 'person') return bearer;
    const before = tokens[at - 1];
    const between = before?.text === ',' || lexicon.has(List.determiners, before) || lexicon.has(List.naming, before);
    if (!between) return undefined;
  }
  return undefined;
}
