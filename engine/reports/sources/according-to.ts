import { List, listsOf } from '../../lexicon/lists.ts';
import type { SourcePhrase } from '../../lexicon/source-phrases.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { holdsMarked, type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { behindDashes } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { ledByContraction, readPhrase } from '../../phrases/phrase.ts';
import { bareFrom, phraseFrom, startsPhrase } from '../../phrases/phrase-from.ts';
import { headsMain, joinedStart } from '../../phrases/subjects/main-start.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { BREAKS, isSign, PAUSES, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { anotherCountBehind, countsAlone, tellsNumber } from '../clauses/gapped-count.ts';
import { standsAmid } from '../inserted/amid-clause.ts';
import { behindConjunction } from '../inserted/behind-conjunction.ts';
import { goesOnWithPlace, isInterrupted, statementStart } from '../inserted/inserted.ts';
import { thusSays } from '../marked/thus-says.ts';
import { type Report, reportFrom } from '../report.ts';
import { isSaidBy, sourceEnd, whoSaidWhat } from '../subjects/by-agent.ts';
import { unmovedVerb } from '../subjects/unmoved-verb.ts';
import { bareNoun, barePile, barePlural, nameInMarks, ownedWords } from './bare-source.ts';
import { behindPlace } from './behind-place.ts';
import { behindSaying } from './behind-saying.ts';
import { withAnotherSource } from './joint-source.ts';
import { isOurOwn } from './our-own.ts';
import { isHeldOfNoun, isSubjectsOwn, ownNounBehind, ownPhraseAt, subjectsOwn } from './own-view.ts';
import { ownWordsEnd } from './own-words.ts';
import { possessedSource } from './possessed-source.ts';
import { postposed } from './postposed.ts';
import { relativeSource } from './relative-source.ts';
import { describesSource, soSaid, tellsAge } from './so-said.ts';
import { sideOfSource } from './source-amid.ts';
import { clauseStart, leadsToMarks, passageFrom } from './source-clause.ts';
import { nounAt } from './source-noun.ts';
import { isBare, isLaw, isPersonal, isPredicate } from './source-place.ts';
import { unsetSource } from './unset-source.ts';
import { viewAt } from './view.ts';
import { anotherActs, anotherSays, holdsClause, holdsView, opensView, subjectHeld, tellsHow } from './view-held.ts';
import { voiceOf } from './who-told.ts';

/** « come annunciato dal sindaco »: the word before the participle leads to the source as « secondo » does. */
const AS_SAID: SourcePhrase = { words: [''], trust: 'sure' };
const CLOSES = signs(',.;:');
/** People and texts that need no determiner in the plural. */
const SPOKEN = listsOf(List.groups, List.documents, List.speechNouns);
const BEFORE_SOURCE = signs('.»');

