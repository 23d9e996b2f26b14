import type { Parse, Range } from '../parse.ts';
import type { NameIndex } from '../phrases/phrase.ts';
import { phraseFrom, startsPhrase, subjectBefore } from '../phrases/subject.ts';
import { hasFinite, isFiniteVerb, sentenceEnd, sentenceStart, type VerbGroup, verbGroupAt } from '../phrases/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { findAccordingTo } from './according-to.ts';
import { stepOverAddressee } from './addressee.ts';
import { findIncises } from './incise.ts';
import type { Report } from './report.ts';

/** Every reporting construction of the article, in reading order. */
export function findReports(parse: Parse, names: NameIndex): Report[] {
  const reports: Report[] = [...findIncises(parse, names), ...findAccordingTo(parse, names)];
  for (let index = 0; index < parse.tokens.length; index++) {
    if ((parse.tokens[index] as Token).marked !== -1) continue;
    const group = verbGroupAt(parse, index);
    if (!group) continue;
    const report = asReport(parse, names, group) ?? reportOf(parse, names, group);
    if (!report) continue;
    reports.push(report);
    // « comme le précise Nom : « … » »: what stands before is reported, and so are the marked words behind the colon.
    if (report.rule === 'parataxis' && report.source && parse.tokens[report.source.last]?.text === ':') {
      reports.push({ ...report, rule: 'cue-before', side: 'after' });
    }
  }
  return reports.sort((a, b) => a.cue.first - b.cue.first);
}

function reportOf(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  return (
    hungPronoun(parse, group) ??
    afterPassage(parse, names, group) ??
    parataxis(parse, names, group) ??
    subjectFirst(parse, names, group)
  );
}

/** « S, comme le précise Nom », "S, as Name said", „Wie Name mitteilte, S" */
function asReport(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  if (group.form === 'gerund' || group.form === 'infinitive') return null;
  const start = sentenceStart(parse, group.verb);
  if (lexicon.has('asWords', tokens[group.first - 1]?.low ?? '') && group.first - 1 > start) {
    const source = phraseFrom(parse, names, stepOverAddressee(parse, names, group.last));
    return source ? { ...base(parse, group), rule: 'parataxis', source, side: 'before' } : null;
  }
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (!subject || !lexicon.has('asWords', tokens[subject.first - 1]?.low ?? '')) return null;
  const closed = tokens[group.last];
  if (closed && closed.sentence === tokens[group.verb]?.sentence && !/^[,.:;]$/.test(closed.text)) return null;
  if (subject.first - 1 > start) {
    return tokens[subject.first - 2]?.text === ','
      ? { ...base(parse, group), rule: 'parataxis', source: subject, side: 'before' }
      : null;
  }
  return closed?.text === ','
    ? { ...base(parse, group), rule: 'that-clause', source: subject, side: 'after', clause: group.last + 1 }
    : null;
}

function base(parse: Parse, group: VerbGroup) {
  return {
    cue: { first: group.first, last: group.last },
    group,
    sentence: (parse.tokens[group.verb] as Token).sentence,
    clause: -1,
    beside: -1,
  };
}

/** « …, a-t-il précisé », « …, dit-elle, … » */
function hungPronoun(parse: Parse, group: VerbGroup): Report | null {
  if (group.hung === -1) return null;
  const passage = passageBefore(parse, group.first);
  const more =
    (parse.tokens[group.last] as Token | undefined)?.text === ',' && group.last + 1 < sentenceEnd(parse, group.verb);
  return {
    ...base(parse, group),
    rule: passage === -1 ? 'parataxis' : 'cue-after',
    source: { first: group.hung, last: group.hung + 1 },
    side: passage === -1 && more ? 'around' : 'before',
    beside: passage,
  };
}

/** The marked passage that ends right before a token, a comma apart, or -1. */
function passageBefore(parse: Parse, index: number): number {
  let k = index - 1;
  if (parse.tokens[k]?.text === ',') k--;
  const token = parse.tokens[k];
  return token && token.sentence === parse.tokens[index]?.sentence ? token.marked : -1;
}

