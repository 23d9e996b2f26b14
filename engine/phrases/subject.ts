import type { Parse, Range } from '../parse.ts';
import type { Token } from '../text/tokens.ts';
import { isNoun, type NameIndex } from './phrase.ts';
import { isFiniteVerb, sentenceEnd, sentenceStart } from './verbs.ts';

/**
 * The subject that stands before a verb group. Asides between commas are stepped over (« Nom, présidente de X, affirme »),
 * a relative leads to what it stands for (« l'organisation, qui affirme »).
 * @param verb first token of the verb group
 * @returns the token range of the subject, or null
 */
export function subjectBefore(parse: Parse, names: NameIndex, verb: number, plural: boolean): Range | null {
  const { tokens, lexicon } = parse;
  const first = sentenceStart(parse, verb);
  let k = stepOverAdverbs(parse, verb - 1, first);
  if (k < first) return null;
  const token = tokens[k] as Token;
  if (token.marked !== -1) return null;
  if (lexicon.pronouns.has(token.low) && !token.inverted) return { first: k, last: k + 1 };
  if (lexicon.has('relatives', token.low)) {
    k--;
    if (tokens[k]?.text === ',') k--;
    return k >= first ? antecedentEndingAt(parse, names, k, first, plural) : null;
  }
  // « Il se dit inquiet et regrette que »: the second verb has the subject of the first.
  if (lexicon.has('coordinators', token.low)) return sharedSubject(parse, names, k, first);
  if (token.text === ',') return subjectBeforeAside(parse, names, k, first);
  return phraseEndingAt(parse, names, k, first, plural);
}

function sharedSubject(parse: Parse, names: NameIndex, conjunction: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  // A reporting verb before shares its subject first (« dit que S, et affirme »), then any verb.
  for (const wanted of ['report', 'any'] as const) {
    for (let k = conjunction - 1; k >= first; k--) {
      const token = tokens[k] as Token;
      if (token.marked !== -1) continue;
      if (/^[;:]$/.test(token.text)) break;
      if (!isFiniteVerb(parse, k) || (wanted === 'report' && !lexicon.cues.has(token.low))) continue;
      let verb = k;
      while (
        verb - 1 > first &&
        (lexicon.has('clitics', (tokens[verb - 1] as Token).low) ||
          lexicon.has('auxiliaries', (tokens[verb - 1] as Token).low))
      )
        verb--;
      const subject = subjectBefore(parse, names, verb, false);
      if (subject) return subject;
    }
  }
  return null;
}

function stepOverAdverbs(parse: Parse, from: number, first: number): number {
  const { tokens, lexicon } = parse;
  let k = from;
  while (k > first) {
    const token = tokens[k] as Token;
    const adverb =
      (lexicon.has('adverbs', token.low) ||
        (token.low.endsWith(lexicon.language.grammar.adverbEnding) &&
          token.low.length > 6 &&
          lexicon.language.grammar.adverbEnding !== '')) &&
      !token.capital;
    if (!adverb && !lexicon.has('times', token.low)) break;
    if (lexicon.determiners.has((tokens[k - 1] as Token).low) && !adverb) break;
    k--;
  }
  return k;
}

/** « Nom, aside, V »: the leftmost part between commas that can be a subject. */
function subjectBeforeAside(parse: Parse, names: NameIndex, comma: number, first: number): Range | null {
  const { tokens } = parse;
  const parts: Range[] = [];
  let last = comma;
  for (let k = comma - 1; k >= first - 1; k--) {
    const token = tokens[k];
    const edge = k < first || !token || token.marked !== -1 || /^[:;]$/.test(token.text);
    if (!edge && token.text !== ',') continue;
    if (last > k + 1) parts.unshift({ first: k + 1, last });
    last = k;
    if (edge) break;
  }
  for (const [index, part] of parts.entries()) {
    if (!startsPhrase(parse, names, part.first) || !isFreeOfVerbs(parse, part)) {
      // A relative inside the part: « le patron, qui dirige X, affirme » – its antecedent is the part before.
      continue;
    }
    if (parts.slice(index + 1).some((p) => p.last - p.first > 1 && isPronounSubject(parse, p))) continue;
    return { first: part.first, last: withoutPronouns(parse, parts, index) };
  }
  return null;
}

