import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { reported } from '../text/reported.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { reportsFrom } from './repair.ts';

const BEFORE_WORDS = signs('.!?…:');
const COMMA = signs(',');

/** The longest label before a speech, in tokens. */
const LABEL = 4;
/** How many words behind a colon are told at least, and how far before it a verb reports them. */
const SHORTEST = 3;
const REPORT = 16;
/** How far, in tokens, the words before a mark may reach that nothing reports. */
const REACH = 60;

/**
 * Where words begin that are closed but were never opened: behind a colon that a report leads to, or at the sentence's beginning, if a
 * reporting verb follows the mark; else where the place of the mark shows it.
 * @param said the last token of the marked words before in the block, or -1
 */
export function missingOpener(
  tokens: readonly Token[],
  closer: number,
  first: number,
  lexicon: Lexicon,
  said = -1,
): number | null {
  // "QAL: We lost it all." (He laughs.): the answer begins behind its label.
  const label = labelEnd(tokens, first);
  if (label !== null && label < closer - 1) return tokens[label]?.start ?? null;
  const behind = tokens[closer + 1]?.text === ',' ? closer + 2 : closer + 1;
  const inBlock = tokens[behind]?.block === tokens[closer]?.block;
  const told = toldBehindColon(tokens, closer, first, lexicon);
  if (told !== -1) return tokens[told]?.start ?? null;
  if (!inBlock || !(reportsFrom(tokens, behind, lexicon) || reported(tokens, behind, lexicon)))
    return tokens[unreported(tokens, closer, first, said, lexicon)]?.start ?? null;
  let index = closer - 1;
  while (index > first && !isSign(tokens[index - 1], BEFORE_WORDS) && tokens[index - 1]?.kind !== 'mark') index--;
  return tokens[index]?.start ?? null;
}

/** « Nom a dit : | Tout va bien. Nous restons ». »: the token behind the colon of a report, with no mark before the one that closes; or -1. */
function toldBehindColon(tokens: readonly Token[], closer: number, first: number, lexicon: Lexicon): number {
  let colon = closer - SHORTEST;
  while (colon > first && tokens[colon]?.text !== ':' && tokens[colon]?.kind !== 'mark') colon--;
  if (tokens[colon]?.text !== ':') return -1;
  for (let k = colon - 1; k >= first && k > colon - REPORT && !isSign(tokens[k], STOPS); k--)
    if (lexicon.has(List.cues, tokens[k])) return colon + 1;
  return -1;
}

/** Where words begin that no verb behind them reports: behind a colon, behind the report of those before, or with their paragraph; or -1. */
function unreported(tokens: readonly Token[], closer: number, first: number, said: number, lexicon: Lexicon): number {
  const object = objectFrom(tokens, closer, Math.max(first, said + 1), lexicon);
  if (object !== -1) return object;
  if (tokens[closer + 1]?.kind === 'word' && tokens[closer + 1]?.block === tokens[closer]?.block) return -1;
  if (said !== -1) return behindReport(tokens, closer, said, lexicon);
  const head = sentenceHead(tokens, closer, first);
  if (head === -1) return -1;
  if (tokens[head - 1]?.text === ':' && head > first) return tokens[head]?.capital ? head : -1;
  return head === first && answersAlone(tokens, head, closer, lexicon) ? head : -1;
}

/** How many tokens the object of a verb in marks has at most. */
const OBJECT = 8;

/** What leaves open where words in marks begin. */
const UNCLEAR = [List.determiners, List.auxiliaries, List.verbs, List.passive, List.roles, List.titles];

