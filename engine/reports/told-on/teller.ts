import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { separableClass } from '../../phrases/verbs/separable.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Report } from '../report.ts';
import { whoActs } from '../subjects/who-acts.ts';
import { isRelativeAside, isSameBlock, isWish } from './told-sentence.ts';

/** What holds statements. */
const TEXTS = listsOf(List.documents, List.viewNouns);

/** How many tokens stand at most between a noun and its determiner. */
const LONGEST_ATTRIBUTE = 6;

/** The report that a sentence ends with, but for those inside what another one reports; null where nobody who can speak is its source. */
export function tellerOf(parse: Parse, names: NameIndex, reports: readonly Report[]): Range | null {
  const report = lastOuter(parse, reports);
  if (!report?.source) return null;
  return isSaidToSay(parse, report) || canSpeak(parse, names, report.source) ? report.source : null;
}

/** The last of a sentence's reports that stands in nothing that another one reports. */
function lastOuter(parse: Parse, reports: readonly Report[]): Report | undefined {
  return reports.findLast(
    ({ cue, rule }) =>
      // „…, sagte Name, der nach eigenen Angaben nichts wusste“: what somebody tells of himself in a relative clause.
      !(rule === 'according-to' && reports.length > 1 && isRelativeAside(parse, cue.first)) &&
      !reports.some((other) => other.clause !== -1 && other.clause <= cue.first && other.cue.first < cue.first),
  );
}

/**
 * „S, meldete das Staatsradio“, „Das teilte das Präsidium mit“, „…, so das Gremium“: whoever stands behind the word for saying it speaks, though no
 * list has the noun.
 */
function isSaidToSay({ tokens, lexicon }: Parse, { rule, source, cue, group }: Report): boolean {
  if (!source || source.first <= cue.first) return false;
  if (rule === 'according-to') return lexicon.accordingTo.at(tokens, cue.first)?.trust === 'after';
  const inverted = rule === 'taken-up' || rule === 'parataxis' || rule === 'cue-after';
  return inverted && group?.classes.has('say') === true;
}

/** Whatever a report of the sentence before names as its source, but for a word that only takes up what was said. */
export function textBefore(parse: Parse, reports: readonly Report[] | undefined): Range | null {
  const source = lastOuter(parse, reports ?? [])?.source ?? null;
  return source && !parse.lexicon.has(List.takesUp, parse.tokens[source.first]) ? source : null;
}

/** „Das teilte die Stadt am Montag mit.“: who says it behind a word that takes up what another paragraph told. */
export function whoTold(parse: Parse, names: NameIndex, sentence: number): Range | null {
  const { tokens, lexicon } = parse;
  const first = parse.sentences[sentence]?.first;
  if (first === undefined) return null;
  const says = lexicon.has(List.finiteCues, tokens[first + 1]) || separableClass(parse, first + 1);
  const takesUp = lexicon.has(List.takesUp, tokens[first]) && says;
  const source = takesUp && isSameBlock(parse, sentence, sentence + 1) ? phraseFrom(parse, names, first + 2) : null;
  // „Das teilte das Präsidium mit“, no „Das sagt alles“: whoever is said to say it speaks, though no list has the noun.
  return source && (canSpeak(parse, names, source) || tokens[source.last - 1]?.capital) ? source : null;
}

/** The first noun for a text in a sentence, with what belongs to it („eine am Montag vorgestellte Studie der Uni“). */
export function textIn(parse: Parse, names: NameIndex, sentence: number): Range | null {
  const { tokens, lexicon, sentences } = parse;
  if (!isSameBlock(parse, sentence, sentence + 1)) return null;
  const { first, last } = sentences[sentence] as Sentence;
  const text = tokens.slice(first, last).findIndex((t) => t.capital && t.marked === -1 && isInAny(TEXTS, t)) + first;
  for (let k = text - 1; k >= Math.max(first, text - LONGEST_ATTRIBUTE); k--) {
    if (!lexicon.has(List.determiners, tokens[k])) continue;
    const phrase = phraseFrom(parse, names, k);
    return phrase && phrase.last > text ? phrase : null;
  }
  return null;
}

/**
 * „Name zeigte sich erleichtert. Ihre Mutter habe sich geschämt.“: who acted in the sentence before tells, where the form tells no wish. Of whom
 * something is told himself („Die Gäste hätten gerufen. Der Wirt sei gekommen.“) tells nothing.
 */
export function actorBefore(parse: Parse, names: NameIndex, sentence: number, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  if (sentence === 0 || !isSameBlock(parse, sentence - 1, sentence)) return null;
  const before = parse.sentences[sentence - 1] as Sentence;
  if (isWish(parse, sentence, verb) || isTold(parse, before)) return null;
  if (lexicon.has(List.conditional, tokens[verb]) && !speaksUp(parse, before)) return null;
  return whoActs(parse, names, before);
}

/** „Name dankte allen. Viele hätten geholfen.“: a sentence whose verb is one of speech, though it reports nothing. */
export function speaksUp(parse: Parse, { first, last }: Range): boolean {
  return parse.lexicon.has(List.finiteCues, parse.tokens[mainVerb(parse, first, last)]);
}

function isTold(parse: Parse, { first, last }: Range): boolean {
  return isToldForm(parse, parse.tokens[mainVerb(parse, first, last)]);
}
