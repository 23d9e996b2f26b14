import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const CLAUSE_ENDS = signs('.:;');
/** How far before its last token a fixed phrase begins at most. */
const LONGEST_ASIDE = 4;
/** How many tokens an auxiliary and its participle may enclose. */
const BRACKET = 40;
/** How many of them may stand in marks besides. */
const MOST_MARKED = 80;
/** What may stand between an auxiliary and its participle. */
const BETWEEN = listsOf(
  List.adverbs,
  List.clitics,
  List.times,
  List.pronouns,
  List.strongPronouns,
  List.determiners,
  List.prepositions,
  List.contracted,
  List.adverbEnding,
  // « a condamné le crime et estimé que »: a second participle shares the first one's auxiliary.
  List.coordinators,
  List.participleCues,
);

/** The auxiliary of a participle, up to seven words to its left (« a de son côté dénoncé »), or -1. */
export function auxiliaryBefore(parse: Parse, participle: number, sentenceFirst: number): number {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.bracket) return bracketBefore(parse, participle, sentenceFirst);
  const shares = lexicon.has(List.coordinators, tokens[participle - 1]);
  let marked = 0;
  let steps = 0;
  for (let k = participle - 1; k >= sentenceFirst && steps < 8; k--, steps++) {
    const token = tokens[k] as Token;
    // « a décrit « un homme pris au piège » et soutenu que »: the first participle's object may stand in marks.
    if (shares && (token.marked !== -1 || token.kind === 'mark')) {
      if (++marked > MOST_MARKED) return -1;
      steps--;
      continue;
    }
    // "elected in May, said": a month with its capital is no "may".
    const month = token.capital && k > sentenceFirst && lexicon.has(List.times, token);
    if (lexicon.has(List.auxiliaries, token) && !month) return endsClause(parse, k, participle) ? -1 : k;
    const between = token.text === ',' || token.inverted || isInAny(BETWEEN, token);
    if (!between && steps > 4) return -1;
    if (token.kind === 'mark' || isSign(token, CLAUSE_ENDS)) return -1;
    // "had merely asked, he said, whether": behind a comma a pronoun is the subject of another verb.
    if (lexicon.language.grammar.nounsPile && token.text === ',' && lexicon.has(List.pronouns, tokens[k + 1]))
      return -1;
    // « ha da parte | sua | detto »: the last word of a fixed phrase may be one that stands there on its own as well.
    const aside = asideEndingAt(parse, k, sentenceFirst);
    if (aside !== -1) k = aside;
    else if (
      !between &&
      !sharesAuxiliary(parse, k, participle) &&
      !isInvertedSubject(parse, k, participle) &&
      !isNamedInside(parse, k)
    )
      return -1;
  }
  return -1;
}

/** "Anne, who was off, | said", no "has, in a letter, | said": a comma right before the verb alone ends the clause of the auxiliary. */
function endsClause({ tokens, lexicon }: Parse, auxiliary: number, participle: number): boolean {
  const parted = tokens[participle - 1]?.text === ',' && tokens[participle - 1]?.marked === -1;
  return lexicon.language.grammar.nounsPile && parted && tokens[auxiliary + 1]?.text !== ',';
}

/**
 * "“Words”, has | she | said": put word by word from a language that has the pronoun behind its verb there: between the auxiliary behind
 * marked words and its participle.
 */
export function isInvertedSubject({ tokens, lexicon }: Parse, index: number, participle: number): boolean {
  const token = tokens[index];
  if (!lexicon.language.grammar.nounsPile || index !== participle - 1 || !lexicon.has(List.pronouns, token))
    return false;
  const before = tokens[tokens[index - 2]?.text === ',' ? index - 3 : index - 2];
  const behindWords = before?.kind === 'mark' || (before !== undefined && before.marked !== token?.marked);
  return lexicon.has(List.auxiliaries, tokens[index - 1]) && behindWords;
}

/** How many tokens whoever stands between an auxiliary and its participle has at most. */
const LONGEST_INSIDE = 6;

/**
 * « « … », a | Anne Nom | déclaré », « a | le maire Paul Nom | reconnu »: put word by word from a language whose auxiliary stands behind marked
 * words or a comma with its subject right behind it. Whether a token belongs to such a subject.
 */
export function isNamedInside({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !(token.capital || isInAny(SOMEBODY, token))) return false;
  for (let k = index - 1; k >= index - LONGEST_INSIDE; k--) {
    const before = tokens[k];
    if (lexicon.has(List.auxiliaries, before) && !before?.capital)
      return tokens[k - 1]?.kind === 'mark' || tokens[k - 1]?.text === ',';
    if (!before?.capital && !lexicon.has(List.determiners, before) && !isInAny(SOMEBODY, before)) return false;
  }
  return false;
}

