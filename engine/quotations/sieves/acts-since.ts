import { isInAny } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import { isGivenName } from '../../names/gender.ts';
import { sentenceStart } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import type { Report } from '../../reports/report.ts';
import { whoActs } from '../../reports/subjects/who-acts.ts';
import type { Token } from '../../text/tokens.ts';
import type { Situation } from '../situation.ts';

/**
 * „…, behauptet Jan Name. Anne Name bestreitet das. „…““, "The report says S. Omar Name denied it. “…”", „…, sagt die Tochter. Er schiebt die
 * Tasse weg. „…““: behind what was said last a sentence of the same paragraph, in which nothing is reported, tells what somebody else does, by
 * name or by a pronoun of another gender; they speak, not whoever was quoted before.
 */
export function otherActsSince({ parse, names, tokens, lastSaid, reportsOf }: Situation): boolean {
  const { sentence, block } = parse.tokens[tokens.first] as Token;
  const previous = parse.sentences[sentence - 1];
  if (!lastSaid || previous?.block !== block || lastSaid.block !== block || lastSaid.sentence >= sentence - 1)
    return false;
  const bare = parse.tokens.slice(previous.first, previous.last).every(({ marked }) => marked === -1);
  if (!bare || sentenceStart(parse, tokens.first) < tokens.first - 2) return false;
  const reports = reportsOf(sentence - 1);
  const subject = reports.every(isSilent) ? whoActs(parse, names, previous) : null;
  const entity = lastSaid.resolution?.entity;
  if (!subject || !entity) return false;
  const { name, pronoun, head } = readPhrase(parse, names, subject);
  if (pronoun) {
    const gender = parse.lexicon.pronouns.get(pronoun)?.[0];
    const somebody = entity.kind === 'person' || entity.kind === 'unnamed';
    return somebody && (gender === 'm' || gender === 'f') && isOther(entity.gender, gender);
  }
  if (!name || entity.name.includes(name.words.at(-1) ?? '')) return false;
  const told = subject.first < name.first && isInAny(SOMEBODY, parse.tokens[head]);
  return told || reports.length > 0 || (name.words.length > 1 && isGivenName(name.words[0] ?? ''));
}

/** A verb that reports, and nothing beside it that it could report. */
function isSilent({ rule, clause, beside }: Report): boolean {
  return rule === 'cue-before' && clause === -1 && beside === -1;
}

function isOther(known: string, told: string): boolean {
  return known !== 'x' && known !== told;
}
