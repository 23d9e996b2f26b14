import type { Parse } from '../parse.ts';

/** « @mairie_nom », "@mayorname: “…”": an account names whoever writes there, but in brackets, where it only adds to a name. */
export function isAccount({ tokens }: Parse, index: number): boolean {
  return tokens[index]?.text[0] === '@' && tokens[index]?.kind === 'word' && tokens[index - 1]?.text !== '(';
}
