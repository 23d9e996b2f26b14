import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../noun.ts';
import { behindExceeded } from './exceeded.ts';

/** What leads to an infinitive inside a phrase. */
const INTO = listsOf(List.prepositions, List.infinitive);

/** How many tokens tell a number at most, its noun among them. */
const LONGEST_COUNT = 5;
/** What numbers in words are made of. */
const COUNTING = listsOf(List.numberWords, List.determiners, List.attaching);

/** « Un vecino acusado de robar | 3.000 euros dice que S », "A post shared | 300 times says": what is done within the phrase, and how often, begins no subject. */
export function isDoneThere(parse: Parse, index: number, edge: number): boolean {
  const { tokens, lexicon } = parse;
  if (index > edge && tellsHowOften(parse, index)) return true;
  if (isObjectOfParticiple(parse, index, edge)) return true;
  if (!lexicon.language.grammar.dropsSubject) return false;
  // « três mil euros | a uma paróquia »
  if (lexicon.has(List.addressee, tokens[index]) && lexicon.has(List.numberWords, tokens[index + 1])) return true;
  // « accusato di aver rubato | un'auto »
  const verb = lexicon.having.has(tokens[index - 2]?.low ?? '') ? index - 2 : index - 1;
  const infinitive = lexicon.has(List.infinitiveEnding, tokens[verb]) && !tokens[verb]?.capital;
  return infinitive && verb - 1 > edge && isInAny(INTO, tokens[verb - 1]);
}

/** "Researchers using | a telescope say": right behind a participle, and with a noun for somebody before that, stands what they do it to. */
function isObjectOfParticiple(parse: Parse, index: number, edge: number): boolean {
  const { tokens, lexicon } = parse;
  const [somebody, participle] = [tokens[index - 2], tokens[index - 1]];
  if (!lexicon.language.grammar.nounsPile || index - 2 < edge || !lexicon.has(List.gerundEnding, participle))
    return false;
  return somebody?.kind === 'word' && !lexicon.has(List.prepositions, participle) && isNoun(parse, somebody);
}

/** "40,000 times", « plus de deux millions de fois » */
function tellsHowOften(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const first = Math.max(index, behindExceeded(parse, index));
  for (let k = first; k < first + LONGEST_COUNT; k++) {
    if (k > first && lexicon.has(List.repeats, tokens[k])) return true;
    if (tokens[k]?.kind !== 'number' && !isInAny(COUNTING, tokens[k])) return false;
  }
  return false;
}
