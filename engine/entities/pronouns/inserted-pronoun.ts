import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { BREAKS, isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity } from '../entity.ts';

const CLOSES = signs(',.;!?…');

/** How many tokens a pronoun and the verb that reports have at most, with what stands between them. */
const LONGEST = 4;

/**
 * "Her teacher hopes, she said, that S", "The mayor was ill, he said.": where a pronoun reports behind a comma, nobody whom the reported
 * words describe before it says them. Whom they name may ("Ann Example will run again, she said").
 * @returns whether somebody cannot be the one that the pronoun at `index` stands for
 */
export function isDescribedInOwnWords(
  parse: Parse,
  index: number,
  speakers: readonly Entity[],
): (entity: Entity) => boolean {
  const { inverts, bareClause } = parse.lexicon.language.cues;
  if (inverts) return isOwnedInOwnWords(parse, index);
  if (!bareClause) return isBroughtInByOwnWords(parse, index, speakers);
  const start = reportedFrom(parse, index);
  if (start === -1) return () => false;
  return ({ mentions }) => {
    const last = mentions.before(index);
    const named = mentions.namedBefore(index);
    // "Ann Example, a nurse, will run again, she said"
    if (!last || last.token < start || (named && named.token >= start)) return false;
    return !isPronoun(parse, last.token);
  };
}

/**
 * „Ihre Tochter lerne schwimmen, sagte sie.“, „Sein Vater Karl sei krank, sagte er.“: where the verb that reports stands before its pronoun,
 * whoever the reported words before it tell to be somebody's is not that one.
 */
function isOwnedInOwnWords(parse: Parse, index: number): (entity: Entity) => boolean {
  const { tokens, lexicon } = parse;
  const reports = lexicon.has(List.finiteCues, tokens[index - 1]) && tokens[index - 2]?.text === ',';
  if (!reports || tokens[index - 2]?.marked !== -1) return () => false;
  const start = sentenceStart(parse, index);
  const owns = ({ low }: Token) => ['', 'r', 'er'].some((ending) => lexicon.lists(List.viewOwners, low + ending));
  return ({ mentions }) => {
    const last = mentions.before(index);
    return (
      last !== undefined &&
      last.token >= start &&
      tokens.slice(Math.max(start, last.token - 2), last.token + 1).some(owns)
    );
  };
}

/**
 * « La victime est morte, a-t-elle précisé. », « Les blessés ont été « intoxiqués », avaient-ils dit »: where somebody has spoken before, a pronoun behind
 * its verb goes on with them, never with somebody without a name whom the words before the comma are the first to tell of.
 */
function isBroughtInByOwnWords(parse: Parse, index: number, speakers: readonly Entity[]): (entity: Entity) => boolean {
  const { tokens, lexicon } = parse;
  const verb = lexicon.has(List.finiteCues, tokens[index - 1]) || lexicon.has(List.auxiliaries, tokens[index - 1]);
  const inserted = verb && tokens[index - 2]?.text === ',' && tokens[index - 2]?.marked === -1;
  const last = speakers.at(-1);
  if (!inserted || !last || !agrees(last, lexicon.pronouns.get(tokens[index]?.low ?? '') ?? 'xx')) return () => false;
  const start = sentenceStart(parse, index);
  return ({ kind, mentions }) =>
    (kind === 'unnamed' || kind === 'group') && mentions.first !== undefined && mentions.first.token >= start;
}

function agrees({ gender, plural, kind }: Entity, agreement: string): boolean {
  const many = plural || kind === 'group';
  return agreement.endsWith('p') === many && (gender === 'x' || agreement.startsWith(gender));
}

/** The first token of what the pronoun's verb reports, or -1 where it reports nothing before it. */
function reportedFrom(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const comma = tokens[index - 1];
  if (comma?.text !== ',' || comma.marked !== -1 || !lexicon.language.cues.bareClause) return -1;
  const end = sentenceEnd(parse, index);
  let verb = index + 1;
  while (verb < index + LONGEST && !lexicon.has(List.finiteCues, tokens[verb])) verb++;
  const closed = verb + 1 >= end || isSign(tokens[verb + 1], CLOSES);
  if (!lexicon.has(List.finiteCues, tokens[verb]) || !closed) return -1;
  const start = sentenceStart(parse, index);
  // "The guild was calm: gaps as large, it said, exist elsewhere": what stands before the colon is not reported.
  for (let k = index - 1; k > start; k--) if (tokens[k]?.marked === -1 && isSign(tokens[k], BREAKS)) return k + 1;
  return start;
}

/** "she", "told her"; no "her new teacher". */
function isPronoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.pronouns, tokens[index])) return true;
  const owned = tokens.slice(index + 1, index + 3).some((token) => isNoun(parse, token));
  return lexicon.has(List.strongPronouns, tokens[index]) && !owned;
}
