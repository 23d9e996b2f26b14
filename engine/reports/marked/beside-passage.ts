import { isInAny, List } from '../../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isNoun } from '../../phrases/noun.ts';
import { institutionInMarks, termInMarks } from '../../phrases/nouns/name-in-marks.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';
import { isSpeechMark } from '../../phrases/nouns/speech-mark.ts';
import { isGovernedTitle } from '../../phrases/nouns/title-governed.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { endsRelativeInMarks } from '../../phrases/relatives/relative-in-marks.ts';
import { lostSubject } from '../../phrases/subjects/lost-subject.ts';
import { omittedSubject } from '../../phrases/subjects/omitted.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { institutionBehind, subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isNamedInside } from '../../phrases/verbs/auxiliary.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { heardSaying } from '../../phrases/verbs/heard-saying.ts';
import { leadsToSaying, withVerbOfSaying } from '../../phrases/verbs/saying-verb.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { indexBetween } from '../../text/index-between.ts';
import { isStrayMark } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { statesBehind } from '../clauses/states-behind.ts';
import { endsOpenAside, pointsAtMoment } from '../clauses/that-word.ts';
import type { Report } from '../report.ts';
import { reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';
import { looseText, readBehind } from '../subjects/impersonal.ts';
import { behindManners } from '../subjects/manner.ts';
import { citedBehind } from './cited-behind.ts';
import { titleTells } from './title-tells.ts';

function endsWithSubject(parse: Parse, names: NameIndex, group: VerbGroup): boolean {
  const subject = subjectFrom(parse, names, group, group.last);
  if (!subject || !canSpeak(parse, names, subject)) return false;
  return subject.last >= sentenceEnd(parse, group.verb) || /^[.,;!?]$/.test(parse.tokens[subject.last]?.text ?? '');
}

/** « … », dijo. – the verb alone, with nothing of its own behind it. */
function omittedBefore(parse: Parse, names: NameIndex, group: VerbGroup, from: number): Range | null {
  const next = from < sentenceEnd(parse, group.verb) ? parse.tokens[from] : undefined;
  const closed =
    !next ||
    next.kind === 'punctuation' ||
    isStrayMark(next) ||
    parse.lexicon.has(List.coordinators, next) ||
    // « «…», dijo en la apertura, | que será hoy »
    (parse.tokens[from - 1]?.text === ',' && isRelative(parse, from)) ||
    isAdverbialStart(parse, from) ||
    tellsMood(parse, from);
  const omitted = closed && next?.text !== ':' ? omittedSubject(parse, group.first) : null;
  return omitted && (ownSentence(parse, names, group.first) ?? omitted);
}

const AGREES = /(?:[aeiu][dt]|oss?)[ao]s?$/u;

/** « …, comentaba | emocionada. », « …, diceva | commossa, »: a word that agrees, alone behind the verb, tells how whoever is left out felt. */
function tellsMood(parse: Parse, index: number): boolean {
  const { tokens } = parse;
  const word = tokens[index] as Token;
  const headline = parse.article.blocks[word.block]?.kind === 'title';
  if (headline || !AGREES.test(word.low) || !isPlainWord(parse, index) || isNoun(parse, word)) return false;
  return index + 1 >= sentenceEnd(parse, index) || tokens[index + 1]?.kind === 'punctuation';
}

/** « Nombre lo niega: «…», asegura. »: somebody who can speak is the subject of the sentence before its marks. */
function ownSentence(parse: Parse, names: NameIndex, before: number): Range | null {
  for (let k = sentenceStart(parse, before); k < before; k++) {
    if (parse.tokens[k]?.marked !== -1) return null;
    if (!isFiniteVerb(parse, k)) continue;
    if (runsOn(parse, k, before)) return null;
    const subject = subjectBefore(parse, names, verbEdge(parse, k, sentenceStart(parse, before)), false);
    if (!subject) continue;
    return canSpeak(parse, names, subject) ? subject : null;
  }
  return null;
}

/** « El hospital tiene un equipo «que funciona», añade. »: behind a verb that reports nothing the words go on into the marks, and are said with them. */
function runsOn({ tokens, lexicon }: Parse, verb: number, last: number): boolean {
  if (lexicon.has(List.cues, tokens[verb])) return false;
  const opening = indexBetween(tokens, verb + 1, last, ({ kind }) => kind === 'mark');
  return opening !== -1 && tokens[opening - 1]?.kind === 'word';
}

function isAdverbialStart(parse: Parse, index: number): boolean {
  const low = parse.tokens[index]?.low ?? '';
  const { lexicon } = parse;
  return (
    lexicon.lists(List.prepositions, low) ||
    lexicon.lists(List.contracted, low) ||
    lexicon.lists(List.adverbs, low) ||
    lexicon.lists(List.conjunctions, low) ||
    lexicon.lists(List.gerundCues, low) ||
    lexicon.lists(List.gerundEnding, low)
  );
}

/** The marked passage that ends right before a token, a comma apart, or a stop typed for one (« «…». añadió Nombre »), or -1. */
export function passageBefore(parse: Parse, index: number): number {
  let k = index - 1;
  const before = parse.tokens[k - 1];
  // « »Mi madre se rió. dijo Nombre »: words that were never closed end at a stop typed for the comma.
  const stopped = parse.tokens[k]?.text === '.' && (before?.kind === 'mark' || (before?.marked ?? -1) !== -1);
  // « «…» - dit Nom »: a dash typed for the comma.
  const dashed = before?.kind === 'mark' && /^[-–—]$/u.test(parse.tokens[k]?.text ?? '');
  if (parse.tokens[k]?.text === ',' || stopped || dashed) k--;
  const token = parse.tokens[k];
  return token && token.sentence === parse.tokens[index]?.sentence ? token.marked : -1;
}

/** « « … » : a dit Nom »: a colon typed for the comma between the mark and a verb in lower case. */
function colonTyped({ tokens }: Parse, { first }: VerbGroup): number {
  return tokens[first - 2]?.kind === 'mark' && tokens[first]?.capital === false ? first - 1 : first;
}

/** « Nombre, para quien es «un error», pide su dimisión »: what is wanted stands behind the verb, and its subject before the words. */
function isAskedFor(parse: Parse, names: NameIndex, { classes, first }: VerbGroup, source: Range): boolean {
  const { dropsSubject } = parse.lexicon.language.grammar;
  if (!dropsSubject || !classes.has('will') || classes.has('say') || source.last === source.first) return false;
  const start = sentenceStart(parse, first);
  return parse.tokens[start]?.marked === -1 && parse.tokens[start]?.kind === 'word' && !canSpeak(parse, names, source);
}

/** The marked words before the verb name an institution or a word: nobody says them. */
function isNamed(parse: Parse, verb: number): boolean {
  // « Le journal local, « Le Courrier », parlait de »
  const last = parse.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  return (
    isAttribute(parse, verb - 1) || institutionInMarks(parse, last) !== -1 || (verb > 1 && termInMarks(parse, verb - 2))
  );
}

/**
 * „Im Auftrag der „Elbrundschau“ sprachen sich 71 Prozent dafür aus“, „Die Band „Halbe Sachen“ sagte das Konzert ab“: where a comma belongs
 * before the verb, words right behind a noun or its article are no quotation.
 */
function isAttribute({ tokens, lexicon }: Parse, index: number): boolean {
  const passage = tokens[index]?.marked ?? -1;
  if (passage === -1 || !lexicon.language.cues.bareAfterComma) return false;
  let first = index;
  while (tokens[first - 1]?.marked === passage) first--;
  const [noun, article] = [tokens[first - 2], tokens[first - 1]];
  // „Im „Spiegelsaal“ hatte Name gesagt, S“: what a preposition governs tells where.
  // „Von „Unsinn“ sprach Name“: a verb that judges takes what it calls it.
  const judges = lexicon.cues.get(tokens[index + 1]?.low ?? '')?.map((form) => form.class);
  if (tokens[index]?.kind === 'mark' && isInAny(PREPOSITIONS, article))
    return !(judges?.includes('qualify') && judges.includes('say') && lexicon.has(List.joints, article));
  if (article?.sentence !== noun?.sentence) return false;
  if (article?.capital) return lexicon.has(List.determiners, noun) && tokens[first + 1]?.capital === true;
  // „Von einer „Farce“ sprach Name“: no noun heads the sentence.
  const led = isInAny(PREPOSITIONS, noun) && !lexicon.has(List.definite, article);
  return lexicon.isGenitive(article?.low ?? '') && noun?.capital === true && !led;
}

/** « Nome, autrice della guida «Opera», ha bollato Y come … »: the title in marks ends what stands between somebody and the verb. */
function endsAside(parse: Parse, names: NameIndex, group: VerbGroup): boolean {
  const { tokens } = parse;
  // "Quill, speaking on “Long Hour,” said": the comma may stand inside the marks.
  const inside = tokens[group.first - 2]?.text === ',' && tokens[group.first - 1]?.kind === 'mark';
  const last = inside ? group.first - 1 : group.first - 2;
  // « Nom, qui s'est dit « inquiet », a appelé la mairie à agir »
  const relative = endsRelativeInMarks(parse, last, sentenceStart(parse, last));
  if (inside ? !relative : tokens[last + 1]?.text !== ',' || (isSpeechMark(parse, last) && !relative)) return false;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  // « El equipo «hizo un buen partido», afirmó »: one comma alone parts no subject from its verb.
  const parted = (from: number) => tokens.slice(from, last).some(({ text, marked }) => text === ',' && marked === -1);
  const opened =
    subject !== null && (relative || !parse.lexicon.language.grammar.dropsSubject || parted(subject.first));
  return opened && canSpeak(parse, names, subject);
}

/** « si legge nel foglio che la lega ha distribuito »: whoever the relative on the text tells of has put it out. */
function whoPutItOut(parse: Parse, names: NameIndex, text: Range): Range {
  const somebody = phraseFrom(parse, names, text.last + 1);
  return somebody && canSpeak(parse, names, somebody) ? somebody : text;
}

/** "„…“, hat Name am Montag gesagt": behind the words the auxiliary comes first, and the subject stands inside its bracket. */
function subjectInside(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  if (group.form !== 'participle') return null;
  const { bracket } = parse.lexicon.language.grammar;
  // « a Anne Nom déclaré »: put word by word from such a language.
  if (!bracket && !isNamedInside(parse, group.verb - 1)) return null;
  const inside = phraseFrom(parse, names, bracket ? stepOverAddressee(parse, names, group.first + 1) : group.first + 1);
  if (!inside || parse.lexicon.has(List.oblique, parse.tokens[inside.first])) return null;
  return bracket && inside.last > group.verb ? null : { first: inside.first, last: Math.min(inside.last, group.verb) };
}

/** "“…,” | a woman named Ann Example said", "“…,” | the paper's editor Ann Example said": the first token of whom the name is of, or the article of an owner. */
function calledFrom(parse: Parse, names: NameIndex, { first, last }: Range): number {
  const { tokens, lexicon } = parse;
  const owned = () => tokens.slice(first, last).some((_, at) => isOwning(parse, first + at));
  if (lexicon.has(List.determiners, tokens[first - 1]) && owned()) return first - 1;
  const named = lexicon.language.grammar.nounsPile && names.has(first) && lexicon.has(List.naming, tokens[first - 1]);
  const person = named && lexicon.has(List.determiners, tokens[first - 3]) && isInAny(PEOPLE, tokens[first - 2]);
  return person ? first - 3 : first;
}

/** « Le groupe « renonce » à son offre, estime Nom »: one comma alone parts no subject from its verb, and behind the verb stands who says so. */
function isObjectBefore(parse: Parse, names: NameIndex, group: VerbGroup, { first, last }: Range): boolean {
  const { tokens } = parse;
  if (last !== group.first - 1 || tokens[last]?.text !== ',') return false;
  if (tokens.slice(first, last).some(({ text }) => text === ',')) return false;
  return subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last)) !== null;
}

