import { tellsBelonging } from '../../entities/roles/told-belonging.ts';
import { inHeadline } from '../../headings.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { isAccount } from '../../names/account.ts';
import { isFullName } from '../../names/full-name.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { endBeforeAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { listedBefore } from '../../phrases/nouns/listed-names.ts';
import { isLabel, readPhrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainStart } from '../../phrases/subjects/main-start.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { upToVerb } from '../../phrases/verbs/up-to-verb.ts';
import { statementStart } from '../../reports/inserted/inserted.ts';
import { ownedView } from '../../reports/nouns/view-colon.ts';
import { stepOverAddressee } from '../../reports/subjects/addressee.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import type { Candidate, Situation } from '../situation.ts';
import { whoseBeforeColon } from './before-colon.ts';
import { besideAdverb } from './beside-adverb.ts';
import { opensGoverned } from './fronted-phrase.ts';
import { agentAt, holderOf, subjectAtEnd } from './holder.ts';
import { subjectBeforeColon } from './main-before-colon.ts';
import { subjectBehindClitic } from './subject-behind-clitic.ts';
import { withMatter } from './with-matter.ts';

const SAYINGS = listsOf(List.speechNouns, List.standsFor, List.viewNouns);

const SOMEBODY = listsOf(List.roles, List.organisations, List.groups);

/** How many tokens a noun for somebody has in a headline, its article among them: « l'azienda » is two. */
const LONGEST_DESCRIPTION = 2;

/** How many adjectives may stand behind a noun for what is said. */
const MOST_QUALITIES = 2;

/** Nom : « … » – in headings, captions and lists of statements. */
export function nameColon({ parse, names, tokens }: Situation): Candidate | null {
  const colonAt = colonBefore(parse, tokens.first);
  if (colonAt === -1) return null;
  // « Los pacientes esperan; el hospital: «…» »
  const opening = statementStart(parse, colonAt);
  const start = isSign(parse.tokens[opening], DASHES) ? opening + 1 : opening;
  for (let k = start; k < colonAt; k++) if (isFiniteVerb(parse, k)) return null;
  const from =
    fromWhom(parse, names, start, colonAt) ??
    described(parse, names, start, colonAt) ??
    besideAdverb(parse, names, start, colonAt) ??
    (inHeadline(parse, colonAt) ? withMatter(parse, names, start, colonAt) : null);
  if (from) return { rule: 'name-colon', cue: null, source: from };
  // « Più prudente Nome, 54 anni: «…» », « Dello stesso avviso Nome, presidente della cooperativa: «…» »
  const ending =
    namedBeforeAside(parse, names, start, colonAt) ?? phraseEndingAt(parse, names, colonAt - 1, start, false);
  // « Anna Nome e Ugo Nome: «…» »
  const source = ending && { first: listedBefore(parse, names, ending.first), last: ending.last };
  // « Naufrágio ao largo de Nome: «…» »: whom a preposition governs does not speak.
  const before = parse.tokens[source?.first === undefined ? -1 : source.first - 1];
  // « Maltempo, il sindaco Nome: «…» »: a headline may name its matter first.
  const apart = before?.text === ',' || isSign(before, DASHES);
  const name = source ? names.get(source.first) : undefined;
  // « L'explication de Nom, délégué Codil du site : « … » »
  const named = name !== undefined && !isInAny(PREPOSITIONS, before) && !tellsBelonging(parse, name);
  if (!source || (source.first !== start && !named && !apart)) return null;
  const phrase = readPhrase(parse, names, source);
  if (!phrase.name && !isLabel(parse, source, phrase.head) && !isSomebody(parse, source, colonAt)) return null;
  return { rule: 'name-colon', cue: null, source };
}

/** « | Nome, 54 anni: «…» »: a full name right before what is told of them up to the colon; no « Maltempo, il sindaco Nome: «…» ». */
function namedBeforeAside(parse: Parse, names: NameIndex, start: number, colonAt: number): Range | null {
  const end = parse.lexicon.language.grammar.dropsSubject ? endBeforeAside(parse, start, colonAt) : colonAt;
  const named = end < colonAt ? phraseEndingAt(parse, names, end - 1, start, false) : null;
  return named && isFullName(readPhrase(parse, names, named).name?.words) ? named : null;
}