/** « Le gardien, lui, confie »: the pronoun that takes the subject up again is no part of it. */
function withoutPronouns(parse: Parse, parts: readonly Range[], from: number): number {
  let last = from;
  for (let k = from + 1; k < parts.length; k++) {
    const part = parts[k] as Range;
    const low = (parse.tokens[part.first] as Token).low;
    const echo =
      part.last - part.first === 1 && (parse.lexicon.strongPronouns.has(low) || parse.lexicon.pronouns.has(low));
    if (!echo && !parse.lexicon.has('adverbs', low)) last = k;
  }
  return (parts[last] as Range).last;
}

function isPronounSubject(parse: Parse, part: Range): boolean {
  return parse.lexicon.pronouns.has((parse.tokens[part.first] as Token).low);
}

/** No finite verb but the one of a relative clause (« le maire, qui dirige la ville, »). */
function isFreeOfVerbs(parse: Parse, part: Range): boolean {
  let allowed = 0;
  for (let k = part.first; k < part.last; k++) {
    const low = (parse.tokens[k] as Token).low;
    if (k > part.first && (parse.lexicon.has('relatives', low) || parse.lexicon.has('linkers', low))) allowed = 1;
    if (!isFiniteVerb(parse, k)) continue;
    if (allowed === 0) return false;
    // An auxiliary and its verb count as one (« qui a relié »).
    if (!isFiniteVerb(parse, k + 1)) allowed = 0;
  }
  return true;
}

/**
 * What « qui » stands for: the nearest noun for somebody who can speak, whatever governs it (« appréciée par la Commission qui
 * regrette »), else the whole phrase.
 */
function antecedentEndingAt(parse: Parse, names: NameIndex, end: number, first: number, plural: boolean): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = end; k >= first && end - k < 12; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || /^[;:]$/.test(token.text) || isFiniteVerb(parse, k)) break;
    if (!lexicon.determiners.has(token.low)) continue;
    const head = tokens.slice(k + 1, k + 4).find((t) => isNoun(parse, t));
    if (head) return { first: k, last: end + 1 };
    break;
  }
  return phraseEndingAt(parse, names, end, first, plural);
}

/** A determiner, a name, a title or a subject pronoun. */
export function startsPhrase(parse: Parse, names: NameIndex, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  if (names.has(index) || lexicon.determiners.has(token.low) || lexicon.pronouns.has(token.low)) return true;
  if (lexicon.titles.has(token.low) || token.kind === 'number') return true;
  if (
    lexicon.language.grammar.capitalNouns &&
    token.capital &&
    !lexicon.has('openers', token.text) &&
    isNoun(parse, token)
  )
    return true;
  // « De nombreux habitants », « D'autres témoignages »
  return (
    lexicon.has('infinitive', token.low) &&
    lexicon.determiners.has(tokens[index + 1]?.low ?? '') &&
    !lexicon.has('definite', tokens[index + 1]?.low ?? '')
  );
}

