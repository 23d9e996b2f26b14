import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Marked } from '../../marks/marked.ts';
import type { Parse, Range } from '../../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import type { Report } from '../../reports/report.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from '../kind.ts';
import { notSpeech } from '../not-speech/speech.ts';
import { goesOnBehindMarks, opensAdjunct } from './adjunct-in-marks.ts';
import { LEAST_WORDS } from './clause-end.ts';
import { isMixed } from './mixed-clause.ts';

/** The least part of a reported clause that must stand outside marks for it to be a statement of its own. */
const UNMARKED_SHARE = 0.6;
const LEAST_UNMARKED = 4;
/** So many words outside marks state something, however many stand in them. */
const ENOUGH = 8;
/** What the verb shows to be reported states something in so many words. */
const LEAST_TOLD = 3;
/** In Romance languages, where small words are many, more are asked for. */
const UNMARKED_WORDS = 14;
const WORDS_BEFORE_MARKS = 4;
const WORDS_BEFORE_ADJUNCT = 3;
/** The auxiliary, its participle, and words that add to what the marks hold. */
const LEAST_DONE = 4;

const SMALL = listsOf(List.prepositions, List.adverbs, List.conjunctions);
const GOVERNING = listsOf(List.prepositions, List.contracted, List.relatives);

/** How many tokens an aside in marks has at most. */
const LONGEST_ASIDE = 12;

/** How many tokens a term in marks has at most. */
const LONGEST_TERM = 4;

/** Whether a reported clause is a statement of its own: words enough, and more of them outside marks than in them. */
export function statesEnough(parse: Parse, report: Report, first: number, last: number): boolean {
  let unmarked = 0;
  let marked = 0;
  let terms = false;
  const aside = report.rule === 'infinitive' && report.group !== null && isRelative(parse, report.group.first - 1);
  for (let k = first; k < last; k++) {
    const token = parse.tokens[k] as Token;
    if ((token.kind !== 'word' && token.kind !== 'number') || names(report, k)) continue;
    // « que pide no ser identificado »: the negation makes it no more of a statement.
    if (k === first && aside && parse.lexicon.has(List.negations, token)) continue;
    const term = token.marked !== -1 && isTerm(parse, token.marked, report);
    terms ||= term;
    if (token.marked === -1 || term) unmarked++;
    else marked++;
  }
  // "That is correct, records show": what was said stands in the sentence before; no „Das sei Kopfsache, meinte er“, whose verb tells it.
  const takenUp =
    report.side === 'before' &&
    !isToldForm(parse, parse.tokens[first + 1]) &&
    parse.lexicon.has(List.demonstratives, parse.tokens[first]) &&
    isFiniteVerb(parse, first + 1);
  if (marked === 0 && unmarked <= 3 && takenUp) return false;
  if (terms && unmarked < LEAST_WORDS && !hasFinite(parse, first, last)) return false;
  // Two words are a statement where they hold its verb („Klage einzureichen“, « faltam coletes »).
  if (marked === 0)
    return (
      unmarked >= 3 ||
      (unmarked === 2 &&
        (parse.lexicon.language.cues.bareAfterComma ||
          hasFinite(parse, first, last) ||
          // « negó que falten camas »: so they do behind a conjunction, where no small word opens them.
          (report.rule === 'that-clause' &&
            parse.lexicon.language.grammar.dropsSubject &&
            !isInAny(SMALL, parse.tokens[first])) ||
          // « dice estar listo »
          isBeing(parse, report, first) ||
          // « nie avoir menti »
          parse.lexicon.having.has(parse.tokens[first]?.low ?? '') ||
          isModal(parse, first) ||
          isPromise(parse, report)))
    );
  const wordy =
    (report.rule === 'that-clause' || report.rule === 'participle') &&
    parse.lexicon.language.grammar.dropsSubject &&
    unmarked > LEAST_WORDS;
  // « prometeu demitir os culpados, «doa a quem doer» »: an infinitive is a verb as well.
  const verb =
    // „Die Rohre entsprächen den Regeln, und zwar „alle““: by its verb it was told.
    (report.rule === 'told-on' && marked < unmarked) ||
    (report.rule === 'infinitive' && (isWholeInfinitive(parse, first, last) || endsInInfinitive(parse, first, last)));
  const told = report.rule === 'infinitive' && parse.lexicon.having.has(parse.tokens[first]?.low ?? '');
  const bracketed = parse.lexicon.language.grammar.bracket && report.rule !== 'told-on' && unmarked >= LEAST_TOLD;
  const leans = leansOnMarks(parse, first, last);
  if (bracketed && !leans && hasVerbOutside(parse, first, last)) return true;
  if (isMixed(parse, report, first, last)) return true;
  if (leans || !(wordy || verb || told || headsWithVerb(parse, first) || hasFinite(parse, first, last))) return false;
  const { bareClause, bareAfterComma } = parse.lexicon.language.cues;
  const adds = parse.lexicon.language.grammar.dropsSubject || !bareAfterComma;
  if (adds && statesBeforeMarks(parse, first, last)) return true;
  if (
    adds &&
    (statesBehindMarks(parse, first, last) ||
      isAsideInMarks(parse, first, last) ||
      goesOnBehindMarks(parse, first, last))
  )
    return true;
  // Where a comma sets every clause off, what stands before one is whole.
  if (bareAfterComma && endsAtComma(parse, first, last) && statesBeforeMarks(parse, first, last, report)) return true;
  // « relatam ter ouvido «um trovão» pouco antes das duas »: what was done, and more of it behind the marks.
  const unquoted = parse.tokens[first + 1]?.marked === -1 && parse.tokens[last - 1]?.marked === -1;
  const done = unquoted && parse.lexicon.having.has(parse.tokens[first]?.low ?? '');
  if (done && unmarked >= LEAST_DONE) return true;
  const share = unmarked / (unmarked + marked);
  if (bareClause && unmarked >= ENOUGH) return true;
  if (bareClause || bareAfterComma) return share >= UNMARKED_SHARE && unmarked >= LEAST_UNMARKED;
  return share >= UNMARKED_SHARE && unmarked >= UNMARKED_WORDS;
}

