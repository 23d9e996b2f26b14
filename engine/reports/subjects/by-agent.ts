import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isNoun } from '../../phrases/noun.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { isOmitted, omittedSubject } from '../../phrases/subjects/omitted.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { type VerbGroup, verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { commaClause } from '../clauses/comma-clause.ts';
import { leadsInfinitive, opensInfinitive } from '../clauses/infinitive.ts';
import { type Report, reportAt, reportBy } from '../report.ts';
import { stepOverAddressee } from './addressee.ts';

const CLOSES = signs(',.;');
const PASSIVE = listsOf(List.passive, List.been);

/** Among how many tokens before a participle the auxiliary of its passive stands, and behind it marked words begin. */
const REACH = 3;

/** « acusado | por Nombre », « riferito ieri | dalla polizia »: by whom something was said, behind a participle at `index`. */
export function agentBehind(parse: Parse, names: NameIndex, index: number): Range | null {
  const { tokens, lexicon } = parse;
  let k = index + 1;
  while (lexicon.has(List.adverbs, tokens[k]) || lexicon.has(List.times, tokens[k])) k++;
  if (!lexicon.has(List.presentedBy, tokens[k])) return null;
  const agent = governedPhrase(parse, names, k);
  if (!agent || agent.last > sentenceEnd(parse, index)) return null;
  // « acusado por la oposición | de ocultar las cuentas »: though « de » may bind a noun, an infinitive is none.
  let last = agent.first + 1;
  while (last < agent.last && !opensInfinitive(parse, last)) last++;
  const by = { first: agent.first, last };
  return canSpeak(parse, names, by) ? by : null;
}

/**
 * « secondo quanto | riferito dalla polizia », « secondo quanto | ha spiegato il sindaco », « según lo | publicado por el diario »: whoever
 * said what stands behind « secondo quanto ».
 * @param at the token behind the words for “according to”
 */
export function whoSaidWhat(parse: Parse, names: NameIndex, at: number): Range | null {
  const { tokens, lexicon } = parse;
  if (isSaidBy(parse, at)) return agentBehind(parse, names, at);
  if (!lexicon.has(List.whatWords, tokens[at])) return null;
  // « secondo quanto | ricostruito dagli inquirenti », « … | si apprende da fonti del ministero »: any participle or passive will do there.
  const told = lexicon.has(List.reflexives, tokens[at + 1]) ? at + 2 : at + 1;
  if (told > at + 1 || lexicon.has(List.participleCues, tokens[told]) || lexicon.has(List.participle, tokens[told]))
    return agentBehind(parse, names, told);
  const verb = lexicon.has(List.auxiliaries, tokens[at + 1]) ? at + 2 : at + 1;
  const group = verbGroupAt(parse, verb);
  if (!group?.classes.has('say')) return null;
  const named = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last));
  // « secondo quanto ha raccontato, S »: whoever was spoken of.
  return named ?? (isSign(tokens[group.last], CLOSES) ? omittedSubject(parse, group.first) : null);
}

/** The token behind a source, or behind the verb that has left it out: the comma or stop. */
export function sourceEnd({ tokens }: Parse, source: Range): number {
  let k = source.last;
  while (isOmitted(source) && !isSign(tokens[k], CLOSES)) k++;
  return k;
}

/** « come | annunciato dal sindaco », « conforme | informado pela polícia »: a participle of saying and by whom, without « quanto ». */
export function isSaidBy({ tokens, lexicon }: Parse, at: number): boolean {
  const { dropsSubject } = lexicon.language.grammar;
  if (!dropsSubject || !lexicon.has(List.asWords, tokens[at - 1]) || !lexicon.has(List.participleCues, tokens[at]))
    return false;
  const says = lexicon.cueGroups(tokens[at]?.low ?? '').participle?.classes.has('say');
  return says === true && lexicon.has(List.presentedBy, tokens[at + 1]);
}

/**
 * « selon les premiers éléments communiqués | par le parquet », « d'après des chiffres publiés | par la mairie »: what cannot speak, or texts
 * in the plural, have the voice of whoever put them out.
 */
export function whoPutOut(parse: Parse, names: NameIndex, source: Range): Range | null {
  const { tokens, lexicon } = parse;
  let participle = source.last - 1;
  while (
    participle > source.first &&
    (lexicon.has(List.times, tokens[participle]) || lexicon.has(List.adverbs, tokens[participle]))
  )
    participle--;
  if (participle - 1 <= source.first || !lexicon.has(List.presentedBy, tokens[source.last])) return null;
  if (tokens[participle]?.capital || isInAny(PREPOSITIONS, tokens[participle - 1])) return null;
  const { head, name, governed } = readPhrase(parse, names, source);
  const noun = tokens[head];
  if (name || governed || !noun) return null;
  const texts = head === participle || (lexicon.has(List.documents, noun) && noun.low.endsWith('s'));
  if (isNoun(parse, noun) && !texts) return null;
  return agentBehind(parse, names, source.last - 1);
}

/** « fue acusado por Nombre de mentir », « è stato accusato dal sindaco di aver mentito », "was urged by Name to stay": the passive of a verb that reports an infinitive. */
export function accusedBy(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  if (!token || !(dropsSubject || nounsPile) || !lexicon.has(List.participleCues, token)) return null;
  if (!isPassive(parse, index)) return null;
  const wants = lexicon.cues.get(token.low)?.some((cue) => cue.class === 'will');
  // "The pier was planned by Name to serve the town": nothing is wanted of a thing.
  if (nounsPile && !isDoneToSomebody(parse, names, index)) return null;
  const source = wants ? agentBehind(parse, names, index) : null;
  if (!source || !(nounsPile ? leadsInfinitive : opensInfinitive)(parse, source.last)) return null;
  const cue = { first: index, last: index + 1 };
  return reportAt(parse, cue, { rule: 'infinitive', source, side: 'after', clause: source.last + 1 });
}