/** « Anne Nom, maire de Lieu : « … » »: a full name that opens the sentence, with what describes it behind its comma and nobody else. */
function described(parse: Parse, names: NameIndex, start: number, colonAt: number): Range | null {
  const name = names.get(start);
  if (!name || !isFullName(name.words) || parse.tokens[name.last]?.text !== ',') return null;
  for (let k = name.last; k < colonAt; k++) if (isFullName(names.get(k)?.words)) return null;
  return { first: start, last: name.last };
}

/** How many tokens a name has at most. */
const LONGEST_NAME = 6;

/** « De Anne Nom : « … » », "From @name: “…”": who stands behind a preposition that opens the sentence, where nothing is bound to them. */
function fromWhom(parse: Parse, names: NameIndex, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  let first = colonAt - 1;
  while (!names.has(first) && first > start && colonAt - first < LONGEST_NAME) first--;
  const [name, from] = [names.get(first), tokens[first - 1]];
  const opens = first - 1 === start || tokens[first - 2]?.kind !== 'word';
  if (name?.last !== colonAt || !opens || !lexicon.has(List.attaching, from)) return null;
  return isAccount(parse, first) || (lexicon.has(List.joints, from) && name.words.length > 1) ? name : null;
}

/** « Musei chiusi, l'azienda: «…» », « Los sindicatos: «…» »: in a headline an article and a noun for somebody or an institution, no more. */
function isSomebody(parse: Parse, { first }: Range, colonAt: number): boolean {
  const { tokens, lexicon } = parse;
  if (!inHeadline(parse, colonAt) || colonAt - first > LONGEST_DESCRIPTION) return false;
  // „Streit um den Parkplatz – Bürgermeisterin: „…““: headlines leave the article out.
  const bare = first === colonAt - 1 && isInAny(SOMEBODY, tokens[first]);
  // « Barca rovesciata, una testimone: «…» »
  const one = lexicon.language.grammar.dropsSubject && lexicon.has(List.determiners, tokens[first]);
  return bare || ((one || lexicon.has(List.definite, tokens[first])) && isInAny(SOMEBODY, tokens[first + 1]));
}

/** Phrase : « … » without a reporting verb: the subject of the phrase. */
export function colon(s: Situation): Candidate | null {
  const { parse, names, tokens } = s;
  const colonAt = colonBefore(parse, tokens.first);
  if (colonAt === -1) return askedBefore(s);
  const holder = agentAt(parse, names, colonAt) ?? holderOf(parse, names, colonAt);
  if (holder) return { rule: 'colon', cue: null, source: holder };
  const view = ownedView(parse, names, colonAt);
  if (view) return { rule: 'colon', cue: null, source: view.owner };
  const before = subjectBeforeColon(parse, names, colonAt);
  if (before && isOmitted(before)) return { rule: 'colon', cue: null, source: before };
  // « Lo descrive come una persona mite: «…» »: what somebody is called says nothing.
  const called = before && parse.lexicon.has(List.asWords, parse.tokens[before.first - 1]);
  const speaks = before && !called && (canSpeak(parse, names, before) || !parse.lexicon.language.cues.inverts);
  const subject = speaks ? before : subjectBehind(parse, names, colonAt);
  const start = mainStart(parse, colonAt);
  const end = endBeforeAside(parse, start, colonAt);
  const source =
    subject ??
    bareOwner(parse, names, start, end) ??
    (opensGoverned(parse, start) ? null : phraseFrom(parse, names, start));
  if (!source || !canSpeak(parse, names, source) || (!subject && isAddressed(parse, names, source))) {
    const whose = whoseBeforeColon(s, end);
    return whose ? { rule: 'colon', cue: null, source: whose } : null;
  }
  const whose = ownerOf(parse, names, source) ?? withWhom(parse, names, source, colonAt);
  return { rule: 'colon', cue: null, source: whose ?? upToVerb(parse, source) };
}

