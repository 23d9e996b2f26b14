import type { Years } from '../../lexicon/anybody.ts';
import { List } from '../../lexicon/lists.ts';
import type { Name } from '../../names/find.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Resolution } from '../entity.ts';
import { yearsMeant } from './years-meant.ts';

/** How many tokens back an age is looked for: as far as a reader remembers it. */
const REACH = 400;

/** How many names of somebody are asked for an age beside them. */
const NAMES_ASKED = 50;

const AGE = /^[1-9]\d$/;

/** How many tokens may stand between an age and the name of whom it is ("die 52 Jahre alte Krankenschwester Name"). */
const NEAR = 6;

/**
 * Whose age a description tells: "der 52-Jährige" behind "Name (52)" or "die 52-jährige Name" is that very person, behind
 * "ein 52-Jähriger" without a name somebody whom the article does not name. « le vieil homme » is the only man whom the text has told to be old.
 * @returns who it is, `unnamed`, or null where the age was not told before
 */
export function bearerOfAge(
  parse: Parse,
  names: NameIndex,
  byName: ReadonlyMap<Name, Entity>,
  phrase: Phrase,
): Resolution | 'unnamed' | null {
  const { tokens, lexicon } = parse;
  const years = yearsOf(parse, phrase);
  if (!years) return null;
  let only: Resolution | 'unnamed' | null = null;
  for (let k = phrase.first - 1; k >= 0 && k > phrase.first - REACH; k--) {
    if (tokens[k]?.kind !== 'number' || !isWithin(years, tokens[k])) continue;
    const noun = tokens[k + 1]?.text === '-' && tokens[k + 2]?.capital;
    const name = nameBefore(parse, names, k) ?? (noun ? undefined : nameBehind(parse, names, k));
    const before = tokens[k - 1];
    const unnamed =
      tokens[k + 1]?.text === '-' && lexicon.has(List.determiners, before) && !lexicon.has(List.definite, before);
    if (name ? !compatible((byName.get(name) as Entity).gender, phrase.gender) : !unnamed) continue;
    const found = name ? { entity: byName.get(name) as Entity, certainty: 0.96, antecedent: name.first } : 'unnamed';
    if (years.from === years.to) return found;
    // A word tells of many ages: two who are of one of them are told apart by nothing.
    if (only !== null && !isSame(only, found)) return null;
    only = found;
  }
  return only;
}

/** « 54enne »: a noun that is an age. */
export function isAge(noun: string): boolean {
  return /^\d\d\p{L}/u.test(noun);
}

/** The age that a description tells in digits („der 52-Jährige“, « l'artiste de 32 ans », « il 54enne »), or those that its words tell of. */
function yearsOf(parse: Parse, phrase: Phrase): Years | null {
  const { tokens } = parse;
  const { first, head } = phrase;
  const made = tokens
    .slice(first, Math.max(first, head - 1))
    .find(({ kind }, k) => kind === 'number' && tokens[first + k + 1]?.text === '-');
  const age = made ?? tokens[ageTail(parse, phrase) + 1];
  const digits = age?.kind === 'number' ? age.text : /^(\d\d)enne$/.exec(tokens[head]?.low ?? '')?.[1];
  return digits === undefined ? yearsMeant(parse, phrase) : { from: Number(digits), to: Number(digits) };
}

function isWithin({ from, to }: Years, token: Token | undefined): boolean {
  const age = Number(token?.text);
  return AGE.test(token?.text ?? '') && from <= age && age <= to;
}

/** The same person, or in both cases somebody who has no name. */
function isSame(a: Resolution | 'unnamed', b: Resolution | 'unnamed'): boolean {
  return a === 'unnamed' || b === 'unnamed' ? a === b : a.entity === b.entity;
}

/** « l'artiste | de 32 ans »: where the age begins that ends a description, or where the description ends. */
export function ageTail(parse: Parse, { head, last }: Phrase): number {
  return head !== -1 && head < last - 3 && isAgeAt(parse, last - 3) ? last - 3 : last;
}

/** « | de 32 ans », "| of 32 years" */
export function isAgeAt({ tokens, lexicon }: Parse, index: number): boolean {
  const [joint, age, years] = tokens.slice(index, index + 3);
  return lexicon.has(List.joints, joint) && AGE.test(age?.text ?? '') && lexicon.has(List.years, years);
}

/** « Nom, 50 ans, … », « l'homme de 32 ans », « le vieil homme »: whether somebody has been told to be of another age than a description says. */
export function isOfOtherAge(parse: Parse, names: NameIndex, phrase: Phrase, { mentions }: Entity): boolean {
  const { tokens, lexicon } = parse;
  const years = yearsOf(parse, phrase);
  if (!years) return false;
  return mentions.named.slice(0, NAMES_ASKED).some(({ token }) => {
    const behind = names.get(token)?.last ?? -1;
    const joint = lexicon.has(List.joints, tokens[behind + 1]) ? 2 : 1;
    const told = /^[,(]$/.test(tokens[behind]?.text ?? '') ? tokens[behind + joint] : undefined;
    return AGE.test(told?.text ?? '') && !isWithin(years, told);
  });
}

/** "Name (52)", "Name, 52,", « Nom, boulanger de 52 ans », "Name, aged 52,", "Name is 52", « Nom a 52 ans » */
function nameBefore(parse: Parse, names: NameIndex, index: number): Name | undefined {
  const { tokens, lexicon } = parse;
  const inYears = lexicon.has(List.years, tokens[index + 1]);
  const alone =
    inYears ||
    !/^[\p{L}\p{N}]/u.test(tokens[index + 1]?.text ?? '') ||
    lexicon.has(List.coordinators, tokens[index + 1]);
  if (tokens[index - 1]?.text === '(' && !alone) return undefined;
  const before = tokens[index - 1];
  const isSo = lexicon.has(List.copulas, before) || lexicon.has(List.passive, before);
  const told = alone && (isSo || (inYears && isFiniteVerb(parse, index - 1)));
  const words = inYears && lexicon.has(List.joints, before) ? NEAR : alone ? 1 : 0;
  let end = index - 1;
  while (!told && end > index - 1 - words && tokens[end]?.kind === 'word') end--;
  if (!told && !/^[,(]$/.test(tokens[end]?.text ?? '')) return undefined;
  for (let k = end - 1; k > end - NEAR; k--) {
    const name = names.get(k);
    if (name) return name.last === end ? name : undefined;
  }
  return undefined;
}

/** "die 52-jährige Krankenschwester Name", "der 52 Jahre alte Name", « À 52 ans, Nom … » */
function nameBehind({ tokens, lexicon }: Parse, names: NameIndex, index: number): Name | undefined {
  for (let k = index + 1; k < index + NEAR; k++) {
    const name = names.get(k);
    if (name) return name;
    const token = tokens[k];
    if (token?.text === ',' && k === index + 2 && lexicon.has(List.years, tokens[k - 1])) continue;
    if (token?.sentence !== tokens[index]?.sentence || (token?.kind !== 'word' && token?.text !== '-'))
      return undefined;
  }
  return undefined;
}
