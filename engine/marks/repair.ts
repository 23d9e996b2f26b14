import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { reported } from '../text/reported.ts';
import { isSign, PAUSES, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { reportsBare } from './bare-report.ts';
import type { Glyph } from './glyphs.ts';
import { reportsInverted } from './inverted-report.ts';
import { reportsOn, reportsOther } from './other-report.ts';
import { isSourceAlone } from './source-alone.ts';

const BEFORE_WORDS = signs('.!?…:');
/** Signs that belong to the words before a report, as a stop typed for its comma does not. */
const CALLS = signs('!?…');

/** What goes on behind a comma. */
const OPPOSES = [List.coordinators, List.conjunctions, List.breaksOff, List.negations];
/** How many tokens a report has at most. */
const REPORT = 16;
/** How near a mark stands behind the verb that leads to it. */
const NEAR = 7;

/**
 * Where the words end that were opened and never closed: before the reporting verb that follows a stop
 * (« Nous restons, a dit X »), else at the end of the sentence, else at `limit`.
 * @returns offset into the text.
 */
export function missingCloser(
  text: string,
  tokens: readonly Token[],
  opener: number,
  limit: number,
  lexicon: Lexicon,
): number {
  let head = -1;
  const before = tokens[opener - 1];
  // Words that open a sentence or follow a colon run to the end of the paragraph; words inside a sentence end with it.
  const heads = !before || before.block !== tokens[opener]?.block || isSign(before, BEFORE_WORDS);
  const whole = heads || goesOnBehindReport(tokens, opener, lexicon);
  const block = tokens[opener]?.block;
  for (let index = opener + 2; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.block !== block || token.end > limit) break;
    const previous = tokens[index - 1] as Token;
    const incise = tokens[index + 1]?.inverted && limit - token.end > 12 && !endsBehind(tokens, index, limit);
    if (head > 0 && closesBehindAside(tokens, index, lexicon)) return (tokens[head - 1] as Token).end;
    if (
      previous.kind === 'punctuation' &&
      !incise &&
      (reportsFrom(tokens, index, lexicon) ||
        reported(tokens, index, lexicon) ||
        reportsInverted(tokens, index, lexicon))
    ) {
      return isSign(previous, CALLS) ? previous.end : previous.start;
    }
    if (whole && endsWithSource(tokens, index, lexicon)) return previous.start;
    if (reportsBare(tokens, opener, index, lexicon)) return previous.end;
    // « folie, votera », no « choqué, mais pas surpris »
    const near = index === opener + 2 && OPPOSES.some((list) => lexicon.has(list, tokens[index + 1]));
    if (!whole && isSign(token, PAUSES) && !near && !tokens[opener + 1]?.capital) return previous.end;
    if (!whole && goesOnOutside(tokens, opener, index, limit, lexicon)) return previous.end;
    const next = tokens[index + 1];
    // « : « Sabía nadar. La policía escribió que S »: where somebody else is reported, the words have ended.
    if (whole && head > 0 && reportsOther(tokens, head, index, lexicon)) return (tokens[head - 1] as Token).end;
    // « una obra “ rápida. «Yo mismo di la orden» »: marked words may open the next sentence; where every noun has a capital it tells nothing.
    const apart = next?.kind === 'mark' && next.start > token.end && !lexicon.language.grammar.capitalNouns;
    const opens = apart ? tokens[index + 2] : next;
    if (!isSign(token, STOPS) || opens?.block !== block || !opens?.capital) continue;
    if (lexicon.has(List.abbreviations, previous)) continue;
    if (!whole) return token.end;
    head = index + 1;
  }
  let end = limit;
  while (end > 0 && /[\s«»“”„"]/u.test(text[end - 1] as string)) end--;
  return end;
}

/**
 * « dénonce une « trahison | et réclame « du courage » », « est « une faute | et que l’État agira »: behind the conjunction the journalist's
 * sentence goes on, with a verb that leads to other words in marks or with a clause like the one that the words stand in.
 */
function goesOnOutside(
  tokens: readonly Token[],
  opener: number,
  index: number,
  limit: number,
  lexicon: Lexicon,
): boolean {
  const next = tokens[index + 1];
  if (index < opener + 2 || !lexicon.has(List.coordinators, tokens[index]) || !next) return false;
  if (lexicon.has(List.clause, next)) return clauseBefore(tokens, opener, lexicon);
  if (reportsOn(tokens, index, lexicon)) return true;
  const verb = lexicon.has(List.auxiliaries, next) ? tokens[index + 2] : next;
  if (!lexicon.has(List.finiteCues, verb) && !lexicon.has(List.participleCues, verb)) return false;
  const mark = tokens.slice(index + 2, index + NEAR).find(({ kind }) => kind === 'mark');
  return mark !== undefined && mark.start >= limit;
}

function clauseBefore(tokens: readonly Token[], opener: number, lexicon: Lexicon): boolean {
  for (let k = opener - 1; k > opener - REPORT && tokens[k]?.kind === 'word'; k--)
    if (lexicon.has(List.clause, tokens[k])) return true;
  return false;
}

/** « La route restera fermée, | selon la gendarmerie. »: a source alone stands between the comma and the end of the sentence. */
function endsWithSource(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (tokens[index - 1]?.text !== ',' || !lexicon.has(List.accordingTo, tokens[index])) return false;
  const phrase = lexicon.accordingTo.at(tokens, index);
  const leads = phrase?.trust === 'sure' || phrase?.trust === 'after';
  return leads && isSourceAlone(tokens, index + phrase.words.length, lexicon);
}

/** “We stay,” said Name, | “the rain, at least, was warm. The rest …: words behind the report of the ones before go on from them. */
function goesOnBehindReport(tokens: readonly Token[], opener: number, lexicon: Lexicon): boolean {
  if (tokens[opener - 1]?.text !== ',') return false;
  for (let k = opener - 2; k > opener - REPORT && !endsSentence(tokens, k, lexicon); k--) {
    if (tokens[k]?.kind !== 'mark') continue;
    const behind = tokens[k + 1]?.text === ',' ? k + 2 : k + 1;
    return reportsFrom(tokens, behind, lexicon) || reported(tokens, behind, lexicon);
  }
  return false;
}

/** A stop that cuts no title short (“said Dr. Ruth Nom, “…”). */
function endsSentence(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return isSign(tokens[index], STOPS) && !lexicon.has(List.abbreviations, tokens[index - 1]);
}

/** „Otto Senger, der die Fähre betreibt, widersprach.“: where no verb stands without its subject, one that closes its sentence has it at the head. */
function closesBehindAside(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  if (lexicon.language.grammar.dropsSubject || tokens[verb - 1]?.text !== ',') return false;
  return lexicon.has(List.finiteCues, tokens[verb]) && isSign(tokens[verb + 1], STOPS);
}

/** « …, raconte-t-elle en riant. », « …, a-t-il dit à la chaîne. Les autres … »: with the report its sentence ends, so that nothing interrupts the words. */
function endsBehind(tokens: readonly Token[], verb: number, limit: number): boolean {
  for (let k = verb + 1; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (token.end > limit || token.block !== tokens[verb]?.block) return true;
    if (isSign(token, STOPS)) return true;
    if (token.kind === 'punctuation' || token.kind === 'mark') return false;
  }
  return true;
}

/** « , a déclaré X », « , gronde-t-il »: an auxiliary and a participle, or a finite form, with the one who speaks behind it. */
export function reportsFrom(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  let verb = index;
  // « s’emporte Nom »
  if (lexicon.has(List.reflexives, tokens[verb]) && lexicon.has(List.finiteCues, tokens[verb + 1])) verb++;
  if (lexicon.has(List.auxiliaries, tokens[verb])) {
    verb++;
    if (tokens[verb]?.inverted) verb++;
    if (!lexicon.has(List.participleCues, tokens[verb])) return false;
  } else if (!lexicon.has(List.finiteCues, tokens[verb]) && !endsInParticle(tokens, verb, lexicon)) {
    return false;
  }
  const behind = tokens[verb + 1];
  if (!behind) return false;
  const speaks = behind.capital || lexicon.has(List.titles, behind) || lexicon.has(List.determiners, behind);
  return Boolean(tokens[verb - 1]?.inverted || behind.inverted || speaks);
}

/** „, fügte der Wirt | hinzu.“: a verb that reports with its particle alone, which closes the report. */
function endsInParticle(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  const somebody = tokens[verb + 1]?.capital || lexicon.has(List.roles, tokens[verb + 2]);
  if (!lexicon.has(List.separable, tokens[verb]) || !somebody) return false;
  let k = verb + 1;
  while (k < verb + REPORT && tokens[k]?.kind === 'word') k++;
  const particle = tokens[k - 1]?.low ?? '';
  return lexicon.separable.get(tokens[verb]?.low ?? '')?.some(({ particles }) => particles.has(particle)) ?? false;
}

/** “Mind the step, says Name. ”It bites.”: behind a report of the words before it a closing mark opens the next ones. */
export function opensAnew(
  opener: number,
  glyph: Glyph,
  ahead: readonly Glyph[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (!glyph.spaceBefore || glyph.next === '' || !/[.,!?]/u.test(glyph.previous)) return false;
  if (!ahead.some((g) => g.family === glyph.family && !g.spaceBefore)) return false;
  for (let k = opener + 2; k < glyph.token; k++)
    if (tokens[k - 1]?.text === ',' && reportsFrom(tokens, k, lexicon)) return true;
  return false;
}

/** Whether a report of the words behind `opener` and the end of its sentence stand before the token `limit`. */
export function reportEndsBefore(opener: number, limit: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let k = opener + 2; k < limit; k++) {
    const before = tokens[k - 1]?.text;
    const ends = before === ',' || before === '.';
    // « Words, elle a dit. «: with the subject first behind a comma alone, for a sentence of its own tells on.
    if (!ends || !(reportsFrom(tokens, k, lexicon) || (before === ',' && reported(tokens, k, lexicon)))) continue;
    return tokens.slice(k, limit).some(({ text }) => /^[.!?]$/u.test(text));
  }
  return false;
}
