import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type CueGroups, groupsOf } from '../../lexicon/verbs.ts';
import { ARTICLES, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const OFFSETS = signs(',!?…');

/** Words of closed classes, nouns for people, and verbs that the lists know. */
const CLOSED = listsOf(
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.adverbs,
  List.auxiliaries,
  List.verbs,
  List.relatives,
  List.times,
  List.determiners,
  List.pronouns,
  List.roles,
  List.clitics,
  List.linkers,
  List.gerundEnding,
);

/** Words that something begins with, or that belong to a verb. */
const SMALL = listsOf(
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.determiners,
  List.pronouns,
  List.relatives,
  List.clitics,
  List.auxiliaries,
  List.titles,
);

/** How many tokens tell at most how something was said. */
const LONGEST_MANNER = 5;

const LEADS = listsOf(List.prepositions, List.joints);
/** Behind one of these somebody is governed, or described. */
const GOVERNS = listsOf(
  List.prepositions,
  List.contracted,
  List.joints,
  List.determiners,
  List.titles,
  List.roles,
  List.anybody,
);

const AUXILIARIES = listsOf(List.auxiliaries, List.passive);
const FINITE = listsOf(List.auxiliaries, List.verbs);

/** How far before its end a passage is searched for a verb, in tokens. */
const LONGEST_CLAUSE = 30;

const UNLISTED = groupsOf([{ class: 'manner', form: 'finite' }]);

const BEHAVING = groupsOf([{ class: 'qualify', form: 'finite' }]);

/** How many tokens stand at most between a reflexive and the words in marks that go with its verb. */
const REACH = 7;

const UNLISTED_PARTICIPLE = groupsOf([{ class: 'manner', form: 'participle' }]);

/** The syntax leaves no doubt whatever the verb is: « …, gronde-t-il », « … », a-t-elle fulminé ». */
export function unlisted(parse: Parse, index: number): CueGroups | undefined {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.kind !== 'word' || token.capital) return undefined;
  if (lexicon.has(List.behaving, token) && describesItself(parse, index)) return BEHAVING;
  // « … », s'énerve Nom; « … », gli urla Nome
  const before = isOnVerb(parse, index - 1) ? index - 2 : index - 1;
  if (isOffset(parse, before, token.block)) {
    const closes = (tokens[before]?.text === ',' ? tokens[before - 1] : tokens[before])?.kind === 'mark';
    // "„…“, gab sich Name kämpferisch": behind its pronoun a verb that the lists know tells how somebody spoke, too.
    const reflexive = lexicon.language.cues.inverts && lexicon.has(List.reflexives, tokens[index + 1]) ? 1 : 0;
    const listed = lexicon.has(List.verbs, token) && (reflexive === 1 || isSaidWhole(parse, index));
    const verb = isPlainWord(parse, index) || listed;
    // „auf dem Schiff „Merle“ weitere Leute“: where a comma belongs before the verb, without one it must look like a verb at least.
    const set = !lexicon.language.cues.bareAfterComma || tokens[before]?.text === ',' || /te?$/u.test(token.low);
    if (closes && verb && set && someoneAt(parse, index + 1 + reflexive)) return UNLISTED;
    const behind = closes ? behindHow(parse, index, verb && set) : index;
    if (behind > index + 1 && someoneAt(parse, behind)) return UNLISTED;
    if (isHungPronoun(parse, index + 1) && !lexicon.has(List.auxiliaries, token)) return UNLISTED;
  }
  if (
    isHungPronoun(parse, index - 1) &&
    lexicon.has(List.auxiliaries, tokens[index - 2]) &&
    isOffset(parse, index - 3, token.block)
  )
    return UNLISTED_PARTICIPLE;
  return compound(parse, index);
}

/** « s' », « gli », « l' »: a pronoun that goes with the verb behind it. */
function isOnVerb({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.reflexives, tokens[index]) || lexicon.has(List.clitics, tokens[index]);
}

/** "“I never saw it, she did” launched a guest": where no list has a verb for one that says, behind a clause in marks somebody says it. */
function isSaidWhole(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const passage = tokens[index - 2]?.marked ?? -1;
  if (!lexicon.language.grammar.nounsPile || passage === -1 || tokens[index - 1]?.kind !== 'mark') return false;
  if (isInAny(AUXILIARIES, tokens[index])) return false;
  let k = index - 2;
  for (; tokens[k]?.marked === passage; k--) if (isInAny(FINITE, tokens[k])) return index - 2 - k < LONGEST_CLAUSE;
  return false;
}

/**
 * « … », a fulminé le maire », « … », ont tranché net Nom et Nom », “…”, has launched Anne Name”: behind marked words an auxiliary, any participle and
 * somebody, or somebody's pronoun before it (“…”, has she launched”).
 */
function compound(parse: Parse, index: number): CueGroups | undefined {
  const { tokens, lexicon } = parse;
  const { pastEnding } = lexicon.language.grammar;
  const asked = pastEnding !== undefined && lexicon.has(List.pronouns, tokens[index - 1]);
  const helper = asked ? index - 2 : index - 1;
  if (!lexicon.has(List.auxiliaries, tokens[helper])) return undefined;
  // « … », l'ha interrotto Nome
  const comma = isOnVerb(parse, helper - 1) ? helper - 2 : helper - 1;
  if (tokens[comma]?.text !== ',' || !endsMarked(parse, comma - 1)) return undefined;
  // « … », si è rallegrato Nome
  if (lexicon.has(List.passive, tokens[helper]) && !lexicon.has(List.reflexives, tokens[helper - 1])) return undefined;
  // In English all participles but the irregular ones are known by their ending.
  if (pastEnding === undefined ? !isPlainWord(parse, index) : !lexicon.has(List.pastEnding, tokens[index]))
    return undefined;
  const told = asked || someoneAt(parse, behindLed(parse, behindAdverb(parse, index + 1)));
  return told ? UNLISTED_PARTICIPLE : undefined;
}

