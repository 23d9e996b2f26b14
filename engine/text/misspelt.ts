import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { shortFor, type Word } from '../lexicon/words.ts';
import { isSign, PAUSES, STOPS } from './signs.ts';
import type { Token } from './tokens.ts';

/** How far, in tokens, the verb of a clause is looked for. */
const REACH = 30;

/**
 * The word that one typed like another stands for, where nothing else can stand: „sagte, das die Brücke hält“ for „dass“, « a dicho que »
 * for « ha dicho que », « segun » for « según », « l'ad » for an office behind its elided article; null where it may be meant as it is.
 */
export function meantWord(tokens: readonly Token[], index: number, lexicon: Lexicon): Word | null {
  const token = tokens[index] as Token;
  const { misspelt } = lexicon.language.text;
  const meant = misspelt && Object.hasOwn(misspelt, token.low) ? misspelt[token.low] : undefined;
  if (meant === undefined) return null;
  // « A l'époque, … »: the capital stays, for it shows where a sentence begins.
  const word = lexicon.word(token.capital ? (meant[0] as string).toUpperCase() + meant.slice(1) : meant);
  const stands = lexicon.lists(List.clause, meant)
    ? opensClause(tokens, index, lexicon)
    : lexicon.lists(List.relatives, meant)
      ? tellsOfName(tokens, index, lexicon)
      : lexicon.lists(List.roles, meant)
        ? /['’]$/u.test(tokens[index - 1]?.text ?? '')
        : lexicon.lists(List.auxiliaries, meant)
          ? helpsParticiple(tokens, index, lexicon)
          : !lexicon.has(List.auxiliaries, token) || lacksAccent(tokens, index, lexicon);
  return stands ? shortFor(word, token.text) : null;
}

/** „sagte, das die …“, „behauptet jedoch das er …“: behind a verb that reports, before an article or a pronoun that the word cannot go with. */
function opensClause(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1];
  if (!lexicon.has(List.determiners, next) && !lexicon.has(List.pronouns, next)) return false;
  const comma = tokens[index - 1]?.text === ',';
  let verb = comma ? index - 2 : index - 1;
  if (lexicon.has(List.adverbs, tokens[verb])) verb--;
  if (!lexicon.has(List.finiteCues, tokens[verb]) && !lexicon.has(List.participleCues, tokens[verb])) return false;
  return comma || hasVerb(tokens, index + 2, lexicon);
}

/** « el alcalde, Nombre, quién reconoció que S »: between a comma and a verb that reports, what asks elsewhere tells of whoever is named before. */
function tellsOfName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [before, comma] = [tokens[index - 2], tokens[index - 1]];
  let verb = index + 1;
  while (lexicon.has(List.clitics, tokens[verb]) || lexicon.has(List.auxiliaries, tokens[verb])) verb++;
  const reports = lexicon.has(List.finiteCues, tokens[verb]) || lexicon.has(List.participleCues, tokens[verb]);
  return comma?.text === ',' && before?.capital === true && reports;
}

/**
 * « A ses yeux, S », « A la mairie, … »: a capital is typed without its accent, at the head of a sentence and before anything but a participle
 * (« A déclaré Nom ») or a hung pronoun.
 */
function lacksAccent(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token?.capital || next?.block !== token.block || (next.kind !== 'word' && next.kind !== 'number')) return false;
  const opens = before?.block !== token.block || isSign(before, STOPS) || before.kind === 'mark';
  return opens && !next.inverted && !lexicon.has(List.participleCues, next) && !lexicon.has(List.participle, next);
}

/** „sagte das der Polizei.“: without a comma only the verb of what is said tells a clause. */
function hasVerb(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  for (let k = first; k < first + REACH && k < tokens.length && !isSign(tokens[k], PAUSES); k++)
    if (lexicon.has(List.auxiliaries, tokens[k]) || lexicon.has(List.passive, tokens[k])) return true;
  return false;
}

/** « La alcaldesa a dicho que … », « “Words”, a dicho la alcaldesa »: right before a participle that reports words beside it. */
function helpsParticiple(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!lexicon.has(List.participleCues, tokens[index + 1])) return false;
  const behind = tokens[index + 2];
  if (!behind || lexicon.has(List.clause, behind) || behind.text === ':' || isSign(behind, STOPS)) return true;
  const before = tokens[tokens[index - 1]?.text === ',' ? index - 2 : index - 1];
  return before?.kind === 'mark' && (behind.capital || lexicon.has(List.determiners, behind));
}
