import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Report } from '../../reports/report.ts';
import { BREAKS, isSign } from '../../text/signs.ts';

/** How many words a subject has that tells of what the marks speak: no « la mairie « a reculé » ». */
const LONG_SUBJECT = 5;
/** An infinitive and what it does something to, or what is added to the marked words behind them. */
const LEAST_OBJECT = 3;

/** Whether a clause whose sense is shared between what stands in marks and what does not is reported whole, in French. */
export function isMixed(parse: Parse, report: Report, first: number, last: number): boolean {
  const { grammar, cues } = parse.lexicon.language;
  if (grammar.dropsSubject || cues.bareClause || cues.bareAfterComma) return false;
  const opens = firstMarked(parse, first, last);
  if (opens === -1) return false;
  return report.rule === 'infinitive'
    ? infinitiveAround(parse, first, opens, last)
    : predicateInMarks(parse, report, first, opens, last);
}

/** « que le quart de la flotte « ne sort plus du port » »: the subject stands outside the marks, and inside them all that is said of it. */
function predicateInMarks(parse: Parse, report: Report, first: number, opens: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (report.rule !== 'that-clause' && !(report.rule === 'according-to' && report.side === 'after')) return false;
  if (wordsIn(parse, first, opens) < LONG_SUBJECT || hasFinite(parse, first, opens)) return false;
  for (let k = first; k < opens; k++) if (isSign(tokens[k], BREAKS) || tokens[k]?.text === ',') return false;
  let verb = opens;
  while (lexicon.has(List.negations, tokens[verb]) || lexicon.has(List.clitics, tokens[verb])) verb++;
  if (!isFiniteVerb(parse, verb) && verb === opens) return false;
  const { marked } = tokens[opens] ?? {};
  for (let k = opens; k < last; k++) if (tokens[k]?.kind === 'word' && tokens[k]?.marked !== marked) return false;
  return true;
}

/** « enchaîner les gardes « comme un soldat » », « n'avoir « aucune réponse » pour la fin de semaine »: an infinitive and more outside the marks. */
function infinitiveAround(parse: Parse, first: number, opens: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  let verb = first;
  while (lexicon.has(List.negations, tokens[verb]) || lexicon.has(List.clitics, tokens[verb])) verb++;
  if (verb >= opens || !lexicon.has(List.infinitiveEnding, tokens[verb])) return false;
  const governs =
    lexicon.has(List.prepositions, tokens[opens - 2]) ||
    lexicon.has(List.contracted, tokens[opens - 2]) ||
    lexicon.has(List.determiners, tokens[opens - 2]) ||
    lexicon.has(List.infinitiveEnding, tokens[opens - 2]);
  if (wordsIn(parse, verb, opens) >= LEAST_OBJECT && !governs) return true;
  let closes = last;
  while (closes > opens && tokens[closes - 1]?.marked === -1) closes--;
  const added = tokens[closes]?.kind === 'mark' ? closes + 1 : closes;
  return tokens[added]?.text !== ',' && wordsIn(parse, closes, last) >= LEAST_OBJECT;
}

function firstMarked({ tokens }: Parse, first: number, last: number): number {
  for (let k = first; k < last; k++) if (tokens[k]?.marked !== -1 && tokens[k]?.kind === 'word') return k;
  return -1;
}

function wordsIn({ tokens }: Parse, first: number, last: number): number {
  return tokens.slice(first, last).filter(({ kind, marked }) => marked === -1 && (kind === 'word' || kind === 'number'))
    .length;
}
