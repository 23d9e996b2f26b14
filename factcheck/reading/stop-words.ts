import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { List } from '../../engine/lexicon/lists.ts';
import { wordSet } from '../../engine/lexicon/word-set.ts';
import type { Token } from '../../engine/text/tokens.ts';

/** The engine's lists of words that say how a sentence hangs together, not what it is about. */
const FUNCTION_WORDS = [
  List.definite,
  List.contracted,
  List.prepositions,
  List.conjunctions,
  List.coordinators,
  List.linkers,
  List.relatives,
  List.clitics,
  List.reflexives,
  List.auxiliaries,
  List.been,
  List.determiners,
  List.pronouns,
  List.strongPronouns,
  List.speakerPronouns,
  List.impersonal,
  List.infinitive,
  List.negated,
  List.negations,
  List.clause,
  List.asWords,
];

const frequentWords = new Map<string, ReadonlySet<string>>();

/** Whether a word says nothing of what a text is about. */
export function isStopWord(token: Token, lexicon: Lexicon): boolean {
  const { code, text } = lexicon.language;
  let frequent = frequentWords.get(code);
  if (!frequent) {
    frequent = wordSet(text.frequent);
    frequentWords.set(code, frequent);
  }
  return frequent.has(token.low) || FUNCTION_WORDS.some((list) => lexicon.has(list, token));
}
