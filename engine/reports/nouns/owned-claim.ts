import { isInAny, List, type Lists, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { isInfinitiveClause } from '../clauses/comma-clause.ts';
import { type Report, reportAt } from '../report.ts';
import { withAnotherSource } from '../sources/joint-source.ts';

/** Nouns for what is said, whose content a clause behind a comma may tell. */
const SAID = listsOf(List.statements, List.viewNouns, List.speechNouns);
/** Nouns for what is wanted or offered, whose content an infinitive tells. */
const WANTED = listsOf(List.claimNouns);
const LEADS = listsOf(List.accordingTo, List.viewPrepositions);
/** Texts that say something by themselves. */
const TEXTS = listsOf(List.documents, List.viewNouns);

/**
 * „die Behauptung der Gewerkschaft, es sei eine Nullrunde, …“, „die Forderung der Gewerkschaft, neu zu verhandeln, …“, „ein Gutachten, wonach die Brücke hält“: where commas set clauses off and nouns
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
  const told = joined || isTold(parse, comma + 1);
  if (!told && !isInfinitiveClause(parse, comma + 1)) return null;
  const nouns = told ? SAID : WANTED;
  const owned = owner(parse, names, comma, nouns) ?? ownedBySpokenOf(parse, names, comma, nouns) ?? text;
  if (!owned) return null;
  const clause = joined ? comma + 2 : comma + 1;
  const until = mainClause(parse, clause, !hasFinite(parse, sentenceStart(parse, comma), comma));
  const cue = isOmitted(owned) ? { first: owned.first, last: comma } : owned;
  const rule = told ? 'that-clause' : 'infinitive';
  return reportAt(parse, cue, { rule, source: owned, side: 'after', clause, until });
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

/** How many tokens a name before the noun has at most. */
const LONGEST_NAME = 5;

/** „der Gewerkschaft“, „von Name“: whose saying it is, between the noun and the comma, or „Names“ before the noun. */
function owner(parse: Parse, names: NameIndex, comma: number, nouns: Lists): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, comma);
  const own = isInAny(nouns, tokens[comma - 1]) ? ownerBefore(names, comma - 1, start) : null;
  if (own) return own;
  for (let k = comma - 2; k >= start && comma - k <= LONGEST_OWNER; k--) {
    if ((tokens[k]?.kind !== 'word' && !isAbbreviationStop(parse, k)) || tokens[k]?.marked !== -1) return null;
    if (!tokens[k]?.capital || !isInAny(nouns, tokens[k]) || names.has(k)) continue;
    // „Laut einem Bericht der Feuerwehr, S“
    if (tokens.slice(Math.max(start, k - 2), k).some((token) => isInAny(LEADS, token))) return null;
    const joint = tokens[k + 1];
    const binds = lexicon.has(List.joints, joint) && !lexicon.has(List.determiners, joint);
    const genitive = lexicon.has(List.determiners, joint) && lexicon.isGenitive(joint?.low ?? '');
    const phrase = binds || genitive ? phraseFrom(parse, names, binds ? k + 2 : k + 1) : null;
    const both = phrase && withAnotherSource(parse, names, start - 1, phrase);
    return both?.last === comma ? both : null;
  }
  return null;
}

/** „| Names | Forderung“ */
function ownerBefore(names: NameIndex, noun: number, start: number): Range | null {
  for (let first = noun - 1; first >= Math.max(start, noun - LONGEST_NAME); first--) {
    const name = names.get(first);
    if (name) return name.owns && name.last === noun ? { first, last: noun } : null;
  }
  return null;
}

/**
 * „Seine Behauptung, S, ist falsch“, „Richtig ist seine Aussage, dass S“: where the noun is the subject and nobody else stands before it, whoever
 * was spoken of before owns it; an empty range at the word for whose it is.
 */
function ownedBySpokenOf(parse: Parse, names: NameIndex, comma: number, nouns: Lists): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, comma);
  if (!tokens[comma - 1]?.capital || !isInAny(nouns, tokens[comma - 1])) return null;
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

/**
 * The comma behind which the main clause goes on with its verb; -1 where the content ends the sentence.
 * @param waits no verb stands before the content: a word of no closed class behind a comma is the one („…, | stößt auf Kritik“)
 */
function mainClause(parse: Parse, from: number, waits: boolean): number {
  const { tokens } = parse;
  for (let k = from; k < sentenceEnd(parse, from); k++) {
    if (tokens[k]?.text !== ',' || tokens[k]?.marked !== -1) continue;
    const plain = waits && tokens[k + 1]?.capital === false && isPlainWord(parse, k + 1);
    if (plain || isFiniteVerb(parse, k + 1) || isToldForm(parse, tokens[k + 1])) return k;
  }
  return -1;
}
