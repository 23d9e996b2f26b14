import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { followsOn } from '../../phrases/subjects/follows-on.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { BREAKS, isSign, STOPS } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { marksBeforeColon } from '../nouns/taken-up.ts';
import { isMarked } from '../nouns/whose-words.ts';
import { type Report, reportAt, reportBehind, reportLike } from '../report.ts';

/** How many tokens stand at most between a name and the colon behind what tells of it. */
const LONGEST_APPOSITION = 14;

/** How many tokens an infinitive has at most with its preposition and its object. */
const LONGEST_DEED = 7;

/** So near behind a verb its clause begins. */
const NEAR = 4;

const COPULAS = listsOf(List.passive, List.been, List.participleCues);

/**
 * « A dirlo è Nome. », « A dirlo Nome. », « A spiegarlo è stata la sindaca: «…» »: an infinitive with what is said hung on it, and who says it. So do « Quien
 * lo dice es Nombre. » and, behind marked words, « A parlare è Nome. », « Quem fala é Nome. »; before a colon whatever is done does,
 * « A lanciare l'allarme è Nome: «…» ».
 */
export function saidByCleft(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return null;
  const beside = marksBeforeColon(parse, index - 1);
  if (index !== sentenceStart(parse, index) && beside === -1) return null;
  const turned = whoDoesIt(parse, names, index);
  if (turned) return turned;
  for (const saying of [
    whatIsDone(parse, index) ?? whoDoes(parse, index),
    whatElseIsDone(parse, index),
    newsOfIt(parse, index),
  ]) {
    const from = saying ? behindCopula(parse, saying.last) : -1;
    const source = saying && (from > saying.last || saying.alone) ? phraseFrom(parse, names, from) : null;
    if (!saying || !source || source.last > sentenceEnd(parse, index) || !canSpeak(parse, names, source)) continue;
    const cue = { first: index, last: saying.last };
    if (leadsToMarks(parse, source.last)) return reportAt(parse, cue, { rule: 'cue-before', source, side: 'after' });
    const behind = tokens[source.last];
    const led = isInAny(PREPOSITIONS, behind) && !hasFinite(parse, source.last, sentenceEnd(parse, index));
    if (behind && behind.text !== ',' && !led && !isSign(behind, STOPS)) return null;
    if (beside !== -1) return reportBehind(parse, cue, source, beside);
    if (!followsOn(parse, index)) return null;
    return saying.takesUp || isMarked(parse, index - 1)
      ? reportAt(parse, cue, { rule: 'taken-up', source, side: 'before' })
      : null;
  }
  return null;
}

/** « «…». A dirlo è Nome: «…» »: with the pronoun the marked words before are theirs as well as those behind the colon. */
export function saidBeforeToo(parse: Parse, report: Report): Report[] {
  const { tokens, lexicon } = parse;
  const { first, last } = report.cue;
  const start = sentenceStart(parse, first);
  const leads = report.rule === 'cue-before' && report.group === null && first === start && last === first + 2;
  const both = leads && takesUp(lexicon, tokens[first + 1]) && isMarked(parse, start - 1) && followsOn(parse, start);
  return both ? [reportLike(report, { rule: 'taken-up', side: 'before' }), report] : [report];
}

/** « È | Nome | a lanciare l'allarme: «…» »: the same with who does it before what is done. */
function whoDoesIt(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const from = behindCopula(parse, index);
  const source = from > index ? phraseFrom(parse, names, from) : null;
  const doing = source && lexicon.has(List.infinitive, tokens[source.last]) ? tokens[source.last + 1] : undefined;
  if (!source || !lexicon.has(List.infinitiveEnding, doing) || doing?.marked !== -1) return null;
  if (!canSpeak(parse, names, source)) return null;
  const cue = { first: source.last, last: source.last + 2 };
  if (leadsToMarks(parse, source.last + 2)) return reportAt(parse, cue, { rule: 'cue-before', source, side: 'after' });
  return tellsWhatWasSaid(parse, index, source.last + 1)
    ? reportAt(parse, cue, { rule: 'taken-up', source, side: 'before' })
    : null;
}

/** « «…». È stata Nome | a raccontare agli agenti la lite. »: behind marked words a verb that says, of which no clause is the object. */
function tellsWhatWasSaid(parse: Parse, start: number, verb: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, start);
  if (start !== sentenceStart(parse, start) || !isMarked(parse, start - 1) || !followsOn(parse, start)) return false;
  const says = lexicon.cues
    .get(tokens[verb]?.low ?? '')
    ?.some((cue) => cue.form === 'infinitive' && cue.class === 'say');
  if (!says && !takesUp(lexicon, tokens[verb])) return false;
  return !tokens.slice(verb, end).some(({ marked, text }, k) => {
    const clause = lexicon.has(List.clause, tokens[verb + k]) && !lexicon.has(List.questionWords, tokens[verb + k + 1]);
    return marked !== -1 || text === ':' || (k < NEAR && clause);
  });
}

