import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom, startsPhrase } from '../../phrases/phrase-from.ts';
import { opensRelative } from '../../phrases/relatives/opens-relative.ts';
import { followsOn } from '../../phrases/subjects/follows-on.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { separableDenial } from '../../phrases/verbs/separable-denial.ts';
import { verbSecond } from '../../phrases/verbs/verb-second.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, type ReportRule, reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';
import { bracketSubject } from '../subjects/bracket-subject.ts';
import { isLoose, textAt } from '../subjects/impersonal.ts';
import { markedBefore } from './taken-up-marked.ts';

/** How far before the verb such a phrase begins, its subject and an aside on it between. */
const REACH = 30;
const BETWEEN = signs(',.:;!?…');

/**
 * « La digue tient. C'est ce qu'affirme Nom. », « « … » : c'est ce que Nom affirme »: a phrase takes up the marked words or the sentence
 * before it.
 */
export function takenUpWith(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens } = parse;
  if (group.form === 'gerund' || group.form === 'infinitive' || group.hung !== -1) return null;
  const start = sentenceStart(parse, group.verb);
  const phrase = phraseBefore(parse, group.verb);
  if (phrase === null) return null;
  // « Así lo anunció »: the pronoun is the phrase's and goes with the verb.
  const adjoins = phrase.last >= group.first;
  const from = adjoins ? stepOverAddressee(parse, names, group.last) : phrase.last;
  // « È quanto emerge da uno studio di Nome. »
  const source =
    phraseFrom(parse, names, from) ?? (isLoose(parse, group) ? textAt(parse, names, group.last, true) : null);
  if (!source || !(adjoins || behindAside(parse, source.last) === group.first)) return null;
  // « c'est ce que l'on appelle la flagrance »: what something is called, which is no statement.
  const states = group.classes.has('say') || group.classes.has('think');
  const goesOn = !adjoins && startsPhrase(parse, names, group.last);
  if (!states && goesOn) return null;
  let before = phrase.first - 1;
  while (isSign(tokens[before], BETWEEN) && tokens[before]?.marked === -1) before--;
  const passage = tokens[before]?.block === tokens[group.verb]?.block ? (tokens[before]?.marked ?? -1) : -1;
  const report = (rule: ReportRule, passage: number, sentence: number): Report => {
    const cue = { first: phrase.first, last: group.last };
    return { rule, cue, group, source, sentence, side: 'before', clause: -1, beside: passage, until: -1 };
  };
  const { sentence } = tokens[group.verb] as Token;
  if (passage !== -1) return report('cue-after', passage, (tokens[before] as Token).sentence);
  if (phrase.first > start) return report('parataxis', -1, sentence);
  const follows = tokens[start - 1]?.block === tokens[start]?.block && states;
  return follows ? report('taken-up', -1, sentence) : null;
}

/** The phrase that takes up what stands before, at the head of the sentence or behind a sign, up to a subject before the verb. */
function phraseBefore(parse: Parse, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  for (let k = verb - 1; k >= start && verb - k < REACH; k--) {
    const phrase = lexicon.has(List.takesUpWith, tokens[k]) ? lexicon.takesUpWith.at(tokens, k) : undefined;
    const heads = k === start || tokens[k - 1]?.kind === 'punctuation' || tokens[k - 1]?.kind === 'mark';
    if (phrase && heads) return { first: k, last: k + phrase.words.length };
  }
  return null;
}

/** « «…»: lo ha detto Nome »: the marked words before the colon at `index`, or -1. */
export function marksBeforeColon({ tokens }: Parse, index: number): number {
  const mark = tokens[index]?.text === ':' && tokens[index]?.marked === -1 ? tokens[index - 1] : undefined;
  return mark?.kind === 'mark' ? (tokens[index - 2]?.marked ?? -1) : -1;
}

/**
 * « El museo cierra. Así lo ha anunciado Nombre. », « Il museo chiude. Lo ha detto Nome. »: the pronoun at the verb is what the
 * sentence before says.
 */