/** « … », explique Nom ; « … » il a dit ; "…," Smith said. */
function afterPassage(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  if (group.form === 'gerund' || group.form === 'infinitive') return null;
  const { tokens, lexicon } = parse;
  if (lexicon.has('comparing', (tokens[group.verb] as Token).low)) return null;
  const direct = passageBefore(parse, group.first);
  if (direct !== -1) {
    const from = stepOverAddressee(parse, names, group.last);
    if (lexicon.has('clause', tokens[from]?.low ?? '')) return null;
    const source = phraseFrom(parse, names, from);
    return source ? { ...base(parse, group), rule: 'cue-after', source, side: 'before', beside: direct } : null;
  }
  if (lexicon.has('relatives', tokens[group.first - 1]?.low ?? '')) return null;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (!subject) return null;
  const passage = passageBefore(parse, subject.first);
  if (passage === -1) return null;
  const next = tokens[stepOverAddressee(parse, names, group.last)];
  // The verb governs something of its own behind it: then it reports that.
  if (
    next &&
    next.sentence === tokens[group.verb]?.sentence &&
    (next.text === ':' || next.marked !== -1 || lexicon.has('clause', next.low))
  )
    return null;
  return { ...base(parse, group), rule: 'cue-after', source: subject, side: 'before', beside: passage };
}

/** « La capture est un revers, affirme Nom. » */
function parataxis(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  if (
    group.form === 'gerund' ||
    group.form === 'infinitive' ||
    !(group.classes.has('say') || group.classes.has('think') || group.classes.has('manner'))
  )
    return null;
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, group.verb);
  const subjectFirst = comesAfterComma(parse, names, group, start);
  if (subjectFirst) return subjectFirst;
  const before = tokens[group.first - 1];
  if (!before || !/^(?:,|…|\.{3})$/.test(before.text) || group.first - 1 <= start) return null;
  const from = stepOverAddressee(parse, names, group.last);
  if (lexicon.has('clause', tokens[from]?.low ?? '') || tokens[from]?.text === ':') return null;
  const source = phraseFrom(parse, names, from);
  if (!source) return null;
  const behind = tokens[source.last];
  const closed =
    source.last >= sentenceEnd(parse, group.verb) ||
    !behind ||
    /^[,.;:!?…)]$/.test(behind.text) ||
    lexicon.has('prepositions', behind.low) ||
    lexicon.has('times', behind.low);
  const marked = parse.tokens.slice(start, group.first).some((t) => t.marked !== -1);
  if (!closed || !(marked || hasFinite(parse, start, group.first - 1))) return null;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (subject && !hasFinite(parse, start, subject.first) && subject.first - start < 4) return null;
  return { ...base(parse, group), rule: 'parataxis', source, side: 'before' };
}

/** "The gate will hold, the minister said." – "All of this, he said, could fail." */
function comesAfterComma(parse: Parse, names: NameIndex, group: VerbGroup, start: number): Report | null {
  const { tokens, lexicon } = parse;
  const subject = subjectBefore(parse, names, group.first, group.plural);
  if (!subject || subject.first - 2 < start || tokens[subject.first - 1]?.text !== ',') return null;
  if (lexicon.has('relatives', tokens[group.first - 1]?.low ?? '')) return null;
  const end = sentenceEnd(parse, group.verb);
  const behind = stepOverAddressee(parse, names, group.last);
  const next = behind < end ? tokens[behind] : undefined;
  if (next && !/^[,.;!?…]$/.test(next.text)) return null;
  const more = next?.text === ',' && behind + 2 < end;
  if (!more && !hasFinite(parse, start, subject.first)) return null;
  return {
    ...base(parse, group),
    rule: 'parataxis',
    source: subject,
    side: more && !hasFinite(parse, start, subject.first) ? 'around' : 'before',
  };
}

