import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { behindBrackets } from '../phrases/behind-brackets.ts';
import { isConcealing } from '../phrases/concealing.ts';
import { isOmitted, omittedSubject } from '../phrases/omitted.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { beforeTold } from '../phrases/subject-behind.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verbs.ts';
import { isSign, STOPS, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { stepOverAddressee } from './addressee.ts';
import { inciseNoun } from './incise-noun.ts';
import { behindManner } from './manner.ts';
import type { Report } from './report.ts';

const OPENS = signs(',!?…—–-');
const DASH = signs('—–-');
const CLOSES = signs(',.;!?…»”"—–-');
const SETS_OFF = signs(',—–-');

/** Reporting clauses inside the marks: « Moi, dit-il, j'ai … », « Nous partons, a annoncé Nom, dès demain ». */
export function findIncises(parse: Parse, names: NameIndex): Report[] {
  const { tokens } = parse;
  const reports: Report[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.marked === -1) continue;
    const noun = token.kind === 'punctuation' ? inciseNoun(parse, names, index) : null;
    if (noun) reports.push(noun);
    const group = verbGroupAt(parse, index);
    if (!group || group.form === 'gerund' || group.form === 'infinitive') continue;
    const before = tokens[group.first - 1];
    if (!before || before.marked !== token.marked || !isSign(before, OPENS)) continue;
    // »Moin, meine Damen.«: a possessive before its noun is no verb.
    if (parse.lexicon.has(List.determiners, tokens[group.verb]) || parse.lexicon.own.has(tokens[group.verb]?.low ?? ''))
      continue;
    // « I conti reggono, lo dicono i revisori »: with a pronoun for what is said it is a clause of whoever speaks.
    if (group.first < group.verb && parse.lexicon.has(List.takesUp, tokens[group.first])) continue;
    if (isDenied(parse, group)) continue;
    const source =
      group.hung !== -1
        ? { first: group.hung, last: group.hung + 1 }
        : (named(parse, names, group, token.marked) ?? alone(parse, names, group, token.marked));
    if (!source) continue;
    if (parse.lexicon.has(List.speakerPronouns, tokens[source.first])) continue;
    // « Nous partons, estime Nom (34 ans), demain »
    const end = behindBrackets(tokens, Math.max(source.last, group.last));
    const behind = tokens[isOmitted(source) ? stepOverAddressee(parse, names, group.last) : end];
    const dashed = isSign(before, DASH);
    // « Jamais, réplique Anne Nom sans lever les yeux. »: how it was said stands behind a name in an inversion.
    // « …, s'est emporté le maire lors du conseil. »: what belongs to the noun before it is a part of the source.
    const somebody = names.has(source.first) || parse.lexicon.has(List.determiners, tokens[source.first]);
    const told = somebody && parse.lexicon.has(List.prepositions, behind);
    const goesOn =
      behind && behind.marked === token.marked && !isSign(behind, CLOSES) && !told && !describes(parse, source);
    if (group.hung === -1 && !dashed && goesOn) continue;
    reports.push({
      rule: 'incise',
      cue: { first: group.first, last: group.last },
      group,
      source,
      sentence: token.sentence,
      side: 'around',
      clause: -1,
      beside: token.marked,
      until: -1,
    });
  }
  return reports;
}

/** « No, non dirà mai una cosa del genere. »: what is not said sets nothing apart, where a negation goes with the verb; « non nasconde Nome » says it. */
function isDenied(parse: Parse, group: VerbGroup): boolean {
  const { tokens, lexicon } = parse;
  const denied = tokens.slice(group.first, group.verb).some((token) => lexicon.has(List.negations, token));
  return lexicon.language.grammar.dropsSubject && denied && !isConcealing(parse, group);
}

/** « … —advirtió ante los vecinos— … »: a report set off on both sides whose verb has no subject of its own. */
function alone(parse: Parse, names: NameIndex, group: VerbGroup, marked: number): Range | null {
  if (!group.classes.has('say') && !group.classes.has('manner')) return null;
  const dash = /^[—–-]$/;
  if (dash.test(parse.tokens[group.first - 1]?.text ?? '')) {
    const next = parse.tokens.slice(group.last, group.last + 14).find((t) => t.marked !== marked || dash.test(t.text));
    return next ? omittedSubject(parse, group.first) : null;
  }
  const behind = parse.tokens[stepOverAddressee(parse, names, group.last)];
  // « «Cadeva sempre, dice. Gli compravo cerotti» »: with the verb its sentence ends.
  const ends = isSign(behind, STOPS) && group.form === 'finite' && group.first === group.verb;
  const closed = !behind || behind.marked !== marked || isSign(behind, SETS_OFF) || behind.kind === 'mark' || ends;
  return closed ? omittedSubject(parse, group.first) : null;
}

/** « lance un homme | se présentant comme infirmier »: a participle behind whoever speaks tells of them. */
function describes({ tokens, lexicon }: Parse, { last }: Range): boolean {
  const verb = lexicon.has(List.reflexives, tokens[last]) ? last + 1 : last;
  return lexicon.has(List.gerundEnding, tokens[verb]);
}

function named(parse: Parse, names: NameIndex, group: VerbGroup, marked: number) {
  const from = group.last;
  // « - ha detto | ieri in aula | Nome - »
  const manner = behindManner(parse, names, from);
  const at = manner > from ? manner : behindManner(parse, names, stepOverAddressee(parse, names, from, marked));
  const token = parse.tokens[at];
  if (!token || token.marked !== marked) return null;
  const name = names.get(at);
  if (name) return { first: name.first, last: name.last };
  const source = phraseFrom(parse, names, at, token.marked);
  return source && source.last > source.first + 1 ? beforeTold(parse, names, group, source) : null;
}
