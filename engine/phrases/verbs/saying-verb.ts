import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';
import { isPlainWord } from './unlisted.ts';
import type { VerbGroup } from './verbs.ts';

/** What stands before the first verb and belongs to it. */
const BEFORE_VERB = listsOf(List.clitics, List.reflexives, List.negations);
/** What no verb is: a word of these opens a phrase of another kind (« antes de añadir », « sin decir »). */
const NO_VERBS = listsOf(
  List.prepositions,
  List.contracted,
  List.conjunctions,
  List.linkers,
  List.adverbs,
  List.determiners,
  List.pronouns,
  List.modals,
);
const WITHIN = listsOf(List.conjunctions, List.linkers, List.pronouns);
const OFFSETS = signs(',!?…');

/** How many tokens may stand before the infinitive, the first verb among them. */
const LONGEST = 6;

/**
 * « … », se limitó a decir Nombre; « … », ha voluto sottolineare Nome; « … », acabó diciendo: behind marked words a verb whose object is
 * the saying. Both together are read as one verb that reports; null where no such verb opens the report.
 */
export function withVerbOfSaying(parse: Parse, group: VerbGroup): VerbGroup | null {
  const { tokens, lexicon } = parse;
  const { bareClause, inverts } = lexicon.language.cues;
  if (hasObject(parse, group.last)) return null;
  if (bareClause || inverts || (group.form !== 'infinitive' && group.form !== 'gerund')) return null;
  let first = group.first;
  while (group.first - first < LONGEST && isWithin(parse, first - 1)) first--;
  const before = tokens[first - 1];
  const opens = isSign(before, OFFSETS) ? tokens[first - 2] : before;
  if (first === group.first || opens?.marked === -1 || opens?.sentence !== tokens[first]?.sentence) return null;
  let verb = first;
  while (verb < group.first && isInAny(BEFORE_VERB, tokens[verb])) verb++;
  const opening = tokens[verb] as Token;
  if (verb >= group.first || isInAny(NO_VERBS, opening)) return null;
  // « pidió declarar »: a verb that reports has its own say, but for one that only goes on (« continua a ripetere »).
  const reports = lexicon.has(List.finiteCues, opening) && !lexicon.has(List.continuing, opening);
  if (reports && !(verb === group.first - 1 && wants(parse, verb))) return null;
  return { ...group, first, form: 'finite' };
}

/** « quiso subrayar »: a verb of will right before the infinitive, which itself reports no statement. */
function wants({ tokens, lexicon }: Parse, verb: number): boolean {
  const classes = lexicon.cueGroups(tokens[verb]?.low ?? '').finite?.classes;
  return classes?.has('will') === true && !classes.has('say');
}

/** « sigue defendiendo », « continua a ripetere »: a verb that goes on, with the one that reports right behind it. */
export function leadsToSaying(parse: Parse, { verb, last }: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.continuing, tokens[verb])) return false;
  const at = lexicon.has(List.infinitive, tokens[last]) ? last + 1 : last;
  if (hasObject(parse, at + 1)) return false;
  const { gerund, infinitive } = lexicon.has(List.cues, tokens[at])
    ? lexicon.cueGroups(tokens[at]?.low ?? '')
    : { gerund: null, infinitive: null };
  return gerund !== null || infinitive !== null;
}

/** « aggiunge indicando un secchio »: what is shown, told or pointed at is nobody who speaks. */
function hasObject(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const noun = tokens[index + 1];
  const article = lexicon.has(List.determiners, tokens[index]) && tokens[index]?.marked === -1;
  return article && noun?.kind === 'word' && !noun.capital && isPlainWord(parse, index + 1) && !isNoun(parse, noun);
}

function isWithin({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1 || token.capital) return false;
  // « limitou-se a dizer »: a reflexive may be a conjunction elsewhere.
  return lexicon.has(List.reflexives, token) || !isInAny(WITHIN, token);
}
