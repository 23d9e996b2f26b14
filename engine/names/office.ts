import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { ARTICLES } from '../lexicon/word-classes.ts';
import type { Parse } from '../parse.ts';
import { isGivenName } from './gender.ts';
import { leadsToInstitution } from './institution.ts';

const HOLDERS = listsOf(List.roles, List.anybody, List.groups);
const OFFICES = listsOf(List.roles, List.titles);

/** The most words of an office that is written with capitals. */
const MOST = 5;

/** « le Président », « la Ministre »: a capital out of respect makes no name; « la Guardia Civil » is one. */
export function isRespectful(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (leadsInstitution(parse, index)) return true;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.block !== token?.block || !isInAny(ARTICLES, before)) return false;
  const institution = next?.capital && next.kind === 'word' && lexicon.has(List.organisations, token);
  return !institution && isInAny(HOLDERS, token);
}

/** "Leader of the House Ada Quill", "Speaker of the Senate": what governs the institution with its article is an office, and no name. */
function leadsInstitution({ tokens, lexicon }: Parse, index: number): boolean {
  const { nounsPile, capitalNouns } = lexicon.language.grammar;
  if (!nounsPile || capitalNouns || !lexicon.has(List.roles, tokens[index])) return false;
  const governs = lexicon.has(List.attaching, tokens[index + 1]) && tokens[index + 1]?.capital === false;
  return governs && isInAny(ARTICLES, tokens[index + 2]) && tokens[index + 3]?.capital === true;
}

/**
 * "the Prime Minister", "the Health Secretary", « la Première Ministre »: capitals out of respect, behind an article and up to a noun for
 * somebody. The whole is a description of whoever holds the office, and none of its words a name. A run that goes on is one
 * ("the Prime Minister Ada Quill"), and so is one with a first name in it.
 * @param index any word of the run
 */
export function isInOffice(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.capitalNouns) return false;
  const { block, marked } = tokens[index] ?? {};
  const goesOn = (k: number) => {
    const token = tokens[k];
    return token?.capital === true && token.kind === 'word' && token.block === block && token.marked === marked;
  };
  let last = index;
  while (last < index + MOST && goesOn(last + 1)) last++;
  if (!isInAny(OFFICES, tokens[last]) || leadsToInstitution(parse, last)) return false;
  let first = index;
  while (first > last - MOST && goesOn(first - 1) && !isInAny(ARTICLES, tokens[first - 1])) first--;
  const article = tokens[first - 1];
  // "Foreign Minister: “We stay”": a label at the head of its block has no article.
  const label = article?.block !== block && tokens[last + 1]?.text === ':';
  const determined = article?.block === block && isInAny(ARTICLES, article);
  if (first === last || !(label || determined)) return false;
  // « la Fiscalía General », « la Procura Generale »: behind the noun for an institution a title is an adjective.
  if (!lexicon.language.grammar.nounsPile && lexicon.has(List.organisations, tokens[first])) return false;
  for (let k = first; k <= last; k++) if (isGivenName(tokens[k]?.text ?? '')) return false;
  return true;
}
