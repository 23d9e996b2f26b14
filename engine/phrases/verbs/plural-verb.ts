import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isPlainWord } from './unlisted.ts';

/**
 * « I residenti | protestano », « Las cuentas | cuadran », « Os moradores | protestam »: right behind a plural noun and its article a word
 * with the ending that only plural verbs have is one, whether a list holds it or not.
 */
export function isPluralVerb(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const [article, noun, verb] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!lexicon.language.grammar.dropsSubject || verb?.kind !== 'word' || verb.capital || noun?.capital) return false;
  const plural = lexicon.has(List.definite, article) && lexicon.determiners.get(article?.low ?? '')?.endsWith('p');
  const within = verb.sentence === article?.sentence && verb.marked === article.marked && noun?.kind === 'word';
  return Boolean(plural) && within && lexicon.has(List.pluralEnding, verb) && isPlainWord(parse, index);
}
