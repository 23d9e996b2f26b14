import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlainWord } from './unlisted.ts';
import { verbSecond } from './verb-second.ts';

/** A verb form that hardly ever stands but in reported speech („lege“, „folge“, „danke“); with a capital it is a noun („Folge“). */
export function isToldForm({ lexicon }: Parse, token: Token | undefined): boolean {
  if (token?.capital !== false) return false;
  return (
    lexicon.has(List.subjunctive, token) || (lexicon.has(List.finiteCues, token) && lexicon.has(List.toldVerb, token))
  );
}

/**
 * „Er sichere Arbeitsplätze.“, „Dafür bekomme er nichts.“, „Das Urteil stütze sich auf nichts.“: right beside a pronoun for one, behind
 * the noun that opens its sentence, or in second place, a verb has this ending in reported speech alone, but for the past in „-te“.
 */
export function isToldBySubject(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (lexicon.language.cues.subjunctive === '' || token?.kind !== 'word' || token.marked !== -1 || token.capital)
    return false;
  if (!/.{3}[^t]e$/u.test(token.low) || !isPlainWord(parse, index)) return false;
  const start = sentenceStart(parse, index);
  return (
    followsPronoun(parse, index, start) ||
    leadsPronoun(parse, index, start) ||
    followsNoun(parse, index, start) ||
    // „Dort herrsche eine große Angst“
    verbSecond(parse, start, index + 1) === index
  );
}

function followsPronoun({ tokens, lexicon }: Parse, index: number, start: number): boolean {
  const before = tokens[index - 1];
  // „…, ihnen verderbe die Ware“
  if (!lexicon.has(List.pronouns, before) && !lexicon.has(List.strongPronouns, before)) return false;
  if (lexicon.has(List.relativeForms, before) && !before?.capital) return false;
  return index - 1 === start || tokens[index - 2]?.text === ',';
}

function leadsPronoun({ tokens, lexicon }: Parse, index: number, start: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (index <= start || before?.kind !== 'word' || lexicon.has(List.determiners, before)) return false;
  return lexicon.has(List.pronouns, next) && !lexicon.has(List.determiners, next) && next?.capital === false;
}

/** How many tokens the noun phrase that opens a sentence has at most. */
const LONGEST_OPENING = 7;

function followsNoun(parse: Parse, index: number, start: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || !before.capital || index - 1 <= start || index - start > LONGEST_OPENING) return false;
  // „Die für den Verein startende Anna Pohl“: an attribute.
  if (!lexicon.has(List.determiners, tokens[start]) || /ende$/u.test(tokens[index]?.low ?? '')) return false;
  if (lexicon.has(List.prepositions, tokens[start + 1]) || lexicon.has(List.contracted, tokens[start + 1]))
    return false;
  return tokens.slice(start, index).every((token) => token.kind === 'word' && !lexicon.has(List.auxiliaries, token));
}