/** « Selon Nom, … », « …, d'après le rapport », « Pour Nom, « … » ». */
export function findAccordingTo(parse: Parse, names: NameIndex): Report[] {
  const { tokens, lexicon } = parse;
  const reports: Report[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.marked !== -1) continue;
    const behindSource = postposed(parse, names, index);
    if (behindSource) reports.push(behindSource);
    const phrase =
      (lexicon.has(List.accordingTo, token) && lexicon.accordingTo.at(tokens, index)) ||
      (isSaidBy(parse, index + 1) ? AS_SAID : ownPhraseAt(parse, index));
    if (!phrase) {
      const view = viewAt(parse, names, index) ?? unmovedVerb(parse, names, index);
      if (view) reports.push(tellsNumber(parse, view));
      continue;
    }
    // « Pour sa part, Nom est parti »: on their side, and in nobody's view.
    if (phrase.trust === 'weak' && lexicon.asides.at(tokens, index)) continue;
    const own = phrase.trust === 'own';
    if (own && isHeldOfNoun(parse, index)) continue;
    const contraction = ledByContraction(parse, index + phrase.words.length - 1);
    const at = index + phrase.words.length - (contraction && !own ? 1 : 0);
    if (own) {
      const subjects = isSubjectsOwn(parse, phrase);
      const report = subjects ? subjectsOwn(parse, names, index, at) : ownView(parse, names, index, at);
      if (report) reports.push(report);
      index = at - 1;
      continue;
    }
    if (phrase.trust === 'noun') {
      const report = sourceNoun(parse, names, index, at - 1);
      if (report) reports.push(report);
      index = at - 1;
      continue;
    }
    const said = phrase.trust === 'sure' ? ownWordsEnd(parse, names, at) : -1;
    if (said !== -1) {
      const report = place(parse, names, index, said, said, 'sure', { first: index, last: index });
      if (report) reports.push(report);
      index = said - 1;
      continue;
    }
    const relative = relativeSource(parse, names, index, at);
    if (relative) {
      reports.push(relative);
      index = at;
      continue;
    }
    const mine = phrase.trust === 'after' ? ownNounBehind(parse, at) : -1;
    if (mine !== -1) {
      const report = ownView(parse, names, index, mine);
      if (report) reports.push(report);
      index = mine - 1;
      continue;
    }
    const possessed = possessedSource(parse, names, at);
    const pronoun = !possessed && lexicon.has(List.strongPronouns, tokens[at]);
    const source = pronoun
      ? { first: at, last: at + 1 }
      : (possessed ??
        whoSaidWhat(parse, names, at) ??
        phraseFrom(parse, names, at) ??
        bareNoun(parse, names, at) ??
        ownedWords(parse, names, at) ??
        bareFrom(parse, names, at, SPOKEN) ??
        nameInMarks(parse, at) ??
        (phrase.trust === 'sure' ? (barePlural(parse, names, at) ?? barePile(parse, at)) : null));
    if (!source || source.last > sentenceEnd(parse, index) || isLaw(parse, names, source)) continue;
    // « Según los organizadores S y según la policía | 3.000 »
    if (phrase.trust === 'sure' && countsAlone(parse, index - 1, source.last)) {
      reports.push(reportFrom(parse, { first: index, last: at }, source, 'after', source.last));
      index = at - 1;
      continue;
    }
    const says = phrase.trust === 'sure' && !tellsHow(parse, names, index, source);
    const unset = says ? unsetSource(parse, names, index, at, source) : null;
    if (unset) {
      reports.push(reportFrom(parse, { first: index, last: at }, unset, 'around'));
      index = at - 1;
      continue;
    }
    const speaks = withAnotherSource(parse, names, index, voiceOf(parse, names, source));
    const end = behindDashes(parse, sourceEnd(parse, speaks));
    const last = behindSaying(parse, index, behindPlace(parse, end, index));
    const report = place(parse, names, index, at, last, phrase.trust, speaks);
    if (report) reports.push(report);
    index = at - 1;
  }
  return reports.filter((report) => !isOurOwn(parse, report));
}

