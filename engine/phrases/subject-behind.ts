import { List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { isSign, signs } from '../text/signs.ts';
import { isAnd, isJoint } from './joint.ts';
import { bareFrom, phraseFrom } from './phrase-from.ts';
import type { VerbGroup } from './verbs.ts';

const CLOSES = signs(',.;:!?…');
const PEOPLE = listsOf(List.groups);
/** « …, diz ministro », « …, aponta pesquisa »: in headings somebody or a text stands behind its verb without article. */
const ANYBODY = listsOf(List.groups, List.roles, List.organisations, List.documents);

/** « …, explica | la alcaldesa », « …, apuntan | fuentes de la empresa »: the subject that begins at `from`, behind its verb. */
export function subjectFrom(parse: Parse, names: NameIndex, group: VerbGroup, from: number): Range | null {
  const inSentence = parse.tokens[from]?.sentence === parse.tokens[group.verb]?.sentence;
  const subject = phraseFrom(parse, names, from);
  if (subject) return withAnother(parse, names, group, subject);
  // « disse à Lusa fonte da polícia »
  const agrees = isPlural(parse, group) || parse.tokens[from]?.low.endsWith('s') === false;
  if (!agrees || !inSentence) return null;
  const states = group.form === 'finite' && (group.classes.has('say') || group.classes.has('manner'));
  return bareFrom(parse, names, from, states && from === group.last ? ANYBODY : PEOPLE);
}

/** « …, ont dit | Anne Nom et Paul Nom », „„…“, sagten | Name und die Leiterin“: behind a verb in the plural two may act together. */
function withAnother(parse: Parse, names: NameIndex, group: VerbGroup, subject: Range): Range {
  if (!isAnd(parse, subject.last) || !goesWithMany(parse, group)) return subject;
  const other = phraseFrom(parse, names, subject.last + 1);
  const both = other && { first: subject.first, last: other.last };
  // "“…,” said Mary Dunn and Tom Hale left": where verbs tell no number, nothing may follow that the second does.
  const free = !parse.lexicon.language.grammar.nounsPile || isSign(parse.tokens[both?.last ?? 0], CLOSES);
  return both && free && isJoint(parse, names, both) ? both : subject;
}

/** The verb or its auxiliary has a form that goes with many („haben“). */
function goesWithMany({ tokens, lexicon }: Parse, { first, verb, plural }: VerbGroup): boolean {
  // "said" goes with one and with many.
  if (lexicon.language.grammar.nounsPile) return !tokens[verb]?.low.endsWith('s');
  const auxiliary = lexicon.language.grammar.bracket && first < verb;
  return plural || lexicon.has(auxiliary ? List.infinitiveEnding : List.pluralEnding, tokens[first]);
}

/** « …, señalan | desde el sindicato », « …, fanno sapere | dal ministero »: a verb in the plural speaks for the institution behind it. */
export function institutionBehind(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!isPlural(parse, group)) return null;
  let k = group.last;
  while (lexicon.has(List.adverbs, tokens[k])) k++;
  const token = tokens[k];
  if (!token || token.marked !== -1 || !lexicon.speaksFrom.has(token.low)) return null;
  const noun = tokens.slice(k + 1, k + 3).some((next) => lexicon.has(List.organisations, next));
  return noun ? phraseFrom(parse, names, lexicon.has(List.contracted, token) ? k : k + 1) : null;
}

/** By the ending of its first word that is no pronoun, where only verbs in the plural have such a one. */
function isPlural({ tokens, lexicon }: Parse, group: VerbGroup): boolean {
  if (!lexicon.language.grammar.dropsSubject) return false;
  let k = group.first;
  while (k < group.verb && lexicon.has(List.clitics, tokens[k])) k++;
  return group.plural || lexicon.has(List.pluralEnding, tokens[k]);
}
