import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import { isFullName } from '../../names/full-name.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { opensAge } from '../asides/aside-end.ts';
import { isNoun } from '../noun.ts';
import { phraseEndingAt } from '../phrase-ending.ts';
import { stepOverAdverbs } from '../verbs/adverbs-before.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { nameToldOf } from './name-told-of.ts';

const SPOKEN_FOR = listsOf(List.organisations, List.documents);

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/** How far back what a relative stands for begins, in tokens. */
const LONGEST = 12;

/**
 * What « qui » stands for: the nearest noun for somebody who can speak, whatever governs it (« appréciée par la Commission qui
 * regrette »), else the whole phrase.
 */
export function antecedentEndingAt(
  parse: Parse,
  names: NameIndex,
  end: number,
  first: number,
  plural: boolean,
): Range | null {
  const { tokens, lexicon } = parse;
  const { nounsPile, dropsSubject } = lexicon.language.grammar;
  // "met Ann Example, 33, who said"
  const aged =
    nounsPile && tokens[end]?.kind === 'number' && tokens[end - 1]?.text === ',' && tokens[end + 1]?.text === ',';
  if (aged && end - 2 > first) return antecedentEndingAt(parse, names, end - 2, first, plural);
  // « ha parlato Nome, 54 anni, che ha detto »
  const years = dropsSubject && tokens[end - 2]?.text === ',' && opensAge(parse, end - 1) ? end - 3 : -1;
  if (years > first) return antecedentEndingAt(parse, names, years, first, plural);
  let contracted: number | null = null;
  const relative = tokens[end + 1]?.text === ',' ? tokens[end + 2] : tokens[end + 1];
  const personal = nounsPile && lexicon.personalRelatives.has(relative?.low ?? '');
  // "the head of Example Ltd, which said"
  const thing = nounsPile && !personal ? nameEndingAt(names, end, first) : null;
  if (thing) return thing;
  // « el portavoz del grupo en el Congreso, Nombre, quien recuerda »: a full name between commas is who is spoken of.
  const apposed = dropsSubject && relative !== tokens[end + 1] ? nameEndingAt(names, end, first) : null;
  const whole = apposed && tokens[apposed.first - 1]?.text === ',' && isFullName(names.get(apposed.first)?.words);
  if (whole) return apposed;
  // « Nom, maire de Lieu, qui dénonce », « Nom, 34 ans, qui dénonce »
  const holder = nounsPile || lexicon.language.grammar.capitalNouns ? null : holderEndingAt(parse, names, end, first);
  if (holder) return holder;
  const toldOf = nameToldOf(parse, names, end + 1, first);
  if (toldOf) return toldOf;
  for (let k = end; k >= first && end - k < LONGEST; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, BREAKS) || isFiniteVerb(parse, k)) break;
    // "mocked the rule, saying anybody who complains"
    if (lexicon.has(List.gerundCues, token)) break;
    // « les accusations du maire, qui affirme »
    const whose = lexicon.has(List.contracted, token) && lexicon.has(List.statements, tokens[k - 1]);
    if (whose && isNoun(parse, tokens[k + 1] as Token)) return { first: k, last: end + 1 };
    // « la cifra supera a la | del Instituto Nombre, que afirma », no « a dona | da padaria, que afirma »
    const alone = dropsSubject && lexicon.has(List.contracted, token) && lexicon.has(List.determiners, tokens[k - 1]);
    if (alone && isNoun(parse, tokens[k + 1] as Token)) contracted ??= k;
    // "a focal point for residents here, who have called for", "angered local farmers, who say": people without an article
    const people = nounsPile && lexicon.has(List.groups, token) ? peopleAt(parse, k) : -1;
    if (people !== -1) return { first: people, last: stepOverAdverbs(parse, end, k) + 1 };
    if (!lexicon.has(List.determiners, token)) continue;
    // "the head of the union, who said", "farmers in the north, who said"
    const place = isInAny(PREPOSITIONS, tokens[k - 1]) && !tokens.slice(k + 1, end + 1).some((t) => isNoun(parse, t));
    if (personal && (place || (lexicon.has(List.attaching, tokens[k - 1]) && lexicon.has(List.roles, tokens[k - 2]))))
      continue;
    let window = k + 1;
    while (window < k + 4 && !(dropsSubject && isInAny(PREPOSITIONS, tokens[window]))) window++;
    const head = tokens.slice(k + 1, window).find((t) => isNoun(parse, t));
    const owner = dropsSubject && !plural ? ownerOfSeveral(parse, names, k, end) : null;
    if (owner) return owner;
    if (head && isOfOffice(parse, k, head, plural)) continue;
    if (head) return { first: describedBefore(parse, names, k, first), last: end + 1 };
    break;
  }
  if (contracted !== null) return { first: contracted, last: end + 1 };
  return (
    (personal ? holderEndingAt(parse, names, end, first) : agentEndingAt(parse, end, first)) ??
    metPerson(parse, names, end, first) ??
    phraseEndingAt(parse, names, end, first, plural) ??
    contractedEndingAt(parse, end, first) ??
    bareEndingAt(parse, end, first) ??
    // "was opposed by Ann Example, who said", « par les rebelles, qui ont affirmé »
    personEndingAt(parse, names, end, first) ??
    severalBefore(parse, end, first, plural)
  );
}

