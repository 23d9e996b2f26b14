import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import type { VerbGroup } from '../phrases/verbs.ts';
import { isSign, STOPS } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { type Report, reportAt } from './report.ts';
import { isMarked } from './whose-words.ts';

const COPULAS = listsOf(List.passive, List.been, List.participleCues);

/**
 * « A dirlo è Nome. », « A spiegarlo è stata la sindaca: «…» »: an infinitive with what is said hung on it, and who says it. So do « Quien
 * lo dice es Nombre. » and, behind marked words, « A parlare è Nome. », « Quem fala é Nome. »
 */
export function saidByCleft(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || index !== sentenceStart(parse, index)) return null;
  const saying = whatIsDone(parse, index) ?? whoDoes(parse, index);
  const from = saying ? behindCopula(parse, saying.last) : -1;
  const source = saying && from > saying.last ? phraseFrom(parse, names, from) : null;
  if (!saying || !source || source.last > sentenceEnd(parse, index) || !canSpeak(parse, names, source)) return null;
  const behind = tokens[source.last];
  const forward = behind?.text === ':';
  if (!forward && behind && behind.text !== ',' && !isSign(behind, STOPS)) return null;
  if (!forward && tokens[index - 1]?.block !== tokens[index]?.block) return null;
  if (!forward && !saying.takesUp && !isMarked(parse, index - 1)) return null;
  const cue = { first: index, last: saying.last };
  return forward
    ? reportAt(parse, cue, { rule: 'cue-before', source, side: 'after' })
    : reportAt(parse, cue, { rule: 'taken-up', source, side: 'before' });
}

/** The words before the copula, and whether a pronoun among them takes up the sentence before. */
interface Saying extends Range {
  readonly takesUp: boolean;
}

/** « A dirlo », « A parlare » */
function whatIsDone({ tokens, lexicon }: Parse, index: number): Saying | null {
  const verb = tokens[index + 1];
  if (!lexicon.has(List.infinitive, tokens[index])) return null;
  if (takesUp(lexicon, verb)) return { first: index, last: index + 2, takesUp: true };
  const cue = lexicon.has(List.cues, verb) ? lexicon.cueGroups(verb?.low ?? '').infinitive : null;
  return cue && verb?.marked === -1 ? { first: index, last: index + 2, takesUp: false } : null;
}

/** « Quien lo dice », « Quem o diz », « Quem diz isso », « Chi parla » */
function whoDoes({ tokens, lexicon }: Parse, index: number): Saying | null {
  if (!lexicon.has(List.conjunctions, tokens[index]) || lexicon.has(List.coordinators, tokens[index])) return null;
  let verb = index + 1;
  while (lexicon.has(List.clitics, tokens[verb]) && verb < index + 3) verb++;
  if (!lexicon.has(List.finiteCues, tokens[verb]) || tokens[verb]?.marked !== -1) return null;
  const object = lexicon.has(List.demonstratives, tokens[verb + 1]);
  return { first: index, last: object ? verb + 2 : verb + 1, takesUp: object || verb > index + 1 };
}

/** « È stata | Nome | a dire che S »: whoever stands between the verb at the head of the sentence and the infinitive. */
export function cleftSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || group.form !== 'infinitive') return null;
  const start = sentenceStart(parse, group.first);
  const from = behindCopula(parse, start);
  if (from === start || !lexicon.has(List.infinitive, tokens[group.first - 1])) return null;
  const subject = phraseFrom(parse, names, from);
  return subject?.last === group.first - 1 && canSpeak(parse, names, subject) ? subject : null;
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