/** „die Kollegen „von Gold nichts verstanden“ hätten“, „das Haus verliere „seine Stimme““: a noun is the subject, and its verb stands outside the marks. */
function hasVerbOutside(parse: Parse, first: number, last: number): boolean {
  const outside = (k: number) => parse.tokens[k]?.marked === -1;
  let noun = false;
  let verb = false;
  for (let k = first; k < last; k++) {
    if (!outside(k)) continue;
    noun ||= parse.tokens[k]?.capital === true && k > first;
    // „der Brunnen sei „unverzichtbar““: what is said of him stands in the marks.
    const predicated = parse.lexicon.has(List.copulas, parse.tokens[k]) && !outside(last - 1);
    verb ||= !predicated && (isFiniteVerb(parse, k) || isToldForm(parse, parse.tokens[k]));
  }
  return noun && verb;
}

/** « l'heure est « grave » et personne ne veut la guerre »: behind the marked words another clause is joined. */
function statesBehindMarks(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  let opens = first;
  while (opens < last && tokens[opens]?.marked === -1) opens++;
  if (!hasFinite(parse, first, opens)) return false;
  let k = last;
  while (k > first && tokens[k - 1]?.marked === -1 && tokens[k - 1]?.kind !== 'mark') k--;
  if (tokens[k]?.text === ',') k++;
  const joined = lexicon.has(List.coordinators, tokens[k]) && last - k > WORDS_BEFORE_MARKS;
  return joined && !isInAny(GOVERNING, tokens[k + 1]) && hasFinite(parse, k + 2, last);
}

/** « le chantier, « un gouffre », sera arrêté en mai »: the marked words stand apart between two commas. */
function isAsideInMarks(parse: Parse, first: number, last: number): boolean {
  const { tokens } = parse;
  let opens = first;
  while (opens < last && tokens[opens]?.kind !== 'mark') opens++;
  let closes = last - 1;
  while (closes > opens && tokens[closes]?.kind !== 'mark') closes--;
  const apart = tokens[opens - 1]?.text === ',' && tokens[closes + 1]?.text === ',';
  return apart && closes - opens <= LONGEST_ASIDE && hasFinite(parse, closes + 1, last);
}