/** « le rassicurazioni | del sindaco Nome, che ha annunciato »: a verb in the singular tells of the person whose the things in the plural are. */
function ownerOfSeveral(parse: Parse, names: NameIndex, article: number, end: number): Range | null {
  const { tokens, lexicon } = parse;
  if (lexicon.determiners.get(tokens[article]?.low ?? '')?.endsWith('p') !== true) return null;
  const joint = article + 2;
  if (tokens[end + 1]?.text !== ',' || !lexicon.has(List.contracted, tokens[joint])) return null;
  const name = nameEndingAt(names, end, joint);
  const office = name && tokens.slice(joint + 1, name.first).some((token) => lexicon.has(List.roles, token));
  return office ? { first: joint + 1, last: end + 1 } : null;
}

/** « le maire de | la ville, qui évoque une panne », « les élus de | la région, qui dénoncent »: the institution that somebody's office is of. */
function isOfOffice({ tokens, lexicon }: Parse, article: number, noun: Token, plural: boolean): boolean {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (nounsPile || capitalNouns || !lexicon.has(List.joints, tokens[article - 1])) return false;
  const one = lexicon.determiners.get(tokens[article]?.low ?? '')?.endsWith('s') === true;
  const institution = lexicon.has(List.organisations, noun) && !lexicon.has(List.roles, noun);
  const opens = lexicon.has(List.determiners, tokens[article - 3]) ? article - 3 : article - 4;
  if (!lexicon.has(List.determiners, tokens[opens]) || tokens[article - 2]?.capital) return false;
  if (plural && one) return true;
  return institution && tokens.slice(opens + 1, article - 1).some((token) => lexicon.has(List.roles, token));
}

/** "the auditor, whose office found S": an institution or a text that a relative says is somebody's speaks for them; no "whose lawyer said". */
export function ownerEndingAt(parse: Parse, names: NameIndex, noun: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  const whose = noun - 1;
  if (!lexicon.language.grammar.nounsPile || whose - 1 <= first || !lexicon.has(List.linkers, tokens[whose]))
    return null;
  if (!isInAny(SPOKEN_FOR, tokens[noun]) || lexicon.has(List.roles, tokens[noun])) return null;
  return antecedentEndingAt(parse, names, tokens[whose - 1]?.text === ',' ? whose - 2 : whose - 1, first, false);
}

/** Where people and things share a relative, a full name alone tells somebody. */
function personEndingAt({ lexicon }: Parse, names: NameIndex, end: number, first: number): Range | null {
  const name = nameEndingAt(names, end, first);
  return name && (lexicon.language.grammar.nounsPile || isFullName(names.get(name.first)?.words)) ? name : null;
}

/** « par les rebelles »: an article and a noun in the plural that no list has, before a verb in the plural, whatever governs them. */
function severalBefore({ tokens, lexicon }: Parse, noun: number, first: number, plural: boolean): Range | null {
  const article = tokens[noun - 1];
  const many = plural && noun - 1 > first && lexicon.determiners.get(article?.low ?? '')?.endsWith('p') === true;
  return many && isInAny(PREPOSITIONS, tokens[noun - 2]) && tokens[noun]?.kind === 'word'
    ? { first: noun - 1, last: noun + 1 }
    : null;
}

/** « Interrogé par un passant qui lui demande »: whoever did it, behind a participle's preposition, by a noun that no list has. */
function agentEndingAt({ tokens, lexicon }: Parse, end: number, first: number): Range | null {
  const article = lexicon.has(List.determiners, tokens[end - 2]) ? end - 2 : end - 1;
  const agent = lexicon.has(List.presentedBy, tokens[article - 1]) && lexicon.has(List.participle, tokens[article - 2]);
  return agent && article - 1 > first && lexicon.has(List.determiners, tokens[article])
    ? { first: article, last: end + 1 }
    : null;
}

