import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { takesUpLast } from './points.ts';

/**
 * « a annoncé la mairie | ce lundi », « a annoncé Nom | le 3 avril »: an article or a demonstrative that leads to a day or date, where no noun
 * stands behind that ("the morning news"); « ce dernier » is somebody.
 */
export function opensMoment(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.nounsPile) return false;
  const article = tokens[index];
  if (!lexicon.has(List.definite, article) || lexicon.has(List.contracted, article)) return false;
  const behind = tokens[index + 1];
  if (behind?.kind === 'number') return lexicon.has(List.months, tokens[index + 2]);
  return lexicon.has(List.times, behind) && !takesUpLast(parse, index + 1);
}
