import { bySentence } from '../../by-sentence.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { holdsMarked, type Parse, type Range } from '../../parse.ts';
import { isAttribute } from '../../phrases/nouns/attribute.ts';
import { closesToldBracket } from '../../phrases/verbs/auxiliary.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { separableDenial } from '../../phrases/verbs/separable-denial.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';
import type { Sentence } from '../../text/sentences.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import type { Report } from '../report.ts';
import { actorBefore, speaksUp, tellerOf, textBefore, textIn, whoTold } from './teller.ts';
import { beyondAside, isQuiet, type Kept } from './told-beyond.ts';
import { isToldPlural } from './told-plural.ts';
import { explains, isSameBlock } from './told-sentence.ts';

/** Who tells of himself outside marks is no source of reported speech. */
const FIRST_PERSON = listsOf(List.speakerPronouns);

/**
 * „Name sagte, die Brücke sei sicher. Man habe sie geprüft.“: sentences whose main verb hardly ever stands but in reported speech go on
 * with what was reported right before them, each a statement of its own.
 */
export function toldOn(parse: Parse, names: NameIndex, reports: readonly Report[]): Report[] {
  if (!parse.lexicon.language.cues.subjunctive) return [];
  const known = bySentence(reports, (report) => report.sentence);
  const found: Report[] = [];
  let source: Range | null = null;
  let kept: Kept | null = null;
  for (let index = 0; index < parse.sentences.length; index++) {
    const own = known.get(index);
    const thus = !own || reportsNothing(parse, own) ? accordingly(parse, index) : -1;
    const inner = own?.every((report) => isInnerSaying(parse, report)) === true;
    if (own && !inner && thus === -1) {
      source = tellerOf(parse, names, own);
      const behind = source && behindSemicolon(parse, own, index);
      if (source && behind) found.push(toldReport(source, index, behind.verb, behind));
      continue;
    }
    // „Das geht aus einer Befragung hervor. Demnach …“: the text goes on though no list has it.
    if (thus !== -1)
      source ??=
        textBefore(parse, known.get(index - 1)) ??
        whoTold(parse, names, index - 1) ??
        actorBefore(parse, names, index, thus) ??
        textIn(parse, names, index - 1);
    if (thus !== -1 && source) {
      const { first, last } = parse.sentences[index] as Sentence;
      found.push(toldReport(source, index, thus, { first: thus === first ? first + 1 : first, last }));
      continue;
    }
    // „…, sagte Name. »Das dauert.« Das Ergebnis liege im Mai vor.“: between them stands nothing but words in marks.
    if (!own && (source ?? kept) && isWhollyMarked(parse, index)) {
      kept = kept && { source: kept.source, sentence: index };
      continue;
    }
    const verb: number = toldVerb(parse, index, source !== null);
    if (verb !== -1)
      source ??=
        whoTold(parse, names, index - 1) ??
        actorBefore(parse, names, index, verb) ??
        beyondAside(parse, kept, index, verb);
    if (verb === -1 || !source) {
      kept = source && isQuiet(parse, names, index) ? { source, sentence: index } : null;
      source = null;
      continue;
    }
    const { first } = parse.sentences[index] as Sentence;
    found.push(toldReport(source, index, verb, { first, last: toldEnd(parse, index) }));
  }
  return found;
}

function toldReport(source: Range, sentence: number, verb: number, { first, last }: Range): Report {
  const cue = { first: verb, last: verb + 1 };
  return {
    rule: 'told-on',
    cue,
    group: null,
    source,
    sentence,
    side: 'around',
    clause: first,
    beside: -1,
    until: last,
  };
}

/** How far from the head of its sentence such an adverb stands. */
const NEAR_HEAD = 9;

