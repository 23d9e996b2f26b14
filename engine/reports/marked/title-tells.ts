import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/**
 * « «La casa dei pini» racconta quattro donne », « «El faro» cuenta la historia de un pueblo »: marked words without a verb, and no comma
 * between them and a verb in the singular, are a title that is its subject, where what stands behind it are several, or nobody.
 */
export function titleTells(parse: Parse, names: NameIndex, group: VerbGroup, behind: Range): boolean {
  const { tokens, lexicon } = parse;
  const mark = group.first - 1;
  if (!lexicon.language.grammar.dropsSubject || tokens[mark]?.kind !== 'mark' || isOmitted(behind)) return false;
  const passage = tokens[mark - 1]?.marked ?? -1;
  let first = mark - 1;
  while (tokens[first - 1]?.marked === passage && tokens[first - 1]?.kind !== 'mark') first--;
  if (passage === -1 || !tokens[first]?.capital || tokens[mark - 1]?.kind !== 'word') return false;
  for (let k = first; k < mark; k++) if (isFiniteVerb(parse, k)) return false;
  const verb = tokens[group.first];
  if (group.plural || lexicon.has(List.pluralEnding, verb)) return false;
  return isSeveral(parse, names, behind) || !canSpeak(parse, names, behind);
}

/** « quattro donne », « las mujeres » */
function isSeveral(parse: Parse, names: NameIndex, behind: Range): boolean {
  const { tokens, lexicon } = parse;
  const { plural, joint } = readPhrase(parse, names, behind);
  const first = tokens[behind.first];
  const counted = lexicon.has(List.numberWords, first) && !lexicon.has(List.determiners, first);
  return !joint && (plural || counted || first?.kind === 'number');
}