/**
 * « fue calificado de «…» por Nombre », « la gare, jugée « … » par Nom », « viene descritto dai vicini come «…» »: the passive of a verb
 * that evaluates, or its participle bound to a noun, and by whom.
 */
export function calledBy(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (!token || lexicon.language.grammar.bracket || !lexicon.has(List.participleCues, token)) return null;
  if (!lexicon.cueGroups(token.low).participle?.classes.has('qualify')) return null;
  if (!isPassive(parse, index) && !isBoundToNoun(parse, index)) return null;
  const end = sentenceEnd(parse, index);
  let k = index + 1;
  while (k < index + REACH && tokens[k]?.kind === 'word' && tokens[k]?.marked === -1) k++;
  const opens = k;
  const cue = { first: index, last: index + 1 };
  const by = agentBehind(parse, names, index);
  if (by && opensMarks(parse, by.last)) return reportAt(parse, cue, { rule: 'cue-before', source: by, side: 'after' });
  while (k < end && (tokens[k]?.marked !== -1 || tokens[k]?.kind === 'mark')) k++;
  const source = k > opens && k < end ? agentBehind(parse, names, k - 1) : null;
  return source && reportAt(parse, cue, { rule: 'cue-before', source, side: 'after' });
}

/** "Name was | urged", no "The pier was | planned" */
function isDoneToSomebody(parse: Parse, names: NameIndex, participle: number): boolean {
  const verb = verbEdge(parse, participle, sentenceStart(parse, participle));
  const subject = subjectBefore(parse, names, verb, false);
  return subject !== null && canSpeak(parse, names, subject);
}

/** « fue | acusado », « a été souvent | qualifié »: the auxiliary of a passive stands before the participle. */
function isPassive(parse: Parse, participle: number): boolean {
  const before = parse.tokens.slice(Math.max(sentenceStart(parse, participle), participle - REACH), participle);
  return before.some((token) => isInAny(PASSIVE, token));
}

/** « la gare, | jugée « … » », « un plan | décrit comme « … » »: a participle behind a comma or a noun, without an object of its own. */
function isBoundToNoun(parse: Parse, participle: number): boolean {
  const before = parse.tokens[participle - 1];
  if (before?.marked !== -1) return false;
  return (
    before.text === ',' || (before.kind === 'word' && (isNoun(parse, before) || isPlainWord(parse, participle - 1)))
  );
}

/** Marked words right there, or behind the words that lead to what somebody is called (« come un «…» »). */
function opensMarks({ tokens, lexicon }: Parse, index: number): boolean {
  const { as } = lexicon.language.claims.presented;
  let k = index;
  if (tokens[k]?.low === as || lexicon.has(List.attaching, tokens[k])) k++;
  if (lexicon.has(List.determiners, tokens[k])) k++;
  return tokens[k]?.kind === 'mark';
}

/**
 * „Dem Chef wird von der Stadt vorgeworfen, getrickst zu haben“, „Von der Stadt wurde betont, dass S“: where a bracket closes with the
 * participle, by whom something is said stands inside it or opens the sentence.
 */
export function saidByAgent(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (!token || !lexicon.language.grammar.bracket || !lexicon.has(List.participleCues, token)) return null;
  const classes = lexicon.cueGroups(token.low).participle?.classes;
  // „wurde von der Agentur mit den Worten zitiert, S“: who is cited speaks, not who cites.
  if (!classes || tokens[index + 1]?.text !== ',' || lexicon.citing.has(token.low)) return null;
  const start = sentenceStart(parse, index);
  let passive = index - 1;
  while (passive > start && !lexicon.has(List.passive, tokens[passive])) {
    if (tokens[passive]?.kind !== 'word' || tokens[passive]?.marked !== -1) return null;
    passive--;
  }
  // „Anne Pohl von der Partei behauptet, S“: without a passive the form is a finite one, and the name before it acts.
  if (!lexicon.has(List.passive, tokens[passive])) return null;
  const source = agentAround(parse, names, { first: passive, last: index }, start);
  if (!source) return null;
  const group: VerbGroup = {
    first: index,
    last: index + 1,
    verb: index,
    classes,
    form: 'participle',
    plural: false,
    hung: -1,
    reflexive: false,
  };
  const told = commaClause(parse, group, index + 1);
  return told && reportBy(parse, group, { rule: told.rule, source, side: 'after', clause: told.clause });
}

/** „wird am Montag | von Name …“, „Von Name | wird …“: no „Dem Chef von Name wird …“, whose the noun is. */
function agentAround(parse: Parse, names: NameIndex, bracket: Range, start: number): Range | null {
  const { tokens, lexicon } = parse;
  const opens = lexicon.has(List.presentedBy, tokens[start]) ? governedPhrase(parse, names, start) : null;
  if (opens) return opens.last === bracket.first && canSpeak(parse, names, opens) ? opens : null;
  for (let k = bracket.first + 1; k < bracket.last; k++) {
    const owned = isNoun(parse, tokens[k - 1] as Token) || names.has(k - 1);
    if (!lexicon.has(List.presentedBy, tokens[k]) || owned) continue;
    const agent = governedPhrase(parse, names, k);
    return agent && agent.last <= bracket.last && canSpeak(parse, names, agent) ? agent : null;
  }
  return null;
}