/** « Nom affirme que … », « Nom a déclaré : « … » », « Nom promet de … », « affirmant que … ». */
function subjectFirst(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  const dependent = group.form === 'gerund' || group.form === 'infinitive';
  const moved = dependent ? null : movedSubject(parse, names, group);
  const source =
    moved ?? (dependent ? mainSubject(parse, names, group) : subjectBefore(parse, names, group.first, group.plural));
  if (!source && !dependent) return null;
  if (group.form === 'infinitive' && lexicon.has('negated', tokens[group.first - 1]?.low ?? '')) return null;
  const from = stepOverAddressee(parse, names, moved ? Math.max(moved.last, group.last) : group.last);
  const next = from < sentenceEnd(parse, group.verb) ? tokens[from] : undefined;
  const report = { ...base(parse, group), source, side: 'after' as const };
  const clause = clauseFrom(parse, names, from, group, dependent);
  if (clause !== -1) return { ...report, rule: dependent ? 'participle' : 'that-clause', clause };
  const bare = infinitiveFrom(parse, from, group) ?? behindObject(parse, names, from, group) ?? -1;
  if (bare !== -1) return { ...report, rule: 'infinitive', clause: bare };
  const adjoins = next && (next.text === ':' || next.marked !== -1 || tokens[from + 1]?.marked !== -1);
  if (dependent && !adjoins && !group.classes.has('qualify')) return null;
  return { ...report, rule: dependent ? 'participle' : 'cue-before' };
}

/** "Am Montag sagte Name, …": something else stands first, the subject behind the verb. */
function movedSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts) return null;
  let first = group.first;
  const start = sentenceStart(parse, group.verb);
  while (first > start && tokens[first - 1]?.marked === -1 && !/^[,;:]$/.test((tokens[first - 1] as Token).text))
    first--;
  const low = tokens[first]?.low ?? '';
  const adverbial =
    first === group.first ||
    lexicon.has('prepositions', low) ||
    lexicon.has('contracted', low) ||
    lexicon.has('adverbs', low) ||
    lexicon.has('times', low) ||
    lexicon.has('conjunctions', low);
  if (!adverbial) return null;
  const main = group.form === 'participle' ? group.first + 1 : group.last;
  return phraseFrom(parse, names, stepOverAddressee(parse, names, main));
}

/** First token of a reported clause that begins at `from`, behind a comma where the language sets one; -1 where none does. */
function clauseFrom(parse: Parse, names: NameIndex, from: number, group: VerbGroup, dependent: boolean): number {
  const { tokens, lexicon } = parse;
  if (from >= sentenceEnd(parse, group.verb)) return -1;
  const comma = tokens[from]?.text === ',' ? 1 : 0;
  if (lexicon.has('clause', tokens[from + comma]?.low ?? '')) return from + comma + 1;
  const states = group.classes.has('say') || group.classes.has('think');
  if (dependent || !states) return -1;
  if (lexicon.language.cues.bareAfterComma) {
    const begins =
      comma === 1 &&
      tokens[from + 1]?.marked === -1 &&
      (startsPhrase(parse, names, from + 1) || lexicon.pronouns.has(tokens[from + 1]?.low ?? ''));
    return begins && hasFinite(parse, from + 1, sentenceEnd(parse, from)) ? from + 1 : -1;
  }
  return comma === 0 && lexicon.language.cues.bareClause && opensClause(parse, names, from, group) ? from : -1;
}

/** "said he would", "said the plan was": a subject with its verb right behind the reporting verb. */
function opensClause(parse: Parse, names: NameIndex, from: number, group: VerbGroup): boolean {
  const token = parse.tokens[from] as Token;
  if (token.marked !== -1) return false;
  const subject =
    startsPhrase(parse, names, from) || (token.kind === 'word' && !parse.lexicon.has('prepositions', token.low));
  const told = parse.lexicon.has('telling', (parse.tokens[group.verb] as Token).low);
  if (subject && (told || parse.lexicon.has('bareVerbs', (parse.tokens[group.verb] as Token).low)))
    return sentenceEnd(parse, from) - from > 3;
  return subject && hasFinite(parse, from + 1, Math.min(sentenceEnd(parse, from), from + 14));
}