/** „Demnach starben zwei Menschen“, „Zwei Menschen starben demnach“: the adverb by which a sentence of running text goes on with what was told, or -1. */
function accordingly(parse: Parse, sentence: number): number {
  const { tokens, lexicon, sentences } = parse;
  const { first, last } = sentences[sentence] as Sentence;
  for (let k = first; k < Math.min(last, first + NEAR_HEAD); k++)
    if (tokens[k]?.marked === -1 && lexicon.accordingly.has(tokens[k]?.low ?? ''))
      return isRunningText(parse, first, last) ? k : -1;
  return -1;
}

/** „Demnach sprach der Fahrer von einem Defekt“: a verb of saying in the sentence that nothing stands behind, in marks or as a clause. */
function reportsNothing(parse: Parse, own: readonly Report[]): boolean {
  const { first, last } = parse.sentences[own[0]?.sentence ?? -1] ?? { first: 0, last: 0 };
  return own.every(({ rule, clause }) => rule === 'cue-before' && clause === -1) && !holdsMarked(parse, first, last);
}

/** „Die Mutter habe gesagt, sie komme“: what somebody is told to have said is part of what is told. */
function isInnerSaying(parse: Parse, { group, rule, cue, source, clause }: Report): boolean {
  const { tokens, lexicon } = parse;
  // „…; die Behauptung des Rats, es sei zu spät, sei falsch“
  if (rule === 'that-clause' && !group && source?.first === cue.first && source.last === cue.last) return true;
  // „Wer das Gegenteil behaupte, solle S“
  const verb = group?.verb ?? -1;
  const states = (rule === 'cue-before' && clause === -1) || rule === 'that-clause';
  if (states && group?.form === 'finite')
    return isToldHere(parse, verb) || (rule === 'cue-before' && closesTold(parse, verb));
  const told = tokens[group?.first ?? -1];
  const conditional = lexicon.has(List.conditional, told);
  return rule === 'that-clause' && group?.form === 'participle' && lexicon.has(List.subjunctive, told) && !conditional;
}

/** „Er hoffe, dass S“, „Man habe den Eindruck, dass S“; no „Er hätte gern, dass S“ */
function isToldHere(parse: Parse, verb: number): boolean {
  const token = parse.tokens[verb];
  return (isToldForm(parse, token) && !parse.lexicon.has(List.conditional, token)) || isToldBySubject(parse, verb);
}

/** „wer das Gegenteil | behaupte, | solle S“: a verb in „-e“ that closes its clause, right before one of reported speech. */
function closesTold(parse: Parse, verb: number): boolean {
  const { tokens } = parse;
  const ends = /[^t]e$/u.test(tokens[verb]?.low ?? '') && tokens[verb + 1]?.text === ',';
  return ends && isToldForm(parse, tokens[verb + 2]);
}

/** „…, sagte Name; die Halle habe man geprüft“, „…, sagte Name – man habe sie geprüft“: what is told behind the sign, where the report before it ends there. */
function behindSemicolon(parse: Parse, own: readonly Report[], sentence: number): (Range & { verb: number }) | null {
  const { tokens } = parse;
  const { first, last } = parse.sentences[sentence] as Sentence;
  for (let k = last - 1; k > first; k--) {
    if (!(tokens[k]?.text === ';' || isSign(tokens[k], DASHES)) || tokens[k]?.marked !== -1) continue;
    // „…, was ein Kind fürchtete – heute sei es anders“: behind a dash it goes on where what was said stands right before.
    const ends = tokens[k]?.text === ';' || own.at(-1)?.side === 'before';
    if (!ends || own.some(({ cue }) => cue.first > k)) return null;
    // „…, die Lage sei ernst; man beobachte sie“: the clause goes on by itself.
    const on = own.some(({ clause, side }) => side === 'after' && clause !== -1 && isTold(parse, clause, k));
    const verb = on ? -1 : toldVerbIn(parse, k + 1, last);
    return verb === -1 ? null : { first: k + 1, last, verb };
  }
  return null;
}

function isTold(parse: Parse, first: number, last: number): boolean {
  return isToldForm(parse, parse.tokens[mainVerb(parse, first, last)]);
}

