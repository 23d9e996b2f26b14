import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { whoPutOut } from '../subjects/by-agent.ts';

const BEFORE_VERB = listsOf(List.clitics, List.auxiliaries, List.adverbs);
const PEOPLE = listsOf(List.roles, List.groups, List.anybody, List.organisations);

/** How many tokens a compound verb has at most. */
const LONGEST_VERB = 4;

/** Whose voice a source is: whoever told the figures or put out the text that it names, else its own. */
export function voiceOf(parse: Parse, names: NameIndex, source: Range): Range {
  return whoTold(parse, names, source) ?? whoPutOut(parse, names, source) ?? source;
}

/**
 * « según los datos que ha facilitado | la Policía, S », « segundo os dados que divulgou | o instituto, S »: figures and texts have the voice of
 * whoever acts in the relative on them, where their verb comes first; null where none does.
 */
function whoTold(parse: Parse, names: NameIndex, source: Range): Range | null {
  const { tokens, lexicon } = parse;
  const { head, name } = readPhrase(parse, names, source);
  if (!lexicon.language.grammar.dropsSubject || name || isInAny(PEOPLE, tokens[head])) return null;
  if (!lexicon.has(List.clause, tokens[source.last])) return null;
  let verb = source.last + 1;
  while (isInAny(BEFORE_VERB, tokens[verb]) && verb < source.last + LONGEST_VERB) verb++;
  const compound = lexicon.has(List.auxiliaries, tokens[verb - 1]) && lexicon.has(List.participle, tokens[verb]);
  if (!compound && !isFiniteVerb(parse, verb) && !isPlainWord(parse, verb)) return null;
  const teller = phraseFrom(parse, names, verb + 1);
  return teller && tokens[teller.last]?.text === ',' && canSpeak(parse, names, teller) ? teller : null;
}
