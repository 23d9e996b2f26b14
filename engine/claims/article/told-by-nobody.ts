import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { isSaidByNobody } from '../../reports/subjects/impersonal.ts';
import type { Stated } from '../context.ts';
import { clauseEnd } from '../statements/statement.ts';

/** What stands between « on » or "it" and the verb of saying (« on a longtemps | raconté », "it has often been | said"). */
const BETWEEN = listsOf(
  List.adverbs,
  List.auxiliaries,
  List.passive,
  List.been,
  List.clitics,
  List.reflexives,
  List.times,
  List.adverbEnding,
);

/** How far behind the word that tells on the conjunction of its clause stands. */
const REACH = 6;

/** « On a raconté que S », "It has often been said that S", « Se dijo durante años que S », „Man erzählte, S“: a verb of saying that is nobody's. */
export function isNobodys(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket } = lexicon.language.grammar;
  if (dropsSubject) {
    const group = verbGroupAt(parse, index);
    return group !== null && group.form !== 'infinitive' && isSaidByNobody(parse, group);
  }
  if (!states(parse, index)) return false;
  const start = sentenceStart(parse, index);
  let passive = false;
  let k = index - 1;
  for (; k >= start && isInAny(BETWEEN, tokens[k]) && !lexicon.pronouns.has(tokens[k]?.low ?? ''); k--) {
    if (lexicon.has(List.negations, tokens[k])) return false;
    passive ||= lexicon.has(List.passive, tokens[k]) && lexicon.has(List.participleCues, tokens[index]);
  }
  const pronoun = k < start ? undefined : lexicon.pronouns.get(tokens[k]?.low ?? '');
  // „alle“, "you" stand for somebody.
  const nobody = pronoun === 'xs' && lexicon.has(List.impersonal, tokens[k]);
  if (!passive) return nobody;
  // « il a été dit que S »; „Im Netz wird behauptet, S“: the clause itself is the subject.
  return nobody || pronoun === 'ns' || (bracket ? pronoun === undefined : pronoun === 'ms' && !lexicon.hasNeuter);
}

/** A form in the past or present of a verb of saying or thinking, no « décidé », which tells what shall be. */
function states({ tokens, lexicon }: Parse, index: number): boolean {
  const groups = lexicon.cueGroups(tokens[index]?.low ?? '');
  const { classes, plural } = groups?.participle ?? groups?.finite ?? {};
  return !plural && classes !== undefined && (classes.has('say') || (classes.has('think') && !classes.has('will')));
}

/** The clause behind a word that tells it on, one that nothing is asked in: « circuló por la red | que S », „man erzählt, | S“; null for none. */
export function clauseToldBehind(parse: Parse, index: number): Stated | null {
  const { tokens, lexicon } = parse;
  const { bareAfterComma } = lexicon.language.cues;
  const end = sentenceEnd(parse, index);
  for (let k = index + 1; k < Math.min(end, index + REACH); k++) {
    const token = tokens[k];
    if (token?.marked !== -1) return null;
    const comma = bareAfterComma && token.text === ',';
    const first = comma ? k + 1 : k;
    const clause = lexicon.has(List.clause, tokens[first]) && tokens[first]?.low !== lexicon.language.cues.polar;
    if (clause || comma) {
      const from = clause ? first + 1 : first;
      const last = clauseEnd(parse, from, end);
      const told = clause || tokens.slice(from, last).some((word) => isToldForm(parse, word));
      return told && last - from > 2 ? { span: spanOf(parse, { first: from, last }), claimant: null } : null;
    }
    if (token.kind === 'punctuation' || lexicon.has(List.negations, token) || (isFiniteVerb(parse, k) && k > index + 1))
      return null;
  }
  return null;
}