/** The noun phrase whose last token is `end`, back to the clause's edge, to the last beginning that no preposition governs. */
export function phraseEndingAt(
  parse: Parse,
  names: NameIndex,
  end: number,
  first: number,
  plural: boolean,
): Range | null {
  const { tokens, lexicon } = parse;
  let edge = first;
  for (let k = end; k >= first; k--) {
    const token = tokens[k] as Token;
    if (token.text === ')') {
      while (k > first && tokens[k]?.text !== '(') k--;
      continue;
    }
    const joins = lexicon.has('coordinators', token.low) && plural;
    const stops =
      token.marked !== -1 ||
      (token.kind === 'punctuation' && !/^[.&/'’%°]$/.test(token.text)) ||
      (lexicon.has('conjunctions', token.low) && !joins) ||
      (k < end && isFiniteVerb(parse, k));
    if (stops) {
      edge = k + 1;
      break;
    }
  }
  let start = -1;
  for (let k = end; k >= edge; k--) {
    if (!startsPhrase(parse, names, k)) continue;
    const inName = [...insideName(names, k, edge)].length > 0;
    if (inName) continue;
    const before = k > edge ? (tokens[k - 1] as Token) : null;
    const governs =
      before &&
      (lexicon.has('prepositions', before.low) ||
        lexicon.has('contracted', before.low) ||
        lexicon.titles.has(before.low) ||
        (before.text === '.' && names.has(k)));
    if (governs && !(k - 1 === edge && startsPhrase(parse, names, k - 1))) continue;
    if (before && lexicon.determiners.has(before.low) && !names.has(k - 1)) continue;
    // « le président Dupont »: the name belongs to the words before it.
    if (names.has(k) && before && before.kind === 'word' && !isFiniteVerb(parse, k - 1)) {
      start = k;
      continue;
    }
    start = k;
    break;
  }
  if (start === -1)
    return edge <= end && tokens[edge]?.capital
      ? withAppositionBefore(parse, names, { first: edge, last: end + 1 }, first)
      : null;
  return withAppositionBefore(parse, names, { first: start, last: end + 1 }, first);
}

function* insideName(names: NameIndex, index: number, from: number): Generator<true> {
  for (let k = index - 1; k >= Math.max(from, index - 6); k--) {
    const name = names.get(k);
    if (name && name.last > index) yield true;
  }
}

/** « Le président du club, Joey Saputo »: a name behind a comma takes the description before it along. */
function withAppositionBefore(parse: Parse, names: NameIndex, range: Range, first: number): Range {
  const { tokens, lexicon } = parse;
  const named = names.has(range.first) || lexicon.titles.has((tokens[range.first] as Token).low);
  if (!named || tokens[range.first - 1]?.text !== ',') return range;
  let k = range.first - 2;
  while (k >= first && tokens[k]?.text !== ',' && tokens[k]?.marked === -1 && !/^[:;]$/.test((tokens[k] as Token).text))
    k--;
  const part = { first: k + 1, last: range.first - 1 };
  const describes =
    lexicon.determiners.has(tokens[part.first]?.low ?? '') && part.last - part.first > 1 && isFreeOfVerbs(parse, part);
  return describes ? { first: part.first, last: range.last } : range;
}

/**
 * The noun phrase that begins at `index` (behind an inverted verb or a source preposition), with the apposition after its comma
 * when that names it: « un jeune manifestant, Abdel Nasser ».
 */
export function phraseFrom(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!startsPhrase(parse, names, index)) return null;
  const end = sentenceEnd(parse, index);
  const pronoun =
    lexicon.pronouns.has((tokens[index] as Token).low) || lexicon.strongPronouns.has((tokens[index] as Token).low);
  if (pronoun && !names.has(index)) return { first: index, last: index + 1 };
  let k = index;
  let named = false;
  while (k < end) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) break;
    const name = names.get(k);
    if (name) {
      const governed = k > index && isGovernor(parse, k - 1);
      k = name.last;
      if (!governed) {
        named = true;
        break;
      }
      continue;
    }
    if (token.text === '.' && lexicon.has('abbreviations', tokens[k - 1]?.low ?? '')) {
      k++;
      continue;
    }
    if (token.text === '(') {
      while (k < end && tokens[k]?.text !== ')') k++;
      k++;
      continue;
    }
    if (token.kind === 'punctuation' || token.kind === 'mark') break;
    if (
      k > index &&
      (isFiniteVerb(parse, k) || lexicon.has('relatives', token.low) || lexicon.has('linkers', token.low))
    )
      break;
    if (k > index && lexicon.has('conjunctions', token.low) && !lexicon.has('coordinators', token.low)) break;
    if (k > index && lexicon.has('times', token.low) && !isGovernor(parse, k - 1)) break;
    if (k > index && lexicon.has('prepositions', token.low) && !attaches(parse, k)) break;
    if (k > index && lexicon.cues.get(token.low)?.some((c) => c.form === 'gerund')) break;
    if (
      k > index &&
      lexicon.has('clitics', token.low) &&
      !lexicon.determiners.has(token.low) &&
      !lexicon.has('prepositions', token.low)
    )
      break;
    k++;
  }
  if (k === index) return null;
  if (!named && tokens[k]?.text === ',' && k + 1 < end) {
    const behind = names.has(k + 1)
      ? k + 1
      : lexicon.titles.has(tokens[k + 1]?.low ?? '')
        ? tokens[k + 2]?.text === '.'
          ? k + 3
          : k + 2
        : -1;
    const name = behind === -1 ? undefined : names.get(behind);
    if (name && /^[,.;:]$/.test(tokens[name.last]?.text ?? '.')) k = name.last;
  }
  return { first: index, last: k };
}

function isGovernor(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (lexicon.has('prepositions', token.low) || lexicon.has('contracted', token.low)) return true;
  const before = tokens[index - 1];
  return (
    lexicon.determiners.has(token.low) &&
    before !== undefined &&
    (lexicon.has('prepositions', before.low) || lexicon.has('contracted', before.low))
  );
}

/** Prepositions that bind a noun to the noun before it (« président de l'association », « professeur à l'université »). */
function attaches(parse: Parse, index: number): boolean {
  return parse.lexicon.language.grammar.attaching.split(' ').includes((parse.tokens[index] as Token).low);
}