/** « dice estar listo », « diz não saber »: an infinitive, and what somebody says to be or not to do; "accused him of hiding it": what he is said to do. */
function isBeing({ lexicon, tokens }: Parse, { rule, group }: Report, first: number): boolean {
  if (rule === 'cue-before') return lexicon.language.cues.bareClause && lexicon.has(List.gerundEnding, tokens[first]);
  if (rule !== 'infinitive' || !group?.classes.has('say') || !lexicon.language.grammar.dropsSubject) return false;
  const verb = lexicon.has(List.negations, tokens[first]) ? first + 1 : first;
  // « conferma di averli ricevuti »: with a pronoun on it it tells what is done to something known.
  const bare = lexicon.has(List.infinitiveEnding, tokens[verb]) && /re?$/u.test(tokens[verb]?.low ?? '');
  return bare && !lexicon.has(List.denials, tokens[group.verb]);
}

/** « di voler restare », « vouloir partir »: two infinitives. */
function isModal({ tokens, lexicon }: Parse, first: number): boolean {
  const both =
    lexicon.has(List.infinitiveEnding, tokens[first]) && lexicon.has(List.infinitiveEnding, tokens[first + 1]);
  const { grammar, cues } = lexicon.language;
  return both && !grammar.bracket && cues.infinitiveEnding !== '';
}

/** « Le mot « ouvrière » n’apparaît qu’une fois », « vale il settore «B/4» »: a term or a name in marks is a part of the statement. */
function isTerm(parse: Parse, passage: number, { group }: Report): boolean {
  const range = tokensOf(parse, parse.marked[passage] as Marked);
  return range.last - range.first <= LONGEST_TERM && notSpeech(parse, range, group?.verb ?? -1) !== null;
}

/** « que la decisión se tomará «con la cabeza» »: the words before the marks state something, whatever those in them add. */
export function statesBeforeMarks(parse: Parse, first: number, last: number, report?: Report): boolean {
  const { tokens, lexicon } = parse;
  let words = 0;
  // « demitir os culpados, «doa a quem doer» », « aver lasciato la sala «per protesta» »: an infinitive is a verb as well.
  let verb = isWholeInfinitive(parse, first, last) || lexicon.having.has(tokens[first]?.low ?? '');
  let k = first;
  for (; k < last && tokens[k]?.marked === -1; k++) {
    const token = tokens[k] as Token;
    if (isSign(token, BREAKS) || isRelative(parse, k)) return false;
    if (report && names(report, k)) continue;
    if (token.kind === 'word' || token.kind === 'number') words++;
    if (isFiniteVerb(parse, k)) verb = true;
  }
  const before = tokens[k - 1];
  // « el técnico tardó «por el tráfico» »: where the marked words only tell how or why, a subject and its verb are enough.
  const adjunct = opensAdjunct(parse, tokens[k]?.kind === 'mark' ? k + 1 : k);
  const governs =
    lexicon.has(List.prepositions, before) ||
    // « foi informado dela «em pessoa» »: a pronoun in one with its preposition governs nothing.
    (lexicon.has(List.contracted, before) && !lexicon.has(List.strongPronouns, before)) ||
    lexicon.has(List.determiners, before) ||
    lexicon.has(List.coordinators, before) ||
    // "the band will keep “every cup”", no "he hopes to return “in May”"
    (lexicon.language.grammar.nounsPile && !adjunct && lexicon.has(List.plainPlurals, before)) ||
    (isFiniteVerb(parse, k - 1) && (isAuxiliary(parse, k - 1) || lexicon.has(List.cues, before))) ||
    isPredicateInMarks(parse, first, k);
  verb ||= headsWithVerb(parse, first);
  // So many words hold a verb, in a list or not.
  verb ||= lexicon.language.grammar.dropsSubject && words > LEAST_WORDS;
  return verb && words >= (adjunct ? WORDS_BEFORE_ADJUNCT : WORDS_BEFORE_MARKS) && !governs;
}

/** « pidió que | vuelvan a la mesa «con calma» »: where the subject is left out, a plain word with a verb's plural heads the clause. */
function headsWithVerb(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const plural = lexicon.language.grammar.dropsSubject && lexicon.has(List.pluralEnding, tokens[first]);
  return plural && tokens[first]?.capital === false && isPlainWord(parse, first);
}

/**
 * « el conflicto «se resuelve con diálogo» », « la proposta è stata invece «una beffa» »: what is said of the subject stands in the marks, its
 * verb with it, or behind a copula.
 */
