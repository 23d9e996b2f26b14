import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { type Report, reportBy } from '../report.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';

/**
 * „Dass S, bestätigte Name am Montag.“, „Ob S, hat Name offengelassen.“: a reported clause that opens its sentence, the verb and its
 * subject behind its comma. A main clause that goes on behind another comma („Dass S, sagte Name, sei falsch“) is an insertion, one that
 * negates reports nothing („…, sagte Name nicht“).
 */
export function frontedClause(parse: Parse, names: NameIndex, group: VerbGroup): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || (group.form !== 'finite' && group.form !== 'participle')) return null;
  const start = sentenceStart(parse, group.verb);
  const comma = group.first - 1;
  if (!lexicon.has(List.clause, tokens[start]) || tokens[comma]?.text !== ',' || tokens[comma]?.marked !== -1)
    return null;
  const main = tokens.slice(group.first, sentenceEnd(parse, group.verb));
  if (main.some((token) => token.text === ',' || token.text === ':' || lexicon.has(List.negations, token))) return null;
  // „Dass S, sei ein Wunder, sagte Name“: the main clause has begun before.
  for (let k = start; k < comma; k++) {
    const opens = tokens[k]?.text === ',' && tokens[k]?.marked === -1;
    if (opens && (isFiniteVerb(parse, k + 1) || isToldForm(parse, tokens[k + 1]))) return null;
  }
  const behind = group.form === 'participle' ? group.first + 1 : group.last;
  const source = subjectFrom(parse, names, group, stepOverAddressee(parse, names, behind));
  if (!source || !canSpeak(parse, names, source)) return null;
  return reportBy(parse, group, { rule: 'that-clause', source, side: 'after', clause: start + 1, until: comma });
}