/** « a promis | une solution rapide » aux familles »: between a verb that reports and the mark stand a few words, its object. */
function objectFrom(tokens: readonly Token[], closer: number, first: number, lexicon: Lexicon): number {
  for (let k = closer - 1; k >= first && k > closer - OBJECT; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' || lexicon.has(List.clause, token) || lexicon.has(List.relatives, token)) return -1;
    const verb = lexicon.has(List.finiteCues, token) || lexicon.has(List.participleCues, token);
    if (!verb || lexicon.has(List.nouns, token) || lexicon.has(List.determiners, tokens[k - 1])) continue;
    // « …, affirme l’ingénieur Nom ». », « LEE TAMBIÉN >> »: behind a comma stands who speaks, at the head of a block nobody.
    if (k === first || tokens[k - 1]?.kind !== 'word') return -1;
    const begins =
      lexicon.has(List.attaching, tokens[k + 1]) || lexicon.has(List.contracted, tokens[k + 1]) ? k + 2 : k + 1;
    // "called it | madness”", and no „versprach den Leuten eine Lösung“ or "said the plan was madness”", where nothing shows which words are marked.
    const object = lexicon.has(List.pronouns, tokens[begins]) ? begins + 1 : begins;
    const { capitalNouns } = lexicon.language.grammar;
    const open = tokens
      .slice(object + 1, closer)
      .some((word) => (word.capital && !capitalNouns) || UNCLEAR.some((list) => lexicon.has(list, word)));
    return object < closer && !open ? object : -1;
  }
  return -1;
}

/** The first token of the sentence that ends with a mark; -1 where it is long or holds another mark. */
function sentenceHead(tokens: readonly Token[], closer: number, first: number): number {
  const end = isSign(tokens[closer - 1], STOPS) ? closer - 1 : closer;
  for (let k = end - 1; k >= first && k > end - REACH; k--) {
    if (tokens[k]?.kind === 'mark') return -1;
    const colon = tokens[k]?.text === ':' && (tokens[k + 1]?.start ?? 0) > (tokens[k]?.end ?? 0);
    if (colon || isSign(tokens[k], STOPS)) return k + 1;
    if (k === first) return k;
  }
  return -1;
}

/** « Parce que mon père me l’a demandé. » »: one sentence is the whole paragraph, its stop stands inside the mark, and it reports nothing. */
function answersAlone(tokens: readonly Token[], head: number, closer: number, lexicon: Lexicon): boolean {
  if (!isSign(tokens[closer - 1], STOPS) || tokens[closer + 1]?.block === tokens[closer]?.block) return false;
  for (let k = head; k < closer; k++) {
    const leads = tokens[k - 1]?.text === ',' || lexicon.has(List.clause, tokens[k + 1]);
    if (leads && lexicon.has(List.finiteCues, tokens[k])) return false;
  }
  return true;
}

/** « … », dit Nom. | On part demain. », « … », dit Nom, | mais c’est tard »: where words go on behind the report of those before. */
function behindReport(tokens: readonly Token[], closer: number, said: number, lexicon: Lexicon): number {
  const report = tokens[said + 1]?.text === ',' ? said + 2 : said + 1;
  if (closer - report > REACH || !(reportsFrom(tokens, report, lexicon) || reported(tokens, report, lexicon)))
    return -1;
  for (let k = report + 1; k < closer - 1; k++) {
    if (isSign(tokens[k], STOPS)) return isSign(tokens[closer - 1], STOPS) && tokens[k + 1]?.capital ? k + 1 : -1;
    if (isSign(tokens[k], COMMA) && lexicon.has(List.coordinators, tokens[k + 1])) return k + 1;
  }
  return -1;
}

/** The token behind the label that a paragraph opens with ("QAL:", "Ellen Marsh:"), or null. */
function labelEnd(tokens: readonly Token[], first: number): number | null {
  const block = tokens[first]?.block;
  for (let k = first; k < first + LABEL + 1; k++) {
    const token = tokens[k];
    if (!token || token.block !== block) return null;
    if (token.text === ':') return k > first ? k + 1 : null;
    if ((!token.capital || token.kind !== 'word') && token.text !== '.') return null;
  }
  return null;
}
