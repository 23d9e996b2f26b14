import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { behindConjunction } from '../inserted/behind-conjunction.ts';
import { isInterrupted, statementStart } from '../inserted/inserted.ts';
import { passageBefore } from '../marked/beside-passage.ts';
import { type Report, reportBy } from '../report.ts';
import { stepOverAddressee } from './addressee.ts';

/** How many tokens a term in marks takes at most, its marks among them. */
const LONGEST_TERM = 8;

/** « …, a-t-il précisé », « …, dit-elle, … » */
export function hungPronoun(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  if (group.hung === -1) return null;
  const end = sentenceEnd(parse, group.verb);
  const told = stepOverAddressee(parse, names, group.last);
  const comma = parse.tokens[told]?.text === ',' ? told : told - 1;
  const opening = statementStart(parse, group.first - 1);
  const more =
    ((parse.tokens[group.last] as Token | undefined)?.text === ',' && group.last + 1 < end) ||
    // « Ce qui manque, ajoute-t-elle aux élus, ce sont des bras »
    (told > group.last && isInterrupted(parse, opening, group.first - 1, comma));
  const passage = holdsTerm(parse, names, group, end) ? -1 : passageBefore(parse, group.first);
  // « …, même si, dit-elle, S »
  const clause = passage === -1 ? behindConjunction(parse, group.first - 1, told) : -1;
  const source = repeatedSubject(parse, names, group) ?? { first: group.hung, last: group.hung + 1 };
  if (clause !== -1) return reportBy(parse, group, { rule: 'parataxis', source, side: 'around', clause });
  return reportBy(parse, group, {
    rule: passage === -1 ? 'parataxis' : 'cue-after',
    source,
    side: passage === -1 && (more || passageBefore(parse, group.first) !== -1) ? 'around' : 'before',
    beside: passage,
  });
}

/** « …, a-t-il dit | Anne Nom », « …, raconte-t-il | la maire »: who is named right behind a verb with its pronoun is whom the pronoun stands for. */
function repeatedSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const [token, noun] = [tokens[group.last], tokens[group.last + 1]];
  const described = lexicon.has(List.definite, token) && lexicon.has(List.roles, noun) && token?.marked === -1;
  const titled = lexicon.has(List.titles, token) && token?.capital;
  return described || titled || names.has(group.last) ? phraseFrom(parse, names, group.last) : null;
}

/** « Le mot « digue », dit-elle, fait peur »: the marked words end a subject whose verb stands behind the insertion. */
function holdsTerm(parse: Parse, names: NameIndex, group: VerbGroup, end: number): boolean {
  const { tokens } = parse;
  let first = group.first - 2;
  while (tokens[first]?.kind === 'mark' || (tokens[first]?.marked ?? -1) !== -1) first--;
  const start = sentenceStart(parse, group.verb);
  if (first < start || tokens[first]?.kind !== 'word' || group.first - first > LONGEST_TERM) return false;
  if (hasFinite(parse, start, first + 1)) return false;
  const behind = stepOverAddressee(parse, names, group.last);
  const comma = tokens[behind]?.text === ',' ? behind : behind - 1;
  return tokens[comma]?.text === ',' && comma + 1 < end && isFiniteVerb(parse, comma + 1);
}
