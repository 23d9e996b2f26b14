import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';
import { completesAdjective } from '../nouns/completes-adjective.ts';
import { isAnd, isJoint } from '../nouns/joint.ts';
import { listedBehind } from '../nouns/listed-names.ts';
import { bareFrom, phraseFrom } from '../phrase-from.ts';
import type { VerbGroup } from '../verbs/verbs.ts';
import { describedGroup } from './described-group.ts';

const CLOSES = signs(',.;:!?…');
const GOVERNING = listsOf(List.determiners, List.prepositions, List.contracted);
const PEOPLE = listsOf(List.groups);
/** « …, diz ministro », « …, aponta pesquisa »: in headings somebody or a text stands behind its verb without article. */
const ANYBODY = listsOf(List.groups, List.roles, List.organisations, List.documents);

/** « …, explica | la alcaldesa », « …, apuntan | fuentes de la empresa »: the subject that begins at `from`, behind its verb. */
export function subjectFrom(parse: Parse, names: NameIndex, group: VerbGroup, from: number): Range | null {
  const inSentence = parse.tokens[from]?.sentence === parse.tokens[group.verb]?.sentence;
  // « lembrou, numa entrevista de 2009, que S »: what a preposition leads acts in no way.
  const { lexicon, tokens } = parse;
  const led = lexicon.language.grammar.dropsSubject && lexicon.has(List.contracted, tokens[from]) && !names.has(from);
  const subject = led ? null : phraseFrom(parse, names, from);
  if (subject) return withAnother(parse, names, group, beforeTold(parse, names, group, subject));
  const described = group.plural && inSentence ? describedGroup(parse, names, from, group.classes.has('say')) : null;
  if (described) return described;
  // « disse à Lusa fonte da polícia »
  const agrees = isPlural(parse, group) || parse.tokens[from]?.low.endsWith('s') === false;
  if (!agrees || !inSentence) return null;
  const states = group.form === 'finite' && (group.classes.has('say') || group.classes.has('manner'));
  return bareFrom(parse, names, from, states && from === group.last ? ANYBODY : PEOPLE);
}

/**
 * « …, a confié | le maire au « Courrier », à Radio Sud, à l'époque »: behind a verb of saying and its subject stands whom it was told and
 * when, unless somebody is named behind that (« l'adjointe aux Sports Anne Nom »).
 */
export function beforeTold(parse: Parse, names: NameIndex, group: VerbGroup, subject: Range): Range {
  const { tokens, lexicon } = parse;
  if (!(group.classes.has('say') || group.classes.has('manner')) || names.has(subject.first)) return subject;
  for (let k = subject.first + 2; k < subject.last; k++) {
    if (!lexicon.has(List.addressee, tokens[k]) || lexicon.has(List.joints, tokens[k])) continue;
    if (completesAdjective(parse, k)) continue;
    // « disse a presidente, | a professora Nome »: an article.
    if (lexicon.has(List.determiners, tokens[k])) continue;
    const aside = lexicon.asides.at(tokens, k)?.words.length ?? 0;
    const told = k + aside === subject.last || namesTold(parse, names, k + 1) >= subject.last;
    if (told && isPlainNoun(parse, names, k - 1)) return { first: subject.first, last: k };
  }
  return subject;
}

/** « | Radio Sud », « | nos confrères de Radio Sud », « | ministro Nome », « | rádio Norte »: the end of the name, or -1. */
function namesTold({ tokens, lexicon }: Parse, names: NameIndex, index: number): number {
  const noun = lexicon.has(List.determiners, tokens[index]) ? index + 1 : index;
  const name = names.get(noun);
  // « a dit le maire | aux journalistes »
  if (lexicon.has(List.groups, tokens[noun]) && !name) return noun + 1;
  const office = isInAny(ANYBODY, tokens[noun]) ? names.get(noun + 1) : undefined;
  if (office && lexicon.language.grammar.dropsSubject) return office.last;
  if (name || isInAny(ANYBODY, tokens[noun]) || !lexicon.has(List.joints, tokens[noun + 1])) return name?.last ?? -1;
  return names.get(noun + 2)?.last ?? -1;
}

/** What a preposition stands behind is a noun of its own or a name. */
function isPlainNoun({ tokens }: Parse, names: NameIndex, index: number): boolean {
  return !isInAny(GOVERNING, tokens[index]) || names.has(index);
}

/** « …, ont dit | Anne Nom et Paul Nom », „„…“, sagten | Name und die Leiterin“: behind a verb in the plural two may act together. */
function withAnother(parse: Parse, names: NameIndex, group: VerbGroup, subject: Range): Range {
  const many = goesWithMany(parse, group);
  const listed = many && parse.lexicon.language.grammar.dropsSubject ? listedBehind(parse, names, subject.last) : -1;
  if (listed > subject.last && names.get(subject.first)?.last === subject.last)
    return { first: subject.first, last: listed };
  if (!isAnd(parse, subject.last) || !many) return subject;
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
  // « dicono | da Forza Valle », « dicono | dalla Fnv »: a name, where one word alone may be a place.
  const name = names.get(k + 1);
  const institution = name && (lexicon.has(List.contracted, token) || name.words.length > 1);
  return noun || institution ? phraseFrom(parse, names, lexicon.has(List.contracted, token) ? k : k + 1) : null;
}

/** By the ending of its first word that is no pronoun, where only verbs in the plural have such a one. */
function isPlural({ tokens, lexicon }: Parse, group: VerbGroup): boolean {
  if (!lexicon.language.grammar.dropsSubject) return false;
  let k = group.first;
  while (k < group.verb && lexicon.has(List.clitics, tokens[k])) k++;
  return group.plural || lexicon.has(List.pluralEnding, tokens[k]);
}