/** „Interview mit Name: „…““: with whom the talk is that the words are from; no „Brief an Name“, whom it is told to. */
function withWhom(parse: Parse, names: NameIndex, source: Range, colonAt: number): Range | null {
  const { lexicon, tokens } = parse;
  const { head, name } = readPhrase(parse, names, source);
  const joint = tokens[source.last];
  if (name || !lexicon.has(List.speechNouns, tokens[head]) || !isInAny(PREPOSITIONS, joint)) return null;
  const other = lexicon.has(List.addressee, joint) ? null : phraseFrom(parse, names, source.last + 1);
  return other?.last === colonAt && canSpeak(parse, names, other) ? other : null;
}

/** "Name's response? “…”", « Le verdict du maire ? « … » »: the question before marked words asks for whose they are. */
function askedBefore({ parse, names, tokens }: Situation): Candidate | null {
  let k = tokens.first - 1;
  while (parse.tokens[k]?.kind === 'mark') k--;
  const asked = parse.tokens[k]?.block === parse.tokens[tokens.first]?.block ? ownedView(parse, names, k) : null;
  return asked && { rule: 'colon', cue: null, source: asked.owner };
}

/** « Réponse cinglante de Nom : « … » »: without an article, a noun for what is said, and whose it is up to the colon. */
function bareOwner(parse: Parse, names: NameIndex, start: number, colonAt: number): Range | null {
  const { tokens } = parse;
  if (!isInAny(SAYINGS, tokens[start])) return null;
  let joint = start + 1;
  while (
    joint < colonAt &&
    joint - start <= MOST_QUALITIES &&
    tokens[joint]?.capital === false &&
    !isJoint(parse, joint)
  )
    joint++;
  if (!isJoint(parse, joint)) return null;
  const owner = governedPhrase(parse, names, joint);
  return owner?.last === colonAt && canSpeak(parse, names, owner) ? owner : null;
}

const isJoint = ({ lexicon, tokens }: Parse, index: number): boolean =>
  lexicon.has(List.joints, tokens[index]) || lexicon.has(List.contracted, tokens[index]);

/** « La risposta di Nome è stata chiara: «…» »: whose a saying is; a text speaks for itself. */
function ownerOf(parse: Parse, names: NameIndex, source: Range): Range | null {
  const { lexicon, tokens } = parse;
  const { head, name } = readPhrase(parse, names, source);
  const { dropsSubject, bracket } = lexicon.language.grammar;
  if (!(dropsSubject || bracket) || name || head === -1) return null;
  if (!lexicon.has(List.speechNouns, tokens[head]) || lexicon.has(List.documents, tokens[head])) return null;
  if (head + 1 >= source.last || !lexicon.has(List.joints, tokens[head + 1])) return null;
  const owner = governedPhrase(parse, names, head + 1);
  return owner && canSpeak(parse, names, owner) ? owner : null;
}

/** Who stands behind the verb before a colon. */
function subjectBehind(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  return (
    behindVerb(parse, names, colonAt) ??
    subjectBehindClitic(parse, names, colonAt) ??
    subjectAtEnd(parse, names, colonAt)
  );
}

/** „Dann wird Name deutlich: „…““: where something else stands before the verb its subject stands behind it. */
function behindVerb(parse: Parse, names: NameIndex, colonAt: number): Range | null {
  if (!parse.lexicon.language.cues.inverts) return null;
  const verb = mainVerb(parse, sentenceStart(parse, colonAt), colonAt);
  const subject = verb === -1 ? null : phraseFrom(parse, names, stepOverAddressee(parse, names, verb + 1));
  return subject && subject.last <= colonAt && !parse.lexicon.has(List.oblique, parse.tokens[subject.first])
    ? subject
    : null;
}

/** « Il consiglio ai cercatori: «…» », « Le message aux élus : « … » »: what is said to somebody says nothing; who spoke before does. */
function isAddressed(parse: Parse, names: NameIndex, source: Range): boolean {
  const { lexicon, tokens } = parse;
  const { head, name } = readPhrase(parse, names, source);
  const behind = tokens[head + 1];
  const addressed = lexicon.has(List.locative, behind) && lexicon.has(List.addressee, behind);
  return !name && lexicon.has(List.speechNouns, tokens[head]) && addressed;
}

export function colonBefore(parse: Parse, first: number): number {
  let k = first - 1;
  while (parse.tokens[k]?.kind === 'mark') k--;
  return parse.tokens[k]?.text === ':' && parse.tokens[k]?.block === parse.tokens[first]?.block ? k : -1;
}
