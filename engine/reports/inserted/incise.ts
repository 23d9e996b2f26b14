import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { behindBrackets } from '../../phrases/asides/behind-brackets.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isOmitted, omittedSubject } from '../../phrases/subjects/omitted.ts';
import { beforeTold } from '../../phrases/subjects/subject-behind.ts';
import { isConcealing } from '../../phrases/verbs/concealing.ts';
import { disagrees } from '../../phrases/verbs/disagrees.ts';
import { endsInParticle } from '../../phrases/verbs/separable.ts';
import { type VerbGroup, verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { isSign, STOPS, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { Report } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';
import { behindManner } from '../subjects/manner.ts';
import { inciseNoun } from './incise-noun.ts';

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
    const first = subjectBetweenCommas(parse, names, group, token.marked);
    if (!first && (!before || before.marked !== token.marked || !isSign(before, OPENS))) continue;
    // »Moin, meine Damen.«: a possessive before its noun is no verb.
    if (parse.lexicon.has(List.determiners, tokens[group.verb]) || parse.lexicon.own.has(tokens[group.verb]?.low ?? ''))
      continue;
    // « I conti reggono, lo dicono i revisori »: with a pronoun for what is said it is a clause of whoever speaks.
    if (group.first < group.verb && parse.lexicon.has(List.takesUp, tokens[group.first])) continue;
    if (isDenied(parse, group)) continue;
    const source =
      group.hung !== -1
        ? { first: group.hung, last: group.hung + 1 }
        : (first ??
          enclosed(parse, names, group) ??
          named(parse, names, group, token.marked) ??
          alone(parse, names, group, token.marked));
    if (!source || disagrees(parse, names, group, source)) continue;
    if (parse.lexicon.has(List.speakerPronouns, tokens[source.first])) continue;
    // « Nous partons, estime Nom (34 ans), demain »
    const ends = isOmitted(source)
      ? stepOverAddressee(parse, names, group.last)
      : behindBrackets(tokens, Math.max(source.last, group.last));
    // „Wir haben verloren, gab Name | zu, aber …“, no „Wer das tut, stellt ein Risiko | dar.“
    const parted = endsInParticle(parse, group.verb, ends);
    if (parted && !names.has(source.first) && !behindTitle(parse, names, source.first, token.marked)) continue;
    const behind = tokens[parted ? ends + 1 : ends];
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
  const titled = behindTitle(parse, names, at, token.marked);
  if (titled) return titled;
  const source = phraseFrom(parse, names, at, token.marked);
  return source && source.last > source.first + 1 ? beforeTold(parse, names, group, source) : null;
}

/** "admitted | coach Ann Name": up to the name nothing stands but nouns for what somebody is. */
function behindTitle({ tokens, lexicon }: Parse, names: NameIndex, from: number, marked: number): Range | null {
  let k = from;
  while (tokens[k]?.marked === marked && (lexicon.has(List.roles, tokens[k]) || lexicon.has(List.titles, tokens[k])))
    k++;
  const name = k > from && tokens[k]?.marked === marked ? names.get(k) : null;
  return name ? { first: from, last: name.last } : null;
}

/** How many tokens such a subject has at most. */
const LONGEST_SUBJECT = 8;

/**
 * "“We lost, coach Ann Name said, but we will win.”", « « Nous avons perdu, l'entraîneur Nom a reconnu, mais … » »: where marks between the words and
 * their report are lost, or its order is another language's, somebody named stands before the verb, with a comma on either side.
 */
function subjectBetweenCommas(parse: Parse, names: NameIndex, group: VerbGroup, marked: number): Range | null {
  const { tokens, lexicon } = parse;
  if (group.form === 'gerund' || !group.classes.has('say') || !isSign(tokens[group.last], CLOSES)) return null;
  let comma = group.first - 1;
  while (comma > group.first - LONGEST_SUBJECT && tokens[comma]?.kind === 'word' && tokens[comma]?.marked === marked)
    comma--;
  if (tokens[comma]?.text !== ',' || tokens[comma]?.marked !== marked) return null;
  const titled = behindTitle(
    parse,
    names,
    lexicon.has(List.definite, tokens[comma + 1]) ? comma + 2 : comma + 1,
    marked,
  );
  const last = titled?.last ?? names.get(comma + 1)?.last;
  return last === group.first ? { first: comma + 1, last } : null;
}

/** „Wir haben verloren, hat | Anna Name | gesagt, aber …“: whoever stands between the auxiliary and its participle. */
function enclosed(parse: Parse, names: NameIndex, { first, verb, form }: VerbGroup): Range | null {
  if (form !== 'participle' || verb - first < 2) return null;
  const name = behindTitle(parse, names, first + 1, parse.tokens[verb]?.marked ?? -1) ?? names.get(first + 1);
  return name?.last === verb ? { first: first + 1, last: verb } : null;
}