function isPredicateInMarks(parse: Parse, first: number, marks: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  let verb = tokens[marks]?.kind === 'mark' ? marks + 1 : marks;
  const opening = tokens[verb];
  while (lexicon.has(List.negations, tokens[verb]) || lexicon.has(List.clitics, tokens[verb])) verb++;
  // Behind a pronoun or a negation any plain word is a verb.
  const plain = verb > marks + 1 && isPlainWord(parse, verb);
  if (plain || isFiniteVerb(parse, verb)) return !hasFinite(parse, first, marks);
  if (isInAny(SMALL, opening) || lexicon.has(List.contracted, opening)) return false;
  let k = marks - 1;
  while (k > first && lexicon.has(List.adverbs, tokens[k])) k--;
  return lexicon.has(List.been, tokens[k]);
}

/** « es «una pena» », « ha «mentido» »; in « llegó «dos horas tarde» » the auxiliary is a verb of its own, for no verb stands behind it. */
function isAuxiliary({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.has(List.auxiliaries, tokens[index])) return false;
  if (!lexicon.language.grammar.dropsSubject || lexicon.has(List.passive, tokens[index])) return true;
  const first = tokens[index + 1]?.kind === 'mark' ? tokens[index + 2] : tokens[index + 1];
  return !(first?.kind === 'number' || lexicon.has(List.numberWords, first) || lexicon.has(List.prepositions, first));
}

/** „hält sie für „gut““, „man werde sie „neu denken““: what comes before marks at the end is no statement without what they hold. */
function leansOnMarks({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const passage = tokens[last - 1]?.marked ?? -1;
  if (passage === -1 || !lexicon.language.grammar.bracket) return false;
  let k = last - 1;
  while (k > first && tokens[k - 1]?.marked === passage) k--;
  const verb = tokens.slice(k, last).findLast(({ kind }) => kind === 'word');
  const infinitive = verb?.capital === false && lexicon.has(List.infinitiveEnding, verb);
  const bracket = tokens.slice(first, k).some((t) => t.marked === -1 && lexicon.has(List.auxiliaries, t));
  return lexicon.has(List.prepositions, tokens[k - 1]) || (infinitive && bracket);
}

/** « promete bajar impuestos », "an inquiry": two words are enough of what somebody means to do or wants; « que pidió quedar anónimo » tells of the speaker alone. */
function isPromise(parse: Parse, { rule, group }: Report): boolean {
  const { lexicon, tokens } = parse;
  const { grammar, cues } = lexicon.language;
  if (rule === 'object') return true;
  if (rule !== 'infinitive' || !group || !(grammar.dropsSubject || cues.bareClause)) return false;
  const promises = group.classes.has('will') && !lexicon.has(List.denials, tokens[group.verb]);
  return promises && !isRelative(parse, group.first - 1);
}

/** The words that report and those that name the source may stand inside the clause; they state nothing. */
function names({ cue, source }: Report, index: number): boolean {
  const within = (range: Range | null) => range !== null && range.first <= index && index < range.last;
  return within(cue) || within(source);
}

function isWholeInfinitive(parse: Parse, first: number, last: number): boolean {
  const { lexicon, tokens } = parse;
  const infinitive = lexicon.language.grammar.dropsSubject && lexicon.has(List.infinitiveEnding, tokens[first]);
  return (
    infinitive &&
    endsAtComma(parse, first, last) &&
    !tokens.slice(first, last).some((t) => lexicon.has(List.gerundCues, t))
  );
}

/** „die Halle „in aller Ruhe“ zu prüfen“: where the infinitive stands last, outside the marks, the clause is whole. */
function endsInInfinitive({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const closing = tokens[last - 1];
  if (!lexicon.language.grammar.bracket || closing?.marked !== -1 || last - first < 2) return false;
  if (!lexicon.has(List.infinitiveEnding, closing)) return false;
  return lexicon.has(List.fusedInfinitive, closing) || lexicon.has(List.infinitive, tokens[last - 2]);
}

function endsAtComma({ tokens }: Parse, first: number, last: number): boolean {
  let k = first;
  while (k < last && tokens[k]?.marked === -1) k++;
  return tokens[k - 1]?.text === ',';
}
