import { type Parse, sentenceEnd } from '../../parse.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';

/**
 * „„Wir gehen.“ Name sagte, Rat und Verein müssten handeln“: where the verb stands second, behind the comma of a verb that says stands a main
 * clause in the form of reported speech: that is what it reports, and no marked words before its subject.
 * @param behind the token behind the verb and whoever is told
 */
export function statesBehind(parse: Parse, behind: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts) return false;
  const comma = tokens[behind - 1]?.text === ',' ? behind - 1 : behind;
  if (tokens[comma]?.text !== ',') return false;
  const verb = mainVerb(parse, comma + 1, sentenceEnd(parse, comma));
  return verb !== -1 && (isToldForm(parse, tokens[verb]) || isToldBySubject(parse, verb));
}
