import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { isOmitted } from '../phrases/omitted.ts';
import { phraseEndingAt } from '../phrases/phrase-ending.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { isToldBySubject, isToldForm } from '../phrases/told-form.ts';
import { type Report, reportAt } from './report.ts';

/** Nouns for what is said, whose content a clause behind a comma may tell. */
const SAID = listsOf(List.statements, List.viewNouns, List.speechNouns);
const LEADS = listsOf(List.accordingTo, List.viewPrepositions);
/** Texts that say something by themselves. */
const TEXTS = listsOf(List.documents, List.viewNouns);

/**
 * „die Behauptung der Gewerkschaft, es sei eine Nullrunde, …“, „ein Gutachten, wonach die Brücke hält“: where commas set clauses off and nouns
 * have capitals, the clause behind a noun for what is said is its owner's, or the text's own behind a conjunction that nothing else takes.
 * @param comma the token between the noun's phrase and the clause
 */
export function ownedClaim(parse: Parse, names: NameIndex, comma: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || tokens[comma]?.text !== ',' || tokens[comma]?.marked !== -1) return null;
  const opening = tokens[comma + 1];
  if (opening?.kind !== 'word' || opening.marked !== -1) return null;
  const joined = lexicon.has(List.clause, opening);
  const text = joined && !lexicon.has(List.conjunctions, opening) ? textBefore(parse, names, comma) : null;
  if (!joined && !isTold(parse, comma + 1)) return null;
  const owned = owner(parse, names, comma) ?? ownedBySpokenOf(parse, names, comma) ?? text;
  if (!owned) return null;
  const clause = joined ? comma + 2 : comma + 1;
  const until = mainClause(parse, clause);
  const cue = isOmitted(owned) ? { first: owned.first, last: comma } : owned;
  return reportAt(parse, cue, { rule: 'that-clause', source: owned, side: 'after', clause, until });
}

/** „ein Gutachten, wonach“, „legte ein Gutachten vor, wonach“: the text right before the comma, or before a particle. */
function textBefore(parse: Parse, names: NameIndex, comma: number): Range | null {
  const start = sentenceStart(parse, comma);
  for (const last of [comma - 1, comma - 2]) {
    const phrase = last > start ? phraseEndingAt(parse, names, last, start, false) : null;
    if (phrase && parse.tokens.slice(phrase.first, phrase.last).some((token) => isInAny(TEXTS, token))) return phrase;
  }
  return null;
}

/** How far before the comma the noun stands, its owner between. */
const LONGEST_OWNER = 8;

/** „der Gewerkschaft“, „von Name“: whose saying it is, between the noun and the comma. */
function owner(parse: Parse, names: NameIndex, comma: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, comma);
  for (let k = comma - 2; k >= start && comma - k <= LONGEST_OWNER; k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return null;
    if (!tokens[k]?.capital || !isInAny(SAID, tokens[k]) || names.has(k)) continue;
    // „Laut einem Bericht der Feuerwehr, S“
    if (tokens.slice(Math.max(start, k - 2), k).some((token) => isInAny(LEADS, token))) return null;
    const joint = tokens[k + 1];
    const binds = lexicon.has(List.joints, joint) && !lexicon.has(List.determiners, joint);
    const genitive = lexicon.has(List.determiners, joint) && lexicon.isGenitive(joint?.low ?? '');
    const phrase = binds || genitive ? phraseFrom(parse, names, binds ? k + 2 : k + 1) : null;
    return phrase?.last === comma ? phrase : null;
  }
  return null;
}

/**
 * „Seine Behauptung, S, ist falsch“, „Richtig ist seine Aussage, dass S“: where the noun is the subject and nobody else stands before it, whoever
 * was spoken of before owns it; an empty range at the word for whose it is.
 */
function ownedBySpokenOf(parse: Parse, names: NameIndex, comma: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, comma);
  if (!tokens[comma - 1]?.capital || !isInAny(SAID, tokens[comma - 1])) return null;
  const first = tokens[comma - 2]?.capital === false && isOwner(parse, comma - 3) ? comma - 3 : comma - 2;
  if (first < start || !isOwner(parse, first)) return null;
  if (first === start) return { first, last: first };
  let copula = false;
  for (let k = start; k < first; k++) {
    if (k > start && (tokens[k]?.capital || names.has(k) || tokens[k]?.kind !== 'word')) return null;
    if (lexicon.has(List.pronouns, tokens[k])) return null;
    copula ||= lexicon.has(List.copulas, tokens[k]);
  }
  return copula ? { first, last: first } : null;
}

/** „seine“, „ihr“, not „ihrem“: tells whose a subject is. */
function isOwner({ tokens, lexicon }: Parse, index: number): boolean {
  const low = tokens[index]?.low ?? '';
  return ['r', 'er'].some((ending) => lexicon.lists(List.viewOwners, low + ending));
}

/** The clause that begins here has a verb of reported speech, and is no relative one, which has it last. */
function isTold(parse: Parse, first: number): boolean {
  let last = first;
  while (last < sentenceEnd(parse, first) && parse.tokens[last]?.kind !== 'punctuation') last++;
  const verb = mainVerb(parse, first, last);
  if (parse.lexicon.has(List.relativeForms, parse.tokens[first]) && verb === last - 1) return false;
  return verb !== -1 && (isToldForm(parse, parse.tokens[verb]) || isToldBySubject(parse, verb));
}

/** The comma behind which the main clause goes on with its verb; -1 where the content ends the sentence. */
function mainClause(parse: Parse, from: number): number {
  const { tokens } = parse;
  for (let k = from; k < sentenceEnd(parse, from); k++) {
    if (tokens[k]?.text !== ',' || tokens[k]?.marked !== -1) continue;
    if (isFiniteVerb(parse, k + 1) || isToldForm(parse, tokens[k + 1])) return k;
  }
  return -1;
}
