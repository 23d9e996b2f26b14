import { omittedActs } from '../../entities/pronouns/omitted-subject.ts';
import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { blockBefore, firstSentenceOf, lastSentenceOf, type Parse, type Range, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lastSubject } from '../../phrases/subjects/last-subject.ts';
import { hasFinite, isRelative } from '../../phrases/verbs/finite.ts';
import { isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';
import { whoActs } from '../../reports/subjects/who-acts.ts';
import { endsDateline } from '../../text/dateline.ts';
import type { Token } from '../../text/tokens.ts';
import { isStillTold } from '../clauses/still-told.ts';
import { fillsBlock } from '../headings/fills-block.ts';
import { tokensOf, wordCount } from '../kind.ts';
import type { Candidate, Situation } from '../situation.ts';
import { otherActsSince } from './acts-since.ts';
import { answersAbove } from './answers-above.ts';
import { isLedIn } from './led-in.ts';
import { isOnTopic } from './on-topic.ts';
import { whoSharesView } from './shared-view.ts';
import { colonBefore } from './sieves-colon.ts';
import { behindFirstWord, isNamedSince, toldAbove } from './told-above.ts';

/** How many passages back an answer shows that an interview is under way. */
const LATELY = 20;
/** How many tokens a sentence has at most that says no more than that somebody replies. */
const LONGEST_REPLY = 8;

/** « a », dit Nom, « b »: the second part of an interrupted or coordinated quotation. */
export function continued({ parse, tokens, before, passage }: Situation): Candidate | null {
  const last = before.get(passage - 1);
  const previous = parse.marked[passage - 1];
  if (!last || !previous) return null;
  const continues = parse.marked[passage]?.continues;
  const sameSentence = parse.tokens[tokens.first]?.sentence === parse.tokens[tokensOf(parse, previous).first]?.sentence;
  if (!continues && !sameSentence) return null;
  return { rule: 'coordination', cue: last.cue, source: null, inherited: last };
}

/** Who answers in kind, and to whom, takes so many tokens at most. */
const LONGEST_GAP = 8;

/** « X llamó a Y « a ». Ella a él, « b ». »: a sentence without verb has the one by which the sentence before called somebody something. */
export function gapped({ parse, names, tokens, before, passage }: Situation): Candidate | null {
  const last = before.get(passage - 1);
  const start = sentenceStart(parse, tokens.first);
  const { sentence } = parse.tokens[tokens.first] as Token;
  const called = last?.report?.group?.classes.has('qualify') && last.report.sentence === sentence - 1;
  let comma = tokens.first - 1;
  while (parse.tokens[comma]?.kind === 'mark') comma--;
  if (!last || !called || parse.tokens[comma]?.text !== ',' || comma - start > LONGEST_GAP) return null;
  const source = phraseFrom(parse, names, start);
  if (!source || source.last > comma || hasFinite(parse, start, comma)) return null;
  return canSpeak(parse, names, source) ? { rule: 'coordination', cue: last.cue, source } : null;
}

/** The only one who acts in the sentence before the marked words. */
export function sentenceSubject({ parse, names, tokens }: Situation): Candidate | null {
  if (wordCount(parse, tokens) > 14) return null;
  const sources = [lastSubject(parse, names, tokens.first - 1), opensSentence(parse, names, tokens.first)];
  const source = sources.find((subject) => {
    const phrase = subject && readPhrase(parse, names, subject);
    return phrase && (phrase.name || phrase.pronoun || subject === sources[1]);
  });
  return source ? { rule: 'sentence-subject', cue: null, source } : null;
}

/** "A clerk of the house shared with, one checks “all of it”": somebody by what they are who opens the sentence, and of whom nothing was told before. */
function opensSentence(parse: Parse, names: NameIndex, before: number): Range | null {
  const start = sentenceStart(parse, before);
  const source = phraseFrom(parse, names, start);
  if (!source || source.last >= before) return null;
  const { head, definite, name } = readPhrase(parse, names, source);
  return !name && !definite && parse.lexicon.has(List.roles, parse.tokens[head]) ? source : null;
}

/** « Q1 », dit Nom. « Q2 ». – a quotation alone in its sentence goes on from what was reported last. */
export function floatingRun(s: Situation): Candidate | null {
  const { parse, tokens, lastSaid, passage } = s;
  const own = parse.marked[passage];
  if (lastSaid && isOnTopic(s)) return { rule: 'floating-run', cue: null, source: null, inherited: lastSaid };
  if (!lastSaid || !own || answersAbove(s) || repliesAbove(s) || isSubjectOf(parse, tokens) || toldAbove(s))
    return null;
  if (isNamedSince(s) || otherActsSince(s)) return null;
  const start = sentenceStart(parse, tokens.first);
  const opens = start >= tokens.first - 2;
  // In the next paragraph only where nothing stands before it: a sentence in between leads to somebody of its own.
  const heads = opens && parse.tokens[start - 1]?.block !== own.block;
  const near =
    own.block === lastSaid.block ||
    (blockBefore(parse, own.block) === lastSaid.block &&
      parse.article.blocks[own.block]?.kind !== 'heading' &&
      ((heads && (tokens.last - tokens.first > 8 || isLineByLine(s, lastSaid.block))) ||
        toldFromAbove(s) ||
        isLedIn(s) ||
        isAnswer(s)));
  if (!near || (!opens && wordCount(parse, tokens) < 3)) return null;
  return { rule: 'floating-run', cue: null, source: null, inherited: lastSaid };
}

/** “A,” said Name. ¶ “B.”: two paragraphs of one sentence each, as some papers set them, are told as one is. */
function isLineByLine({ parse, passage }: Situation, above: number): boolean {
  const own = parse.marked[passage];
  return own !== undefined && fillsBlock(parse, own) && firstSentenceOf(parse, above) === lastSentenceOf(parse, above);
}

/** "“Be bold” is rolling out on buses": marked words that an auxiliary makes the subject of a sentence are talked about. */
function isSubjectOf({ tokens, lexicon }: Parse, { last }: Range): boolean {
  let behind = last;
  while (tokens[behind]?.kind === 'mark') behind++;
  const verb = tokens[behind];
  return verb?.sentence === tokens[last - 1]?.sentence && verb?.marked === -1 && lexicon.has(List.auxiliaries, verb);
}

/** « Le pesa? «Ogni lunedì.» »: right behind a question of the journalist's own, in one paragraph, whoever spoke last answers. */
function isAnswer({ parse, tokens }: Situation): boolean {
  const start = sentenceStart(parse, tokens.first);
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  const question = parse.sentences[sentence - 1];
  if (start < tokens.first - 2 || question?.block !== block) return false;
  const unmarked = parse.tokens.slice(question.first, question.last).every(({ marked }) => marked === -1);
  return unmarked && parse.tokens[question.last - 1]?.text === '?';
}

/** « Selon Nom, « … ». » and, heading the next paragraph, « Les agresseurs auraient vu un « … ». »: the source above tells that too. */
function toldFromAbove({ parse, tokens }: Situation): boolean {
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  return parse.sentences[sentence - 1]?.block !== block && isStillTold(parse, tokens);
}

/** A question in the paragraph before, an answer that fills its own: the person interviewed speaks. */
export function interview({ parse, tokens, before, passage, interviewee }: Situation): Candidate | null {
  const own = parse.marked[passage];
  const previous = own && lastSentenceOf(parse, blockBefore(parse, own.block));
  if (!own || !previous) return null;
  const opens =
    sentenceStart(parse, tokens.first) >= tokens.first - 2 &&
    firstSentenceOf(parse, own.block)?.first === sentenceStart(parse, tokens.first);
  const last = before.get(passage - 1);
  const goesOn = last?.rule === 'interview' && parse.marked[passage - 1]?.block === own.block;
  const marked = parse.tokens.slice(previous.first, previous.last).every((t) => t.marked !== -1);
  const question = parse.tokens[previous.last - 1]?.text === '?' && !marked;
  // « Vous avez pourtant failli partir. » : an interview's prompts need no question mark once it is under way.
  const prompt =
    !marked &&
    underWay(before, passage) &&
    parse.tokens.slice(previous.first, previous.last).some((t) => parse.lexicon.has(List.speakerPronouns, t));
  if (!goesOn && !(opens && (question || prompt || alternates(parse, before, passage)))) return null;
  const inherited = goesOn ? last : { resolution: interviewee(), mention: null };
  return { rule: 'interview', cue: null, source: null, inherited };
}

/** « No bilhete, lê-se: “…” »: in an interview, behind a colon, words that nobody else says are of the person interviewed. */
export function interviewed({ parse, tokens, before, passage, interviewee }: Situation): Candidate | null {
  const colon = colonBefore(parse, tokens.first);
  if (colon === -1 || !underWay(before, passage)) return null;
  return { rule: 'interview', cue: null, source: null, inherited: { resolution: interviewee(), mention: null } };
}

/** An answer, a paragraph without marks, another answer that opens its own: questions need not be worded as such. */
function alternates(parse: Parse, before: Situation['before'], passage: number): boolean {
  const kindOf = (index: number) => parse.article.blocks[parse.marked[index]?.block ?? -1]?.kind;
  // A heading or a pull quote may stand between.
  let answer = passage - 1;
  while (answer >= 0 && kindOf(answer) !== 'paragraph') answer--;
  const own = parse.marked[passage];
  const last = parse.marked[answer];
  if (!own || !last || before.get(answer)?.rule !== 'interview' || own.block - last.block < 2) return false;
  const between = parse.article.blocks.slice(last.block + 1, own.block).filter(({ kind }) => kind === 'paragraph');
  const around = parse.article.blocks[own.block];
  return between.length === 1 && around !== undefined && own.outer.end >= around.end - 1;
}

/** Whether one of the passages shortly before was an answer. */
function underWay(before: Situation['before'], passage: number): boolean {
  for (let k = passage - 1; k >= passage - LATELY; k--) if (before.get(k)?.rule === 'interview') return true;
  return false;
}

/** « La mairie récuse toute négligence. « Nous étions là. » »: a quotation alone after a sentence about somebody who can speak. */
export function previousSubject(s: Situation): Candidate | null {
  const { parse, names, tokens } = s;
  const reply = answersAbove(s) ?? repliesAbove(s) ?? toldAbove(s);
  if (reply) return { rule: 'previous-subject', cue: null, source: reply };
  if (isSubjectOf(parse, tokens)) return null;
  const start = sentenceStart(parse, tokens.first);
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  const above = blockBefore(parse, block);
  const heads = parse.sentences[sentence - 1]?.block !== block;
  const previous = heads ? lastSentenceOf(parse, above) : parse.sentences[sentence - 1];
  if (start < tokens.first - 2 || !previous) return null;
  // A paragraph of one sentence leads the next one in: "The lawyer, Ellen Marsh, was in fighting form."
  const leads = previous.block === above && firstSentenceOf(parse, above) === previous;
  if (previous.block !== block && !(leads && previous.block > 0)) return null;
  // « PORTO VECCHIO – «Non ho visto nulla» »: where a report was written says nothing.
  if (endsDateline(parse.tokens, previous.last - 1)) return null;
  const subjects = [lastSubject(parse, names, previous.last - 1), phraseFrom(parse, names, previous.first)];
  // „Am Rande ärgerte sich Name. „…““
  if (parse.lexicon.language.grammar.bracket) subjects.push(whoActs(parse, names, previous));
  const behind = behindFirstWord(parse, names, previous) ?? whoSharesView(parse, names, previous);
  if (behind) subjects.unshift(behind);
  // "Jean remembers a child who couldn't sit still": whom a relative clause is about is not the subject of the sentence.
  const mayBe = (subject: Range | null) =>
    subject !== null && !isRelative(parse, subject.last) && canSpeak(parse, names, subject);
  const source = subjects.find(mayBe) ?? goesOnActing(s, previous);
  return source ? { rule: 'previous-subject', cue: null, source: withoutVerb(parse, source) } : null;
}

/** « Ana Nombre sale. En el pasillo encuentra a la prensa. «…» »: a verb alone goes on with whoever acted before it in the paragraph. */
function goesOnActing({ parse, names }: Situation, { first }: Range): Range | null {
  const { block } = parse.tokens[first] as Token;
  const acts = parse.tokens[first - 1]?.block === block ? omittedActs(parse, names, first) : null;
  return acts && { first: acts.first, last: acts.last };
}

/** « Il sindaco | scuote la testa »: between a noun for somebody and an article a word that no list has is the verb. */
function withoutVerb(parse: Parse, source: Range): Range {
  const { tokens, lexicon } = parse;
  const verb = source.last - 1;
  const object = lexicon.has(List.determiners, tokens[source.last]) && isUnlistedVerb(parse, verb);
  const acts = lexicon.language.grammar.dropsSubject && object && lexicon.has(List.roles, tokens[verb - 1]);
  return acts && verb === source.first + 2 ? { first: source.first, last: verb } : source;
}

/**
 * "Birkett denies this.", and words that open the next paragraph: where a paragraph ends with a verb that reports and nothing that it
 * reports, what somebody has to say follows.
 */
function repliesAbove({ parse, tokens, reportsOf }: Situation): Range | null {
  const start = sentenceStart(parse, tokens.first);
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  const previous = lastSentenceOf(parse, blockBefore(parse, block));
  const heads = parse.sentences[sentence - 1]?.block !== block;
  if (start < tokens.first - 2 || !heads || !previous || previous.last - previous.first > LONGEST_REPLY) return null;
  if (parse.tokens.slice(previous.first, previous.last).some(({ marked }) => marked !== -1)) return null;
  const reports = reportsOf((parse.tokens[previous.first] as Token).sentence);
  const [report] = reports;
  const silent = reports.length === 1 && report?.rule === 'cue-before' && report.clause === -1;
  return silent && report.group?.form !== 'infinitive' ? report.source : null;
}
