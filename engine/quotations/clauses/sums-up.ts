import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { DASHES, isSign } from '../../text/signs.ts';

/** "the rule — a claim nobody makes — is unfair": another dash closes what this one opens. */
export function isPaired({ tokens }: Parse, dash: number, end: number): boolean {
  return tokens.slice(dash + 2, end).some((token) => token.marked === -1 && isSign(token, DASHES));
}

/** "…, a number that she declined to explain": a noun for a statement takes up what is reported, in the journalist's words. */
export function sumsUp(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const takesUp = lexicon.has(List.determiners, tokens[index]) && !lexicon.has(List.definite, tokens[index]);
  // „…, eine Zahl, die niemand bestätigt“
  const told = lexicon.language.cues.inverts && tokens[index + 2]?.text === ',' && opensRelative(parse, index + 3);
  // "…, an unsubstantiated claim that nobody repeated"
  const judged = lexicon.has(List.untrue, tokens[index + 1]) || lexicon.has(List.unfounded, tokens[index + 1]);
  const noun = judged ? index + 2 : index + 1;
  return (
    takesUp && (told || (lexicon.has(List.statements, tokens[noun]) && (judged || tokens[noun + 1]?.kind === 'word')))
  );
}

function opensRelative({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.relativeForms, tokens[index]) || lexicon.has(List.relatives, tokens[index]);
}
