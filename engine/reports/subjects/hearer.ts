import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** "freute | sich Name", „sagte | ihm der Wirt“, „erzählt | uns Name“: where the verb stands second its pronouns stand behind it. */
export function isHearer({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!lexicon.language.cues.inverts || !lexicon.has(List.clitics, token)) return false;
  // „sagte ihr Anwalt“, „sagte ihr der Anwalt“
  return !lexicon.has(List.determiners, token) || lexicon.has(List.determiners, next);
}

/** « Paul Nom estime | lui que S », « les élus assurent | eux que S »: what sets the subject apart from others stands between the verb and its clause. */
export function setsApart({ tokens, lexicon }: Parse, index: number): boolean {
  const { dropsSubject, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || nounsPile || lexicon.language.cues.inverts) return false;
  return lexicon.has(List.strongPronouns, tokens[index]) && lexicon.has(List.clause, tokens[index + 1]);
}
