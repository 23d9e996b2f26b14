import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/**
 * The head noun of a phrase as roles know it, most likely form first: "des Vereins" is the "Verein", "des Amtes" the "Amt", "dem Zeugen"
 * the "Zeuge", "des Piloten" the "Pilot".
 */
export function nounForms(parse: Parse, phrase: Phrase): string[] {
  const { tokens, lexicon } = parse;
  const noun = tokens[phrase.head]?.low ?? '';
  const article = tokens[phrase.first];
  if (!lexicon.has(List.oblique, article)) return [noun];
  const genitive = article?.low.endsWith('s') && noun.endsWith('s');
  return genitive || noun.endsWith('n') ? [noun, noun.slice(0, -1), noun.slice(0, -2)] : [noun];
}

/** "des Vereins": a description as no subject has it; "der Verein", once met, is the better name. */
export function isOblique(parse: Parse, description: string): boolean {
  return parse.lexicon.lists(List.oblique, description.split(' ')[0] ?? '');
}