/**
 * « Nome litiga con | Altro Nome, che chiede », « Nome incontra | Altro Nome, che ha detto », « contra vereador Nome, que diz »: a full name behind a
 * preposition that binds no noun, what somebody is between at most, or behind a word that follows another name as a verb does.
 */
function metPerson({ tokens, lexicon }: Parse, names: NameIndex, end: number, first: number): Range | null {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  const name = nounsPile || capitalNouns ? null : nameEndingAt(names, end, first);
  if (!name || !isFullName(names.get(name.first)?.words)) return null;
  let at = name.first - 1;
  if (lexicon.has(List.roles, tokens[at]) && !tokens[at]?.capital) at--;
  const before = tokens[at];
  if (at < first || before?.kind !== 'word' || lexicon.has(List.joints, before)) return null;
  if (isInAny(PREPOSITIONS, before)) return name;
  const met = !isInAny(SOMEBODY, before) && !before.capital && nameEndingAt(names, name.first - 2, first) !== null;
  return met ? name : null;
}

function nameEndingAt(names: NameIndex, end: number, first: number): Range | null {
  for (let k = end; k >= first && end - k < LONGEST_NAME; k--) {
    const name = names.get(k);
    if (name) return name.last === end + 1 ? { first: k, last: name.last } : null;
  }
  return null;
}

/** "local | farmers", no "angered | farmers": the first token of people without an article and of the adjectives before them; -1 where an article stands there. */
function peopleAt({ tokens, lexicon }: Parse, noun: number): number {
  let first = noun;
  while (tokens[first - 1]?.capital === false && lexicon.has(List.adjective, tokens[first - 1])) first--;
  const before = tokens[first - 1];
  const opens = before?.kind === 'word' && !lexicon.has(List.determiners, before) && !lexicon.has(List.owning, before);
  return opens && before.sentence === tokens[noun]?.sentence ? first : -1;
}

/** "met Ann Example, now the board's leader, who said": the name that an apposition at `index` describes, else `index`. */
function describedBefore(parse: Parse, names: NameIndex, index: number, first: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return index;
  const comma = lexicon.has(List.adverbs, tokens[index - 1]) ? index - 2 : index - 1;
  if (tokens[comma]?.text !== ',' || tokens[comma]?.marked !== -1) return index;
  for (let k = comma - 1; k >= first && comma - k <= LONGEST_NAME; k--) if (names.get(k)?.last === comma) return k;
  return index;
}

/** "was welcomed by Ann Example, chair of the board, who said": the name before the comma, and the office without an article that describes it. */
function holderEndingAt(parse: Parse, names: NameIndex, end: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  let comma = end;
  while (comma > first && end - comma < LONGEST && tokens[comma]?.kind === 'word') comma--;
  if (tokens[comma]?.text !== ',' || lexicon.has(List.determiners, tokens[comma + 1])) return null;
  const office = tokens.slice(comma + 1, end + 1).some((token) => lexicon.has(List.roles, token));
  const aged = tokens[comma + 1]?.kind === 'number' && comma + 2 === end && lexicon.has(List.years, tokens[end]);
  const holder = office || aged ? nameEndingAt(names, comma - 1, first) : null;
  return holder && isFullName(names.get(holder.first)?.words) ? { first: holder.first, last: end + 1 } : null;
}

/** "complaints from listeners who said": where nouns pile up, a plural needs no article. */
function bareEndingAt(parse: Parse, end: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  const noun = tokens[end] as Token;
  const plural = noun.marked === -1 && !noun.capital && lexicon.has(List.pluralNoun, noun);
  const governed = lexicon.has(List.prepositions, tokens[end - 1]) || isFiniteVerb(parse, end - 1);
  return plural && governed && end > first ? { first: end, last: end + 1 } : null;
}

/** « L'ordre est venu du sous-préfet, qui affirme »: a noun for somebody behind a contraction. */
function contractedEndingAt(parse: Parse, end: number, first: number): Range | null {
  const noun = isNoun(parse, parse.tokens[end] as Token);
  return noun && end > first && parse.lexicon.has(List.contracted, parse.tokens[end - 1])
    ? { first: end - 1, last: end + 1 }
    : null;
}