/** Behind nothing but an apposition or an object the sentence leads with a colon to marked words. */
function leadsToMarks(parse: Parse, index: number): boolean {
  const { tokens } = parse;
  const end = Math.min(sentenceEnd(parse, index - 1), index + LONGEST_APPOSITION);
  let k = index;
  while (k < end && tokens[k]?.marked === -1 && !isSign(tokens[k], BREAKS)) k++;
  return tokens[k]?.text === ':' && (k === index || tokens[k + 1]?.kind === 'mark');
}

/**
 * The words before the copula, whether a pronoun among them takes up the sentence before, and whether it needs no copula (« A dirlo |
 * Nome. »).
 */
interface Saying extends Range {
  readonly takesUp: boolean;
  readonly alone: boolean;
}

/** « A dirlo », « A parlare » */
function whatIsDone({ tokens, lexicon }: Parse, index: number): Saying | null {
  const verb = tokens[index + 1];
  if (!lexicon.has(List.infinitive, tokens[index])) return null;
  if (takesUp(lexicon, verb)) return { first: index, last: index + 2, takesUp: true, alone: true };
  const cue = lexicon.has(List.cues, verb) ? lexicon.cueGroups(verb?.low ?? '').infinitive : null;
  return cue && verb?.marked === -1 ? { first: index, last: index + 2, takesUp: false, alone: false } : null;
}

/** « A lanciare l'allarme | è Nome: «…» »: whatever it is, who does it speaks behind the colon. */
function whatElseIsDone(parse: Parse, index: number): Saying | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.infinitive, tokens[index]) || !lexicon.has(List.infinitiveEnding, tokens[index + 1]))
    return null;
  for (let k = index + 2; k < index + LONGEST_DEED; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1) return null;
    // « Ad assistere c'erano in tanti »: who is there says nothing.
    if (lexicon.has(List.clitics, token) && lexicon.has(List.passive, tokens[k + 1])) return null;
    if (lexicon.has(List.passive, token)) return { first: index, last: k, takesUp: false, alone: false };
  }
  return null;
}

/** « A darne notizia », « A renderlo noto »: an infinitive with a pronoun hung on it, and a bare word that it takes. */
function newsOfIt(parse: Parse, index: number): Saying | null {
  const { tokens, lexicon } = parse;
  const verb = tokens[index + 1];
  if (!lexicon.has(List.infinitive, tokens[index]) || !lexicon.has(List.infinitiveEnding, verb)) return null;
  const hung = [verb?.low.slice(-2), verb?.low.slice(-3)].some((end) => lexicon.lists(List.clitics, end ?? ''));
  return hung && isPlainWord(parse, index + 2) ? { first: index, last: index + 3, takesUp: false, alone: true } : null;
}

/** « Quien lo dice », « Quem o diz », « Quem diz isso », « Chi parla » */
function whoDoes({ tokens, lexicon }: Parse, index: number): Saying | null {
  if (!lexicon.has(List.conjunctions, tokens[index]) || lexicon.has(List.coordinators, tokens[index])) return null;
  let verb = index + 1;
  while (lexicon.has(List.clitics, tokens[verb]) && verb < index + 3) verb++;
  if (!lexicon.has(List.finiteCues, tokens[verb]) || tokens[verb]?.marked !== -1) return null;
  const object = lexicon.has(List.demonstratives, tokens[verb + 1]);
  return { first: index, last: object ? verb + 2 : verb + 1, takesUp: object || verb > index + 1, alone: false };
}

/** « È stata | Nome | a dire che S »: whoever stands between the verb at the head of the sentence and the infinitive. */
export function cleftSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || group.form !== 'infinitive') return null;
  const start = sentenceStart(parse, group.first);
  const from = behindCopula(parse, start);
  if (from === start || !lexicon.has(List.infinitive, tokens[group.first - 1])) return null;
  const subject = phraseFrom(parse, names, from);
  // « È stato il direttore, Nome, a dire che S », « È stata Nome, 54 anni, a dire che S »
  const last = subject ? (tokens[subject.last]?.text === ',' ? subject.last + 1 : subject.last) : -1;
  const adjoins = last === group.first - 1 || (subject && behindAside(parse, subject.last) === group.first - 1);
  return subject && adjoins && canSpeak(parse, names, subject) ? subject : null;
}

/** The first token behind « es », « è stata », « foi »; `index` where no copula stands there. */
export function behindCopula({ tokens, lexicon }: Parse, index: number): number {
  let k = index;
  if (!lexicon.has(List.passive, tokens[k])) return k;
  while (isInAny(COPULAS, tokens[k]) || lexicon.has(List.adverbs, tokens[k])) k++;
  return k;
}

/** « dirlo », « annunciarlo »: the infinitive of a reporting verb and the pronoun for what is said. */
function takesUp(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.marked !== -1) return false;
  const { takesUp: pronouns } = lexicon.language.cues;
  return pronouns.split(' ').some((pronoun) => {
    if (pronoun.length < 2 || !token.low.endsWith(pronoun)) return false;
    const stem = token.low.slice(0, -pronoun.length);
    const cues = lexicon.cues.get(stem) ?? lexicon.cues.get(`${stem}e`);
    return cues?.some((cue) => cue.form === 'infinitive' && cue.class === 'say') === true;
  });
}
