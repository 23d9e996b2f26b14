import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Report } from '../report.ts';
import { isSaidByNobody, textAt } from './impersonal.ts';

/** How many words a phrase has at most that makes an infinitive nobody's. */
const LONGEST_FRAME = 4;

/**
 * Whether a verb without a subject is nobody's, where others leave out whoever was spoken of before: « Hay que decir que S », « Cabe
 * recordar que S », « Se dice que S », « Si dice che S ».
 */
export function nobodySays(parse: Parse, names: NameIndex, group: VerbGroup, source: Range | null): boolean {
  // „Wer glaube, dass S, irre“: whoever does is nobody in particular.
  if (source && parse.lexicon.language.cues.inverts && isAnybody(parse, source)) return true;
  // « Il serait faux de dire que S », « Hay que decir que S »
  const framed = group.form === 'infinitive' && isFramed(parse, group.first);
  if (framed && (!source || isOmitted(source) || isFrameSubject(parse, source))) return true;
  if (!parse.lexicon.language.grammar.dropsSubject || (source && !isOmitted(source))) return false;
  if (group.form === 'infinitive') return false;
  // « Risulta che S », no « un informe en el que se lee que S »
  if (parse.lexicon.has(List.impersonalVerbs, parse.tokens[group.verb])) return !group.reflexive;
  // « En la nota se añade que S »
  return isImpersonalReflexive(parse, group) && !textAt(parse, names, joinedStart(parse, group.verb));
}

/** „Wer“, at the head of its clause */
function isAnybody({ tokens, lexicon }: Parse, { first }: Range): boolean {
  const token = tokens[first];
  return (
    lexicon.has(List.questionWords, token) &&
    !lexicon.has(List.determiners, token) &&
    !lexicon.has(List.pronouns, token)
  );
}

/** « il », « ce » before the verb of such a phrase stands for nobody. */
function isFrameSubject({ tokens, lexicon }: Parse, { first, last }: Range): boolean {
  return (
    last - first === 1 && (lexicon.pronouns.has(tokens[first]?.low ?? '') || lexicon.has(List.takesUp, tokens[first]))
  );
}

function isFramed(parse: Parse, infinitive: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, infinitive);
  for (let k = infinitive - 1; k >= start && infinitive - k <= LONGEST_FRAME; k--) {
    const frame = lexicon.impersonalFrames.at(tokens, k);
    if (frame && k + frame.words.length === infinitive) return true;
  }
  return false;
}

/** « Se dice que S », « diz-se que S »: a reflexive of a verb that needs none, and the conjunction right behind. */
function isImpersonalReflexive(parse: Parse, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (group.form !== 'finite' || !isSaidByNobody(parse, group)) return false;
  const behind = lexicon.has(List.reflexives, tokens[group.last]) ? group.last + 1 : group.last;
  return lexicon.has(List.clause, tokens[behind]) && tokens[behind]?.low !== lexicon.language.cues.polar;
}

/** « ¿Dijo el alcalde que S? », "Did the mayor say that S?": what is asked is not said. */
export function isAsked(parse: Parse, { cue, source }: Report): boolean {
  const { tokens, lexicon } = parse;
  const last = tokens[sentenceEnd(parse, cue.first) - 1];
  if (last?.text !== '?' || last.marked !== -1) return false;
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  if (dropsSubject) return true;
  const inverts = (index: number) =>
    lexicon.has(List.stressing, tokens[index]) || lexicon.has(List.modals, tokens[index]);
  return (
    nounsPile && source !== null && source.last === cue.first && (inverts(source.first) || inverts(source.first - 1))
  );
}
