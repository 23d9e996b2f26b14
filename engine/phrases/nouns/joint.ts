import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';
import { isOwning } from './owning.ts';
import { partsNames } from './parts-names.ts';

/** Whether a token is the word that joins two of a kind (« et », "and"). */
export function isAnd({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  return token?.marked === -1 && token.low === lexicon.language.numbers.and && lexicon.has(List.coordinators, token);
}

/** « Anne Nom et Paul Nom », « le préfet et la maire »: two who act together, no « maire de Brévan et Litto ». */
export function isJoint(parse: Parse, names: NameIndex, { first, last }: Range): boolean {
  const { tokens, lexicon } = parse;
  if (last - first < 3) return false;
  if (lexicon.language.grammar.capitalNouns) return joinsPlainly(parse, names, first, last);
  let governed = false;
  for (let k = first; k < last - 1; k++) {
    const token = tokens[k];
    // "Mr. | Quill and the mayor"
    const title = token?.text === '.' && lexicon.has(List.titles, tokens[k - 1]);
    if (token?.kind === 'punctuation' && !title && !partsNames(parse, names, k, { first, last })) return false;
    const name = names.get(k);
    if (name) {
      governed ||= k > first && isInAny(PREPOSITIONS, tokens[k - 1]);
      k = name.last - 1;
      continue;
    }
    if (k > first && isAnd(parse, k))
      return opensSecond(parse, names, k + 1, last, governed) || joinsMany(parse, { first, last }, k);
  }
  return false;
}

/**
 * Where nouns have capitals a second article may be a genitive's ("der Sprecher der Polizei und der Feuerwehr"), and a name may be one's
 * too: two act together where nothing stands before the conjunction that the first of them governs („Der Landrat und Ministerin Name“),
 * or where the second article is no genitive's („Der Sprecher der Polizei und die Leiterin“).
 */
function joinsPlainly(parse: Parse, names: NameIndex, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  let genitive = false;
  for (let k = first; k < last - 1; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'punctuation' || token.marked !== -1) return false;
    if (k > first && isAnd(parse, k)) {
      const next = tokens[k + 1];
      const opens = lexicon.has(List.determiners, next) && !lexicon.has(List.oblique, next);
      if (genitive) return opens && !lexicon.has(List.attaching, next);
      const noun = next?.capital === true && isNoun(parse, next);
      const named = names.has(k + 2) || endsInName(parse, names, k + 2, last);
      return opens || names.has(k + 1) || (noun && !(named && agrees(parse, k - 1, k + 1)));
    }
    const name = names.get(k);
    if (name) k = name.last - 1;
    else if (isInAny(PREPOSITIONS, token)) return false;
    else if (k > first && lexicon.has(List.determiners, token)) genitive = true;
  }
  return false;
}

/** „die Ärztin und Leiterin der Klinik, | Anna Name“: one name behind a comma ends the phrase. */
function endsInName({ tokens }: Parse, names: NameIndex, from: number, last: number): boolean {
  for (let k = from; k < last; k++) if (tokens[k]?.text === ',') return names.get(k + 1)?.last === last;
  return false;
}

/** „Der Lehrer und Forscher | Jan Name“: before one name two nouns of one gender tell of one person, as „Der Landrat und Ministerin Name“ do not. */
function agrees({ tokens, lexicon }: Parse, one: number, other: number): boolean {
  const gender = lexicon.roles.get(tokens[one]?.low ?? '');
  const second = lexicon.roles.get(tokens[other]?.low ?? '');
  return gender !== undefined && (gender === second || second === 'x');
}

/** "Teachers and parents", "Mr. Quill and other analysts": where nouns pile up, several people need no determiner, and no preposition leads to them. */
function joinsMany({ tokens, lexicon }: Parse, { first, last }: Range, and: number): boolean {
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.groups, tokens[last - 1])) return false;
  return !tokens.slice(first, last).some((token, k) => first + k !== and && isInAny(PREPOSITIONS, token));
}

/** A name behind a name that nothing governs, or a determiner with a noun for somebody who can speak. */
function opensSecond(parse: Parse, names: NameIndex, index: number, last: number, governed: boolean): boolean {
  const { tokens, lexicon } = parse;
  // "Obama and Clinton's reaction": of whom the phrase tells something is not who acts.
  for (let k = index; k < last - 1; k++) if (isOwning(parse, k)) return false;
  if (names.has(index) || lexicon.has(List.titles, tokens[index])) return !governed;
  if (!lexicon.has(List.determiners, tokens[index])) return false;
  for (let k = index + 1; k < last; k++) {
    if (names.has(k) || isNoun(parse, tokens[k] as (typeof tokens)[number])) return true;
    if (isInAny(PREPOSITIONS, tokens[k])) return false;
  }
  return false;
}
