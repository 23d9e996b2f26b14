import { bySentence } from '../by-sentence.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { isToldBehindPronoun, isToldForm } from '../phrases/told-form.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Report } from './report.ts';

/** Who tells of himself outside marks is no source of reported speech. */
const FIRST_PERSON = listsOf(List.speakerPronouns);

/**
 * „Name sagte, die Brücke sei sicher. Man habe sie geprüft.“: sentences whose main verb hardly ever stands but in reported speech go on
 * with what was reported right before them; those of one paragraph are one report.
 */
export function toldOn(parse: Parse, names: NameIndex, reports: readonly Report[]): Report[] {
  if (!parse.lexicon.language.cues.subjunctive) return [];
  const known = bySentence(reports, (report) => report.sentence);
  const found: Report[] = [];
  let source: Range | null = null;
  for (let index = 0; index < parse.sentences.length; index++) {
    const own = known.get(index);
    if (own) {
      source = sourceOf(parse, names, own);
      continue;
    }
    const verb: number = source ? toldVerb(parse, index) : -1;
    if (verb === -1 || !source) {
      source = null;
      continue;
    }
    const first = index;
    while (!known.has(index + 1) && isSameBlock(parse, first, index + 1) && toldVerb(parse, index + 1) !== -1) index++;
    const { first: clause } = parse.sentences[first] as Sentence;
    const { last: until } = parse.sentences[index] as Sentence;
    const cue = { first: verb, last: verb + 1 };
    found.push({
      rule: 'told-on',
      cue,
      group: null,
      source,
      sentence: first,
      side: 'around',
      clause,
      beside: -1,
      until,
    });
  }
  return found;
}

function isSameBlock({ tokens, sentences }: Parse, a: number, b: number): boolean {
  return tokens[sentences[a]?.first ?? -1]?.block === tokens[sentences[b]?.first ?? -1]?.block;
}

/** The report that a sentence ends with, but for those inside what another one reports; null where nobody who can speak is its source. */
function sourceOf(parse: Parse, names: NameIndex, reports: readonly Report[]): Range | null {
  const outer = reports.filter(
    ({ cue }) =>
      !reports.some((other) => other.clause !== -1 && other.clause <= cue.first && other.cue.first < cue.first),
  );
  const report = outer.at(-1);
  return report?.source && canSpeak(parse, names, report.source) ? report.source : null;
}

/** No heading, and nothing told by somebody who says “I”. */
function isRunningText({ tokens, article }: Parse, first: number, last: number): boolean {
  if (article.blocks[tokens[first]?.block ?? -1]?.kind !== 'paragraph') return false;
  for (let k = first; k < last; k++) if (tokens[k]?.marked === -1 && isInAny(FIRST_PERSON, tokens[k])) return false;
  return true;
}

/** The main verb of a sentence where it is one of reported speech, else -1. */
function toldVerb(parse: Parse, sentence: number): number {
  const { tokens, lexicon } = parse;
  const { first, last } = parse.sentences[sentence] as Sentence;
  if (!isRunningText(parse, first, last)) return -1;
  for (let k = first; k < last; k++) {
    if (tokens[k]?.marked === -1 && tokens[k]?.text === ':') return -1;
    // „Diese glaubten, er sei tot“: somebody else says so.
    if (lexicon.has(List.finiteCues, tokens[k]) && !isToldForm(parse, tokens[k])) return -1;
  }
  const verb = mainVerb(parse, first, last);
  const tells = verb !== -1 && (isToldForm(parse, tokens[verb]) || isToldBehindPronoun(parse, verb));
  const told = tells && !hasOther(parse, verb + 1, last);
  return told && (!lexicon.has(List.conditional, tokens[verb]) || isToldIn(parse, sentence - 1)) ? verb : -1;
}

/** A sentence holds a verb that tells nothing but reported speech. */
function isToldIn(parse: Parse, sentence: number): boolean {
  const { tokens, lexicon, sentences } = parse;
  const { first, last } = sentences[sentence] as Sentence;
  for (let k = first; k < last; k++)
    if ((isToldForm(parse, tokens[k]) && !lexicon.has(List.conditional, tokens[k])) || isToldBehindPronoun(parse, k))
      return true;
  return false;
}

/**
 * „Gott sei Dank wurde niemand verletzt“: another verb of the same clause is its main one; „Ihr Eingeständnis, es sei falsch gewesen,
 * hatte Folgen“: or the one right behind its comma.
 */
function hasOther(parse: Parse, from: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = from; k < last; k++) {
    if (tokens[k]?.text === ',')
      return lexicon.has(List.auxiliaries, tokens[k + 1]) && !isToldForm(parse, tokens[k + 1]);
    if (lexicon.has(List.coordinators, tokens[k])) return false;
    const helps = tokens[k]?.marked === -1 && lexicon.has(List.auxiliaries, tokens[k]);
    if (helps && !lexicon.has(List.infinitiveEnding, tokens[k]) && !isToldForm(parse, tokens[k])) return true;
  }
  return false;
}
