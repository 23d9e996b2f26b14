import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { opensRelative } from '../../phrases/relatives/opens-relative.ts';
import { leftOutAtHead } from '../../phrases/subjects/left-out-at-head.ts';
import { actsOtherwise, sharedBefore } from '../../phrases/subjects/shared-before.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { subjectOfWhat } from '../../phrases/subjects/subject-of-what.ts';
import { disagrees } from '../../phrases/verbs/disagrees.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { separableClass } from '../../phrases/verbs/separable.ts';
import { keepsSilent } from '../../phrases/verbs/silence.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { avowalFrom } from '../clauses/avowal.ts';
import { clauseFrom, statesBehindColon } from '../clauses/clause-from.ts';
import { commaClause } from '../clauses/comma-clause.ts';
import { infinitiveFrom, objectInfinitive } from '../clauses/infinitive.ts';
import { infinitiveWithoutComma } from '../clauses/infinitive-without-comma.ts';
import { judgedClauseFrom } from '../clauses/judged-clause.ts';
import { perfectInfinitive } from '../clauses/perfect-infinitive.ts';
import { predicationFrom } from '../clauses/predication.ts';
import { isInQuestion, questionAround } from '../clauses/question-around.ts';
import { smallClauseFrom } from '../clauses/small-clause.ts';
import { statedObject, takesObject } from '../clauses/stated-object.ts';
import { namedInCommas, omittedInCommas } from '../inserted/verb-in-commas.ts';
import type { Report, ReportRule } from '../report.ts';
import { reportBy } from '../report.ts';
import { stepOverAddressee } from './addressee.ts';
import { cleftSubject } from './cleft.ts';
import { behindHearer } from './hearer-behind.ts';
import { looseText, openingText, readInRelative } from './impersonal.ts';
import { infinitiveSubject } from './infinitive-subject.ts';
import { mainSubject } from './main-subject.ts';
import { movedSubject } from './moved-subject.ts';
import { nobodySays } from './nobody-says.ts';
import { finalSubject } from './verb-final.ts';

/** How many words stand between "it" and "noting" at most ("it is also worth | noting"). */
const LONGEST_COMMONPLACE = 3;