/** A mark, or the last of words whose closing mark is lost. */
function endsMarked({ tokens }: Parse, index: number): boolean {
  return tokens[index]?.kind === 'mark' || (tokens[index]?.marked ?? -1) !== -1;
}

/** « a coupé court | M. Nom », « tranche net | le maire »: one word in lower case that can begin nothing tells how it was said. */
export function behindAdverb(parse: Parse, index: number): number {
  const token = parse.tokens[index];
  const alone = token?.kind === 'word' && !token.capital && token.marked === -1 && !isInAny(SMALL, token);
  return alone && someoneAt(parse, index + 1) ? index + 1 : index;
}

/**
 * « a concédé d'entrée | Nom », « glisse en sortant | le maire »: a preposition and its words tell how or when, up to somebody whom none
 * governs; `index` where it does not.
 */
export function behindLed(parse: Parse, index: number): number {
  const { tokens } = parse;
  if (!isInAny(LEADS, tokens[index])) return index;
  for (let k = index + 1; k <= index + LONGEST_MANNER; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1) return index;
    if (k > index + 1 && someoneAt(parse, k)) return isInAny(GOVERNS, tokens[k - 1]) ? index : k;
    if (token.capital || isInAny(FINITE, token)) return index;
  }
  return index;
}

/** « …», saltó en seguida | la portavoz », « compte à voix basse | Nom »: the token behind what tells how it was said. */
function behindHow(parse: Parse, verb: number, plain: boolean): number {
  const { bracket, nounsPile } = parse.lexicon.language.grammar;
  const led = plain && !bracket && !nounsPile ? behindLed(parse, behindAdverb(parse, verb + 1)) : verb;
  return led > verb + 1 ? led : behindManner(parse, verb + 1);
}

/** « compte à voix basse | Nom », « lit sur son écran | Nom »: behind an ordinary verb a few words that a preposition leads, up to a name. */
function behindManner(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.verbs, tokens[index - 1]) || lexicon.has(List.auxiliaries, tokens[index - 1])) return index;
  if (!lexicon.has(List.prepositions, tokens[index])) return index;
  let k = index + 1;
  while (k < index + LONGEST_MANNER && tokens[k]?.kind === 'word' && !tokens[k]?.capital) k++;
  return k > index + 1 && tokens[k]?.capital === true ? k : index;
}

/** „zeigte sich nach der Sitzung „entsetzt““: a reflexive, and words in marks in the same clause. */
function describesItself({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.has(List.reflexives, tokens[index + 1])) return false;
  for (let k = index + 2; k < index + 2 + REACH; k++) {
    if (tokens[k]?.marked !== -1) return tokens[k]?.sentence === tokens[index]?.sentence;
    if (tokens[k]?.kind !== 'word' && tokens[k]?.kind !== 'number') return false;
  }
  return false;
}

/** A mark or a sign that sets the verb off from what it reports. */
function isOffset(parse: Parse, index: number, block: number): boolean {
  const token = parse.tokens[index];
  return token !== undefined && token.block === block && (token.kind === 'mark' || isSign(token, OFFSETS));
}

/** A pronoun hung on a verb: « -il ». */
function isHungPronoun(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  return token?.inverted === true && parse.lexicon.has(List.pronouns, token);
}

/** A lower-case word of no closed class. */
export function isPlainWord(parse: Parse, index: number): boolean {
  const { lexicon } = parse;
  const token = parse.tokens[index];
  if (isInAny(CLOSED, token)) return false;
  return !(lexicon.language.grammar.adverbEnding !== '' && lexicon.has(List.adverbEnding, token));
}

/**
 * « Anne Nom | teje el mantel », « Anne Nom | guarda o recorte »: right behind a subject a plain word with its object is the verb, and
 * so is a noun for people that an article follows.
 */
export function isUnlistedVerb(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [verb, object] = [tokens[index], tokens[index + 1]];
  if (verb?.kind !== 'word' || verb.capital || verb.marked !== -1) return false;
  if (lexicon.has(List.determiners, object) && lexicon.has(List.roles, verb)) return true;
  // « Nom supprime 40 postes »
  const counted = object?.kind === 'number' && object.sentence === verb.sentence;
  return (counted || isInAny(ARTICLES, object)) && isPlainWord(parse, index);
}

/** « il primario Nome », « la jefa médica Nombre »: a name right behind a noun or two in lower case, where nouns have no capitals. */
function isNamed({ tokens, lexicon }: Parse, index: number): boolean {
  if (lexicon.language.grammar.capitalNouns) return false;
  const plain = (k: number) => tokens[k]?.kind === 'word' && !tokens[k]?.capital && !isInAny(CLOSED, tokens[k]);
  const name = plain(index + 1) ? index + 2 : index + 1;
  return plain(index) && tokens[name]?.kind === 'word' && tokens[name]?.capital === true;
}

/** Somebody begins here: a name, or a determiner with a noun for people. */
function someoneAt(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1) return false;
  if (token.capital || lexicon.has(List.titles, token)) return true;
  if (!lexicon.has(List.determiners, token)) return false;
  return isInAny(SOMEBODY, tokens[index + 1]) || isNamed(parse, index + 1);
}
