import { List } from '../lexicon/lists.ts';
import { isFullName } from '../names/full-name.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { type Report, reportAt } from './report.ts';

/** How many tokens a label has, and how many are stated behind it at least. */
const LONGEST_LABEL = 5;
const FEWEST = 3;
/** How far from a name the verb stands that reports its words, in tokens. */
const NEAR = 3;

/**
 * "Marsh: Pier to reopen in May", „Studie: Schlaf hilft“: before the colon of a headline stands who says what follows, a person whom the
 * article reports, or a text. No « Météo : … », which tells what the article is about.
 */
export function headlineLabel(parse: Parse, names: NameIndex, colon: number): Report | null {
  const { tokens, article } = parse;
  const sign = tokens[colon];
  if (sign?.text !== ':' || tokens[colon + 1]?.marked !== -1) return null;
  const titled = sign.block === 0 || article.blocks[sign.block]?.kind === 'title';
  const label = { first: sentenceStart(parse, colon), last: colon };
  const end = sentenceEnd(parse, colon);
  const states = end - colon > FEWEST && tokens[end - 1]?.text !== '?';
  if (
    !titled ||
    !states ||
    colon - label.first > LONGEST_LABEL ||
    !(isText(parse, label) || isReported(parse, names, label))
  )
    return null;
  const cue = { first: colon, last: colon + 1 };
  return reportAt(parse, cue, { rule: 'colon', source: label, side: 'after', clause: colon + 1 });
}

/** „Umfrage“, "Study": one noun for a text. */
function isText({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  return last - first === 1 && lexicon.has(List.documents, tokens[first]);
}

/** A name whose bearer has a first name here or elsewhere, and stands beside a verb that reports. */
function isReported({ tokens, article, lexicon }: Parse, names: NameIndex, { first, last }: Range): boolean {
  const label = names.get(first);
  if (label?.last !== last) return false;
  const surname = label.words.at(-1);
  let [person, reported] = [isFullName(label.words), false];
  for (let k = last; k < tokens.length && !(person && reported); k++) {
    const name = names.get(k);
    if (!name || name.first !== k || name.words.at(-1) !== surname) continue;
    person ||= isFullName(name.words);
    const around = [...tokens.slice(Math.max(last, k - NEAR), k), ...tokens.slice(name.last, name.last + NEAR)];
    reported ||= around.some((token) => lexicon.has(List.finiteCues, token));
  }
  return article.blocks.length > 1 && person && reported;
}
