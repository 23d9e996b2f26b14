import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { type CueGroups, groupsOf } from '../lexicon/verbs.ts';
import type { Parse } from '../parse.ts';
import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

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
  List.gerundEnding,
);

const PEOPLE = listsOf(List.roles, List.anybody, List.organisations, List.groups);

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
  if (isOffset(parse, index - 1, token.block)) {
    const closes = (tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1])?.kind === 'mark';
    // "„…“, gab sich Name kämpferisch": behind its pronoun a verb that the lists know tells how somebody spoke, too.
    const reflexive = lexicon.language.cues.inverts && lexicon.has(List.reflexives, tokens[index + 1]) ? 1 : 0;
    const verb = isPlainWord(parse, index) || (reflexive === 1 && lexicon.has(List.verbs, token));
    if (closes && verb && someoneAt(parse, index + 1 + reflexive)) return UNLISTED;
    if (isHungPronoun(parse, index + 1) && !lexicon.has(List.auxiliaries, token)) return UNLISTED;
  }
  if (
    isHungPronoun(parse, index - 1) &&
    lexicon.has(List.auxiliaries, tokens[index - 2]) &&
    isOffset(parse, index - 3, token.block)
  )
    return UNLISTED_PARTICIPLE;
  return undefined;
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
  return (lexicon.has(List.determiners, object) || lexicon.has(List.contracted, object)) && isPlainWord(parse, index);
}

/** Somebody begins here: a name, or a determiner with a noun for people. */
function someoneAt(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1) return false;
  if (token.capital || lexicon.has(List.titles, token)) return true;
  return lexicon.has(List.determiners, token) && isInAny(PEOPLE, tokens[index + 1]);
}
