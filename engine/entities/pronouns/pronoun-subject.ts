import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { type Phrase, readPhrase } from '../../phrases/phrase.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import type { Token } from '../../text/tokens.ts';

/** How many tokens an aside between a pronoun and its verb has at most. */
const LONGEST_ASIDE = 12;

/**
 * A pronoun for one person that is the subject of a verb of the journalist's own, or whom somebody told something („Sie hat den Satz gerahmt.“): whoever it stands for is
 * still spoken of. Null where it may be several, or nobody.
 */
export function pronounSubject(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const listed = lexicon.has(List.pronouns, token) || isTold(parse, index);
  if (!listed || token.marked !== -1 || token.kind !== 'word' || names.has(index)) return null;
  const agreement = lexicon.pronouns.get(token.low) ?? lexicon.strongPronouns.get(token.low) ?? 'xx';
  const gendered = agreement[0] === 'm' || agreement[0] === 'f';
  if (!gendered || agreement[1] === 'p' || lexicon.has(List.impersonal, token)) return null;
  const before = tokens[index - 1];
  if (before?.block === token.block && lexicon.has(List.prepositions, before)) return null;
  if (isTold(parse, index)) return readPhrase(parse, names, { first: index, last: index + 1 });
  const verb = verbOf(parse, index);
  // „Er wolle keine Ausreden suchen, meinte Name“: inside what is told a pronoun mostly stands for whoever tells it.
  if (verb === -1 || isToldForm(parse, tokens[verb])) return null;
  // "sie" may be one or many: the verb tells, and one in the infinitive's form does not.
  const many = agreement[1] === 'x' && /en$|^sind$/.test((tokens[verb] as Token).low);
  return many ? null : readPhrase(parse, names, { first: index, last: index + 1 });
}

/** "a doctor told her.": whom something is told is spoken of next, where no noun is hers ("told her mother"). */
function isTold({ tokens, lexicon }: Parse, index: number): boolean {
  const [verb, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!lexicon.language.cues.bareClause || !lexicon.has(List.telling, verb) || !lexicon.has(List.strongPronouns, token))
    return false;
  return behind?.kind !== 'word' || lexicon.has(List.prepositions, behind) || lexicon.has(List.clause, behind);
}

/**
 * Whether a pronoun for one or many („sie“) stands for one here: the form of its verb tells („glaubt sie“, „sagten sie“); null where it
 * does not, or none is known.
 */
export function standsForOne(parse: Parse, index: number): boolean | null {
  if (!parse.lexicon.language.grammar.bracket) return null;
  const verb = verbOf(parse, index);
  return verb === -1 ? null : !/en$|^sind$|ern$|eln$/.test((parse.tokens[verb] as Token).low);
}

/** The verb behind the pronoun, or right before it where something else opens the clause ("Dann hat sie …"). */
function verbOf(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  let behind = index + 1;
  while (lexicon.has(List.clitics, tokens[behind])) behind++;
  if (isFiniteVerb(parse, behind)) return behind;
  // « Lui, in prima fila, ha scosso il capo »: an aside stands between.
  const aside = tokens[behind]?.text === ',' && behind === index + 1 ? verbBehindAside(parse, behind) : -1;
  if (aside !== -1) return aside;
  const before = index - 1;
  const same = tokens[before]?.sentence === tokens[index]?.sentence;
  return lexicon.language.cues.inverts && same && isFiniteVerb(parse, before) ? before : -1;
}

/** The finite verb right behind the comma that closes an aside, or -1. */
function verbBehindAside(parse: Parse, comma: number): number {
  const { tokens } = parse;
  for (let k = comma + 1; k < comma + LONGEST_ASIDE && tokens[k]?.sentence === tokens[comma]?.sentence; k++)
    if (tokens[k]?.text === ',') return isFiniteVerb(parse, k + 1) ? k + 1 : -1;
  return -1;
}