/** « Nom affirme que … », « Nom a déclaré : « … » », « Nom promet de … », « affirmant que … ». */
export function subjectFirst(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const dependent = group.form === 'gerund' || group.form === 'infinitive';
  const commas = lexicon.language.cues.bareAfterComma;
  const final = commas && !dependent ? finalSubject(parse, names, group) : null;
  const left = dependent ? null : leftOutAtHead(parse, group.first);
  const moved =
    infinitiveSubject(parse, names, group) ??
    (dependent || final || left || actsOtherwise(parse, group.first - 1)
      ? null
      : (namedInCommas(parse, names, group) ?? movedSubject(parse, names, group)));
  const found =
    final ??
    left ??
    moved ??
    (dependent
      ? (whoGoesOn(parse, names, group) ?? cleftSubject(parse, names, group) ?? mainSubject(parse, names, group))
      : (omittedInCommas(parse, group) ??
        looseText(parse, names, group) ??
        readInRelative(parse, names, group) ??
        openingText(parse, names, group) ??
        subjectOrOmitted(parse, names, group.first, group.plural) ??
        sharedBefore(parse, names, group)));
  if (!found && !dependent) return null;
  const source =
    found && !dependent ? (behindWhat(parse, names, group, found) ?? subjectOfWhat(parse, names, found)) : found;
  const states = group.classes.has('say') && !separableClass(parse, group.verb);
  const shows = states && lexicon.has(List.showing, tokens[group.verb]);
  if (source && shows && !mayShow(parse, names, source)) return null;
  if (source && (isOpinionless(parse, names, group, source) || disagrees(parse, names, group, source))) return null;
  if (source && isCommonplace(parse, group, source)) return null;
  if ((source && isAskedOf(parse, group, source)) || nobodySays(parse, names, group, source)) return null;
  if (group.form === 'infinitive' && (isDenied(parse, group.first) || isImpersonal(parse, source))) return null;
  const from = stepOverAddressee(parse, names, moved ? Math.max(moved.last, group.last) : group.last);
  const next = from < sentenceEnd(parse, group.verb) ? tokens[from] : undefined;
  const report = (rule: ReportRule, clause = -1) => reportBy(parse, group, { rule, source, side: 'after', clause });
  const behindComma = commas ? commaClause(parse, group, Math.max(group.last, moved?.last ?? 0)) : null;
  // „Die Wiesen drohen, überflutet zu werden“
  const suffers = behindComma?.rule === 'infinitive' && endsPassive(parse, behindComma.clause);
  if (suffers && isRequired(parse, names, group, source)) return null;
  if (behindComma) return report(behindComma.rule, behindComma.clause);
  const uncommaed = commas ? infinitiveWithoutComma(parse, Math.max(group.last, moved?.last ?? 0), group) : -1;
  if (uncommaed !== -1) return report('infinitive', uncommaed);
  const takes = takesObject(parse, group);
  const avowed = avowalFrom(parse, from, group);
  if (avowed !== -1) return report(dependent ? 'participle' : 'cue-before', avowed);
  const described = moved !== null && moved.last > group.last && tellsOfSubject(parse, group, moved.last);
  const heard = behindHearer(parse, names, from, group, source);
  const clause = takes || described ? -1 : clauseFrom(parse, names, heard, group, dependent);
  const around = clause === group.last && source && !dependent ? questionAround(parse, source, clause) : null;
  if (around) return reportBy(parse, group, { rule: 'parataxis', source, side: 'around', ...around });
  if (clause !== -1) return report(dependent ? 'participle' : 'that-clause', clause);
  const judged = dependent ? -1 : judgedClauseFrom(parse, group);
  if (judged !== -1) return report('that-clause', judged);
  // "Name sagte der Zeitung: Wir bleiben.", "teilte mit: S": the particle and whom it was told to stand before the colon.
  const told = commas && tokens[from]?.text !== ':' ? phraseFrom(parse, names, from)?.last : undefined;
  // « Tutto falso, replica il sindaco: S »
  const colon = commas ? (told ?? from) : Math.max(group.last, moved?.last ?? 0);
  const somebody = !commas || (source !== null && canSpeak(parse, names, source));
  if (!dependent && somebody && statesBehindColon(parse, group, colon))
    return asksTurn(parse, group) ? null : report('colon', colon + 1);
  // Where commas set clauses off, an infinitive without one is no clause.
  const bare =
    commas || takes || (source && isInQuestion(parse, source.first))
      ? -1
      : (infinitiveFrom(parse, from, group) ??
        objectInfinitive(parse, names, from, group) ??
        perfectInfinitive(parse, from, group));
  if (bare !== -1) return isRequired(parse, names, group, source) ? null : report('infinitive', bare);
  const shown = dependent ? -1 : smallClauseFrom(parse, names, from, group);
  if (shown !== -1) return report('that-clause', shown);
  const object = predicationFrom(parse, from, group);
  if (object !== -1) return report(dependent ? 'participle' : 'cue-before', object);
  const done = gerundFrom(parse, from, group);
  if (done !== -1) return report('infinitive', done);
  const stated = statedObject(parse, names, source, takes ? group.last : from, group);
  if (stated !== -1) return report('object', stated);
  if (isCalled(parse, group) || hasObjectBefore(parse, names, group)) return null;
  const adjoins = next && (next.text === ':' || next.marked !== -1 || (tokens[from + 1]?.marked ?? -1) !== -1);
  if (dependent && !adjoins && !group.classes.has('qualify')) return null;
  return report(dependent ? 'participle' : 'cue-before');
}

/** « Ecco quanto | riporta il giornale: »: the word for what is said is no subject, which stands behind the verb. */
function behindWhat(parse: Parse, names: NameIndex, group: VerbGroup, found: Range): Range | null {
  const { tokens, lexicon } = parse;
  const what = lexicon.has(List.whatWords, tokens[group.first - 1]) && found.last === group.first;
  return what ? subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.last)) : null;
}

/** « Racconta una donna | che abita qui: «…» », « Lo dice un uomo | che vive qui »: what is said stands elsewhere, and the relative tells who says it. */
function tellsOfSubject(parse: Parse, { first, verb }: VerbGroup, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!opensRelative(parse, index)) return false;
  const end = sentenceEnd(parse, index);
  let colon = index;
  while (colon < end && tokens[colon]?.text !== ':') colon++;
  const leads = colon < end && tokens[colon + 1]?.kind === 'mark';
  return leads || tokens.slice(first, verb).some((token) => lexicon.has(List.takesUp, token));
}