function takenUpByPronoun(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, group.verb);
  const beside = marksBeforeColon(parse, group.first - 1);
  // « La strada riapre: lo ha annunciato Nome. », no « Non è un caso che S: lo ammette Nome »
  const told = beside === -1 && tokens[group.first - 1]?.text === ':' && !lexicon.has(List.negations, tokens[start]);
  const clause = told && hasFinite(parse, start, group.first - 1);
  const heads =
    clause ||
    beside !== -1 ||
    group.first === start ||
    (group.first === start + 1 && lexicon.accordingTo.at(tokens, start)?.trust === 'after');
  // « A ponte fecha. Disse-o Nome. »
  const behind = tokens[group.last];
  const hung = lexicon.has(List.takesUp, behind) && /[-‐‑]/.test(parse.text[(behind?.start ?? 0) - 1] ?? '');
  const takesUp = hung || (group.first < group.verb && lexicon.has(List.takesUp, tokens[group.first]));
  if (!heads || !takesUp || !group.classes.has('say') || lexicon.has(List.denials, tokens[group.verb])) return null;
  if (!clause && beside === -1 && !followsOn(parse, start)) return null;
  const source = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last));
  if (!source || source.first >= sentenceEnd(parse, start) || !canSpeak(parse, names, source)) return null;
  // « Lo explica Nombre: «…» »: what follows is what is said.
  const next = tokens[source.last];
  // « Lo dice una donna | che abita qui. »
  const described =
    opensRelative(parse, source.last) &&
    !tokens.slice(source.last, sentenceEnd(parse, start)).some(({ text }) => text === ':');
  const forward = next?.text === ':' || (lexicon.has(List.clause, next) && !described);
  const rule = clause ? 'parataxis' : beside === -1 ? 'taken-up' : 'cue-after';
  return forward ? null : reportBy(parse, group, { rule, source, side: 'before', beside });
}

/** "Das Werk schließt. Das teilte Name mit.": a word that takes up the sentence before is what is reported. */
export function takenUp(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  if (group.form !== 'finite' && group.form !== 'participle') return null;
  if (lexicon.language.grammar.dropsSubject) return takenUpByPronoun(parse, names, group);
  const start = sentenceStart(parse, group.verb);
  if (!lexicon.has(List.takesUp, tokens[group.first - 1]) || !group.classes.has('say')) return null;
  if (group.first !== start + 1) return takenUpBehindComma(parse, names, group, start);
  const before = tokens[start - 1];
  // „Das sagte auch Name“, but „Das sagte ein Sprecher“, whose article is a particle as well
  const next = tokens[group.last];
  const adds = lexicon.has(List.adverbs, next) && !lexicon.has(List.determiners, next);
  const beside = adds ? -1 : markedBefore(parse, start);
  if (beside === -1 && (before?.marked !== -1 || !followsOn(parse, start))) return null;
  // "Das bestreitet Name", „Das weist Name zurück“: what is denied is another's; "Anders als behauptet, S": what the article holds against somebody is its own.
  const head = sentenceStart(parse, start - 1);
  const own = lexicon.contrary.at(tokens, head) ?? lexicon.against.at(tokens, head);
  const denies = lexicon.has(List.denials, tokens[group.verb]) || separableDenial(parse, group.verb) !== null;
  if (denies || own || seesOtherwise(parse, group.last)) return null;
  const source =
    bracketSubject(parse, names, group) ?? phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
  if (!source) return null;
  if (beside === -1) return reportBy(parse, group, { rule: 'taken-up', source, side: 'before' });
  const report = reportBy(parse, group, { rule: 'cue-after', source, side: 'before', beside });
  return { ...report, sentence: before?.sentence ?? -1 };
}

/** „Das beurteilt Name | ganz anders.“: whoever sees it otherwise says nothing of what was said. */
function seesOtherwise({ tokens, lexicon }: Parse, from: number): boolean {
  const end = tokens[from]?.sentence;
  for (let k = from; tokens[k] && tokens[k]?.sentence === end; k++)
    if (lexicon.has(List.disagreeing, tokens[k]) && lexicon.disagreeing.at(tokens, k)) return true;
  return false;
}

/** „Das Werk schließt, dies teilte Name mit.“: the same behind the comma of the statement. */
function takenUpBehindComma(parse: Parse, names: NameIndex, group: VerbGroup, start: number): Report | null {
  const { tokens, lexicon } = parse;
  const comma = group.first - 2;
  if (comma <= start || tokens[comma]?.text !== ',' || tokens[comma - 1]?.marked !== -1) return null;
  if (lexicon.has(List.denials, tokens[group.verb]) || !states(parse, start, comma)) return null;
  const source =
    bracketSubject(parse, names, group) ?? phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
  const closes = source && hasFinite(parse, source.last, sentenceEnd(parse, start));
  return source && !closes
    ? reportBy(parse, { ...group, first: comma + 1 }, { rule: 'parataxis', source, side: 'before' })
    : null;
}

function states(parse: Parse, first: number, last: number): boolean {
  return mainVerb(parse, first, last) !== -1 || verbSecond(parse, first, last) !== -1;
}