/** "“…”, she said Anne Name, head of …": translations from languages that leave the pronoun out put one before the verb that has its subject behind. */
function namedBehindPronoun(parse: Parse, names: NameIndex, group: VerbGroup, subject: Range): Range | null {
  const { tokens, lexicon } = parse;
  const alone = subject.last - subject.first === 1 && lexicon.has(List.pronouns, tokens[subject.first]);
  // "he told Name": whom it was told.
  if (!alone || lexicon.has(List.telling, tokens[group.verb]) || !names.has(group.last)) return null;
  if (lexicon.has(List.speakerPronouns, tokens[subject.first])) return null;
  const named = phraseFrom(parse, names, group.last);
  const closed =
    named && (named.last >= sentenceEnd(parse, group.verb) || /^[.,;!?]$/.test(tokens[named.last]?.text ?? ''));
  return closed ? named : null;
}

/** « … », explique Nom ; « … » il a dit ; "…," Smith said. */
export function afterPassage(parse: Parse, names: NameIndex, verb: VerbGroup): Report | null {
  const group =
    heardSaying(parse, verb) ??
    (verb.form === 'gerund' || verb.form === 'infinitive' ? withVerbOfSaying(parse, verb) : verb);
  if (!group || leadsToSaying(parse, group)) return null;
  const { tokens, lexicon } = parse;
  // « «…», la definisce Nome »: what is called so stands before the verb.
  const object =
    lexicon.has(List.clitics, tokens[group.verb - 1]) && lexicon.has(List.determiners, tokens[group.verb - 1]);
  const { dropsSubject, capitalNouns, nounsPile } = lexicon.language.grammar;
  // « «Fue un día feliz», describe Nombre »: behind its comma such a verb tells what was said, up to its subject at the end.
  const set = !capitalNouns && !nounsPile && tokens[group.first - 1]?.text === ',';
  if (
    lexicon.has(List.comparing, tokens[group.verb]) &&
    !(object && dropsSubject) &&
    !(set && endsWithSubject(parse, names, group))
  )
    return null;
  const direct = passageBefore(parse, tokens[group.first - 1]?.text === ':' ? colonTyped(parse, group) : group.first);
  if (direct !== -1 && !isNamed(parse, group.first) && !endsAside(parse, names, group)) {
    const from = behindManners(parse, names, group.last);
    const read = readBehind(parse, names, group);
    const relative = read !== null && lexicon.has(List.relatives, tokens[read.last]);
    const opens = lexicon.has(List.clause, tokens[from]) && !relative && !pointsAtMoment(parse, from);
    if (opens && !endsOpenAside(parse, from, group)) return null;
    // "“Why?” asked Tom Birkett": behind its verb stands who asks, not who is asked.
    const asks = lexicon.has(List.telling, tokens[group.verb]) ? phraseFrom(parse, names, group.last) : null;
    const source =
      subjectInside(parse, names, group) ??
      asks ??
      (relative ? whoPutItOut(parse, names, read) : read) ??
      institutionBehind(parse, names, group) ??
      looseText(parse, names, group) ??
      subjectFrom(parse, names, group, from) ??
      omittedBefore(parse, names, group, from) ??
      lostSubject(parse, group);
    if (!source || titleTells(parse, names, group, source) || isAskedFor(parse, names, group, source)) return null;
    const cited = citedBehind(parse, names, group, source);
    return reportBy(parse, group, { rule: 'cue-after', source: cited ?? source, side: 'before', beside: direct });
  }
  if (isRelative(parse, group.first - 1)) return null;
  // « « … », les voisins n'y croient plus »: what is not said is nobody's.
  const negated = tokens.slice(group.first, group.last + 1).some((token) => lexicon.has(List.negations, token));
  // « … », les médecins le démentent »: what is denied somebody else has said.
  const denied = lexicon.has(List.firmDenials, tokens[group.verb]) && lexicon.has(List.clitics, tokens[group.first]);
  const subject = negated || denied ? null : subjectBefore(parse, names, group.first, group.plural);
  if (!subject || isObjectBefore(parse, names, group, subject)) return null;
  const passage = passageBefore(parse, calledFrom(parse, names, subject));
  if (passage === -1 || isGovernedTitle(parse, passage, subject.first - 1)) return null;
  // « El alcalde «lamenta» la decisión, dijo su portavoz »: what is no speaker and has a comma behind it is an object.
  if (tokens[group.first - 1]?.text === ',' && !canSpeak(parse, names, subject)) return null;
  const doubled = namedBehindPronoun(parse, names, group, subject);
  if (doubled) return reportBy(parse, group, { rule: 'cue-after', source: doubled, side: 'before', beside: passage });
  const behind = stepOverAddressee(parse, names, group.last);
  // "told reporters after the meeting that was held": right before a verb the word for “that” takes up the noun before it.
  const relative = lexicon.language.cues.bareClause && isFiniteVerb(parse, behind + 1) && behind > group.last + 1;
  const next = relative ? undefined : tokens[behind];
  if (statesBehind(parse, behind)) return null;
  // The verb governs something of its own behind it: then it reports that.
  if (
    next &&
    next.sentence === tokens[group.verb]?.sentence &&
    (next.text === ':' || next.marked !== -1 || (lexicon.has(List.clause, next) && !pointsAtMoment(parse, behind)))
  )
    return null;
  const cited = citedBehind(parse, names, group, subject);
  return reportBy(parse, group, { rule: 'cue-after', source: cited ?? subject, side: 'before', beside: passage });
}
