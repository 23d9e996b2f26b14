import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { fixedBehind } from '../../phrases/verbs/fixed-behind.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, reportAt } from '../report.ts';

/** Smaller numbers tell how many somebody has (« parle de ses deux filles »). */
const SMALLEST = 5;

/** From « recense » to its number there are at most so many tokens (« parle, lui, de près de | 60 arbres »). */
const REACH = 7;

/** What no word before a number is that tells it more or less (« près de 40 », « au moins 40 »). */
const NO_MEASURES = listsOf(List.determiners, List.conjunctions, List.relatives, List.linkers, List.prepositions);

/**
 * « La préfecture a recensé 1 200 participants », « le comité parle, lui, de près de 60 arbres », « chiffre les dégâts à 3 millions »: who
 * counts states a number, though the verb has no clause. A common verb of the present tells what somebody has (« la ville compte 900 lits »).
 */
export function countedObject(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile, dropsSubject } = lexicon.language.grammar;
  // « fait pourtant | état »
  const fixed = fixedBehind(parse, index);
  const last = fixed === -1 ? index : fixed;
  if (bracket || nounsPile || dropsSubject || !lexicon.has(List.counting, tokens[last])) return null;
  const verb = countingFrom(parse, index);
  const common = lexicon.has(List.verbs, tokens[index]);
  if (fixed === -1 && (common || lexicon.has(List.light, tokens[index - 1]))) return null;
  const clause = numberFrom(parse, last + 1);
  if (clause === -1) return null;
  const source = subjectBefore(parse, names, verb, false);
  const told = source !== null && lexicon.has(List.linkers, tokens[source.first - 1]);
  if (!source || told || !canSpeak(parse, names, source)) return null;
  return reportAt(parse, { first: verb, last: last + 1 }, { rule: 'object', source, side: 'after', clause });
}

/** The first token of a verb of counting with its auxiliaries: « a fait | état », « en a de son côté | recensé ». */
export function countingFrom({ tokens, lexicon }: Parse, index: number): number {
  // « fait état de »
  let verb = lexicon.has(List.light, tokens[index - 1]) ? index - 1 : index;
  while (lexicon.has(List.auxiliaries, tokens[verb - 1]) || lexicon.has(List.clitics, tokens[verb - 1])) verb--;
  return verb;
}

/**
 * The first token of the number of things that stands behind a verb of counting (« parle, lui, de | près de 60 arbres »), or of the
 * things that it comes to (« chiffre | les dégâts à 3 millions »); -1 for none.
 */
function numberFrom(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  const end = Math.min(sentenceEnd(parse, from), from + REACH);
  const things = lexicon.has(List.definite, tokens[from]);
  let first = from;
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) return -1;
    const [quantity] = quantitiesIn(parse, k, k + 1);
    if (quantity) {
      // « évoque 30 ans de lutte », « parle du 12 mars »
      if (lexicon.has(List.times, tokens[quantity.end]) || lexicon.has(List.contracted, tokens[k - 1])) return -1;
      // « estime | à 300 le nombre de blessés », no « a parlé à 300 élus »
      if (isTo(parse, k - 1) && !things && !(k - 1 === from && lexicon.has(List.definite, tokens[quantity.end])))
        return -1;
      const told = quantity.unit === null ? !things && quantity.value >= SMALLEST : quantity.unit !== 'year';
      // « évalue à | 60 % la part »
      return told ? (isTo(parse, k - 1) && !things ? k : first) : -1;
    }
    if (things) {
      if (token.kind !== 'word') return -1;
      continue;
    }
    const aside = token.text === ',' || lexicon.has(List.strongPronouns, token);
    const leads = lexicon.has(List.infinitive, token) || lexicon.has(List.contracted, token);
    if (!aside && !leads && (token.kind !== 'word' || isInAny(NO_MEASURES, token))) return -1;
    if (aside || (k === first && lexicon.has(List.joints, token))) first = k + 1;
  }
  return -1;
}

/** A particle that binds no noun to another (« à »). */
function isTo({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.infinitive, tokens[index]) && !lexicon.has(List.joints, tokens[index]);
}