/** « a au contraire affirmé », « ont à plusieurs reprises dit »: the first token of a fixed phrase that ends at `index`, or -1. */
export function asideEndingAt({ tokens, lexicon }: Parse, index: number, first: number): number {
  for (let k = index; k >= Math.max(first, index - LONGEST_ASIDE); k--)
    if (lexicon.has(List.asides, tokens[k]) && lexicon.asides.at(tokens, k)?.words.length === index - k + 1) return k;
  return -1;
}

/** « après avoir longuement rappelé que », « dopo aver ricordato »: the infinitive of the auxiliary before a participle, or -1. */
export function havingBefore({ tokens, lexicon }: Parse, participle: number, first: number): number {
  let k = participle - 1;
  while (k > first && (lexicon.has(List.adverbs, tokens[k]) || lexicon.has(List.adverbEnding, tokens[k]))) k--;
  return k >= first && lexicon.having.has(tokens[k]?.low ?? '') ? k : -1;
}

/** The auxiliary that opens a bracket closed by a participle ("hat in einem Gespräch am Montag … gesagt"), or -1. */
function bracketBefore(parse: Parse, participle: number, sentenceFirst: number): number {
  const { tokens, lexicon } = parse;
  let enclosed = 0;
  for (let k = participle - 1; k >= sentenceFirst && participle - k < BRACKET + enclosed; k--) {
    const token = tokens[k] as Token;
    // "hat sie als „…“ bezeichnet": the bracket may enclose marked words.
    if (token.marked !== tokens[participle]?.marked) {
      if (++enclosed > MOST_MARKED) return -1;
      continue;
    }
    if (token.kind === 'mark' || /^[:;]$/.test(token.text)) return -1;
    // "der Regisseur, der sie geholt hat, bezeichnet sie als …": the auxiliary closes a clause of its own.
    if (k === participle - 2 && tokens[k + 1]?.text === ',') return -1;
    // "ist, wie Name betont, …": the clause begins here whose verb comes last.
    if (token.text === ',' && lexicon.has(List.asWords, tokens[k + 1])) return -1;
    // "sie habe gesagt" stands inside reported speech.
    if (lexicon.has(List.auxiliaries, token)) return lexicon.has(List.subjunctive, token) ? -1 : k;
  }
  return -1;
}

/**
 * „Die Stadt habe das Gutachten bestätigt“, „Er könne „bald“ eine Lösung finden“: what closes the bracket that reported speech opens, though its
 * form is a finite one too.
 */
export function closesToldBracket({ tokens, lexicon }: Parse, closing: number, sentenceFirst: number): boolean {
  // „Es seien Häuser beschlossen | worden“, „Man müsse das Gutachten bestätigt | haben“
  const ends = lexicon.has(List.been, tokens[closing + 1]) || lexicon.has(List.auxiliaries, tokens[closing + 1]);
  const behind = tokens[closing + (ends ? 2 : 1)];
  if (!lexicon.language.grammar.bracket || (behind?.kind === 'word' && !lexicon.has(List.coordinators, behind)))
    return false;
  for (let k = closing - 1; k >= sentenceFirst && closing - k < BRACKET; k--) {
    const token = tokens[k] as Token;
    // Words in marks are a part of what is told where no sign sets them off.
    if (token.marked !== -1 || (token.kind === 'mark' && tokens[k - 1]?.kind !== 'punctuation')) continue;
    if (token.kind === 'mark' || token.text === ',' || isSign(token, CLAUSE_ENDS)) return false;
    if (lexicon.has(List.auxiliaries, token)) return lexicon.has(List.subjunctive, token);
  }
  return false;
}

/** Words of an object between two coordinated participles: allowed only if « et » stands before the second. */
function sharesAuxiliary(parse: Parse, index: number, participle: number): boolean {
  const before = parse.tokens[participle - 1];
  return before !== undefined && parse.lexicon.has(List.coordinators, before) && index < participle - 1;
}

/**
 * "did say", "do still believe": the auxiliary that stresses the base form of a verb, or -1; "did not say" is none. Who "would only say that
 * S" has said it.
 */
export function stressedBy({ tokens, lexicon }: Parse, index: number, first: number): number {
  let k = index - 1;
  while (k > first && lexicon.has(List.adverbs, tokens[k]) && !lexicon.has(List.negations, tokens[k])) k--;
  if (k <= first) return -1;
  const only = lexicon.has(List.modals, tokens[k]) && lexicon.has(List.only, tokens[index - 1]);
  return only || lexicon.has(List.stressing, tokens[k]) ? k : -1;
}