/** First token of a reported infinitive (« promet de réduire », « dit vouloir »), or null. */
function infinitiveFrom(parse: Parse, from: number, group: VerbGroup): number | null {
  const { tokens, lexicon } = parse;
  const wants = group.classes.has('will') || group.classes.has('say') || group.classes.has('think');
  if (!wants) return null;
  let k = from;
  const marker = lexicon.has('infinitive', tokens[k]?.low ?? '');
  if (marker) k++;
  if (!marker && lexicon.language.cues.infinitiveEnding === '') return null;
  const first = k;
  while (lexicon.has('clitics', tokens[k]?.low ?? '') || lexicon.has('negations', tokens[k]?.low ?? '')) k++;
  // « juge le calendrier … »: an article before a noun, no pronoun before a verb.
  if (!marker && k > first && lexicon.determiners.has(tokens[k - 1]?.low ?? '')) return null;
  const verb = tokens[k];
  if (lexicon.has('prepositions', verb?.low ?? '') || lexicon.has('conjunctions', verb?.low ?? '')) return null;
  if (verb?.kind !== 'word' || verb.capital || verb.marked !== -1 || !lexicon.infinitiveEnding.test(verb.low))
    return null;
  if (
    verb.low.length < 4 ||
    (lexicon.determiners.has(tokens[k - 1]?.low ?? '') && !lexicon.has('clitics', tokens[k - 1]?.low ?? ''))
  )
    return null;
  return marker || group.classes.has('say') || group.classes.has('think') || group.classes.has('will') ? first : null;
}

/** « appelle la population à prendre », « accusent le groupe, lié à X, d'être responsable »: the infinitive behind the object. */
function behindObject(parse: Parse, names: NameIndex, from: number, group: VerbGroup): number | null {
  if (!group.classes.has('will') || group.form === 'infinitive') return null;
  const object = phraseFrom(parse, names, from);
  if (!object) return null;
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, from);
  let k = object.last;
  if (tokens[k]?.text === ',') {
    while (++k < end && tokens[k]?.text !== ',');
    k++;
  }
  return lexicon.has('infinitive', tokens[k]?.low ?? '') ? infinitiveFrom(parse, k, group) : null;
}

/** The subject of the main clause for a participle: of the finite verb before it, else of the one after (« Estimant que …, il vota »). */
function mainSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  // « un communiqué affirmant que », « un message disant « … » »: the text itself speaks.
  const text = parse.tokens[group.first - 1];
  if (text && (parse.lexicon.has('documents', text.low) || parse.lexicon.has('speechNouns', text.low))) {
    return phraseFrom(parse, names, group.first - 2) ?? { first: group.first - 1, last: group.first };
  }
  const start = sentenceStart(parse, group.verb);
  const end = sentenceEnd(parse, group.verb);
  for (let k = group.first - 1; k >= start; k--) {
    if (parse.tokens[k]?.marked !== -1) continue;
    if (parse.tokens[k]?.inverted) return { first: k, last: k + 1 };
    if (!isFiniteVerb(parse, k)) continue;
    const subject = subjectBefore(parse, names, verbEdge(parse, k, start), false);
    if (subject) return subject;
  }
  // « Estimant que …, il vota contre »: the subject stands behind the comma that ends the participle's clause.
  for (let k = group.last; k < end - 1; k++) {
    if (parse.tokens[k]?.marked !== -1 || parse.tokens[k]?.text !== ',') continue;
    const source = phraseFrom(parse, names, k + 1);
    if (
      source &&
      (parse.lexicon.pronouns.has((parse.tokens[k + 1] as Token).low) ||
        isFiniteVerb(parse, verbBehind(parse, source.last)))
    )
      return source;
  }
  return null;
}

function verbBehind(parse: Parse, index: number): number {
  let k = index;
  while (parse.lexicon.has('clitics', parse.tokens[k]?.low ?? '')) k++;
  return k;
}

/** The first token of a verb with the pronouns, auxiliaries and negation before it (« ne l'a pas dit », "would not be"). */
export function verbEdge(parse: Parse, verb: number, start: number): number {
  const { lexicon, tokens } = parse;
  let first = verb;
  while (first > start + 1) {
    const low = (tokens[first - 1] as Token).low;
    const part = lexicon.has('clitics', low) || lexicon.has('auxiliaries', low) || lexicon.has('negations', low);
    if (!part || names(tokens[first - 1] as Token)) break;
    first--;
  }
  return first;
}

function names(token: Token): boolean {
  return token.capital || token.inverted;
}