/** „Für Name | ist das „ein Skandal““ */
function isCopula({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.language.cues.inverts && lexicon.has(List.copulas, tokens[index]);
}

/** « A su juicio, S », "in her view": the source is who was spoken of before. */
function ownView(parse: Parse, names: NameIndex, first: number, last: number): Report | null {
  const start = joinedStart(parse, first);
  const amid = parse.lexicon.language.cues.inverts;
  const closed =
    amid || !parse.tokens[last] || isSign(parse.tokens[last], CLOSES) || opensStatement(parse, first, start);
  // « na opinião dela »
  const pronoun = parse.lexicon.has(List.strongPronouns, parse.tokens[last - 1]);
  const source = pronoun ? { first: last - 1, last } : { first, last: first };
  return closed ? place(parse, names, first, last, last, 'sure', source) : null;
}

/** Marked words stand there that no colon leads in. */
function quotesAmid({ tokens }: Parse, first: number, last: number): boolean {
  let k = first;
  while (k < last && tokens[k]?.marked === -1 && tokens[k]?.kind !== 'mark') k++;
  return k < last && tokens[k - 1]?.text !== ':';
}

/** At the head of the sentence, or « Contestano la perizia: a loro avviso S » behind its colon or semicolon. */
function opensStatement({ tokens }: Parse, first: number, start: number): boolean {
  return first === start || (isSign(tokens[first - 1], BREAKS) && tokens[first - 1]?.marked === -1);
}

/** « De source policière, S », « S, de sources proches du dossier » */
function sourceNoun(parse: Parse, names: NameIndex, first: number, noun: number): Report | null {
  const { tokens } = parse;
  const source = nounAt(parse, noun);
  const setOff = headsMain(parse, first) || isSign(tokens[first - 1], PAUSES);
  const closed = source && (source.last >= sentenceEnd(parse, first) || isSign(tokens[source.last], CLOSES));
  return closed && setOff ? place(parse, names, first, noun, source.last, 'sure', source) : null;
}

function place(
  parse: Parse,
  names: NameIndex,
  from: number,
  at: number,
  last: number,
  trust: SourcePhrase['trust'],
  source: Range,
): Report | null {
  const { tokens, lexicon } = parse;
  // « S, toujours selon Nom, S »: an adverb belongs to the insertion.
  const first = tokens[from - 2]?.text === ',' && lexicon.has(List.adverbs, tokens[from - 1]) ? from - 1 : from;
  const start = joinedStart(parse, first);
  const end = sentenceEnd(parse, first);
  const behind = tokens[last];
  const weak = trust === 'weak';
  const { grammar } = lexicon.language;
  if (trust === 'after')
    return thusSays(parse, names, from, source) ?? soSaid(parse, names, { first, last: at }, source, last);
  const passageBehind = passageFrom(parse, last, end);
  if (tellsHow(parse, names, first, source) && !passageBehind) return null;
  // « El pacto, «una vergüenza» según Nombre, se firmó »
  const adjoins = !weak && first > start && tokens[first - 1]?.marked !== -1 && behind?.text === ',';
  if (adjoins) return reportFrom(parse, { first, last: at }, source, 'before');
  // « « Trop tard » pour certains, « trop cher » pour d'autres »: a sentence that is nothing but words in marks and who holds them.
  const holds =
    weak &&
    first > start &&
    tokens[first - 1]?.marked !== -1 &&
    /^[,:.;]$/.test(behind?.text ?? '.') &&
    (isBare(parse, start, first) || isPredicate(parse, names, first, at));
  if (holds) return reportFrom(parse, { first, last: at }, source, 'before');
  const held = weak && canSpeak(parse, names, source) ? subjectHeld(parse, source, first) : null;
  if (held !== null) return reportFrom(parse, { first, last: at }, source, 'after', held);
  if (weak) {
    const opens =
      first === start ||
      // « Já para Nome, S »
      (grammar.dropsSubject && first - 1 === start && lexicon.has(List.adverbs, tokens[start])) ||
      isSign(tokens[first - 1], PAUSES) ||
      lexicon.has(List.conjunctions, tokens[first - 1]) ||
      isSign(tokens[first - 1], BEFORE_SOURCE);
    const someone =
      names.has(at) ||
      startsPhrase(parse, names, at) ||
      lexicon.has(List.strongPronouns, tokens[at]) ||
      lexicon.has(List.groups, tokens[at]);
    const relative = lexicon.has(List.relatives, tokens[at]);
    // « Per due ore il sindaco ha ripetuto »
    const moment = lexicon.has(List.times, tokens[last]) && last === at + 1;
    if (moment || relative || !opens || !someone || anotherSays(parse, names, last)) return null;
    if (anotherActs(parse, names, last)) return null;
    // « Per i sindacati ha sfiorato il 90 »: where a subject may be left out, a verb right behind opens what they hold.
    // « Per la sindaca | si tratta di «…» »
    const acts = lexicon.has(List.reflexives, behind) ? last + 1 : last;
    const verb = first === start && grammar.dropsSubject && isFiniteVerb(parse, acts);
    // « Per Nome il piano è «una follia» »: with marked words in the sentence it is a view, and nobody's good.
    const view =
      first === start &&
      (lexicon.language.cues.weakStates || isCopula(parse, last)) &&
      readPhrase(parse, names, source).name !== null &&
      (quotesAmid(parse, last, end) || (grammar.bracket && opensView(parse, names, source, first)));
    const clause = holdsClause(parse, names, source, first);
    if (!passageBehind && behind?.text !== ',' && behind?.text !== ':' && !verb && !view && !clause) return null;
    if (!names.has(at) && !clause && !isPersonal(parse, names, at, last)) return null;
  }
  const cue = { first, last: at };
  const known = weak ? null : sideOfSource(parse, start, first, last);
  if (known) return reportFrom(parse, cue, source, known);
  // « heridos que, de acuerdo con la alcaldía, no viven en el valle »: between a relative and its verb it is the relative clause alone.
  const within = lexicon.language.grammar.dropsSubject && isRelative(parse, first - 2) && behind?.text === ',';
  if (!weak && within && tokens[first - 1]?.text === ',') return reportFrom(parse, cue, source, 'after', last + 1);
  // « S, mas, segundo Nome, S »
  const joined = weak ? -1 : behindConjunction(parse, first - 1, last);
  if (joined !== -1) return reportFrom(parse, cue, source, 'after', joined);
  const aged = tellsAge(parse, last, end);
  const opening = statementStart(parse, first - 1);
  if (!weak && !aged && goesOnWithPlace(parse, opening, first - 1, last))
    return reportFrom(parse, cue, source, 'around');
  if (!weak && !aged && standsAmid(parse, names, { first: opening, last: first - 1 }, last))
    return reportFrom(parse, cue, source, 'around');
  if (!weak && !aged && hasFinite(parse, opening, first - 1) && isInterrupted(parse, opening, first - 1, last))
    return reportFrom(parse, cue, source, 'around');
  // "S, according to the mayor, who opposes it", „S, laut Name, der Leiterin des Amts“: an aside on the source.
  const opens = opensStatement(parse, first, start);
  const aside = !opens && (aged || describesSource(parse, start, first, last));
  const contentBehind =
    !(aside || (!opens && anotherCountBehind(parse, last)) || (!opens && isRelative(parse, last + 1))) &&
    (behind?.text === ',' || behind?.text === ':' || passageBehind || opens) &&
    last < end &&
    // At the head of a sentence the rest is what is reported; later on a verb must follow, else the rest is the source's aside.
    ((behind?.text === ',' || (opens && lexicon.has(List.strongPronouns, tokens[at]))) && first - start < 4
      ? end - last > 4
      : hasFinite(parse, last, end) ||
        (lexicon.language.cues.inverts && first === start) ||
        passageBehind ||
        holdsMarked(parse, last, end));
  if (contentBehind) {
    // The clause begins behind the comma that closes the source's own asides (« Selon Nom, sociologue, une personne … »).
    // « Pour Nom, tout va bien » may as well mean for Nom's good: there only marked words are taken from it.
    const states =
      !weak ||
      ((lexicon.language.cues.weakStates ||
        holdsView(parse, names, source, first) ||
        opensView(parse, names, source, first)) &&
        !passageBehind);
    const clause = states ? clauseStart(parse, names, last, end) : -1;
    return reportFrom(parse, cue, source, 'after', clause !== -1 && leadsToMarks(parse, clause, end) ? -1 : clause);
  }
  // « Per Nome S; secondo la difesa, no »: behind a semicolon the phrase tells of nothing before it.
  if (first === start || tokens[first - 1]?.text === ';') return null;
  // „…, weil laut Polizei S“: what the conjunction subordinates is what the source says.
  if (lexicon.language.cues.inverts && isSubordinator(parse, first - 1) && !lexicon.has(List.clause, tokens[first - 1]))
    return reportFrom(parse, cue, source, 'after', last);
  // "Das Haus ist laut Name leer": where the verb stands second the phrase stands inside the clause.
  const side = lexicon.language.cues.inverts && last < end - 1 && !aside ? 'around' : 'before';
  return reportFrom(parse, cue, source, side);
}