/** « Un tel chantier exige de fermer la rue », "the reform promises to cut costs": such verbs tell of things too, which want nothing. */
function isRequired(parse: Parse, names: NameIndex, { verb, form }: VerbGroup, source: Range | null): boolean {
  const requires = parse.lexicon.requiring.has(parse.tokens[verb]?.low ?? '');
  return requires && form !== 'gerund' && form !== 'infinitive' && source !== null && !canSpeak(parse, names, source);
}

function endsPassive(parse: Parse, first: number): boolean {
  let last = first;
  while (last + 1 < sentenceEnd(parse, first) && parse.tokens[last + 1]?.kind === 'word') last++;
  return parse.lexicon.has(List.passive, parse.tokens[last]);
}

/** « L'étude montre que », « Deux études montrent que »: what can speak, and texts in the plural. */
function mayShow(parse: Parse, names: NameIndex, source: Range): boolean {
  const { lexicon, tokens } = parse;
  const text = tokens[readPhrase(parse, names, source).head]?.low ?? '';
  // „Eine Studie zeigt, dass S“, no „Das Beispiel zeigt“ and no „Es zeigte sich“
  if (lexicon.language.cues.inverts) return lexicon.lists(List.documents, text);
  return canSpeak(parse, names, source) || lexicon.lists(List.documents, text.replace(/s$/u, ''));
}

/** "It is clear that S", "The odds are good that S": nothing is felt or known by what cannot speak. */
function isOpinionless(parse: Parse, names: NameIndex, { verb }: VerbGroup, source: Range): boolean {
  const feels = parse.lexicon.language.cues.bareClause && parse.lexicon.has(List.passive, parse.tokens[verb]);
  return feels && (!canSpeak(parse, names, source) || isImpersonal(parse, source));
}

/** « Et d'ajouter : « … » », « Et Nom d'ajouter que S »: an infinitive at the head of a sentence goes on with who was spoken of, or is named. */
function whoGoesOn(parse: Parse, names: NameIndex, { first, form, verb }: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  const narrates = lexicon.language.cues.infinitiveEnding !== '' && lexicon.has(List.infinitive, tokens[first - 1]);
  if (form !== 'infinitive' || !narrates || !lexicon.has(List.coordinators, tokens[start])) return null;
  if (start === first - 2) return { first, last: first };
  const named = phraseFrom(parse, names, start + 1);
  const end = named ? behindAside(parse, named.last) : -1;
  // « Et la directrice de la gare, Anne Nom, de conclure »
  const closed = tokens[end]?.text === ',' ? end + 1 : end;
  return named && closed === first - 1 && canSpeak(parse, names, named) ? named : null;
}

/** "It goes without saying that S", "It is worth noting that S": with next to nothing between them the pronoun stands for S. */
function isCommonplace(parse: Parse, { first, form }: VerbGroup, source: Range): boolean {
  const between = parse.tokens.slice(source.last, first);
  if (form !== 'gerund' || between.length === 0 || between.length > LONGEST_COMMONPLACE) return false;
  return isImpersonal(parse, source) && between.every(({ kind }) => kind === 'word');
}

/** "it is impossible to know whether S": the pronoun for things stands for nobody. */
function isImpersonal({ tokens, lexicon }: Parse, source: Range | null): boolean {
  if (!source || source.last - source.first !== 1) return false;
  return lexicon.pronouns.get(tokens[source.first]?.low ?? '')?.startsWith('n') === true;
}

/** "Name, asked whether S, said …": right behind the subject's comma stands what was done to somebody, the main verb behind the next. */
function isAskedOf(parse: Parse, group: VerbGroup, source: Range): boolean {
  const { tokens, lexicon } = parse;
  const aside = source.last === group.first - 1 && tokens[source.last]?.text === ',' && group.first === group.verb;
  if (!aside || group.form !== 'finite' || !lexicon.has(List.participleCues, tokens[group.verb])) return false;
  for (let k = source.first; k < source.last; k++) if (tokens[k]?.kind === 'punctuation') return false;
  for (let k = group.last; k < sentenceEnd(parse, group.verb); k++)
    if (tokens[k]?.text === ',' && tokens[k]?.marked === -1 && actsAt(parse, k + 1)) return true;
  return false;
}

