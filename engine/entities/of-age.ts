import { List } from '../lexicon/lists.ts';
import type { Name } from '../names/find.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Entity } from './entity.ts';

/** How many tokens back an age is looked for: as far as a reader remembers it. */
const REACH = 400;

/** How many names of somebody are asked for an age beside them. */
const NAMES_ASKED = 50;

const AGE = /^[1-9]\d$/;

/** How many tokens may stand between an age and the name of whom it is ("die 52 Jahre alte Krankenschwester Name"). */
const NEAR = 6;

/**
 * Whose age a description tells: "der 52-Jährige" behind "Name (52)" or "die 52-jährige Name" is that very person, behind
 * "ein 52-Jähriger" without a name somebody whom the article does not name.
 * @returns the name, `unnamed`, or null where the age was not told before
 */
export function bearerOfAge(parse: Parse, names: NameIndex, phrase: Phrase): Name | 'unnamed' | null {
  const { tokens, lexicon } = parse;
  const { first, head } = phrase;
  const made = tokens
    .slice(first, Math.max(first, head - 1))
    .find(({ kind }, k) => kind === 'number' && tokens[first + k + 1]?.text === '-');
  const age = made ?? tokens[ageTail(parse, phrase) + 1];
  if (age?.kind !== 'number') return null;
  for (let k = first - 1; k >= 0 && k > first - REACH; k--) {
    if (tokens[k]?.kind !== 'number' || tokens[k]?.text !== age.text) continue;
    const noun = tokens[k + 1]?.text === '-' && tokens[k + 2]?.capital;
    const name = nameBefore(parse, names, k) ?? (noun ? undefined : nameBehind(parse, names, k));
    if (name) return name;
    const before = tokens[k - 1];
    if (noun && lexicon.has(List.determiners, before) && !lexicon.has(List.definite, before)) return 'unnamed';
  }
  return null;
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

/** « Nom, 50 ans, … », « l'homme de 32 ans »: whether somebody has been told to be of another age than a description says. */
export function isOfOtherAge(parse: Parse, names: NameIndex, phrase: Phrase, { mentions }: Entity): boolean {
  const { tokens, lexicon } = parse;
  const age = tokens[ageTail(parse, phrase) + 1];
  if (ageTail(parse, phrase) === phrase.last) return false;
  return mentions.named.slice(0, NAMES_ASKED).some(({ token }) => {
    const behind = names.get(token)?.last ?? -1;
    const joint = lexicon.has(List.joints, tokens[behind + 1]) ? 2 : 1;
    const told = /^[,(]$/.test(tokens[behind]?.text ?? '') ? tokens[behind + joint] : undefined;
    return AGE.test(told?.text ?? '') && told?.text !== age?.text;
  });
}

/** "Name (52)", "Name, 52,", « Nom, 52 ans » */
function nameBefore({ tokens }: Parse, names: NameIndex, index: number): Name | undefined {
  const bracket = tokens[index - 1]?.text === '(' && /^[),.;]$/.test(tokens[index + 1]?.text ?? '');
  if (!bracket && tokens[index - 1]?.text !== ',') return undefined;
  for (let k = index - 2; k > index - NEAR; k--) {
    const name = names.get(k);
    if (name) return name.last === index - 1 ? name : undefined;
  }
  return undefined;
}

/** "die 52-jährige Krankenschwester Name", "der 52 Jahre alte Name" */
function nameBehind({ tokens }: Parse, names: NameIndex, index: number): Name | undefined {
  for (let k = index + 1; k < index + NEAR; k++) {
    const name = names.get(k);
    if (name) return name;
    const token = tokens[k];
    if (token?.sentence !== tokens[index]?.sentence || (token?.kind !== 'word' && token?.text !== '-'))
      return undefined;
  }
  return undefined;
}
