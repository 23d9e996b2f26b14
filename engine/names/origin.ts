import type { Language } from '../languages/language.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { perLanguage } from '../lexicon/per-language.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

const endingOf = perLanguage(({ people }) => (people.origins ? new RegExp(`(?:${people.origins})$`, 'iu') : null));

/** Whether a word with a capital has the ending of a noun for where somebody comes from (« Serbe », « Lyonnaise »). */
export function isOfOrigin(language: Language, text: string): boolean {
  return endingOf(language)?.test(text) === true;
}

/** « le Serbe », « la Lyonnaise de 24 ans », "the Swede": behind the article for one such a noun points at somebody; no « Française des jeux ». */
export function tellsOrigin({ tokens, lexicon }: Parse, index: number): boolean {
  const [article, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token?.capital || !article || article.block !== token.block || !lexicon.has(List.definite, article))
    return false;
  if (lexicon.determiners.get(article.low)?.endsWith('p') !== false || !isOfOrigin(lexicon.language, token.text))
    return false;
  if (lexicon.language.grammar.nounsPile && tellsKind(behind)) return false;
  // « le Français | aux dix titres »
  const governs = lexicon.has(List.contracted, behind) && lexicon.has(List.joints, behind);
  return !(behind?.capital && behind.kind === 'word') && !governs;
}

/** What stands behind a noun that is alone: "the Swede | said", "the Swede | in goal". */
const BEHIND = listsOf(
  List.finiteCues,
  List.verbs,
  List.auxiliaries,
  List.prepositions,
  List.conjunctions,
  List.adverbs,
  List.adverbEnding,
  List.pastEnding,
);

/** "the Greek government": before a noun the word tells of what kind a thing is. */
function tellsKind(behind: Token | undefined): boolean {
  return behind?.kind === 'word' && !behind.capital && !isInAny(BEHIND, behind);
}