/** A verb, behind an aside the form of a past too ("Name, asked whether S, paused"). */
function actsAt(parse: Parse, index: number): boolean {
  return isFiniteVerb(parse, index) || parse.lexicon.has(List.pastEnding, parse.tokens[index]);
}

/**
 * « El plan que presentó la alcaldesa «está copiado» »: the verb of a relative has its object in the pronoun and its subject behind it; words
 * in marks that open with a verb go with what the relative tells of.
 */
function hasObjectBefore(parse: Parse, names: NameIndex, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !isRelative(parse, group.first - 1)) return false;
  const subject = phraseFrom(parse, names, group.last);
  const opens = subject ? subject.last + 1 : -1;
  return tokens[opens - 1]?.kind === 'mark' && tokens[opens]?.marked !== -1 && isFiniteVerb(parse, opens);
}

/** „Die Lage heißt „Notstand““: what is said without anybody who says it („es heißt“) is what something is called where it has a subject. */
function isCalled({ tokens, lexicon, sentences }: Parse, group: VerbGroup): boolean {
  if (lexicon.language.grammar.dropsSubject || !lexicon.has(List.impersonalVerbs, tokens[group.verb])) return false;
  const sentence = sentences[(tokens[group.verb] as Token).sentence];
  return !tokens.slice(sentence?.first, sentence?.last).some((t) => t.marked === -1 && lexicon.has(List.impersonal, t));
}

/** « sans dire », « sans pouvoir dire »: what is not said. */
function isDenied(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  // « podría decir que », « potrebbe dire che »: what might be said is not said.
  if (lexicon.language.grammar.dropsSubject && lexicon.has(List.modals, tokens[first - 1])) return true;
  // « se negó a confirmar que », « si è rifiutato di dire che »
  let refused = lexicon.has(List.infinitive, tokens[first - 1]) ? first - 2 : first - 1;
  if (lexicon.has(List.reflexives, tokens[refused])) refused--;
  if (lexicon.language.grammar.dropsSubject && lexicon.has(List.denials, tokens[refused])) return true;
  // "declined to comment on the claim that S"
  if (keepsSilent(parse, first - 2, first)) return true;
  const before = lexicon.has(List.infinitiveEnding, tokens[first - 1]) ? first - 2 : first - 1;
  // « non senza precisare che »: what is not left out is said.
  if (lexicon.has(List.negated, tokens[first - 1]) && lexicon.has(List.negations, tokens[first - 2])) return false;
  return lexicon.has(List.negated, tokens[first - 1]) || lexicon.has(List.negated, tokens[before]);
}

/** "admitted taking the money", "admitted to taking it": what is done stands as an object; -1 where none does. */
function gerundFrom(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const done = tokens[group.last + 1];
  const owned = lexicon.has(List.infinitive, tokens[group.last]) && lexicon.has(List.gerundObjects, tokens[group.verb]);
  if (owned && done?.marked === -1 && lexicon.has(List.gerundEnding, done) && done.low.length > 4)
    return group.last + 1;
  const next = tokens[from];
  if (next?.kind !== 'word' || next.marked !== -1 || from >= sentenceEnd(parse, group.verb)) return -1;
  // "boasted of building it", "complained about being ignored": no "said at a hearing", which tells where.
  const led =
    lexicon.language.cues.bareClause &&
    group.classes.has('say') &&
    lexicon.has(List.prepositions, next) &&
    !lexicon.has(List.addressee, next) &&
    !lexicon.has(List.gerundEnding, next);
  const first = led ? from + 1 : from;
  const governs = led || lexicon.has(List.gerundObjects, tokens[group.verb]);
  const verb = tokens[first];
  // "responded by saying that S", "responded by closing the bridge": by what they answered is a report of its own, or none.
  if (led && lexicon.has(List.presentedBy, next)) return -1;
  return governs && verb?.marked === -1 && lexicon.has(List.gerundEnding, verb) && verb.low.length > 4 ? first : -1;
}

/** « Pergunta: Quais são os obstáculos? »: at the head of its paragraph the word labels a question that nobody here asks. */
function asksTurn({ tokens, lexicon }: Parse, { first, last }: VerbGroup): boolean {
  const opens = last - first === 1 && tokens[first - 1]?.block !== tokens[first]?.block && tokens[last]?.text === ':';
  return opens && lexicon.has(List.questionLabels, tokens[first]);
}
