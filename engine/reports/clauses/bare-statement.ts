import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { startsPhrase } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { comesToVerb } from './comes-to-verb.ts';

const ASKING = listsOf(List.questionWords, List.asWords, List.linkers, List.relatives);
const LEADING = listsOf(List.prepositions, List.conjunctions);

/** How far behind its first word the verb of a clause without conjunction is looked for, in tokens. */
const LONGEST_CLAUSE = 14;

/**
 * First token of a clause that begins without its conjunction behind a verb that reports, where the language has one as a rule (such texts
 * were put word by word from a language that leaves it out); -1 where none begins.
 * @param from the token behind the verb and to whom it is told
 * @param dependent the verb is a gerund or an infinitive
 * @param aside something stands between the verb and `from`
 */
export function opensBare(
  parse: Parse,
  names: NameIndex,
  from: number,
  group: VerbGroup,
  dependent: boolean,
  aside: boolean,
): number {
  const { bareClause, bareAfterComma } = parse.lexicon.language.cues;
  if (bareClause || bareAfterComma) return -1;
  const said = behindSaid(parse, names, from, group);
  if (said !== -1 || dependent) return said;
  const opens =
    (!aside && opensWithPronoun(parse, from)) || opensWithVerb(parse, from, group) || opensWithNoun(parse, from, group);
  return opens ? from : -1;
}

/**
 * "She finds, the council knows of it", "He claims wrongly, the train had no guests", « Nome afferma, le pale uccidono »: put word by word
 * from a language that sets clauses off by commas. The verb's subject opens the sentence, and a subject with its verb stands behind the comma.
 */
export function opensBehindComma(parse: Parse, names: NameIndex, from: number, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const { first, verb } = group;
  if (tokens[from]?.marked !== -1 || lexicon.language.cues.bareAfterComma) return false;
  const start = sentenceStart(parse, verb);
  // « La portavoce, Anna Nome, sottolinea, S »: two commas enclose who the subject is.
  const described =
    tokens[first - 1]?.text === ',' && subjectBefore(parse, names, first, group.plural)?.first === start;
  for (let k = first - 1; k >= start && tokens[k]?.text !== ';'; k--)
    if ((tokens[k]?.text === ',' && !described) || isInAny(LEADING, tokens[k]) || isInAny(ASKING, tokens[k]))
      return false;
  if (!lexicon.language.cues.bareClause && opensWithPronoun(parse, from)) return from === group.last + 1;
  if (opensWithNoun(parse, from, group, from)) return from === group.last + 1;
  return startsPhrase(parse, names, from) && isStated(parse, from);
}

/**
 * « Nombre dijo los gerentes fueron avisados », « Nome ha detto alla stampa nessuna lettera esisteva », « disse não tinha visto »: behind a
 * verb that has hardly ever a noun for its object stand a subject and its verb, or a verb that is denied; -1 where neither does.
 */
function behindSaid(parse: Parse, names: NameIndex, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const { first, last, plural, verb } = group;
  if (tokens[last]?.marked !== -1 || !lexicon.bareBehindSaid.has(tokens[verb]?.low ?? '')) return -1;
  const denied = lexicon.has(List.negations, tokens[last]) && isFiniteVerb(parse, last + 1);
  const told = from === last || lexicon.has(List.addressee, tokens[last]);
  const opens = told && lexicon.has(List.determiners, tokens[from]) && isStated(parse, from);
  if (!denied && !opens) return -1;
  const subject = group.form === 'gerund' ? { first } : subjectBefore(parse, names, first, plural);
  if (!subject || isInAny(ASKING, tokens[subject.first - 1])) return -1;
  return denied ? last : from;
}

function isStated(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  const { bareClause } = lexicon.language.cues;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_CLAUSE);
  // « anunció la compra de pan »: right behind a determiner stands a noun, whatever it looks like.
  const first = !bareClause && lexicon.has(List.determiners, tokens[from]) ? from + 2 : from + 1;
  if (comesToVerb(parse, first, end, false) !== 'found') return false;
  if (bareClause) return true;
  // « anunció tres días de luto y las escuelas abrirán »: an object, and what is told next.
  let k = first;
  while (k < end && !isFiniteVerb(parse, k) && !lexicon.has(List.coordinators, tokens[k]) && tokens[k]?.text !== ':')
    k++;
  return k < end && isFiniteVerb(parse, k);
}

/**
 * « Nome ha detto lei non vuole », « Nombre dijo ella no irá »: put word by word from a language that leaves the conjunction out. Right
 * behind the verb stands a pronoun with a verb of its own.
 */
function opensWithPronoun(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  const pronoun = tokens[from];
  const { bareClause, bareAfterComma } = lexicon.language.cues;
  if (bareClause || bareAfterComma || !lexicon.has(List.pronouns, pronoun) || pronoun?.inverted) return false;
  let verb = from + 1;
  while (lexicon.has(List.clitics, tokens[verb]) || lexicon.has(List.negations, tokens[verb])) verb++;
  if (tokens[verb]?.marked !== -1 || verb >= sentenceEnd(parse, from)) return false;
  // Behind a negation or an object pronoun any plain word is the verb.
  return isFiniteVerb(parse, verb) || (verb > from + 1 && tokens[verb]?.capital === false && isPlainWord(parse, verb));
}

/** « crede sia inutile », « sostiene si sia trattato di un errore »: right behind the verb a form that nothing but what is thought or held has. */
function opensWithVerb({ tokens, lexicon }: Parse, from: number, { classes, last }: VerbGroup): boolean {
  let verb = from;
  while (lexicon.has(List.negations, tokens[verb]) || lexicon.has(List.clitics, tokens[verb])) verb++;
  const states = classes.has('think') || classes.has('say');
  return states && from === last && lexicon.bareBehindThought.has(tokens[verb]?.low ?? '');
}

/** « Nom a dit les élèves sont libres »: so do an article, a noun and a verb that is no participle's auxiliary behind a comma. */
function opensWithNoun(parse: Parse, from: number, { last, form }: VerbGroup, at = last): boolean {
  const { tokens, lexicon } = parse;
  const { bareClause, bareAfterComma } = lexicon.language.cues;
  if (bareClause || bareAfterComma || lexicon.language.grammar.dropsSubject || form !== 'participle') return false;
  const noun = tokens[from + 1];
  if (from !== at || !lexicon.has(List.definite, tokens[from]) || noun?.kind !== 'word' || noun.capital) return false;
  const verb = tokens[from + 2];
  return verb?.marked === -1 && isFiniteVerb(parse, from + 2) && !lexicon.has(List.cues, verb);
}