function isWhollyMarked({ tokens, sentences }: Parse, sentence: number): boolean {
  const { first, last } = sentences[sentence] as Sentence;
  return tokens.slice(first, last).every(({ marked, kind }) => marked !== -1 || kind !== 'word');
}

/** No heading, and nothing told by somebody who says “I”. */
function isRunningText({ tokens, article, lexicon }: Parse, first: number, last: number): boolean {
  if (article.blocks[tokens[first]?.block ?? -1]?.kind !== 'paragraph') return false;
  for (let k = first; k < last; k++) {
    // „Die Mutter habe ihr geholfen“: no “you”.
    const own = isInAny(FIRST_PERSON, tokens[k]) && !lexicon.has(List.strongPronouns, tokens[k]);
    if (own && tokens[k]?.marked === -1) return false;
  }
  return true;
}

/** The main verb of a sentence where it is one of reported speech, else -1. */
function toldVerb(parse: Parse, sentence: number, reported: boolean): number {
  const { tokens, lexicon } = parse;
  const { first } = parse.sentences[sentence] as Sentence;
  const end = toldEnd(parse, sentence);
  const verb = toldVerbIn(parse, first, end);
  if (verb === -1 || !lexicon.has(List.conditional, tokens[verb])) return verb;
  const spoken =
    reported ||
    (sentence > 0 &&
      isSameBlock(parse, sentence - 1, sentence) &&
      speaksUp(parse, parse.sentences[sentence - 1] as Sentence));
  if (spoken && isToldPlural(parse, verb, first, end)) return verb;
  return isToldIn(parse, sentence - 1) || isToldIn(parse, sentence) || isToldNext(parse, sentence) ? verb : -1;
}

/** „Es koste zu viel | : „Wir zahlen drauf.““: where what is told ends, at the colon that marked words follow. */
function toldEnd({ tokens, sentences }: Parse, sentence: number): number {
  const { first, last } = sentences[sentence] as Sentence;
  for (let k = first; k < last; k++)
    if (tokens[k]?.marked === -1 && tokens[k]?.text === ':' && tokens[k + 1]?.kind === 'mark') return k;
  return last;
}

/** „Viele hätten abgeraten. Man habe es trotzdem getan.“: what would be a wish alone is told where the next sentence is. */
function isToldNext(parse: Parse, sentence: number): boolean {
  const next = sentence + 1;
  return next < parse.sentences.length && isSameBlock(parse, sentence, next) && isToldIn(parse, next);
}

function toldVerbIn(parse: Parse, first: number, last: number): number {
  const { tokens, lexicon } = parse;
  if (!isRunningText(parse, first, last)) return -1;
  for (let k = first; k < last; k++) {
    if (tokens[k]?.marked === -1 && tokens[k]?.text === ':' && !(isTold(parse, first, k) && explains(parse, k, last)))
      return -1;
    // „Diese glaubten, er sei tot“: somebody else says so.
    // „Zwei wiesen den Vorwurf zurück, er würde lügen“
    if (separableDenial(parse, k) !== null && !isToldForm(parse, tokens[k])) return -1;
    const says = lexicon.has(List.finiteCues, tokens[k]) && tokens[k]?.capital === false && !isAttribute(parse, k);
    if (says && !isToldForm(parse, tokens[k]) && !closesToldBracket(parse, k, first)) return -1;
  }
  const verb = mainVerb(parse, first, last);
  const tells = verb !== -1 && (isToldForm(parse, tokens[verb]) || isToldBySubject(parse, verb));
  return tells && !hasOther(parse, verb + 1, last) ? verb : -1;
}

/** A sentence holds a verb that tells nothing but reported speech. */
function isToldIn(parse: Parse, sentence: number): boolean {
  const { tokens, lexicon, sentences } = parse;
  const { first, last } = sentences[sentence] as Sentence;
  for (let k = first; k < last; k++)
    if ((isToldForm(parse, tokens[k]) && !lexicon.has(List.conditional, tokens[k])) || isToldBySubject(parse, k))
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
